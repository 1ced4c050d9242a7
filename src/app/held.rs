//! For tests: a group with a session that has been held, and a disk that lasts only as long as
//! the test.

mod made;

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::TimeDelta;

use super::effect::{Effect, Which};
use super::ledger::Edit;
use super::look::Look;
use super::message::{CardOpened, GroupOpened, Message, SessionOpened};
use super::shared::Sharing;
use super::{App, Setup, Size, Start};
use crate::content::Library;
use crate::domain::group::{AnswerSheet, Frame, GroupRecord, Switch, Uses, frame_id};
use crate::domain::happening::SessionBook;
use crate::domain::language::Lang;
use crate::domain::programme::{Programme, Session, SessionFile};
use crate::domain::stamp::Id;
use crate::domain::time::{Now, fixed};
use crate::input::Key;
use made::{PROGRAMME, SESSION, group_book, offer, read};

/// A program with a group on the screen, and what it saved.
#[derive(Debug)]
pub struct Held {
    /// The program.
    pub app: App,
    /// The moment of the next key.
    pub now: Now,
    disk: BTreeMap<Id, SessionBook>,
    session: Session,
}

/// An id for tests.
pub fn id(text: &str) -> Id {
    text.parse().unwrap()
}

impl Held {
    /// A group on the screen, on Tuesday 26 January 2027 at 14:30, its first session chosen.
    pub fn new(lang: Lang) -> Self {
        let (app, _) = App::new(Setup {
            lang: Some(lang),
            system_lang: lang,
            device: id("device"),
            seed: 7,
            look: Look::default(),
            start: Start::Home,
        });
        let programme: Programme = ron::from_str(PROGRAMME).unwrap();
        let file: SessionFile = ron::from_str(SESSION).unwrap();
        let session = programme.resolve(file, crate::domain::programme::Spoken::UNSAID);
        let mut held = Self {
            app,
            now: fixed::at(14, 30, 0),
            disk: BTreeMap::new(),
            session,
        };
        held.tell(Message::GroupOpened(Box::new(GroupOpened {
            id: id("group"),
            read: read(group_book(lang)),
            offer: Ok(offer(programme)),
            author: Some(id("anne")),
            sharing: Sharing::Alone,
            circle: None,
        })));
        held
    }

    /// A group whose first session has been led and talked about; the group's plan is on the
    /// screen.
    pub fn led(lang: Lang) -> Self {
        let mut held = Self::new(lang);
        held.press(Key::Enter);
        held.press(Key::Enter);
        held.lead();
        held
    }

    /// The group uses that beside the plan, as an organisation sets it in the group's file.
    pub fn uses(&mut self, uses: Uses) {
        let app = &mut self.app;
        let group = app.group.as_mut().unwrap();
        let frame = group.frame().unwrap().clone();
        let frame = GroupRecord::Frame(Frame { uses, ..frame });
        let edit = Edit::Group(frame_id(), Some(frame));
        group.write_quietly(&[edit], &mut app.ids, &self.now);
    }

    /// A file from elsewhere says so.
    pub fn write(&mut self, edits: Vec<Edit>) {
        let app = &mut self.app;
        let group = app.group.as_mut().unwrap();
        group.write_quietly(&edits, &mut app.ids, &self.now);
    }

    /// Somebody answered.
    pub fn answers(&mut self, sheets: Vec<AnswerSheet>) {
        let app = &mut self.app;
        let edits = sheets.into_iter().map(|sheet| {
            let id = sheet.id();
            Edit::Group(id, Some(GroupRecord::AnswerSheet(sheet)))
        });
        let edits: Vec<_> = edits.collect();
        let group = app.group.as_mut().unwrap();
        group.write_quietly(&edits, &mut app.ids, &self.now);
    }

    /// An organisation has switched the recording of concerns off.
    pub fn without_concerns(&mut self) {
        self.uses(Uses {
            concerns: Switch::Off,
            ..Uses::default()
        });
    }

    /// Leads the session on the screen from its beginning to the talk afterwards.
    fn lead(&mut self) {
        // Name tags: Fox and Owl are here, Elk came late, Bear is ill; Anne; two parents.
        self.press(Key::Enter);
        self.press(Key::Enter);
        self.keys("s");
        self.keys("x");
        self.press(Key::Up);
        self.keys("x");
        self.text("syk");
        self.press(Key::Enter);
        self.press(Key::Enter);
        self.press(Key::Down);
        self.press(Key::Enter);
        self.press(Key::Enter);
        self.minutes(6);
        self.keys("l");
        // The round: Fox tells, Owl passes.
        self.keys("t");
        self.text("fikk en valp 🐶");
        self.press(Key::Enter);
        self.keys("g");
        self.press(Key::Enter);
        self.press(Key::Enter);
        self.keys("p");
        self.minutes(15);
        self.keys("n");
        self.text("Ville ikke gå hjem.");
        self.press(Key::Tab);
        self.press(Key::Esc);
        self.keys("l");
        self.press(Key::Enter);
        self.minutes(22);
        self.keys("n");
        self.text("God stemning.\nÆrlige spørsmål.");
        self.press(Key::Esc);
        self.minutes(3);
        self.keys("F");
        self.press(Key::Enter);
    }

    /// Writes what both roles say in the talk on the screen, and leaves it.
    pub fn talk(&mut self) {
        self.text("Alle fikk fortelle.");
        self.press(Key::Tab);
        self.press(Key::Tab);
        self.text("Mer bevegelse.");
        self.press(Key::Tab);
        self.text("Rev var stille.");
        for _ in 0..6 {
            self.press(Key::Tab);
        }
        self.text("Sterkt, og godt.");
        self.press(Key::Esc);
    }

    /// Sets the size of the screen.
    pub fn size(&mut self, columns: u16, rows: u16) {
        self.tell(Message::Resized(Size { columns, rows }));
    }

    /// Presses a key.
    pub fn press(&mut self, key: Key) -> Vec<Effect> {
        self.tell(Message::Key(key))
    }

    /// Presses keys that are characters.
    pub fn keys(&mut self, keys: &str) {
        for key in keys.chars() {
            self.press(Key::Char(key));
        }
    }

    /// Types a text.
    pub fn text(&mut self, text: &str) {
        for typed in text.chars() {
            self.press(match typed {
                '\n' => Key::Enter,
                typed => Key::Char(typed),
            });
        }
    }

    /// Lets time pass; the program is woken when it asked for it.
    pub fn seconds(&mut self, seconds: u64) {
        let until = self.now.steady + Duration::from_secs(seconds);
        while let Some(wake) = self.app.wake().filter(|wake| *wake <= until) {
            self.go_to(wake.max(self.now.steady));
            self.tell(Message::Woke);
        }
        self.go_to(until);
    }

    /// Lets minutes pass.
    pub fn minutes(&mut self, minutes: u64) {
        self.seconds(minutes * 60);
    }

    fn go_to(&mut self, steady: Duration) {
        let by = TimeDelta::from_std(steady - self.now.steady).unwrap();
        self.now.wall += by;
        self.now.steady = steady;
    }

    /// Tells the program something, and does what it asks for.
    pub fn tell(&mut self, message: Message) -> Vec<Effect> {
        let effects = self.app.update(message, self.now);
        for effect in &effects {
            self.carry_out(effect);
        }
        effects
    }

    fn carry_out(&mut self, effect: &Effect) {
        match effect {
            Effect::Save(file) => {
                if let (Which::Session(planned), Some(group)) = (&file.which, &self.app.group) {
                    let book = group.sessions[planned].book.clone();
                    self.disk.insert(planned.clone(), book);
                }
                self.tell(Message::Saved(file.clone()));
            }
            Effect::OpenSession { planned, .. } => {
                let opened = Box::new(self.opened(planned));
                self.tell(Message::SessionOpened(opened));
            }
            Effect::ReadBooks { planned, .. } | Effect::ReadSessions { planned, .. } => {
                let read = planned.iter().map(|id| self.opened(id)).collect();
                self.tell(Message::SessionsRead(read));
            }
            Effect::OpenCard => {
                let (card, problems) = Library::new(None).serious();
                self.tell(Message::Card(Box::new(CardOpened { card, problems })));
            }
            _ => {}
        }
    }

    fn opened(&self, planned: &Id) -> SessionOpened {
        SessionOpened {
            planned: planned.clone(),
            read: read(self.disk.get(planned).cloned().unwrap_or_default()),
            content: Ok(self.session.clone()),
        }
    }

    /// What has been saved of a session.
    pub fn saved(&self, planned: &str) -> SessionBook {
        self.disk.get(&id(planned)).cloned().unwrap_or_default()
    }
}
