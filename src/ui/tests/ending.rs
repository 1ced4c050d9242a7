//! The end of a course: until when the notes are kept.

use super::groups::pictures;
use crate::app::home::AtHome;
use crate::app::testing::{app, day, home, id, now, press, with_group_over};
use crate::app::{App, Message};
use crate::domain::group::Mark;
use crate::domain::language::Lang;
use crate::input::Key;

/// Two courses that are over: the notes of one were to be kept until a day that has passed.
fn home_when_all_is_over(lang: Lang) -> App {
    let mut app = app(lang);
    let over = |until| {
        let mut over = home(lang);
        over.next = None;
        over.sessions = vec![Mark::Done; 12];
        over.meetings = vec![Mark::Done; 2];
        over.keep_until = Some(day(until));
        AtHome::Here(over)
    };
    let groups = vec![
        (id("g1"), over("2026-09-30")),
        (id("g2"), over("2027-04-26")),
    ];
    app.update(Message::Homes(groups), now());
    app
}

#[test]
fn home_reminds_quietly_when_the_notes_were_to_be_kept_no_longer() {
    pictures("home_over", home_when_all_is_over);
}

fn asked(lang: Lang) -> App {
    let mut app = with_group_over(lang);
    press(&mut app, Key::Char('K'));
    app
}

#[test]
fn until_when_is_asked_in_one_line() {
    pictures("keep_until", asked);
}
