//! Pictures of the screens that come after a session, in every language and two sizes.

mod after;
mod answers;
mod kept_from_view;
mod papers;

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::app::held::Held;
use crate::domain::language::Lang;
use crate::input::Key;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];

/// What the terminal shows.
fn picture(held: &mut Held, (columns, rows): (u16, u16)) -> String {
    held.size(columns, rows);
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    terminal
        .draw(|frame| {
            super::draw(&held.app, &held.now, frame);
        })
        .unwrap();
    terminal.backend().to_string()
}

/// Compares the pictures of one screen with those that were agreed on.
fn look_at(screen: &str, make: impl Fn(Lang) -> Held) {
    for lang in Lang::ALL {
        let mut held = make(lang);
        for size in SIZES {
            let name = format!("{screen}_{}_{}x{}", lang.code(), size.0, size.1);
            insta::assert_snapshot!(name, picture(&mut held, size));
        }
    }
}

/// A session of which everything has been written down, with the plan on the screen.
fn talked_about(lang: Lang) -> Held {
    let mut held = Held::led(lang);
    held.talk();
    held
}

#[test]
fn the_talk_afterwards() {
    look_at("debrief", |lang| {
        let mut held = talked_about(lang);
        held.keys("d");
        held
    });
}

#[test]
fn the_talk_afterwards_as_the_user_representative_writes() {
    look_at("debrief_last", |lang| {
        let mut held = talked_about(lang);
        held.keys("d");
        held.press(Key::BackTab);
        held.text("\nTo\nlinjer til\nog én");
        held
    });
}

#[test]
fn a_session_that_is_written_in() {
    look_at("written_in", |lang| {
        let mut held = Held::new(lang);
        held.press(Key::Down);
        held.keys("w");
        held.press(Key::Enter);
        held.press(Key::Enter);
        held.keys("x");
        held.keys("n");
        held.text("Alle kom til topps.");
        held.press(Key::Esc);
        held.keys("n");
        held.press(Key::Tab);
        held.text("Turte mer enn sist.");
        held.press(Key::Esc);
        held.press(Key::Tab);
        held.press(Key::Enter);
        held
    });
}

#[test]
fn a_session_that_is_read() {
    look_at("reading", |lang| {
        let mut held = talked_about(lang);
        held.press(Key::Enter);
        held
    });
}

#[test]
fn a_session_that_is_read_with_what_is_about_children() {
    look_at("reading_shown", |lang| {
        let mut held = talked_about(lang);
        held.keys("rv");
        held.size(80, 24);
        for _ in 0..3 {
            held.press(Key::PageDown);
        }
        held
    });
}

#[test]
fn every_screen_fits_the_smallest_window_and_the_largest() {
    for size in [(60, 16), (61, 17), (99, 20), (100, 24), (240, 70)] {
        for keys in [
            "d", "w", "r", "R", "rv", "f", "fn", "fz", "r\n", "r\nf", "P", "gc",
        ] {
            let mut held = talked_about(Lang::Nb);
            held.text(keys);
            picture(&mut held, size);
        }
    }
}
