use super::names;
use crate::app::Overlay;
use crate::app::held::{Held, id};
use crate::domain::language::Lang;
use crate::domain::search::fold;
use crate::domain::stamp::Id;
use crate::input::Key;

fn about(held: &Held) -> Option<Id> {
    match held.app.overlays.last() {
        Some(Overlay::Note(pad)) => pad.note.about.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_child_that_a_note_names_is_offered_first_and_the_way_round_goes_back_too() {
    let mut held = Held::new(Lang::Nb);
    held.press(Key::Enter);
    held.press(Key::Enter);
    held.keys("n");
    held.text("I dag var det Elgs tur");
    assert_eq!(about(&held), None);
    held.press(Key::Tab);
    assert_eq!(about(&held), Some(id("elk")));
    held.press(Key::Tab);
    assert_eq!(about(&held), Some(id("fox")));
    held.press(Key::BackTab);
    assert_eq!(about(&held), Some(id("elk")));
    held.press(Key::BackTab);
    assert_eq!(about(&held), None);
    // Back from nobody is the last of them.
    held.press(Key::BackTab);
    assert_eq!(about(&held), Some(id("bear")));
    held.press(Key::Tab);
    assert_eq!(about(&held), None);
}

#[test]
fn a_name_is_a_word_of_its_own() {
    let named = |text: &str, name: &str| names(&fold(text), &fold(name));
    for text in ["Rev lo", "det var rev", "Revs tur", "REV!", "«Rev»"] {
        assert!(named(text, "Rev"), "{text}");
    }
    for text in ["revet papir", "en grevling", "drev", ""] {
        assert!(!named(text, "Rev"), "{text}");
    }
    assert!(named("Lille Rev lo", "Lille Rev"));
    assert!(!named("Rev lo", ""));
}
