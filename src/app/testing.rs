//! A made-up group to test with: seven children, two leaders, one user representative, and a
//! programme of six sessions and two parent meetings.

#![allow(clippy::unwrap_used, reason = "only tests use it")]

use std::time::Duration;

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::effect::Effect;
use super::home::AtHome;
use super::ledger::Edit;
use super::look::Look;
use super::message::{GroupOpened, Message, Offer, Offered};
use super::shared::Sharing;
use super::{App, Screen, Setup, Start};
use crate::domain::found::{NewGroup, found};
use crate::domain::group::{
    GroupBook, GroupRecord, Home, Pace, Role, Standing, State, standing_id,
};
use crate::domain::language::{Band, Country, Lang};
use crate::domain::plan::{Rhythm, ToPlan};
use crate::domain::programme::{SessionKind, Setting};
use crate::domain::record::{Book, Revision};
use crate::domain::stamp::{Id, StampMaker};
use crate::domain::text::Lines;
use crate::domain::time::{Now, fixed};
use crate::input::Key;
use crate::store::{Access, Read};

/// Tuesday 26 January 2027, 14:10 in Norway.
pub fn now() -> Now {
    fixed::at(14, 10, 0)
}

/// A date.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An id.
pub fn id(text: &str) -> Id {
    text.parse().unwrap()
}

/// A programme in the likeness of the guide.
#[allow(clippy::too_many_lines, reason = "a table: one line for each session")]
pub fn offer() -> Offer {
    let programme = ron::from_str(
        r#"(
            format: 1, id: "guide",
            title: (nb: "SMIL etter veilederen", da: "SMIL efter vejledningen", en: "SMIL after the guide"),
            source: (
                nb: "Rekkefølgen og temaene følger veilederen for SMIL fra 2011. Rammen er fra gruppa i Oslo. Minuttene og avslutningen er lagt til her.",
                da: "Rækkefølgen og temaerne følger vejledningen for SMIL fra 2011. Rammen er fra gruppen i Oslo. Minutterne og afslutningen er tilføjet her.",
                en: "The order and the themes follow the SMIL guide of 2011. The frame is the Oslo group's. The minutes and the closing were added here.",
            ),
            bands: [younger, older],
            sessions: ["start", "climbing", "feelings", "illness", "network", "end"],
            parent_meetings: ["parents-1", "parents-2"],
        )"#,
    )
    .unwrap();
    let session = |session: &str, kind, setting, title: &str| Offered {
        to_plan: ToPlan {
            session: session.into(),
            kind,
            setting,
        },
        title: ron::from_str(title).unwrap(),
        minutes: 120,
        themes: Vec::new(),
        bring: Lines::default(),
        steps: Vec::new(),
    };
    use SessionKind::{Children, Family, Parents};
    use Setting::{Away, Room};
    Offer {
        programme,
        sessions: vec![
            session(
                "start",
                Family,
                Room,
                r#"(nb: "Start: bli kjent", da: "Start: lær hinanden at kende", en: "Start: getting to know each other")"#,
            ),
            session(
                "climbing",
                Children,
                Away,
                r#"(nb: "Klatring", da: "Klatring", en: "Climbing")"#,
            ),
            session(
                "feelings",
                Children,
                Room,
                r#"(nb: "Om følelser", da: "Om følelser", en: "About feelings")"#,
            ),
            session(
                "illness",
                Children,
                Room,
                r#"(nb: "Om psykisk sykdom og avhengighet", da: "Om psykisk sygdom og afhængighed", en: "About mental illness and addiction")"#,
            ),
            session(
                "network",
                Children,
                Room,
                r#"(nb: "Familie, venner, dyr og andre", da: "Familie, venner, dyr og andre", en: "Family, friends, animals and others")"#,
            ),
            session(
                "end",
                Family,
                Room,
                r#"(nb: "Avslutning for barn og foreldre", da: "Afslutning for børn og forældre", en: "Closing session for children and parents")"#,
            ),
            session(
                "parents-1",
                Parents,
                Room,
                r#"(nb: "Barn som pårørende", da: "Børn som pårørende", en: "Children as next of kin")"#,
            ),
            session(
                "parents-2",
                Parents,
                Room,
                r#"(nb: "Støtte hjemme", da: "Støtte derhjemme", en: "Support at home")"#,
            ),
        ],
    }
}

/// The group as it was filled in.
fn new_group(lang: Lang) -> NewGroup {
    let names = ["Rev", "Elg", "Ugle", "Bever", "Mår", "Sel", "Ørn"];
    let mut people: Vec<_> = names.map(|name| (Role::Child, name.to_owned())).into();
    people.push((Role::Leader, "Anne".into()));
    people.push((Role::Leader, "Bjørn".into()));
    people.push((Role::UserRepresentative, "Siri".into()));
    let name = match lang {
        Lang::Nb => "Tirsdagsgruppa",
        Lang::Da => "Tirsdagsgruppen",
        Lang::En => "Tuesday group",
    };
    NewGroup {
        name: name.into(),
        band: Band::Younger,
        language: lang,
        country: Country::Norway,
        pace: Pace::default(),
        rhythm: Rhythm {
            start: day("2027-01-12"),
            every_weeks: 1,
            skip: Vec::new(),
        },
        time: NaiveTime::from_hms_opt(14, 30, 0).unwrap(),
        people,
    }
}

/// The group's records: two sessions held, the third on the day of [`now`].
pub fn book(lang: Lang) -> GroupBook {
    let mut n = 0;
    let records = found(&new_group(lang), &offer(), || {
        n += 1;
        id(&format!("r{n:02}"))
    });
    let mut stamps = StampMaker::new(id("d1"));
    let mut book = GroupBook::default();
    let mut put = |id, what| {
        book.insert(Revision {
            id,
            at: stamps.next(now().wall),
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    };
    for (id, record) in records {
        put(id, record);
    }
    // r11 and r12 are the first two sessions in the plan.
    for (planned, children, grown_ups, minutes) in [("r11", 7, 9, 121), ("r12", 6, 3, 0)] {
        let standing = Standing {
            state: State::Done,
            children,
            grown_ups,
            minutes,
            held: 0,
            day: None,
        };
        put(standing_id(&id(planned)), GroupRecord::Standing(standing));
    }
    book
}

/// What the home screen shows of the group.
pub fn home(lang: Lang) -> Home {
    let programme = offer().programme;
    book(lang)
        .home(programme.title.or_empty(lang, Band::Younger))
        .unwrap()
}

/// The program at its start, in a language.
pub fn app(lang: Lang) -> App {
    let setup = Setup {
        lang: None,
        system_lang: lang,
        device: id("d1"),
        seed: 7,
        look: Look::default(),
        start: Start::Home,
    };
    App::new(setup).0
}

/// The message that the group was read.
pub fn opened(lang: Lang, author: Option<Id>) -> GroupOpened {
    GroupOpened {
        id: id("g1"),
        read: Read {
            book: book(lang),
            troubles: Vec::new(),
            access: Access::Write,
            vanished: Book::default(),
            is_put_by: false,
        },
        offer: Ok(offer()),
        author,
        sharing: Sharing::Alone,
        circle: None,
    }
}

/// The program with the group open; the first leader writes on this laptop.
pub fn with_group(lang: Lang) -> App {
    let mut app = app(lang);
    let opened = Box::new(opened(lang, Some(id("r08"))));
    app.update(Message::GroupOpened(opened), now());
    assert!(matches!(app.screen, Screen::Group(_)));
    app
}

/// The program with the form for a new group open.
pub fn with_form(lang: Lang) -> App {
    let mut app = app(lang);
    app.update(
        Message::Homes(vec![(id("g1"), AtHome::Here(home(lang)))]),
        now(),
    );
    app.update(Message::Programmes(vec![offer()]), now());
    assert!(matches!(app.screen, Screen::NewGroup(_)));
    app
}

/// Presses a key.
pub fn press(app: &mut App, key: Key) -> Vec<Effect> {
    app.update(Message::Key(key), now())
}

/// Presses keys one after another; gives what the last one asked for.
pub fn keys(app: &mut App, keys: &[Key]) -> Vec<Effect> {
    keys.iter()
        .map(|key| press(app, *key))
        .last()
        .unwrap_or_default()
}

/// Types a text.
pub fn write(app: &mut App, text: &str) {
    for c in text.chars() {
        press(app, Key::Char(c));
    }
}

/// The rows of the plan as they are now: session, date, whether it was dropped.
pub fn plan(app: &App) -> Vec<(String, NaiveDate, bool)> {
    let group = app.group.as_ref().unwrap();
    let plan = group.book.plan();
    let row = |p: &crate::domain::group::Place<'_>| {
        (p.planned.session.clone(), p.planned.date, p.planned.dropped)
    };
    plan.iter().map(row).collect()
}

/// A moment so many minutes after [`now`].
pub fn later(minutes: i64) -> Now {
    let now = now();
    Now {
        steady: now.steady + Duration::from_secs(minutes.unsigned_abs() * 60),
        wall: now.wall + TimeDelta::minutes(minutes),
        ..now
    }
}

/// An edit of the group's file, for tests of what other devices wrote.
pub fn standing(planned: &str, state: State) -> Edit {
    let standing = Standing {
        state,
        children: 7,
        grown_ups: 3,
        minutes: 118,
        held: 0,
        day: None,
    };
    Edit::Group(
        standing_id(&id(planned)),
        Some(GroupRecord::Standing(standing)),
    )
}

/// A group whose sessions have all been held, and nothing else done to it.
pub fn with_group_over(lang: Lang) -> App {
    let mut app = with_group(lang);
    let group = app.group.as_mut().unwrap();
    let planned: Vec<_> = group.book.plan().iter().map(|p| p.id.clone()).collect();
    let held = |id: Id| standing(id.as_str(), State::Done);
    let edits = planned.into_iter().map(held).collect();
    group.write(edits, &mut app.ids, &now());
    app
}
