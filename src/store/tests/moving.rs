//! Groups whose folder lies elsewhere: found, opened, moved; away for a while; and a move that
//! dies at every step.
use std::sync::{Arc, Mutex};

use super::sample::Hand;
use super::*;
use crate::store::save::Step;

/// Another laptop, on the same disk.
fn laptop_2(laptop: &Laptop) -> Store {
    let places = places_in(&laptop.disk.path().join("second"));
    open(places, "d2")
}

fn shared(laptop: &Laptop) -> PathBuf {
    let folder = laptop.disk.path().join("shared");
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn moved(laptop: &Laptop) -> (Store, PathBuf) {
    let store = laptop.store();
    let folder = shared(laptop);
    let lock = lock_when_free(&store, "g1");
    let target = store.move_to(&lock, &folder).unwrap();
    (store, target)
}

/// What a laptop sees, and whether it may write it.
fn seen(store: &Store) -> (Book<GroupRecord>, Book<SessionRecord>, Access) {
    let (group, session) = (read_group(store), read_session(store));
    assert_eq!((group.troubles, session.troubles), (vec![], vec![]));
    (group.book, session.book, session.access)
}

#[test]
fn a_moved_group_is_the_same_group_and_lies_nowhere_else() {
    let laptop = Laptop::with_records();
    let before = seen(&laptop.store());
    let (store, target) = moved(&laptop);
    assert_eq!(target, shared(&laptop).join("g1"));
    for store in [&store, &laptop.store()] {
        assert_eq!(seen(store), before);
        assert_eq!(store.folder_of(&id("g1")), target);
        assert_eq!(store.groups().unwrap(), [id("g1")]);
        assert!(store.home(&id("g1")).home.is_some());
        assert!(store.is_shared(&id("g1")));
    }
    assert!(!laptop.places().group(&id("g1")).exists());
    save(&store, &sample::group("d1"), &sample::small("later"));
    assert!(target.join("d1/p1.ron").exists());
    assert!(!laptop.places().group(&id("g1")).exists());
}

#[test]
fn a_group_can_come_back_to_the_data_folder() {
    let laptop = Laptop::with_records();
    let before = seen(&laptop.store());
    let (store, target) = moved(&laptop);
    let lock = lock_when_free(&store, "g1");
    store.move_to(&lock, &laptop.places().groups()).unwrap();
    assert_eq!(seen(&laptop.store()), before);
    assert!(!target.exists());
    assert!(!laptop.store().is_shared(&id("g1")));
    assert!(!laptop.places().folders(&id("g1")).exists());
}

#[test]
fn a_group_is_not_moved_to_where_it_lies_nor_into_itself() {
    let laptop = Laptop::with_records();
    let store = laptop.store();
    let lock = lock_when_free(&store, "g1");
    let groups = laptop.places().groups();
    assert_eq!(store.move_to(&lock, &groups), Err(MoveError::There));
    let inside = laptop.places().group(&id("g1")).join("d1");
    assert_eq!(store.move_to(&lock, &inside), Err(MoveError::Inside));
    let nowhere = laptop.disk.path().join("nowhere");
    let error = store.move_to(&lock, &nowhere).unwrap_err();
    assert!(matches!(error, MoveError::Store(error) if error.cause == Cause::Missing));
    assert!(
        !nowhere.exists(),
        "no folder is founded by a slip of the pen"
    );
}

#[test]
fn an_edited_file_is_moved_as_it_is() {
    let laptop = Laptop::with_records();
    let edited = fs::read_to_string(laptop.session_file()).unwrap() + "// by hand\n";
    laptop.put("d1", "p1.ron", &edited);
    let (store, target) = moved(&laptop);
    assert_eq!(
        fs::read_to_string(target.join("d1/p1.ron")).unwrap(),
        edited
    );
    assert_eq!(kinds(&read_session(&store).troubles), [TroubleKind::Edited]);
}

#[test]
fn another_laptop_opens_the_folder_and_both_write_in_their_own() {
    let laptop = Laptop::with_records();
    let (store, target) = moved(&laptop);
    let other = laptop_2(&laptop);
    assert_eq!(other.groups().unwrap(), []);
    for folder in [shared(&laptop), target.clone()] {
        let found = other.groups_in(&folder).unwrap();
        assert_eq!(found, [(id("g1"), target.clone())]);
    }
    let lock = lock_when_free(&other, "g1");
    other.open_in(&lock, &target).unwrap();
    assert_eq!(other.open_in(&lock, &target), Err(MoveError::There));
    drop(lock);
    let mut book = read_session(&other).book;
    let mut hand = Hand::of("d2");
    book.revisions().for_each(|r| hand.maker.saw(&r.at));
    let note = SessionRecord::Note(sample::note("from the other"));
    hand.write(&mut book, id("n7"), Some(note));
    save(&other, &read_group(&other).book, &book);
    assert_eq!(read_session(&store).book, book);
    let devices: Vec<_> = ids_in(&target).unwrap();
    assert_eq!(devices, [id("d1"), id("d2")]);
}

#[test]
fn a_group_that_is_here_and_there_becomes_one() {
    let laptop = Laptop::with_records();
    let (_, target) = moved(&laptop);
    // The second laptop had a copy of an earlier day, and wrote in it.
    let other = laptop_2(&laptop);
    let mut early = Book::default();
    let note = SessionRecord::Note(sample::note("before it was shared"));
    Hand::of("d2").write(&mut early, id("n7"), Some(note));
    save(&other, &sample::group("d2"), &early);
    let lock = lock_when_free(&other, "g1");
    other.open_in(&lock, &target).unwrap();
    drop(lock);
    let mut both = sample::session("d1");
    both.merge(early);
    assert_eq!(seen(&other).1, both);
    assert!(target.join("d2/p1.ron").exists());
    assert!(!other.places().group(&id("g1")).exists());
}

#[test]
fn a_folder_that_is_away_is_named_and_nothing_of_it_is_made_anew() {
    let laptop = Laptop::with_records();
    let before = seen(&laptop.store());
    let (store, target) = moved(&laptop);
    seen(&store);
    let (here, away) = (shared(&laptop), laptop.disk.path().join("in a drawer"));
    fs::rename(&here, &away).unwrap();
    for store in [&store, &laptop.store()] {
        assert_eq!(store.groups().unwrap(), [id("g1")]);
        let home = store.home(&id("g1"));
        assert!(home.home.is_some());
        assert_eq!(home.away.as_ref(), Some(&here));
        let read = read_session(store);
        assert_eq!(read.book, before.1, "what was last seen is still shown");
        assert_eq!(read.access, Access::ReadOnly(Reason::Away));
        assert_eq!(kinds(&read.troubles), [TroubleKind::Away]);
    }
    let lock = lock_when_free(&store, "g1");
    let saved = store.save_session(&lock, &id("p1"), &sample::small("lost?"));
    assert_eq!(saved.unwrap_err().kind, SaveKind::Disk(Cause::Missing));
    drop(lock);
    assert!(!here.exists() && !laptop.places().group(&id("g1")).exists());

    fs::rename(&away, &here).unwrap();
    assert_eq!(seen(&laptop.store()), before);
    // Who had it open when it went goes on writing.
    let lock = lock_when_free(&store, "g1");
    store.save_session(&lock, &id("p1"), &before.1).unwrap();
    assert!(target.join("d1/p1.ron").exists());
}

#[test]
fn a_group_whose_founder_vanished_from_the_folder_is_still_at_home() {
    let laptop = Laptop::with_records();
    let (_, target) = moved(&laptop);
    let other = laptop_2(&laptop);
    let lock = lock_when_free(&other, "g1");
    other.open_in(&lock, &target).unwrap();
    drop(lock);
    let (group, ..) = seen(&other);
    fs::remove_dir_all(target.join("d1")).unwrap();
    assert!(laptop_2(&laptop).home(&id("g1")).home.is_some());
    assert_eq!(read_group(&other).book, group);
    // Once it is let go it is gone here too.
    other.let_go(&id("g1")).unwrap();
    assert_eq!(laptop_2(&laptop).home(&id("g1")).home, None);
}

#[test]
fn a_remembered_place_that_cannot_be_read_is_not_made_up() {
    let laptop = Laptop::with_records();
    moved(&laptop);
    fs::write(laptop.places().folders(&id("g1")), "\u{0}").unwrap();
    let store = laptop.store();
    assert!(store.away(&id("g1")).is_some());
    assert_eq!(read_session(&store).access, Access::ReadOnly(Reason::Away));
    assert!(!laptop.places().group(&id("g1")).exists());
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (from, to) = (
            entry.as_ref().unwrap().path(),
            to.join(entry.unwrap().file_name()),
        );
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

/// A mover that remembers the new place and removes the old one before anything is copied.
fn move_blindly(store: &Store, target: &Path) {
    let group = id("g1");
    let from = store.folder_of(&group);
    store
        .remember_folders(&group, vec![target.join("g1")])
        .unwrap();
    let files: Vec<_> = ["group.ron", "p1.ron"]
        .map(|name| {
            (
                format!("d1/{name}"),
                fs::read(from.join("d1").join(name)).unwrap(),
            )
        })
        .into();
    fs::remove_dir_all(&from).unwrap();
    for (name, bytes) in files {
        let target = target.join("g1").join(name);
        store
            .saver
            .replace(&target, &bytes, crate::store::save::Lasting::Yes)
            .unwrap();
    }
}

/// How often a move dies at one of its steps, and of those how often something is lost: the
/// group must be whole and writable at the next start, and after going on lie in one place.
fn deaths(mover: fn(&Store, &Path)) -> (usize, usize) {
    let (mut died, mut lost) = (0, 0);
    let whole = seen(&Laptop::with_records().store());
    for step in 0.. {
        let laptop = Laptop::with_records();
        let mut store = laptop.store();
        let folder = shared(&laptop);
        // Folders are remembered by their whole names, so the death is undone in place.
        let corpse = tempfile::tempdir().unwrap();
        let (from, to) = (laptop.disk.path().to_owned(), corpse.path().join("disk"));
        let count = Arc::new(Mutex::new(0));
        let counted = Arc::clone(&count);
        store.saver.faulty.probe = Some(Box::new(move |_: Step| {
            let mut count = counted.lock().unwrap();
            if *count == step {
                copy(&from, &to);
            }
            *count += 1;
            Ok(())
        }));
        mover(&store, &folder);
        drop(store);
        if *count.lock().unwrap() <= step {
            return (died, lost);
        }
        died += 1;
        for part in ["data", "state", "shared"] {
            let here = laptop.disk.path().join(part);
            fs::remove_dir_all(&here).ok();
            copy(&corpse.path().join("disk").join(part), &here);
        }
        let store = laptop.store();
        let (group, session) = (read_group(&store), read_session(&store));
        let is_whole = group.troubles.is_empty() && session.troubles.is_empty();
        if !is_whole || (group.book, session.book, session.access) != whole {
            lost += 1;
            continue;
        }
        let lock = lock_when_free(&store, "g1");
        store.leave_behind(&lock).unwrap();
        match store.move_to(&lock, &folder) {
            Ok(_) | Err(MoveError::There) => {}
            Err(error) => panic!("{error}"),
        }
        drop(lock);
        assert_eq!(seen(&laptop.store()), whole);
        assert!(!laptop.places().group(&id("g1")).exists(), "died at {step}");
    }
    (died, lost)
}

#[test]
fn a_move_can_die_at_any_step() {
    let (died, lost) = deaths(|store, folder| {
        let lock = lock_when_free(store, "g1");
        store.move_to(&lock, folder).unwrap();
    });
    assert!(died >= 15, "{died}");
    assert_eq!(lost, 0);
}

#[test]
fn that_is_noticed_of_a_mover_that_removes_first() {
    assert!(deaths(move_blindly).1 > 0);
}
