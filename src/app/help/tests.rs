//! What the help lists does something, or says why not.

use crate::app::Overlay;
use crate::app::held::Held;
use crate::domain::language::Lang;
use crate::input::{Action, Key};

use super::Listed;

/// Keys that only move a mark: at the end of a list they rightly do nothing.
const MOVES: [Action; 4] = [Action::Up, Action::Down, Action::PageUp, Action::PageDown];

/// A place in the program, and the keys that lead there from the group's plan.
const PLACES: [(&str, &[Key]); 13] = {
    use Key::{Char, Down, Enter, Esc, Tab};
    [
        ("the plan", &[]),
        ("the plan, a session that runs", &[Enter, Enter, Esc]),
        ("the plan, one that was dropped", &[Down, Down, Char('x')]),
        ("before the session", &[Enter]),
        ("the name tags", &[Enter, Enter]),
        (
            "the name tags, a child who is here",
            &[Enter, Enter, Enter, Key::Up],
        ),
        (
            "the name tags, visitors",
            &[Enter, Enter, Down, Down, Down, Down, Down, Down, Down, Down],
        ),
        ("the round", &[Enter, Enter, Char('l')]),
        ("the questions", &[Enter, Enter, Char('l'), Char('l')]),
        (
            "the last step",
            &[Enter, Enter, Char('l'), Char('l'), Char('l')],
        ),
        ("the plan of the session", &[Enter, Enter, Char('l'), Tab]),
        (
            "the plan of the session, the next step",
            &[Enter, Enter, Tab, Down],
        ),
        ("listening", &[Enter, Enter, Char(' ')]),
    ]
};

fn there(keys: &[Key]) -> Held {
    let mut held = Held::new(Lang::Nb);
    for key in keys {
        held.press(*key);
    }
    // Nothing is said any more, and no key is still held down.
    held.press(Key::Char('§'));
    held.seconds(2);
    held
}

fn led() -> Held {
    let mut held = Held::led(Lang::Nb);
    held.press(Key::Esc);
    held.press(Key::Char('§'));
    held
}

fn listed(held: &mut Held) -> Vec<Listed> {
    held.press(Key::Char('?'));
    let Some(Overlay::Help(help)) = held.app.overlays.last() else {
        panic!("no help");
    };
    help.keys.clone()
}

/// Every listed key, each pressed in the same state, changes something.
fn all_do_something(place: &str, mut state: impl FnMut() -> Held) {
    for listed in listed(&mut state()) {
        if MOVES.contains(&listed.action) {
            continue;
        }
        assert!(!listed.keys.is_empty(), "{place}: {listed:?}");
        for key in listed.keys {
            let mut held = state();
            let before = format!("{:?}", held.app);
            let effects = held.press(key);
            let same = format!("{:?}", held.app) == before;
            assert!(
                !same || !effects.is_empty(),
                "{place}: {key:?} {:?} does nothing",
                listed.action
            );
        }
    }
}

#[test]
fn every_key_that_the_help_lists_does_something_there() {
    for (place, keys) in PLACES {
        all_do_something(place, || there(keys));
    }
    all_do_something("the plan, a session that has been", led);
    all_do_something("a session that is over", || {
        let mut held = led();
        held.press(Key::Char('o'));
        held.press(Key::Char('§'));
        held
    });
}

#[test]
fn the_help_leaves_out_what_cannot_be_done_there() {
    let mut held = there(&[]);
    let actions: Vec<Action> = listed(&mut held).iter().map(|l| l.action).collect();
    for action in [Action::Adopt, Action::Reopen, Action::Debrief] {
        assert!(!actions.contains(&action), "{action:?}");
    }
    for action in [Action::RunSession, Action::Drop, Action::Help] {
        assert!(actions.contains(&action), "{action:?}");
    }
}

#[test]
fn a_key_that_means_something_else_in_the_step_is_listed_for_that_alone() {
    let mut held = there(&[Key::Enter, Key::Enter, Key::Char('l'), Key::Tab]);
    let listed = listed(&mut held);
    let all: Vec<Key> = listed.iter().flat_map(|l| l.keys.clone()).collect();
    for key in &all {
        assert_eq!(
            all.iter().filter(|other| *other == key).count(),
            1,
            "{key:?}"
        );
    }
}

#[test]
fn a_session_that_has_ended_is_gone_on_with_from_the_plan() {
    let mut held = led();
    let running = |held: &Held| {
        let live = held.app.session().and_then(|s| s.live.as_ref());
        live.map(|live| live.finished.is_none())
    };
    held.press(Key::Char('o'));
    assert_eq!(running(&held), Some(false));
    held.press(Key::Char('o'));
    assert_eq!(running(&held), Some(true));
    held.press(Key::Char('u'));
    assert_eq!(running(&held), Some(false));
}
