use proptest::prelude::*;

use super::super::held::Held;
use super::*;
use crate::domain::group::{Gives, MayGive, Pace};
use crate::domain::language::Lang;
use crate::input::Key;

/// A session that runs.
fn running() -> Held {
    let mut held = Held::new(Lang::En);
    held.press(Key::Enter);
    held.press(Key::Enter);
    held
}

fn frame(held: &Held) -> Frame {
    let group = held.app.group.as_ref().unwrap();
    group.frame().unwrap().clone()
}

fn is_open(held: &Held) -> bool {
    matches!(held.app.overlays.last(), Some(Overlay::Frame(_)))
}

#[test]
fn each_part_is_changed_by_one_key_from_the_groups_plan_and_taken_back() {
    let mut held = Held::new(Lang::En);
    held.keys("s");
    let before = frame(&held);
    held.press(Key::Enter);
    assert_eq!(frame(&held).pace, Pace::Gentle);
    held.press(Key::Left);
    held.press(Key::Left);
    assert_eq!(frame(&held).pace, Pace::None);
    held.keys("jljljl");
    let after = Uses {
        held_words: Switch::Off,
        concerns: Switch::Off,
        small_signs: Switch::On,
    };
    assert_eq!(frame(&held).uses, after);
    // No session is in hand: it begins somewhere in the middle.
    held.keys("j+");
    assert!(matches!(
        frame(&held).may_give[..],
        [MayGive {
            gives: Gives::DownTo(6),
            ..
        }]
    ));
    held.keys("uuuuuuu");
    assert_eq!(frame(&held), before);
    held.keys("s");
    assert!(held.app.overlays.is_empty());
}

#[test]
fn what_is_switched_on_is_there_at_once_in_the_running_session() {
    let mut held = running();
    assert!(!held.app.is_of_use(Action::SmallSigns));
    held.keys("okkjjj");
    held.press(Key::Enter);
    held.press(Key::Esc);
    assert!(held.app.is_of_use(Action::SmallSigns));
    held.keys("o j ");
    assert!(held.app.overlays.is_empty(), "listening begins over it too");
    held.press(Key::Esc);
    assert!(held.app.is_of_use(Action::SmallSigns));
}

#[test]
fn leaders_say_how_far_steps_may_give_and_take_it_back() {
    let mut held = running();
    let said = |held: &Held| frame(held).may_give;
    let theme = |gives| MayGive {
        kind: StepKind::Theme,
        gives,
    };
    held.keys("dg--");
    assert_eq!(said(&held), [theme(Gives::DownTo(18))]);
    held.keys("x");
    assert_eq!(said(&held), [theme(Gives::Nothing)]);
    held.keys("u");
    assert_eq!(said(&held), [theme(Gives::DownTo(18))]);
    held.press(Key::Backspace);
    assert_eq!(said(&held), []);
    held.keys("u+");
    assert_eq!(said(&held), [theme(Gives::DownTo(19))]);
}

#[test]
fn from_what_now_it_opens_where_steps_give_and_goes_back_there() {
    let mut held = running();
    held.keys("dg");
    assert!(is_open(&held));
    assert_eq!(held.app.contexts(), [Context::MayGive, Context::Frame]);
    held.press(Key::Esc);
    assert_eq!(held.app.contexts(), [Context::WhatNow]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever leaders press in it, taking it back brings back exactly what was.
    #[test]
    fn everything_is_taken_back(keys in prop::collection::vec(prop::sample::select(vec![
        Key::Enter, Key::Up, Key::Down, Key::Down, Key::Left, Key::Right, Key::Backspace,
        Key::Char('+'), Key::Char('-'), Key::Char('x'),
    ]), 0..40)) {
        let mut held = Held::new(Lang::En);
        let before = frame(&held);
        held.keys("s");
        for key in &keys {
            held.press(*key);
            prop_assert!(is_open(&held));
        }
        for _ in &keys {
            held.keys("u");
        }
        prop_assert_eq!(frame(&held), before);
    }
}
