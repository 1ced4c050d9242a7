//! The laptop on the side table, as the people in the room know it: keys are pressed, time
//! passes, it sleeps, its battery runs out. The program on it is the real one.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use insta::Settings;
use smil::app::effect::Rehearse;
use smil::app::look::Look;
use smil::app::{App, Setup, Start};
use smil::content::Library;
use smil::domain::language::Lang;
use smil::domain::shown::{Told, View};
use smil::domain::step::StepKind;
use smil::domain::time::Now;
use smil::input::Key;
use smil::run::clock::Clocks;
use smil::run::driver::Driver;
use smil::run::effects::Hands;
use smil::run::event::Event;
use smil::run::terminal;
use smil::store::{Listener, News, Silent, Which, room_folder};
use tempfile::TempDir;

use crate::made::{self, guide};
use crate::script::{Run, Script, Step};

/// The smallest screen that everything has to fit on.
pub const SMALL: (u16, u16) = (80, 24);
/// A screen with room.
pub const LARGE: (u16, u16) = (120, 36);

/// A laptop with the program on it and a group of its own.
pub struct Laptop {
    folder: TempDir,
    script: Script,
    run: Option<Run>,
    lang: Lang,
    size: (u16, u16),
    starts: u64,
    pressed: usize,
    wish: Option<Rehearse>,
}

impl Laptop {
    /// A laptop at half past two, with the group of the guide's programme in a language.
    pub fn new(lang: Lang, size: (u16, u16)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        guide::guide(&made::store(folder.path()), lang);
        Self {
            folder,
            script: Script::new(size.0, size.1),
            run: None,
            lang,
            size,
            starts: 0,
            pressed: 0,
            wish: None,
        }
    }

    /// The group's second session was led on this laptop, and the meal took 28 minutes.
    pub fn led_the_second(&mut self) -> &mut Self {
        guide::lead_the_second(&made::store(self.folder.path()), self.lang);
        self
    }

    /// The program is started.
    pub fn starts(&mut self, start: Start) -> &mut Self {
        self.starts += 1;
        let store = made::store(self.folder.path());
        let setup = Setup {
            lang: None,
            system_lang: self.lang,
            device: store.device().clone(),
            seed: self.starts,
            look: Look::default(),
            start,
        };
        let rehearses = matches!(setup.start, Start::Rehearse { .. });
        let hands = Hands::new(store, Library::new(None));
        let hands = if rehearses {
            hands.keeping_nothing()
        } else {
            hands.telling_in(self.room())
        };
        let terminal = terminal::whole(self.script.screen()).unwrap();
        let (clocks, events) = (self.script.clone(), self.script.clone());
        self.run = Some(Driver::start(setup, hands, terminal, clocks, events).unwrap());
        self.play()
    }

    /// Every file of the group, with what is in it.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![made::places(self.folder.path()).data];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.insert(path.clone(), std::fs::read(path).unwrap());
                }
            }
        }
        files
    }

    /// What the program that ended wants to be rehearsed.
    pub fn wants_to_rehearse(&self) -> Option<Rehearse> {
        self.wish.clone()
    }

    /// The program is gone without a word, and the laptop is off for so long.
    pub fn dies_for(&mut self, length: Duration) -> &mut Self {
        self.run = None;
        self.script.off_for(length);
        self
    }

    fn play(&mut self) -> &mut Self {
        if !self.script.play(self.run.as_mut().unwrap()) {
            self.wish = self.run.take().and_then(|run| run.then().cloned());
        }
        self
    }

    /// Whether the program runs; a key may have ended it.
    pub const fn is_running(&self) -> bool {
        self.run.is_some()
    }

    /// Keys are pressed: characters, and `→←↑↓` arrows, `⏎` Enter, `⎋` Escape, `⇥` Tab,
    /// `⌫` Backspace, `↶` and `↷` for undo and redo in a text.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        keys.chars().map(key).for_each(|key| self.lay_key(key));
        self.play()
    }

    /// A key is pressed.
    pub fn press_key(&mut self, key: Key) -> &mut Self {
        self.lay_key(key);
        self.play()
    }

    fn lay_key(&mut self, key: Key) {
        self.pressed += 1;
        self.script.key(key);
    }

    /// A text is typed, every character a key.
    pub fn write(&mut self, text: &str) -> &mut Self {
        text.chars().for_each(|c| self.lay_key(Key::Char(c)));
        self.play()
    }

    /// Something comes from the terminal.
    pub fn gets(&mut self, event: Event) -> &mut Self {
        self.script.then(Step::Event(event));
        self.play()
    }

    /// The window gets another size.
    pub fn is_resized(&mut self, width: u16, height: u16) -> &mut Self {
        self.script.then(Step::Resize(width, height));
        self.play()
    }

    /// Time passes.
    pub fn waits(&mut self, length: Duration) -> &mut Self {
        self.script.then(Step::Pass(length));
        self.play()
    }

    /// The lid is closed, and opened again after so long.
    pub fn sleeps(&mut self, length: Duration) -> &mut Self {
        self.script.then(Step::Sleep(length));
        // It is noticed when the loop next waits.
        self.script.then(Step::Pass(Duration::from_millis(1)));
        self.play()
    }

    /// How many keys have been pressed.
    pub const fn pressed(&self) -> usize {
        self.pressed
    }

    /// What the program holds.
    pub fn app(&self) -> &App {
        self.run.as_ref().unwrap().app()
    }

    /// The time.
    pub fn now(&self) -> Now {
        self.script.now()
    }

    /// How long the session in hand has lasted since its start, whatever was counted.
    pub fn session_time(&self) -> Duration {
        self.app().session().unwrap().at(&self.now())
    }

    /// The folder where the screen in the room listens.
    pub fn room(&self) -> PathBuf {
        room_folder(self.folder.path())
    }

    /// What the screen in the room is told now.
    pub fn room_is_told(&self) -> Option<Told> {
        match Listener::new(self.room()).listen() {
            News::Told(told) => Some(*told),
            News::Silence(Silent::Nobody) => None,
            other => panic!("{other:?}"),
        }
    }

    /// What is to be seen in the room.
    pub fn room_sees(&self) -> Option<View> {
        self.room_is_told().map(|told| told.shown.view)
    }

    /// The kind of step that is to be seen in the room.
    pub fn room_sees_kind(&self) -> Option<StepKind> {
        match self.room_sees()? {
            View::Part(part) => Some(part.now),
            _ => None,
        }
    }

    /// What stands on the screen.
    pub fn picture(&self) -> String {
        self.script.picture()
    }

    /// The screen shows a text.
    pub fn sees(&mut self, text: &str) -> &mut Self {
        let picture = self.picture();
        assert!(picture.contains(text), "no “{text}” in\n{picture}");
        self
    }

    /// The screen does not show a text.
    pub fn sees_no(&mut self, text: &str) -> &mut Self {
        let picture = self.picture();
        assert!(!picture.contains(text), "“{text}” in\n{picture}");
        self
    }

    /// A small screen is as it was agreed to be at this moment.
    pub fn looks_as_agreed(&mut self, moment: &str) -> &mut Self {
        self.looks_so(SMALL, moment)
    }

    /// A large screen is as it was agreed to be at this moment.
    pub fn looks_so_when_large(&mut self, moment: &str) -> &mut Self {
        self.looks_so(LARGE, moment)
    }

    fn looks_so(&mut self, size: (u16, u16), moment: &str) -> &mut Self {
        if size == self.size {
            let (width, height) = size;
            let name = format!("{}-{width}x{height}-{moment}", self.lang.code());
            agreed(&name, &self.picture());
        }
        self
    }

    /// One of the group's files is as it was agreed to be.
    pub fn file_is_as_agreed(&mut self, which: Which<'_>, name: &str) -> &mut Self {
        agreed(&format!("file-{name}"), &self.file(which));
        self
    }

    /// What stands in one of the group's files.
    pub fn file(&self, which: Which<'_>) -> String {
        std::fs::read_to_string(self.path(which)).unwrap()
    }

    /// Where one of the group's files lies.
    pub fn path(&self, which: Which<'_>) -> PathBuf {
        made::store(self.folder.path()).path_of(&made::group_id(1), which)
    }
}

fn agreed(name: &str, what: &str) {
    let mut settings = Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, what));
}

fn key(sign: char) -> Key {
    match sign {
        '→' => Key::Right,
        '←' => Key::Left,
        '↑' => Key::Up,
        '↓' => Key::Down,
        '⏎' => Key::Enter,
        '⎋' => Key::Esc,
        '⇥' => Key::Tab,
        '⌫' => Key::Backspace,
        '↶' => Key::Ctrl('z'),
        '↷' => Key::Ctrl('y'),
        '⏏' => Key::Ctrl('g'),
        '↹' => Key::BackTab,
        other => Key::Char(other),
    }
}

/// So many minutes.
pub const fn minutes(count: u64) -> Duration {
    Duration::from_secs(count * 60)
}

/// So many seconds.
pub const fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}
