//! Sessions led in a real pseudo-terminal: from the making of a group to the talk afterwards,
//! and whatever ends the program or holds it up in the middle.

use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;

use crate::assert_no_trace;
use crate::window::{PATIENCE, Window};

pub const RIGHT: &str = "\x1b[C";
pub const ENTER: &str = "\r";
pub const ESC: &str = "\x1b";

/// Today, so that the session's planned end is near.
fn today() -> String {
    chrono::Local::now().format("%Y-%m-%d").to_string()
}

/// A group made on the command line.
pub fn group() -> TempDir {
    group_in(None)
}

/// The same, with its files in a folder of its own.
pub fn group_in(shared: Option<&Path>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let (start, time) = (today(), "14:30");
    let names = ["--child", "Rev", "--child", "Ørn", "--leader", "Kari"];
    assert_cmd::Command::cargo_bin("smil")
        .unwrap()
        .env_clear()
        .env("SMIL_LANG", "en")
        .env("SMIL_DATA_DIR", folder.path().join("data"))
        .env("SMIL_STATE_DIR", folder.path().join("state"))
        .args(["new", "Tuesday", "--programme", "guide-2011"])
        .args(["--start", &start, "--time", time])
        .args(names)
        .args(
            shared
                .into_iter()
                .flat_map(|shared| ["--folder".as_ref(), shared.as_os_str()]),
        )
        .timeout(PATIENCE)
        .assert()
        .success();
    folder
}

/// The group's third session, opened.
pub fn third(folder: &Path) -> Window {
    let mut window = Window::open_as(folder, 80, 24, &["run", "Tuesday", "3"]);
    window.wait_for("About feelings");
    window
}

/// The same, begun and in its theme, with a note.
pub fn begun(folder: &Path) -> Window {
    let mut window = third(folder);
    window.wait_for("Enter");
    window.keys(ENTER);
    window.wait_for("NAME TAGS");
    for step in ["CANDLE", "MEAL", "TOP AND BOTTOM", "WHERE DO FEELINGS LIVE"] {
        window.keys(RIGHT);
        window.wait_for(step);
    }
    window.keys("nblåbærsyltetøy 🌨");
    window.wait_for("blåbærsyltetøy");
    window.keys(ESC);
    window.wait_for("1 note");
    // The echo of a key comes before its save; that of the next one comes after it.
    window.keys("v");
    window.wait_for("blåbærsyltetøy");
    window.keys("v");
    window.wait_for("1 note, hidden");
    window
}

/// The session goes on where it was, with the note.
fn goes_on(folder: &Path) {
    let mut window = third(folder);
    window.wait_for("WHERE DO FEELINGS LIVE");
    window.wait_for("1 note");
    window.keys("v");
    window.wait_for("blåbærsyltetøy");
    window.keys("\x03");
    assert_no_trace(&window.wait_for_end(PATIENCE));
}

#[test]
fn a_session_is_led_from_start_to_finish() {
    let folder = group();
    let mut window = begun(folder.path());
    window.resize(120, 36);
    window.wait_until("the larger screen", |screen| {
        screen
            .rows(0, 120)
            .last()
            .is_some_and(|row| row.contains("keys"))
    });
    window.resize(80, 24);
    for step in ["MOVEMENT", "PLAYING WITH FEELINGS", "RELAXATION", "CLOSING"] {
        window.keys(RIGHT);
        window.wait_for(step);
    }
    window.keys(RIGHT);
    window.wait_for("End the session?");
    window.keys("\r");
    window.wait_for("What went well?");
    window.keys("Everybody spoke");
    window.wait_for("Everybody spoke");
    window.keys(ESC);
    window.wait_for("Enter shows how the session went.");
    window.keys("r");
    window.wait_for("as it went");
    window.wait_for("Name tags");
    window.keys("\x03");
    assert_no_trace(&window.wait_for_end(PATIENCE));
}

#[cfg(unix)]
mod signals {
    use std::panic::AssertUnwindSafe;

    use super::*;
    use rustix::process::Signal;

    const A_SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_killed_program_goes_on_where_it_was() {
        let folder = group();
        let window = begun(folder.path());
        window.signal(Signal::KILL);
        window.wait_for_end(PATIENCE);
        goes_on(folder.path());
    }

    #[test]
    fn a_program_told_to_end_loses_nothing_and_restores_the_terminal() {
        for signal in [Signal::TERM, Signal::HUP] {
            let folder = group();
            let window = begun(folder.path());
            window.signal(signal);
            assert_no_trace(&window.wait_for_end(A_SECOND));
            goes_on(folder.path());
        }
    }

    #[test]
    fn a_note_being_written_when_the_window_closes_is_there_again() {
        let folder = group();
        let mut window = begun(folder.path());
        window.keys("nmidt i en setning");
        window.wait_for("midt i en setning");
        window.close(A_SECOND);
        let mut window = third(folder.path());
        window.wait_for("A note was begun");
        window.keys("n");
        window.wait_for("midt i en setning");
        window.keys(ESC);
        window.wait_for("2 notes");
    }

    /// Closes the window over a note being written, so often; each time the program must be
    /// gone within a second, and what was kept and what was begun must be there again.
    fn close_again_and_again(times: usize) {
        let folder = group();
        drop(begun(folder.path()).close(A_SECOND));
        for n in 1..=times {
            let mut window = third(folder.path());
            window.keys(&format!("nbegun {n}"));
            window.wait_for(&format!("begun {n}"));
            window.close(A_SECOND);
            let mut window = third(folder.path());
            window.wait_for("A note was begun");
            window.keys("n");
            window.wait_for(&format!("begun {n}"));
            window.keys(ESC);
            window.wait_for(&format!("{} notes", n + 1));
            window.close(A_SECOND);
        }
        let shown = assert_cmd::Command::cargo_bin("smil")
            .unwrap()
            .env_clear()
            .env("SMIL_LANG", "en")
            .env("SMIL_DATA_DIR", folder.path().join("data"))
            .env("SMIL_STATE_DIR", folder.path().join("state"))
            .args(["show", "Tuesday", "3", "--notes"])
            .assert()
            .success();
        let shown = String::from_utf8(shown.get_output().stdout.clone()).unwrap();
        for n in 1..=times {
            let note = format!("begun {n}");
            assert!(shown.lines().any(|line| line.ends_with(&note)), "{shown}");
        }
    }

    #[test]
    fn closed_windows_lose_nothing() {
        close_again_and_again(2);
    }

    #[test]
    #[ignore = "long: 200 closed windows, some minutes"]
    fn long_closed_windows_lose_nothing() {
        close_again_and_again(100);
    }

    #[test]
    fn that_is_noticed_of_a_program_that_takes_no_notice() {
        let folder = group();
        let deaf = "trap '' HUP TERM; echo ready; sleep 3; sleep 3";
        let mut window = Window::run_other(folder.path(), "/bin/sh", &["-c", deaf]);
        window.wait_for("ready");
        let closed = std::panic::catch_unwind(AssertUnwindSafe(|| window.close(A_SECOND)));
        assert!(closed.is_err(), "it was said to be gone");
    }

    #[test]
    fn standing_still_for_some_seconds_is_harmless() {
        let folder = group();
        let mut window = begun(folder.path());
        window.signal(Signal::STOP);
        window.keys(":");
        // Nothing is to be seen of a stopped program: only its clock tells.
        std::thread::sleep(Duration::from_secs(2));
        window.signal(Signal::CONT);
        window.wait_until("seconds", |screen| {
            !screen.contents().contains("minutes left")
        });
        window.keys(RIGHT);
        window.wait_for("MOVEMENT");
        window.keys("\x03");
        assert_no_trace(&window.wait_for_end(PATIENCE));
    }
}

#[test]
fn what_comes_in_one_go_is_drawn_in_few_pictures() {
    let folder = group();
    let mut window = begun(folder.path());
    let before = window.pictures();
    // The terminal of somebody who pastes, and does not mark it.
    let pasted = format!("n{}redcurrant", "blueberry ".repeat(80));
    window.keys(&pasted);
    window.wait_for("redcurrant");
    let drawn = window.pictures() - before;
    assert!(drawn <= 40, "{drawn} pictures of {} keys", pasted.len());
}

#[test]
fn a_rehearsal_lies_between_the_plan_and_the_plan_and_changes_no_file() {
    let folder = group();
    let files = |folder: &Path| {
        let mut files = Vec::new();
        let mut open = vec![folder.join("data")];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    files.push((path.clone(), std::fs::read(path).unwrap()));
                }
            }
        }
        files.sort();
        files
    };
    let mut window = Window::open_as(folder.path(), 80, 24, &["run", "Tuesday", "3"]);
    window.wait_for("About feelings");
    let before = files(folder.path());
    window.keys("e");
    window.wait_for("nothing is kept");
    window.keys(ENTER);
    window.wait_for("NAME TAGS");
    window.wait_for("30 times as fast");
    window.keys("nblåbærsyltetøy");
    window.wait_for("blåbærsyltetøy");
    window.keys(ESC);
    window.wait_for("1 note");
    window.keys(ESC);
    window.wait_for("How the rehearsal went");
    window.keys(ENTER);
    window.wait_until("the plan", |screen| {
        !screen.contents().contains("nothing is kept")
    });
    window.wait_for("About feelings");
    window.keys("\x03");
    assert_no_trace(&window.wait_for_end(PATIENCE));
    assert_eq!(files(folder.path()), before);
}

#[test]
fn a_tour_opens_the_made_up_group_and_one_key_leads_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open_as(folder.path(), 80, 24, &["tour"]);
    window.wait_for("stop 1 of 17");
    window.keys(&RIGHT.repeat(4));
    window.wait_for("stop 5 of 17");
    window.keys(ENTER);
    window.wait_for("NAME TAGS");
    window.wait_for("MADE-UP GROUP");
    window.keys("\x14");
    window.wait_for("stop 5 of 17");
    window.keys("q");
    assert_no_trace(&window.wait_for_end(PATIENCE));
}
