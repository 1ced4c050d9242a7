//! Saving a group or a session: what this device wrote of it, into this device's file.

use super::disk::{self, Mark};
use super::form::{self, Recorded};
use super::layout::Which;
use super::local::Lock;
use super::save::Lasting;
use super::trouble::{Cause, Reason, SaveError, SaveKind, TroubleKind};
use super::{Standing, Store};
use crate::domain::group::{GroupBook, GroupRecord, Home};
use crate::domain::happening::{SessionBook, SessionRecord};
use crate::domain::kept::Copy;
use crate::domain::record::Book;
use crate::domain::stamp::Id;

impl Store {
    /// Saves what this device recorded of the group, and what the home screen shows of it.
    /// When this returns, it will be there after a power cut.
    ///
    /// # Errors
    /// When the file may not be written, is not the one that this run read or wrote last, or
    /// the system refuses. What was there before is intact.
    pub fn save_group(&self, lock: &Lock, book: &GroupBook, home: &Home) -> Result<(), SaveError> {
        self.save::<GroupRecord>(lock, Which::Group, book, Some(home))
    }

    /// Saves what this device recorded of a planned session.
    ///
    /// # Errors
    /// As for [`Store::save_group`].
    pub fn save_session(
        &self,
        lock: &Lock,
        planned: &Id,
        book: &SessionBook,
    ) -> Result<(), SaveError> {
        self.save::<SessionRecord>(lock, Which::Session(planned), book, None)
    }

    fn save<T: Recorded>(
        &self,
        lock: &Lock,
        which: Which<'_>,
        book: &Book<T>,
        home: Option<&Home>,
    ) -> Result<(), SaveError> {
        let last = self.writable(lock.group(), which)?;
        self.write(lock.group(), which, last, book, home)
    }

    /// Writes the group's file anew with what was brought back, also over one that cannot be
    /// read. `before` is the copy that was made just before: what is written over lies in it.
    ///
    /// # Errors
    /// As for [`Store::save_group`]; also when the file is not as it is in `before`.
    pub fn restore_group(
        &self,
        lock: &Lock,
        before: &Copy,
        book: &GroupBook,
        home: &Home,
    ) -> Result<(), SaveError> {
        self.restore::<GroupRecord>(lock, before, Which::Group, book, Some(home))
    }

    /// Writes a planned session's file anew, as [`Store::restore_group`] does a group's.
    ///
    /// # Errors
    /// As for [`Store::restore_group`].
    pub fn restore_session(
        &self,
        lock: &Lock,
        before: &Copy,
        planned: &Id,
        book: &SessionBook,
    ) -> Result<(), SaveError> {
        self.restore::<SessionRecord>(lock, before, Which::Session(planned), book, None)
    }

    fn restore<T: Recorded>(
        &self,
        lock: &Lock,
        before: &Copy,
        which: Which<'_>,
        book: &Book<T>,
        home: Option<&Home>,
    ) -> Result<(), SaveError> {
        let path = self.path_of(lock.group(), which);
        let standing = self.own().get(&path).copied();
        let last = match standing {
            Some(Standing::ReadOnly(Reason::Unreadable)) => {
                let now = disk::read(&path).ok().flatten();
                let kept = self.kept_bytes(lock.group(), before, which);
                match now {
                    Some(bytes) if kept.as_ref() == Some(&bytes) => Mark::of(&bytes),
                    _ => {
                        let kind = SaveKind::ReadOnly(Reason::Unreadable);
                        return Err(SaveError { path, kind });
                    }
                }
            }
            _ => self.writable(lock.group(), which)?,
        };
        self.write(lock.group(), which, last, book, home)
    }

    /// What the file is now, if it may be written.
    pub(super) fn writable(&self, group: &Id, which: Which<'_>) -> Result<Mark, SaveError> {
        self.is_there(group)?;
        let path = self.path_of(group, which);
        let standing = self.own().get(&path).copied();
        let kind = match (standing, disk::read(&path)) {
            (Some(Standing::ReadOnly(reason)), _) => SaveKind::ReadOnly(reason),
            (_, Err(TroubleKind::Disk(cause))) => SaveKind::Disk(cause),
            (_, Err(_)) => SaveKind::ReadOnly(Reason::Unreadable),
            (standing, Ok(bytes)) => {
                let now = bytes.as_deref().map_or(Mark::Missing, Mark::of);
                match standing {
                    Some(Standing::Writable { last, begun }) if now == last || now == begun => {
                        return Ok(now);
                    }
                    // Nobody has read it, and there is nothing to read.
                    None if now == Mark::Missing => return Ok(now),
                    _ => SaveKind::Changed,
                }
            }
        };
        Err(SaveError { path, kind })
    }

    /// A folder that is away is never made anew: it would hide the one that comes back.
    fn is_there(&self, group: &Id) -> Result<(), SaveError> {
        match self.away(group) {
            Some(path) => Err(SaveError {
                path,
                kind: SaveKind::Disk(Cause::Missing),
            }),
            None => Ok(()),
        }
    }

    /// Writes the file, which is now as `last` says, anew.
    pub(super) fn write<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        last: Mark,
        book: &Book<T>,
        home: Option<&Home>,
    ) -> Result<(), SaveError> {
        self.is_there(group)?;
        let path = self.path_of(group, which);
        let failed = |kind| SaveError {
            path: path.clone(),
            kind,
        };
        let seen = book.revisions().map(|r| &r.at).max().cloned();
        let own = self.left_of(group, which, self.own_part(book));
        let text = form::write(&own, seen, home).map_err(|_| failed(SaveKind::Form))?;
        let begun = Mark::of(text.as_bytes());
        let stands = |last| {
            let standing = Standing::Writable { last, begun };
            self.own().insert(path.clone(), standing);
        };
        stands(last);
        self.saver
            .replace(&path, text.as_bytes(), Lasting::Yes)
            .map_err(|error| failed(SaveKind::Disk(Cause::from(&error))))?;
        stands(begun);
        let known = self.places.known(group, &self.device, which);
        self.remember(&known, text.as_bytes());
        Ok(())
    }

    /// The revisions that this device wrote, without those that nobody needs any more.
    pub(super) fn own_part<T: Recorded>(&self, book: &Book<T>) -> Book<T> {
        let mut own = Book::default();
        for revision in book.revisions().filter(|r| r.at.device == self.device) {
            own.insert(revision.clone());
        }
        own.compact(&self.device);
        own
    }
}
