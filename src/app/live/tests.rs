//! What is taken back is exactly as it was, and what is held is known without the session's file.
use crate::app::held::{Held, id};
use crate::app::ledger::Edit;
use crate::domain::group::{GroupRecord, Planned};
use crate::domain::happening::{
    Attendance, HeldWord, Presence, SessionRecord, Settled, StepMinutes, TurnState, WayOn,
    attendance_id,
};
use crate::domain::language::Lang;
use crate::domain::session::{Live, Move};
use crate::input::Key;

fn planned(held: &Held) -> Planned {
    match held.app.group.as_ref().unwrap().book.what(&id("s1")) {
        Some(GroupRecord::Planned(planned)) => planned.clone(),
        other => panic!("{other:?}"),
    }
}

fn write(held: &mut Held, edit: Edit) {
    let group = held.app.group.as_mut().unwrap();
    group.write(vec![edit], &mut held.app.ids, &held.now);
}

fn begun() -> Held {
    let mut held = Held::new(Lang::Nb);
    held.press(Key::Enter);
    held.press(Key::Enter);
    held
}

fn live(held: &Held) -> Live {
    held.app.session().unwrap().live.clone().unwrap()
}

#[test]
fn a_session_begins_with_the_minutes_that_the_leaders_gave_its_steps() {
    let mut held = Held::new(Lang::Nb);
    let own_minutes = vec![StepMinutes {
        step: "round".into(),
        minutes: 19,
    }];
    let planned = Planned {
        own_minutes,
        ..planned(&held)
    };
    let record = GroupRecord::Planned(planned);
    write(&mut held, Edit::Group(id("s1"), Some(record)));
    held.press(Key::Enter);
    held.press(Key::Enter);
    let minutes: Vec<_> = live(&held).steps.iter().map(|s| s.step.minutes).collect();
    assert_eq!(minutes, [5, 19, 20, 8]);
}

#[test]
fn undo_takes_back_listening_going_aside_and_a_way_to_go_on() {
    use crate::domain::happening::{Aside, Fitted};
    let mut held = begun();
    let way = Fitted {
        way: WayOn::FitIn,
        minutes: vec![StepMinutes {
            step: "theme".into(),
            minutes: 10,
        }],
        left_out: vec!["move".into()],
        ends: None,
        instead: None,
    };
    let moves = [
        Move::Listen,
        Move::GoAside(Aside::default()),
        Move::Fit(way),
    ];
    for wanted in moves {
        held.minutes(2);
        let before = live(&held);
        assert!(!held.app.make(wanted, &held.now).is_empty());
        assert_ne!(live(&held), before);
        let group = held.app.group.as_mut().unwrap();
        group.undo(&mut held.app.ids, &held.now);
        assert_eq!(live(&held), before);
    }
}

#[test]
fn the_group_knows_how_much_is_still_held() {
    let mut held = begun();
    let in_short = |held: &Held| {
        let group = held.app.group.as_ref().unwrap();
        group.book.standing(&id("s1")).map(|s| s.held)
    };
    let word = HeldWord {
        word: "mor".into(),
        child: None,
        wall: held.now.wall,
        step: None,
        after: None,
        settled: None,
        decided_in: None,
    };
    let edit = |word: HeldWord| {
        let record = SessionRecord::HeldWord(word);
        Edit::Session(id("s1"), id("w1"), Some(record))
    };
    write(&mut held, edit(word.clone()));
    assert_eq!(in_short(&held), Some(1));
    write(&mut held, edit(word.settled(Settled::LetGo, &id("s1"))));
    assert_eq!(in_short(&held), Some(0));
    let group = held.app.group.as_mut().unwrap();
    group.undo(&mut held.app.ids, &held.now);
    assert_eq!(in_short(&held), Some(1));
}

#[test]
fn after_listening_the_line_may_offer_the_ways_to_go_on_again() {
    let mut held = begun();
    // Gently.
    held.keys("o");
    held.press(Key::Enter);
    held.press(Key::Esc);
    held.minutes(5 + 14);
    let offers = |held: &Held| held.app.offers_what_now(|| held.app.reckoned(&held.now));
    assert_eq!(offers(&held), Some(2));
    held.keys("v");
    assert_eq!(offers(&held), None);
    held.app.make(Move::Listen, &held.now);
    held.minutes(1);
    assert_eq!(offers(&held), None);
    held.app.make(Move::Listen, &held.now);
    assert_eq!(offers(&held), Some(3));
}

#[test]
fn one_key_says_that_a_child_is_away_and_the_next_key_is_not_swallowed() {
    let mut held = begun();
    held.press(Key::Char('x'));
    assert!(held.app.overlays.is_empty());
    let tags = held.app.tags();
    let super::name_tags::Tag::Person(first) = &tags[0] else {
        panic!("{tags:?}")
    };
    let away = |held: &Held| {
        let session = held.app.session().unwrap();
        let said = session.book.attendance(first).unwrap();
        (said.presence, said.reason.show().to_owned())
    };
    assert_eq!(away(&held), (Presence::Absent, String::new()));
    held.press(Key::Up);
    held.press(Key::Char('x'));
    held.text("syk");
    held.press(Key::Enter);
    assert_eq!(away(&held), (Presence::Absent, "syk".to_owned()));
    held.press(Key::Char('u'));
    assert_eq!(away(&held), (Presence::Absent, String::new()));
    held.press(Key::Char('u'));
    assert!(held.app.session().unwrap().book.attendance(first).is_none());
}

/// The child on whom the round's mark stands.
fn marked(held: &Held) -> String {
    held.app.in_turn().unwrap().to_string()
}

#[test]
fn the_rounds_mark_stands_on_the_first_who_has_not_told_whenever_the_session_is_opened() {
    let mut held = begun();
    held.keys("l");
    assert_eq!(marked(&held), "fox");
    // Fox tells, Owl passes, Elk comes back to it later.
    held.press(Key::Enter);
    held.keys("pr");
    assert_eq!(marked(&held), "bear");
    // Back from the plan of the group, and from another step.
    held.press(Key::Esc);
    held.press(Key::Enter);
    assert_eq!(marked(&held), "bear");
    held.keys("lh");
    assert_eq!(marked(&held), "bear");
    // Enter takes no tick away there.
    held.press(Key::Enter);
    assert_eq!(marked(&held), "elk");
    held.press(Key::Esc);
    held.press(Key::Enter);
    assert_eq!(marked(&held), "elk");
}

#[test]
fn the_first_key_in_a_session_that_was_opened_again_leaves_the_mark_where_it_is() {
    let mut held = begun();
    held.keys("l");
    held.press(Key::Esc);
    held.press(Key::Enter);
    held.press(Key::Down);
    assert_eq!(marked(&held), "owl");
    held.keys("+");
    assert_eq!(marked(&held), "owl");
}

#[test]
fn once_all_have_had_the_word_one_enter_too_many_takes_back_nobodys_turn() {
    let mut held = begun();
    held.keys("l");
    let told = |held: &Held| {
        let turns = held.app.turns();
        let done = turns
            .iter()
            .filter(|(_, turn)| turn.state == TurnState::Done);
        (done.count(), turns.len())
    };
    let (_, all) = told(&held);
    for _ in 0..all {
        held.press(Key::Enter);
    }
    assert_eq!(told(&held), (all, all));
    assert_eq!(held.app.in_turn(), None);
    held.press(Key::Enter);
    assert_eq!(told(&held), (all, all));
    // A note is still first offered as being about who told last.
    assert_eq!(held.app.children().first(), Some(&id("bear")));
    // What is taken back is in hand again, and an arrow chooses who is.
    held.keys("u");
    assert_eq!((told(&held).0, marked(&held)), (all - 1, "bear".to_owned()));
    held.press(Key::Enter);
    held.press(Key::Up);
    assert_eq!(marked(&held), "bear");
    held.press(Key::Enter);
    assert_eq!(told(&held), (all - 1, all));
}

/// A child comes late.
fn come(held: &mut Held, child: &str) {
    let late = Attendance {
        person: id(child),
        presence: Presence::Late,
        reason: "".into(),
    };
    let late = Some(SessionRecord::Attendance(late));
    held.app.record(attendance_id(&id(child)), late, &held.now);
}

#[test]
fn whoever_comes_late_leaves_the_rounds_mark_where_it_is_and_is_in_hand_when_all_have_told() {
    let mut held = begun();
    // Fox, the first of the group, is away.
    held.press(Key::Char('x'));
    for child in ["owl", "elk", "bear"] {
        come(&mut held, child);
    }
    held.keys("l");
    let told = |held: &Held| {
        let turns = held.app.turns();
        let done = turns.iter().filter(|(_, it)| it.state == TurnState::Done);
        (done.count(), turns.len())
    };
    held.press(Key::Enter);
    let (in_hand, (_, all)) = (marked(&held), told(&held));
    come(&mut held, "fox");
    assert_eq!((marked(&held), told(&held)), (in_hand, (1, all + 1)));
    held.keys("u");
    assert_eq!(told(&held), (1, all));
    for _ in 1..all {
        held.press(Key::Enter);
    }
    assert_eq!((held.app.in_turn(), told(&held)), (None, (all, all)));
    come(&mut held, "fox");
    assert_eq!(marked(&held), "fox");
    held.press(Key::Enter);
    assert_eq!(told(&held), (all + 1, all + 1));
}
