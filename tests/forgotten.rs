//! Forgetting on the command line where something stands in its way: a folder that is gone, a file
//! that nobody can read, copies that somebody made.

#![allow(
    clippy::unwrap_used,
    reason = "a call that cannot be made fails the test"
)]

mod laptops;

use std::fs;
use std::path::{Path, PathBuf};

use insta::assert_snapshot;
use laptops::{Laptop, files_in};
use tempfile::TempDir;

/// Two laptops on a group in a folder that both reach.
fn two() -> (TempDir, Laptop, Laptop) {
    let disk = tempfile::tempdir().unwrap();
    let shared = disk.path().join("shared");
    fs::create_dir(&shared).unwrap();
    let (one, two) = (
        Laptop::new(disk.path(), "one"),
        Laptop::new(disk.path(), "two"),
    );
    one.make_group(&["--folder", shared.to_str().unwrap()]);
    two.said(&["open", shared.to_str().unwrap()]);
    two.said(&["show", "Tuesday"]);
    (disk, one, two)
}

fn holding(folder: &Path, word: &str) -> Vec<PathBuf> {
    let holds = |path: &PathBuf| String::from_utf8_lossy(&fs::read(path).unwrap()).contains(word);
    files_in(folder).into_iter().filter(holds).collect()
}

/// Ids are other ones every time.
fn without_ids(text: &str) -> String {
    let is_id = |part: &str| part.len() == 36 && part.matches('-').count() == 4;
    let parts = text.split_inclusive(['/', ' ', '.', '\n']);
    parts
        .map(|part| match part.char_indices().last() {
            Some((end, _)) if is_id(&part[..end]) => format!("[ID]{}", &part[end..]),
            _ => part.to_owned(),
        })
        .collect()
}

#[test]
fn a_group_whose_folder_another_leader_removed_can_be_forgotten_all_the_same() {
    for lang in ["nb", "da", "en"] {
        let (disk, one, two) = two();
        one.said(&["forget", "Tuesday", "--yes"]);
        assert_eq!(files_in(&disk.path().join("shared")), Vec::<PathBuf>::new());
        assert!(!holding(&two.folder, "Rev").is_empty(), "it is known there");
        let told = two.said(&["forget", "Tuesday", "--yes", "--lang", lang]);
        assert_snapshot!(format!("forget_away_{lang}"), without_ids(&told));
        assert_eq!(holding(&two.folder, "Rev"), Vec::<PathBuf>::new());
        assert!(!two.call(&["groups"]).out.contains("Tuesday"));
    }
}

#[test]
fn a_folder_that_is_away_is_warned_of_once() {
    let (disk, _one, two) = two();
    fs::rename(disk.path().join("shared"), disk.path().join("elsewhere")).unwrap();
    let said = two.call(&["export", "Tuesday", "--child", "Rev", "--yes"]);
    assert_eq!(said.code, 0);
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
}

#[test]
fn what_nothing_could_be_taken_out_of_is_told_first() {
    for lang in ["nb", "da", "en"] {
        let (disk, one, _two) = two();
        let of_group = holding(&disk.path().join("shared"), "Rev").remove(0);
        let damaged = of_group.with_file_name("group (1).ron");
        fs::write(&damaged, "Rev").unwrap();
        let said = one.call(&[
            "forget", "Tuesday", "--child", "Rev", "--yes", "--lang", lang,
        ]);
        assert_eq!((said.code, &*said.err), (1, ""));
        assert_snapshot!(format!("forget_left_{lang}"), without_ids(&said.out));
        assert_eq!(holding(&disk.path().join("shared"), "Rev"), [damaged]);
    }
}

#[test]
fn a_child_is_taken_out_of_every_copy_of_a_file_too() {
    let (disk, one, _two) = two();
    let of_group = holding(&disk.path().join("shared"), "Rev").remove(0);
    for name in ["group-DESKTOP.ron", "group-desktop.ron", "group.old.ron"] {
        fs::copy(&of_group, of_group.with_file_name(name)).unwrap();
    }
    let looked = one.call(&["doctor", "--lang", "en"]);
    assert!(
        looked.out.contains("group.old.ron looks like a copy"),
        "{}",
        looked.out
    );
    one.said(&["forget", "Tuesday", "--child", "Rev", "--yes"]);
    for folder in [one.folder, disk.path().join("shared")] {
        assert_eq!(holding(&folder, "Rev"), Vec::<PathBuf>::new());
    }
}
