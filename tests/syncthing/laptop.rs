//! A laptop that writes in a group through the store, as the program does.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use smil::domain::group::{Frame, GroupBook, GroupRecord, Pace, Uses, frame_id};
use smil::domain::happening::{Note, SessionBook, SessionRecord};
use smil::domain::language::{Band, Country, Lang};
use smil::domain::record::Revision;
use smil::domain::stamp::{Id, Stamp, StampMaker};
use smil::store::{Places, Store};

/// A laptop.
pub struct Laptop {
    store: Store,
    stamps: StampMaker,
}

/// Something that the store has said is saved.
#[derive(Debug)]
pub struct Written {
    record: Id,
    at: Stamp,
}

impl Written {
    /// Whether it is there, or somebody who had seen it put something else in its place.
    pub fn stands_in(&self, book: &SessionBook) -> bool {
        let is_seen = |seen: &Stamp| {
            seen.device == self.at.device
                && (seen.millis, seen.count) >= (self.at.millis, self.at.count)
        };
        book.revisions_of(&self.record)
            .iter()
            .any(|r| r.at == self.at || r.replaces.iter().any(is_seen))
    }
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn wall(round: usize) -> DateTime<Utc> {
    let start: DateTime<Utc> = "2027-01-26T13:30:00Z".parse().unwrap();
    start + TimeDelta::seconds(i64::try_from(round).unwrap())
}

impl Laptop {
    fn new(shared: &Path, name: &'static str) -> Self {
        let place: PathBuf = shared.parent().unwrap().into();
        let places = Places {
            data: place.join("data"),
            state: place.join("state"),
        };
        let store = Store::open(places, || Id::only(name)).unwrap();
        let stamps = StampMaker::new(store.device().clone());
        Self { store, stamps }
    }

    /// The one that founds the group in its shared folder.
    pub fn found(shared: &Path) -> Self {
        let mut laptop = Self::new(shared, "first");
        let lock = laptop.store.lock(&id("g1")).unwrap();
        laptop.store.found_in(&id("g1"), shared).unwrap();
        let mut book = GroupBook::default();
        book.insert(Revision {
            id: frame_id(),
            at: laptop.stamps.next(wall(0)),
            author: None,
            replaces: Vec::new(),
            what: Some(GroupRecord::Frame(frame())),
        });
        let home = book.home("Guide").unwrap();
        laptop.store.save_group(&lock, &book, &home).unwrap();
        drop(lock);
        laptop
    }

    /// The one that opens it in its own.
    pub fn open(shared: &Path) -> Self {
        let laptop = Self::new(shared, "second");
        let (group, folder) = laptop.store.groups_in(shared).unwrap().remove(0);
        let lock = laptop.store.lock(&group).unwrap();
        laptop.store.open_in(&lock, &folder).unwrap();
        drop(lock);
        laptop
    }

    /// Writes a note of its own, and changes or deletes one that both have.
    pub fn write(&mut self, round: usize) -> Vec<Written> {
        let lock = self.store.lock(&id("g1")).unwrap();
        let read = self.store.read_session(&id("g1"), &id("p1")).unwrap();
        let mut book = read.book;
        book.revisions().for_each(|r| self.stamps.saw(&r.at));
        let device = self.store.device().clone();
        let own = id(&format!("{device}-{round}"));
        let of_both = id(&format!("both-{}", round % 5));
        let note = |text: String| {
            SessionRecord::Note(Note {
                text: text.as_str().into(),
                wall: wall(round),
                step: None,
                after: None,
                about: None,
            })
        };
        let changed =
            (round % 7 != 3).then(|| note(format!("{device} made this of it in {round}")));
        let mut written = Vec::new();
        for (record, what) in [
            (own, Some(note(format!("round {round}")))),
            (of_both, changed),
        ] {
            let at = self.stamps.next(wall(round));
            book.insert(Revision {
                replaces: book.seen(&record),
                id: record.clone(),
                at: at.clone(),
                author: None,
                what,
            });
            written.push(Written { record, at });
        }
        self.store.save_session(&lock, &id("p1"), &book).unwrap();
        written
    }

    /// What it sees when it is started anew.
    pub fn sees(&self) -> SessionBook {
        let read = self.store.read_session(&id("g1"), &id("p1")).unwrap();
        assert_eq!(read.troubles, []);
        read.book
    }
}

fn frame() -> Frame {
    Frame {
        name: "Tuesday".into(),
        programme: "guide-2011".to_owned(),
        band: Band::Younger,
        language: Lang::En,
        country: Country::Norway,
        time: chrono::NaiveTime::from_hms_opt(14, 30, 0).unwrap(),
        every_weeks: 1,
        skip: Vec::new(),
        pace: Pace::Gentle,
        uses: Uses::default(),
        may_give: Vec::new(),
        in_room: smil::domain::group::InRoom::default(),
    }
}
