//! What is held, and what can become of it. The words themselves are hidden where children may
//! look on, until somebody asks. Must not decide anything.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, inset, inset_left, row};
use super::wrap::text_width;
use super::{footer, notice};
use crate::app::Target;
use crate::app::held_words::{HeldRow, HeldScreen, Then};
use crate::domain::happening::{HeldWord, Settled};
use crate::input::{Action, Context, key_for};
use crate::say;

/// Draws it, over the whole screen.
pub fn draw(screen: &HeldScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    canvas.cover(area);
    let rows = canvas.app.held_rows(screen);
    let body = Rect {
        y: area.y + 1,
        height: area.height.saturating_sub(3),
        ..inset(area, 1)
    };
    let title = match screen.then {
        Then::Nothing => say!(canvas.words, "held-title"),
        Then::Move(_) => say!(canvas.words, "held-before-closing"),
        Then::Finish => say!(canvas.words, "held-before-end"),
    };
    let used = canvas.text(body, &title, canvas.theme.heading);
    let choices = Settled::ALL.len() + 1;
    let choices = u16::try_from(choices).unwrap_or(u16::MAX);
    let list = Rect {
        height: body.height.saturating_sub(used + 2 + choices),
        ..below(body, used + 1)
    };
    let list = Rect {
        height: list
            .height
            .min(u16::try_from(rows.len()).unwrap_or(u16::MAX)),
        ..list
    };
    draw_rows(screen, &rows, canvas, list);
    let rest = Rect {
        y: list.bottom() + 1,
        height: body.bottom().saturating_sub(list.bottom() + 1),
        ..body
    };
    draw_choices(&screen.then, canvas, rest);
    let foot = |up: u16| Rect {
        y: area.bottom().saturating_sub(up),
        height: 1,
        ..inset(area, 1)
    };
    notice::draw_said(canvas, foot(2));
    footer::draw(canvas, foot(1));
}

fn draw_rows(screen: &HeldScreen, rows: &[HeldRow], canvas: &mut Canvas<'_, '_>, area: Rect) {
    for (index, place) in canvas.columned_list(area, rows.len(), screen.chosen) {
        let held = &rows[index];
        let chosen = index == screen.chosen;
        let style = if chosen {
            canvas.theme.selected
        } else {
            canvas.theme.body
        };
        let when = when(canvas, held);
        canvas.line(place, if chosen { "▶" } else { " " }, style);
        let used = canvas.line(inset_left(place, 2), &when, canvas.theme.quiet) + 4;
        let settled = held
            .word
            .settled
            .map(|_| canvas.words.settled(held.word.settled));
        let right = settled.unwrap_or_default();
        canvas.line_right(place, &right, canvas.theme.quiet);
        let room = inset_left(place, used);
        let room = Rect {
            width: room.width.saturating_sub(text_width(&right) + 1),
            ..room
        };
        let text = if screen.veil.is_up() {
            word(canvas, &held.word)
        } else {
            say!(canvas.words, "held-hidden")
        };
        canvas.line(room, &text, style);
        canvas.click(place, Target::Row(index));
    }
}

/// When it was said: today a time, else a day.
fn when(canvas: &Canvas<'_, '_>, held: &HeldRow) -> String {
    let local = (canvas.now.zone)(held.word.wall);
    if Some(&held.planned) == canvas.app.screen.planned() && held.word.after.is_some() {
        canvas.words.time(local.time())
    } else {
        canvas.words.short_date(local.date())
    }
}

/// The word, and who said it.
pub fn word(canvas: &Canvas<'_, '_>, held: &HeldWord) -> String {
    let group = canvas.app.group.as_ref();
    let child = held.child.as_ref();
    let person = child.and_then(|id| group.and_then(|g| g.book.person(id)));
    let word = if held.word.is_empty() {
        say!(canvas.words, "held-no-word")
    } else {
        held.word.show().to_owned()
    };
    match person {
        Some(person) => format!("{}: {word}", canvas.app.name_of(person)),
        None => word,
    }
}

/// What can become of it, each with its key.
fn draw_choices(then: &Then, canvas: &mut Canvas<'_, '_>, area: Rect) {
    const ACTIONS: [Action; 5] = [
        Action::ComeBackToIt,
        Action::AfterSession,
        Action::NextTime,
        Action::FollowUp,
        Action::LetGo,
    ];
    for (n, action) in (0..).zip(ACTIONS) {
        let text = match (action, then) {
            (Action::ComeBackToIt, Then::Nothing) => say!(canvas.words, "held-came-back"),
            (Action::ComeBackToIt, _) => say!(canvas.words, "held-come-back"),
            (Action::AfterSession, _) => say!(canvas.words, "held-after-session"),
            (Action::NextTime, _) => say!(canvas.words, "held-next-time"),
            (Action::FollowUp, _) => say!(canvas.words, "held-follow-up"),
            _ => say!(canvas.words, "held-let-go"),
        };
        let place = inset_left(row(area, n), 2);
        let key = key_for(Context::Held, action).map(|key| canvas.words.key(key));
        let used = canvas.line(place, &key.unwrap_or_default(), canvas.theme.key);
        canvas.line(inset_left(place, used + 2), &text, canvas.theme.body);
        canvas.click(place, Target::Hint(action));
    }
}
