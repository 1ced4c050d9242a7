//! How a text falls into rows of a given width, measured in terminal cells. The one answer for
//! moving a cursor and for drawing, so that both agree. Must not know what is drawn with it.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::fold::fold_line;
use crate::domain::clean::shown;

pub use super::grapheme::{fits, grapheme_width, graphemes, text_width};

/// What stands in for a grapheme that is wider than a whole row.
pub const TOO_WIDE: &str = "?";

/// One row: a range of bytes of the text, line ends left out, spaces at its end included. Those
/// spaces may hang over the edge; nothing else does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The bytes of the text.
    pub bytes: Range<usize>,
    /// Whether the row's end is the line's end, or the line goes on below.
    pub end: RowEnd,
}

/// What a row's end is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowEnd {
    /// The line ends here.
    Line,
    /// The line goes on in the next row.
    Folded,
}

/// A place on the grid of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// The row, from 0.
    pub row: usize,
    /// The cell in the row, from 0.
    pub column: u16,
}

/// A text in rows.
#[derive(Clone)]
pub struct Layout<'a> {
    text: &'a str,
    width: u16,
    rows: Vec<Row>,
}

impl<'a> Layout<'a> {
    /// Folds a text into rows of at most `width` cells (at least 1): at spaces, after hyphens
    /// and slashes inside words, and, where a word is too long, between graphemes.
    #[must_use]
    pub fn fold(text: &'a str, width: u16) -> Self {
        let width = width.max(1);
        let mut rows = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            let shown = line.strip_suffix('\r').unwrap_or(line);
            fold_line(text, start..start + shown.len(), width, &mut rows);
            start += line.len() + 1;
        }
        Self { text, width, rows }
    }

    /// The rows, at least one.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The text of a row.
    #[must_use]
    pub fn row_text(&self, row: &Row) -> &'a str {
        self.text.get(row.bytes.clone()).unwrap_or_default()
    }

    /// The graphemes of a row, each with the cell it begins at and its width; one that is wider
    /// than the whole row is replaced.
    pub fn cells(&self, row: &Row) -> impl Iterator<Item = (u16, &'a str, u16)> + use<'a> {
        let width = self.width;
        let mut column = 0_u16;
        graphemes(self.row_text(row)).map(move |grapheme| {
            let (shown, cells) = fitted(grapheme, width);
            let at = column;
            column = column.saturating_add(cells);
            (at, shown, cells)
        })
    }

    /// Where a byte of the text stands. Spaces that hang over the edge stand at the edge.
    #[must_use]
    pub fn place(&self, byte: usize) -> Place {
        let row = self
            .rows
            .partition_point(|row| row.bytes.start <= byte)
            .saturating_sub(1);
        let start = self.rows[row].bytes.start;
        let before = self.text.get(start..byte).unwrap_or_default();
        let column = graphemes(before)
            .map(|g| fitted(g, self.width).1)
            .fold(0, u16::saturating_add)
            .min(self.width);
        Place { row, column }
    }

    /// The byte that stands at a place, or the nearest before it in that row.
    #[must_use]
    pub fn byte_at(&self, place: Place) -> usize {
        let Some(row) = self.rows.get(place.row) else {
            return self.text.len();
        };
        let mut byte = row.bytes.start;
        for ((at, _, cells), (i, grapheme)) in self
            .cells(row)
            .zip(self.row_text(row).grapheme_indices(true))
        {
            let start = row.bytes.start + i;
            let next = start + grapheme.len();
            // The end of a folded row is the beginning of the one below.
            let last_of_fold = next == row.bytes.end && row.end == RowEnd::Folded;
            if at.saturating_add(cells) > place.column || last_of_fold {
                return start;
            }
            byte = next;
        }
        byte
    }
}

/// What is shown of a grapheme, and its cells, in a row so wide.
pub(super) fn fitted((grapheme, cells): (&str, u16), width: u16) -> (&str, u16) {
    if cells <= width {
        (shown(grapheme), cells)
    } else {
        (TOO_WIDE, 1)
    }
}
