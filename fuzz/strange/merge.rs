//! Putting together what three laptops wrote that share a group: bytes say what each of them
//! does, and what reaches it when.

use chrono::{DateTime, TimeDelta, Utc};

use smil::domain::happening::{Draft, Note, SessionRecord};
use smil::domain::record::{Book, Revision};
use smil::domain::stamp::{Id, StampMaker};

const LAPTOPS: [&str; 3] = ["d0", "d1", "d2"];

struct Laptop {
    device: Id,
    stamps: StampMaker,
    book: Book<SessionRecord>,
}

impl Laptop {
    fn new(device: &str) -> Self {
        let device: Id = device.parse().unwrap();
        Self {
            stamps: StampMaker::new(device.clone()),
            device,
            book: Book::default(),
        }
    }

    fn write(&mut self, wall: DateTime<Utc>, record: u8, what: Option<SessionRecord>) {
        let id: Id = format!("n{record}").parse().unwrap();
        self.book.insert(Revision {
            replaces: self.book.seen(&id),
            at: self.stamps.next(wall),
            author: None,
            id,
            what,
        });
    }

    /// What lies in its own file.
    fn file(&self) -> Book<SessionRecord> {
        let mut own = Book::default();
        let written = self.book.revisions().filter(|r| r.at.device == self.device);
        written.for_each(|r| own.insert(r.clone()));
        own.compact(&self.device);
        own
    }

    fn hear(&mut self, file: Book<SessionRecord>) {
        file.revisions().for_each(|r| self.stamps.saw(&r.at));
        self.book.merge(file);
    }
}

/// Lets three laptops do what the bytes say, three bytes a deed, and puts everything together in
/// every order.
pub fn merge(bytes: &[u8]) {
    let mut laptops = LAPTOPS.map(Laptop::new);
    let mut wall = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
    // More would take long: every revision of a record is held against every other.
    for deed in bytes.chunks_exact(3).take(60) {
        let [who, what, when] = [deed[0], deed[1], deed[2]];
        // Clocks differ, stand still, and go back.
        wall += TimeDelta::milliseconds(i64::from(when.cast_signed()) * 40);
        let own = usize::from(who % 3);
        let record = what >> 4 & 3;
        match what & 7 {
            0..=3 => laptops[own].write(wall, record, Some(note(deed))),
            4 => laptops[own].write(wall, record, Some(draft(record, deed))),
            5 => laptops[own].write(wall, record, None),
            _ => {
                let file = laptops[usize::from(who / 3 % 3)].file();
                laptops[own].hear(file);
            }
        }
    }
    judge(&laptops);
}

/// In every order, once or twice: the same. Nothing that somebody sees is gone.
fn judge(laptops: &[Laptop; 3]) {
    const ORDERS: [[usize; 3]; 6] = [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ];
    let files = laptops.each_ref().map(Laptop::file);
    let together = |order: [usize; 3]| {
        let mut book = Book::default();
        order.iter().for_each(|n| book.merge(files[*n].clone()));
        book
    };
    let all = together(ORDERS[0]);
    for order in ORDERS {
        assert!(together(order) == all, "the order matters");
        // First two, then these with the third.
        let [one, two, three] = order;
        let mut pair = files[two].clone();
        pair.merge(files[three].clone());
        let mut nested = files[one].clone();
        nested.merge(pair);
        assert!(nested == all, "the way of putting together matters");
    }
    let mut twice = all.clone();
    twice.merge(all.clone());
    assert!(twice == all, "twice is more than once");
    let mut known = all.clone();
    for laptop in laptops {
        known.merge(laptop.book.clone());
        let mut smaller = laptop.book.clone();
        smaller.compact(&laptop.device);
        assert!(said(&smaller) == said(&laptop.book), "compacting shows");
    }
    assert!(said(&known) == said(&all), "something is lost");
}

/// What is seen: of each record what nobody replaced.
fn said(book: &Book<SessionRecord>) -> Vec<Vec<&Revision<SessionRecord>>> {
    let ids = book.live().map(|(revision, _)| &revision.id);
    ids.map(|id| book.heads(id)).collect()
}

fn note(deed: &[u8]) -> SessionRecord {
    SessionRecord::Note(Note {
        text: format!("{deed:?}").into(),
        wall: DateTime::UNIX_EPOCH,
        step: None,
        after: None,
        about: None,
    })
}

fn draft(record: u8, deed: &[u8]) -> SessionRecord {
    let SessionRecord::Note(so_far) = note(deed) else {
        unreachable!()
    };
    SessionRecord::Draft(Draft {
        note: format!("n{record}").parse().unwrap(),
        so_far,
    })
}
