//! Draws who may read a concern, as it is being chosen; in a group that is not protected, why it is
//! for everybody. Must not choose.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset_left, row, window};
use super::framed;
use crate::app::Target;
use crate::app::who_reads::{ForWhom, MayRead, ReaderName, Tick, WhoReadsScreen};
use crate::say;

/// Columns that the words are never wider than.
const WIDEST: u16 = 80;

/// Draws it, over the whole screen.
pub fn draw(screen: &WhoReadsScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let title = say!(canvas.words, "who-reads-title");
    let body = framed::draw(canvas, area, &title);
    let text = Rect {
        width: body.width.min(WIDEST),
        ..body
    };
    if screen.leaders.is_empty() {
        let why = say!(canvas.words, "who-reads-plain");
        canvas.text(text, &why, canvas.theme.body);
        return;
    }
    let about = say!(canvas.words, "who-reads-about");
    let used = canvas.text(text, &about, canvas.theme.body);
    let rows = screen.leaders.len() + 1;
    let rest = below(text, used + 1);
    // What stands below the list is to be read, too.
    let list = Rect {
        height: u16::try_from(rows).unwrap_or(u16::MAX).min(rest.height / 2),
        ..rest
    };
    for (n, index) in (0u16..).zip(window(rows, screen.chosen, list.height)) {
        let place = row(list, n);
        let style = if index == screen.chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        canvas.line(place, if index == screen.chosen { "▶" } else { " " }, style);
        let leader = index.checked_sub(1).and_then(|n| screen.leaders.get(n));
        let mark = if is_ticked(screen, leader) {
            "✓"
        } else {
            "·"
        };
        canvas.line(inset_left(place, 2), mark, style);
        let name = match leader {
            None => say!(canvas.words, "who-reads-everybody"),
            Some(leader) => name(leader, canvas),
        };
        canvas.line(inset_left(place, 4), &name, style);
        canvas.click(place, Target::Row(index));
    }
    let before = say!(canvas.words, "who-reads-before");
    canvas.text(below(rest, list.height + 1), &before, canvas.theme.quiet);
}

fn is_ticked(screen: &WhoReadsScreen, leader: Option<&MayRead>) -> bool {
    match (leader, screen.for_whom) {
        (None, for_whom) => for_whom == ForWhom::Everybody,
        (Some(_), ForWhom::Everybody) => false,
        (Some(leader), ForWhom::Ticked) => leader.tick != Tick::Off,
    }
}

/// What a leader is called; by the words of the key where nobody wrote a name.
fn name(leader: &MayRead, canvas: &Canvas<'_, '_>) -> String {
    match canvas.app.reader_named(&leader.key) {
        ReaderName::Own => say!(canvas.words, "who-reads-own"),
        ReaderName::Called(name) => name.show().to_owned(),
        ReaderName::Unknown => {
            let words = canvas.words.fingerprint_words(&leader.key);
            say!(canvas.words, "who-reads-key", words = words)
        }
    }
}
