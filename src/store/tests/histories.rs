//! Histories of three laptops that share a group through a sync service, which delivers files
//! late, in another order, twice, or not until later: nobody's words are lost, and in the end
//! all see the same. Asked of the merge as it is, and of one that keeps the latest writer's.
use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestError, TestRunner};

use super::sample::{note, wall};
use super::*;
use crate::domain::record::Revision;
use crate::domain::stamp::{Stamp, StampMaker};
use crate::store::form::{self, Found};

const LAPTOPS: [&str; 3] = ["d0", "d1", "d2"];

/// How files are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Merge {
    Ours,
    /// The latest revision of a record is the only one: what several programs do.
    LatestWins,
}

#[derive(Debug, Clone)]
enum Deed {
    Write {
        laptop: usize,
        record: u8,
    },
    Delete {
        laptop: usize,
        record: u8,
    },
    /// The file of one laptop, as it was so many versions ago, arrives at another: late, twice,
    /// or after a newer one.
    Arrive {
        from: usize,
        at: usize,
        age: usize,
    },
    /// The program starts anew, and knows only what lies on its disk.
    Restart {
        laptop: usize,
    },
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let laptop = || 0..3usize;
    let deed = prop_oneof![
        4 => (laptop(), 0..3u8).prop_map(|(laptop, record)| Deed::Write { laptop, record }),
        1 => (laptop(), 0..3u8).prop_map(|(laptop, record)| Deed::Delete { laptop, record }),
        4 => (laptop(), laptop(), 0..4usize)
            .prop_map(|(from, at, age)| Deed::Arrive { from, at, age }),
        1 => laptop().prop_map(|laptop| Deed::Restart { laptop }),
    ];
    prop::collection::vec(deed, 1..30)
}

/// A laptop: the files on its disk, and what its running program has read.
struct Machine {
    device: Id,
    stamps: StampMaker,
    book: Book<SessionRecord>,
    /// By device, this one's own included.
    files: BTreeMap<usize, String>,
    /// Every version of its own file, for the service to deliver.
    versions: Vec<String>,
}

impl Machine {
    fn new(device: &str) -> Self {
        Self {
            device: id(device),
            stamps: StampMaker::new(id(device)),
            book: Book::default(),
            files: BTreeMap::new(),
            versions: Vec::new(),
        }
    }

    fn write(&mut self, own: usize, n: usize, record: u8, what: Option<SessionRecord>) -> Stamp {
        let record = id(&format!("n{record}"));
        // Clocks differ, and go back.
        let skew = [0, 90_000, -40_000][own] + (n as i64 % 5) * 100;
        let at = self
            .stamps
            .next(wall() + chrono::TimeDelta::milliseconds(skew));
        self.book.insert(Revision {
            replaces: self.book.seen(&record),
            id: record,
            at: at.clone(),
            author: None,
            what,
        });
        self.save(own);
        at
    }

    /// What the store writes: its own revisions, without those that nobody needs.
    fn save(&mut self, own: usize) {
        let mut book = Book::default();
        for revision in self.book.revisions().filter(|r| r.at.device == self.device) {
            book.insert(revision.clone());
        }
        book.compact(&self.device);
        let text = form::write(&book, None, None).unwrap();
        self.files.insert(own, text.clone());
        self.versions.push(text);
    }

    fn read(&mut self, merge: Merge) {
        for (device, text) in &self.files {
            let read = form::read::<SessionRecord>(text, &id(LAPTOPS[*device])).unwrap();
            let Found::Whole(content) = read else {
                panic!("not as it was written");
            };
            content
                .book
                .revisions()
                .for_each(|r| self.stamps.saw(&r.at));
            self.book.merge(content.book);
        }
        if merge == Merge::LatestWins {
            self.book = latest(&self.book);
        }
    }
}

fn latest(book: &Book<SessionRecord>) -> Book<SessionRecord> {
    let mut last: BTreeMap<&Id, &Revision<SessionRecord>> = BTreeMap::new();
    for revision in book.revisions() {
        last.insert(&revision.id, revision);
    }
    let mut only = Book::default();
    last.into_values().for_each(|r| only.insert(r.clone()));
    only
}

/// Something that somebody wrote.
struct Written {
    record: Id,
    at: Stamp,
    text: String,
}

/// Plays a history, delivers everything at last, and asks for what is promised.
fn holds(merge: Merge, deeds: &[Deed]) -> Result<(), TestCaseError> {
    let mut machines = LAPTOPS.map(Machine::new);
    let mut written = Vec::new();
    for (n, deed) in deeds.iter().enumerate() {
        match *deed {
            Deed::Write { laptop, record } => {
                let text = format!("words {n}");
                let what = SessionRecord::Note(note(&text));
                let at = machines[laptop].write(laptop, n, record, Some(what));
                written.push(Written {
                    record: id(&format!("n{record}")),
                    at,
                    text,
                });
            }
            Deed::Delete { laptop, record } => {
                machines[laptop].write(laptop, n, record, None);
            }
            Deed::Arrive { from, at, age } => {
                let versions = &machines[from].versions;
                let last = versions
                    .len()
                    .checked_sub(1 + age.min(versions.len().max(1) - 1));
                if let Some(text) = last.and_then(|n| versions.get(n)).cloned()
                    && from != at
                {
                    machines[at].files.insert(from, text);
                    machines[at].read(merge);
                }
            }
            Deed::Restart { laptop } => {
                machines[laptop].book = Book::default();
                machines[laptop].stamps = StampMaker::new(id(LAPTOPS[laptop]));
                machines[laptop].read(merge);
            }
        }
    }
    deliver_all(&mut machines, merge);
    nothing_is_lost(&machines, &written)
}

fn deliver_all(machines: &mut [Machine; 3], merge: Merge) {
    let last = [0, 1, 2].map(|n: usize| machines[n].versions.last().cloned());
    for (at, machine) in machines.iter_mut().enumerate() {
        for (from, text) in last.iter().enumerate().filter(|(from, _)| *from != at) {
            if let Some(text) = text {
                machine.files.insert(from, text.clone());
            }
        }
        machine.book = Book::default();
        machine.read(merge);
    }
}

fn nothing_is_lost(machines: &[Machine; 3], written: &[Written]) -> Result<(), TestCaseError> {
    let [first, others @ ..] = machines;
    for other in others {
        prop_assert_eq!(&first.book, &other.book, "all see the same");
    }
    for Written { record, at, text } in written {
        let of_record = || first.book.revisions().filter(|r| r.id == *record);
        let is_there = of_record().any(|r| {
            let says =
                matches!(&r.what, Some(SessionRecord::Note(note)) if note.text.show() == text);
            r.at == *at && says
        });
        // Or somebody who had seen it put something else in its place.
        let is_seen =
            |s: &Stamp| s.device == at.device && (s.millis, s.count) >= (at.millis, at.count);
        let was_seen = of_record().any(|r| r.replaces.iter().any(is_seen));
        prop_assert!(is_there || was_seen, "{} is lost", text);
    }
    Ok(())
}

fn run(merge: Merge, cases: u32) -> Result<(), TestError<Vec<Deed>>> {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config).run(&deeds(), |deeds| holds(merge, &deeds))
}

#[test]
fn nobody_s_words_are_lost_and_all_see_the_same() {
    run(Merge::Ours, 300).unwrap();
}

#[test]
#[ignore = "long: 100,000 histories, some minutes"]
fn long_nobody_s_words_are_lost_and_all_see_the_same() {
    run(Merge::Ours, 100_000).unwrap();
}

#[test]
fn that_is_noticed_of_a_merge_in_which_the_latest_wins() {
    assert!(matches!(
        run(Merge::LatestWins, 300),
        Err(TestError::Fail(..))
    ));
}
