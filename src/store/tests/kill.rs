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

fn number_in(book: &Book<SessionRecord>) -> Option<u64> {
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
    if std::env::var_os(WAY).is_some() {
        store.saver.faulty.way = Way::InPlace;
    }
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

fn start(folder: &Path, way: Way) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["store::tests::kill::worker", "--exact"])
        .args(["--ignored", "--nocapture", "-q"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if way == Way::InPlace {
        command.env(WAY, "in place");
    }
    command.spawn().unwrap()
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Losses {
    /// Times that something said to be saved was not there.
    lost: usize,
    /// Times that the file could not be read, or not written.
    unreadable: usize,
}

/// Kills so often, each time somewhere within a save or two, and counts.
fn kill(times: usize, way: Way) -> Losses {
    let mut losses = Losses::default();
    let mut random = fastrand::Rng::with_seed(9);
    let mut laptop = Laptop::new();
    for _ in 0..times {
        let mut child = start(laptop.disk.path(), way);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said = |line: &str| line.rsplit_once("saved ")?.1.trim().parse::<u64>().ok();
        let wanted = random.usize(1..4);
        let mut numbers = lines
            .by_ref()
            .map_while(Result::ok)
            .filter_map(|l| said(&l));
        let mut last = numbers.by_ref().take(wanted).last();
        std::thread::sleep(Duration::from_micros(random.u64(0..4_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        // What it still managed to say counts as well.
        last = numbers.last().or(last);
        let read = read_session(&laptop.store());
        if !read.troubles.is_empty() || read.access != Access::Write {
            losses.unreadable += 1;
            laptop = Laptop::new();
        } else if number_in(&read.book) < last || last.is_none() {
            losses.lost += 1;
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
    let noticed = (0..MOST_ROUNDS).any(|_| kill(25, Way::InPlace) != Losses::default());
    assert!(noticed, "{MOST_ROUNDS} times 25 kills");
}
