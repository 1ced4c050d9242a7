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

/// Changes files of the corpus in small ways until a reader is found out; `None` where it is not. A
/// fuzzer's changes are cleverer.
fn tries_until_noticed(reader: strange::Reader, most: usize) -> Option<usize> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/group");
    let whole = ["group-1.ron", "group-1-without-follow-ups.ron"];
    let files = whole.map(|name| fs::read(folder.join(name)).unwrap());
    let mut random = fastrand::Rng::with_seed(3);
    // Each panic is expected, and told of by the number.
    let told = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let noticed = (1..=most).find(|n| {
        let mut bytes = files[n % files.len()].clone();
        change(&mut bytes, &mut random);
        std::panic::catch_unwind(|| strange::group_read_by(reader, &bytes)).is_err()
    });
    std::panic::set_hook(told);
    noticed
}

/// Says a digit twice, or puts a letter of two bytes somewhere.
fn change(bytes: &mut Vec<u8>, random: &mut fastrand::Rng) {
    let digits: Vec<usize> = (0..bytes.len())
        .filter(|at| bytes[*at].is_ascii_digit())
        .collect();
    if random.bool() {
        let at = digits[random.usize(..digits.len())];
        bytes.insert(at, bytes[at]);
    } else {
        let at = random.usize(..bytes.len());
        bytes.splice(at..at, "å".bytes());
    }
}

#[test]
fn that_is_noticed_of_readers_that_are_wrong_on_purpose() {
    use strange::Reader;
    for wrong in [Reader::CutsByBytes, Reader::LosesWhatIsLong] {
        let tries = tries_until_noticed(wrong, 5_000);
        let tries = tries.unwrap_or_else(|| panic!("{wrong:?} is not noticed"));
        assert!(tries > 1, "the corpus itself shows it: nothing is found");
        assert_eq!(tries_until_noticed(Reader::Ours, tries), None);
    }
}
