//! What a group's folder does not take is there all the same when the program dies: it was put by
//! on this computer, in the form that the group has.
use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::sealed::{CANARY, canaries, unlock, with_keys};
use super::three::{Three, facts, the_concern};
use super::*;
use crate::store::save::Step;
use crate::store::trouble::{SaveError, SaveKind};

/// The session of [`sample::small`] with "old", and after it a note with this text.
fn with(text: &str) -> Book<SessionRecord> {
    let (mut book, mut hand) = (Book::default(), sample::Hand::of("d1"));
    for (note, text) in [("n1", "old"), ("n2", text)] {
        let note = (id(note), SessionRecord::Note(sample::note(text)));
        hand.write(&mut book, note.0, Some(note.1));
    }
    book
}

/// Refuses one step, and none after it.
fn refusing(at: usize) -> Faulty {
    let reached = Arc::new(AtomicUsize::new(0));
    Faulty::failing(move |_: Step| {
        if reached.fetch_add(1, Ordering::SeqCst) == at {
            return Err(ErrorKind::StorageFull.into());
        }
        Ok(())
    })
}

/// A session saved as "old", and then with `text`, of which the disk refuses the `at`-th step.
fn refused(store: &mut Store, at: usize, text: &str) -> Result<(), SaveError> {
    save(store, &sample::group("d1"), &sample::small("old"));
    store.saver.faulty = refusing(at);
    let lock = lock_when_free(store, "g1");
    let saved = store.save_session(&lock, &id("p1"), &with(text));
    store.saver.faulty = Faulty::default();
    saved
}

#[test]
fn what_the_folder_does_not_take_is_there_after_the_program_died_and_saved_by_the_next() {
    // Made, written, synced, renamed.
    for at in 0..4 {
        let laptop = Laptop::new();
        let mut store = laptop.store();
        assert!(refused(&mut store, at, "new").is_err(), "step {at}");
        drop(store);

        let store = laptop.store();
        let read = read_session(&store);
        assert_eq!(read.book, with("new"), "step {at}");
        assert!(read.is_put_by && read.troubles.is_empty());
        let lock = lock_when_free(&store, "g1");
        store.save_session(&lock, &id("p1"), &read.book).unwrap();
        let file = fs::read_to_string(laptop.session_file()).unwrap();
        assert!(file.contains("new"));
        assert!(!read_session(&store).is_put_by);
    }
}

#[test]
fn what_a_stick_that_was_pulled_out_did_not_take_is_put_together_with_it_when_it_is_back() {
    let (laptop, stick) = (Laptop::new(), tempfile::tempdir().unwrap());
    let store = laptop.store();
    store.found_in(&id("g1"), stick.path()).unwrap();
    save(&store, &sample::group("d1"), &sample::small("old"));
    let (folder, elsewhere) = (stick.path().join("g1"), stick.path().join("out"));
    fs::rename(&folder, &elsewhere).unwrap();
    let lock = lock_when_free(&store, "g1");
    let saved = store.save_session(&lock, &id("p1"), &with("new"));
    assert!(matches!(
        saved,
        Err(SaveError {
            kind: SaveKind::Disk(_),
            ..
        })
    ));
    drop((lock, store));

    let store = laptop.store();
    assert_eq!(read_session(&store).book, with("new"));
    fs::rename(&elsewhere, &folder).unwrap();
    let store = laptop.store();
    let read = read_session(&store);
    assert_eq!(read.book, with("new"));
    assert!(read.is_put_by);
}

#[test]
fn what_is_put_by_of_a_protected_group_is_sealed() {
    let laptop = Laptop::new();
    let mut store = laptop.store();
    with_keys(&store);
    let lock = lock_when_free(&store, "g1");
    store.protect(&lock, &[]).unwrap();
    drop(lock);
    assert!(refused(&mut store, 0, CANARY).is_err());
    drop(store);

    assert_eq!(canaries(laptop.disk.path()), Vec::<PathBuf>::new());
    let store = laptop.store();
    unlock(&store);
    let read = read_session(&store);
    assert_eq!(read.book, with(CANARY));
    assert!(read.is_put_by);
}

#[test]
fn where_this_disk_refuses_too_what_was_known_stays() {
    let laptop = Laptop::new();
    let mut store = laptop.store();
    save(&store, &sample::group("d1"), &sample::small("old"));
    store.saver.faulty = Faulty::failing(|_: Step| Err(ErrorKind::StorageFull.into()));
    let lock = lock_when_free(&store, "g1");
    let saved = store.save_session(&lock, &id("p1"), &with("new"));
    assert!(saved.is_err());
    drop((lock, store));
    let read = read_session(&laptop.store());
    assert_eq!(read.book, sample::small("old"));
    assert!(!read.is_put_by && read.troubles.is_empty());
}

#[test]
fn what_is_for_few_eyes_is_put_by_for_them_alone() {
    let mut three = Three::with_concern();
    three.limit();
    three.open_all();
    let (record, _) = the_concern(&three.anne).unwrap();
    three.anne.saver.faulty = refusing(0);
    let saved = three.try_to_write(&three.anne, &record, "third words");
    assert!(matches!(
        saved,
        Err(SaveError {
            kind: SaveKind::Disk(_),
            ..
        })
    ));
    three.anne.saver.faulty = Faulty::default();
    assert_eq!(facts(&three.anne), Some(format!("{CANARY} third words")));
    let read = read_group(&three.anne);
    assert!(read.is_put_by && read.vanished.is_empty());
    assert_eq!(three.traces(&[&three.carl]), Vec::<PathBuf>::new());
    // The next save has it in the folder, for the other too.
    three.write(&three.anne, &record, "fourth words");
    assert_eq!(facts(&three.bjorn), Some(format!("{CANARY} fourth words")));
}

#[test]
fn a_stick_that_is_pulled_out_in_the_middle_of_a_save_is_not_made_anew() {
    let (laptop, stick) = (Laptop::new(), tempfile::tempdir().unwrap());
    let store = laptop.store();
    store.found_in(&id("g1"), stick.path()).unwrap();
    let path = store.device_folder(&id("g1"), &id("d1")).join("group.ron");
    let folder = stick.path().join("g1");
    fs::rename(&folder, stick.path().join("out")).unwrap();
    assert!(store.put_in_group(&id("g1"), &path, b"text").is_err());
    assert!(!folder.exists());
}
