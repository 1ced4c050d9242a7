//! Where somebody writes: one line, or a text of many. Draws from the editor's own layout, so
//! that the cursor is where it moves to.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;
use unicode_segmentation::UnicodeSegmentation;

use super::scroll::window;
use crate::app::editor::Editor;
use crate::app::editor::layout::{Layout, Place, grapheme_width, text_width};
use crate::domain::clean::shown;
use crate::ui::theme::Theme;

#[cfg(test)]
mod tests;

/// Whether keys go to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Focus {
    /// They do: the cursor shows.
    Here,
    /// They do not.
    Elsewhere,
}

/// A field of one line. A text that is too long moves along with the cursor.
#[derive(Debug, Clone, Copy)]
pub struct LineField<'a> {
    /// What is written.
    pub editor: &'a Editor,
    /// Whether keys go here.
    pub focus: Focus,
    /// The colours.
    pub theme: &'a Theme,
}

/// A text of many lines, folded to its area. A text that is too long moves with the cursor.
/// The editor moves by the same rows when it is told the area's width as its columns.
#[derive(Debug, Clone, Copy)]
pub struct TextField<'a> {
    /// What is written.
    pub editor: &'a Editor,
    /// Whether keys go here.
    pub focus: Focus,
    /// The colours.
    pub theme: &'a Theme,
}

impl LineField<'_> {
    /// Where the cursor stands in an area; `None` where there is none to be seen.
    #[must_use]
    pub fn cursor(&self, area: Rect) -> Option<Position> {
        if self.focus == Focus::Elsewhere || area.is_empty() {
            return None;
        }
        let column = self.cursor_column() - self.first_column(area.width);
        Some(Position::new(area.x.saturating_add(column), area.y))
    }

    fn cursor_column(&self) -> u16 {
        text_width(self.editor.text().get(..self.editor.cursor()).unwrap_or(""))
    }

    /// The first column that is seen. Moves by half a view, so that the text does not crawl.
    fn first_column(&self, width: u16) -> u16 {
        let cursor = self.cursor_column();
        let half = width / 2;
        match self.focus {
            Focus::Elsewhere => 0,
            Focus::Here if cursor < width => 0,
            Focus::Here if half == 0 => cursor,
            Focus::Here => (cursor / half - 1) * half,
        }
    }
}

impl Widget for LineField<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let row = Rect { height: 1, ..area };
        buffer.set_style(row, self.theme.field);
        let first = self.first_column(row.width);
        let mut column = 0_u16;
        for grapheme in self.editor.text().graphemes(true) {
            let cells = grapheme_width(grapheme);
            if let Some(at) = column.checked_sub(first) {
                put(buffer, row, (at, grapheme, cells), self.theme.field);
            }
            column = column.saturating_add(cells);
        }
        draw_cursor(buffer, self.cursor(row), self.theme);
    }
}

/// What of a text is seen in an area: its rows, which of them, and where the cursor is.
struct View<'a> {
    layout: Layout<'a>,
    shown: Range<usize>,
    cursor: Place,
}

impl<'a> TextField<'a> {
    fn view(&self, area: Rect) -> View<'a> {
        let layout = self.editor.layout(area.width);
        let cursor = layout.place(self.editor.cursor());
        let shown = window(cursor.row, layout.rows().len(), area.height);
        View {
            layout,
            shown,
            cursor,
        }
    }

    /// Where the cursor stands in an area; `None` where there is none to be seen.
    #[must_use]
    pub fn cursor(&self, area: Rect) -> Option<Position> {
        self.cursor_in(&self.view(area), area)
    }

    fn cursor_in(&self, view: &View<'_>, area: Rect) -> Option<Position> {
        if self.focus == Focus::Elsewhere || area.is_empty() {
            return None;
        }
        let row = u16::try_from(view.cursor.row - view.shown.start).ok()?;
        // One column has no room for a cursor beside the text: it stands on it.
        let column = view.cursor.column.min(area.width - 1);
        Some(Position::new(
            area.x.saturating_add(column),
            area.y.saturating_add(row),
        ))
    }

    /// The place in the text that is seen at a position of the screen, for clicks.
    #[must_use]
    pub fn place(&self, area: Rect, position: Position) -> Option<Place> {
        area.contains(position).then(|| Place {
            row: self.view(area).shown.start + usize::from(position.y - area.y),
            column: position.x - area.x,
        })
    }
}

impl Widget for TextField<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let view = self.view(area);
        let rows = view.layout.rows().get(view.shown.clone());
        for (row, place) in rows.into_iter().flatten().zip(area.rows()) {
            for cell in view.layout.cells(row) {
                put(buffer, place, cell, self.theme.body);
            }
        }
        draw_cursor(buffer, self.cursor_in(&view, area), self.theme);
    }
}

/// Puts a grapheme at a column of a row, if all of it is inside.
fn put(buffer: &mut Buffer, row: Rect, cell: (u16, &str, u16), style: Style) {
    let (at, grapheme, cells) = cell;
    if at.saturating_add(cells) <= row.width {
        buffer.set_stringn(row.x + at, row.y, shown(grapheme), cells.into(), style);
    }
}

fn draw_cursor(buffer: &mut Buffer, cursor: Option<Position>, theme: &Theme) {
    if let Some(cell) = cursor.and_then(|position| buffer.cell_mut(position)) {
        cell.set_style(theme.cursor);
    }
}
