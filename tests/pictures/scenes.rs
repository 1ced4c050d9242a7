//! The scenes: what somebody does at the keyboard until the screen is worth a picture. All play
//! on Tuesday 26 January 2027 at half past two.

use std::path::Path;
use std::time::Duration;

use chrono::{NaiveDate, NaiveTime};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use smil::app::look::Look;
use smil::app::{Setup, Start};
use smil::content::Library;
use smil::domain::language::{Band, Lang};
use smil::input::Key;
use smil::run::clock::Clocks;
use smil::run::driver::Driver;
use smil::run::effects::Hands;
use smil::run::terminal;
use smil::ui;

use super::film::Scene;
use super::group::Group;
use crate::made;
use crate::script::{Run, Script, Step};

/// Columns and rows of a screen.
type Size = (u16, u16);

const LARGE: Size = (100, 30);
/// Two groups leave most of a larger screen empty.
const LOW: Size = (100, 20);
const MEDIUM: Size = (100, 24);

/// Plays what somebody does in a group's next session, and gives what the screen shows then.
fn session(group: &Group, act: impl FnOnce(&Script)) -> Buffer {
    let folder = tempfile::tempdir().unwrap();
    let (id, planned) = group.make(&made::store(folder.path()));
    let script = Script::new(LARGE.0, LARGE.1);
    act(&script);
    play(
        folder.path(),
        group.lang,
        &script,
        LARGE,
        Start::Session(id, Some(planned)),
    )
}

/// A session as it is filmed.
struct Filmed {
    script: Script,
    run: Run,
    scenes: Vec<Scene>,
}

impl Filmed {
    /// Plays what somebody does, and films the screen then.
    fn then(&mut self, seconds: u32, act: impl FnOnce(&Script)) {
        act(&self.script);
        assert!(self.script.play(&mut self.run));
        let mut picture = Terminal::new(TestBackend::new(LARGE.0, LARGE.1)).unwrap();
        let now = self.script.now();
        picture
            .draw(|frame| drop(ui::draw(self.run.app(), &now, frame)))
            .unwrap();
        let screen = picture.backend().buffer().clone();
        self.scenes.push(Scene { screen, seconds });
    }
}

/// A whole session: the ritual, somebody listened to, a breath, the goodbye.
pub fn whole_session(group: &Group) -> Vec<Scene> {
    let folder = tempfile::tempdir().unwrap();
    let (id, planned) = group.make(&made::store(folder.path()));
    let script = Script::new(LARGE.0, LARGE.1);
    let start = Start::Session(id, Some(planned));
    let run = started(folder.path(), group.lang, &script, start);
    let mut film = Filmed {
        script,
        run,
        scenes: Vec::new(),
    };
    film.then(3, |script| {
        script.pass(1);
    });
    film.then(3, |script| {
        script.key(Key::Enter).pass(30);
    });
    film.then(3, |script| {
        for _ in 0..6 {
            script.key(Key::Enter).pass(20);
        }
    });
    film.then(3, |script| {
        script.key(Key::Right).pass(20).keys("c").pass(20);
    });
    film.then(3, |script| go_on_after(script, &[2]));
    film.then(4, |script| {
        go_on_after(script, &[20]);
        script.pass(40);
    });
    film.then(3, |script| tick(script, &["t", "g"]));
    film.then(4, |script| {
        script.keys(" ").pass(240);
    });
    film.then(3, |script| {
        script.keys(" ");
        tick(script, &["t", "", ""]);
    });
    film.then(3, |script| go_on_after(script, &[6]));
    film.then(3, |script| go_on_after(script, &[20, 5]));
    film.then(2, |script| {
        go_on_after(script, &[22]);
        script.pass(30).key(Key::Enter).pass(32);
    });
    film.then(2, |script| {
        script.pass(3);
    });
    film.then(2, |script| {
        script.pass(4);
    });
    film.then(4, |script| go_on_after(script, &[6]));
    film.scenes
}

fn play(folder: &Path, lang: Lang, script: &Script, size: Size, start: Start) -> Buffer {
    let mut run = started(folder, lang, script, start);
    run.run().unwrap();
    let mut picture = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    let now = script.now();
    picture
        .draw(|frame| drop(ui::draw(run.app(), &now, frame)))
        .unwrap();
    picture.backend().buffer().clone()
}

/// The program at its start.
fn started(folder: &Path, lang: Lang, script: &Script, start: Start) -> Run {
    let store = made::store(folder);
    let setup = Setup {
        lang: Some(lang),
        system_lang: lang,
        device: store.device().clone(),
        seed: 7,
        look: Look::default(),
        start,
    };
    let hands = Hands::new(store, Library::new(None));
    let terminal = terminal::whole(script.screen()).unwrap();
    Driver::start(setup, hands, terminal, script.clone(), script.clone()).unwrap()
}

pub fn nb() -> Group {
    Group {
        id: "tirsdag",
        lang: Lang::Nb,
        band: Band::Younger,
        name: "Tirsdagsgruppa",
        children: &["Rev", "Elg", "Ugle", "Hare", "Sel", "Gaupe", "Spurv"],
        leaders: &["Kari", "Ola"],
        user_representative: "Marte",
        start: on((2027, 1, 12), (14, 30)),
    }
}

pub fn en() -> Group {
    Group {
        id: "tuesday",
        lang: Lang::En,
        band: Band::Younger,
        name: "The Tuesday group",
        children: &["Fox", "Elk", "Owl", "Hare", "Seal", "Lynx", "Wren"],
        leaders: &["Kari", "Ola"],
        user_representative: "Marte",
        start: on((2027, 1, 12), (14, 30)),
    }
}

fn on(day: (i32, u32, u32), time: (u32, u32)) -> (NaiveDate, NaiveTime) {
    let date = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
    (date, NaiveTime::from_hms_opt(time.0, time.1, 0).unwrap())
}

/// A group of older ones.
pub fn youth() -> Group {
    Group {
        id: "youth",
        lang: Lang::En,
        band: Band::Older,
        name: "Youth Thursday",
        children: &["Birch", "Rowan", "Heather", "Moss", "Fern", "Juniper"],
        leaders: &["Aase", "Ola"],
        user_representative: "Jon",
        start: on((2026, 11, 19), (16, 0)),
    }
}

/// The groups.
pub fn home(groups: &[Group]) -> Buffer {
    let folder = tempfile::tempdir().unwrap();
    let store = made::store(folder.path());
    for group in groups {
        group.make(&store);
    }
    drop(store);
    let script = Script::new(LOW.0, LOW.1);
    play(folder.path(), groups[0].lang, &script, LOW, Start::Home)
}

/// A group's plan.
pub fn plan(group: &Group) -> Buffer {
    let folder = tempfile::tempdir().unwrap();
    let (id, _) = group.make(&made::store(folder.path()));
    let script = Script::new(MEDIUM.0, MEDIUM.1);
    // Who writes on this laptop is asked once.
    script.key(Key::Enter);
    play(folder.path(), group.lang, &script, MEDIUM, Start::Group(id))
}

/// Everybody comes but the fifth child; one comes late. The session has begun.
fn arrive(script: &Script) {
    script.key(Key::Enter).pass(40);
    for _ in 0..3 {
        script.key(Key::Enter).pass(15);
    }
    script.keys("s").pass(15);
    script.keys("x").pass(15);
    for _ in 0..5 {
        script.key(Key::Enter).pass(15);
    }
    script.pass(30);
}

/// The name tags, half of them made.
pub fn name_tags(group: &Group) -> Buffer {
    session(group, |script| {
        script.key(Key::Enter).pass(100);
        for _ in 0..3 {
            script.key(Key::Enter).pass(20);
        }
        script.keys("s").pass(20);
        script.keys("x").pass(20);
        script.key(Key::Enter).pass(20);
    })
}

/// From the name tags to the round of the week's top and bottom, the candle lit on the way.
fn to_the_round(script: &Script) {
    arrive(script);
    go_on_after(script, &[3]);
    script.pass(20).keys("c");
    go_on_after(script, &[2, 22]);
    script.pass(40);
}

/// On to the next step after so many minutes, and again.
fn go_on_after(script: &Script, minutes: &[u64]) {
    for minutes in minutes {
        script.pass(minutes * 60).key(Key::Right);
    }
}

/// Keys, each followed by Enter and some time.
fn tick(script: &Script, keys: &[&str]) {
    for key in keys {
        script.keys(key).key(Key::Enter).pass(30);
    }
}

/// The round: two have told, one has passed, the fourth tells.
pub fn round(group: &Group) -> Buffer {
    session(group, |script| {
        to_the_round(script);
        tick(script, &["t", "g", "", "t", ""]);
        script.keys("p").pass(70);
    })
}

/// The relaxation, in the middle of a breath.
pub fn relaxation(group: &Group) -> Buffer {
    session(group, |script| {
        to_the_round(script);
        go_on_after(script, &[14, 20, 5, 25]);
        script.pass(60).key(Key::Enter);
        script.then(Step::Pass(Duration::from_millis(32_800)));
    })
}

/// The closing, the candle still lit.
pub fn closing(group: &Group) -> Buffer {
    session(group, |script| {
        to_the_round(script);
        go_on_after(script, &[14, 20, 5, 25, 8]);
        script.pass(90);
    })
}
