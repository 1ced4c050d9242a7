//! Draws what stood in a record before. Must not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, inset, row};
use super::{footer, reading};
use crate::app::earlier::EarlierScreen;
use crate::say;

/// Draws it, over the whole screen.
pub fn draw(screen: &EarlierScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let inside = inset(area, 1);
    let title = say!(canvas.words, "earlier-title");
    canvas.line(row(inside, 0), &title, canvas.theme.heading);
    let foot = Rect {
        y: area.bottom().saturating_sub(1),
        height: 1,
        ..inside
    };
    footer::draw(canvas, foot);
    let body = Rect {
        y: area.y + 2,
        height: area.height.saturating_sub(4),
        ..inside
    };
    let page = canvas.app.earlier_page(screen, area.width, canvas.now);
    let last = page.rows.len().saturating_sub(usize::from(body.height));
    let top = screen.top.min(last);
    reading::draw_rows(&page.rows[top..], canvas, body);
    if top < last {
        let below = row(body, body.height.saturating_sub(1));
        canvas.line_right(below, "↓", canvas.theme.quiet);
    }
}
