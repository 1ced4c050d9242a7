//! Groups whose folder lies where several laptops reach it, as they are made, moved and opened
//! on the command line.

#![allow(
    clippy::unwrap_used,
    reason = "a call that cannot be made fails the test"
)]

mod laptops;

use std::fs;
use std::path::PathBuf;

use insta::assert_snapshot;
use laptops::{Laptop, files_in};
use tempfile::TempDir;

/// Two laptops and a folder that both reach.
fn two() -> (TempDir, Laptop, Laptop, PathBuf) {
    let disk = tempfile::tempdir().unwrap();
    let shared = disk.path().join("shared");
    fs::create_dir(&shared).unwrap();
    let (one, two) = (
        Laptop::new(disk.path(), "one"),
        Laptop::new(disk.path(), "two"),
    );
    (disk, one, two, shared)
}

#[test]
fn a_group_made_in_a_shared_folder_is_opened_on_another_laptop() {
    let (_disk, one, two, shared) = two();
    let folder = shared.to_str().unwrap();
    one.make_group(&["--folder", folder]);
    assert!(
        !one.folder.join("data").exists(),
        "nothing of it lies elsewhere"
    );
    assert_eq!(files_in(&shared).len(), 1);
    let empty = two.call(&["open", two.folder.parent().unwrap().to_str().unwrap()]);
    assert_eq!(empty.code, 2);
    assert_snapshot!("open_nothing_en", empty.err);
    assert_snapshot!("open_en", two.said(&["open", folder]));
    assert_eq!(two.said(&["groups"]), one.said(&["groups"]));
    assert_eq!(
        two.said(&["show", "Tuesday"]),
        one.said(&["show", "Tuesday"])
    );
    let again = two.call(&["open", folder]);
    assert_eq!((again.code, again.err.lines().count()), (2, 1), "{again:?}");
    assert_eq!(
        files_in(&shared).len(),
        1,
        "opening alone writes nothing there"
    );
}

#[test]
fn a_moved_group_is_named_with_the_way_for_the_others() {
    for lang in ["nb", "da", "en"] {
        let (_disk, one, _, shared) = two();
        one.make_group(&["--language", lang]);
        let before = one.said(&["show", "Tuesday"]);
        let folder = shared.to_str().unwrap();
        let moved = one.said(&["move", "Tuesday", folder, "--lang", lang]);
        assert_snapshot!(format!("move_{lang}"), moved);
        assert_eq!(one.said(&["show", "Tuesday"]), before);
        assert!(files_in(&one.folder.join("data")).is_empty());
        let again = one.call(&["move", "Tuesday", folder]);
        assert_eq!((again.code, again.err.lines().count()), (2, 1), "{again:?}");
    }
}

#[test]
fn a_folder_that_is_not_connected_is_named_and_comes_back_whole() {
    let (disk, one, _, shared) = two();
    one.make_group(&["--folder", shared.to_str().unwrap()]);
    let before = one.said(&["show", "Tuesday"]);
    let drawer = disk.path().join("drawer");
    fs::rename(&shared, &drawer).unwrap();
    let groups = one.call(&["groups"]);
    assert_eq!(groups.code, 0);
    assert_snapshot!("away_en", groups.err);
    assert!(groups.out.contains("Tuesday"), "{groups:?}");
    let shown = one.call(&["show", "Tuesday"]);
    assert_eq!((shown.code, shown.out.as_str()), (0, before.as_str()));
    let doctor = one.call(&["doctor", "--fix"]);
    assert_eq!(doctor.code, 1, "{doctor:?}");
    assert!(!shared.exists(), "nothing is made in its place");
    fs::rename(&drawer, &shared).unwrap();
    assert_eq!(one.said(&["show", "Tuesday"]), before);
}

#[test]
fn a_group_is_not_founded_in_a_folder_that_is_not_there() {
    let (disk, one, _, _) = two();
    let nowhere = disk.path().join("nowhere");
    let args = ["new", "Tuesday", "--programme", "guide-2011"];
    let dates = ["--start", "2027-01-12", "--time", "14:30"];
    let folder = ["--folder", nowhere.to_str().unwrap()];
    let said = one.call(&[&args[..], &dates, &folder].concat());
    assert_eq!(said.code, 1, "{said:?}");
    assert!(!nowhere.exists());
    assert!(one.call(&["groups"]).out.contains("no groups"));
}

#[test]
fn a_protected_group_opened_on_another_laptop_has_no_name_until_it_is_shared() {
    let (disk, one, two, shared) = two();
    let word = disk.path().join("word");
    fs::write(&word, "hest bil sol mand").unwrap();
    let folder = shared.to_str().unwrap();
    let with = ["--passphrase-file", word.to_str().unwrap()];
    one.make_group(&[&["--protect", "--folder", folder][..], &with].concat());
    for lang in ["nb", "da", "en"] {
        let another = Laptop::new(disk.path(), lang);
        let said = another.said(&["open", folder, "--lang", lang]);
        assert_snapshot!(format!("open_protected_{lang}"), said);
    }
    two.said(&["open", folder]);
    two.said(&[&["identity"][..], &with].concat());
    let groups = two.call(&[&["groups"][..], &with].concat());
    assert_eq!((groups.code, groups.out.trim()), (0, ""), "{groups:?}");
    assert!(groups.err.contains("not shared with you"), "{groups:?}");
}
