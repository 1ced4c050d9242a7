//! A group that two laptops have, in a folder that both reach: what one leader writes appears at
//! the other's within seconds, and nothing of what is being written there moves. The real loop and
//! the real store, with scripted clocks.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on is to stop")]

mod made;
mod script;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use made::Held;
use script::{Run, Script};
use smil::app::ask::AskFor;
use smil::app::look::Look;
use smil::app::{Overlay, Screen, Setup, Start};
use smil::content::Library;
use smil::domain::happening::{Note, SessionRecord};
use smil::domain::language::Lang;
use smil::domain::record::Revision;
use smil::domain::stamp::{Id, StampMaker};
use smil::input::Key;
use smil::run::driver::Driver;
use smil::run::effects::Hands;
use smil::run::terminal;
use smil::store::{Places, Store};

/// Two laptops: the first with group 1 in a folder that both reach.
struct Two {
    disk: tempfile::TempDir,
}

impl Two {
    fn new(held: Held) -> Self {
        let two = Self {
            disk: tempfile::tempdir().unwrap(),
        };
        fs::create_dir(two.shared()).unwrap();
        let first = two.first();
        made::group(&first, 1, held);
        let lock = first.lock(&made::group_id(1)).unwrap();
        let folder = first.move_to(&lock, &two.shared()).unwrap();
        let second = two.second();
        let lock = second.lock(&made::group_id(1)).unwrap();
        second.open_in(&lock, &folder).unwrap();
        two
    }

    fn shared(&self) -> PathBuf {
        self.disk.path().join("shared")
    }

    fn laptop(&self, name: &'static str) -> Store {
        let places = Places {
            data: self.disk.path().join(name).join("data"),
            state: self.disk.path().join(name).join("state"),
        };
        Store::open(places, || Id::only(name)).unwrap()
    }

    fn first(&self) -> Store {
        self.laptop("first")
    }

    fn second(&self) -> Store {
        self.laptop("second")
    }
}

fn start(store: Store, script: &Script, start: Start) -> Run {
    let setup = Setup {
        lang: Some(Lang::En),
        system_lang: Lang::En,
        device: store.device().clone(),
        seed: 7,
        look: Look::default(),
        start,
    };
    let hands = Hands::new(store, Library::new(None));
    let terminal = terminal::whole(script.screen()).unwrap();
    Driver::start(setup, hands, terminal, script.clone(), script.clone()).unwrap()
}

fn third() -> Start {
    Start::Session(made::group_id(1), Some(made::planned_id(3)))
}

/// A laptop writes a note into the third session, as its program does.
fn write_note(store: &Store, record: &str, text: &str) {
    let (group, planned) = (made::group_id(1), made::planned_id(3));
    let lock = store.lock(&group).unwrap();
    store.read_group(&group).unwrap();
    let mut book = store.read_session(&group, &planned).unwrap().book;
    let wall: DateTime<Utc> = "2027-01-26T13:31:00Z".parse().unwrap();
    let mut stamps = StampMaker::new(store.device().clone());
    book.revisions().for_each(|r| stamps.saw(&r.at));
    let note = Note {
        text: text.into(),
        wall,
        step: None,
        after: None,
        about: None,
    };
    let record: Id = record.parse().unwrap();
    book.insert(Revision {
        replaces: book.seen(&record),
        id: record,
        at: stamps.next(wall),
        author: None,
        what: Some(SessionRecord::Note(note)),
    });
    store.save_session(&lock, &planned, &book).unwrap();
}

fn notes(run: &Run) -> Vec<String> {
    let session = run.app().session().unwrap();
    let notes = session.book.notes().into_iter();
    notes.map(|(_, note)| note.text.show().to_owned()).collect()
}

#[test]
fn what_another_leader_wrote_is_there_within_five_seconds() {
    let two = Two::new(Held::None);
    let script = Script::new(80, 24);
    let mut run = start(two.first(), &script, third());
    script.key(Key::Enter).pass(7);
    assert!(script.play(&mut run));
    write_note(&two.second(), "n1", "Written by the other.");
    script.pass(5);
    assert!(script.play(&mut run));
    assert_eq!(notes(&run), ["Written by the other."]);
    assert!(script.picture().contains("1 note"), "{}", script.picture());
}

#[test]
fn what_is_being_written_stays_as_it_is() {
    let two = Two::new(Held::None);
    let script = Script::new(80, 24);
    let mut run = start(two.first(), &script, third());
    script.key(Key::Enter).keys("nhalf a th");
    assert!(script.play(&mut run));
    write_note(&two.second(), "n1", "Written by the other.");
    script.pass(12).keys("ought");
    assert!(script.play(&mut run));
    let Some(Overlay::Note(pad)) = run.app().overlays.last() else {
        panic!("the pad is gone");
    };
    assert_eq!(pad.editor.text(), "half a thought");
    assert_eq!(notes(&run), ["Written by the other."]);
    script.key(Key::Esc);
    assert!(script.play(&mut run));
    assert_eq!(notes(&run).len(), 2);
}

#[test]
fn a_note_half_written_on_one_laptop_is_not_taken_up_on_the_other() {
    let two = Two::new(Held::None);
    let (one, other) = (Script::new(80, 24), Script::new(80, 24));
    let mut first = start(two.first(), &one, third());
    one.key(Key::Enter).keys("nhalf a th").pass(2);
    assert!(one.play(&mut first));
    let mut second = start(two.second(), &other, third());
    other.keys("n").keys("mine").pass(2);
    assert!(other.play(&mut second));
    let Some(Overlay::Note(pad)) = second.app().overlays.last() else {
        panic!("no pad");
    };
    assert_eq!(pad.editor.text(), "mine");
    one.pass(6);
    assert!(one.play(&mut first));
    drop(first);
    let again = Script::new(80, 24);
    let mut first = start(two.first(), &again, third());
    again.keys("n");
    assert!(again.play(&mut first));
    let Some(Overlay::Note(pad)) = first.app().overlays.last() else {
        panic!("the draft is gone");
    };
    assert_eq!(pad.editor.text(), "half a th");
}

#[test]
fn a_group_of_one_laptop_is_never_looked_at_and_a_shared_one_every_five_seconds() {
    let waits = |store: Store| {
        let script = Script::new(80, 24);
        script.key(Key::Esc).pass(60);
        let group = Start::Group(made::group_id(1));
        start(store, &script, group).run().unwrap();
        script.waits()
    };
    let two = Two::new(Held::None);
    let five = Some(Duration::from_secs(5));
    let shared = waits(two.first());
    // While somebody is asked who writes here nothing moves.
    let [None, looks @ ..] = shared.as_slice() else {
        panic!("{shared:?}");
    };
    assert!((12..=13).contains(&looks.len()), "{looks:?}");
    assert!(looks.iter().all(|wait| *wait == five), "{looks:?}");
    let alone = tempfile::tempdir().unwrap();
    made::group(&made::store(alone.path()), 1, Held::None);
    let alone = waits(made::store(alone.path()));
    assert!(alone.iter().all(Option::is_none), "{alone:?}");
}

#[test]
fn nobody_looks_while_the_leaders_listen() {
    let two = Two::new(Held::None);
    let script = Script::new(80, 24);
    let mut run = start(two.first(), &script, third());
    script.key(Key::Enter).pass(1).key(Key::Char(' '));
    assert!(script.play(&mut run));
    write_note(&two.second(), "n1", "Written by the other.");
    script.pass(60);
    assert!(script.play(&mut run));
    assert!(notes(&run).is_empty());
    script.key(Key::Char(' ')).pass(1);
    assert!(script.play(&mut run));
    assert_eq!(notes(&run).len(), 1);
}

#[test]
fn undo_never_takes_back_what_another_leader_wrote() {
    let two = Two::new(Held::None);
    let script = Script::new(80, 24);
    let mut run = start(two.first(), &script, third());
    script.key(Key::Enter).keys("nmine").key(Key::Esc).pass(1);
    assert!(script.play(&mut run));
    let store = two.second();
    let book = store.read_session(&made::group_id(1), &made::planned_id(3));
    let book = book.unwrap().book;
    let (record, _) = book.notes()[0];
    write_note(&store, record.as_str(), "mine, and more by the other");
    script.pass(6).keys("u");
    assert!(script.play(&mut run));
    assert_eq!(notes(&run), ["mine, and more by the other"]);
}

#[test]
fn a_session_begun_on_the_other_laptop_runs_here_too() {
    let two = Two::new(Held::None);
    let (one, other) = (Script::new(80, 24), Script::new(80, 24));
    let mut first = start(two.first(), &one, third());
    assert!(one.play(&mut first));
    let mut second = start(two.second(), &other, third());
    other.key(Key::Enter).key(Key::Right).pass(1);
    assert!(other.play(&mut second));
    one.pass(6);
    assert!(one.play(&mut first));
    let step = |run: &Run| {
        let live = run.app().session().unwrap().live.as_ref().unwrap();
        live.current().step.id.clone()
    };
    assert_eq!(step(&first), step(&second));
    // Both can lead it on.
    one.key(Key::Right).pass(1);
    assert!(one.play(&mut first));
    other.pass(6);
    assert!(other.play(&mut second));
    assert_eq!(step(&first), step(&second));
}

/// What the leaders are asked, if much has vanished.
fn asked(run: &Run) -> Option<(usize, usize)> {
    run.app().overlays.iter().find_map(|overlay| match overlay {
        Overlay::Ask(ask) => match &ask.about {
            AskFor::Vanished(vanished) => Some((vanished.notes.gone, vanished.notes.of)),
            _ => None,
        },
        _ => None,
    })
}

fn other_folder(two: &Two) -> PathBuf {
    two.shared().join("group-1/first")
}

/// How many notes a laptop sees in the whole group.
fn all_notes(store: &Store) -> usize {
    let sessions = 1..=12;
    let count = |n| {
        let read = store.read_session(&made::group_id(1), &made::planned_id(n));
        read.unwrap().book.notes().len()
    };
    sessions.map(count).sum()
}

/// The second laptop has seen everything; then the first one's folder goes.
fn with_a_folder_gone() -> Two {
    let two = Two::new(Held::All);
    write_note(&two.second(), "n1", "Written by the second.");
    assert_eq!(all_notes(&two.second()), 12 * 10 + 1);
    fs::rename(other_folder(&two), two.disk.path().join("gone")).unwrap();
    two
}

#[test]
fn when_much_has_vanished_the_leaders_are_asked_and_can_keep_it() {
    let two = with_a_folder_gone();
    let script = Script::new(80, 24);
    let group = Start::Group(made::group_id(1));
    let mut run = start(two.second(), &script, group.clone());
    assert!(script.play(&mut run));
    assert_eq!(asked(&run), Some((120, 121)));
    insta::assert_snapshot!("vanished", script.picture());
    assert_eq!(
        all_notes(&two.second()),
        121,
        "all stays in sight until then"
    );
    script.key(Key::Enter).pass(1);
    assert!(script.play(&mut run));
    drop(run);
    let script = Script::new(80, 24);
    let mut run = start(two.second(), &script, group);
    assert!(script.play(&mut run));
    assert_eq!(asked(&run), None, "what was said again has not vanished");
    drop(run);
    // Whoever comes new to the folder finds everything there.
    let third = two.laptop("third");
    let lock = third.lock(&made::group_id(1)).unwrap();
    third.open_in(&lock, &two.shared().join("group-1")).unwrap();
    assert_eq!(all_notes(&third), 121);
    assert!(
        third
            .read_group(&made::group_id(1))
            .unwrap()
            .book
            .frame()
            .is_some()
    );
}

#[test]
fn what_comes_back_after_it_was_said_again_is_not_there_twice() {
    let two = with_a_folder_gone();
    let script = Script::new(80, 24);
    let mut run = start(two.second(), &script, Start::Group(made::group_id(1)));
    script.key(Key::Enter).pass(1);
    assert!(script.play(&mut run));
    drop(run);
    fs::rename(two.disk.path().join("gone"), other_folder(&two)).unwrap();
    for store in [two.first(), two.second()] {
        assert_eq!(all_notes(&store), 121);
        let read = store.read_session(&made::group_id(1), &made::planned_id(5));
        let book = read.unwrap().book;
        assert!(book.notes().iter().all(|(id, _)| book.heads(id).len() == 1));
    }
}

#[test]
fn what_vanished_can_be_let_go() {
    let two = with_a_folder_gone();
    let script = Script::new(80, 24);
    let mut run = start(two.second(), &script, third());
    assert!(script.play(&mut run));
    assert_eq!(asked(&run), Some((120, 121)), "{}", script.picture());
    script.key(Key::Down).key(Key::Enter).pass(1);
    assert!(script.play(&mut run));
    assert_eq!(all_notes(&two.second()), 1);
    assert!(!matches!(run.app().screen, Screen::Home(_)));
}

#[test]
fn answering_later_leaves_everything_in_sight_and_asks_again_at_the_next_opening() {
    let two = with_a_folder_gone();
    for _ in 0..2 {
        let script = Script::new(80, 24);
        let mut run = start(two.second(), &script, Start::Group(made::group_id(1)));
        script.key(Key::Esc).pass(30);
        assert!(script.play(&mut run));
        assert_eq!(asked(&run), None);
        assert_eq!(all_notes(&two.second()), 121);
    }
}

#[test]
fn an_older_copy_of_the_folder_takes_nothing_away() {
    let two = Two::new(Held::None);
    let (group, planned) = (made::group_id(1), made::planned_id(3));
    let (first, second) = (two.first(), two.second());
    write_note(&first, "n1", "The first note.");
    let file = other_folder(&two).join(format!("{planned}.ron"));
    let older = fs::read(&file).unwrap();
    for n in 2..=10 {
        write_note(&first, &format!("n{n}"), "One more.");
    }
    let seen = |store: &Store| {
        store
            .read_session(&group, &planned)
            .unwrap()
            .book
            .notes()
            .len()
    };
    assert_eq!(seen(&second), 10);
    let script = Script::new(80, 24);
    let mut run = start(two.second(), &script, third());
    script.pass(1);
    assert!(script.play(&mut run));
    put_as_new(&file, &older);
    script.pass(6);
    assert!(script.play(&mut run));
    assert_eq!(asked(&run), Some((9, 10)));
    assert_eq!(seen(&second), 10);
    // The laptop whose file it is writes it again by itself.
    assert_eq!(seen(&first), 10);
    write_note(&first, "n11", "And one.");
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text.matches("Note(").count(), 11);
}

/// Puts a file in its place as a sync service does.
fn put_as_new(file: &Path, bytes: &[u8]) {
    let beside = file.with_extension("tmp");
    fs::write(&beside, bytes).unwrap();
    fs::rename(beside, file).unwrap();
}

/// Both laptops change the same note without having seen each other's change.
fn changed_at_once() -> (Two, Script, Run) {
    let two = Two::new(Held::None);
    let (first, second) = (two.first(), two.second());
    write_note(&first, "n1", "What both had.");
    let file = other_folder(&two).join("planned-3.ron");
    let before = fs::read(&file).unwrap();
    write_note(&first, "n1", "What the first made of it.");
    let late = fs::read(&file).unwrap();
    put_as_new(&file, &before);
    fs::remove_dir_all(two.disk.path().join("second/state/known")).ok();
    write_note(&second, "n1", "What the second made of it.");
    let script = Script::new(80, 24);
    let mut run = start(two.second(), &script, third());
    script.key(Key::Enter).pass(1);
    assert!(script.play(&mut run));
    put_as_new(&file, &late);
    script.pass(6);
    assert!(script.play(&mut run));
    (two, script, run)
}

#[test]
fn a_note_changed_by_two_at_once_stands_in_both_versions_until_they_are_put_together() {
    let (two, script, mut run) = changed_at_once();
    script.keys("v").pass(1);
    assert!(script.play(&mut run));
    insta::assert_snapshot!("versions_live", script.picture());
    script.keys("E");
    assert!(script.play(&mut run));
    let Some(Overlay::Note(pad)) = run.app().overlays.last() else {
        panic!("{}", script.picture());
    };
    let both = "What the first made of it.\n\nWhat the second made of it.";
    assert_eq!(pad.editor.text(), both);
    script.key(Key::Esc).pass(1);
    assert!(script.play(&mut run));
    for store in [two.first(), two.second()] {
        let read = store.read_session(&made::group_id(1), &made::planned_id(3));
        let book = read.unwrap().book;
        assert_eq!(book.heads(&"n1".parse().unwrap()).len(), 1);
        assert_eq!(book.notes()[0].1.text.show(), both);
    }
    // Taking that back loses neither.
    script.keys("u").pass(1);
    assert!(script.play(&mut run));
    assert_eq!(notes(&run), [both]);
}

#[test]
fn both_versions_are_read_side_by_side() {
    let (two, _, run) = changed_at_once();
    drop(run);
    let script = Script::new(80, 24);
    let mut run = start(two.second(), &script, Start::Group(made::group_id(1)));
    script.key(Key::Esc).keys("rv");
    assert!(script.play(&mut run));
    insta::assert_snapshot!("versions_read", script.picture());
}
