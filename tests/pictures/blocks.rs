//! Block elements and lines as rectangles: drawn, not written, so that large digits, frames and
//! the candle look the same in every font.

/// A cell's width and height in the unit of a [`Part`].
pub const CELL: (u16, u16) = (80, 160);

/// A rectangle inside a cell, from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    pub left: u16,
    pub top: u16,
    pub right: u16,
    pub bottom: u16,
}

/// The whole cell.
pub const WHOLE: Part = eighths(0, 0, 8, 8);

const fn eighths(left: u16, top: u16, right: u16, bottom: u16) -> Part {
    let (across, down) = (CELL.0 / 8, CELL.1 / 8);
    Part {
        left: left * across,
        top: top * down,
        right: right * across,
        bottom: bottom * down,
    }
}

/// The rectangles of a character; `None` for one that is written.
pub fn parts(symbol: &str) -> Option<Vec<Part>> {
    let mut chars = symbol.chars();
    let (Some(sign), None) = (chars.next(), chars.next()) else {
        return None;
    };
    let code = u32::from(sign);
    let step = |from: u32| u16::try_from(code - from + 1).ok();
    Some(match code {
        0x2500..=0x257F => arms(sign)?.to_vec(),
        0x2580 => vec![eighths(0, 0, 8, 4)],
        0x2581..=0x2588 => vec![eighths(0, 8 - step(0x2581)?, 8, 8)],
        0x2589..=0x258F => vec![eighths(0, 0, 8 - step(0x2589)?, 8)],
        0x2590 => vec![eighths(4, 0, 8, 8)],
        0x2594 => vec![eighths(0, 0, 8, 1)],
        0x2595 => vec![eighths(7, 0, 8, 8)],
        0x2596..=0x259F => quadrants(sign),
        _ => return None,
    })
}

fn quadrants(sign: char) -> Vec<Part> {
    let (upper_left, upper_right) = (eighths(0, 0, 4, 4), eighths(4, 0, 8, 4));
    let (lower_left, lower_right) = (eighths(0, 4, 4, 8), eighths(4, 4, 8, 8));
    match sign {
        '▖' => vec![lower_left],
        '▗' => vec![lower_right],
        '▘' => vec![upper_left],
        '▙' => vec![upper_left, lower_left, lower_right],
        '▚' => vec![upper_left, lower_right],
        '▛' => vec![upper_left, upper_right, lower_left],
        '▜' => vec![upper_left, upper_right, lower_right],
        '▝' => vec![upper_right],
        '▞' => vec![upper_right, lower_left],
        _ => vec![upper_right, lower_left, lower_right],
    }
}

/// The light lines: from the middle of the cell to one side or to several.
fn arms(sign: char) -> Option<&'static [Part]> {
    /// Half the width of a line.
    const PEN: u16 = 8;
    const X: u16 = CELL.0 / 2;
    const Y: u16 = CELL.1 / 2;
    const ACROSS: Part = Part {
        left: 0,
        top: Y - PEN,
        right: CELL.0,
        bottom: Y + PEN,
    };
    const DOWN: Part = Part {
        left: X - PEN,
        top: 0,
        right: X + PEN,
        bottom: CELL.1,
    };
    const TO_LEFT: Part = Part {
        right: X + PEN,
        ..ACROSS
    };
    const TO_RIGHT: Part = Part {
        left: X - PEN,
        ..ACROSS
    };
    const TO_TOP: Part = Part {
        bottom: Y + PEN,
        ..DOWN
    };
    const TO_FOOT: Part = Part {
        top: Y - PEN,
        ..DOWN
    };
    Some(match sign {
        '─' => &[ACROSS],
        '│' => &[DOWN],
        '┌' | '╭' => &[TO_RIGHT, TO_FOOT],
        '┐' | '╮' => &[TO_LEFT, TO_FOOT],
        '└' | '╰' => &[TO_RIGHT, TO_TOP],
        '┘' | '╯' => &[TO_LEFT, TO_TOP],
        '├' => &[DOWN, TO_RIGHT],
        '┤' => &[DOWN, TO_LEFT],
        '┬' => &[ACROSS, TO_FOOT],
        '┴' => &[ACROSS, TO_TOP],
        '┼' => &[ACROSS, DOWN],
        _ => return None,
    })
}
