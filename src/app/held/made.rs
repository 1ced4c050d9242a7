//! The made-up group and programme.

use chrono::{NaiveDate, NaiveTime};

use super::id;
use crate::app::message::{Offer, Offered};
use crate::domain::group::{
    Frame, GroupBook, GroupRecord, InRoom, Pace, Period, Person, Planned, Private, Role, Uses,
    frame_id,
};
use crate::domain::language::{Band, Country, Lang};
use crate::domain::plan::ToPlan;
use crate::domain::programme::{Programme, SessionKind, Setting};
use crate::domain::record::{Book, Revision};
use crate::domain::stamp::Stamp;
use crate::store::{Access, Read};

pub(super) const PROGRAMME: &str = r#"(
    format: 1, id: "guide", title: "Guide", source: "", bands: [younger, older],
    sessions: ["feelings", "climbing", "me"],
)"#;

pub(super) const SESSION: &str = r#"#![enable(unwrap_variant_newtypes)]
(
    format: 1, id: "feelings", kind: children, minutes: 60, buffer: 12,
    title: (nb: "Om følelser", da: "Om følelser", en: "About feelings"),
    steps: [
        Step(id: "tags", kind: name_tags, minutes: 5,
             title: (nb: "Navnelapper", da: "Navneskilte", en: "Name tags")),
        Step(id: "round", kind: top_and_bottom, minutes: 15,
             title: (nb: "Ukens topp og bunn", da: "Ugens top og bund", en: "Top and bottom")),
        Step(id: "theme", kind: theme, minutes: 20, title: (nb: "Tema", da: "Tema", en: "Theme"),
             questions: [(id: "q-where", ask: (
                nb: "Hvor i kroppen kjenner du at du er glad?",
                da: "Hvor i kroppen mærker du, at du er glad?",
                en: "Where in your body do you feel that you are glad?"))]),
        Step(id: "move", kind: activity, minutes: 8,
             title: (nb: "Bevegelse", da: "Bevægelse", en: "Movement")),
    ],
)"#;

pub(super) fn read<T>(book: Book<T>) -> Read<T> {
    Read {
        book,
        troubles: Vec::new(),
        access: Access::Write,
        vanished: Book::default(),
        is_put_by: false,
    }
}

pub(super) fn offer(programme: Programme) -> Offer {
    let offered = |session: &str, setting| Offered {
        to_plan: ToPlan {
            session: session.into(),
            kind: SessionKind::Children,
            setting,
        },
        title: ron::from_str(r#""""#).unwrap(),
        minutes: 60,
        themes: Vec::new(),
        bring: ron::from_str("[]").unwrap(),
        steps: Vec::new(),
    };
    Offer {
        sessions: vec![
            offered("feelings", Setting::Room),
            offered("climbing", Setting::Away),
            offered("me", Setting::Room),
        ],
        programme,
    }
}

pub(super) fn group_book(lang: Lang) -> GroupBook {
    let names = match lang {
        Lang::Nb => ["Rev", "Ugle", "Elg", "Bjørn", "Tirsdagsgruppa"],
        Lang::Da => ["Ræv", "Ugle", "Elg", "Bjørn", "Tirsdagsgruppen"],
        Lang::En => ["Fox", "Owl", "Elk", "Bear", "Tuesday group"],
    };
    let titles = match lang {
        Lang::Nb => ["Om følelser", "Klatring", "Om å være meg"],
        Lang::Da => ["Om følelser", "Klatring", "Om at være mig"],
        Lang::En => ["About feelings", "Climbing", "About being me"],
    };
    let mut book = GroupBook::default();
    let mut count = 0;
    let mut add = |name: &str, what| {
        count += 1;
        book.insert(Revision {
            id: id(name),
            at: Stamp {
                millis: 1,
                count,
                device: id("other"),
            },
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    };
    add(
        frame_id().as_str(),
        GroupRecord::Frame(frame(names[4], lang)),
    );
    let people = [
        ("fox", names[0], Role::Child),
        ("owl", names[1], Role::Child),
        ("elk", names[2], Role::Child),
        ("bear", names[3], Role::Child),
        ("anne", "Anne", Role::Leader),
        ("siri", "Siri", Role::UserRepresentative),
    ];
    for (place, (id, name, role)) in (0..).zip(people) {
        let name = name.into();
        add(
            id,
            GroupRecord::Person(Person {
                name,
                role,
                place,
                room_name: Private::default(),
            }),
        );
    }
    let sessions = [
        ("s1", "feelings", 26),
        ("s2", "climbing", 27),
        ("s3", "me", 28),
    ];
    for ((id, session, day), title) in sessions.into_iter().zip(titles) {
        add(id, GroupRecord::Planned(planned(session, title, day)));
    }
    book
}

fn frame(name: &str, language: Lang) -> Frame {
    Frame {
        name: name.into(),
        programme: "guide".into(),
        band: Band::Younger,
        language,
        country: Country::Norway,
        time: half_past_two(),
        every_weeks: 1,
        skip: Vec::<Period>::new(),
        pace: Pace::ClockOnly,
        uses: Uses::default(),
        may_give: Vec::new(),
        in_room: InRoom::default(),
    }
}

fn planned(session: &str, title: &str, day: u32) -> Planned {
    Planned {
        session: session.into(),
        kind: SessionKind::Children,
        title: title.into(),
        date: NaiveDate::from_ymd_opt(2027, 1, day).unwrap(),
        time: half_past_two(),
        minutes: 60,
        dropped: false,
        own_minutes: Vec::new(),
        taken_up: Vec::new(),
    }
}

fn half_past_two() -> NaiveTime {
    NaiveTime::from_hms_opt(14, 30, 0).unwrap()
}
