use crate::app::held::{Held, id};
use crate::app::{Overlay, Screen};
use crate::domain::group::State;
use crate::domain::happening::Presence;
use crate::domain::language::Lang;
use crate::input::Key;

/// The name tags: four children, two grown-ups, three kinds of visitors.
const TAGS: usize = 9;

fn away() -> Held {
    let mut held = Held::new(Lang::Nb);
    held.press(Key::Down);
    held.minutes(24 * 60);
    held.press(Key::Enter);
    held
}

fn state(held: &Held, planned: &str) -> Option<State> {
    let group = held.app.group.as_ref().unwrap();
    group.book.standing(&id(planned)).map(|s| s.state)
}

#[test]
fn before_its_day_a_session_away_is_read_and_w_writes_in() {
    let mut held = Held::new(Lang::Nb);
    held.press(Key::Down);
    held.press(Key::Enter);
    assert!(matches!(held.app.screen, Screen::Reading(_)));
    held.press(Key::Esc);
    held.keys("w");
    assert!(matches!(held.app.screen, Screen::WrittenIn(_)));
}

#[test]
fn a_session_away_is_written_in_and_looking_leaves_no_trace() {
    let mut held = away();
    assert!(matches!(held.app.screen, Screen::WrittenIn(_)));
    held.press(Key::Esc);
    assert!(matches!(held.app.screen, Screen::Group(_)));
    assert!(held.saved("s2").is_empty());
    assert_eq!(state(&held, "s2"), None);
}

#[test]
fn who_came_and_what_was_done_is_kept() {
    let mut held = away();
    held.press(Key::Enter);
    held.keys("x");
    held.press(Key::Up);
    held.keys("x");
    held.text("syk");
    held.press(Key::Enter);
    for _ in 2..TAGS - 1 {
        held.press(Key::Down);
    }
    held.press(Key::Enter);
    held.press(Key::Down);
    held.press(Key::Enter);
    held.press(Key::Char(' '));
    let book = held.saved("s2");
    let fox = book.attendance(&id("fox")).unwrap();
    assert_eq!(fox.presence, Presence::Here);
    let owl = book.attendance(&id("owl")).unwrap();
    assert_eq!((owl.presence, owl.reason.show()), (Presence::Absent, "syk"));
    assert_eq!(book.visitors().unwrap().guests, 1);
    let written = book.written_in().unwrap();
    assert_eq!(written.done, ["tags", "round"]);
    assert_eq!(written.steps.len(), 4);
    assert_eq!(state(&held, "s2"), Some(State::Running));
}

#[test]
fn a_tick_is_taken_back_by_the_same_key_and_by_undo() {
    let mut held = away();
    held.press(Key::Tab);
    held.press(Key::Enter);
    held.press(Key::Up);
    held.press(Key::Enter);
    assert!(held.saved("s2").written_in().unwrap().done.is_empty());
    held.keys("u");
    assert_eq!(held.saved("s2").written_in().unwrap().done, ["tags"]);
}

#[test]
fn the_first_tick_taken_back_leaves_nothing() {
    let mut held = away();
    held.press(Key::Enter);
    held.keys("u");
    assert_eq!(held.saved("s2").live().count(), 0);
    assert_eq!(state(&held, "s2"), None);
}

#[test]
fn when_it_is_finished_the_session_is_held_and_the_talk_comes() {
    let mut held = away();
    held.press(Key::Enter);
    held.keys("F");
    assert!(matches!(held.app.screen, Screen::Debrief(_)));
    held.press(Key::Esc);
    assert!(matches!(held.app.screen, Screen::Group(_)));
    assert_eq!(state(&held, "s2"), Some(State::Done));
    held.keys("u");
    assert_eq!(state(&held, "s2"), Some(State::Running));
}

#[test]
fn the_talk_leads_back_and_is_not_asked_for_twice() {
    let mut held = away();
    held.keys("d");
    held.text("Modige barn");
    held.press(Key::Esc);
    assert!(matches!(held.app.screen, Screen::WrittenIn(_)));
    held.keys("F");
    assert!(matches!(held.app.screen, Screen::Group(_)));
}

#[test]
fn a_note_that_is_being_written_is_kept_as_a_draft_and_taken_up_again() {
    let mut held = away();
    held.keys("n");
    held.text("Fin tur");
    held.seconds(2);
    assert_eq!(
        held.saved("s2")
            .draft(&id("device"))
            .unwrap()
            .1
            .so_far
            .text
            .show(),
        "Fin tur"
    );
    held.press(Key::Esc);
    assert_eq!(held.saved("s2").notes().len(), 1);
    assert!(held.app.overlays.is_empty());
    held.keys("n");
    assert!(matches!(held.app.overlays.last(), Some(Overlay::Note(_))));
}

#[test]
fn a_session_in_the_room_that_broke_off_is_written_in_with_what_it_came_to() {
    let mut held = Held::new(Lang::Nb);
    held.press(Key::Enter);
    held.press(Key::Enter);
    held.minutes(6);
    held.keys("l");
    held.minutes(10);
    held.press(Key::Esc);
    held.keys("w");
    held.press(Key::Tab);
    held.press(Key::Down);
    held.press(Key::Down);
    held.press(Key::Enter);
    held.keys("F");
    let written = held.saved("s1").written_in().cloned().unwrap();
    assert_eq!(written.done, ["tags", "round", "theme"]);
    assert_eq!(state(&held, "s1"), Some(State::Done));
}

#[test]
fn one_that_was_led_to_its_end_gets_no_second_account_when_a_tag_is_mended() {
    let mut held = Held::led(Lang::Nb);
    held.press(Key::Esc);
    held.keys("w");
    held.press(Key::Enter);
    held.keys("F");
    let book = held.saved("s1");
    assert_eq!(book.written_in(), None);
    assert_eq!(book.attendance(&id("fox")), None);
    assert_eq!(state(&held, "s1"), Some(State::Done));
}
