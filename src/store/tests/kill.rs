//! kill -9 in the middle of work: a process of its own writes and says what is saved, and is
//! killed at any moment. What it said must be there, and no file unreadable.
#![cfg(unix)]
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::faulty::Way;
use super::sample::{Hand, note};
use super::*;
use crate::domain::happening::{Draft, draft_id};

const FOLDER: &str = "SMIL_TEST_FOLDER";
const WAY: &str = "SMIL_TEST_WRITER";

/// How often the kills are made anew until a broken writer is noticed.
const MOST_ROUNDS: usize = 20;

/// Enough for a save to take a while.
const BESIDE: usize = 60;

/// What the process has been told to be saved: a number, and every one before it.
fn with_number(number: u64) -> Book<SessionRecord> {
    let mut book = Book::default();
    let mut hand = Hand::of("d1");
    for n in 0..BESIDE {
        let text = format!("{n} {}", "lang tekst ".repeat(30));
        let what = SessionRecord::Note(note(&text));
        hand.write(&mut book, id(&format!("n{n}")), Some(what));
    }
    let so_far = note(&number.to_string());
    let draft = Draft {
        note: id("new"),
        so_far,
    };
    hand.write(
        &mut book,
        draft_id(&id("d1")),
        Some(SessionRecord::Draft(draft)),
    );
    book
}

/// The last number that a book holds.
pub(super) fn number_in(book: &Book<SessionRecord>) -> Option<u64> {
    match book.what(&draft_id(&id("d1"))) {
        Some(SessionRecord::Draft(draft)) => draft.so_far.text.show().parse().ok(),
        _ => None,
    }
}

/// Writes until it is killed. Not a test: run by those below, in a process of its own.
#[test]
#[ignore = "run by the others, in a process of its own"]
#[allow(clippy::print_stdout, reason = "this is how it says what is saved")]
fn worker() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let mut store = open(places_in(Path::new(&folder)), "d1");
    let way = std::env::var(WAY).unwrap();
    store.saver.faulty.way = Way::named(&way).unwrap();
    let lock = lock_when_free(&store, "g1");
    let start = number_in(&read_session(&store).book).unwrap_or(0);
    let mut out = std::io::stdout();
    for number in start + 1.. {
        let saved = store.save_session(&lock, &id("p1"), &with_number(number));
        saved.unwrap();
        writeln!(out, "saved {number}").unwrap();
        out.flush().unwrap();
    }
}

/// Starts the process, which keeps everything in a folder.
pub(super) fn start(folder: &Path, way: Way) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["store::tests::kill::worker", "--exact"])
        .args(["--ignored", "--nocapture", "-q"])
        .env(FOLDER, folder)
        .env(WAY, way.name())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Losses {
    /// Times that something said to be saved was not there.
    pub(super) lost: usize,
    /// Times that the file could not be read, or not written.
    pub(super) unreadable: usize,
    /// Times that something of an interrupted save was still there after the next opening.
    pub(super) untidy: usize,
}

impl Losses {
    /// Opens the files as the next run of the program does, counts, and gives whether all is well.
    pub(super) fn look(&mut self, store: &Store, last: Option<u64>) -> bool {
        let read = read_session(store);
        let is_read = read.troubles.is_empty() && read.access == Access::Write;
        let is_there = last.is_some() && number_in(&read.book) >= last;
        drop(lock_when_free(store, "g1"));
        let is_tidy = !is_unfinished_in(&store.places().data, &store.places().state);
        self.unreadable += usize::from(!is_read);
        self.lost += usize::from(is_read && !is_there);
        self.untidy += usize::from(!is_tidy);
        is_read && is_there && is_tidy
    }
}

/// Whether an unfinished file lies anywhere in the folders.
fn is_unfinished_in(data: &Path, state: &Path) -> bool {
    let mut folders = vec![data.to_owned(), state.to_owned()];
    while let Some(folder) = folders.pop() {
        // Where nothing was saved there may be no folder.
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if save::is_unfinished(&name) {
                return true;
            }
            if path.is_dir() {
                folders.push(path);
            }
        }
    }
    false
}

/// The number that the process has said to be saved in a line.
pub(super) fn number_said(line: &str) -> Option<u64> {
    line.rsplit_once("saved ")?.1.trim().parse().ok()
}

/// Kills so often, each time somewhere within a save or two, and counts.
fn kill(times: usize, way: Way) -> Losses {
    let mut losses = Losses::default();
    let mut random = fastrand::Rng::with_seed(9);
    let mut laptop = Laptop::new();
    for _ in 0..times {
        let mut child = start(laptop.disk.path(), way);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let wanted = random.usize(1..4);
        let mut numbers = lines
            .by_ref()
            .map_while(Result::ok)
            .filter_map(|line| number_said(&line));
        let mut last = numbers.by_ref().take(wanted).last();
        std::thread::sleep(Duration::from_micros(random.u64(0..4_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        // What it still managed to say counts as well.
        last = numbers.last().or(last);
        if !losses.look(&laptop.store(), last) {
            laptop = Laptop::new();
        }
    }
    losses
}

#[test]
fn what_was_said_to_be_saved_is_there_after_a_kill() {
    assert_eq!(kill(25, Way::Ours), Losses::default());
}

#[test]
#[ignore = "long: 1,000 kills, some minutes"]
fn long_what_was_said_to_be_saved_is_there_after_a_kill() {
    assert_eq!(kill(1_000, Way::Ours), Losses::default());
}

#[test]
fn that_is_noticed_of_a_writer_in_place() {
    // Where a kill falls is chance, so it may take more of them on a busy machine.
    let mut rounds = 0..MOST_ROUNDS;
    let noticed = rounds.any(|_| kill(25, Way::InPlace).unreadable > 0);
    assert!(noticed, "{MOST_ROUNDS} times 25 kills");
}
