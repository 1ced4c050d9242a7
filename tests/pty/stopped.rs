//! A program that was stopped or killed: what it left in the window, and what is there again.

use std::path::Path;

use rustix::process::Signal;

#[cfg(target_os = "linux")]
use crate::session::RIGHT;
use crate::session::{ENTER, group};
use crate::window::Window;

fn begun(folder: &Path) -> Window {
    let mut window = Window::open_as(folder, 80, 24, &["run", "Tuesday", "3"]);
    window.wait_for("About feelings");
    window.keys(ENTER);
    window.wait_for("NAME TAGS");
    window
}

#[test]
#[cfg(target_os = "linux")]
fn the_shell_has_its_terminal_while_the_program_is_stopped() {
    let folder = group();
    let mut window = begun(folder.path());
    window.signal(Signal::TSTP);
    window.wait_until("the shell's screen", |screen| !screen.alternate_screen());
    // One that comes before it stands still would be lost.
    window.wait_until_stopped();
    window.signal(Signal::CONT);
    window.wait_for("NAME TAGS");
    assert!(window.screen().alternate_screen());
    window.keys(RIGHT);
    window.wait_for("THE CANDLE");
}

#[test]
fn what_a_shell_wrote_meanwhile_is_gone_when_the_program_goes_on() {
    let folder = group();
    let mut window = begun(folder.path());
    window.signal(Signal::STOP);
    window.others_write("[1]+  Stopped   smil");
    window.wait_for("Stopped");
    window.signal(Signal::CONT);
    window.wait_until("a clean screen", |screen| {
        let shown = screen.contents();
        shown.contains("NAME TAGS") && !shown.contains("Stopped")
    });
}

/// Killed with -9 it could not clear up: the next start does, before it draws.
#[test]
fn nothing_stays_of_what_a_killed_program_left_on_the_screen() {
    let folder = group();
    let program = env!("CARGO_BIN_EXE_smil");
    let left = format!("printf '\\033[20;1Hwhat a child said'; {program} run Tuesday 3");
    let mut window = Window::run_other(folder.path(), "/bin/sh", &["-c", &left]);
    window.is_on_the_other_screen_already();
    window.wait_until("the session alone", |screen| {
        let shown = screen.contents();
        shown.contains("About feelings") && !shown.contains("what a child said")
    });
}
