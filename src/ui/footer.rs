//! The last line: what the program has to say, or the most useful keys that fit. The same
//! table that dispatches keys draws them. Must not know what they do.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use super::wrap::text_width;
use crate::app::Target;
use crate::domain::order;
use crate::input::{Action, Binding, holding};

/// Between two hints.
const GAP: u16 = 3;
/// A key, a space, a word of two letters and the gap: no hint is shorter.
const SHORTEST: u16 = 6;

/// A hint that is shown: its place in the order, its binding, its key and all of its words.
struct Hint {
    order: (u8, usize),
    binding: &'static Binding,
    key: String,
    text: String,
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
        canvas.line(place, &hint.key, canvas.theme.key);
        canvas.click(Rect { width, ..place }, Target::Hint(hint.binding.action));
        x = x.saturating_add(width).saturating_add(GAP);
    }
}

/// The hints that fit. Whether a key is of use is asked, and words are made, only while there is
/// room.
fn fitting(canvas: &Canvas<'_, '_>, width: u16) -> Vec<Hint> {
    let contexts = canvas.app.contexts();
    let mut wanted: Vec<((u8, usize), &'static Binding)> = holding(&contexts)
        .into_iter()
        .enumerate()
        .filter(|(_, (_, b))| b.rank > 0)
        .map(|(n, (near, b))| ((b.rank.saturating_add(near), n), b))
        .collect();
    // Who does not know a key finds it in the help, so the help is always named.
    order::sort_by_key(&mut wanted, |(order, b)| (b.action != Action::Help, *order));
    let mut room = width.saturating_add(GAP);
    let mut hints = Vec::new();
    for (order, binding) in wanted {
        if room <= SHORTEST {
            break;
        }
        if !canvas.app.is_of_use(binding.action) {
            continue;
        }
        let key = canvas.words.key(binding.keys[0]);
        let text = format!("{key} {}", canvas.words.action(binding.action));
        let takes = text_width(&text).saturating_add(GAP);
        if takes <= room {
            room -= takes;
            hints.push(Hint {
                order,
                binding,
                key,
                text,
            });
        }
    }
    order::sort_by_key(&mut hints, |hint| hint.order);
    hints
}
