//! Two leaders with keys of their own, whose laptops reach one folder.
use super::sample::{Hand, now};
use super::*;
use crate::domain::kept::Occasion;
use crate::domain::key::PublicKey;

/// Two leaders' laptops on one folder.
pub(super) struct Two {
    pub(super) disk: TempDir,
    pub(super) anne: Store,
    pub(super) bjorn: Store,
}

impl Two {
    /// Each has keys of their own; nothing lies there.
    pub(super) fn new() -> Self {
        let disk = tempfile::tempdir().unwrap();
        let laptop = |name, device| with_keys_in(disk.path(), name, device);
        Self {
            anne: laptop("anne", "d1"),
            bjorn: laptop("bjorn", "d2"),
            disk,
        }
    }

    /// Anne's group is protected, and has been opened once.
    pub(super) fn protected() -> Self {
        let two = Self::new();
        protects(&two.anne).unwrap();
        save(&two.anne, &sample::group("d1"), &sample::small("Anne's"));
        opens(&two.anne);
        two
    }

    /// And Bjørn reads along.
    pub(super) fn shared() -> Self {
        let two = Self::protected();
        confirms(&two.anne, &two.bjorn);
        opens(&two.bjorn);
        confirms(&two.bjorn, &two.anne);
        two
    }

    pub(super) fn file(&self, device: &str, name: &str) -> PathBuf {
        self.disk
            .path()
            .join("data/groups/g1")
            .join(device)
            .join(name)
    }

    pub(super) fn put(&self, device: &str, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.file(device, name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }
}

pub(super) fn protects(store: &Store) -> Result<(), SaveError> {
    let lock = lock_when_free(store, "g1");
    store.protect(&lock, &[Keyring::new().public().unwrap()])
}

pub(super) fn key(store: &Store) -> PublicKey {
    store.own_key().unwrap().unwrap()
}

pub(super) fn confirms(store: &Store, other: &Store) {
    let lock = lock_when_free(store, "g1");
    store.confirm(&lock, &key(other)).unwrap();
}

/// What is done when a leader opens the group, and what they see then.
pub(super) fn opens(store: &Store) -> Read<GroupRecord> {
    let lock = lock_when_free(store, "g1");
    store.keep(&lock, Occasion::Opening, &now()).unwrap();
    store.carry_out_forgetting(&lock, &now()).unwrap();
    let read = read_group(store);
    store.follow(&lock, &read.book).unwrap();
    read_session(store);
    read_group(store)
}

/// A note by a laptop.
pub(super) fn notes(store: &Store, record: &str) -> Result<(), SaveError> {
    let mut book = read_session(store).book;
    let mut hand = Hand::of(store.device().as_str());
    book.revisions().for_each(|r| hand.maker.saw(&r.at));
    let what = SessionRecord::Note(sample::note(record));
    hand.write(&mut book, id(record), Some(what));
    let lock = lock_when_free(store, "g1");
    store.save_session(&lock, &id("p1"), &book)
}

pub(super) fn has_note(store: &Store, record: &str) -> bool {
    read_session(store).book.what(&id(record)).is_some()
}
