use crate::app::Overlay;
use crate::app::effort::EffortRow;
use crate::app::held::{Held, id};
use crate::domain::group::{CostKind, Effort, GroupBook, Work};
use crate::domain::language::Lang;
use crate::input::{Action, Key};

fn book(held: &Held) -> &GroupBook {
    &held.app.group.as_ref().unwrap().book
}

fn efforts(held: &Held) -> Vec<Effort> {
    let all = book(held).efforts().into_iter();
    all.map(|(_, effort)| effort.clone()).collect()
}

/// Over a session that Anne led.
fn page() -> Held {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("ge");
    held
}

fn choose(held: &mut Held, row: &EffortRow) {
    let at = held.app.effort_rows().iter().position(|it| it == row);
    for _ in 0..at.unwrap() {
        held.press(Key::Down);
    }
}

#[test]
fn hours_are_written_down_changed_and_taken_back() {
    let mut held = page();
    held.press(Key::Enter);
    held.text("1,5");
    held.press(Key::Tab);
    held.press(Key::Right);
    held.press(Key::Right);
    held.press(Key::Esc);
    let written = Effort {
        person: id("anne"),
        planned: Some(id("s1")),
        work: Work::FollowUp,
        minutes: 90,
    };
    assert_eq!(efforts(&held), std::slice::from_ref(&written));
    let entry = book(&held).efforts()[0].0.clone();
    choose(&mut held, &EffortRow::Effort(entry, written));
    held.press(Key::Enter);
    for _ in 0..4 {
        held.press(Key::Backspace);
    }
    held.text("2");
    held.press(Key::Esc);
    assert_eq!(efforts(&held)[0].minutes, 120);
    held.keys("u");
    assert_eq!(efforts(&held)[0].minutes, 90);
    held.keys("u");
    assert!(efforts(&held).is_empty());
}

#[test]
fn hours_that_are_none_are_told_of_once_and_nothing_is_kept() {
    let mut held = page();
    held.press(Key::Enter);
    held.text("much");
    held.press(Key::Esc);
    assert!(matches!(held.app.overlays.last(), Some(Overlay::Form(form)) if form.flaw == Some(0)));
    held.press(Key::Esc);
    assert!(efforts(&held).is_empty());
}

#[test]
fn time_is_taken_over_only_by_the_key_once_and_for_those_who_were_here() {
    let mut held = page();
    assert!(efforts(&held).is_empty());
    assert!(held.app.is_of_use(Action::TakeOverTime));
    held.keys("t");
    let lasted = book(&held).standing(&id("s1")).unwrap().minutes;
    let ran = Effort {
        person: id("anne"),
        planned: Some(id("s1")),
        work: Work::Run,
        minutes: lasted.into(),
    };
    assert_eq!(efforts(&held), [ran]);
    assert!(!held.app.is_of_use(Action::TakeOverTime));
    held.keys("t");
    assert_eq!(efforts(&held).len(), 1);
    held.keys("u");
    assert!(efforts(&held).is_empty());
}

#[test]
fn money_stands_beside_its_budget() {
    let mut held = page();
    choose(&mut held, &EffortRow::Money(CostKind::Meals));
    held.press(Key::Enter);
    held.text("450");
    held.press(Key::Esc);
    held.keys("b");
    held.text("5 000");
    held.press(Key::Esc);
    let money = book(&held).money_for(CostKind::Meals);
    assert_eq!((money.spent, money.budget), (450, Some(5000)));
    held.keys("u");
    assert_eq!(book(&held).money_for(CostKind::Meals).budget, None);
    held.keys("u");
    assert_eq!(book(&held).money().spent, 0);
}

#[test]
fn a_budget_belongs_to_money_alone() {
    let mut held = page();
    assert!(!held.app.is_of_use(Action::Budget));
    held.keys("b");
    assert!(matches!(held.app.overlays.last(), Some(Overlay::Effort(_))));
}
