//! Draws what was written in a session, one of it chosen. Must not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset, inset_left, row};
use super::wrap::wrap;
use super::{footer, framed, notice};
use crate::app::Target;
use crate::app::written::{WrittenRow, WrittenScreen, WrittenWhat};
use crate::domain::stamp::Id;
use crate::say;

/// Draws it, over the whole screen.
pub fn draw(screen: &WrittenScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let inside = inset(area, 1);
    let title = framed::session_title(canvas, &screen.planned);
    canvas.line(row(inside, 0), &title, canvas.theme.heading);
    let foot = |up: u16| Rect {
        y: area.bottom().saturating_sub(up),
        height: 1,
        ..inside
    };
    notice::draw(canvas, foot(2));
    footer::draw(canvas, foot(1));
    let body = Rect {
        y: area.y + 2,
        height: area.height.saturating_sub(4),
        ..inside
    };
    let rows = canvas.app.written_list(&screen.planned);
    let chosen = screen.chosen.min(rows.len().saturating_sub(1));
    let mut top = 0;
    let heights: Vec<u16> = rows.iter().map(|r| height(r, body.width)).collect();
    while top < chosen && heights[top..=chosen].iter().sum::<u16>() > body.height {
        top += 1;
    }
    let mut used = 0;
    for (n, written) in rows.iter().enumerate().skip(top) {
        let place = below(body, used);
        if place.height == 0 {
            break;
        }
        let place = Rect {
            height: heights[n].min(place.height),
            ..place
        };
        draw_row(&screen.planned, written, n == chosen, canvas, place);
        canvas.click(place, Target::Row(n));
        used += heights[n];
    }
}

/// A row's head, its text and the empty row below.
fn height(written: &WrittenRow, width: u16) -> u16 {
    let lines = wrap(&written.text(), width.saturating_sub(2)).len();
    u16::try_from(lines + 2).unwrap_or(u16::MAX)
}

fn draw_row(
    planned: &Id,
    written: &WrittenRow,
    chosen: bool,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
) {
    let (sign, style) = if chosen {
        ("▶", canvas.theme.selected)
    } else {
        (" ", canvas.theme.quiet)
    };
    let mut head = head(written, canvas);
    if canvas.app.was_changed(planned, &written.id) {
        head = format!("{head} · {}", say!(canvas.words, "written-changed"));
    }
    canvas.line(row(area, 0), &format!("{sign} {head}"), style);
    let text = inset_left(below(area, 1), 2);
    canvas.text(text, &written.text(), canvas.theme.body);
}

/// When it was written and whom it is about.
fn head(written: &WrittenRow, canvas: &Canvas<'_, '_>) -> String {
    let note = match &written.what {
        WrittenWhat::Note(note) => note,
        WrittenWhat::Talk(role, _) => {
            let who = canvas.words.debrief_role(*role);
            return say!(canvas.words, "story-debrief", who = who);
        }
    };
    let local = (canvas.now.zone)(note.wall);
    let (day, time) = (
        canvas.words.short_date(local.date()),
        canvas.words.at_time(local.time()),
    );
    let when = format!("{day} {time}");
    let group = canvas.app.group.as_ref();
    let about = written.about();
    let person = about.and_then(|id| group.and_then(|g| g.book.person(id)));
    match person {
        Some(person) => {
            let name = person.name.show();
            format!("{when} · {}", say!(canvas.words, "note-about", name = name))
        }
        None => when,
    }
}
