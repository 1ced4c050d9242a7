//! Three leaders' laptops with keys of their own, and one folder that all of them share.
use std::collections::BTreeMap;

use super::sample::{Hand, now, wall};
use super::sealed::{CANARY, canaries};
use super::*;
use crate::domain::few_eyes::FewEyes;
use crate::domain::group::{Concern, ConcernPart, GroupBook, MadeFrom};
use crate::domain::happening::{Serious, SeriousKind};
use crate::domain::kept::Occasion;
use crate::domain::key::PublicKey;
use crate::domain::stand_in::Becomes;

/// Anne and Bjørn, who lead, and Carl, who must not see everything.
pub(super) struct Three {
    pub(super) disk: TempDir,
    pub(super) anne: Store,
    pub(super) bjorn: Store,
    pub(super) carl: Store,
}

impl Three {
    /// All of them read a protected group in which there is a concern, made from what was told, and
    /// changed by Bjørn since. Everybody has opened it.
    pub(super) fn new() -> Self {
        let disk = tempfile::tempdir().unwrap();
        let laptop = |name, device| with_keys_in(disk.path(), name, device);
        let three = Self {
            anne: laptop("anne", "d1"),
            bjorn: laptop("bjorn", "d2"),
            carl: laptop("carl", "d3"),
            disk,
        };
        let lock = lock_when_free(&three.anne, "g1");
        let paper = Keyring::new().public().unwrap();
        three.anne.protect(&lock, &[paper]).unwrap();
        drop(lock);
        let book = sample::small("for everybody");
        save(&three.anne, &plain_group(), &book);
        for store in three.all() {
            for other in three.all() {
                opens(store);
                let lock = lock_when_free(store, "g1");
                store.confirm(&lock, &key(other)).unwrap();
            }
        }
        three
    }

    pub(super) fn with_concern() -> Self {
        let three = Self::new();
        let mut told = read_session(&three.anne).book;
        let mut hand = hand_of(&three.anne);
        hand.write(&mut told, id("t1"), Some(SessionRecord::Serious(serious())));
        let lock = lock_when_free(&three.anne, "g1");
        three.anne.save_session(&lock, &id("p1"), &told).unwrap();
        drop(lock);
        three.write(&three.anne, &from().concern_id(), "first words");
        opens(&three.bjorn);
        three.write(&three.bjorn, &from().concern_id(), "second words");
        three.open_all();
        three
    }

    pub(super) fn all(&self) -> [&Store; 3] {
        [&self.anne, &self.bjorn, &self.carl]
    }

    pub(super) fn open_all(&self) {
        for store in [&self.bjorn, &self.carl, &self.anne] {
            opens(store);
        }
    }

    /// Writes a concern, or changes what it says.
    pub(super) fn write(&self, store: &Store, record: &Id, facts: &str) {
        self.try_to_write(store, record, facts).unwrap();
    }

    pub(super) fn try_to_write(
        &self,
        store: &Store,
        record: &Id,
        facts: &str,
    ) -> Result<(), SaveError> {
        let mut book = read_group(store).book;
        let mut hand = hand_of(store);
        book.revisions().for_each(|r| hand.maker.saw(&r.at));
        let was = book.concern(record).cloned();
        let mut concern = was.unwrap_or_else(concern);
        let facts = format!("{CANARY} {facts}");
        concern
            .told
            .insert(ConcernPart::Facts, facts.as_str().into());
        let what = GroupRecord::Concern(concern);
        hand.write(&mut book, record.clone(), Some(what));
        save_group(store, &book)
    }

    pub(super) fn becomes(&self, store: &Store, becomes: &Becomes) -> Result<Left, SaveError> {
        let lock = lock_when_free(store, "g1");
        let (record, _) = the_concern(store).unwrap();
        let fresh = id(&format!("fresh-{record}"));
        store.stand_in(&lock, &record, becomes, fresh, &now())
    }

    /// Limits the concern to Anne and Bjørn.
    pub(super) fn limit(&self) {
        let eyes = FewEyes::new([key(&self.anne), key(&self.bjorn)]);
        let left = self.becomes(&self.anne, &Becomes::OnlyFor(Some(eyes)));
        assert_eq!(left.unwrap().files, Vec::<PathBuf>::new());
    }

    /// The files in which the concern's words stand for whoever has one of these leaders' keys.
    pub(super) fn traces(&self, readers: &[&Store]) -> Vec<PathBuf> {
        assert_eq!(canaries(self.disk.path()), Vec::<PathBuf>::new());
        let mut files = Vec::new();
        files_in(self.disk.path(), &mut files);
        files.retain(|path| {
            let bytes = fs::read(path).unwrap();
            let mut opened = readers
                .iter()
                .filter_map(|store| store.uncovered(Cover::Sealed, bytes.clone()).ok());
            opened.any(|text| String::from_utf8_lossy(&text).contains(CANARY))
        });
        files.sort();
        files
    }
}

pub(super) fn files_in(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_in(&path, files);
        } else {
            files.push(path);
        }
    }
}

pub(super) fn key(store: &Store) -> PublicKey {
    store.own_key().unwrap().unwrap()
}

pub(super) fn hand_of(store: &Store) -> Hand {
    Hand::of(store.device().as_str())
}

pub(super) fn plain_group() -> GroupBook {
    sample::group("d1").filter_map(|r| {
        let is_concern = matches!(r.what, Some(GroupRecord::Concern(_)));
        (!is_concern).then_some(r)
    })
}

pub(super) fn save_group(store: &Store, book: &GroupBook) -> Result<(), SaveError> {
    let lock = lock_when_free(store, "g1");
    store.save_group(&lock, book, &book.home("Guide").unwrap())
}

/// What a laptop does when somebody opens the group.
pub(super) fn opens(store: &Store) {
    let lock = lock_when_free(store, "g1");
    let read = read_group(store);
    store.follow(&lock, &read.book).unwrap();
    store.keep(&lock, Occasion::Opening, &now()).unwrap();
    store.carry_out_forgetting(&lock, &now()).unwrap();
    read_group(store);
    read_session(store);
}

pub(super) fn from() -> MadeFrom {
    MadeFrom {
        planned: id("p1"),
        record: id("t1"),
    }
}

pub(super) fn serious() -> Serious {
    Serious {
        wall: wall(),
        step: None,
        after: None,
        child: Some(id("c1")),
        words: CANARY.into(),
        about: Some(SeriousKind::Violence),
        being_written: false,
        only_for: None,
    }
}

pub(super) fn concern() -> Concern {
    Concern {
        child: Some(id("c1")),
        about: Some(SeriousKind::Violence),
        by: Some(wall().date_naive()),
        from: Some(from()),
        ..Concern::new(wall())
    }
}

/// The only concern that a leader sees.
pub(super) fn the_concern(store: &Store) -> Option<(Id, Concern)> {
    let book = read_group(store).book;
    let mut all = book.live().filter_map(|(r, what)| match what {
        GroupRecord::Concern(it) => Some((r.id.clone(), it.clone())),
        _ => None,
    });
    let first = all.next();
    assert!(all.next().is_none(), "one concern");
    first
}

pub(super) fn facts(store: &Store) -> Option<String> {
    let (_, concern) = the_concern(store)?;
    Some(concern.says(ConcernPart::Facts).to_owned())
}

/// The files that a laptop wrote in the group's folder, and what they say.
pub(super) fn files_of(store: &Store) -> BTreeMap<PathBuf, Vec<u8>> {
    let folder = store.device_folder(&id("g1"), store.device());
    let mut files = Vec::new();
    files_in(&folder, &mut files);
    let with_bytes = files.into_iter().map(|path| {
        let bytes = fs::read(&path).unwrap();
        (path, bytes)
    });
    with_bytes.collect()
}

/// Lets the folder of a laptop be as it was.
pub(super) fn put_back(store: &Store, files: &BTreeMap<PathBuf, Vec<u8>>) {
    files_of(store)
        .keys()
        .for_each(|path| fs::remove_file(path).unwrap());
    files
        .iter()
        .for_each(|(path, bytes)| fs::write(path, bytes).unwrap());
}

/// What a concern says and has said.
pub(super) fn read_concern(store: &Store, record: &Id) -> Vec<String> {
    let book = read_group(store).book;
    let said = book.history(record).into_iter();
    let said = said.filter_map(|r| match &r.what {
        Some(GroupRecord::Concern(it)) => Some(it.says(ConcernPart::Facts).to_owned()),
        _ => None,
    });
    said.collect()
}
