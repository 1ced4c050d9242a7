//! Draws fields whose text means something else than it says: a day, hours, an amount. What was
//! understood stands beside them. Must not decide what is understood.

use ratatui::layout::Rect;

use super::draw_line;
use crate::app::editor::Editor;
use crate::app::form::{Flaw, Value};
use crate::say;
use crate::ui::canvas::{Canvas, inset_left};
use crate::ui::widgets::field::Focus;

/// The columns for typing.
const TYPED: u16 = 14;

/// Draws it.
pub(super) fn draw(
    value: &Value,
    editor: &Editor,
    focus: Focus,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let width = TYPED;
    draw_line(editor, focus, canvas, Rect { width, ..area });
    if let Some(text) = understood(value, canvas) {
        canvas.line(inset_left(area, TYPED + 2), &text, canvas.theme.quiet);
    }
}

fn understood(value: &Value, canvas: &Canvas<'_, '_>) -> Option<String> {
    let words = canvas.words;
    let today = canvas.now.today();
    if let Ok(Some(day)) = value.day(today) {
        Some(words.date(day))
    } else if let Ok(Some(minutes)) = value.minutes() {
        let (hours, minutes) = (minutes / 60, minutes % 60);
        Some(say!(
            words,
            "hours-and-minutes",
            hours = hours,
            minutes = minutes
        ))
    } else if let Ok(Some(kroner)) = value.kroner() {
        let amount = words.amount(kroner.into());
        Some(say!(words, "kroner", amount = amount))
    } else {
        None
    }
}

/// What to say of a text that is not what was asked for.
pub(super) fn flaw(flaw: Flaw, canvas: &Canvas<'_, '_>) -> String {
    let words = canvas.words;
    match flaw {
        Flaw::NotADay => say!(words, "line-not-a-date"),
        Flaw::NotHours => say!(words, "line-not-hours"),
        Flaw::NotKroner => say!(words, "line-not-kroner"),
    }
}
