//! Files in the repository that the program itself can write: either they are what it would
//! write now, or they are written anew.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Asks for the files to be written anew.
const DRAW: &str = "SMIL_DRAW";

/// Compares what a file holds with what it should, or writes that.
pub fn hold(path: &str, now: &str) {
    let there = read(path);
    if there == now {
        return;
    }
    assert!(
        env::var_os(DRAW).is_some(),
        "{path} is not what the program shows now. To write it anew: {DRAW}=1 cargo test"
    );
    let file = file(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, now).unwrap();
}

/// What a file holds; nothing, when it is not there. Lines end as they do here, whatever a
/// check-out made of them.
pub fn read(path: &str) -> String {
    match fs::read_to_string(file(path)) {
        Ok(text) => text.replace("\r\n", "\n"),
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => panic!("{path}: {error}"),
    }
}

/// A page with the text between two marks replaced; the rest of it as it was.
pub fn between(page: &str, open: &str, close: &str, text: &str) -> String {
    let (before, behind) = only_once(page, open);
    let (_, behind) = only_once(behind, close);
    format!("{before}{open}\n{text}{close}{behind}")
}

fn only_once<'a>(page: &'a str, mark: &str) -> (&'a str, &'a str) {
    let (before, behind) = page
        .split_once(mark)
        .unwrap_or_else(|| panic!("{mark} is missing"));
    assert!(!behind.contains(mark), "{mark} stands twice");
    (before, behind)
}

fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
