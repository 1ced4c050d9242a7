//! Small signs of one child, to be ticked. Must not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, inset_left, row};
use super::overlay::{sheet, sheet_height};
use crate::app::Target;
use crate::app::signs::{ROWS, SignsPad};
use crate::domain::happening::SmallSign;
use crate::say;

/// Columns of a sign.
const WIDTH: u16 = 24;

/// What stays free above it, but for the keys of what lies there: those of the signs hold.
pub fn above(area: Rect) -> Rect {
    let taken = sheet_height(ROWS) - 1;
    Rect {
        height: area.height.saturating_sub(taken),
        ..area
    }
}

/// Draws it.
pub fn draw(pad: &SignsPad, canvas: &mut Canvas<'_, '_>, area: Rect) {
    // Without a name: who looks over a shoulder does not read whom it is about.
    let title = say!(canvas.words, "signs-title");
    let seen = canvas.app.signs_of(&pad.person).seen;
    // Few rows: the name tag in hand is seen above.
    let inside = sheet(canvas, area, ROWS, &title);
    for (n, sign) in SmallSign::ALL.into_iter().enumerate() {
        let at = u16::try_from(n).unwrap_or(u16::MAX);
        let column = Rect {
            width: WIDTH.min(inside.width),
            ..inset_left(inside, at / ROWS * WIDTH)
        };
        let place = row(column, at % ROWS);
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
