//! A concern that two of three leaders keep to themselves, from the key that limits it to the purging
//! of its text: with the real loop, the real program and three laptops that share a folder.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on is to stop")]

mod script;

use std::fs;
use std::path::PathBuf;

use assert_cmd::Command;
use assert_fs::TempDir;
use script::{Run, Script};
use smil::app::look::Look;
use smil::app::{Overlay, Setup, Start};
use smil::content::Library;
use smil::domain::language::Lang;
use smil::input::Key;
use smil::run::driver::Driver;
use smil::run::effects::Hands;
use smil::run::terminal;
use smil::store::{Places, Store};

const WORD: &str = "hest bil sol mand";
const CANARY: &str = "kolibri";

/// A leader's laptop; all of them share a data folder.
struct Laptop {
    folder: PathBuf,
    data: PathBuf,
    name: &'static str,
}

impl Laptop {
    fn all(disk: &TempDir) -> [Self; 3] {
        let laptop = |name: &'static str| {
            let folder = disk.path().join(name);
            fs::create_dir(&folder).unwrap();
            fs::write(folder.join("word"), WORD).unwrap();
            Self {
                folder,
                data: disk.path().join("data"),
                name,
            }
        };
        let all = ["Anne", "Bo", "Carl"].map(laptop);
        let group = ["new", "Tuesday", "--programme", "guide-2011", "--protect"];
        let people = ["--child", "Rev", "--leader", "Anne", "--leader", "Bo"];
        let dates = ["--start", "2027-01-12", "--time", "14:30"];
        all[0].said(&[&group[..], &people, &dates].concat());
        for one in &all {
            for other in all.iter().filter(|other| other.name != one.name) {
                let key = other.key();
                one.said(&["share", "Tuesday", &key, "--name", other.name]);
            }
        }
        all
    }

    fn said(&self, args: &[&str]) -> String {
        let word = self.folder.join("word").display().to_string();
        let output = Command::cargo_bin("smil")
            .unwrap()
            .env_clear()
            .env("SMIL_LANG", "en")
            .env("SMIL_DATA_DIR", &self.data)
            .env("SMIL_STATE_DIR", self.folder.join("state"))
            .env("SMIL_PROGRAMMES", self.folder.join("programmes"))
            .args(args)
            .args(["--passphrase-file", &word])
            .output()
            .unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), &*err), (Some(0), ""), "{args:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn key(&self) -> String {
        let told = self.said(&["identity"]);
        let key = told.lines().find(|line| line.starts_with("age1"));
        key.unwrap().to_owned()
    }

    /// Everything that the program tells of the group without its screen.
    fn told(&self) -> String {
        let calls: [&[&str]; 3] = [
            &["groups"],
            &["show", "Tuesday"],
            &["export", "Tuesday", "--for", "all", "--yes"],
        ];
        calls.map(|args| self.said(args)).concat()
    }

    /// The program with the group open, its keys open and the list of follow-ups on the screen.
    fn opens(&self, script: &Script) -> Run {
        let places = Places {
            data: self.data.clone(),
            state: self.folder.join("state"),
        };
        let store = Store::open(places, || unreachable!()).unwrap();
        let setup = Setup {
            lang: Some(Lang::En),
            system_lang: Lang::En,
            device: store.device().clone(),
            seed: fastrand::u64(..),
            look: Look::default(),
            start: Start::Home,
        };
        let hands = Hands::new(store, Library::new(None));
        let terminal = terminal::whole(script.screen()).unwrap();
        let mut run =
            Driver::start(setup, hands, terminal, script.clone(), script.clone()).unwrap();
        script.key(Key::Enter).keys(WORD).key(Key::Enter);
        assert!(script.play(&mut run));
        while run.app().group.is_none() {
            script.pass(1);
            assert!(script.play(&mut run));
        }
        while matches!(run.app().overlays.last(), Some(Overlay::Ask(_))) {
            script.key(Key::Enter);
            assert!(script.play(&mut run));
        }
        script.keys("fa");
        assert!(script.play(&mut run));
        run
    }
}

/// Chooses who alone reads the concern whose page is open: the one who chooses, and somebody else.
fn limit(script: &Script, run: &mut Run, to: &str) {
    script.key(Key::Ctrl('o'));
    assert!(script.play(run));
    let Some(Overlay::WhoReads(screen)) = run.app().overlays.last() else {
        panic!("{}", script.picture());
    };
    let key: smil::domain::key::PublicKey = to.parse().unwrap();
    let row = screen.leaders.iter().position(|it| it.key == key).unwrap();
    for _ in 0..=row {
        script.key(Key::Down);
    }
    script.key(Key::Char(' ')).key(Key::Enter);
    assert!(script.play(run));
}

#[test]
fn a_limited_concern_is_seen_by_those_it_is_for_and_purged_everywhere() {
    let disk = TempDir::new().unwrap();
    let [anne, bo, carl] = Laptop::all(&disk);
    let before = carl.told();
    let script = Script::new(80, 24);
    let mut run = anne.opens(&script);
    script.keys("z").key(Key::Right).key(Key::Tab);
    script.keys(CANARY).key(Key::Esc);
    assert!(script.play(&mut run));
    assert!(carl.told().contains(CANARY));

    script.key(Key::Enter);
    assert!(script.play(&mut run));
    limit(&script, &mut run, &bo.key());
    let picture = script.picture();
    assert!(
        picture.contains("It is for you and Bo alone now."),
        "{picture}"
    );
    assert!(picture.contains("for you and Bo alone"), "{picture}");
    drop(run);
    assert_eq!(carl.told(), before);
    assert!(bo.told().contains(CANARY));

    // Bo opens it, reads it and writes in it.
    let his = Script::new(80, 24);
    let mut run = bo.opens(&his);
    assert!(
        his.picture().contains("for you and Anne alone"),
        "{}",
        his.picture()
    );
    his.key(Key::Enter).key(Key::Tab).key(Key::End);
    his.keys(" again").key(Key::Esc);
    assert!(his.play(&mut run));
    drop(run);
    assert!(anne.told().contains("kolibri again"));
    assert_eq!(carl.told(), before);

    // Carl opens the group: nothing there, and nothing to take back.
    let others = Script::new(80, 24);
    let run = carl.opens(&others);
    let picture = others.picture();
    assert!(picture.contains("Nothing has been written"), "{picture}");
    drop(run);

    // Anne hands it over and purges it.
    let script = Script::new(80, 24);
    let mut run = anne.opens(&script);
    script.key(Key::Enter).key(Key::PageDown).key(Key::PageDown);
    script.key(Key::Tab).key(Key::Tab).keys("kommunen");
    script.key(Key::Ctrl('x')).key(Key::Down).key(Key::Enter);
    assert!(script.play(&mut run));
    let picture = script.picture();
    assert!(picture.contains("The text is gone."), "{picture}");
    assert!(picture.contains("Handed over to kommunen"), "{picture}");
    drop(run);
    drop(bo.opens(&Script::new(80, 24)));
    for (laptop, keeps) in [(&anne, true), (&bo, true), (&carl, false)] {
        let told = laptop.told();
        assert!(!told.contains(CANARY), "{}", laptop.name);
        assert_eq!(told.contains("kommunen"), keeps, "{}", laptop.name);
    }
}
