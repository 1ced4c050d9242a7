//! What asks for a passphrase, the key for paper, and a key from outside.

use super::groups::pictures;
use crate::app::home::AtHome;
use crate::app::passphrase::Identity;
use crate::app::recovery::Protected;
use crate::app::testing::{app, home, id, now, opened, press, with_form, write};
use crate::app::{App, Message};
use crate::domain::group::{GroupRecord, Reader, ReaderKind, Sharing};
use crate::domain::key::PublicKey;
use crate::domain::language::Lang;
use crate::domain::record::Revision;
use crate::domain::secret::Secret;
use crate::domain::stamp::Stamp;
use crate::input::Key;
use crate::store::{Circle, Shown, Trouble, TroubleKind, UnlockError};

const KEY: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

fn key() -> PublicKey {
    KEY.parse().unwrap()
}

fn locked(lang: Lang) -> App {
    let mut app = app(lang);
    let trouble = Trouble {
        path: "group.ron.age".into(),
        place: None,
        kind: TroubleKind::Locked,
        shown: Shown::Nothing,
    };
    let homes = vec![
        (id("g2"), AtHome::Unreadable(trouble)),
        (id("g1"), AtHome::Here(home(lang))),
    ];
    app.update(Message::Homes(homes), now());
    app
}

fn asked(lang: Lang, identity: Identity) -> App {
    let mut app = locked(lang);
    press(&mut app, Key::Down);
    press(&mut app, Key::Enter);
    app.update(Message::Identity(identity), now());
    app
}

#[test]
fn a_locked_group_has_no_name() {
    pictures("home_locked", locked);
}

#[test]
fn asking_for_the_passphrase() {
    pictures("passphrase", |lang| {
        let mut app = asked(lang, Identity::Closed);
        write(&mut app, "hest bil");
        app
    });
    pictures("passphrase_wrong", |lang| {
        let mut app = asked(lang, Identity::Closed);
        write(&mut app, "hest bil");
        press(&mut app, Key::Enter);
        app.update(Message::Unlocked(Err(UnlockError::Wrong)), now());
        app
    });
    pictures("passphrase_new", |lang| asked(lang, Identity::None));
}

#[test]
fn the_key_for_paper() {
    pictures("recovery", |lang| {
        let mut app = with_form(lang);
        write(&mut app, "Onsdag");
        press(&mut app, Key::Ctrl('s'));
        app.update(Message::Identity(Identity::Open), now());
        let paper = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";
        let protected = Protected {
            own: None,
            recovery: key(),
            paper: Secret::from(paper.to_owned()),
        };
        app.update(Message::Protected(Box::new(protected)), now());
        press(&mut app, Key::Enter);
        app
    });
}

#[test]
fn a_key_from_outside_is_asked_about() {
    pictures("confirm", with_key_from_outside);
}

#[test]
fn who_was_not_confirmed_is_told_of_quietly() {
    pictures("left_out", |lang| {
        let mut app = with_key_from_outside(lang);
        press(&mut app, Key::Enter);
        app
    });
}

fn with_key_from_outside(lang: Lang) -> App {
    let mut app = app(lang);
    let mut opened = opened(lang, Some(id("r08")));
    opened.read.book.insert(Revision {
        id: Reader::id_of(&key()).unwrap(),
        at: Stamp {
            millis: 0,
            count: 0,
            device: id("d2"),
        },
        author: None,
        replaces: Vec::new(),
        what: Some(GroupRecord::Reader(Reader {
            key: key(),
            name: "Bjørn".into(),
            kind: ReaderKind::Leader,
            sharing: Sharing::Shared,
        })),
    });
    opened.read.troubles.push(Trouble {
        path: "d2/group.ron.age".into(),
        place: None,
        kind: TroubleKind::Unconfirmed,
        shown: Shown::Nothing,
    });
    opened.circle = Some(Circle {
        waiting: vec![key()],
        ..Circle::default()
    });
    app.update(Message::GroupOpened(Box::new(opened)), now());
    app
}
