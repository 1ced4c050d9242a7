//! Moving the cursor: by grapheme, word, line and row.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::Editor;
use super::layout::Place;

/// The first boundary between graphemes at or after a byte.
pub(super) fn snap(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !is_boundary(text, byte) {
        byte += 1;
    }
    byte
}

fn is_boundary(text: &str, byte: usize) -> bool {
    text.is_char_boundary(byte)
        && GraphemeCursor::new(byte, text.len(), true)
            .is_boundary(text, 0)
            .unwrap_or(true)
}

/// The boundary after a byte that is one.
pub(super) fn next(text: &str, byte: usize) -> usize {
    GraphemeCursor::new(byte, text.len(), true)
        .next_boundary(text, 0)
        .ok()
        .flatten()
        .unwrap_or(text.len())
}

/// The boundary before a byte that is one.
pub(super) fn previous(text: &str, byte: usize) -> usize {
    GraphemeCursor::new(byte, text.len(), true)
        .prev_boundary(text, 0)
        .ok()
        .flatten()
        .unwrap_or(0)
}

impl Editor {
    /// One grapheme to the left.
    pub fn left(&mut self) {
        self.go(previous(&self.text, self.cursor));
    }

    /// One grapheme to the right.
    pub fn right(&mut self) {
        self.go(next(&self.text, self.cursor));
    }

    /// To the beginning of this word, or of the one before.
    pub fn word_left(&mut self) {
        let word = self.text[..self.cursor]
            .split_word_bound_indices()
            .rfind(|(_, word)| is_word(word));
        let to = word.map_or(0, |(i, _)| i);
        // A word may begin inside a grapheme, where joining characters are in play.
        let to = if is_boundary(&self.text, to) {
            to
        } else {
            previous(&self.text, to)
        };
        self.go(to);
    }

    /// To the end of this word, or of the next.
    pub fn word_right(&mut self) {
        let word = self.text[self.cursor..]
            .split_word_bound_indices()
            .find(|(_, word)| is_word(word));
        let to = word.map_or(self.text.len(), |(i, word)| self.cursor + i + word.len());
        self.go(to);
    }

    /// To the beginning of the line.
    pub fn home(&mut self) {
        let start = self.text[..self.cursor].rfind('\n').map_or(0, |i| i + 1);
        self.go(start);
    }

    /// To the end of the line.
    pub fn end(&mut self) {
        let rest = &self.text[self.cursor..];
        self.go(self.cursor + rest.find('\n').unwrap_or(rest.len()));
    }

    /// To the row above, in the same column where that row is long enough; from the first row
    /// to the beginning. `columns` is the width of the view.
    pub fn up(&mut self, columns: u16) {
        self.by_rows(columns, -1);
    }

    /// To the row below; from the last row to the end.
    pub fn down(&mut self, columns: u16) {
        self.by_rows(columns, 1);
    }

    /// Some rows up (negative) or down.
    pub fn by_rows(&mut self, columns: u16, rows: isize) {
        let layout = self.layout(columns);
        let here = layout.place(self.cursor);
        let column = self.column.unwrap_or(here.column);
        let (to, keep) = match here.row.checked_add_signed(rows) {
            None => (0, None),
            Some(row) if row >= layout.rows().len() => (self.text.len(), None),
            Some(row) => (layout.byte_at(Place { row, column }), Some(column)),
        };
        self.go(to);
        self.column = keep;
    }

    /// To the place in the view where somebody clicked.
    pub fn go_to(&mut self, columns: u16, place: Place) {
        let to = self.layout(columns).byte_at(place);
        self.go(to);
    }

    fn go(&mut self, to: usize) {
        self.cursor = snap(&self.text, to);
        self.column = None;
        self.history.pause();
    }
}

fn is_word(piece: &str) -> bool {
    piece
        .chars()
        .any(|c| !c.is_whitespace() && !c.is_ascii_punctuation())
}
