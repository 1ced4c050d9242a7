use crate::app::Overlay;
use crate::app::held::{Held, id};
use crate::domain::group::GroupRecord;
use crate::domain::happening::{Note, SessionRecord};
use crate::domain::language::Lang;
use crate::domain::news::looked_id;
use crate::domain::record::Revision;
use crate::domain::stamp::Stamp;
use crate::input::Key;

/// Another leader's note in the first session, which came over while nobody looked.
fn a_note_comes(held: &mut Held, n: u32) {
    let revision = Revision {
        id: id(&format!("theirs-{n}")),
        at: Stamp {
            millis: 5,
            count: n,
            device: id("other"),
        },
        author: Some(id("siri")),
        replaces: Vec::new(),
        what: Some(SessionRecord::Note(Note {
            text: "x".into(),
            wall: held.now.wall,
            step: None,
            after: None,
            about: None,
        })),
    };
    let group = held.app.group.as_mut().unwrap();
    let session = group.sessions.get_mut(&id("s1")).unwrap();
    session.book.insert(revision);
}

fn news(held: &Held) -> usize {
    match held.app.overlays.last() {
        Some(Overlay::Glance(screen)) => {
            let (of_group, of_sessions) = held.app.news(screen);
            let sessions = of_sessions.iter().map(|(_, news)| news.notes);
            sessions.sum::<usize>() + of_group.to_do
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_others_wrote_is_new_until_it_was_looked_at_also_when_it_comes_late() {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("g");
    // What one wrote oneself is no news.
    assert_eq!(news(&held), 0);
    held.press(Key::Esc);
    a_note_comes(&mut held, 1);
    held.keys("g");
    assert_eq!(news(&held), 1);
    held.press(Key::Esc);
    held.keys("g");
    assert_eq!(news(&held), 0);
    held.press(Key::Esc);
    // Earlier by its clock than what was seen from here, and yet new.
    a_note_comes(&mut held, 2);
    held.keys("g");
    assert_eq!(news(&held), 1);
}

#[test]
fn looking_where_nothing_is_new_writes_nothing() {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("g");
    assert!(held.press(Key::Esc).is_empty());
    let group = held.app.group.as_ref().unwrap();
    assert!(group.book.what(&looked_id(&id("anne"))).is_none());
}

#[test]
fn a_follow_up_of_the_chosen_one_is_a_key_away() {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("g");
    held.press(Key::Down);
    held.keys("n");
    held.text("call home");
    held.press(Key::Esc);
    let book = &held.app.group.as_ref().unwrap().book;
    let (_, to_do) = book.to_do()[0];
    assert_eq!(to_do.whose(), Some(&id("owl")));
}

#[test]
fn the_chosen_session_is_read_from_there() {
    let mut held = Held::led(Lang::En);
    held.talk();
    held.keys("g");
    held.press(Key::Enter);
    assert!(held.app.overlays.is_empty());
    assert_eq!(held.app.screen.planned(), Some(&id("s1")));
    let book = &held.app.group.as_ref().unwrap().book;
    assert!(
        !book
            .live()
            .any(|(_, what)| matches!(what, GroupRecord::Looked(_)))
    );
}
