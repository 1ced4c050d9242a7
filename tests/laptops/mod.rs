//! Laptops that share a folder: each with its own data and state folders, all on one disk.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "not every test needs all of it, and one that cannot go on is to stop"
)]

use std::path::{Path, PathBuf};

use assert_cmd::Command;

/// A laptop.
pub struct Laptop {
    /// Its own folder, with `data` and `state` in it.
    pub folder: PathBuf,
}

/// How a call ended, and what it said.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Laptop {
    /// One with its folders below this one.
    pub fn new(disk: &Path, name: &str) -> Self {
        Self {
            folder: disk.join(name),
        }
    }

    /// Calls the program.
    pub fn call(&self, args: &[&str]) -> Said {
        let output = Command::cargo_bin("smil")
            .unwrap()
            .env_clear()
            .env("SMIL_LANG", "en")
            .env("SMIL_DATA_DIR", self.folder.join("data"))
            .env("SMIL_STATE_DIR", self.folder.join("state"))
            .env("SMIL_PROGRAMMES", self.folder.join("programmes"))
            .args(args)
            .output()
            .unwrap();
        let disk = self.folder.parent().unwrap().display().to_string();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace(&disk, "[DISK]");
        Said {
            code: output.status.code().unwrap(),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    /// What a call says that goes well.
    pub fn said(&self, args: &[&str]) -> String {
        let said = self.call(args);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{args:?}");
        said.out
    }

    /// Makes a group; `more` are further options.
    pub fn make_group(&self, more: &[&str]) -> String {
        let group = ["new", "Tuesday", "--programme", "guide-2011"];
        let dates = ["--start", "2027-01-12", "--time", "14:30"];
        let people = ["--child", "Rev", "--child", "Elg", "--leader", "Kari"];
        self.said(&[&group[..], &dates, &people, more].concat())
    }

    /// Every file that it has, by its path below its folder.
    pub fn files(&self) -> Vec<PathBuf> {
        files_in(&self.folder)
    }
}

/// Every file in a folder and those below it.
pub fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_in(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
