//! Questions and variants to choose from: the one in hand in full, the others in one line.

use ratatui::layout::Rect;

use super::words::marked;
use crate::app::Target;
use crate::app::live::choosing::Choice;
use crate::app::live::{LiveScreen, Panel};
use crate::domain::session::Live;
use crate::ui::canvas::{Canvas, row, window};
use crate::ui::wrap::wrap;

/// Rows that the choices take: one each, and what the longest needs more.
pub fn rows(canvas: &Canvas<'_, '_>, width: u16) -> usize {
    let choices = canvas.app.choices();
    let longest = choices
        .iter()
        .map(|c| wrap(&text(canvas, c), width.saturating_sub(4)).len())
        .max()
        .unwrap_or(0);
    choices.len() + longest.saturating_sub(1)
}

/// Draws them.
pub fn draw(screen: &LiveScreen, live: &Live, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let entries: Vec<(String, bool)> = canvas
        .app
        .choices()
        .iter()
        .map(|c| {
            (
                text(canvas, c),
                live.current().chosen.iter().any(|id| id == c.id()),
            )
        })
        .collect();
    let chosen = screen
        .row(Panel::Choosing)
        .min(entries.len().saturating_sub(1));
    let inner = area.width.saturating_sub(4);
    let full = entries
        .get(chosen)
        .map_or(0, |(text, _)| wrap(text, inner).len());
    let spare = u16::try_from(full.saturating_sub(1)).unwrap_or(0);
    let mut y = 0;
    for index in window(
        entries.len(),
        chosen,
        area.height.saturating_sub(spare).max(1),
    ) {
        let (text, taken) = &entries[index];
        let place = row(area, y);
        let style = if index == chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        canvas.line(place, if index == chosen { "▶" } else { " " }, style);
        let mark = if *taken { "●" } else { "○" };
        canvas.line(
            Rect {
                x: place.x + 2,
                width: 1,
                ..place
            },
            mark,
            canvas.theme.accent,
        );
        let room = Rect {
            x: area.x + 4,
            y: place.y,
            width: inner,
            height: area.bottom().saturating_sub(place.y),
        };
        let used = if index == chosen {
            canvas.text(room, text, style).max(1)
        } else {
            canvas.line(
                Rect {
                    height: place.height,
                    ..room
                },
                text,
                style,
            );
            1
        };
        canvas.click(
            Rect {
                height: used,
                ..place
            },
            Target::Row(index),
        );
        y += used;
    }
}

fn text(canvas: &Canvas<'_, '_>, choice: &Choice<'_>) -> String {
    let (band, lang) = canvas.app.band_and_lang();
    match choice {
        Choice::Variant(variant) => marked(&variant.title, lang, band),
        Choice::Question(question) => canvas.words.quote(&marked(&question.ask, lang, band)),
    }
}
