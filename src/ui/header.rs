//! The first line of every screen: where we are, and what day and time it is.

use ratatui::layout::Rect;

use super::canvas::{Canvas, inset};

/// Draws it.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect, title: &str) {
    let area = inset(area, 1);
    let local = canvas.now.local();
    let when = format!(
        "{} {}",
        canvas.words.short_date(local.date()),
        canvas.words.time(local.time())
    );
    let taken = canvas.line_right(area, &when, canvas.theme.quiet);
    let room = Rect {
        width: area.width.saturating_sub(taken + 2),
        ..area
    };
    canvas.line(room, title, canvas.theme.heading);
}
