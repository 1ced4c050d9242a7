//! The letters themselves, in dots. Must not know how large they are drawn.

/// The rows of dots that every letter has.
pub(super) const HEIGHT: u16 = 7;

/// A letter in dots.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glyph {
    /// Dots in a row.
    pub(super) width: u16,
    rows: [u8; HEIGHT as usize],
}

impl Glyph {
    /// Whether there is a dot so far from the left and from the top.
    pub(super) fn has(self, x: u16, y: u16) -> bool {
        let row = self.rows.get(usize::from(y)).copied().unwrap_or(0);
        x < self.width && row >> (self.width - 1 - x) & 1 == 1
    }
}

const fn glyph(width: u16, rows: [u8; HEIGHT as usize]) -> Glyph {
    Glyph { width, rows }
}

/// The capital letter for a sign; `None` where there is none. Every number is a row of dots, its
/// last bit the dot at the right.
pub(super) const fn of(sign: char) -> Option<Glyph> {
    Some(match sign {
        'A' => glyph(5, [14, 17, 17, 31, 17, 17, 17]),
        'B' => glyph(5, [30, 17, 17, 30, 17, 17, 30]),
        'C' => glyph(5, [14, 17, 16, 16, 16, 17, 14]),
        'D' => glyph(5, [30, 17, 17, 17, 17, 17, 30]),
        'E' => glyph(5, [31, 16, 16, 30, 16, 16, 31]),
        'F' => glyph(5, [31, 16, 16, 30, 16, 16, 16]),
        'G' => glyph(5, [14, 17, 16, 23, 17, 17, 14]),
        'H' => glyph(5, [17, 17, 17, 31, 17, 17, 17]),
        'I' => glyph(3, [7, 2, 2, 2, 2, 2, 7]),
        'J' => glyph(5, [7, 2, 2, 2, 2, 18, 12]),
        'K' => glyph(5, [17, 18, 20, 24, 20, 18, 17]),
        'L' => glyph(5, [16, 16, 16, 16, 16, 16, 31]),
        'M' => glyph(5, [17, 27, 21, 21, 17, 17, 17]),
        'N' => glyph(5, [17, 25, 25, 21, 19, 19, 17]),
        'O' => glyph(5, [14, 17, 17, 17, 17, 17, 14]),
        'P' => glyph(5, [30, 17, 17, 30, 16, 16, 16]),
        'Q' => glyph(5, [14, 17, 17, 17, 21, 18, 13]),
        'R' => glyph(5, [30, 17, 17, 30, 20, 18, 17]),
        'S' => glyph(5, [15, 16, 16, 14, 1, 1, 30]),
        'T' => glyph(5, [31, 4, 4, 4, 4, 4, 4]),
        'U' => glyph(5, [17, 17, 17, 17, 17, 17, 14]),
        'V' => glyph(5, [17, 17, 17, 17, 17, 10, 4]),
        'W' => glyph(5, [17, 17, 17, 21, 21, 27, 17]),
        'X' => glyph(5, [17, 17, 10, 4, 10, 17, 17]),
        'Y' => glyph(5, [17, 17, 10, 4, 4, 4, 4]),
        'Z' => glyph(5, [31, 1, 2, 4, 8, 16, 31]),
        'Æ' => glyph(7, [63, 72, 72, 126, 72, 72, 79]),
        'Ø' => glyph(5, [13, 18, 21, 21, 21, 9, 22]),
        'Å' => glyph(5, [4, 10, 4, 14, 17, 31, 17]),
        'Ä' => glyph(5, [10, 0, 14, 17, 31, 17, 17]),
        'Ö' => glyph(5, [10, 0, 14, 17, 17, 17, 14]),
        'Ü' => glyph(5, [10, 0, 17, 17, 17, 17, 14]),
        'É' => glyph(5, [2, 4, 31, 16, 30, 16, 31]),
        'Á' => glyph(5, [2, 4, 14, 17, 31, 17, 17]),
        '0' => glyph(5, [14, 17, 19, 21, 25, 17, 14]),
        '1' => glyph(3, [2, 6, 2, 2, 2, 2, 7]),
        '2' => glyph(5, [14, 17, 1, 6, 8, 16, 31]),
        '3' => glyph(5, [30, 1, 1, 14, 1, 1, 30]),
        '4' => glyph(5, [2, 6, 10, 18, 31, 2, 2]),
        '5' => glyph(5, [31, 16, 30, 1, 1, 17, 14]),
        '6' => glyph(5, [14, 16, 16, 30, 17, 17, 14]),
        '7' => glyph(5, [31, 1, 2, 4, 8, 8, 8]),
        '8' => glyph(5, [14, 17, 17, 14, 17, 17, 14]),
        '9' => glyph(5, [14, 17, 17, 15, 1, 1, 14]),
        ' ' => glyph(3, [0, 0, 0, 0, 0, 0, 0]),
        '-' | '–' => glyph(4, [0, 0, 0, 15, 0, 0, 0]),
        '\'' | '’' => glyph(1, [1, 1, 0, 0, 0, 0, 0]),
        '.' => glyph(1, [0, 0, 0, 0, 0, 0, 1]),
        ',' => glyph(2, [0, 0, 0, 0, 0, 1, 2]),
        '?' => glyph(5, [14, 17, 1, 6, 4, 0, 4]),
        '!' => glyph(1, [1, 1, 1, 1, 1, 0, 1]),
        _ => return None,
    })
}
