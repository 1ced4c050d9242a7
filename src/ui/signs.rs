//! Small signs of one child, to be ticked. Must not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, row};
use super::overlay::sheet;
use crate::app::Target;
use crate::app::signs::SignsPad;
use crate::domain::happening::SmallSign;
use crate::say;

/// Draws it.
pub fn draw(pad: &SignsPad, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let group = canvas.app.group.as_ref();
    let person = group.and_then(|g| g.book.person(&pad.person));
    let name = person.map_or("", |p| canvas.app.name_of(p)).to_owned();
    let title = say!(canvas.words, "signs-title", name = name);
    let seen = canvas.app.signs_of(&pad.person).seen;
    let rows = u16::try_from(SmallSign::ALL.len()).unwrap_or(u16::MAX);
    let inside = sheet(canvas, area, rows, &title);
    for (n, sign) in SmallSign::ALL.into_iter().enumerate() {
        let place = row(inside, u16::try_from(n).unwrap_or(u16::MAX));
        let chosen = n == pad.chosen;
        let style = if chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        let mark = if seen.contains(&sign) { "✓" } else { " " };
        let text = format!(
            "{} {mark} {}",
            if chosen { "▶" } else { " " },
            canvas.words.sign(sign)
        );
        canvas.line(place, &text, style);
        canvas.click(place, Target::Row(n));
    }
}
