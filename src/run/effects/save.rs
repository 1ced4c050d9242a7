//! Saves what the program wrote: noted down when it asks, made after the next picture, so that
//! a key's echo never waits for the disk. Must not give anything up that could not be saved.

use super::Hands;
use crate::app::ledger::OpenGroup;
use crate::app::{App, File, Message, Which};
use crate::domain::group::{GroupBook, Home};
use crate::domain::happening::SessionBook;
use crate::domain::language::Band;
use crate::domain::stamp::Id;
use crate::store::{Access, Lock, SaveError, SaveKind};

/// A file that is to be saved.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) file: File,
    /// Its records, where they were copied; else the program still has them.
    copy: Option<Records>,
}

#[derive(Debug)]
enum Records {
    Group(Box<GroupBook>, Box<Home>),
    Session(Box<SessionBook>),
}

impl Hands {
    /// Notes down that a file is to be saved.
    pub(super) fn note_down(&mut self, file: File) {
        self.failed.retain(|other| other.file != file);
        match self.waiting.iter_mut().find(|other| other.file == file) {
            Some(waiting) => waiting.copy = None,
            None => self.waiting.push(Waiting { file, copy: None }),
        }
    }

    /// Copies what waits out of the program, which is about to change: the next key may close
    /// the group. Mostly nothing waits then.
    pub fn hold(&mut self, app: &App) {
        let mut waiting = std::mem::take(&mut self.waiting);
        for file in waiting.iter_mut().filter(|file| file.copy.is_none()) {
            file.copy = self.copy(&file.file, app);
        }
        self.waiting = waiting;
    }

    fn copy(&self, file: &File, app: &App) -> Option<Records> {
        let open = open(file, app)?;
        match &file.which {
            Which::Group => {
                let home = self.home(open)?;
                Some(Records::Group(Box::new(open.book.clone()), Box::new(home)))
            }
            Which::Session(planned) => {
                let session = open.sessions.get(planned)?;
                Some(Records::Session(Box::new(session.book.clone())))
            }
        }
    }

    /// What the home screen is to show of a group. Its programme is named in the group's
    /// language; where that cannot be read, as the group's file names it.
    fn home(&self, open: &OpenGroup) -> Option<Home> {
        let title = match (&open.offer, open.frame()) {
            (Ok(offer), Some(frame)) => {
                let title = &offer.programme.title;
                title.or_empty(frame.language, Band::Younger).to_owned()
            }
            _ => {
                let read = self.store_of(&open.id).home(&open.id);
                read.home.map_or_else(String::new, |home| home.programme)
            }
        };
        open.book.home(&title)
    }

    /// Saves everything that waits, and with it what could not be saved before.
    pub fn save(&mut self, app: &App) -> Vec<Message> {
        if self.waiting.is_empty() {
            return Vec::new();
        }
        let mut all = std::mem::take(&mut self.failed);
        all.append(&mut self.waiting);
        all.into_iter()
            .map(|waiting| self.save_one(waiting, app))
            .collect()
    }

    /// Tries once more what could not be saved; gives whether everything is saved now.
    pub fn save_at_last(&mut self, app: &App) -> (Vec<Message>, bool) {
        let mut failed = std::mem::take(&mut self.failed);
        failed.append(&mut self.waiting);
        self.waiting = failed;
        let messages = self.save(app);
        (messages, self.failed.is_empty())
    }

    fn save_one(&mut self, mut waiting: Waiting, app: &App) -> Message {
        match self.write(&waiting, app) {
            Ok(()) => Message::Saved(waiting.file),
            Err(error) => {
                let file = waiting.file.clone();
                if waiting.copy.is_none() {
                    waiting.copy = self.copy(&file, app);
                }
                self.failed.push(waiting);
                Message::NotSaved(file, error)
            }
        }
    }

    fn write(&mut self, waiting: &Waiting, app: &App) -> Result<(), SaveError> {
        let file = &waiting.file;
        let access = self.lock(&file.group);
        let lock = match (access, self.locks.get(&file.group)) {
            (Access::Write, Some(lock)) => lock,
            (Access::ReadOnly(reason), _) => {
                return Err(self.not_saved(file, SaveKind::ReadOnly(reason)));
            }
            (Access::Write, None) => return Err(self.not_saved(file, SaveKind::Form)),
        };
        match &waiting.copy {
            Some(Records::Group(book, home)) => self.write_group(lock, book, home),
            Some(Records::Session(book)) => self.write_session(lock, file, book),
            None => self.write_as_it_is(lock, file, app),
        }
    }

    /// Saves a file with the records that the program has.
    fn write_as_it_is(&self, lock: &Lock, file: &File, app: &App) -> Result<(), SaveError> {
        // A fault of the program; it must not pass unseen.
        let nothing = || self.not_saved(file, SaveKind::Form);
        let open = open(file, app).ok_or_else(nothing)?;
        match &file.which {
            Which::Group => {
                let home = self.home(open).ok_or_else(nothing)?;
                self.write_group(lock, &open.book, &home)
            }
            Which::Session(planned) => {
                let session = open.sessions.get(planned).ok_or_else(nothing)?;
                self.write_session(lock, file, &session.book)
            }
        }
    }

    fn write_group(&self, lock: &Lock, book: &GroupBook, home: &Home) -> Result<(), SaveError> {
        self.store_of(lock.group()).save_group(lock, book, home)
    }

    fn write_session(&self, lock: &Lock, file: &File, book: &SessionBook) -> Result<(), SaveError> {
        let store = self.store_of(lock.group());
        match &file.which {
            Which::Session(planned) => store.save_session(lock, planned, book),
            Which::Group => Err(self.not_saved(file, SaveKind::Form)),
        }
    }
}

/// The group that a file belongs to, if it is the open one.
fn open<'a>(file: &File, app: &'a App) -> Option<&'a OpenGroup> {
    let group: &Id = &file.group;
    app.group.as_ref().filter(|open| open.id == *group)
}
