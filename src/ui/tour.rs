//! A stop of the trainer's tour: the list of stops at the left, what the trainer speaks from at the
//! right. Must not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, inset, inset_left};
use super::{footer, notice, reading};
use crate::app::Target;
use crate::app::tour::{LIST, Touring};

/// Draws it.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let Some(tour) = canvas.app.tour.as_deref() else {
        return;
    };
    let at_foot = |up: u16| Rect {
        y: area.bottom().saturating_sub(up),
        height: 1,
        ..inset(area, 1)
    };
    notice::draw(canvas, at_foot(2));
    footer::draw(canvas, at_foot(1));
    let body = Rect {
        y: area.y + 1,
        height: area.height.saturating_sub(3),
        ..inset(area, 1)
    };
    draw_list(
        tour,
        canvas,
        Rect {
            width: LIST - 2,
            ..body
        },
    );
    let text = inset_left(body, LIST);
    let page = canvas.app.stop_page(area.width);
    let last = page.rows.len().saturating_sub(usize::from(text.height));
    let top = tour.top.min(last);
    let seen = top..(top + usize::from(text.height)).min(page.rows.len());
    canvas.goes_on(text, &seen, page.rows.len());
    reading::draw_rows(&page.rows[top..], canvas, text);
}

fn draw_list(tour: &Touring, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let (band, lang) = canvas.app.band_and_lang();
    let stops = &tour.tour.stops;
    for (n, place) in canvas.list(area, stops.len(), tour.stop) {
        let Some(stop) = stops.get(n) else { continue };
        let (mark, style) = if n == tour.stop {
            ("▶", canvas.theme.selected)
        } else {
            (" ", canvas.theme.body)
        };
        let title = stop.title.or_empty(lang, band);
        canvas.line(place, &format!("{mark} {:>2} {title}", n + 1), style);
        canvas.click(place, Target::Row(n));
    }
}
