//! A group's file and a session's, which holds what is being written too.

use std::fs;
use std::path::Path;

use smil::domain::record::{Book, Keeps};
use smil::domain::stamp::Id;
use smil::store::{Access, Places, Read, Store};

use super::empty_folder;
use super::wrong::Reader;

/// Takes bytes for a group's file, as they are and with a checksum that holds.
pub fn group(bytes: &[u8]) {
    group_read_by(Reader::asked_for(), bytes);
}

/// The same, and lets a reader look at what was read.
pub fn group_read_by(reader: Reader, bytes: &[u8]) {
    for bytes in as_is_and_sealed(bytes) {
        let store = store_with("group.ron", &bytes);
        let group = id("g1");
        store.groups().unwrap();
        let _ = store.home(&group);
        let lock = store.lock(&group).unwrap();
        let read = store.read_group(&group).unwrap();
        store.edited_group(&group).ok();
        let home = read.book.home("Guide");
        let saved = home.map(|home| store.save_group(&lock, &read.book, &home));
        drop(lock);
        let again = || {
            let again = anew(&store).read_group(&group).unwrap();
            let book = reader.read(again.book);
            Read { book, ..again }
        };
        judge(&store, "group.ron", &bytes, &read, saved, again);
    }
}

/// Takes bytes for the file of a session, as they are and with a checksum that holds.
pub fn session(bytes: &[u8]) {
    for bytes in as_is_and_sealed(bytes) {
        let store = store_with("p1.ron", &bytes);
        let (group, planned) = (id("g1"), id("p1"));
        let lock = store.lock(&group).unwrap();
        let read = store.read_session(&group, &planned).unwrap();
        store.edited_session(&group, &planned).ok();
        let saved = store.save_session(&lock, &planned, &read.book);
        drop(lock);
        let again = || anew(&store).read_session(&group, &planned).unwrap();
        judge(&store, "p1.ron", &bytes, &read, Some(saved), again);
    }
}

/// What was not understood stays as it is; what was is there again after it was saved.
fn judge<T: Keeps + PartialEq + std::fmt::Debug, E: std::fmt::Debug>(
    store: &Store,
    name: &str,
    bytes: &[u8],
    read: &Read<T>,
    saved: Option<Result<(), E>>,
    again: impl FnOnce() -> Read<T>,
) {
    let now = fs::read(folder_of(store.places()).join(name)).unwrap();
    if read.access != Access::Write {
        assert!(!matches!(saved, Some(Ok(()))), "saved what may not be");
    }
    if !matches!(saved, Some(Ok(()))) {
        assert!(now == bytes, "written over");
        return;
    }
    let again = again();
    assert_eq!(again.access, Access::Write);
    assert!(again.troubles.is_empty(), "{:?}", again.troubles);
    assert!(said(&again.book) == said(&read.book), "something is lost");
}

/// What stands in a book, by record.
fn said<T>(book: &Book<T>) -> Vec<(&Id, &T)> {
    book.live().map(|(at, what)| (&at.id, what)).collect()
}

/// The bytes, and the same under a checksum that holds: a fuzzer hardly ever finds one.
fn as_is_and_sealed(bytes: &[u8]) -> Vec<Vec<u8>> {
    const KEY: &[u8] = b"checksum: \"";
    let mut all = vec![bytes.to_vec()];
    let key = bytes.windows(KEY.len()).position(|w| w == KEY);
    let digits = key.map(|at| at + KEY.len()..at + KEY.len() + 8);
    if let Some(digits) = digits.filter(|digits| digits.end <= bytes.len()) {
        let mut sealed = bytes.to_vec();
        sealed[digits.clone()].copy_from_slice(b"00000000");
        let sum = format!("{:08x}", crc32fast::hash(&sealed));
        sealed[digits].copy_from_slice(sum.as_bytes());
        if sealed != bytes {
            all.push(sealed);
        }
    }
    all
}

fn store_with(name: &str, bytes: &[u8]) -> Store {
    let folder = empty_folder();
    let places = Places {
        data: folder.join("data"),
        state: folder.join("state"),
    };
    let own = folder_of(&places);
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join(name), bytes).unwrap();
    Store::open(places, || id("d1")).unwrap()
}

/// The same files, seen by the next run of the program.
fn anew(store: &Store) -> Store {
    Store::open(store.places().clone(), || id("d1")).unwrap()
}

fn folder_of(places: &Places) -> std::path::PathBuf {
    places.data.join(Path::new("groups/g1/d1"))
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}
