//! Which steps may give, and how far. Must not set it.

use ratatui::layout::Rect;

use crate::app::Target;
use crate::app::live::may_give::KindGives;
use crate::domain::group::Gives;
use crate::say;
use crate::ui::canvas::{Canvas, below, inset_left};

/// Columns of a kind's name.
const KIND: u16 = 22;
/// Columns that the words are never wider than.
const WIDEST: u16 = 80;

/// Draws it.
pub fn draw(chosen: usize, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let about = say!(canvas.words, "may-give-about");
    let text = Rect {
        width: area.width.min(WIDEST),
        ..area
    };
    let used = canvas.text(text, &about, canvas.theme.quiet);
    let list = below(area, used + 1);
    let all = canvas.app.may_give();
    for (index, place) in canvas.list(list, all.len(), chosen) {
        let style = if index == chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        canvas.line(place, if index == chosen { "▶" } else { " " }, style);
        let kind = canvas.words.step_kind(all[index].kind);
        let name = Rect {
            width: KIND.min(place.width),
            ..inset_left(place, 2)
        };
        canvas.line(name, &kind, style);
        let gives = gives(&all[index], canvas);
        canvas.line(inset_left(place, KIND + 3), &gives, canvas.theme.body);
        canvas.click(place, Target::Row(index));
    }
}

fn gives(gives: &KindGives, canvas: &Canvas<'_, '_>) -> String {
    match gives.own {
        Some(Gives::Nothing) => say!(canvas.words, "may-give-nothing"),
        Some(Gives::DownTo(least)) => {
            let least = least.to_string();
            say!(canvas.words, "may-give-down-to", least = least)
        }
        None if gives.session.is_empty() => say!(canvas.words, "may-give-not-here"),
        None => {
            let least: Vec<String> = gives.session.iter().map(u16::to_string).collect();
            let least = least.join(", ");
            say!(canvas.words, "may-give-session", least = least)
        }
    }
}
