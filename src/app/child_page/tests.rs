use super::ChildRow;
use crate::app::held::{Held, id};
use crate::app::{Effect, Overlay};
use crate::domain::group::{Known, KnownKind};
use crate::domain::language::Lang;
use crate::domain::story::Row;
use crate::input::Key;

fn rows(held: &Held) -> Vec<ChildRow> {
    held.app.child_rows(&id("fox"))
}

/// The page of the first child, over a session that has been led.
fn page() -> Held {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("pv");
    held
}

#[test]
fn every_record_can_be_empty_and_each_is_its_own() {
    let mut held = page();
    let kinds: Vec<_> = rows(&held).iter().map(ChildRow::kind).collect();
    assert_eq!(kinds, KnownKind::ALL);
    for _ in 0..3 {
        held.press(Key::Down);
    }
    held.press(Key::Enter);
    held.text("nuts");
    held.press(Key::Esc);
    let known = rows(&held);
    assert!(
        matches!(&known[3], ChildRow::Known(_, Known::CannotEat(text)) if text.show() == "nuts")
    );
    // One more of what there is one of is the same one.
    held.keys("n");
    held.text(" and milk");
    held.press(Key::Esc);
    let known = rows(&held);
    assert_eq!(known.len(), KnownKind::ALL.len());
    assert!(
        matches!(&known[3], ChildRow::Known(_, Known::CannotEat(t)) if t.show() == "nuts and milk")
    );
    held.keys("uu");
    assert_eq!(rows(&held)[3], ChildRow::Nothing(KnownKind::CannotEat));
}

#[test]
fn there_may_be_several_talks_and_a_day_alone_is_none() {
    let mut held = page();
    held.press(Key::Enter);
    held.press(Key::Esc);
    assert_eq!(rows(&held)[0], ChildRow::Nothing(KnownKind::PreTalk));
    for with in ["mother", "father"] {
        held.keys("n");
        held.text(with);
        held.press(Key::Esc);
    }
    let talks = rows(&held);
    let talks = talks.iter().filter(|row| row.kind() == KnownKind::PreTalk);
    assert_eq!(talks.count(), 2);
}

#[test]
fn a_consent_that_was_not_asked_for_leaves_no_record() {
    let mut held = page();
    held.press(Key::Down);
    held.press(Key::Enter);
    held.press(Key::Tab);
    held.text("mother");
    held.press(Key::Esc);
    assert!(matches!(
        rows(&held)[1],
        ChildRow::Known(_, Known::TakingPart(_))
    ));
    held.press(Key::Enter);
    held.press(Key::Left);
    held.press(Key::Esc);
    assert_eq!(rows(&held)[1], ChildRow::Nothing(KnownKind::TakingPart));
}

#[test]
fn the_course_is_the_childs_own() {
    let mut held = page();
    let course = held.app.child_course(&id("fox"), &held.now);
    assert_eq!(course.len(), 1);
    assert!(course[0].rows.iter().any(|row| matches!(row, Row::Turn(_))));
    // What was noted about another child is on that child's page alone.
    held.press(Key::Esc);
    let notes = |held: &Held, child: &str| {
        let course = held.app.child_course(&id(child), &held.now);
        let rows = course.into_iter().flat_map(|session| session.rows);
        rows.filter(|row| matches!(row, Row::Note(_))).count()
    };
    let of = ["fox", "owl", "elk", "bear"].map(|child| notes(&held, child));
    assert_eq!(of.iter().sum::<usize>(), 1);
}

#[test]
fn only_a_child_has_a_page_and_sessions_that_were_not_read_are_asked_for() {
    let mut held = Held::new(Lang::En);
    held.keys("p");
    for _ in 0..4 {
        held.press(Key::Down);
    }
    held.keys("v");
    assert!(held.app.overlays.is_empty());
    held.press(Key::Up);
    held.keys("v");
    assert!(matches!(held.app.overlays.last(), Some(Overlay::Child(_))));
    assert_eq!(held.app.ask_for_books(), Vec::<Effect>::new());
}
