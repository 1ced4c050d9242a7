//! Carries out what the program asks for: reads and saves through the store and the library.
//! Must not draw, nor decide what to do about anything that goes wrong.

mod elsewhere;
mod homes;
mod paper;
mod read;
mod rehearsal;
mod room;
mod save;
mod seal;
mod search;
mod shared;
mod stand_in;
mod toolbox;

use std::collections::BTreeMap;

use crate::app::effect::Rehearse;
use crate::app::{App, Effect, File, Message, Which};
use crate::cli::Fault;
use crate::cli::demo::{self, Demo};
use crate::content::Library;
use crate::domain::key::PublicKey;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::store::{
    self, Access, Keyring, Lock, LockError, Reason, SaveError, SaveKind, Store, Teller,
};

use homes::Reading;
use save::Waiting;
use shared::Seen;

/// What comes of an effect.
#[derive(Debug)]
pub enum Outcome {
    /// The program is to hear this.
    Messages(Vec<Message>),
    /// The bell is to ring.
    Ring,
    /// The program is to end, if everything is saved.
    Quit,
    /// It is to end without what is not.
    QuitAnyway,
    /// It is to end, and a session to be rehearsed.
    Rehearse(Rehearse),
}

/// Where what is saved goes.
#[derive(Debug)]
enum Keeping {
    /// To the groups' files.
    Files,
    /// Nowhere: it is there until the program ends, for whatever is read again.
    ForNow(Vec<Waiting>),
}

/// The program's hands: the only ones that reach its files.
pub struct Hands {
    store: Store,
    library: Library,
    demo: Option<Demo>,
    /// The way to the screen in the room, where there is one.
    teller: Option<Teller>,
    locks: BTreeMap<Id, Lock>,
    reading: Reading,
    /// How the open group's folder looked when it was last read, where others write there.
    seen: Seen,
    trying: seal::Trying,
    /// New groups that are to be protected, and the public half of their key for paper.
    to_protect: BTreeMap<Id, PublicKey>,
    /// Groups that were opened, and when: a copy of their files is to be kept before anything of
    /// theirs is saved.
    opened: Vec<(Id, Now)>,
    /// To be saved after the next picture, in order.
    waiting: Vec<Waiting>,
    /// Could not be saved; tried again with the next change, and before anything is read.
    failed: Vec<Waiting>,
    keeping: Keeping,
}

impl Hands {
    /// Hands on a store and a library.
    #[must_use]
    pub fn new(store: Store, library: Library) -> Self {
        Self {
            store,
            library,
            demo: None,
            teller: None,
            locks: BTreeMap::new(),
            reading: Reading::default(),
            seen: Seen::default(),
            trying: seal::Trying::default(),
            to_protect: BTreeMap::new(),
            opened: Vec::new(),
            waiting: Vec::new(),
            failed: Vec::new(),
            keeping: Keeping::Files,
        }
    }

    /// The same hands, but they change no file of any group: for a rehearsal.
    #[must_use]
    pub fn keeping_nothing(mut self) -> Self {
        self.keeping = Keeping::ForNow(Vec::new());
        self
    }

    /// The same hands, with the made-up group that was there before.
    #[must_use]
    pub fn with_demo(mut self, demo: Option<Demo>) -> Self {
        self.demo = demo;
        self
    }

    /// What goes on when these hands do not: the leader's keys and the made-up group.
    #[must_use]
    pub fn into_rest(self) -> (Option<Keyring>, Option<Demo>) {
        (self.store.keys(), self.demo)
    }

    const fn keeps_nothing(&self) -> bool {
        matches!(self.keeping, Keeping::ForNow(_))
    }

    /// Carries out one effect. A save is only noted down, with the records as they are now:
    /// [`Self::save`] makes it. Everything else is done at once, after the saves before it.
    /// What the screen in the room is to show is not told here, but by [`Self::tell_room`].
    pub fn carry_out(&mut self, effect: Effect, app: &App, now: &Now) -> Outcome {
        if let Effect::Save(file) = effect {
            return Outcome::Messages(self.note_down(file, app).err().into_iter().collect());
        }
        match effect {
            Effect::Bell => return Outcome::Ring,
            // What came of the saves is told at the end, which makes them.
            Effect::Quit => return Outcome::Quit,
            Effect::QuitAnyway => return Outcome::QuitAnyway,
            Effect::Rehearse(wanted) => return Outcome::Rehearse(wanted),
            ref other if self.keeps_nothing() && changes_files(other) => {
                return Outcome::Messages(Vec::new());
            }
            _ => {}
        }
        // What could not be saved may be saved now, and is read then with the rest.
        let mut messages = self.save_all();
        messages.extend(self.at_once(effect, app, now));
        if !self.failed.is_empty() {
            // It is put together now with what was read, and may be saved with that.
            messages.extend(self.save_all());
        }
        Outcome::Messages(messages)
    }

    /// Carries out what reads or writes files, or asks for the keys.
    fn at_once(&mut self, effect: Effect, app: &App, now: &Now) -> Vec<Message> {
        let mut messages = Vec::new();
        match effect {
            Effect::ReadHomes => messages.extend(self.begin_homes()),
            Effect::ReadProgrammes => messages.extend(self.programmes()),
            Effect::OpenGroup(group) => {
                messages.push(self.open_group(group.clone(), now));
                messages.extend(self.vanished(&group));
            }
            Effect::LookAround(group) => messages.extend(self.look_around(&group, app, now)),
            Effect::LetGo(group) => messages.extend(self.let_go(&group, app)),
            Effect::OpenSession { group, planned } => {
                messages.push(self.open_session(&group, planned, app));
            }
            Effect::ReadBooks { group, planned } => {
                messages.push(self.read_books(&group, planned));
            }
            Effect::ReadSessions { group, planned } => {
                messages.push(self.read_sessions(&group, planned, app));
            }
            Effect::Remember { group, author } => messages.extend(self.remember(group, &author)),
            Effect::CloseIdentity => self.store.close_identity(),
            Effect::AskIdentity => messages.push(self.identity()),
            Effect::Unlock(passphrase) => messages.extend(self.unlock(passphrase)),
            Effect::MakeIdentity(passphrase) => messages.extend(self.make_identity(passphrase)),
            Effect::Protect(group) => messages.extend(self.protect(group)),
            Effect::Confirm { group, key } => messages.push(self.confirm(group, &key, now)),
            Effect::StandIn(asked) => messages.extend(self.stand_in(*asked, app, now)),
            Effect::OpenCard => messages.push(self.card()),
            Effect::ReadRehearsal => messages.push(self.rehearsal()),
            Effect::ReadQuestions => messages.push(self.questions()),
            Effect::ReadToSearch { but } => messages.push(self.read_to_search(but.as_ref())),
            Effect::OpenToolbox(group) => messages.push(self.toolbox(group.as_ref(), app)),
            Effect::TurnFavourite(tool) => messages.extend(self.turn_favourite(&tool)),
            Effect::Adopt(file) => messages.extend(self.adopt(file, app, now)),
            Effect::SaveElsewhere(folder) => messages.extend(self.save_elsewhere(&folder, app)),
            Effect::WritePaper(paper) => messages.push(self.write_paper(&paper)),
            Effect::OpenDemo => messages.extend(self.open_demo(app, now)),
            Effect::Save(_)
            | Effect::TellRoom(_)
            | Effect::Bell
            | Effect::Quit
            | Effect::QuitAnyway
            | Effect::Rehearse(_) => {}
        }
        messages
    }

    /// Whether there is something left to read, a slice at a time.
    #[must_use]
    pub fn is_reading(&self) -> bool {
        !self.reading.is_done()
    }

    /// The store that a group lies in.
    fn store_of(&self, group: &Id) -> &Store {
        match &self.demo {
            Some(demo) if demo.group == *group => &demo.store,
            _ => &self.store,
        }
    }

    /// Takes the right to write a group, unless it is ours already.
    fn lock(&mut self, group: &Id) -> Access {
        if self.keeps_nothing() || self.locks.contains_key(group) {
            return Access::Write;
        }
        match self.store_of(group).lock(group) {
            Ok(lock) => {
                self.locks.insert(group.clone(), lock);
                Access::Write
            }
            Err(LockError::Busy) => Access::ReadOnly(Reason::OpenElsewhere),
            Err(LockError::Store(error)) => Access::ReadOnly(Reason::NoLock(error.cause)),
        }
    }

    /// Gives back the rights to write other groups, but for those that still have to be saved.
    fn keep_only(&mut self, group: Option<&Id>) {
        let failed = &self.failed;
        self.locks
            .retain(|id, _| Some(id) == group || failed.iter().any(|w| w.file.group == *id));
    }

    fn remember(&self, group: Id, author: &Id) -> Option<Message> {
        let error = self
            .store_of(&group)
            .set_author(&group, author)
            .err()
            .map(|error| SaveError {
                path: error.path,
                kind: SaveKind::Disk(error.cause),
            })?;
        let which = Which::Group;
        Some(Message::NotSaved(File { group, which }, error))
    }

    fn open_demo(&mut self, app: &App, now: &Now) -> Option<Message> {
        let given = demo::Given {
            words: &app.words,
            library: &self.library,
            now,
            seed: fastrand::u64(..),
        };
        let demo = match demo::make(&self.store.places().state, &given) {
            Ok(demo) => demo,
            Err(Fault::Programme(problems)) => return Some(Message::NotOpened(problems)),
            Err(_) => return None,
        };
        let group = demo.group.clone();
        if let Some(before) = self.demo.take() {
            // It goes, and with it what could not be saved of it.
            self.failed.retain(|w| w.file.group != before.group);
        }
        self.keep_only(None);
        self.demo = Some(demo);
        Some(self.open_group(group, now))
    }
}

/// Whether an effect changes files by itself.
const fn changes_files(effect: &Effect) -> bool {
    matches!(
        effect,
        Effect::Remember { .. }
            | Effect::MakeIdentity(_)
            | Effect::Protect(_)
            | Effect::Confirm { .. }
            | Effect::TurnFavourite(_)
            | Effect::Adopt(_)
            | Effect::StandIn(_)
            | Effect::LetGo(_)
            | Effect::SaveElsewhere(_)
            | Effect::OpenDemo
    )
}

/// The store's name for one of a group's files.
const fn in_store(which: &Which) -> store::Which<'_> {
    match which {
        Which::Group => store::Which::Group,
        Which::Session(planned) => store::Which::Session(planned),
    }
}
