//! A protected group: nowhere on the disk is there a plain text of it, whatever is done and whatever
//! interrupts it, and everything is there.
use std::io;
use std::sync::{Arc, Mutex};

use super::*;
use crate::domain::kept::Occasion;
use crate::domain::key::PublicKey;
use crate::domain::secret::Secret;
use crate::store::save::Step;

/// Stands in every note here, and must stand in no file.
pub(super) const CANARY: &str = "kanarifugl";

/// Has the keys of a leader made and open on a laptop.
pub(super) fn with_keys(store: &Store) -> PublicKey {
    let keys = Keyring::new();
    let sealed = keys.sealed(&passphrase());
    store.keep_identity(keys, &sealed).unwrap();
    store.own_key().unwrap().unwrap()
}

pub(super) fn passphrase() -> Secret {
    Secret::passphrase("hest bil sol mand")
}

/// Opens the keys again after the program was started anew.
pub(super) fn unlock(store: &Store) {
    let sealed = store.identity().unwrap().unwrap();
    let keys = sealed.open(&passphrase()).unwrap();
    store.open_identity(keys).unwrap();
}

/// All files below a folder in which the canary stands.
pub(super) fn canaries(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(canaries(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            let has = bytes.windows(CANARY.len()).any(|w| w == CANARY.as_bytes());
            found.extend(has.then_some(path));
        }
    }
    found
}

fn group(device: &str) -> Book<GroupRecord> {
    let mut book = Book::default();
    let mut hand = sample::Hand::of(device);
    let frame = crate::domain::group::frame_id();
    hand.write(&mut book, frame, Some(sample::frame(CANARY)));
    book
}

fn save_both(store: &Store, text: &str) {
    save(store, &group("d1"), &sample::small(text));
}

/// A laptop with a group that was protected before anything was saved.
fn protected() -> (Laptop, Store) {
    let laptop = Laptop::new();
    let store = laptop.store();
    with_keys(&store);
    let lock = lock_when_free(&store, "g1");
    let recovery = Keyring::new().public().unwrap();
    store.protect(&lock, &[recovery]).unwrap();
    drop(lock);
    save_both(&store, CANARY);
    (laptop, store)
}

#[test]
fn what_is_protected_stands_in_no_file_and_opens_with_the_passphrase() {
    let (laptop, store) = protected();
    let lock = lock_when_free(&store, "g1");
    store
        .keep(&lock, Occasion::Opening, &sample::now())
        .unwrap();
    let elsewhere = laptop.disk.path().join("stick");
    fs::create_dir(&elsewhere).unwrap();
    store
        .session_elsewhere(&elsewhere, &id("g1"), &id("p1"), &sample::small(CANARY))
        .unwrap();
    assert_eq!(canaries(laptop.disk.path()), Vec::<PathBuf>::new());
    drop((lock, store));

    let store = laptop.store();
    let read = read_session(&store);
    assert_eq!(read.access, Access::ReadOnly(Reason::Locked));
    assert_eq!(kinds(&read.troubles), [TroubleKind::Locked]);
    assert_eq!(store.home(&id("g1")).home, None);
    unlock(&store);
    assert_eq!(read_session(&store).book, sample::small(CANARY));
    let home = store.home(&id("g1")).home.unwrap();
    assert_eq!(home.name.show(), CANARY);
    let copies = store.kept(&id("g1")).unwrap();
    let kept = store.kept_books(&id("g1"), &copies[0]).unwrap();
    assert_eq!(kept.sessions[&id("p1")], sample::small(CANARY));
}

#[test]
fn saving_goes_on_while_the_keys_are_closed() {
    let (laptop, store) = protected();
    let lock = lock_when_free(&store, "g1");
    store.close_identity();
    let new = sample::small("new");
    store.save_session(&lock, &id("p1"), &new).unwrap();
    store
        .keep(&lock, Occasion::Opening, &sample::now())
        .unwrap();
    drop((lock, store));
    let store = laptop.store();
    unlock(&store);
    assert_eq!(read_session(&store).book, new);
    assert_eq!(read_session(&store).access, Access::Write);
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_loses_nothing() {
    let (laptop, store) = protected();
    drop(store);
    let store = laptop.store();
    let sealed = store.identity().unwrap().unwrap();
    let wrong = sealed.open(&Secret::passphrase("hest bil sol hund"));
    assert_eq!(wrong.err(), Some(UnlockError::Wrong));
    unlock(&store);
    assert_eq!(read_session(&store).book, sample::small(CANARY));
}

#[test]
fn every_changed_byte_and_every_cut_is_noticed_and_left_alone() {
    let (laptop, store) = protected();
    let file = laptop.session_file();
    let whole = fs::read(&file).unwrap();
    let lock = lock_when_free(&store, "g1");
    let noticed = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        let read = read_session(&store);
        let saved = store.save_session(&lock, &id("p1"), &sample::small("new"));
        // What was known of it is shown.
        read.book == sample::small(CANARY)
            && kinds(&read.troubles) == [TroubleKind::Damaged]
            && read.access == Access::ReadOnly(Reason::Unreadable)
            && saved.unwrap_err().kind == SaveKind::ReadOnly(Reason::Unreadable)
            && fs::read(&file).unwrap() == bytes
    };
    for at in 0..whole.len() {
        let mut touched = whole.clone();
        touched[at] ^= 1 << (at % 8);
        assert!(noticed(&touched), "byte {at}");
        assert!(noticed(&whole[..at]), "cut at {at}");
    }
    fs::write(&file, &whole).unwrap();
    assert_eq!(read_session(&store).access, Access::Write);
}

#[test]
fn protecting_seals_what_lay_open_everywhere_and_unprotecting_opens_it() {
    let laptop = Laptop::new();
    let store = laptop.store();
    save_both(&store, CANARY);
    let lock = lock_when_free(&store, "g1");
    store
        .keep(&lock, Occasion::Opening, &sample::now())
        .unwrap();
    laptop.put(
        "d1",
        "group (1).ron",
        fs::read(laptop.group_file()).unwrap(),
    );
    let damaged = format!("damaged {CANARY}");
    laptop.put("d1", "p9.ron", &damaged);
    assert!(canaries(laptop.disk.path()).len() >= 6);
    let before = (read_group(&store).book, read_session(&store).book);

    with_keys(&store);
    store.protect(&lock, &[]).unwrap();
    assert_eq!(canaries(laptop.disk.path()), Vec::<PathBuf>::new());
    assert_eq!((read_group(&store).book, read_session(&store).book), before);
    assert_eq!(read_session(&store).access, Access::Write);
    let copies = store.kept(&id("g1")).unwrap();
    let kept = store.kept_books(&id("g1"), &copies[0]).unwrap();
    assert_eq!(kept.sessions[&id("p1")], before.1);
    // What could not be read is there to the last byte.
    let p9 = fs::read(laptop.put_path("p9.ron.age")).unwrap();
    let p9 = store.uncovered(Cover::Sealed, p9).unwrap();
    assert_eq!(p9, damaged.as_bytes());
    fs::remove_file(laptop.put_path("p9.ron.age")).unwrap();

    store.unprotect(&lock).unwrap();
    assert_eq!(store.cover(&id("g1")), Ok(Cover::Plain));
    assert_eq!((read_group(&store).book, read_session(&store).book), before);
    assert!(laptop.group_file().ends_with("group.ron"));
    store
        .save_session(&lock, &id("p1"), &sample::small("new"))
        .unwrap();
    drop((lock, store));
    // Without any key.
    assert_eq!(read_session(&laptop.store()).book, sample::small("new"));
}

/// What is on the disk whenever the program dies while it changes how a group is kept.
fn corpses(change: impl Fn(&Store, &Lock), start: impl Fn() -> (Laptop, Store)) -> Vec<Laptop> {
    let (laptop, mut store) = start();
    let corpses = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&corpses);
    let from = laptop.disk.path().to_owned();
    store.saver.faulty.probe = Some(Box::new(move |step: Step| {
        if step != Step::Write {
            let corpse = Laptop::new();
            super::crash::copy(&from, corpse.disk.path());
            seen.lock().unwrap().push(corpse);
        }
        Ok::<(), io::Error>(())
    }));
    let lock = lock_when_free(&store, "g1");
    change(&store, &lock);
    store.saver.faulty.probe = None;
    let mut corpses = corpses.lock().unwrap();
    std::mem::take(&mut *corpses)
}

fn nothing_is_lost(corpses: Vec<Laptop>) {
    assert!(corpses.len() > 20, "{}", corpses.len());
    for (n, corpse) in corpses.into_iter().enumerate() {
        let store = corpse.store();
        unlock(&store);
        let lock = lock_when_free(&store, "g1");
        let group_book = read_group(&store);
        assert_eq!(group_book.book, group("d1"), "{n}");
        store.follow(&lock, &group_book.book).unwrap();
        let read = read_session(&store);
        assert_eq!(read.book, sample::small(CANARY), "{n}");
        assert_eq!(
            (read.access, read.troubles.len()),
            (Access::Write, 0),
            "{n}"
        );
        let new = sample::small("new");
        store.save_session(&lock, &id("p1"), &new).unwrap();
        assert_eq!(read_session(&store).book, new, "{n}");
        // It lies there in one form.
        let names = disk::names(&store.device_folder(&id("g1"), &id("d1"))).unwrap();
        let files = names.iter().filter(|name| layout::named(name).is_some());
        assert_eq!(files.count(), 2, "{n}: {names:?}");
        if store.cover(&id("g1")) == Ok(Cover::Sealed) {
            assert_eq!(canaries(&store.places().data), Vec::<PathBuf>::new(), "{n}");
        }
    }
}

#[test]
fn protecting_can_be_interrupted_anywhere() {
    let start = || {
        let laptop = Laptop::new();
        let store = laptop.store();
        save_both(&store, CANARY);
        with_keys(&store);
        let lock = lock_when_free(&store, "g1");
        store
            .keep(&lock, Occasion::Opening, &sample::now())
            .unwrap();
        (laptop, store)
    };
    let all = corpses(|store, lock| store.protect(lock, &[]).unwrap(), start);
    nothing_is_lost(all);
}

#[test]
fn unprotecting_can_be_interrupted_anywhere() {
    let all = corpses(|store, lock| store.unprotect(lock).unwrap(), protected);
    nothing_is_lost(all);
}

#[test]
fn a_group_that_was_to_be_protected_is_never_written_openly_because_the_disk_refused() {
    let laptop = Laptop::new();
    let mut store = laptop.store();
    with_keys(&store);
    store.saver.faulty = Faulty::failing(|_| Err(io::ErrorKind::StorageFull.into()));
    let lock = lock_when_free(&store, "g1");
    assert!(store.protect(&lock, &[]).is_err());
    let save = |store: &Store| {
        let book = group("d1");
        let home = book.home("Guide").unwrap();
        store.save_group(&lock, &book, &home)
    };
    assert!(save(&store).is_err());
    store.saver.faulty = Faulty::default();
    save(&store).unwrap();
    assert_eq!(canaries(laptop.disk.path()), Vec::<PathBuf>::new());
    assert_eq!(laptop.store().cover(&id("g1")), Ok(Cover::Sealed));
}

#[test]
fn a_save_is_refused_where_a_key_is_none_or_the_own_is_missing() {
    let (_laptop, store) = protected();
    let lock = lock_when_free(&store, "g1");
    let circle = store.circle(&id("g1")).unwrap().unwrap();
    let own = store.own_key().unwrap().unwrap();
    let saved = || {
        let saved = store.save_session(&lock, &id("p1"), &sample::small("new"));
        saved.map_err(|error| error.kind)
    };
    let mut wrong = own.as_str().to_owned();
    let last = wrong.pop();
    wrong.push(if last == Some('q') { 'p' } else { 'q' });
    let mut with_wrong = circle.clone();
    with_wrong.insert(wrong.parse().unwrap());
    store.set_circle(&id("g1"), with_wrong).unwrap();
    assert_eq!(saved(), Err(SaveKind::BadKey));
    let mut without_own = circle.clone();
    without_own.remove(&own);
    store.set_circle(&id("g1"), without_own).unwrap();
    assert_eq!(saved(), Err(SaveKind::NoOwnKey));
    fs::write(store.places.circle(&id("g1")), "not a key\n").unwrap();
    assert_eq!(saved(), Err(SaveKind::Disk(Cause::Damaged)));
    store.set_circle(&id("g1"), circle).unwrap();
    assert_eq!(saved(), Ok(()));
}

#[cfg(unix)]
#[test]
fn what_is_kept_is_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    fn open_ones(folder: &Path) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            found.extend((mode & 0o077 != 0).then(|| path.clone()));
            if path.is_dir() {
                found.extend(open_ones(&path));
            }
        }
        found
    }
    let (laptop, _store) = protected();
    assert_eq!(open_ones(laptop.disk.path()), Vec::<PathBuf>::new());
}

#[test]
fn the_passphrase_is_asked_for_first_whatever_else_lies_in_the_folder() {
    let (laptop, store) = protected();
    let stranger = layout::device_in(&store.folder_of(&id("g1")), &id("a-stranger"));
    fs::create_dir(&stranger).unwrap();
    fs::write(stranger.join("group.ron"), "not ours").unwrap();
    let home = laptop.store().home(&id("g1"));
    assert_ne!(home.troubles[0].kind, TroubleKind::Locked);
    assert_eq!(home.foremost().unwrap().kind, TroubleKind::Locked);
}
