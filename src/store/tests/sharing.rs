//! Several leaders with keys of their own read along in one shared folder: only who was confirmed,
//! and no longer once that has ended.
use super::sealed::{unlock, with_keys};
use super::*;
use crate::domain::group::{Reader, ReaderKind, Sharing};
use crate::domain::key::PublicKey;

/// Two laptops whose data folder is one, each with its leader's keys.
pub(super) struct Two {
    _disk: TempDir,
    pub(super) anne: Store,
    pub(super) bjorn: Store,
}

impl Two {
    pub(super) fn new() -> Self {
        let disk = tempfile::tempdir().unwrap();
        let laptop = |name, device| with_keys_in(disk.path(), name, device);
        let two = Self {
            anne: laptop("anne", "d1"),
            bjorn: laptop("bjorn", "d2"),
            _disk: disk,
        };
        let lock = lock_when_free(&two.anne, "g1");
        two.anne.protect(&lock, &[]).unwrap();
        drop(lock);
        save(&two.anne, &sample::group("d1"), &sample::small("old"));
        two
    }

    pub(super) fn key(store: &Store) -> PublicKey {
        store.own_key().unwrap().unwrap()
    }

    /// What a leader does on opening the group.
    pub(super) fn open(store: &Store) -> Circle {
        let lock = lock_when_free(store, "g1");
        let read = read_group(store);
        store.follow(&lock, &read.book).unwrap();
        store.circle_of(&id("g1"), &read.book).unwrap().unwrap()
    }

    pub(super) fn confirm(store: &Store, key: &PublicKey) {
        let lock = lock_when_free(store, "g1");
        store.confirm(&lock, key).unwrap();
    }

    pub(super) fn both() -> Self {
        let two = Self::new();
        Self::confirm(&two.anne, &Self::key(&two.bjorn));
        Self::open(&two.bjorn);
        Self::confirm(&two.bjorn, &Self::key(&two.anne));
        two
    }
}

pub(super) fn note(store: &Store, device: &str) {
    let mut book = read_session(store).book;
    let mut hand = sample::Hand::of(device);
    let what = crate::domain::happening::SessionRecord::Note(sample::note(device));
    hand.write(&mut book, id(&format!("n-{device}")), Some(what));
    let lock = lock_when_free(store, "g1");
    store.save_session(&lock, &id("p1"), &book).unwrap();
}

fn records(store: &Store) -> usize {
    read_session(store).book.revisions().count()
}

pub(super) fn said(store: &Store, key: &PublicKey, sharing: Sharing) {
    record(store, key, (ReaderKind::Leader, sharing));
}

pub(super) fn record(store: &Store, key: &PublicKey, (kind, sharing): (ReaderKind, Sharing)) {
    let mut book = read_group(store).book;
    let mut hand = sample::Hand::of(store.device().as_str());
    hand.maker
        .saw(&book.revisions().map(|r| &r.at).max().unwrap().clone());
    let reader = GroupRecord::Reader(Reader {
        key: key.clone(),
        name: "Bjørn".into(),
        kind,
        sharing,
    });
    hand.write(&mut book, Reader::id_of(key).unwrap(), Some(reader));
    let lock = lock_when_free(store, "g1");
    store
        .save_group(&lock, &book, &book.home("Guide").unwrap())
        .unwrap();
}

#[test]
fn who_is_not_among_the_readers_reads_nothing_and_is_told_so() {
    let two = Two::new();
    let read = read_session(&two.bjorn);
    assert!(read.book.is_empty());
    assert_eq!(kinds(&read.troubles), [TroubleKind::ForOthers]);
}

#[test]
fn leaders_who_confirmed_each_other_read_what_the_other_writes() {
    let two = Two::both();
    note(&two.anne, "d1");
    note(&two.bjorn, "d2");
    assert_eq!(records(&two.anne), 3);
    assert_eq!(records(&two.bjorn), 3);
    let anne = Two::open(&two.anne);
    assert_eq!((anne.waiting, anne.behind), (vec![], vec![]));
    assert_eq!(anne.confirmed.len(), 2);
}

#[test]
fn a_key_that_appears_from_outside_reads_nothing_until_somebody_confirms_it() {
    let two = Two::both();
    let stranger = Keyring::new();
    let key = stranger.public().unwrap();
    // In the shared folder, as a list of keys and as a record: whoever can write there can do so.
    let told = two
        .bjorn
        .device_folder(&id("g1"), &id("d2"))
        .join("keys.txt");
    let mut text = fs::read_to_string(&told).unwrap();
    text.push_str(key.as_str());
    fs::write(&told, text).unwrap();
    said(&two.bjorn, &key, Sharing::Shared);
    let circle = Two::open(&two.anne);
    assert_eq!(circle.waiting, std::slice::from_ref(&key));
    note(&two.anne, "d1");
    let file = fs::read(two.anne.path_of(&id("g1"), Which::Session(&id("p1")))).unwrap();
    assert!(stranger.open(&file).is_err());
    Two::confirm(&two.anne, &key);
    let file = fs::read(two.anne.path_of(&id("g1"), Which::Session(&id("p1")))).unwrap();
    assert!(stranger.open(&file).is_ok());
}

#[test]
fn an_end_of_sharing_obliges_every_device_and_names_those_that_have_not_followed() {
    let two = Two::both();
    note(&two.bjorn, "d2");
    let gone = Keyring::new();
    let key = gone.public().unwrap();
    Two::confirm(&two.anne, &key);
    Two::confirm(&two.bjorn, &key);
    let opens = |store: &Store| {
        let file = store.path_of(&id("g1"), Which::Session(&id("p1")));
        gone.open(&fs::read(file).unwrap()).is_ok()
    };
    assert!(opens(&two.anne) && opens(&two.bjorn));

    said(&two.anne, &key, Sharing::Ended);
    let behind = |circle: Circle| -> Vec<Id> {
        circle
            .behind
            .into_iter()
            .map(|behind| behind.device)
            .collect()
    };
    assert_eq!(behind(Two::open(&two.anne)), [id("d2")]);
    assert!(!opens(&two.anne) && opens(&two.bjorn));
    assert_eq!(behind(Two::open(&two.bjorn)), Vec::<Id>::new());
    assert!(!opens(&two.bjorn));
    // Both read everything as before.
    assert_eq!(records(&two.anne), 2);
    assert_eq!(records(&two.bjorn), 2);
}

#[test]
fn who_is_shut_out_loses_nothing_and_saves_nothing() {
    let two = Two::both();
    note(&two.bjorn, "d2");
    said(&two.anne, &Two::key(&two.bjorn), Sharing::Ended);
    Two::open(&two.anne);
    // What he was shown before the folder brought it is there still.
    let before = fs::read(two.bjorn.path_of(&id("g1"), Which::Session(&id("p1")))).unwrap();
    said(&two.bjorn, &Two::key(&two.bjorn), Sharing::Ended);
    let lock = lock_when_free(&two.bjorn, "g1");
    let read = read_group(&two.bjorn);
    two.bjorn.follow(&lock, &read.book).unwrap();
    read_session(&two.bjorn);
    let saved = two
        .bjorn
        .save_session(&lock, &id("p1"), &sample::small("new"));
    assert_eq!(saved.unwrap_err().kind, SaveKind::NoOwnKey);
    let after = fs::read(two.bjorn.path_of(&id("g1"), Which::Session(&id("p1")))).unwrap();
    assert_eq!(before, after);
}

#[test]
fn a_lost_key_is_replaced_with_the_one_on_paper() {
    let laptop = Laptop::new();
    let store = laptop.store();
    with_keys(&store);
    let recovery = Keyring::new();
    let lock = lock_when_free(&store, "g1");
    store.protect(&lock, &[recovery.public().unwrap()]).unwrap();
    drop(lock);
    save(&store, &sample::group("d1"), &sample::small("old"));
    drop(store);
    // Nobody knows the passphrase any more: new keys, and the paper.
    let store = laptop.store();
    let mut keys = Keyring::new();
    keys.take_in(Keyring::from_paper(&recovery.on_paper()).unwrap());
    let sealed = keys.sealed(&super::sealed::passphrase());
    store.keep_identity(keys, &sealed).unwrap();
    Two::open(&store);
    note(&store, "d1");
    drop(store);
    let store = laptop.store();
    unlock(&store);
    assert_eq!(records(&store), 2);
}
