//! What stands on the screen while people are hidden in a protected group: nothing that was written
//! before, whichever keys are pressed, until the passphrase has been given.

use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::app::held::{Held, id};
use crate::app::passphrase::Identity;
use crate::app::{Effect, Message, Overlay};
use crate::domain::group::{Switch, Uses};
use crate::domain::language::Lang;
use crate::input::{Key, TABLE};
use crate::store::Circle;
use crate::ui::Hits;

/// Stands in everything that is written, and in nothing else.
const WRITTEN: &str = "kanarifugl";
const NAMES: [&str; 4] = ["Fox", "Owl", "Elk", "Bear"];

/// A session of a protected group that runs, with something written in every place.
fn written() -> Held {
    let mut held = Held::new(Lang::En);
    held.uses(Uses {
        held_words: Switch::On,
        small_signs: Switch::On,
        concerns: Switch::On,
    });
    held.app.group.as_mut().unwrap().circle = Some(Circle::default());
    held.press(Key::Enter);
    held.press(Key::Enter);
    // Three are here; why the fourth is not.
    held.press(Key::Enter);
    held.press(Key::Enter);
    held.keys("sx");
    held.press(Key::Up);
    held.keys("x");
    say(&mut held);
    held.press(Key::Enter);
    held.keys("n");
    say(&mut held);
    held.press(Key::Esc);
    held.keys("y");
    say(&mut held);
    held.press(Key::Enter);
    held.keys("z");
    held.press(Key::Enter);
    say(&mut held);
    held.press(Key::Esc);
    held.press(Key::Esc);
    held.keys("l");
    // The round.
    held.keys("t");
    say(&mut held);
    held.press(Key::Enter);
    held
}

fn say(held: &mut Held) {
    held.text("about the ");
    held.text(WRITTEN);
    held.seconds(3);
}

fn tell(held: &mut Held, message: Message) {
    let effects = held.tell(message);
    if effects.contains(&Effect::AskIdentity) {
        held.tell(Message::Identity(Identity::Closed));
    }
}

fn press(held: &mut Held, key: Key) {
    tell(held, Message::Key(key));
}

fn drawn(held: &Held) -> (String, Hits) {
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).unwrap();
    let mut hits = Hits::default();
    terminal
        .draw(|frame| hits = crate::ui::draw(&held.app, &held.now, frame))
        .unwrap();
    let buffer = terminal.backend().buffer();
    let cells = buffer.content().iter().map(ratatui::buffer::Cell::symbol);
    (cells.collect(), hits)
}

fn give_the_passphrase(held: &mut Held) {
    for key in [Key::Ctrl('k'), Key::Char('v')] {
        if !matches!(held.app.overlays.last(), Some(Overlay::Passphrase(_))) {
            press(held, key);
        }
    }
    held.text("hest");
    press(held, Key::Enter);
    held.tell(Message::Unlocked(Ok(())));
}

fn shows_what_was_written(held: &Held) -> bool {
    drawn(held).0.contains(WRITTEN)
}

/// The keys that open something, and whether something is then written in it.
const DOORS: [(&str, bool); 8] = [
    ("n", true),
    ("E", false),
    ("y", true),
    ("z", true),
    ("zf", true),
    ("Y", false),
    ("t", true),
    ("b", true),
];

fn opened(keys: &str, is_written: bool) -> Held {
    let mut held = written();
    for key in keys.chars() {
        press(&mut held, Key::Char(key));
    }
    match keys {
        "z" => press(&mut held, Key::Enter),
        // Below the child.
        "zf" => press(&mut held, Key::Tab),
        _ => {}
    }
    if is_written {
        say(&mut held);
    }
    held
}

#[test]
fn what_was_open_is_gone_with_hiding_and_no_key_shows_it() {
    for (keys, is_written) in DOORS {
        for hidden in [Key::Left, Key::Down, Key::Esc, Key::Tab, Key::Enter] {
            let mut held = opened(keys, is_written);
            press(&mut held, Key::Ctrl('k'));
            assert!(!shows_what_was_written(&held), "{keys}");
            press(&mut held, hidden);
            assert!(!shows_what_was_written(&held), "{keys}, {hidden:?}");
        }
    }
}

#[test]
fn what_was_being_written_comes_back_with_the_passphrase() {
    for keys in ["n", "z", "zf", "y", "t"] {
        let mut held = opened(keys, true);
        assert!(shows_what_was_written(&held), "{keys}");
        press(&mut held, Key::Ctrl('k'));
        press(&mut held, Key::Esc);
        give_the_passphrase(&mut held);
        assert!(shows_what_was_written(&held), "{keys}");
    }
}

#[test]
fn who_goes_on_writing_begins_a_new_note_and_loses_no_letter() {
    let mut held = opened("n", true);
    press(&mut held, Key::Ctrl('k'));
    held.text("abc");
    let (screen, _) = drawn(&held);
    assert!(screen.contains("abc"), "{screen}");
    held.press(Key::Esc);
    let book = held.saved("s1");
    let notes = book.notes();
    let texts: Vec<_> = notes.iter().map(|(_, note)| note.text.show()).collect();
    assert!(texts.contains(&"abc"), "{texts:?}");
    let earlier = texts.iter().filter(|text| text.contains(WRITTEN)).count();
    assert_eq!(earlier, 2, "{texts:?}");
    // The first one is gone on with, once the new one is done.
    give_the_passphrase(&mut held);
    held.text(" more");
    held.press(Key::Esc);
    let book = held.saved("s1");
    let mut notes = book.notes().into_iter();
    assert!(notes.any(|(_, note)| note.text.show() == format!("about the {WRITTEN} more")));
    assert!(book.draft(&id("device")).is_none());
}

fn keys() -> impl Strategy<Value = Vec<Key>> {
    let bound: Vec<Key> = TABLE.iter().flat_map(|bound| bound.keys.to_vec()).collect();
    let any = prop_oneof![
        8 => proptest::sample::select(bound),
        2 => proptest::char::range('a', 'z').prop_map(Key::Char),
        1 => Just(Key::Ctrl('k')),
    ];
    proptest::collection::vec(any, 0..24)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_keys_show_what_was_written_before_hiding(
        before in keys(),
        writes in any::<bool>(),
        after in keys(),
        clicks in proptest::collection::vec(any::<proptest::sample::Index>(), 24),
    ) {
        let mut held = written();
        for key in before.into_iter().filter(|key| *key != Key::Ctrl('k')) {
            press(&mut held, key);
        }
        if writes {
            say(&mut held);
        }
        let is_led = held.app.session().is_some();
        press(&mut held, Key::Ctrl('k'));
        prop_assume!(is_led);
        for (key, click) in after.into_iter().zip(clicks) {
            let (screen, hits) = drawn(&held);
            prop_assert!(!screen.contains(WRITTEN), "{}", screen);
            if held.app.hides_names() {
                for name in NAMES {
                    prop_assert!(!screen.contains(name), "{}", screen);
                }
            }
            if let Some(target) = hits.any(&click) {
                tell(&mut held, Message::Click(target));
                let (screen, _) = drawn(&held);
                prop_assert!(!screen.contains(WRITTEN), "{}", screen);
            }
            press(&mut held, key);
            held.seconds(2);
        }
    }
}
