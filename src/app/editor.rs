//! A text while somebody writes it: the text, the cursor, and what can be undone. Moves and
//! deletes by what a reader sees as one character. Knows no keys and no terminal.

use std::fmt;

mod fold;
mod grapheme;
mod history;
pub mod layout;
mod moves;
#[cfg(test)]
mod tests;

use crate::domain::clean::{clean_line, clean_text};
use history::{Change, History};
use layout::Layout;
use moves::snap;
use unicode_segmentation::UnicodeSegmentation;

/// The longest text, in bytes.
pub const LONGEST: usize = 64 * 1024;

/// How many lines a text may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lines {
    /// One: a name, a title.
    One,
    /// As many as it takes: a note.
    Many,
}

/// How much of what was to be inserted found room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Taken {
    /// All of it.
    All,
    /// The beginning; the text is full.
    Part,
    /// Nothing: the text is full, or there was nothing fit to insert.
    Nothing,
}

/// A text while somebody writes it. The cursor is always between two graphemes.
///
/// Its `Debug` never shows the text: it may be about a child.
#[derive(Clone)]
pub struct Editor {
    text: String,
    cursor: usize,
    lines: Lines,
    /// The column that moving up and down keeps to.
    column: Option<u16>,
    history: History,
}

impl fmt::Debug for Editor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Editor")
            .field("lines", &self.lines)
            .finish_non_exhaustive()
    }
}

impl Editor {
    /// An editor on a text, the cursor at its end. The text is kept as it is, whatever its
    /// length; it should have been cleaned where it was read.
    #[must_use]
    pub fn new(lines: Lines, text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            cursor: text.len(),
            text,
            lines,
            column: None,
            history: History::default(),
        }
    }

    /// Whether nobody has written in it since it was opened.
    #[must_use]
    pub const fn is_untouched(&self) -> bool {
        self.history.is_empty()
    }

    /// Whether nothing stands in it, and nothing can be brought back.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.text.is_empty() && self.is_untouched()
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The cursor: a byte of the text, on a boundary between graphemes.
    #[must_use]
    pub const fn cursor(&self) -> usize {
        self.cursor
    }

    /// How many lines it may have.
    #[must_use]
    pub const fn lines(&self) -> Lines {
        self.lines
    }

    /// The text in rows for a view of so many columns, the last of which is the cursor's when
    /// it stands after a full row.
    #[must_use]
    pub fn layout(&self, columns: u16) -> Layout<'_> {
        Layout::fold(&self.text, columns.saturating_sub(1))
    }

    /// Inserts a typed character.
    pub fn insert_char(&mut self, typed: char) -> Taken {
        let clean = self.clean(typed.encode_utf8(&mut [0; 4]));
        self.insert(&clean, History::typed)
    }

    /// Inserts a pasted text, as much as there is room for.
    pub fn insert_str(&mut self, pasted: &str) -> Taken {
        let clean = self.clean(pasted);
        self.insert(&clean, History::at_once)
    }

    /// Begins a new line, where there may be several.
    pub fn newline(&mut self) -> Taken {
        match self.lines {
            Lines::One => Taken::Nothing,
            Lines::Many => self.insert("\n", History::typed),
        }
    }

    /// Deletes the grapheme before the cursor.
    pub fn backspace(&mut self) {
        let from = moves::previous(&self.text, self.cursor);
        self.remove(from, self.cursor);
    }

    /// Deletes the grapheme after the cursor.
    pub fn delete(&mut self) {
        let to = moves::next(&self.text, self.cursor);
        self.remove(self.cursor, to);
    }

    /// Takes the last step back. Tells whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(change) = self.history.undo() else {
            return false;
        };
        let end = change.at + change.inserted.len();
        self.text.replace_range(change.at..end, &change.removed);
        self.cursor = change.cursor;
        self.column = None;
        true
    }

    /// Does the step again that was last taken back. Tells whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some(change) = self.history.redo() else {
            return false;
        };
        let end = change.at + change.removed.len();
        self.text.replace_range(change.at..end, &change.inserted);
        self.cursor = snap(&self.text, change.at + change.inserted.len());
        self.column = None;
        true
    }

    fn clean(&self, text: &str) -> String {
        match self.lines {
            Lines::One => clean_line(text),
            Lines::Many => clean_text(text),
        }
    }

    fn insert(&mut self, clean: &str, record: fn(&mut History, Change)) -> Taken {
        let room = LONGEST.saturating_sub(self.text.len());
        let fits: usize = clean
            .graphemes(true)
            .map(str::len)
            .scan(0, |sum, len| {
                *sum += len;
                (*sum <= room).then_some(len)
            })
            .sum();
        if fits == 0 {
            return Taken::Nothing;
        }
        self.change(self.cursor, self.cursor, &clean[..fits], record);
        if fits == clean.len() {
            Taken::All
        } else {
            Taken::Part
        }
    }

    fn remove(&mut self, from: usize, to: usize) {
        if from < to {
            self.change(from, to, "", History::typed);
        }
    }

    fn change(&mut self, from: usize, to: usize, new: &str, record: fn(&mut History, Change)) {
        let change = Change {
            at: from,
            removed: self.text[from..to].to_owned(),
            inserted: new.to_owned(),
            cursor: self.cursor,
        };
        self.text.replace_range(from..to, new);
        // What was put beside a mark or a flag may have become one grapheme with it.
        self.cursor = snap(&self.text, from + new.len());
        self.column = None;
        record(&mut self.history, change);
    }
}
