//! A child is forgotten: on two laptops that share a folder, whatever each had seen, nothing of the
//! child is left in any file of either, kept copies and what is known of the other's included.
use super::sample::{Hand, now, wall};
use super::*;
use crate::domain::forget::AllForgotten;
use crate::domain::group::{Person, Role};
use crate::domain::happening::{Draft, Note, Round, draft_id, round_id};
use crate::domain::kept::Occasion;

/// Stands in every text about the child.
pub(super) const CANARY: &str = "blåbærsyltetøy";

fn note(text: &str, about: Option<&str>) -> Note {
    Note {
        text: text.into(),
        wall: wall(),
        step: None,
        after: None,
        about: about.map(id),
    }
}

/// Two laptops on one folder; each has written about the child and about another.
pub(super) struct Two {
    pub(super) disk: Laptop,
}

impl Two {
    pub(super) fn new() -> Self {
        let two = Self {
            disk: Laptop::new(),
        };
        let first = two.first();
        save(&first, &sample::group("d1"), &Book::default());
        let folder = two.disk.disk.path().join("shared");
        fs::create_dir(&folder).unwrap();
        let lock = lock_when_free(&first, "g1");
        let target = first.move_to(&lock, &folder).unwrap();
        drop(lock);
        let second = two.second();
        let lock = lock_when_free(&second, "g1");
        second.open_in(&lock, &target).unwrap();
        drop(lock);
        two.write(&first, "d1", "fox", |hand, book| {
            hand.write(
                book,
                id("n1"),
                Some(SessionRecord::Note(note(CANARY, Some("fox")))),
            );
            hand.write(
                book,
                id("n2"),
                Some(SessionRecord::Note(note("stays", Some("owl")))),
            );
            let order = vec![id("fox"), id("owl")];
            hand.write(
                book,
                round_id(),
                Some(SessionRecord::Round(Round { order })),
            );
        });
        two
    }

    pub(super) fn first(&self) -> Store {
        self.disk.store()
    }

    pub(super) fn second(&self) -> Store {
        open(places_in(&self.disk.disk.path().join("second")), "d2")
    }

    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.disk.disk.path().join("shared/g1").join(name)
    }

    /// A laptop writes in the session, after it has seen what lies there.
    pub(super) fn write(
        &self,
        store: &Store,
        device: &str,
        child: &str,
        deed: impl FnOnce(&mut Hand, &mut Book<SessionRecord>),
    ) {
        let (mut group, mut book) = (read_group(store).book, read_session(store).book);
        let mut hand = Hand::of(device);
        group.revisions().for_each(|r| hand.maker.saw(&r.at));
        book.revisions().for_each(|r| hand.maker.saw(&r.at));
        let person = Person {
            name: CANARY.into(),
            role: Role::Child,
            place: 0,
            room_name: crate::domain::group::Private::default(),
        };
        if group.person(&id(child)).is_none() && device == "d1" {
            hand.write(&mut group, id(child), Some(GroupRecord::Person(person)));
        }
        deed(&mut hand, &mut book);
        save(store, &group, &book);
    }

    /// What a laptop does when somebody opens the group.
    fn opens(store: &Store) {
        let lock = lock_when_free(store, "g1");
        store.keep(&lock, Occasion::Opening, &now()).unwrap();
        store.carry_out_forgetting(&lock, &now()).unwrap();
        read_group(store);
        read_session(store);
    }

    /// The files anywhere in which the child's text stands, in words.
    fn traces(&self) -> Vec<PathBuf> {
        fn look(folder: &Path, found: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    look(&path, found);
                } else if String::from_utf8_lossy(&fs::read(&path).unwrap()).contains(CANARY) {
                    found.push(path);
                }
            }
        }
        let mut found = Vec::new();
        look(self.disk.disk.path(), &mut found);
        found
    }
}

pub(super) fn forget(store: &Store) -> Left {
    let lock = lock_when_free(store, "g1");
    store.forget(&lock, &id("fox"), &now()).unwrap()
}

pub(super) fn texts(store: &Store) -> Vec<String> {
    let book = read_session(store).book;
    let notes = book.notes().into_iter();
    notes.map(|(_, note)| note.text.show().to_owned()).collect()
}

#[test]
fn nothing_is_left_of_the_child_on_either_laptop_and_everything_of_the_others() {
    let two = Two::new();
    let (first, second) = (two.first(), two.second());
    Two::opens(&first);
    two.write(&second, "d2", "fox", |hand, book| {
        let mine = note(CANARY, Some("fox"));
        hand.write(book, id("n3"), Some(SessionRecord::Note(mine.clone())));
        hand.write(
            book,
            id("n4"),
            Some(SessionRecord::Note(note("stays too", None))),
        );
        let draft = Draft {
            note: id("n5"),
            so_far: mine,
        };
        hand.write(book, draft_id(&id("d2")), Some(SessionRecord::Draft(draft)));
        // The mark was taken away, but the record has been about the child.
        hand.write(
            book,
            id("n1"),
            Some(SessionRecord::Note(note(CANARY, None))),
        );
    });
    Two::opens(&second);
    two.disk.put("d9", "ours.txt", "no file of the group");
    assert!(two.traces().len() >= 6, "{:?}", two.traces());

    let left = forget(&first);
    assert_eq!(
        left,
        Left {
            files: vec![],
            devices: 1
        }
    );
    assert_eq!(texts(&first), ["stays", "stays too"]);
    // The other laptop has not opened it since: its own folders are as they were.
    let others = two.traces();
    assert!(!others.is_empty());
    let is_the_other_s = |path: &PathBuf| {
        path.starts_with(two.file("d2")) || path.starts_with(two.disk.disk.path().join("second"))
    };
    assert!(others.iter().all(is_the_other_s), "{others:?}");

    let second = two.second();
    Two::opens(&second);
    assert_eq!(two.traces(), Vec::<PathBuf>::new());
    assert_eq!(texts(&second), ["stays", "stays too"]);
    assert_eq!(read_session(&first).book, read_session(&second).book);
    let round = read_session(&second).book.round().unwrap().order.clone();
    assert_eq!(round, [id("owl")]);
    assert_eq!(forget(&first).devices, 0);
}

#[test]
fn what_was_written_without_having_heard_of_it_is_forgotten_too() {
    let two = Two::new();
    let (first, second) = (two.first(), two.second());
    read_group(&second);
    read_session(&second);
    // Cut off: the second laptop's folder does not arrive, and it hears nothing.
    let late = two.disk.disk.path().join("late");
    two.write(&second, "d2", "fox", |hand, book| {
        hand.write(
            book,
            id("n1"),
            Some(SessionRecord::Note(note(CANARY, None))),
        );
        hand.write(
            book,
            id("n8"),
            Some(SessionRecord::Note(note(CANARY, Some("fox")))),
        );
        hand.write(
            book,
            id("n9"),
            Some(SessionRecord::Note(note("stays", None))),
        );
    });
    fs::rename(two.file("d2"), &late).unwrap();
    forget(&first);
    fs::rename(&late, two.file("d2")).unwrap();
    for _ in 0..2 {
        Two::opens(&two.second());
        Two::opens(&two.first());
    }
    assert_eq!(two.traces(), Vec::<PathBuf>::new());
    for store in [two.first(), two.second()] {
        assert_eq!(texts(&store), ["stays", "stays"]);
    }
}

#[test]
fn a_file_of_an_earlier_day_that_comes_back_brings_nothing_back() {
    let two = Two::new();
    let (first, second) = (two.first(), two.second());
    two.write(&second, "d2", "fox", |hand, book| {
        hand.write(
            book,
            id("n3"),
            Some(SessionRecord::Note(note(CANARY, Some("fox")))),
        );
    });
    let old: Vec<_> = ["d1/p1.ron", "d2/p1.ron"]
        .map(|name| (two.file(name), fs::read(two.file(name)).unwrap()))
        .into();
    forget(&first);
    Two::opens(&second);
    for (path, bytes) in &old {
        fs::write(path, bytes).unwrap();
    }
    for store in [two.first(), two.second()] {
        assert_eq!(texts(&store), ["stays"], "it is not even shown");
        Two::opens(&store);
    }
    assert_eq!(two.traces(), Vec::<PathBuf>::new());
}

#[test]
fn restoring_brings_nothing_of_a_forgotten_child_back() {
    let two = Two::new();
    let first = two.first();
    Two::opens(&first);
    two.write(&first, "d1", "fox", |hand, book| {
        hand.write(
            book,
            id("n2"),
            Some(SessionRecord::Note(note("later", Some("owl")))),
        );
    });
    forget(&first);
    let copies = first.kept(&id("g1")).unwrap();
    assert!(!copies.is_empty());
    for copy in copies {
        let books = first.kept_books(&id("g1"), &copy).unwrap();
        assert_eq!(books.troubles, []);
        let session = &books.sessions[&id("p1")];
        assert!(
            session
                .notes()
                .iter()
                .all(|(_, note)| !note.text.show().contains(CANARY))
        );
    }
    assert_eq!(two.traces(), Vec::<PathBuf>::new());
}

#[test]
fn a_file_that_cannot_be_written_anew_is_named_and_left() {
    let two = Two::new();
    let first = two.first();
    let damaged = fs::read_to_string(two.file("d1/p1.ron"))
        .unwrap()
        .replace("records", "re(");
    fs::write(two.file("d1/p1.ron"), &damaged).unwrap();
    let left = forget(&first);
    assert_eq!(left.files, [two.file("d1/p1.ron")]);
    assert_eq!(fs::read_to_string(two.file("d1/p1.ron")).unwrap(), damaged);
}

#[test]
fn a_forgetting_that_dies_is_gone_on_with() {
    use std::io;
    use std::sync::atomic::{AtomicUsize, Ordering};
    for at in 0.. {
        let two = Two::new();
        let mut store = two.first();
        Two::opens(&store);
        let count = std::sync::Arc::new(AtomicUsize::new(0));
        let counted = std::sync::Arc::clone(&count);
        store.saver.faulty.probe = Some(Box::new(move |_| {
            match counted.fetch_add(1, Ordering::Relaxed) {
                n if n >= at => Err(io::ErrorKind::StorageFull.into()),
                _ => Ok(()),
            }
        }));
        let lock = lock_when_free(&store, "g1");
        let done = store.forget(&lock, &id("fox"), &now());
        drop(lock);
        if count.load(Ordering::Relaxed) <= at {
            assert!(at > 10, "{at}");
            return;
        }
        let again = two.first();
        let heard = !AllForgotten::of(&read_group(&again).book).is_empty();
        if heard {
            assert_eq!(texts(&again), ["stays"], "it is not seen any more");
        } else {
            assert!(done.is_err(), "nobody is told that it was done");
        }
        forget(&again);
        assert_eq!(two.traces(), Vec::<PathBuf>::new(), "died at {at}");
    }
}

#[test]
fn a_forgotten_group_leaves_nothing_here_and_the_others_their_own() {
    let two = Two::new();
    let (first, second) = (two.first(), two.second());
    two.write(&second, "d2", "fox", |hand, book| {
        hand.write(
            book,
            id("n3"),
            Some(SessionRecord::Note(note(CANARY, Some("fox")))),
        );
    });
    for store in [&first, &second] {
        Two::opens(store);
        store.set_author(&id("g1"), &id("l1")).unwrap();
    }
    let lock = lock_when_free(&first, "g1");
    let others = first.forget_group(&lock).unwrap();
    drop(lock);
    assert_eq!(others, Some(two.file("")).map(|p| p.components().collect()));
    assert!(two.file("d2").exists() && !two.file("d1").exists());
    assert_eq!(two.first().groups().unwrap(), []);
    let is_first = |path: &PathBuf| path.starts_with(two.disk.places().state);
    assert!(!two.traces().iter().any(is_first));
    assert_eq!(
        texts(&second).len(),
        3,
        "the other still knows what it has read"
    );

    let lock = lock_when_free(&second, "g1");
    assert_eq!(second.forget_group(&lock).unwrap(), None);
    drop(lock);
    assert_eq!(two.traces(), Vec::<PathBuf>::new());
    assert!(!two.file("").exists());
}
