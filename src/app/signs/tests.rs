use super::super::held::Held;
use super::*;
use crate::domain::group::{Switch, Uses};
use crate::domain::language::Lang;
use crate::input::Key;

/// A session that runs, with the name tags in hand.
fn running() -> Held {
    let mut held = Held::new(Lang::En);
    held.press(Key::Enter);
    held.press(Key::Enter);
    held
}

const ON: Uses = Uses {
    held_words: Switch::On,
    concerns: Switch::On,
    small_signs: Switch::On,
};

fn is_open(held: &Held) -> bool {
    matches!(held.app.overlays.last(), Some(Overlay::Signs(_)))
}

#[test]
fn signs_are_ticked_only_where_the_group_uses_them_and_only_of_children() {
    let mut held = running();
    held.keys("t");
    assert!(held.app.overlays.is_empty());
    held.uses(ON);
    held.keys("t");
    held.press(Key::Enter);
    held.press(Key::Down);
    held.keys(" ");
    held.press(Key::Esc);
    let seen = |held: &Held| {
        let person = &held.app.children()[0];
        held.app.signs_of(person).seen.len()
    };
    assert_eq!(seen(&held), 2);
    held.keys("uu");
    assert_eq!(seen(&held), 0);
    for _ in 0..5 {
        held.press(Key::Down);
    }
    held.keys("t");
    assert!(held.app.overlays.is_empty(), "an adult has none");
}

#[test]
fn what_is_ticked_goes_by_itself_when_nobody_touches_it_and_stays_ticked() {
    let mut held = running();
    held.uses(ON);
    held.keys("t");
    held.seconds(19);
    assert!(is_open(&held));
    held.press(Key::Enter);
    held.seconds(19);
    assert!(is_open(&held), "every key gives it its while again");
    held.seconds(2);
    assert!(held.app.overlays.is_empty());
    let person = &held.app.children()[0];
    assert_eq!(held.app.signs_of(person).seen.len(), 1);
}
