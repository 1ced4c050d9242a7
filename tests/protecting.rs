//! Protected groups from a command line: who makes one, who opens it, who reads along, and that no
//! word of it lies open anywhere on the disk.

#![allow(
    clippy::unwrap_used,
    reason = "a call that cannot be made fails the test"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use assert_fs::TempDir;
use insta::assert_snapshot;

const NAME: &str = "Kanarifugl";
const CHILD: &str = "Paradisfugl";
const NEW: [&str; 12] = [
    "new",
    NAME,
    "--lang",
    "en",
    "--programme",
    "guide-2011",
    "--start",
    "2027-01-12",
    "--time",
    "14:30",
    "--child",
    CHILD,
];

/// A laptop of one leader; several can share a data folder.
struct Laptop {
    folder: TempDir,
    data: PathBuf,
}

struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Laptop {
    fn new(data: Option<&Path>) -> Self {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("word"), "hest bil sol mand\n").unwrap();
        fs::write(folder.path().join("wrong"), "ulv bil sol mand\n").unwrap();
        let data = data.map_or_else(|| folder.path().join("data"), Path::to_owned);
        Self { folder, data }
    }

    fn call(&self, args: &[&str]) -> Said {
        let output = self.command(args).output().unwrap();
        Said {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_smil"));
        let path = |name: &str| self.folder.path().join(name);
        command
            .env_clear()
            .env("HOME", path("home"))
            .env("TMPDIR", path("temp"))
            .env("SMIL_DATA_DIR", &self.data)
            .env("SMIL_STATE_DIR", path("state"))
            .env("SMIL_PROGRAMMES", path("programmes"))
            .args(args)
            .stdin(Stdio::null());
        command
    }

    /// With a passphrase from a file.
    fn with(&self, file: &str, args: &[&str]) -> Said {
        let file = self.folder.path().join(file).display().to_string();
        self.call(&[args, &["--passphrase-file", &file]].concat())
    }

    fn said(&self, args: &[&str]) -> String {
        let said = self.with("word", args);
        assert_eq!((said.code, &*said.err), (0, ""), "{args:?}");
        said.out
    }

    fn new_group(&self, more: &[&str]) -> String {
        self.said(&[&NEW[..], more].concat())
    }

    /// Takes in a key from what was told when it was made.
    fn take_in(&self, told: &str) {
        let paper = told.split("AGE-SECRET-KEY-1").nth(1).unwrap();
        let paper = paper.split("\n\n").next().unwrap();
        let file = self.folder.path().join("paper");
        fs::write(&file, format!("AGE-SECRET-KEY-1{paper}")).unwrap();
        self.said(&["identity", "--recovery-key", &file.display().to_string()]);
    }

    fn key(&self) -> String {
        let told = self.said(&["identity", "--lang", "en"]);
        let key = told.lines().find(|line| line.starts_with("age1"));
        key.unwrap().to_owned()
    }
}

/// The files below a folder in which a word stands.
fn holding(folder: &Path, word: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, word));
        } else {
            let bytes = fs::read(&path).unwrap();
            let holds = bytes.windows(word.len()).any(|w| w == word.as_bytes());
            found.extend(holds.then_some(path));
        }
    }
    found
}

fn nothing_lies_open(laptop: &Laptop) {
    for word in [NAME, CHILD, "hest bil sol mand", "AGE-SECRET"] {
        let mut found = holding(laptop.folder.path(), word);
        found.retain(|path| !path.ends_with("word"));
        assert_eq!(found, Vec::<PathBuf>::new(), "{word}");
    }
}

/// Eight words, and their numbers behind them.
fn is_fingerprint(line: &str) -> bool {
    let numbers = |text: &str| text.split(' ').filter(|n| n.parse::<u8>().is_ok()).count();
    line.strip_suffix(')')
        .and_then(|line| line.split_once(" ("))
        .is_some_and(|(words, after)| words.split(' ').count() == 8 && numbers(after) == 8)
}

/// Keys and fingerprints are other ones every time.
fn without_keys(text: &str) -> String {
    let is_secret = |line: &&str| {
        let groups = line.split(' ').all(|word| word.len() <= 4);
        groups && line.len() > 20 && line.chars().all(|c| !c.is_lowercase())
    };
    text.lines()
        .map(|line| match line {
            _ if line.starts_with("age1") => "[KEY]",
            _ if is_secret(&line) => "[SECRET]",
            _ if is_fingerprint(line) => "[WORDS]",
            other => other,
        })
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a_group_is_protected_from_its_first_save_on() {
    let laptop = Laptop::new(None);
    let made = laptop.new_group(&["--protect"]);
    assert_snapshot!("made", without_keys(&made));
    nothing_lies_open(&laptop);
    assert!(laptop.said(&["show", NAME]).contains(CHILD));
    nothing_lies_open(&laptop);

    let locked = laptop.call(&["groups", "--lang", "en"]);
    assert!(!locked.out.contains(NAME), "{}", locked.out);
    assert!(
        locked.err.starts_with("One protected group"),
        "{}",
        locked.err
    );
    let asked = laptop.call(&["show", NAME, "--lang", "en"]);
    assert_eq!((asked.code, &*asked.out), (1, ""));
    assert!(asked.err.starts_with("The passphrase is needed."));
    let wrong = laptop.with("wrong", &["show", NAME, "--lang", "en"]);
    assert_eq!((wrong.code, &*wrong.out), (1, ""));
    assert!(wrong.err.starts_with("That is not the passphrase."));
    let looked = laptop.call(&["doctor", "--lang", "en"]);
    assert_eq!((looked.code, &*looked.err), (0, ""), "{}", looked.out);
    assert!(looked.out.contains("One protected group was not checked."));
}

#[test]
fn a_group_is_protected_later_and_opened_again() {
    let laptop = Laptop::new(None);
    laptop.new_group(&[]);
    assert!(!holding(&laptop.data, CHILD).is_empty());
    let told = laptop.said(&["protect", NAME, "--lang", "nb"]);
    assert_snapshot!("protected", without_keys(&told));
    nothing_lies_open(&laptop);
    assert!(laptop.said(&["show", NAME]).contains(CHILD));
    assert_snapshot!(
        "unprotected",
        laptop.said(&["unprotect", NAME, "--lang", "da"])
    );
    assert!(laptop.call(&["show", NAME]).out.contains(CHILD));
}

#[test]
fn two_leaders_read_along_until_one_of_them_is_not_to_any_more() {
    let anne = Laptop::new(None);
    anne.new_group(&["--protect"]);
    let bjorn = Laptop::new(Some(&anne.data));
    let key = bjorn.key();
    let shut = bjorn.with("word", &["show", NAME, "--lang", "en"]);
    assert!(shut.err.contains("not shared with you"), "{}", shut.err);
    let told = anne.said(&["share", NAME, &key, "--name", "Bjørn", "--lang", "en"]);
    assert_snapshot!("shared", without_keys(&told));
    assert!(bjorn.said(&["show", NAME]).contains(CHILD));
    let told = anne.said(&["unshare", NAME, "bjørn", "--lang", "en"]);
    assert_snapshot!("unshared", told);
    let shut = bjorn.with("word", &["show", NAME, "--lang", "en"]);
    assert_ne!(shut.code, 0, "{}", shut.out);
    let again = anne.with("word", &["unshare", NAME, "Kari", "--lang", "en"]);
    assert_eq!(again.code, 2, "{}", again.err);
}

#[test]
fn the_paper_opens_a_group_whose_passphrase_nobody_knows() {
    let laptop = Laptop::new(None);
    let made = laptop.new_group(&["--protect"]);
    let aside = laptop.with("word", &["identity", "--new", "--lang", "en"]);
    assert!(
        aside.err.starts_with("Your old keys are in"),
        "{}",
        aside.err
    );
    assert_ne!(laptop.with("word", &["show", NAME]).code, 0);
    laptop.take_in(&made);
    assert!(laptop.said(&["show", NAME]).contains(CHILD));
}

#[test]
fn where_it_is_not_known_any_more_who_reads_along_the_keys_are_shown_and_asked_about() {
    let laptop = Laptop::new(None);
    laptop.new_group(&["--protect"]);
    let circles = laptop.folder.path().join("state/circles");
    let list = fs::read_dir(&circles).unwrap().next().unwrap().unwrap();
    fs::remove_file(list.path()).unwrap();
    let looked = laptop.with("word", &["doctor", "--lang", "en"]);
    assert_ne!(looked.code, 0, "{}", looked.out);
    let told = "no longer knows who reads along";
    assert!(looked.out.contains(told), "{}", looked.out);
    let other = Laptop::new(None).key();
    let refused = laptop.with("word", &["share", NAME, &other, "--lang", "en"]);
    assert_eq!((refused.code, &*refused.out), (1, ""));
    assert!(
        refused.err.contains("Run “smil protect”"),
        "{}",
        refused.err
    );
    // Nobody there to answer.
    let asked = laptop.with("word", &["protect", NAME, "--lang", "en"]);
    assert_eq!((asked.code, &*asked.out), (1, ""));
    assert!(!list.path().exists());
    for (lang, name) in [("nb", "whom_nb"), ("da", "whom_da"), ("en", "whom_en")] {
        if list.path().exists() {
            fs::remove_file(list.path()).unwrap();
        }
        let said = laptop.with("word", &["protect", NAME, "--yes", "--lang", lang]);
        assert_eq!(said.code, 0, "{}", said.err);
        let lines = said.out.lines().map(|line| match line.split_once(": ") {
            Some((whose, words)) if is_fingerprint(words) => format!("{whose}: [WORDS]"),
            _ => line.to_owned(),
        });
        // By chance one key comes before the other.
        let mut lines: Vec<String> = lines.collect();
        lines.sort();
        assert_snapshot!(name, lines.join("\n"));
    }
    assert!(list.path().exists());
    let looked = laptop.with("word", &["doctor", "--lang", "en"]);
    assert_eq!(looked.code, 0, "{}", looked.out);
}

#[test]
fn a_new_key_for_paper_takes_the_place_of_the_old_one() {
    let laptop = Laptop::new(None);
    let old = laptop.new_group(&["--protect"]);
    let told = laptop.said(&["protect", NAME, "--new-recovery-key", "--lang", "en"]);
    assert_snapshot!("new_key", without_keys(&told));
    assert!(laptop.said(&["show", NAME]).contains(CHILD));
    let with_paper = |told: &str| {
        let other = Laptop::new(Some(&laptop.data));
        other.key();
        other.take_in(told);
        other.with("word", &["show", NAME, "--lang", "en"])
    };
    let shut = with_paper(&old);
    assert_eq!(shut.code, 1, "{}", shut.out);
    assert!(with_paper(&told).out.contains(CHILD));
    let plain = Laptop::new(None);
    plain.new_group(&[]);
    let refused = plain.with("word", &["protect", NAME, "--new-recovery-key"]);
    assert_eq!((refused.code, &*refused.out), (2, ""));
}

#[test]
#[cfg(target_os = "linux")]
fn a_key_for_paper_that_nobody_gets_to_see_protects_nothing() {
    let laptop = Laptop::new(None);
    let word = laptop.folder.path().join("word").display().to_string();
    let nobody_sees = |args: &[&str]| {
        let args = [args, &["--passphrase-file", &word]].concat();
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = laptop.command(&args).stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).unwrap()
    };
    let told =
        "The recovery key could not be written out, so nothing was changed. Is the disk full?\n";
    assert_eq!(nobody_sees(&[&NEW[..], &["--protect"]].concat()), told);
    assert_eq!(
        laptop.call(&["groups", "--lang", "en"]).out.lines().count(),
        1
    );
    laptop.new_group(&[]);
    assert_eq!(nobody_sees(&["protect", NAME, "--lang", "en"]), told);
    assert!(!holding(&laptop.data, CHILD).is_empty());
    let protected = laptop.said(&["protect", NAME]);
    let before = fs::read_to_string(keys_of(&laptop)).unwrap();
    assert_eq!(
        nobody_sees(&["protect", NAME, "--new-recovery-key", "--lang", "en"]),
        told
    );
    assert_eq!(fs::read_to_string(keys_of(&laptop)).unwrap(), before);
    laptop.take_in(&protected);
}

/// The list of those for whom a laptop's files are sealed.
fn keys_of(laptop: &Laptop) -> PathBuf {
    let mut lists = holding(&laptop.data.join("groups"), "# smil 1: public keys");
    lists.pop().unwrap()
}
