//! What a fuzzer found worth keeping, and whatever once went wrong, is read again: see `fuzz/`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../fuzz/strange/mod.rs"]
mod strange;

use std::fs;
use std::path::Path;

/// Reads every file that is kept for a target.
fn replay(target: &str, read: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(target);
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        read(&fs::read(entry.unwrap().path()).unwrap());
        count += 1;
    }
    assert!(count > 3, "the corpus of {target} is not there");
}

#[test]
fn programme_files_are_read_or_refused() {
    replay("programme", strange::programme);
}

#[test]
fn group_files_are_read_or_refused() {
    replay("group", strange::group);
}

#[test]
fn session_files_are_read_or_refused() {
    replay("session", strange::session);
}

#[test]
fn whatever_laptops_do_is_put_together_the_same() {
    replay("merge", strange::merge);
}
