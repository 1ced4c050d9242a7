//! The real program in a real pseudo-terminal: its start, its end in every way, its window.
//! What it shows is tested elsewhere, faster.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on is to stop"
)]
mod files;
#[cfg(unix)]
mod killed;
mod paper;
mod protected;
mod room;
mod session;
mod shared;
#[cfg(unix)]
mod stopped;
#[cfg(target_os = "linux")]
mod too_large;
mod window;

use std::time::Duration;

use tempfile::TempDir;
use window::{Ended, PATIENCE, Window};

/// A window with the home screen of somebody who has no group yet.
fn home() -> (TempDir, Window) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(folder.path(), 80, 24);
    window.wait_until("the other screen", vt100::Screen::alternate_screen);
    (folder, window)
}

fn assert_no_trace(ended: &Ended) {
    let screen = &ended.screen;
    assert!(!screen.alternate_screen(), "still on the other screen");
    assert!(!screen.hide_cursor(), "the cursor is hidden");
    assert!(!screen.bracketed_paste(), "pasting is still marked");
    let mouse = screen.mouse_protocol_mode();
    assert_eq!(mouse, vt100::MouseProtocolMode::None);
    assert_eq!(screen.contents(), "");
    assert!(ended.modes_are_back, "the terminal is still in raw mode");
}

#[test]
fn it_leaves_no_trace_when_somebody_leaves() {
    let (_folder, mut window) = home();
    assert!(window.screen().hide_cursor());
    window.keys("q");
    let ended = window.wait_for_end(PATIENCE);
    assert_eq!(ended.status.exit_code(), 0);
    assert_no_trace(&ended);
}

#[test]
fn a_first_start_makes_nothing_among_the_groups() {
    let (folder, mut window) = home();
    window.keys("q");
    window.wait_for_end(PATIENCE);
    assert!(!folder.path().join("data").exists());
}

#[test]
fn it_follows_the_size_of_the_window_and_says_when_it_is_too_small() {
    let (_folder, mut window) = home();
    let sentence = "This window is too";
    for (width, height) in [(59, 24), (80, 15), (20, 8)] {
        window.resize(width, height);
        window.wait_for(sentence);
        window.resize(100, 30);
        window.wait_until("the screen without the sentence", |screen| {
            !screen.contents().contains(sentence)
        });
    }
    window.resize(1, 1);
    window.resize(80, 24);
    window.keys("q");
    assert_no_trace(&window.wait_for_end(PATIENCE));
}

#[cfg(unix)]
#[test]
fn a_signal_ends_it_within_a_second_and_leaves_no_trace() {
    use rustix::process::Signal;
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let (_folder, window) = home();
        window.signal(signal);
        let ended = window.wait_for_end(Duration::from_secs(1));
        assert_eq!(ended.status.exit_code(), 0, "{signal:?}");
        assert_no_trace(&ended);
    }
}

#[cfg(unix)]
#[test]
fn it_is_gone_within_a_second_when_the_window_is_closed() {
    let (_folder, window) = home();
    let status = window.close(Duration::from_secs(1));
    assert!(status.signal().is_none(), "{status:?}");
}

#[test]
fn without_a_terminal_it_says_so_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    let ended = assert_cmd::Command::cargo_bin("smil")
        .unwrap()
        .env_clear()
        .env("SMIL_LANG", "en")
        .env("SMIL_DATA_DIR", folder.path().join("data"))
        .env("SMIL_STATE_DIR", folder.path().join("state"))
        .timeout(PATIENCE)
        .assert()
        .failure();
    assert!(!ended.get_output().stderr.is_empty());
}
