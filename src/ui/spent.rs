//! Where the time of a session went. Must not judge.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use super::{framed, reading};
use crate::app::live::spent::SpentScreen;
use crate::say;

/// Draws it, over the whole screen.
pub fn draw(screen: &SpentScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let title = say!(canvas.words, "story-spent");
    let planned = canvas.app.screen.planned();
    let session = planned.map(|id| framed::session_title(canvas, id));
    let title = session.map_or_else(|| title.clone(), |session| format!("{session} · {title}"));
    let body = framed::draw(canvas, area, &title);
    let page = canvas.app.spent_page(area.width, canvas.now);
    let last = page.rows.len().saturating_sub(usize::from(body.height));
    reading::draw_rows(&page.rows[screen.top.min(last)..], canvas, body);
}
