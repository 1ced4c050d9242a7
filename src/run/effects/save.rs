//! Saves what the program wrote: noted down before anything else can change it, made after the
//! next picture, so that a key's echo waits neither for a copy nor for the disk. Must not give
//! anything up that could not be saved.

use super::{Hands, Keeping};
use crate::app::{App, File, Message, Which};
use crate::domain::found::Offer;
use crate::domain::group::{Frame, GroupBook, GroupRecord, Home};
use crate::domain::happening::{SessionBook, SessionRecord};
use crate::domain::kept::Occasion;
use crate::domain::language::Band;
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::store::{Access, Read, SaveError, SaveKind};

/// A file as it is to be saved.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) file: File,
    pub(super) what: Records,
}

#[derive(Debug)]
pub(super) enum Records {
    Group(Box<GroupBook>, Box<Home>),
    Session(Box<SessionBook>),
}

impl Records {
    /// Adds what another copy of the same file holds.
    fn take_in(&mut self, other: Self) {
        match (self, other) {
            (Self::Group(book, home), Self::Group(other, _)) => {
                book.merge(*other);
                if let Some(now) = book.home(&home.programme) {
                    **home = now;
                }
            }
            (Self::Session(book), Self::Session(other)) => book.merge(*other),
            (Self::Group(..), Self::Session(_)) | (Self::Session(_), Self::Group(..)) => {}
        }
    }
}

impl Hands {
    /// Notes down that a file is to be saved with the records that it has now. They are copied,
    /// because the next key may already close the group.
    pub(super) fn note_down(&mut self, file: File, app: &App) -> Result<(), Message> {
        let Some(mut what) = self.records(&file, app) else {
            // A fault of the program; it must not pass unseen.
            let error = self.not_saved(&file, SaveKind::Form);
            return Err(Message::NotSaved(file, error));
        };
        // The group may have been read again since, without what could not be saved.
        for other in self.failed.extract_if(.., |other| other.file == file) {
            what.take_in(other.what);
        }
        match self.waiting.iter_mut().find(|other| other.file == file) {
            Some(waiting) => waiting.what = what,
            None => self.waiting.push(Waiting { file, what }),
        }
        Ok(())
    }

    pub(super) fn records(&self, file: &File, app: &App) -> Option<Records> {
        let open = app.group.as_ref().filter(|open| open.id == file.group)?;
        match &file.which {
            Which::Group => {
                let offer = open.offer.as_ref().ok();
                let title = self.programme_title(&open.id, offer, open.frame());
                let home = open.book.home(&title)?;
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
    fn programme_title(&self, group: &Id, offer: Option<&Offer>, frame: Option<&Frame>) -> String {
        match (offer, frame) {
            (Some(offer), Some(frame)) => {
                let title = &offer.programme.title;
                title.or_empty(frame.language, Band::Younger).to_owned()
            }
            _ => {
                let read = self.store_of(group).home(group);
                read.home.map_or_else(String::new, |home| home.programme)
            }
        }
    }

    /// Puts together what was read of a group's own file and what of it could not be saved;
    /// both have it then, so that neither is written over the other.
    pub(super) fn with_unsaved_group(&mut self, group: &Id, read: &mut GroupBook) {
        for waiting in self.held().filter(|w| w.file.group == *group) {
            if let Records::Group(book, home) = &mut waiting.what {
                read.merge((**book).clone());
                **book = read.clone();
                if let Some(now) = book.home(&home.programme) {
                    **home = now;
                }
            }
        }
    }

    /// As [`Self::with_unsaved_group`], for a planned session's file.
    pub(super) fn with_unsaved_session(&mut self, file: &File, read: &mut SessionBook) {
        for waiting in self.held().filter(|w| w.file == *file) {
            if let Records::Session(book) = &mut waiting.what {
                read.merge((**book).clone());
                **book = read.clone();
            }
        }
    }

    /// Has what an earlier run could not save in the group's folder, and put by, saved there at the
    /// first chance.
    pub(super) fn save_group_put_by(
        &mut self,
        group: &Id,
        read: &Read<GroupRecord>,
        offer: Option<&Offer>,
    ) {
        if !read.is_put_by {
            return;
        }
        let title = self.programme_title(group, offer, read.book.frame());
        let Some(home) = read.book.home(&title) else {
            return;
        };
        let file = File {
            group: group.clone(),
            which: Which::Group,
        };
        self.save_put_by(file, read, |book| Records::Group(book, Box::new(home)));
    }

    /// As [`Self::save_group_put_by`], for a planned session's file.
    pub(super) fn save_session_put_by(&mut self, file: File, read: &Read<SessionRecord>) {
        self.save_put_by(file, read, Records::Session);
    }

    fn save_put_by<T: Clone>(
        &mut self,
        file: File,
        read: &Read<T>,
        records: impl FnOnce(Box<Book<T>>) -> Records,
    ) {
        let is_held = self.failed.iter().any(|other| other.file == file);
        if read.is_put_by && read.access == Access::Write && !is_held {
            let what = records(Box::new(read.book.clone()));
            self.failed.push(Waiting { file, what });
        }
    }

    /// Keeps copies of the files of groups that were opened. What people wrote does not hang on
    /// it: a disk that refuses it will refuse the next save, and that is told.
    fn keep_copies(&mut self) {
        for (group, now) in std::mem::take(&mut self.opened) {
            if let Some(lock) = self.locks.get(&group) {
                let kept = self.store_of(&group).keep(lock, Occasion::Opening, &now);
                drop(kept);
            }
        }
    }

    /// Saves everything that waits, and with it what could not be saved before.
    pub fn save(&mut self) -> Vec<Message> {
        self.keep_copies();
        if self.waiting.is_empty() {
            return Vec::new();
        }
        let mut all = std::mem::take(&mut self.failed);
        all.append(&mut self.waiting);
        all.into_iter()
            .map(|waiting| self.save_one(waiting))
            .collect()
    }

    /// Whether there is something that could not be saved.
    #[must_use]
    pub const fn has_unsaved(&self) -> bool {
        !self.failed.is_empty()
    }

    /// Tries once more what could not be saved, and saves everything that waits.
    pub fn save_all(&mut self) -> Vec<Message> {
        let mut all = std::mem::take(&mut self.failed);
        all.append(&mut self.waiting);
        self.waiting = all;
        self.save()
    }

    /// Saves everything, what could not be saved before included; gives whether everything is
    /// saved now.
    pub fn save_at_last(&mut self) -> (Vec<Message>, bool) {
        let messages = self.save_all();
        (messages, self.failed.is_empty())
    }

    /// What is in hand and in no file: it could not be saved, or nothing is kept.
    fn held(&mut self) -> impl Iterator<Item = &mut Waiting> {
        let for_now = match &mut self.keeping {
            Keeping::Files => &mut [][..],
            Keeping::ForNow(waiting) => waiting,
        };
        self.failed.iter_mut().chain(for_now)
    }

    fn save_one(&mut self, waiting: Waiting) -> Message {
        if let Keeping::ForNow(kept) = &mut self.keeping {
            let file = waiting.file.clone();
            kept.retain(|other| other.file != file);
            kept.push(waiting);
            return Message::Saved(file);
        }
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
        if let Access::ReadOnly(reason) = access {
            return Err(self.not_saved(&waiting.file, SaveKind::ReadOnly(reason)));
        }
        self.protect_first(group)?;
        let Some(lock) = self.locks.get(group) else {
            return Err(self.not_saved(&waiting.file, SaveKind::Form));
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
