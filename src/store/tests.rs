//! What the store promises, on a real disk.
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::*;
use crate::domain::group::GroupRecord;
use crate::domain::happening::SessionRecord;
use crate::domain::record::Book;

mod chaos;
mod crash;
mod damage;
mod disks;
mod doctor;
mod every_kind;
mod faulty;
mod few_damaged;
mod few_eyes;
mod folders;
mod forgetting;
mod forgotten_away;
mod hand;
mod histories;
mod joining;
mod kept;
mod kill;
mod left_out;
mod limited_at_once;
mod lost_circle;
mod moving;
mod power;
mod purged;
mod put_by;
mod refused;
mod sample;
mod sealed;
mod sealed_folders;
mod sharing;
mod small_disk;
mod three;
mod trust;
mod two;
mod versions;
mod what_may_go;

pub(super) use faulty::Faulty;

/// A leader's laptop with keys of its own, of which the data folder is one with the others'.
fn with_keys_in(shared: &Path, name: &str, device: &str) -> Store {
    let places = Places {
        data: shared.join("data"),
        state: shared.join(name),
    };
    let store = open(places, device);
    sealed::with_keys(&store);
    store
}

/// A laptop's folders, which go when it goes.
struct Laptop {
    disk: TempDir,
}

impl Laptop {
    fn new() -> Self {
        Self {
            disk: tempfile::tempdir().unwrap(),
        }
    }

    fn places(&self) -> Places {
        places_in(self.disk.path())
    }

    fn store(&self) -> Store {
        open(self.places(), "d1")
    }

    /// One with a group and a session in it.
    fn with_records() -> Self {
        let laptop = Self::new();
        let store = laptop.store();
        save(&store, &sample::group("d1"), &sample::session("d1"));
        laptop
    }

    fn group_file(&self) -> PathBuf {
        self.store().path_of(&id("g1"), Which::Group)
    }

    fn session_file(&self) -> PathBuf {
        let planned = id("p1");
        self.store().path_of(&id("g1"), Which::Session(&planned))
    }

    /// Where a file of this device lies by its name.
    fn put_path(&self, name: &str) -> PathBuf {
        layout::device_in(&self.places().group(&id("g1")), &id("d1")).join(name)
    }

    /// Puts a text in the place of a file of this device, or of another.
    fn put(&self, device: &str, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let folder = layout::device_in(&self.places().group(&id("g1")), &id(device));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name), text).unwrap();
        folder.join(name)
    }
}

fn places_in(folder: &Path) -> Places {
    Places {
        data: folder.join("data"),
        state: folder.join("state"),
    }
}

fn open(places: Places, device: &str) -> Store {
    Store::open(places, || id(device)).unwrap()
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

/// The right to write. A program that another test starts holds the locks of this process for the
/// moment before it is itself.
fn lock_when_free(store: &Store, group: &str) -> Lock {
    loop {
        match store.lock(&id(group)) {
            Ok(lock) => return lock,
            Err(LockError::Busy) => std::thread::yield_now(),
            Err(LockError::Store(error)) => panic!("{error:?}"),
        }
    }
}

/// Saves as a caller does: locked, and after reading.
fn save(store: &Store, group: &Book<GroupRecord>, session: &Book<SessionRecord>) {
    let lock = lock_when_free(store, "g1");
    store.read_group(&id("g1")).unwrap();
    store.read_session(&id("g1"), &id("p1")).unwrap();
    let home = group.home("Guide").unwrap();
    store.save_group(&lock, group, &home).unwrap();
    store.save_session(&lock, &id("p1"), session).unwrap();
}

fn read_session(store: &Store) -> Read<SessionRecord> {
    store.read_session(&id("g1"), &id("p1")).unwrap()
}

fn read_group(store: &Store) -> Read<GroupRecord> {
    store.read_group(&id("g1")).unwrap()
}

fn kinds(troubles: &[Trouble]) -> Vec<TroubleKind> {
    troubles.iter().map(|t| t.kind).collect()
}
