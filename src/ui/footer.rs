//! The last line: what the program has to say, or the most useful keys that fit. The same
//! table that dispatches keys draws them. Must not know what they do.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use super::wrap::text_width;
use crate::app::Target;
use crate::domain::order;
use crate::input::{Action, Binding, holds, in_contexts};

/// Between two hints.
const GAP: u16 = 3;
/// A key, a space, a word of two letters and the gap: no hint is shorter.
const SHORTEST: u16 = 6;

/// A hint that is shown: what it is worth, its binding, all of its words, and how many bytes of
/// them are its key.
struct Hint {
    worth: Worth,
    binding: &'static Binding,
    text: String,
    key: usize,
}

/// Draws the keys of the places where keys are pressed now, as many as fit, the most useful
/// first, in the order of their places.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let mut x = area.x;
    for hint in fitting(canvas, area.width) {
        let place = Rect {
            x,
            width: area.right().saturating_sub(x),
            height: 1,
            ..area
        };
        let width = canvas.line(place, &hint.text, canvas.theme.quiet);
        canvas.line(place, &hint.text[..hint.key], canvas.theme.key);
        canvas.click(Rect { width, ..place }, Target::Hint(hint.binding.action));
        x = x.saturating_add(width).saturating_add(GAP);
    }
}

/// The hints that fit. Whether a key is of use is asked, and words are made, only while there is
/// room.
fn fitting(canvas: &Canvas<'_, '_>, width: u16) -> Vec<Hint> {
    let contexts = canvas.app.contexts();
    let mut room = width.saturating_add(GAP);
    let mut hints = Vec::new();
    let mut last = None;
    while room > SHORTEST {
        let after = in_contexts(&contexts)
            .zip(0..)
            .filter_map(|((near, b), n)| {
                let worth = Worth::of(near, b, n)?;
                (last < Some(worth)).then_some((worth, near, b))
            });
        // The table is short, and a list of it takes more to make than it takes to look through.
        let Some((worth, near, binding)) = after.min_by_key(|(worth, ..)| *worth) else {
            break;
        };
        last = Some(worth);
        if !holds(&contexts, near, binding) || !canvas.app.is_of_use(binding.action) {
            continue;
        }
        let mut text = canvas.words.key(binding.keys[0]);
        let key = text.len();
        text.push(' ');
        text.push_str(&canvas.words.action(binding.action));
        let takes = text_width(&text).saturating_add(GAP);
        if takes <= room {
            room -= takes;
            hints.push(Hint {
                worth,
                binding,
                text,
                key,
            });
        }
    }
    order::sort_by_key(&mut hints, |hint| (hint.worth.rank, hint.worth.place));
    hints
}

/// How much a binding deserves a place: the least most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Worth {
    /// Who does not know a key finds it in the help, so the help is always named.
    is_not_help: bool,
    rank: u8,
    place: u16,
}

impl Worth {
    fn of(near: u8, binding: &Binding, place: u16) -> Option<Self> {
        (binding.rank > 0).then_some(Self {
            is_not_help: binding.action != Action::Help,
            rank: binding.rank.saturating_add(near),
            place,
        })
    }
}
