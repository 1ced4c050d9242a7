use crate::app::held::Held;
use crate::app::{Overlay, Screen};
use crate::domain::group::{FollowUp, GroupRecord};
use crate::domain::language::Lang;
use crate::input::Key;

fn follow_ups(held: &Held) -> Vec<FollowUp> {
    let book = &held.app.group.as_ref().unwrap().book;
    let all = book.live().filter_map(|(_, what)| match what {
        GroupRecord::FollowUp(it) => Some(it.clone()),
        _ => None,
    });
    all.collect()
}

/// The page of a new follow-up, in which something is written.
fn begun() -> Held {
    let mut held = Held::new(Lang::En);
    held.keys("fn");
    held.text("call home");
    held
}

#[test]
fn what_is_written_is_saved_a_second_later_and_one_key_takes_all_of_it_back() {
    let mut held = begun();
    assert!(follow_ups(&held).is_empty());
    held.seconds(2);
    assert_eq!(follow_ups(&held)[0].what.show(), "call home");
    held.text(" on Monday");
    held.seconds(2);
    held.press(Key::Esc);
    assert_eq!(follow_ups(&held)[0].what.show(), "call home on Monday");
    held.keys("u");
    assert!(follow_ups(&held).is_empty());
    held.press(Key::Esc);
    held.keys("U");
    assert_eq!(follow_ups(&held)[0].what.show(), "call home on Monday");
}

#[test]
fn what_is_changed_goes_back_to_what_stood_there() {
    let mut held = begun();
    held.press(Key::Esc);
    held.press(Key::Enter);
    held.text(", and again");
    held.seconds(5);
    held.press(Key::Esc);
    assert_eq!(follow_ups(&held)[0].what.show(), "call home, and again");
    held.keys("u");
    assert_eq!(follow_ups(&held)[0].what.show(), "call home");
}

#[test]
fn nothing_is_kept_where_nothing_was_written() {
    let mut held = Held::new(Lang::En);
    held.keys("fn");
    held.press(Key::Esc);
    assert!(follow_ups(&held).is_empty());
    assert!(matches!(
        held.app.overlays.last(),
        Some(Overlay::FollowUps(_))
    ));
    held.press(Key::Esc);
    assert!(matches!(held.app.screen, Screen::Group(_)));
}

#[test]
fn a_day_that_is_none_is_told_of_once_and_keeps_nobody_there() {
    let mut held = begun();
    for _ in 0..3 {
        held.press(Key::Tab);
    }
    held.text("soon");
    held.press(Key::Esc);
    assert!(matches!(held.app.overlays.last(), Some(Overlay::Form(form)) if form.flaw == Some(3)));
    for _ in 0..4 {
        held.press(Key::Backspace);
    }
    held.text("29.1.");
    held.press(Key::Esc);
    let by = follow_ups(&held)[0].by.map(|day| day.to_string());
    assert_eq!(by.as_deref(), Some("2027-01-29"));
    // The second time the rest is kept, with the day that stood there.
    held.press(Key::Enter);
    for _ in 0..3 {
        held.press(Key::Tab);
    }
    held.text("x");
    held.press(Key::Esc);
    held.press(Key::Esc);
    let by = follow_ups(&held)[0].by.map(|day| day.to_string());
    assert_eq!(by.as_deref(), Some("2027-01-29"));
}

#[test]
fn a_choice_turns_round_and_the_leader_who_writes_does_it() {
    let mut held = begun();
    held.press(Key::Tab);
    held.press(Key::Right);
    held.press(Key::Esc);
    let made = follow_ups(&held).remove(0);
    assert_eq!(made.whose.unwrap().as_str(), "fox");
    assert_eq!(made.who.unwrap().as_str(), "anne");
    held.press(Key::Enter);
    held.press(Key::Tab);
    held.press(Key::Left);
    held.press(Key::Left);
    held.press(Key::Esc);
    assert_eq!(
        follow_ups(&held)[0].whose.as_ref().unwrap().as_str(),
        "siri"
    );
}
