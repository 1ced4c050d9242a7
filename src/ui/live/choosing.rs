//! Questions and variants to choose from: the one in hand in full, the others in one line.

use ratatui::layout::Rect;

use crate::app::Target;
use crate::app::live::choosing::Choice;
use crate::app::live::{LiveScreen, Panel};
use crate::domain::session::Live;
use crate::ui::canvas::{Canvas, below, beside_arrows, inset_left, row, window};
use crate::ui::wrap::wrap;

/// A choice in words.
pub struct Entry {
    text: String,
    taken: bool,
}

/// What can be chosen in the step that runs.
pub fn entries(canvas: &Canvas<'_, '_>, live: &Live) -> Vec<Entry> {
    let taken = &live.current().chosen;
    let choices = canvas.app.choices().into_iter();
    let entry = |choice: Choice<'_>| Entry {
        text: text(canvas, &choice),
        taken: taken.iter().any(|id| id == choice.id()),
    };
    choices.map(entry).collect()
}

/// Rows that the choices take: one each, and what the longest needs more.
pub fn rows(entries: &[Entry], width: u16) -> usize {
    let rows = |entry: &Entry| wrap(&entry.text, width.saturating_sub(4)).len();
    let longest = entries.iter().map(rows).max().unwrap_or(0);
    entries.len() + longest.saturating_sub(1)
}

/// Draws them.
pub fn draw(screen: &LiveScreen, entries: &[Entry], canvas: &mut Canvas<'_, '_>, area: Rect) {
    let chosen = screen
        .row(Panel::Choosing)
        .min(entries.len().saturating_sub(1));
    let more_rows = |width: u16| {
        let text = entries.get(chosen).map(|entry| &entry.text);
        let rows = text.map_or(0, |text| wrap(text, width.saturating_sub(4)).len());
        rows.saturating_sub(1)
    };
    let list = beside_arrows(area, entries.len() + more_rows(area.width));
    let spare = u16::try_from(more_rows(list.width)).unwrap_or(0);
    let height = area.height.saturating_sub(spare).max(1);
    let seen = window(entries.len(), chosen, height);
    let mut y = 0;
    for index in seen.clone() {
        let place = below(list, y);
        let lines = if index == chosen {
            Shown::Whole
        } else {
            Shown::OneLine
        };
        let used = draw_entry(canvas, place, &entries[index], lines);
        canvas.click(
            Rect {
                height: used,
                ..place
            },
            Target::Row(index),
        );
        y += used;
    }
    let drawn = Rect {
        height: y.min(area.height),
        ..area
    };
    canvas.goes_on(drawn, &seen, entries.len());
}

/// How much of an entry is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// All of it: it is the one in hand.
    Whole,
    /// As much as one line holds.
    OneLine,
}

/// Draws one of them, and gives the rows that it takes.
fn draw_entry(
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    Entry { text, taken }: &Entry,
    shown: Shown,
) -> u16 {
    let in_hand = shown == Shown::Whole;
    let style = if in_hand {
        canvas.theme.selected
    } else {
        canvas.theme.body
    };
    canvas.line(row(area, 0), if in_hand { "▶" } else { " " }, style);
    let mark = if *taken { "●" } else { "○" };
    canvas.line(inset_left(row(area, 0), 2), mark, canvas.theme.accent);
    match shown {
        Shown::Whole => canvas.text(inset_left(area, 4), text, style).max(1),
        Shown::OneLine => {
            canvas.line(inset_left(row(area, 0), 4), text, style);
            1
        }
    }
}

fn text(canvas: &Canvas<'_, '_>, choice: &Choice<'_>) -> String {
    let (band, _) = canvas.app.band_and_lang();
    match choice {
        Choice::Variant(variant) => canvas.words.in_band(&variant.title, band),
        Choice::Question(question) => canvas
            .words
            .quote(&canvas.words.in_band(&question.ask, band)),
    }
}
