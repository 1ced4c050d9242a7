//! Groups made through the store, for tests and measurements. Knows no screen.
#![allow(dead_code, reason = "not every test needs all of it")]

pub mod guide;

use std::path::Path;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use smil::content::Library;
use smil::domain::group::{
    Frame, GroupBook, GroupRecord, InRoom, Pace, Person, Planned, Private, Role, Standing, State,
    Uses, frame_id, standing_id,
};
use smil::domain::happening::{Happened, Happening, Note, RunStep, SessionBook, SessionRecord};
use smil::domain::language::{Band, Country, Lang};
use smil::domain::programme::SessionKind;
use smil::domain::record::{Book, Keeps, Revision};
use smil::domain::stamp::{Id, StampMaker};
use smil::domain::step::StepKind;
use smil::store::{Places, Store};

/// A store in a folder of its own.
pub fn store(folder: &Path) -> Store {
    Store::open(places(folder), || id("laptop")).unwrap()
}

/// Where that store keeps its files.
pub fn places(folder: &Path) -> Places {
    Places {
        data: folder.join("data"),
        state: folder.join("state"),
    }
}

pub fn id(text: &str) -> Id {
    text.parse().unwrap()
}

/// How many of a group's sessions have been recorded.
#[derive(Clone, Copy)]
pub enum Held {
    None,
    All,
}

/// The name of the group with this number.
pub fn group_id(number: usize) -> Id {
    id(&format!("group-{number}"))
}

/// The planned session with this number, from 1, of any made group.
pub fn planned_id(number: usize) -> Id {
    id(&format!("planned-{number}"))
}

/// So many groups: one with all its sessions to come, the others have held theirs.
pub fn groups(folder: &Path, count: usize) {
    let store = store(folder);
    let next = group(&store, 0, Held::None);
    // Or the program asks who writes.
    store.set_author(&next, &id("kari")).unwrap();
    for number in 1..count {
        group(&store, number, Held::All);
    }
}

/// Whether some file in a folder says that a candle was lit: a session was begun there.
pub fn is_candle_lit(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return std::fs::read_to_string(folder).is_ok_and(|text| text.contains("CandleLit"));
    };
    entries.flatten().any(|entry| is_candle_lit(&entry.path()))
}

/// A group of seven children and two leaders with twelve sessions of the guide.
pub fn group(store: &Store, number: usize, held: Held) -> Id {
    let group = group_id(number);
    let lock = store.lock(&group).unwrap();
    store.read_group(&group).unwrap();
    let mut writer = Writer::new(store.device().clone());
    let mut book = GroupBook::default();
    writer.write(&mut book, frame_id(), GroupRecord::Frame(frame(number)));
    people(&mut writer, &mut book);
    for session in 1..=12 {
        let planned = planned_id(session);
        writer.write(&mut book, planned.clone(), planned_session(session));
        if let Held::All = held {
            let standing = GroupRecord::Standing(Standing {
                state: State::Done,
                children: 7,
                grown_ups: 2,
                minutes: 120,
                held: 0,
                day: None,
            });
            writer.write(&mut book, standing_id(&planned), standing);
            let recorded = recorded(&mut writer);
            store.read_session(&group, &planned).unwrap();
            store.save_session(&lock, &planned, &recorded).unwrap();
        }
    }
    let guide = Library::new(None).programme("guide-2011").unwrap();
    let title = guide.title.or_empty(Lang::En, Band::Younger).to_owned();
    let home = book.home(&title).unwrap();
    store.save_group(&lock, &book, &home).unwrap();
    group
}

/// Writes revisions with a clock of its own.
struct Writer {
    stamps: StampMaker,
    wall: DateTime<Utc>,
    next: u32,
}

impl Writer {
    fn new(device: Id) -> Self {
        Self {
            stamps: StampMaker::new(device),
            wall: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
            next: 0,
        }
    }

    fn write<T: Keeps>(&mut self, book: &mut Book<T>, id: Id, what: T) {
        self.wall += TimeDelta::seconds(40);
        book.insert(Revision {
            id,
            at: self.stamps.next(self.wall),
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    }

    fn new_id(&mut self) -> Id {
        self.next += 1;
        id(&format!("record-{}", self.next))
    }
}

fn frame(number: usize) -> Frame {
    Frame {
        name: format!("Group {number}").into(),
        programme: "guide-2011".to_owned(),
        band: Band::Younger,
        language: Lang::En,
        country: Country::Norway,
        time: NaiveTime::from_hms_opt(14, 30, 0).unwrap(),
        every_weeks: 1,
        skip: Vec::new(),
        pace: Pace::Gentle,
        uses: Uses::default(),
        may_give: Vec::new(),
        in_room: InRoom::default(),
    }
}

fn people(writer: &mut Writer, book: &mut GroupBook) {
    const CHILDREN: [&str; 7] = ["Fox", "Elk", "Owl", "Hare", "Seal", "Lynx", "Wren"];
    const LEADERS: [&str; 2] = ["Kari", "Ola"];
    let children = CHILDREN.iter().map(|name| (name, Role::Child));
    let everybody = children.chain(LEADERS.iter().map(|name| (name, Role::Leader)));
    for (place, (name, role)) in everybody.enumerate() {
        let person = GroupRecord::Person(Person {
            name: (*name).into(),
            role,
            place: u16::try_from(place).unwrap(),
            room_name: Private::default(),
        });
        writer.write(book, id(&name.to_lowercase()), person);
    }
}

/// All are the guide's third: it has every part of the ritual.
fn planned_session(number: usize) -> GroupRecord {
    let first = NaiveDate::from_ymd_opt(2027, 1, 12).unwrap();
    let weeks = u64::try_from(number - 1).unwrap();
    GroupRecord::Planned(Planned {
        session: "03-feelings".to_owned(),
        kind: SessionKind::Children,
        title: "About feelings".to_owned(),
        date: first + Days::new(7 * weeks),
        time: NaiveTime::from_hms_opt(14, 30, 0).unwrap(),
        minutes: 120,
        dropped: false,
        own_minutes: Vec::new(),
        taken_up: Vec::new(),
    })
}

/// A session as it was led: nine steps, a note in each.
fn recorded(writer: &mut Writer) -> SessionBook {
    let mut book = SessionBook::default();
    let steps: Vec<RunStep> = (1..=9)
        .map(|n| RunStep {
            id: format!("step-{n}"),
            kind: StepKind::Plain,
            title: format!("Step {n}"),
            minutes: 13,
        })
        .collect();
    let ends = writer.wall.naive_utc() + TimeDelta::hours(2);
    let began = writer.wall;
    let mut happenings = vec![Happening::Began {
        steps: steps.clone(),
        ends,
    }];
    happenings.extend(steps.iter().skip(1).map(|s| Happening::Went(s.id.clone())));
    happenings.push(Happening::Finished);
    for what in happenings {
        let after = (writer.wall - began).to_std().unwrap().into();
        let wall = writer.wall;
        let record = SessionRecord::Happened(Happened { after, wall, what });
        let new = writer.new_id();
        writer.write(&mut book, new, record);
        let note = SessionRecord::Note(Note {
            text: "It went well, æ ø å; we will come back to it next week.".into(),
            wall,
            step: None,
            after: None,
            about: None,
        });
        let new = writer.new_id();
        writer.write(&mut book, new, note);
    }
    book
}
