//! How long a keystroke takes in a search of a hundred thousand notes, and how long it takes to make
//! them ready once.

use std::time::Instant;

use chrono::DateTime;
use smil::app::look::Look;
use smil::app::search::GroupRead;
use smil::app::{App, Message, Setup, Start};
use smil::domain::group::GroupBook;
use smil::domain::happening::{Note, SessionBook, SessionRecord};
use smil::domain::language::Lang;
use smil::domain::record::Revision;
use smil::domain::stamp::StampMaker;
use smil::input::Key;
use smil::run::clock::{Clocks, Speed, SystemClocks};
use smil::ui;

use crate::made::id;
use crate::redraw::nowhere;
use crate::table::{Goal, Table, median, percentile};

/// How many notes.
const NOTES: usize = 100_000;
/// What is typed, letter by letter.
const TYPED: [&str; 8] = [
    "mor",
    "gråt på vei hjem",
    "graat",
    "sovet dårlig i natt",
    "a",
    "e k",
    "finnes ikke",
    "bestemor henter",
];

/// Words in the likeness of what leaders write.
const WORDS: [&str; 24] = [
    "mor", "far", "bestemor", "henter", "gråt", "på", "vei", "hjem", "sov", "dårlig", "i", "natt",
    "skolen", "lo", "tegnet", "klatret", "høyt", "været", "inni", "torden", "venn", "hund",
    "ærlig", "stille",
];

/// Measures both.
pub fn measure(table: &mut Table) {
    let clocks = SystemClocks::new(Speed::TRUE);
    let mut terminal = nowhere();
    let (mut app, _) = App::new(setup());
    let read = vec![written()];
    let began = Instant::now();
    app.update(Message::ReadToSearch(read), clocks.now());
    let ready = began.elapsed().as_secs_f64() * 1e3;
    table.alone(
        "100,000 notes made ready to search",
        "ms",
        ready,
        Goal::None,
    );
    let mut times = Vec::new();
    let mut press = |key| {
        let now = clocks.now();
        let began = Instant::now();
        app.update(Message::Key(key), now);
        let draw = |frame: &mut ratatui::Frame<'_>| drop(ui::draw(&app, &now, frame));
        terminal.draw(draw).unwrap();
        times.push(began.elapsed().as_secs_f64() * 1e3);
    };
    for typed in TYPED {
        for letter in typed.chars() {
            press(Key::Char(letter));
        }
        for _ in typed.chars() {
            press(Key::Backspace);
        }
    }
    let name = "a key in the search of 100,000 notes";
    let middle = median(&mut times);
    table.alone(&format!("{name}: median"), "ms", middle, Goal::Most(50.0));
    let worst = percentile(&mut times, 99);
    table.alone(&format!("{name}: p99"), "ms", worst, Goal::Most(50.0));
}

/// A group with all the notes in one session.
fn written() -> GroupRead {
    let mut chance = fastrand::Rng::with_seed(7);
    let mut stamps = StampMaker::new(id("bench"));
    let mut book = SessionBook::default();
    for n in 0..NOTES {
        let words: Vec<&str> = (0..12).filter_map(|_| chance.choice(WORDS)).collect();
        let seconds = 1_700_000_000 + i64::try_from(n).unwrap() * 60;
        let wall = DateTime::from_timestamp(seconds, 0).unwrap();
        let note = Note {
            text: words.join(" ").as_str().into(),
            wall,
            step: None,
            after: None,
            about: None,
        };
        book.insert(Revision {
            id: id(&format!("r{n}")),
            at: stamps.next(wall),
            author: None,
            replaces: Vec::new(),
            what: Some(SessionRecord::Note(note)),
        });
    }
    GroupRead {
        id: id("g1"),
        book: GroupBook::default(),
        sessions: vec![(id("s1"), book)],
    }
}

fn setup() -> Setup {
    Setup {
        lang: Some(Lang::Nb),
        system_lang: Lang::Nb,
        device: id("bench"),
        seed: 1,
        look: Look::default(),
        start: Start::Home,
    }
}
