//! Draws what the leaders choose for the screen in the room. Must not choose.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset_left, row, window};
use super::framed;
use crate::app::Target;
use crate::app::in_room::{CHOICES, Choice, InRoomScreen};
use crate::say;

/// Columns that the words are never wider than.
const WIDEST: u16 = 80;

/// Draws it, over the whole screen.
pub fn draw(screen: &InRoomScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let title = say!(canvas.words, "for-room-title");
    let body = framed::draw(canvas, area, &title);
    let text = Rect {
        width: body.width.min(WIDEST),
        ..body
    };
    let about = say!(canvas.words, "for-room-about");
    let used = canvas.text(text, &about, canvas.theme.quiet);
    let list = below(body, used + 1);
    for (n, index) in (0u16..).zip(window(CHOICES.len(), screen.chosen, list.height)) {
        let place = row(list, n);
        let style = if index == screen.chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        canvas.line(place, if index == screen.chosen { "▶" } else { " " }, style);
        let choice = CHOICES[index];
        let mark = if canvas.app.is_chosen_for_room(choice) {
            "✓"
        } else {
            "·"
        };
        canvas.line(inset_left(place, 2), mark, style);
        let name = match choice {
            Choice::Turns => say!(canvas.words, "for-room-turns"),
            Choice::Time(kind) => {
                let step = canvas.words.step_kind(kind);
                say!(canvas.words, "for-room-time", step = step)
            }
        };
        canvas.line(inset_left(place, 4), &name, style);
        canvas.click(place, Target::Row(index));
    }
}
