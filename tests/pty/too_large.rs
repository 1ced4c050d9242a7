//! The system lets no file become larger than so many bytes, as it does where a user has no room
//! left: the program goes on, says what is not saved, and saves it when it can.

use crate::files::is_in_a_file;
use crate::session::{ESC, begun, group, third};
use crate::window::{PATIENCE, Window};

const BANNER: &str = "Not saved:";
const NOTE: &str = "bringebær";

/// Writes a note while no file may be larger than so many bytes, and gives whether the program
/// said that it is not saved.
fn write_with_at_most(most: u64) -> bool {
    let folder = group();
    let mut window = begun(folder.path());
    window.let_files_be(Some(most));
    window.keys("n");
    window.keys(NOTE);
    window.wait_for(NOTE);
    window.keys(ESC);
    window.wait_until("an end of the note", |screen| {
        let contents = screen.contents();
        contents.contains("2 notes") || contents.contains(BANNER)
    });
    // The echo of this key comes after the save of the one before.
    window.keys("v");
    window.wait_for("blåbærsyltetøy");
    let is_told = window.screen().contents().contains(BANNER);
    assert!(
        is_told || is_in_a_file(&folder.path().join("data"), NOTE),
        "at {most}"
    );
    window.let_files_be(None);
    saved_after_all(&mut window);
    window.keys("\x03");
    window.wait_for_end(PATIENCE);
    assert!(is_in_a_file(&folder.path().join("data"), NOTE), "at {most}");
    let mut window = third(folder.path());
    window.wait_for("2 notes");
    is_told
}

fn saved_after_all(window: &mut Window) {
    window.wait_until("a screen without the banner", |screen| {
        !screen.contents().contains(BANNER)
    });
}

#[test]
fn a_file_that_may_not_grow_kills_nobody() {
    assert!(write_with_at_most(0));
    assert!(write_with_at_most(1_000));
    assert!(!write_with_at_most(1_000_000));
}

#[test]
#[ignore = "long: a file may be of 40 sizes"]
fn long_a_file_that_may_not_grow_kills_nobody() {
    for most in (0..20_000).step_by(500) {
        write_with_at_most(most);
    }
}

#[test]
fn that_is_noticed_of_a_program_that_takes_no_notice() {
    let folder = tempfile::tempdir().unwrap();
    let script = "echo ready; read line; echo $line > file";
    let mut window = Window::run_other(folder.path(), "/bin/sh", &["-c", script]);
    window.wait_for("ready");
    window.let_files_be(Some(0));
    window.keys("\r");
    assert!(window.wait_for_end(PATIENCE).status.signal().is_some());
}
