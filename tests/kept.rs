//! Copies of a group's files from the opening on the screen to the bringing back on the command
//! line, with the real loop, the real program and a real disk.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on is to stop"
)]

mod made;
mod script;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use made::Held;
use ratatui::Terminal;
use script::Script;
use smil::app::look::Look;
use smil::app::{Setup, Start};
use smil::content::Library;
use smil::domain::group::GroupRecord;
use smil::domain::happening::{SessionBook, SessionRecord};
use smil::domain::kept::Occasion;
use smil::domain::language::Lang;
use smil::domain::record::Revision;
use smil::domain::stamp::StampMaker;
use smil::input::Key;
use smil::run::driver::Driver;
use smil::run::effects::Hands;
use smil::store::{Store, Which};

const SECRET: &str = "hemmeligheten";

/// Runs the program on the third session until the script ends.
fn lead(folder: &Path, script: &Script) {
    let store = made::store(folder);
    let setup = Setup {
        lang: Some(Lang::En),
        system_lang: Lang::En,
        device: store.device().clone(),
        seed: fastrand::u64(..),
        look: Look::default(),
        start: Start::Session(made::group_id(1), Some(made::planned_id(3))),
    };
    let hands = Hands::new(store, Library::new(None));
    let terminal = Terminal::new(script.screen()).unwrap();
    let driver = Driver::start(setup, hands, terminal, script.clone(), script.clone());
    driver.unwrap().run().unwrap();
}

/// A group whose third session has begun, with one note.
fn with_a_note() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    made::group(&made::store(folder.path()), 1, Held::None);
    let script = Script::new(80, 24);
    script.key(Key::Enter).keys("n").keys(SECRET).key(Key::Esc);
    lead(folder.path(), &script);
    folder
}

/// The group is opened, looked at, and closed again.
fn open(folder: &Path) {
    let script = Script::new(80, 24);
    script.pass(10);
    lead(folder, &script);
}

fn smil(folder: &Path, args: &[&str]) -> String {
    let output = assert_cmd::Command::cargo_bin("smil")
        .unwrap()
        .env_clear()
        .env("SMIL_LANG", "en")
        .env("SMIL_DATA_DIR", folder.join("data"))
        .env("SMIL_STATE_DIR", folder.join("state"))
        .args(args)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(output.status.success(), "{args:?} {out} {err}");
    format!("{out}{err}")
}

fn restore(folder: &Path, which: &str) -> String {
    let said = smil(folder, &["restore", "group 1", "--from", which]);
    assert!(!said.contains(SECRET), "{said}");
    said
}

/// What stands after `--from` in a sentence.
fn named(said: &str) -> String {
    let behind = said.rsplit("--from ").next().unwrap();
    let name = behind.split_whitespace().next().unwrap();
    name.trim_end_matches('.').to_owned()
}

fn session_file(folder: &Path) -> PathBuf {
    made::store(folder).path_of(&made::group_id(1), Which::Session(&made::planned_id(3)))
}

fn session(store: &Store) -> SessionBook {
    let read = store.read_session(&made::group_id(1), &made::planned_id(3));
    read.unwrap().book
}

fn notes(folder: &Path) -> Vec<String> {
    let book = session(&made::store(folder));
    let notes = book.notes().into_iter();
    notes.map(|(_, note)| note.text.show().to_owned()).collect()
}

/// Writes over the secret note, as another version of the program might.
fn change_the_note(folder: &Path, text: &str) {
    let store = made::store(folder);
    let lock = store.lock(&made::group_id(1)).unwrap();
    let mut book = session(&store);
    let notes = book.notes().into_iter();
    let mut ours = notes.filter(|(_, note)| note.text.show() == SECRET);
    let (id, mut note) = ours
        .next()
        .map(|(id, note)| (id.clone(), note.clone()))
        .unwrap();
    note.text = text.into();
    let mut stamps = StampMaker::new(store.device().clone());
    book.revisions().for_each(|r| stamps.saw(&r.at));
    book.insert(Revision {
        replaces: book.seen(&id),
        id,
        at: stamps.next(note.wall),
        author: None,
        what: Some(SessionRecord::Note(note)),
    });
    store
        .save_session(&lock, &made::planned_id(3), &book)
        .unwrap();
}

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// One test after another: a program that one of them starts holds, for the moment before it is
/// itself, the locks that another has open.
fn turn() -> MutexGuard<'static, ()> {
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

#[test]
fn each_opening_that_finds_something_new_leaves_a_copy() {
    let _turn = turn();
    let folder = with_a_note();
    for _ in 0..3 {
        open(folder.path());
    }
    let store = made::store(folder.path());
    let kept = store.kept(&made::group_id(1)).unwrap();
    // One of the group as it was founded, one with the session.
    assert_eq!(kept.len(), 2);
    assert!(kept.iter().all(|copy| copy.occasion == Occasion::Opening));
    let books = store.kept_books(&made::group_id(1), &kept[0]).unwrap();
    assert_eq!(books.sessions[&made::planned_id(3)].notes().len(), 1);
    let books = store.kept_books(&made::group_id(1), &kept[1]).unwrap();
    assert!(books.sessions.is_empty());
}

#[test]
fn a_note_that_was_written_over_is_brought_back_and_that_is_undone() {
    let _turn = turn();
    let folder = with_a_note();
    open(folder.path());
    change_the_note(folder.path(), "something else");
    let list = smil(folder.path(), &["restore", "group 1"]);
    assert!(list.contains("1 session, 1 note"), "{list}");
    assert!(!list.contains(SECRET) && !list.contains("something else"));

    let said = restore(folder.path(), &named(&list));
    assert!(said.contains("1 session, 1 note"), "{said}");
    assert_eq!(notes(folder.path()), [SECRET]);
    restore(folder.path(), &named(&said));
    assert_eq!(notes(folder.path()), ["something else"]);
    // Every wording is still there.
    let text = fs::read_to_string(session_file(folder.path())).unwrap();
    assert!(text.contains(SECRET) && text.contains("something else"));
}

#[test]
fn a_session_whose_file_is_gone_comes_back_whole() {
    let _turn = turn();
    let folder = with_a_note();
    open(folder.path());
    let before = session(&made::store(folder.path()));
    fs::remove_file(session_file(folder.path())).unwrap();
    let list = smil(folder.path(), &["restore", "group 1"]);
    restore(folder.path(), &named(&list));
    assert_eq!(session(&made::store(folder.path())), before);
}

#[test]
fn what_came_after_a_copy_stays_when_it_is_brought_back() {
    let _turn = turn();
    let folder = with_a_note();
    open(folder.path());
    let script = Script::new(80, 24);
    script.key(Key::Right).keys("nlater").key(Key::Esc);
    lead(folder.path(), &script);
    change_the_note(folder.path(), "something else");
    let course = session(&made::store(folder.path())).course().len();
    let list = smil(folder.path(), &["restore", "group 1"]);
    restore(folder.path(), &named(&list));
    let mut all = notes(folder.path());
    all.sort();
    assert_eq!(all, [SECRET, "later"]);
    assert_eq!(session(&made::store(folder.path())).course().len(), course);
    let group = made::store(folder.path())
        .read_group(&made::group_id(1))
        .unwrap();
    let standing = smil::domain::group::standing_id(&made::planned_id(3));
    assert!(matches!(
        group.book.what(&standing),
        Some(GroupRecord::Standing(_))
    ));
}

#[test]
fn a_group_that_is_open_is_not_restored() {
    let _turn = turn();
    let folder = with_a_note();
    open(folder.path());
    let store = made::store(folder.path());
    let _lock = store.lock(&made::group_id(1)).unwrap();
    let failed = assert_cmd::Command::cargo_bin("smil")
        .unwrap()
        .env_clear()
        .env("SMIL_DATA_DIR", folder.path().join("data"))
        .env("SMIL_STATE_DIR", folder.path().join("state"))
        .args(["restore", "group 1", "--from", "2027-01-26T13:30:00"])
        .assert();
    failed.failure().code(1);
}
