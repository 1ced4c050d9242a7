//! What came of something that happened in a rehearsal, and how the rehearsal went. Must not judge.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below};
use super::overlay::sheet;
use super::wrap::wrap;
use super::{framed, reading};
use crate::app::rehearsal::{ExplainedScreen, RehearsedScreen};
use crate::say;

/// Draws what came of something, over the foot of the session.
pub fn draw_explained(screen: &ExplainedScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (band, lang) = canvas.app.band_and_lang();
    let rehearsal = canvas.app.rehearsal.as_deref();
    let Some((event, past)) = rehearsal.and_then(|r| r.past().nth(screen.past)) else {
        return;
    };
    let Some(outcome) = event.outcomes.get(past.outcome) else {
        return;
    };
    let did = outcome.title.or_empty(lang, band).to_owned();
    let why = outcome.why.or_empty(lang, band).to_owned();
    let title = event.title.or_empty(lang, band).to_owned();
    let width = area.width.saturating_sub(4);
    let rows = wrap(&why, width).len() + wrap(&did, width).len() + 1;
    let inside = sheet(
        canvas,
        area,
        u16::try_from(rows).unwrap_or(u16::MAX),
        &title,
    );
    let used = canvas.text(inside, &did, canvas.theme.strong);
    canvas.text(below(inside, used + 1), &why, canvas.theme.body);
}

/// Draws how it went, over the whole screen.
pub fn draw_rehearsed(screen: &RehearsedScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let title = say!(canvas.words, "rehearsed-title");
    let planned = canvas.app.screen.planned();
    let session = planned.map(|id| framed::session_title(canvas, id));
    let title = session.map_or_else(|| title.clone(), |session| format!("{session} · {title}"));
    let body = framed::draw(canvas, area, &title);
    let page = canvas.app.rehearsed_page(area.width, canvas.now);
    let last = page.rows.len().saturating_sub(usize::from(body.height));
    reading::draw_rows(&page.rows[screen.top.min(last)..], canvas, body);
}
