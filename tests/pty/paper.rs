//! The key for paper, and whoever is to write it down: nothing is protected before they have said
//! that it is on paper.

use std::fs;
use std::path::{Path, PathBuf};

use crate::session::{ENTER, group};
use crate::window::{PATIENCE, Window};

/// The files below a folder that are sealed.
fn sealed(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sealed(&path));
        } else if path.extension().is_some_and(|ending| ending == "age") {
            found.push(path);
        }
    }
    found
}

#[test]
fn nothing_is_sealed_for_a_key_before_somebody_says_that_it_is_on_paper() {
    let folder = group();
    let word = folder.path().join("word");
    fs::write(&word, "hest bil sol mand\n").unwrap();
    let word = word.display().to_string();
    let data = folder.path().join("data");
    let asked = || {
        let call = ["protect", "Tuesday", "--passphrase-file", &word];
        let mut window = Window::open_as(folder.path(), 100, 24, &call);
        window.wait_for("Is every letter on paper?");
        assert!(window.screen().contents().contains("AGE-SECRET-KEY-1"));
        assert_eq!(sealed(&data), Vec::<PathBuf>::new());
        window
    };
    let mut window = asked();
    window.keys("no");
    window.keys(ENTER);
    let ended = window.wait_for_end(PATIENCE);
    assert_eq!(ended.status.exit_code(), 1);
    assert!(ended.screen.contents().contains("Nothing was changed."));
    assert_eq!(sealed(&data), Vec::<PathBuf>::new());
    let mut window = asked();
    window.keys("yes");
    window.keys(ENTER);
    assert_eq!(window.wait_for_end(PATIENCE).status.exit_code(), 0);
    assert!(!sealed(&data).is_empty());
}
