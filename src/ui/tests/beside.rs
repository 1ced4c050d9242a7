//! What somebody sees who sits beside the screen: the same, whatever is limited to whoever uses it.

use super::concern::keys;
use super::drawn;
use crate::app::held::{Held, id};
use crate::domain::few_eyes::FewEyes;
use crate::domain::group::{Concern, GroupRecord, MadeFrom};
use crate::domain::happening::{Serious, SessionRecord};
use crate::domain::language::Lang;
use crate::domain::record::Revision;
use crate::domain::stamp::Stamp;
use crate::input::Key;

/// Another leader's record.
fn theirs<T>(record: &str, what: T) -> Revision<T> {
    Revision {
        id: id(record),
        at: Stamp {
            millis: 5,
            count: 1,
            device: id("other"),
        },
        author: Some(id("siri")),
        replaces: Vec::new(),
        what: Some(what),
    }
}

/// A group whose first session was led, and whose glance was looked at once.
fn held() -> Held {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("g");
    held.press(Key::Esc);
    held
}

/// The same, with something serious that is for the leader at the laptop and one other alone, and
/// the concern that was made from it.
fn with_limited() -> Held {
    let mut held = held();
    let [own, other, _] = keys();
    let only_for = Some(FewEyes::new([own, other]));
    let wall = held.now.wall;
    let group = held.app.group.as_mut().unwrap();
    let from = MadeFrom {
        planned: id("s1"),
        record: id("t1"),
    };
    let concern = Concern {
        by: Some(held.now.today()),
        from: Some(from),
        only_for: only_for.clone(),
        ..Concern::new(wall)
    };
    let concern = theirs("c1", GroupRecord::Concern(concern));
    group.book.insert(concern);
    let told = Serious {
        wall,
        step: None,
        after: None,
        child: None,
        words: "hard".into(),
        about: None,
        being_written: false,
        only_for,
    };
    let session = group.sessions.get_mut(&id("s1")).unwrap();
    session
        .book
        .insert(theirs("t1", SessionRecord::Serious(told)));
    held
}

/// Presses keys in both; they show the same after each.
fn look_alike(what: &str, keys: &[Key]) {
    let (mut plain, mut limited) = (held(), with_limited());
    for n in 0..=keys.len() {
        for size in [(80, 24), (120, 36)] {
            let [one, other] = [&plain, &limited].map(|held| drawn(&held.app, size.0, size.1).0);
            assert_eq!(one, other, "{what}, after {n} keys");
        }
        if let Some(key) = keys.get(n) {
            plain.press(*key);
            limited.press(*key);
        }
    }
}

#[test]
fn nothing_outside_the_page_of_concerns_shows_what_is_for_few_eyes() {
    use Key::{Char, Down, Enter, Up};
    look_alike("the group and its glance", &[Char('g')]);
    look_alike("the session that was held", &[Up, Enter, Char('s')]);
    look_alike(
        "the next one, prepared and led",
        &[Down, Enter, Enter, Char('n')],
    );
    // On the page that is opened on purpose it is there.
    let [one, other] = [held(), with_limited()].map(|mut held| {
        held.keys("f");
        drawn(&held.app, 80, 24).0
    });
    assert_ne!(one, other);
}
