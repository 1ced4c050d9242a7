//! The laws of bringing back, over generated histories of two devices.
use super::*;
use crate::domain::group::standing_id;
use crate::domain::group::{Standing, State};
use crate::domain::happening::draft_id;
use crate::domain::happening::{Draft, Note};
use crate::domain::record::{Keeps, Revision};
use crate::domain::stamp::StampMaker;
use proptest::prelude::*;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Words(u8);

impl Keeps for Words {
    fn keeps_history(&self) -> bool {
        self.0.is_multiple_of(2)
    }
}

impl Restorable for Words {
    fn is_said_again(&self, _: &Id, _: &Book<Self>) -> bool {
        true
    }
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn wall(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap()
}

/// A laptop that has seen everything that two devices wrote.
struct Laptop {
    book: Book<Words>,
    makers: [StampMaker; 2],
    clock: i64,
}

/// Which device, which record, and what it says.
type Deed = (usize, u8, Option<u8>);

impl Laptop {
    fn new(deeds: &[Deed]) -> Self {
        let mut laptop = Self {
            book: Book::default(),
            makers: ["d0", "d1"].map(|device| StampMaker::new(id(device))),
            clock: 1_000,
        };
        laptop.go_on(deeds);
        laptop
    }

    fn go_on(&mut self, deeds: &[Deed]) {
        for (device, record, what) in deeds {
            self.write(*device, id(&format!("r{record}")), what.map(Words));
        }
    }

    fn write(&mut self, device: usize, record: Id, what: Option<Words>) {
        self.clock += 1_000;
        let at = self.makers[device].next(wall(self.clock));
        self.book.insert(Revision {
            replaces: self.book.seen(&record),
            id: record,
            at,
            author: None,
            what,
        });
        self.book.compact(&id("d0"));
        self.book.compact(&id("d1"));
    }

    /// What the first device's file says now, and when that is.
    fn copy(&mut self) -> (Book<Words>, DateTime<Utc>) {
        self.clock += 1_000;
        let mut own = Book::default();
        for revision in self.book.revisions().filter(|r| r.at.device == id("d0")) {
            own.insert(revision.clone());
        }
        (own, wall(self.clock))
    }

    fn restore(&mut self, (copy, at): &(Book<Words>, DateTime<Utc>), reach: Reach) {
        let then = as_it_was(copy, &self.book, &id("d0"), *at);
        self.book.merge(copy.clone());
        for (record, what) in to_say_again(&self.book, copy, &then, reach) {
            self.write(0, record, what);
        }
        self.book.compact(&id("d0"));
    }

    fn says(&self) -> Vec<Option<Words>> {
        let records = 0..4u8;
        records
            .map(|n| self.book.what(&id(&format!("r{n}"))).cloned())
            .collect()
    }
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let what = prop_oneof![3 => (0..20u8).prop_map(Some), 1 => Just(None)];
    prop::collection::vec((0..2usize, 0..4u8, what), 0..12)
}

proptest! {
    #[test]
    fn bringing_back_removes_nothing(before in deeds(), after in deeds()) {
        let mut laptop = Laptop::new(&before);
        let copy = laptop.copy();
        laptop.go_on(&after);
        let had = laptop.says();
        laptop.restore(&copy, Reach::BringBack);
        for (had, has) in had.iter().zip(laptop.says()) {
            prop_assert!(had.is_none() || has.is_some());
        }
    }

    #[test]
    fn what_was_written_here_says_again_what_it_said(before in deeds(), after in deeds()) {
        // Only this device writes: what another one compacted away is gone from the copy too.
        let own = |deeds: Vec<Deed>| deeds.into_iter().map(|(_, r, w)| (0, r, w)).collect::<Vec<_>>();
        let mut laptop = Laptop::new(&own(before));
        let then = laptop.says();
        let copy = laptop.copy();
        laptop.go_on(&own(after));
        laptop.restore(&copy, Reach::BringBack);
        for (then, has) in then.iter().zip(laptop.says()) {
            prop_assert!(then.is_none() || *then == has);
        }
    }

    #[test]
    fn it_can_be_taken_back(before in deeds(), after in deeds()) {
        let mut laptop = Laptop::new(&before);
        let copy = laptop.copy();
        laptop.go_on(&after);
        let had = laptop.says();
        let just_before = laptop.copy();
        laptop.restore(&copy, Reach::BringBack);
        laptop.restore(&just_before, Reach::TakeBack);
        prop_assert_eq!(had, laptop.says());
    }

    #[test]
    fn bringing_back_twice_is_bringing_back_once(before in deeds(), after in deeds()) {
        let mut laptop = Laptop::new(&before);
        let copy = laptop.copy();
        laptop.go_on(&after);
        laptop.restore(&copy, Reach::BringBack);
        let once = laptop.says();
        let stamps = laptop.makers.clone();
        laptop.restore(&copy, Reach::BringBack);
        prop_assert_eq!(once, laptop.says());
        prop_assert_eq!(format!("{stamps:?}"), format!("{:?}", laptop.makers), "nothing is said twice");
    }

    #[test]
    fn what_only_others_wrote_stays_theirs(before in deeds(), after in deeds()) {
        let others = |deeds: Vec<Deed>| deeds.into_iter().map(|(_, r, w)| (1, r, w)).collect::<Vec<_>>();
        let mut laptop = Laptop::new(&others(before));
        let copy = laptop.copy();
        laptop.go_on(&others(after));
        let all = laptop.book.clone();
        laptop.restore(&copy, Reach::BringBack);
        prop_assert_eq!(all, laptop.book);
    }
}

fn one<T: Keeps>(record: &Id, what: T) -> Book<T> {
    let mut book = Book::default();
    book.insert(Revision {
        id: record.clone(),
        at: StampMaker::new(id("d0")).next(wall(1)),
        author: None,
        replaces: Vec::new(),
        what: Some(what),
    });
    book
}

#[test]
fn a_draft_whose_note_is_finished_does_not_come_back() {
    let so_far = Note {
        text: "half".into(),
        wall: wall(1),
        step: None,
        after: None,
        about: None,
    };
    let draft = Draft {
        note: id("n1"),
        so_far: so_far.clone(),
    };
    let copy = one(&draft_id(&id("d1")), SessionRecord::Draft(draft));
    let finished = one(&id("n1"), SessionRecord::Note(so_far));
    let again = |now| to_say_again(now, &copy, &copy, Reach::BringBack).len();
    assert_eq!(again(&finished), 0);
    assert_eq!(again(&Book::default()), 1);
}

#[test]
fn a_session_s_state_in_short_is_not_turned_back() {
    let standing = Standing {
        state: State::Running,
        children: 1,
        grown_ups: 1,
        minutes: 1,
        held: 0,
        day: None,
    };
    let record = standing_id(&id("p1"));
    let copy = one(&record, GroupRecord::Standing(standing));
    assert!(to_say_again(&Book::default(), &copy, &copy, Reach::BringBack).is_empty());
}
