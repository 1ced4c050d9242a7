//! A real synchroniser carries a group between two laptops: two instances of Debian's syncthing on
//! the loopback address, while both laptops write, one of them is cut off for a while, and one is
//! killed. Nothing anybody wrote is lost, both see the same, and no conflict copy is left.
//!
//! Where syncthing is not installed these tests say so and try nothing; with
//! `SMIL_NEEDS_SYNCTHING=1` that is a failure.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test that cannot go on is to stop, and one that tries nothing is to say so"
)]

mod instance;
mod laptop;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use instance::{Instance, is_installed};
use laptop::{Laptop, Written};

/// How long two instances may take to carry everything.
const PATIENCE: Duration = Duration::from_secs(180);

/// Two laptops, each with a folder that its instance carries to the other.
struct Two {
    _disk: tempfile::TempDir,
    instances: [Instance; 2],
}

impl Two {
    fn start() -> Self {
        let disk = tempfile::tempdir().unwrap();
        let mut instances = ["one", "two"].map(|name| Instance::new(&disk.path().join(name)));
        let [one, two] = &mut instances;
        one.introduce(two);
        two.introduce(one);
        instances.iter_mut().for_each(Instance::start);
        Self {
            _disk: disk,
            instances,
        }
    }

    fn folders(&self) -> [PathBuf; 2] {
        [0, 1].map(|n: usize| self.instances[n].folder.clone())
    }

    /// Waits until both folders hold the same files.
    fn wait_until_the_same(&self) {
        let [one, two] = self.folders();
        wait_for("both folders are the same", || {
            contents(&one) == contents(&two)
        });
    }
}

fn wait_for(what: &str, is_so: impl Fn() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < deadline, "not within {PATIENCE:?}: {what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Every file of ours in a folder, with its bytes.
fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(now) = folders.pop() {
        for entry in fs::read_dir(&now).unwrap().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            // What is syncthing's own, or half written.
            if name.starts_with('.') || name.starts_with("~syncthing") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(bytes) = fs::read(&path) {
                all.push((path.strip_prefix(folder).unwrap().to_owned(), bytes));
            }
        }
    }
    all.sort();
    all
}

fn conflict_copies(folder: &Path) -> usize {
    let names = contents(folder).into_iter();
    names
        .filter(|(path, _)| path.to_string_lossy().contains("sync-conflict"))
        .count()
}

/// Whether to go on: with syncthing. Where it is missing, that is said by name.
fn may_try(what: &str) -> bool {
    if is_installed() {
        return true;
    }
    let needed = std::env::var_os("SMIL_NEEDS_SYNCTHING").is_some();
    assert!(
        !needed,
        "syncthing is not installed, so this was not tried: {what}"
    );
    eprintln!("syncthing is not installed here, so this was not tried: {what}");
    false
}

/// Both laptops write for so many rounds; one is cut off in the first third, one killed in the last.
/// Gives how many edits there were.
fn carries(rounds: usize) -> usize {
    let mut two = Two::start();
    let [here, there] = two.folders();
    let mut first = Laptop::found(&here);
    two.wait_until_the_same();
    let mut second = Laptop::open(&there);
    let mut written: Vec<Written> = Vec::new();
    for round in 0..rounds {
        match round * 12 / rounds.max(1) {
            1 => two.instances[1].cut_off(),
            4 => two.instances[1].is_back(),
            7 => two.instances[0].kill(),
            10 => two.instances[0].start(),
            _ => {}
        }
        written.extend(first.write(round));
        written.extend(second.write(round));
        // As fast as two people could: a synchroniser is to be at it in the middle of all.
        std::thread::sleep(Duration::from_millis(150));
    }
    two.instances[1].is_back();
    two.instances[0].start();
    two.wait_until_the_same();

    let [one, other] = [first.sees(), second.sees()];
    assert_eq!(one, other, "both see the same");
    let lost = written
        .iter()
        .filter(|written| !written.stands_in(&one))
        .count();
    assert_eq!(lost, 0, "of {} edits", written.len());
    for folder in two.folders() {
        assert_eq!(conflict_copies(&folder), 0);
    }
    written.len()
}

#[test]
#[ignore = "needs syncthing, half a minute: .ci/run runs it"]
fn syncthing_carries_a_group_and_nothing_is_lost() {
    if may_try("a group carried between two laptops") {
        let edits = carries(36);
        assert!(edits >= 72, "{edits}");
    }
}

#[test]
#[ignore = "long: needs syncthing, 1,200 rounds, some minutes"]
fn long_syncthing_carries_a_group_and_nothing_is_lost() {
    if may_try("a group carried between two laptops, for long") {
        let edits = carries(1200);
        eprintln!("{edits} edits");
    }
}

/// Two programs that write one file, as many do.
#[test]
#[ignore = "needs syncthing, half a minute: .ci/run runs it"]
fn that_is_noticed_of_laptops_that_write_one_file() {
    if !may_try("laptops that write one file") {
        return;
    }
    let two = Two::start();
    let folders = two.folders();
    fs::write(folders[0].join("notes"), "").unwrap();
    two.wait_until_the_same();
    let add = |n: usize, line: &str| {
        let file = folders[n].join("notes");
        let text = fs::read_to_string(&file).unwrap() + line + "\n";
        fs::write(file, text).unwrap();
    };
    two.instances[1].cut_off();
    add(0, "of the first");
    add(1, "of the second");
    two.instances[1].is_back();
    wait_for("both folders are the same again", || {
        contents(&folders[0]) == contents(&folders[1])
    });
    let text = fs::read_to_string(folders[0].join("notes")).unwrap();
    let lost = 2 - text.lines().count();
    assert!(lost + conflict_copies(&folders[0]) > 0, "{text}");
}
