//! Two laptops on one folder: two programs in two windows, each with its own data and state.

use std::fs;
use std::path::Path;

use crate::assert_no_trace;
use crate::window::{PATIENCE, Window};

const ENTER: &str = "\r";
const ESC: &str = "\x1b";

fn call(laptop: &Path, args: &[&str]) {
    assert_cmd::Command::cargo_bin("smil")
        .unwrap()
        .env_clear()
        .env("SMIL_LANG", "en")
        .env("SMIL_DATA_DIR", laptop.join("data"))
        .env("SMIL_STATE_DIR", laptop.join("state"))
        .args(args)
        .timeout(PATIENCE)
        .assert()
        .success();
}

/// A laptop's window with the third session in it.
fn third(laptop: &Path) -> Window {
    let mut window = Window::open_as(laptop, 80, 24, &["run", "Tuesday", "3"]);
    window.wait_for("About feelings");
    window
}

#[test]
fn two_leaders_on_two_laptops_see_each_other_s_notes_within_seconds() {
    let disk = tempfile::tempdir().unwrap();
    let shared = disk.path().join("shared");
    let (one, two) = (disk.path().join("one"), disk.path().join("two"));
    fs::create_dir(&shared).unwrap();
    let folder = shared.to_str().unwrap();
    let start = chrono::Local::now().format("%Y-%m-%d").to_string();
    let group = ["new", "Tuesday", "--programme", "guide-2011"];
    let dates = ["--start", &start, "--time", "14:30", "--child", "Rev"];
    call(&one, &[&group[..], &dates, &["--folder", folder]].concat());
    call(&two, &["open", folder]);

    let (mut first, mut second) = (third(&one), third(&two));
    first.wait_for("Enter");
    first.keys(ENTER);
    first.wait_for("NAME TAGS");
    // The other laptop follows by itself.
    second.wait_for("NAME TAGS");
    second.keys("nfra den andre maskinen");
    second.wait_for("fra den andre maskinen");
    first.keys("nmidt i en");
    first.wait_for("midt i en");
    second.keys(ESC);
    second.wait_for("1 note");
    // What the first leader is writing stays under the fingers.
    first.keys(" setning");
    first.wait_for("midt i en setning");
    first.keys(ESC);
    for window in [&mut first, &mut second] {
        window.wait_for("2 notes");
        window.keys("v");
        window.wait_for("fra den andre maskinen");
        window.wait_for("midt i en setning");
    }
    for mut window in [first, second] {
        window.keys("\x03");
        assert_no_trace(&window.wait_for_end(PATIENCE));
    }
}
