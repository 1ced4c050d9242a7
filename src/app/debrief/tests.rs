use std::time::Duration;

use crate::app::held::{Held, id};
use crate::app::message::Message;
use crate::app::{Effect, Screen, Target};
use crate::domain::group::Role;
use crate::domain::happening::{Debrief, SessionRecord};
use crate::domain::language::Lang;
use crate::input::Key;

fn said(held: &Held, role: Role) -> Debrief {
    held.saved("s1").debrief(role).cloned().unwrap_or_default()
}

#[test]
fn the_end_of_a_session_leads_to_the_talk_and_then_to_the_group() {
    let mut held = Held::led(Lang::Nb);
    assert!(matches!(held.app.screen, Screen::Debrief(_)));
    held.talk();
    assert!(matches!(held.app.screen, Screen::Group(_)));
    let leaders = said(&held, Role::Leader);
    assert_eq!(leaders.well.show(), "Alle fikk fortelle.");
    assert_eq!(leaders.carry_on.show(), "Mer bevegelse.");
    assert_eq!(leaders.about_a_child.show(), "Rev var stille.");
    let user_representative = said(&held, Role::UserRepresentative);
    assert_eq!(user_representative.how_for_you.show(), "Sterkt, og godt.");
}

#[test]
fn what_is_written_is_saved_within_a_second_of_the_first_key() {
    let mut held = Held::led(Lang::Nb);
    held.text("Bra");
    assert_eq!(said(&held, Role::Leader).well.show(), "");
    assert_eq!(
        held.app.wake(),
        Some(held.now.steady + Duration::from_secs(1))
    );
    held.seconds(1);
    assert_eq!(said(&held, Role::Leader).well.show(), "Bra");
    assert_eq!(held.app.wake(), None);
}

#[test]
fn the_end_of_the_program_saves_what_was_written() {
    let mut held = Held::led(Lang::Nb);
    held.text("Bra");
    let effects = held.tell(Message::Ending);
    assert!(matches!(effects.as_slice(), [Effect::Save(_)]));
    assert_eq!(said(&held, Role::Leader).well.show(), "Bra");
}

#[test]
fn nothing_on_the_group_s_screen_takes_the_talk_back() {
    let mut held = Held::led(Lang::Nb);
    held.text("Bra");
    held.seconds(2);
    held.press(Key::Tab);
    held.text("Uro");
    held.press(Key::Esc);
    // What is taken back is the end of the session, which was before it.
    held.keys("u");
    let group = held.app.group.as_ref().unwrap();
    assert!(group.book.plan()[0].is_running());
    held.keys("uuuU");
    let leaders = said(&held, Role::Leader);
    assert_eq!((leaders.well.show(), leaders.hard.show()), ("Bra", "Uro"));
}

#[test]
fn what_was_erased_before_leaving_does_not_stay_though_it_had_been_saved() {
    let mut held = Held::led(Lang::Nb);
    held.text("Bra");
    held.seconds(2);
    assert_eq!(said(&held, Role::Leader).well.show(), "Bra");
    for _ in 0..3 {
        held.press(Key::Backspace);
    }
    held.press(Key::Esc);
    assert_eq!(held.saved("s1").debrief(Role::Leader), None);
}

/// What the file of the session would keep of the leaders' sheet, the earliest first.
fn kept(held: &Held) -> Vec<String> {
    let mut book = held.saved("s1");
    book.compact(&id("device"));
    let texts = book
        .revisions()
        .filter_map(|revision| match &revision.what {
            Some(SessionRecord::Debrief(debrief)) => Some(debrief.well.show().to_owned()),
            _ => None,
        });
    texts.collect()
}

#[test]
fn each_visit_leaves_one_text_however_often_it_was_saved() {
    let mut held = Held::led(Lang::Nb);
    for part in ["Alle ", "fikk ", "fortelle."] {
        held.text(part);
        held.seconds(2);
    }
    held.press(Key::Esc);
    assert_eq!(kept(&held), ["Alle fikk fortelle."]);
    held.keys("d");
    // Emptied for a while: what it said before must outlast even that.
    for _ in "Alle fikk fortelle.".chars() {
        held.press(Key::Backspace);
    }
    held.seconds(2);
    held.text("Uro");
    held.seconds(2);
    held.press(Key::Esc);
    assert_eq!(kept(&held), ["Alle fikk fortelle.", "Uro"]);
    held.keys("d");
    held.press(Key::Esc);
    assert_eq!(kept(&held).len(), 2, "a look changes nothing");
}

#[test]
fn a_talk_in_which_nothing_is_said_leaves_no_record() {
    let mut held = Held::led(Lang::Nb);
    held.text(" ");
    held.press(Key::Esc);
    assert_eq!(held.saved("s1").debrief(Role::Leader), None);
}

#[test]
fn letters_are_text_and_a_written_answer_can_be_taken_back() {
    let mut held = Held::led(Lang::Nb);
    held.text("quå?");
    assert!(matches!(held.app.screen, Screen::Debrief(_)));
    held.press(Key::Ctrl('z'));
    held.press(Key::Esc);
    assert_eq!(held.saved("s1").debrief(Role::Leader), None);
}

#[test]
fn arrows_leave_an_answer_at_its_edges_and_a_click_goes_to_one() {
    let mut held = Held::led(Lang::Nb);
    held.press(Key::Down);
    held.text("to\nrader");
    held.press(Key::Up);
    held.press(Key::Up);
    held.text("en");
    held.tell(Message::Click(Target::Field(9)));
    held.text("godt");
    held.press(Key::Esc);
    assert_eq!(said(&held, Role::Leader).well.show(), "en");
    assert_eq!(said(&held, Role::Leader).hard.show(), "to\nrader");
    let last = said(&held, Role::UserRepresentative);
    assert_eq!(last.how_for_you.show(), "godt");
}

#[test]
fn it_can_be_gone_on_with_from_the_plan() {
    let mut held = Held::led(Lang::Nb);
    held.text("Bra");
    held.press(Key::Esc);
    held.keys("d");
    held.text("!");
    held.press(Key::Esc);
    assert_eq!(said(&held, Role::Leader).well.show(), "Bra!");
}
