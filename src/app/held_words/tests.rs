use proptest::prelude::*;

use super::super::Screen;
use super::super::held::Held;
use super::*;
use crate::domain::group::Switch;
use crate::domain::language::Lang;
use crate::input::Key;

/// A session that runs.
fn running() -> Held {
    let mut held = Held::new(Lang::En);
    held.press(Key::Enter);
    held.press(Key::Enter);
    held
}

fn words(held: &Held) -> Vec<HeldWord> {
    let book = &held.app.session().unwrap().book;
    let words = book.held_words().into_iter();
    words.map(|(_, word)| word.clone()).collect()
}

#[test]
fn a_word_is_held_with_its_child_and_step_and_one_key_takes_it_back() {
    let mut held = running();
    held.minutes(2);
    held.keys("y");
    held.text("the dog");
    held.press(Key::Tab);
    held.press(Key::Enter);
    let all = words(&held);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].word.show(), "the dog");
    assert_eq!(all[0].step.as_deref(), Some("tags"));
    assert!(all[0].child.is_some() && all[0].after.is_some());
    held.keys("y");
    // It is held before anybody writes a word of it, and though nobody does.
    assert_eq!(words(&held).len(), 2);
    held.press(Key::Esc);
    assert_eq!(words(&held).len(), 2);
    held.keys("u");
    assert_eq!(words(&held).len(), 1);
    held.keys("u");
    assert!(words(&held).is_empty());
    held.keys("U");
    assert_eq!(words(&held)[0].word.show(), "the dog");
}

#[test]
fn what_is_switched_off_is_neither_offered_nor_done() {
    let mut held = running();
    held.keys("y");
    held.press(Key::Enter);
    let off = Uses {
        held_words: Switch::Off,
        concerns: Switch::Off,
        small_signs: Switch::Off,
    };
    held.uses(off);
    for action in [Action::HoldWord, Action::HeldWords, Action::SmallSigns] {
        assert!(!held.app.is_of_use(action), "{action:?}");
    }
    held.keys("yYt");
    assert!(held.app.overlays.is_empty());
    assert!(held.app.held_words().is_empty());
    held.keys("F");
    held.press(Key::Enter);
    assert!(
        matches!(held.app.screen, Screen::Debrief(_)),
        "nothing is asked"
    );
    let now = held.now;
    assert!(held.app.to_speak_of(&now).is_empty());
}

#[test]
fn the_card_is_there_without_a_record_where_concerns_are_off() {
    let mut held = running();
    let off = Uses {
        concerns: Switch::Off,
        ..Uses::default()
    };
    held.uses(off);
    held.keys("z");
    held.press(Key::Tab);
    held.press(Key::Enter);
    held.text("x");
    held.press(Key::Esc);
    assert!(held.app.overlays.is_empty());
    assert!(held.app.session().unwrap().book.serious().is_empty());
}

#[test]
fn at_the_end_each_is_asked_and_nobody_has_to_answer() {
    let mut held = running();
    held.keys("y");
    held.press(Key::Enter);
    held.keys("F");
    held.press(Key::Enter);
    assert!(matches!(held.app.overlays.last(), Some(Overlay::Held(_))));
    held.press(Key::Esc);
    assert!(matches!(held.app.screen, Screen::Debrief(_)));
    assert!(words(&held)[0].is_open());
    let now = held.now;
    assert_eq!(held.app.to_speak_of(&now).len(), 1);
    held.press(Key::Ctrl('o'));
    held.keys("5");
    assert!(held.app.overlays.is_empty(), "nothing is left");
    assert_eq!(words(&held)[0].settled, Some(Settled::LetGo));
}

#[test]
fn what_is_seen_when_the_program_asks_is_hidden_and_hides_again() {
    let mut held = running();
    held.keys("y");
    held.text("secret");
    held.press(Key::Enter);
    held.keys("F");
    held.press(Key::Enter);
    let is_up = |held: &Held| match held.app.overlays.last() {
        Some(Overlay::Held(screen)) => screen.veil.is_up(),
        _ => panic!("nobody asks"),
    };
    assert!(!is_up(&held));
    held.keys("v");
    assert!(is_up(&held));
    held.minutes(1);
    assert!(!is_up(&held));
}

#[test]
fn what_was_put_off_is_asked_of_next_time_and_settled_where_it_was_said() {
    let mut held = running();
    held.keys("y");
    held.text("later");
    held.press(Key::Enter);
    held.keys("F");
    held.press(Key::Enter);
    held.keys("3");
    held.press(Key::Esc);
    // The second one is held away.
    held.press(Key::Down);
    held.press(Key::Down);
    held.press(Key::Enter);
    assert_eq!(held.app.words_from_before(), 1);
    held.press(Key::Enter);
    held.keys("F");
    held.press(Key::Enter);
    held.keys("3");
    assert!(
        matches!(held.app.screen, Screen::Debrief(_)),
        "once is enough"
    );
    held.press(Key::Ctrl('o'));
    held.keys("1");
    let first = held.app.group.as_ref().unwrap().book.plan()[0].id.clone();
    let book = held.saved(&first.to_string());
    assert_eq!(book.held_words()[0].1.settled, Some(Settled::CameBack));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is held and whatever is answered: nothing is lost, and taking everything back
    /// leaves nothing.
    #[test]
    fn no_held_word_is_dropped(answers in prop::collection::vec(1u8..6, 0..6), count in 1usize..5) {
        let mut held = running();
        for _ in 0..count {
            held.keys("y");
            held.press(Key::Enter);
            held.seconds(2);
        }
        held.keys("Y");
        for answer in &answers {
            held.keys(&answer.to_string());
        }
        let all = words(&held);
        prop_assert_eq!(all.len(), count);
        let still = all.iter().filter(|word| word.is_held()).count();
        prop_assert_eq!(held.app.held_words().len(), still);
        held.press(Key::Esc);
        for _ in 0..count + answers.len() {
            held.keys("u");
        }
        prop_assert!(held.app.held_words().is_empty());
    }
}
