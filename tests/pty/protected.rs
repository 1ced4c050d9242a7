//! A session led on a protected group that lies in a folder which another leader has open too, on
//! another laptop and with keys of their own: two programs in two windows.

use std::fs;
use std::path::{Path, PathBuf};

use crate::window::{PATIENCE, Window};

const ENTER: &str = "\r";
const ESC: &str = "\x1b";
const RIGHT: &str = "\x1b[C";

/// Must stand in no file: the group's name, a child's, what is noted, the passphrase.
const CHILD: &str = "Paradisfugl";
const FROM_ANNE: &str = "kanarifugl synger";
const FROM_BJORN: &str = "turteldue kurrer";
const WORD: &str = "hest bil sol mand";

/// A leader's laptop.
struct Laptop {
    folder: PathBuf,
}

impl Laptop {
    fn new(disk: &Path, name: &str) -> Self {
        let folder = disk.join(name);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("word"), WORD).unwrap();
        Self { folder }
    }

    fn said(&self, args: &[&str]) -> String {
        let output = assert_cmd::Command::cargo_bin("smil")
            .unwrap()
            .env_clear()
            .env("SMIL_LANG", "en")
            .env("SMIL_DATA_DIR", self.folder.join("data"))
            .env("SMIL_STATE_DIR", self.folder.join("state"))
            .args(args)
            .arg("--passphrase-file")
            .arg(self.folder.join("word"))
            .timeout(PATIENCE)
            .output()
            .unwrap();
        let told = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{args:?}: {told}");
        told
    }

    fn key(&self) -> String {
        let told = self.said(&["identity"]);
        let key = told.lines().find(|line| line.starts_with("age1"));
        key.unwrap().to_owned()
    }

    /// A window with the third session in it, once the passphrase is given.
    fn third(&self) -> Window {
        let mut window = Window::open_as(&self.folder, 80, 24, &["run", "Tuesday", "3"]);
        window.wait_for("Passphrase:");
        window.keys(WORD);
        window.keys(ENTER);
        window.wait_for("About feelings");
        window
    }
}

/// The files below a folder in which any of these words stands.
fn open_words(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(open_words(&path));
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let holds = |word: &&str| bytes.windows(word.len()).any(|w| w == word.as_bytes());
        let words = ["Tuesday", CHILD, FROM_ANNE, FROM_BJORN, WORD];
        let is_their_own = path.ends_with("word");
        found.extend((!is_their_own && words.iter().any(holds)).then_some(path));
    }
    found
}

/// Two leaders on one protected group in a folder that both reach, each with keys of their own.
fn two(disk: &Path) -> (Laptop, Laptop) {
    let shared = disk.join("shared");
    fs::create_dir(&shared).unwrap();
    let shared = shared.to_str().unwrap();
    let (anne, bjorn) = (Laptop::new(disk, "anne"), Laptop::new(disk, "bjorn"));
    let start = chrono::Local::now().format("%Y-%m-%d").to_string();
    let group = ["new", "Tuesday", "--programme", "guide-2011"];
    let dates = ["--start", &start, "--time", "14:30", "--child", CHILD];
    let protected = ["--protect", "--folder", shared];
    anne.said(&[&group[..], &dates, &protected].concat());
    bjorn.said(&["identity"]);
    anne.said(&["share", "Tuesday", &bjorn.key()]);
    bjorn.said(&["open", shared]);
    bjorn.said(&["share", "Tuesday", &anne.key()]);
    (anne, bjorn)
}

#[test]
fn a_session_is_led_on_a_protected_group_that_another_leader_has_open_too() {
    let disk = tempfile::tempdir().unwrap();
    let (anne, bjorn) = two(disk.path());
    let (mut first, mut second) = (anne.third(), bjorn.third());
    first.wait_for("Enter");
    first.keys(ENTER);
    first.wait_for("NAME TAGS");
    // The other follows by itself.
    second.wait_for("NAME TAGS");
    first.keys("n");
    first.keys(FROM_ANNE);
    first.wait_for(FROM_ANNE);
    second.keys("n");
    second.keys(FROM_BJORN);
    second.wait_for(FROM_BJORN);
    for window in [&mut first, &mut second] {
        window.keys(ESC);
    }
    for window in [&mut first, &mut second] {
        window.wait_for("2 notes");
        window.keys("v");
        window.wait_for(FROM_ANNE);
        window.wait_for(FROM_BJORN);
    }
    assert_eq!(open_words(disk.path()), Vec::<PathBuf>::new());

    // Either leads it on.
    first.keys(RIGHT);
    first.wait_for("CANDLE");
    second.wait_for("CANDLE");
    second.keys(RIGHT);
    second.wait_for("MEAL");
    first.wait_for("MEAL");
    first.keys("F");
    first.wait_for("End the session?");
    first.keys(ENTER);
    first.wait_for("talk afterwards");
    for mut window in [first, second] {
        window.keys("\x03");
        let ended = window.wait_for_end(PATIENCE);
        assert!(!ended.screen.alternate_screen());
        let left = ended.screen.contents();
        assert!(!left.contains(FROM_ANNE) && !left.contains(CHILD), "{left}");
    }
    assert_eq!(open_words(disk.path()), Vec::<PathBuf>::new());
    for laptop in [&anne, &bjorn] {
        let notes = laptop.said(&["show", "Tuesday", "3", "--notes"]);
        assert!(
            notes.contains(FROM_ANNE) && notes.contains(FROM_BJORN),
            "{notes}"
        );
    }
}
