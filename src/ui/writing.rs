//! Where somebody writes over a screen: a field with its cursor. Must not know what it is for.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use super::widgets::field::{Focus, LineField, TextField};
use crate::app::editor::Editor;

/// A line being written.
pub fn line(canvas: &mut Canvas<'_, '_>, editor: &Editor, area: Rect) {
    let theme = canvas.theme;
    let field = LineField {
        editor,
        focus: Focus::Here,
        theme: &theme,
    };
    let cursor = field.cursor(area);
    canvas.widget(field, area);
    if let Some(cursor) = cursor {
        canvas.cursor(cursor);
    }
}

/// A text of several lines being written.
pub fn text(canvas: &mut Canvas<'_, '_>, editor: &Editor, area: Rect) {
    let theme = canvas.theme;
    let field = TextField {
        editor,
        focus: Focus::Here,
        theme: &theme,
    };
    let cursor = field.cursor(area);
    canvas.widget(field, area);
    if let Some(cursor) = cursor {
        canvas.cursor(cursor);
    }
}
