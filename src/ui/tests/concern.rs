//! Who may read a concern, and whether its text goes for good.

use super::groups::pictures;
use crate::app::held::{Held, id};
use crate::app::{App, Overlay};
use crate::domain::few_eyes::FewEyes;
use crate::domain::group::{
    Concern, GroupRecord, HandedOver, MadeFrom, Reader, ReaderKind, Sharing, Was,
};
use crate::domain::happening::SeriousKind;
use crate::domain::key::PublicKey;
use crate::domain::language::Lang;
use crate::domain::record::Revision;
use crate::domain::stamp::StampMaker;
use crate::domain::stand_in::Gone;
use crate::input::Key;
use crate::store::Circle;

const KEYS: [&str; 3] = [
    "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa",
    "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pq",
    "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pp",
];

pub(super) fn keys() -> [PublicKey; 3] {
    KEYS.map(|key| key.parse().unwrap())
}

/// A group with a concern that was handed over, and one that is for the two leaders alone.
fn held(lang: Lang) -> Held {
    let mut held = Held::led(lang);
    held.talk();
    let [own, bjorn, unnamed] = keys();
    let group = held.app.group.as_mut().unwrap();
    group.circle = Some(Circle {
        own: Some(own.clone()),
        confirmed: vec![own.clone(), bjorn.clone(), unnamed],
        ..Circle::default()
    });
    let reader = Reader {
        key: bjorn.clone(),
        name: "Bjørn".into(),
        kind: ReaderKind::Leader,
        sharing: Sharing::Shared,
    };
    let record = Reader::id_of(&bjorn).unwrap();
    let wall = held.now.wall;
    let from = MadeFrom {
        planned: id("s1"),
        record: id("t1"),
    };
    let handed = Concern {
        child: Some(id("owl")),
        about: Some(SeriousKind::Violence),
        from: Some(from),
        handed_over: Some(HandedOver {
            to: "kommunen".into(),
            on: Some(held.now.today()),
            reference: "27/14".into(),
        }),
        ..Concern::new(wall)
    };
    let limited = Concern {
        child: Some(id("fox")),
        about: Some(SeriousKind::Hard),
        only_for: Some(FewEyes::new([own, bjorn])),
        ..Concern::new(wall)
    };
    let mut stamps = StampMaker::new(id("device"));
    group.book.revisions().for_each(|r| stamps.saw(&r.at));
    for (id, what) in [
        (record, GroupRecord::Reader(reader)),
        (id("c1"), GroupRecord::Concern(handed)),
        (id("c2"), GroupRecord::Concern(limited)),
    ] {
        group.book.insert(Revision {
            id,
            at: stamps.next(wall),
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    }
    held
}

#[test]
fn choosing_who_reads() {
    pictures("who_reads", |lang| {
        let mut held = held(lang);
        held.keys("f");
        held.press(Key::Enter);
        held.press(Key::Ctrl('o'));
        held.app
    });
    pictures("who_reads_plain", |lang| {
        let mut held = held(lang);
        held.app.group.as_mut().unwrap().circle = None;
        held.keys("f");
        held.press(Key::Enter);
        held.press(Key::Ctrl('o'));
        held.app
    });
}

#[test]
fn what_is_for_few_says_so() {
    pictures("for_few", |lang| {
        let mut held = held(lang);
        held.keys("f");
        held.app
    });
    pictures("for_few_page", |lang| {
        let mut held = held(lang);
        held.keys("f");
        held.press(Key::Enter);
        held.app
    });
}

#[test]
fn whether_the_text_goes() {
    let asked = |lang: Lang| -> App {
        let mut held = held(lang);
        held.keys("fa");
        held.press(Key::Down);
        held.press(Key::Enter);
        held.press(Key::Ctrl('x'));
        assert!(matches!(held.app.overlays.last(), Some(Overlay::Ask(_))));
        held.app
    };
    pictures("purge", asked);
}

#[test]
fn what_another_leader_limited_at_the_same_time_says_so() {
    fn elsewhere(lang: Lang) -> Held {
        let mut held = held(lang);
        let wall = held.now.wall;
        let group = held.app.group.as_mut().unwrap();
        let limited = group.book.concern(&id("c2")).unwrap().clone();
        let was = Was {
            record: id("c0"),
            seen: Vec::new(),
        };
        let gone = GroupRecord::Gone(Gone {
            records: [(id("group"), [id("c0")].into())].into(),
        });
        let stands = GroupRecord::Concern(Concern {
            was: vec![was],
            ..limited
        });
        for (device, id, what) in [
            ("device", id("c2"), stands),
            ("device", id("gone-c0"), gone.clone()),
            ("other", id("gone-c0"), gone),
        ] {
            let mut stamps = StampMaker::new(crate::app::held::id(device));
            group.book.revisions().for_each(|r| stamps.saw(&r.at));
            let replaces = match &what {
                GroupRecord::Concern(_) => group.book.seen(&id),
                _ => Vec::new(),
            };
            group.book.insert(Revision {
                id,
                at: stamps.next(wall),
                author: None,
                replaces,
                what: Some(what),
            });
        }
        held
    }
    pictures("for_few_elsewhere", |lang| {
        let mut held = elsewhere(lang);
        held.keys("f");
        held.app
    });
    pictures("for_few_elsewhere_page", |lang| {
        let mut held = elsewhere(lang);
        held.keys("f");
        held.press(Key::Enter);
        held.app
    });
}

/// The concern that was handed over is purged, and the words that it was made from are limited.
fn purged(lang: Lang) -> Held {
    let mut held = held(lang);
    let wall = held.now.wall;
    let group = held.app.group.as_mut().unwrap();
    let was = group.book.concern(&id("c1")).unwrap().clone();
    let purged = Concern {
        purged: Some(wall),
        ..was
    };
    let gone = Gone {
        records: [(id("s1"), [id("t1")].into())].into(),
    };
    let mut stamps = StampMaker::new(id("device"));
    group.book.revisions().for_each(|r| stamps.saw(&r.at));
    for (id, what) in [
        (id("c1"), GroupRecord::Concern(purged)),
        (id("gone-c0"), GroupRecord::Gone(gone)),
    ] {
        group.book.insert(Revision {
            replaces: group.book.seen(&id),
            id,
            at: stamps.next(wall),
            author: None,
            what: Some(what),
        });
    }
    held
}

#[test]
fn what_is_purged_says_where_the_words_are_that_it_was_made_from() {
    pictures("purged", |lang| {
        let mut held = purged(lang);
        held.keys("fa");
        held.press(Key::Down);
        held.app
    });
    pictures("purged_page", |lang| {
        let mut held = purged(lang);
        held.keys("fa");
        held.press(Key::Down);
        held.press(Key::Enter);
        held.app
    });
}
