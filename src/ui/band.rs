//! The band above every screen of a rehearsal: that it is one, and what happens just now. Gives what
//! is left of the screen. Must not know what lies below it.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset, row};
use crate::app::rehearsal::{BAND, Lapse};
use crate::input::{Action, Context, key_for};
use crate::say;

/// Draws the band, if there is one.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect) -> Rect {
    let Some(rehearsal) = canvas.app.rehearsal.as_deref() else {
        return area;
    };
    let words = canvas.words;
    let happening = rehearsal.happening();
    let speed = match canvas.app.lapse() {
        _ if happening.is_some() => {
            let key = key_for(Context::Anywhere, Action::LeaveItAtThat);
            let key = key.map(|key| words.key(key)).unwrap_or_default();
            say!(words, "rehearsal-leave", key = key)
        }
        Some(Lapse::Runs) if canvas.now.rate > 1 => {
            say!(words, "rehearsal-fast", times = canvas.now.rate)
        }
        _ => say!(words, "rehearsal-true"),
    };
    let inner = inset(area, 1);
    let taken = canvas.line_right(row(inner, 0), &speed, canvas.theme.quiet);
    let room = Rect {
        width: inner.width.saturating_sub(taken + 2),
        ..row(inner, 0)
    };
    let title = say!(words, "rehearsal-band");
    canvas.line(room, &title, canvas.theme.notice);
    let Some(event) = happening else {
        return below(area, 1);
    };
    let (band, lang) = canvas.app.band_and_lang();
    let tell = event.tell.or_empty(lang, band);
    let place = Rect {
        height: BAND - 1,
        ..below(inner, 1)
    };
    let used = canvas.text(place, tell, canvas.theme.strong);
    below(area, 1 + used)
}
