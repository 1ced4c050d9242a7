//! A protected group from the form to a led session, with the real loop, the real store and a real
//! disk: nothing of it lies open anywhere, and it opens again with the passphrase alone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on is to stop"
)]

mod made;
mod script;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use script::{Run, Script};
use smil::app::look::Look;
use smil::app::{Setup, Start};
use smil::content::Library;
use smil::domain::language::Lang;
use smil::input::Key;
use smil::run::driver::Driver;
use smil::run::effects::Hands;
use smil::run::terminal;

const NAME: &str = "Kanarigruppa";
const NOTE: &str = "paradisfugl";
/// What is written in a rehearsal.
const REHEARSED: &str = "silkehale";
const WORD: &str = "hest bil sol mand";

fn start(folder: &Path, script: &Script) -> Run {
    let hands = Hands::new(made::store(folder), Library::new(None));
    begin(hands, Start::Home, script)
}

fn begin(hands: Hands, start: Start, script: &Script) -> Run {
    let setup = Setup {
        lang: Some(Lang::En),
        system_lang: Lang::En,
        device: hands.device().clone(),
        seed: fastrand::u64(..),
        look: Look::default(),
        start,
    };
    let terminal = terminal::whole(script.screen()).unwrap();
    Driver::start(setup, hands, terminal, script.clone(), script.clone()).unwrap()
}

fn run(folder: &Path, script: &Script) {
    start(folder, script).run().unwrap();
}

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

/// Makes a protected group on the screen, and leads its first session with a note in it.
fn led(folder: &Path) -> Script {
    let script = Script::new(80, 24);
    script.keys("n").keys(NAME).key(Key::Ctrl('s'));
    script.look();
    script.keys(WORD).key(Key::Enter);
    script.keys(WORD).key(Key::Enter);
    script.look();
    script.key(Key::Enter).key(Key::Enter);
    script.key(Key::Enter).key(Key::Enter);
    script.keys("n").keys(NOTE).pass(2).key(Key::Esc).pass(1);
    run(folder, &script);
    script
}

#[test]
fn nothing_of_a_protected_group_lies_open_and_it_opens_with_the_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let script = led(folder.path());
    let seen = script.seen();
    assert!(seen[0].contains("Choose a passphrase"), "{}", seen[0]);
    assert!(seen[1].contains("AGE-SECRET-KEY-1"), "{}", seen[1]);
    for word in [NAME, NOTE, WORD, "AGE-SECRET-KEY"] {
        let found = holding(folder.path(), word);
        assert_eq!(found, Vec::<PathBuf>::new(), "{word}");
    }

    let script = Script::new(80, 24);
    script.look();
    script
        .key(Key::Enter)
        .keys("hest bil sol hund")
        .key(Key::Enter);
    script.look();
    script.keys(WORD).key(Key::Enter).look();
    script.key(Key::Enter).keys("v").look();
    run(folder.path(), &script);
    let seen = script.seen();
    assert!(seen[0].contains("A protected group") && !seen[0].contains(NAME));
    assert!(
        seen[1].contains("That is not the passphrase"),
        "{}",
        seen[1]
    );
    assert!(seen[2].contains(NAME), "{}", seen[2]);
    assert!(seen[3].contains(NOTE), "{}", seen[3]);
    for word in [NAME, NOTE, WORD] {
        let found = holding(folder.path(), word);
        assert_eq!(found, Vec::<PathBuf>::new(), "{word}");
    }
}

#[test]
fn leaving_the_passphrase_open_leaves_the_groups_closed() {
    let folder = tempfile::tempdir().unwrap();
    led(folder.path());
    let script = Script::new(80, 24);
    script.key(Key::Enter).keys("hest").key(Key::Esc).look();
    run(folder.path(), &script);
    let seen = script.seen();
    assert!(seen[0].contains("A protected group") && !seen[0].contains(NAME));
}

/// Every file below a folder, with what is in it.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            files.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    files
}

#[test]
fn a_protected_group_is_rehearsed_and_nothing_of_it_is_kept_or_lies_open() {
    let folder = tempfile::tempdir().unwrap();
    led(folder.path());
    // From the plan to the rehearsal of a session in a room.
    let script = Script::new(80, 24);
    script.key(Key::Enter).keys(WORD).key(Key::Enter);
    script.key(Key::Down).key(Key::Down).key(Key::Down);
    script.keys("e");
    let mut run = start(folder.path(), &script);
    run.run().unwrap();
    let rest = run.into_rest();
    let wanted = rest.then.unwrap();
    let (keys, _) = rest.hands.into_rest();
    let data = made::places(folder.path()).data;
    let before = files(&data);

    let store = made::store(folder.path());
    store.open_identity(keys.unwrap()).unwrap();
    let hands = Hands::new(store, Library::new(None)).keeping_nothing();
    let script = Script::new(80, 24);
    script.look().key(Key::Enter);
    // Who is here, a note, a held word, a child's own words; each is there while it lasts.
    script.key(Key::Enter).keys("n").keys(REHEARSED);
    script.pass(2).key(Key::Esc).pass(1).keys("v").look();
    script.keys("y").keys(REHEARSED).key(Key::Enter);
    script.keys("z").key(Key::Enter).keys(REHEARSED).pass(2);
    script.key(Key::Esc).key(Key::Esc).pass(5);
    script.keys("F").key(Key::Enter).key(Key::Esc).look();
    let start = Start::Rehearse {
        group: wanted.group,
        planned: Some(wanted.planned),
        seed: 12,
    };
    begin(hands, start, &script).run().unwrap();
    let seen = script.seen();
    assert!(seen[0].contains("REHEARSAL"), "{}", seen[0]);
    assert!(seen[1].contains(REHEARSED), "{}", seen[1]);
    assert!(seen[2].contains("How the rehearsal went"), "{}", seen[2]);
    assert!(files(&data) == before, "the files are as they were");
    for word in [NAME, NOTE, REHEARSED, WORD] {
        let found = holding(folder.path(), word);
        assert_eq!(found, Vec::<PathBuf>::new(), "{word}");
    }
}
