//! The last line: what the program has to say, or the most useful keys that fit. The same
//! table that dispatches keys draws them. Must not know what they do.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::canvas::Canvas;
use crate::app::Target;
use crate::input::{Action, Binding, Context, in_context};

const GAP: u16 = 3;

/// Draws the keys of the places where keys are pressed now, as many as fit, the most useful
/// first, in the order of their places.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let contexts = canvas.app.contexts();
    let mut hints: Vec<(u8, usize, &Binding, String)> = shown(&contexts)
        .into_iter()
        .enumerate()
        .filter(|(_, (_, b))| b.rank > 0 && canvas.app.is_of_use(b.action))
        .map(|(n, (near, b))| {
            let text = format!(
                "{} {}",
                canvas.words.key(b.keys[0]),
                canvas.words.action(b.action)
            );
            (b.rank.saturating_add(near), n, b, text)
        })
        .collect();
    // Who does not know a key finds it in the help, so the help is always named.
    hints.sort_by_key(|(rank, n, b, _)| (b.action != Action::Help, *rank, *n));
    let mut room = area.width;
    hints.retain(|(.., text)| {
        let width = u16::try_from(text.width())
            .unwrap_or(u16::MAX)
            .saturating_add(GAP);
        let fits = width <= room.saturating_add(GAP);
        room = if fits {
            room.saturating_sub(width)
        } else {
            room
        };
        fits
    });
    hints.sort_by_key(|(rank, n, ..)| (*rank, *n));
    let mut x = area.x;
    for (.., binding, text) in hints {
        let place = Rect {
            x,
            width: area.right().saturating_sub(x),
            height: 1,
            ..area
        };
        let key = canvas.words.key(binding.keys[0]);
        let width = canvas.line(place, &text, canvas.theme.quiet);
        canvas.line(place, &key, canvas.theme.key);
        canvas.click(Rect { width, ..place }, Target::Hint(binding.action));
        x = x.saturating_add(width).saturating_add(GAP);
    }
}

/// The bindings that hold now, each with how far away its place is (0: the nearest); a key
/// that a nearer place binds is left out.
pub fn shown(contexts: &[Context]) -> Vec<(u8, &'static Binding)> {
    let mut taken = Vec::new();
    let mut shown: Vec<(u8, &Binding)> = Vec::new();
    for (near, context) in contexts.iter().enumerate() {
        let here: Vec<_> = in_context(*context)
            .filter(|b| !taken.contains(&b.keys[0]))
            .filter(|b| !shown.iter().any(|(_, other)| other.action == b.action))
            .map(|b| (u8::try_from(near).unwrap_or(u8::MAX), b))
            .collect();
        taken.extend(here.iter().flat_map(|(_, b)| b.keys.iter().copied()));
        shown.extend(here);
    }
    shown
}
