//! Protected groups that several laptops have: moved, opened, a child or the whole group forgotten,
//! and not a word of it open on the disk at any step.
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use super::sample::{Hand, now};
use super::sealed::{CANARY, canaries, passphrase, unlock, with_keys};
use super::*;
use crate::domain::group::{Person, Role};
use crate::domain::happening::{Draft, Note, draft_id};
use crate::domain::kept::Occasion;
use crate::domain::key::PublicKey;

/// Two leaders' laptops with keys of their own, and a folder that both reach.
struct Two {
    disk: TempDir,
    anne: Store,
    bjorn: Store,
}

impl Two {
    /// Anne's group is protected and lies in her data folder yet.
    fn apart() -> Self {
        let disk = tempfile::tempdir().unwrap();
        fs::create_dir(disk.path().join("shared")).unwrap();
        let laptop = |name: &str, device: &str| {
            let store = open(places_in(&disk.path().join(name)), device);
            with_keys(&store);
            store
        };
        let two = Self {
            anne: laptop("anne", "d1"),
            bjorn: laptop("bjorn", "d2"),
            disk,
        };
        let lock = lock_when_free(&two.anne, "g1");
        let paper = Keyring::new().public().unwrap();
        two.anne.protect(&lock, &[paper]).unwrap();
        drop(lock);
        let person = Person {
            name: CANARY.into(),
            role: Role::Child,
            place: 0,
            room_name: CANARY.into(),
        };
        let mut group = sample::group("d1");
        let mut hand = Hand::of("d1");
        group.revisions().for_each(|r| hand.maker.saw(&r.at));
        hand.write(&mut group, id("fox"), Some(GroupRecord::Person(person)));
        save(&two.anne, &group, &Book::default());
        two
    }

    /// Both have it in the folder that they share, and have written in it.
    fn together() -> Self {
        let two = Self::apart();
        two.moves();
        let lock = lock_when_free(&two.bjorn, "g1");
        two.bjorn.open_in(&lock, &two.shared().join("g1")).unwrap();
        drop(lock);
        confirm(&two.anne, &two.bjorn.own_key().unwrap().unwrap());
        opens(&two.bjorn);
        confirm(&two.bjorn, &two.anne.own_key().unwrap().unwrap());
        for (store, device) in [(&two.anne, "d1"), (&two.bjorn, "d2")] {
            writes(store, device);
            opens(store);
        }
        opens(&two.anne);
        two
    }

    fn shared(&self) -> PathBuf {
        self.disk.path().join("shared")
    }

    fn moves(&self) {
        let lock = lock_when_free(&self.anne, "g1");
        self.anne.move_to(&lock, &self.shared()).unwrap();
    }

    /// The files anywhere in which the child's text stands, for whoever has either leader's keys.
    fn traces(&self) -> Vec<PathBuf> {
        assert_eq!(canaries(self.disk.path()), Vec::<PathBuf>::new());
        let mut found = Vec::new();
        let mut folders = vec![self.disk.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let bytes = fs::read(&path).unwrap();
                let opened = [&self.anne, &self.bjorn]
                    .map(|store| store.uncovered(Cover::Sealed, bytes.clone()));
                let holds = |text: &Vec<u8>| String::from_utf8_lossy(text).contains(CANARY);
                if opened.iter().flatten().any(holds) {
                    found.push(path);
                }
            }
        }
        found.sort();
        found
    }
}

fn confirm(store: &Store, key: &PublicKey) {
    let lock = lock_when_free(store, "g1");
    store.confirm(&lock, key).unwrap();
}

/// What a laptop does when somebody opens the group.
fn opens(store: &Store) {
    let lock = lock_when_free(store, "g1");
    let read = read_group(store);
    store.follow(&lock, &read.book).unwrap();
    store.keep(&lock, Occasion::Opening, &now()).unwrap();
    store.carry_out_forgetting(&lock, &now()).unwrap();
    read_group(store);
    read_session(store);
}

/// A note about the child, one half written, and one about nobody.
fn writes(store: &Store, device: &str) {
    let note = |text: &str, about: Option<Id>| Note {
        about,
        ..sample::note(text)
    };
    let mut book = read_session(store).book;
    let mut hand = Hand::of(device);
    book.revisions().for_each(|r| hand.maker.saw(&r.at));
    let draft = Draft {
        note: id(&format!("{device}-n3")),
        so_far: note(CANARY, Some(id("fox"))),
    };
    let all = [
        (
            id(&format!("{device}-n1")),
            SessionRecord::Note(note(CANARY, Some(id("fox")))),
        ),
        (
            id(&format!("{device}-n2")),
            SessionRecord::Note(note("stays", None)),
        ),
        (draft_id(&id(device)), SessionRecord::Draft(draft)),
    ];
    for (record, what) in all {
        hand.write(&mut book, record, Some(what));
    }
    let lock = lock_when_free(store, "g1");
    store.save_session(&lock, &id("p1"), &book).unwrap();
}

fn texts(store: &Store) -> Vec<String> {
    let read = read_session(store);
    assert_eq!(read.troubles, []);
    let notes = read.book.notes().into_iter();
    notes.map(|(_, note)| note.text.show().to_owned()).collect()
}

/// Looks for open words after every step that a store takes.
fn watched(two: &mut Two) -> Arc<Mutex<usize>> {
    let steps = Arc::new(Mutex::new(0));
    let (counted, disk) = (Arc::clone(&steps), two.disk.path().to_owned());
    two.anne.saver.faulty.probe = Some(Box::new(move |_| {
        *counted.lock().unwrap() += 1;
        assert_eq!(canaries(&disk), Vec::<PathBuf>::new());
        Ok(())
    }));
    steps
}

#[test]
fn a_protected_group_is_moved_without_a_word_of_it_open() {
    let mut two = Two::apart();
    writes(&two.anne, "d1");
    let before = (read_group(&two.anne).book, read_session(&two.anne).book);
    let steps = watched(&mut two);
    two.moves();
    assert!(*steps.lock().unwrap() > 10);
    let after = (read_group(&two.anne).book, read_session(&two.anne).book);
    assert_eq!(before, after);
    assert!(!two.anne.places.group(&id("g1")).exists());
    let names = disk::names(&two.shared().join("g1/d1")).unwrap();
    assert!(
        names
            .iter()
            .all(|name| name.ends_with(".age") || name == layout::KEYS),
        "{names:?}"
    );
}

#[test]
fn a_protected_group_can_be_moved_while_its_keys_are_closed() {
    let two = Two::apart();
    writes(&two.anne, "d1");
    let before = read_session(&two.anne).book;
    two.anne.close_identity();
    two.moves();
    unlock(&two.anne);
    assert_eq!(read_session(&two.anne).book, before);
    assert!(two.shared().join("g1/d1/p1.ron.age").exists());
    assert!(!two.anne.places.group(&id("g1")).exists());
}

#[test]
fn a_protected_group_opened_elsewhere_is_read_by_who_was_let_in_and_written_by_nobody_openly() {
    let two = Two::apart();
    writes(&two.anne, "d1");
    two.moves();
    let lock = lock_when_free(&two.bjorn, "g1");
    let found = two.bjorn.groups_in(&two.shared()).unwrap();
    two.bjorn.open_in(&lock, &found[0].1).unwrap();
    let read = read_session(&two.bjorn);
    assert!(read.book.is_empty());
    assert_eq!(kinds(&read.troubles), [TroubleKind::ForOthers]);
    let mine = sample::small(CANARY);
    two.bjorn.save_session(&lock, &id("p1"), &mine).ok();
    drop(lock);
    assert_eq!(canaries(two.disk.path()), Vec::<PathBuf>::new());
    confirm(&two.anne, &two.bjorn.own_key().unwrap().unwrap());
    assert_eq!(texts(&two.bjorn), [CANARY, "stays"]);
}

#[test]
fn a_child_is_forgotten_in_a_protected_group_on_every_laptop() {
    let mut two = Two::together();
    assert_eq!(texts(&two.bjorn).len(), 4);
    let of_bjorn = |path: &PathBuf, two: &Two| {
        path.starts_with(two.shared().join("g1/d2"))
            || path.starts_with(two.disk.path().join("bjorn"))
    };
    let (his, hers): (Vec<_>, Vec<_>) = two.traces().into_iter().partition(|p| of_bjorn(p, &two));
    // Files, kept copies and what is known of the other's, on both laptops.
    assert!(his.len() >= 3 && hers.len() >= 4, "{his:?} {hers:?}");

    let steps = watched(&mut two);
    let lock = lock_when_free(&two.anne, "g1");
    let left = two.anne.forget(&lock, &id("fox"), &now()).unwrap();
    drop(lock);
    assert!(*steps.lock().unwrap() > 10);
    assert_eq!((left.files, left.devices), (vec![], 1));
    let traces = two.traces();
    assert!(traces.iter().all(|path| of_bjorn(path, &two)), "{traces:?}");
    assert_eq!(texts(&two.anne), ["stays", "stays"]);
    read_group(&two.bjorn);
    assert_eq!(
        texts(&two.bjorn),
        ["stays", "stays"],
        "it is not even shown"
    );

    opens(&two.bjorn);
    assert_eq!(two.traces(), Vec::<PathBuf>::new());
    opens(&two.anne);
    assert_eq!(texts(&two.anne), ["stays", "stays"]);
    assert_eq!(read_session(&two.anne).book, read_session(&two.bjorn).book);
    let lock = lock_when_free(&two.anne, "g1");
    let again = two.anne.forget(&lock, &id("fox"), &now()).unwrap();
    assert_eq!(again.devices, 0);
}

#[test]
fn nothing_is_forgotten_by_halves_while_the_keys_are_closed() {
    let two = Two::together();
    let before = two.traces();
    two.anne.close_identity();
    let lock = lock_when_free(&two.anne, "g1");
    let refused = two.anne.forget(&lock, &id("fox"), &now());
    assert_eq!(
        refused.unwrap_err().kind,
        SaveKind::ReadOnly(Reason::Locked)
    );
    drop(lock);
    unlock(&two.anne);
    assert_eq!(two.traces(), before);
}

#[test]
fn forgetting_in_a_protected_group_that_dies_is_gone_on_with() {
    // Every third step: keys are slow to seal with.
    for at in (0..).step_by(3) {
        let mut two = Two::together();
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        two.anne.saver.faulty.probe = Some(Box::new(move |_| {
            match counted.fetch_add(1, Ordering::Relaxed) {
                n if n >= at => Err(io::ErrorKind::StorageFull.into()),
                _ => Ok(()),
            }
        }));
        let lock = lock_when_free(&two.anne, "g1");
        two.anne.forget(&lock, &id("fox"), &now()).ok();
        drop(lock);
        if count.load(Ordering::Relaxed) <= at {
            assert!(at > 10, "{at}");
            return;
        }
        two.anne = open(places_in(&two.disk.path().join("anne")), "d1");
        let sealed = two.anne.identity().unwrap().unwrap();
        two.anne
            .open_identity(sealed.open(&passphrase()).unwrap())
            .unwrap();
        let lock = lock_when_free(&two.anne, "g1");
        two.anne.forget(&lock, &id("fox"), &now()).unwrap();
        drop(lock);
        opens(&two.bjorn);
        assert_eq!(two.traces(), Vec::<PathBuf>::new(), "died at {at}");
    }
}

#[test]
fn a_protected_group_that_is_forgotten_leaves_nothing_here_and_the_other_its_own() {
    let two = Two::together();
    let lock = lock_when_free(&two.anne, "g1");
    let others = two.anne.forget_group(&lock).unwrap();
    drop(lock);
    assert_eq!(others, Some(two.shared().join("g1")));
    assert_eq!(two.anne.groups().unwrap(), []);
    let hers = two.disk.path().join("anne");
    assert!(two.traces().iter().all(|path| !path.starts_with(&hers)));
    assert!(!two.shared().join("g1/d1").exists());
    let state = two.anne.places.state.clone();
    for rest in ["circles/g1", "folders/g1", "kept/g1", "known/g1"] {
        assert!(!state.join(rest).exists(), "{rest}");
    }
    assert_eq!(texts(&two.bjorn).len(), 4, "the other keeps what it knows");

    let lock = lock_when_free(&two.bjorn, "g1");
    assert_eq!(two.bjorn.forget_group(&lock).unwrap(), None);
    drop(lock);
    assert_eq!(two.traces(), Vec::<PathBuf>::new());
    assert!(!two.shared().join("g1").exists());
}
