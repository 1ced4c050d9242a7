//! Saves what the program wrote: noted down when it asks, made after the next picture, so that
//! a key's echo never waits for the disk. Must not give anything up that could not be saved.

use super::Hands;
use crate::app::ledger::OpenGroup;
use crate::app::{App, File, Message, Which};
use crate::domain::group::{GroupBook, Home};
use crate::domain::happening::SessionBook;
use crate::domain::language::Band;
use crate::domain::stamp::Id;
use crate::store::{Access, SaveError, SaveKind};

/// A file as it is to be saved.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) file: File,
    what: Records,
}

#[derive(Debug)]
enum Records {
    Group(Box<GroupBook>, Box<Home>),
    Session(Box<SessionBook>),
}

impl Hands {
    /// Notes down that a file is to be saved with the records that it has now. They are copied,
    /// because the next key may already close the group.
    pub(super) fn note_down(&mut self, file: File, app: &App) -> Result<(), Message> {
        let Some(what) = self.records(&file, app) else {
            // A fault of the program; it must not pass unseen.
            let error = self.not_saved(&file, SaveKind::Form);
            return Err(Message::NotSaved(file, error));
        };
        self.failed.retain(|other| other.file != file);
        match self.waiting.iter_mut().find(|other| other.file == file) {
            Some(waiting) => waiting.what = what,
            None => self.waiting.push(Waiting { file, what }),
        }
        Ok(())
    }

    fn records(&self, file: &File, app: &App) -> Option<Records> {
        let open = app.group.as_ref().filter(|open| open.id == file.group)?;
        match &file.which {
            Which::Group => {
                let home = open.book.home(&self.programme_title(open))?;
                Some(Records::Group(Box::new(open.book.clone()), Box::new(home)))
            }
            Which::Session(planned) => {
                let session = open.sessions.get(planned)?;
                Some(Records::Session(Box::new(session.book.clone())))
            }
        }
    }

    /// The programme's name in the group's language; where the programme cannot be read, the
    /// name that the group's file has.
    fn programme_title(&self, open: &OpenGroup) -> String {
        match (&open.offer, open.frame()) {
            (Ok(offer), Some(frame)) => offer
                .programme
                .title
                .or_empty(frame.language, Band::Younger)
                .to_owned(),
            _ => {
                let read = self.store_of(&open.id).home(&open.id);
                read.home.map_or_else(String::new, |home| home.programme)
            }
        }
    }

    /// Saves everything that waits, and with it what could not be saved before.
    pub fn save(&mut self) -> Vec<Message> {
        if self.waiting.is_empty() {
            return Vec::new();
        }
        let mut all = std::mem::take(&mut self.failed);
        all.append(&mut self.waiting);
        all.into_iter()
            .map(|waiting| self.save_one(waiting))
            .collect()
    }

    /// Tries once more what could not be saved; gives whether everything is saved now.
    pub fn save_at_last(&mut self) -> (Vec<Message>, bool) {
        let mut failed = std::mem::take(&mut self.failed);
        failed.append(&mut self.waiting);
        self.waiting = failed;
        let messages = self.save();
        (messages, self.failed.is_empty())
    }

    fn save_one(&mut self, waiting: Waiting) -> Message {
        match self.write(&waiting) {
            Ok(()) => Message::Saved(waiting.file),
            Err(error) => {
                let file = waiting.file.clone();
                self.failed.push(waiting);
                Message::NotSaved(file, error)
            }
        }
    }

    fn write(&mut self, waiting: &Waiting) -> Result<(), SaveError> {
        let group: &Id = &waiting.file.group;
        let access = self.lock(group);
        let lock = match (access, self.locks.get(group)) {
            (Access::Write, Some(lock)) => lock,
            (Access::ReadOnly(reason), _) => {
                return Err(self.not_saved(&waiting.file, SaveKind::ReadOnly(reason)));
            }
            (Access::Write, None) => return Err(self.not_saved(&waiting.file, SaveKind::Form)),
        };
        let store = self.store_of(group);
        match (&waiting.what, &waiting.file.which) {
            (Records::Group(book, home), _) => store.save_group(lock, book, home),
            (Records::Session(book), Which::Session(planned)) => {
                store.save_session(lock, planned, book)
            }
            (Records::Session(_), Which::Group) => {
                Err(self.not_saved(&waiting.file, SaveKind::Form))
            }
        }
    }
}
