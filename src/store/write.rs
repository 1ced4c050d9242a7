//! Saving a group or a session: what this device wrote of it, into this device's file.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Mark, Marks};
use super::few_eyes::{self, Apart};
use super::form::{self, Recorded};
use super::layout::{Cover, Which};
use super::local::Lock;
use super::save::Lasting;
use super::trouble::{Cause, Reason, SaveError, SaveKind, TroubleKind};
use super::{Standing, Store};
use crate::domain::group::{GroupBook, GroupRecord, Home};
use crate::domain::happening::{SessionBook, SessionRecord};
use crate::domain::kept::Copy;
use crate::domain::record::Book;
use crate::domain::stamp::{Id, Stamp};

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
        let saved = self
            .writable(lock.group(), which)
            .and_then(|last| self.write(lock.group(), which, last, book, home));
        if let Err(SaveError {
            kind: SaveKind::Disk(_),
            ..
        }) = saved
        {
            self.put_by(lock.group(), which, book, home);
        }
        saved
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
        let key = self.own_key_of(lock.group(), which);
        let standing = self.own().get(&key).copied();
        let last = match standing {
            Some(Standing::ReadOnly(Reason::Unreadable)) => {
                self.as_kept(lock.group(), before, which).ok_or(SaveError {
                    path,
                    kind: SaveKind::ReadOnly(Reason::Unreadable),
                })?
            }
            _ => self.writable(lock.group(), which)?,
        };
        self.few_as_kept(lock.group(), before, which);
        self.write(lock.group(), which, last, book, home)
    }

    /// What the file is now under each cover, if all of it lies in a kept copy.
    fn as_kept(&self, group: &Id, before: &Copy, which: Which<'_>) -> Option<Marks> {
        let mut marks = Marks::MISSING;
        for cover in Cover::BOTH {
            let Some(bytes) = self.own_bytes(cover, group, which).ok()? else {
                continue;
            };
            let kept = self.kept_bytes(group, before, &cover.name(which))?;
            if kept != bytes {
                return None;
            }
            marks = marks.with(cover, Mark::of(&bytes));
        }
        (marks != Marks::MISSING).then_some(marks)
    }

    /// What the file is now, if it may be written.
    pub(super) fn writable(&self, group: &Id, which: Which<'_>) -> Result<Marks, SaveError> {
        self.is_there(group)?;
        let standing = self.own().get(&self.own_key_of(group, which)).copied();
        let now = || {
            let mut marks = Marks::MISSING;
            for cover in Cover::BOTH {
                let bytes = self.own_bytes(cover, group, which)?;
                marks = marks.with(cover, bytes.as_deref().map_or(Mark::Missing, Mark::of));
            }
            Ok(marks)
        };
        let kind = match (standing, now()) {
            (Some(Standing::ReadOnly(reason)), _) => SaveKind::ReadOnly(reason),
            (_, Err(TroubleKind::Disk(cause))) => SaveKind::Disk(cause),
            (_, Err(_)) => SaveKind::ReadOnly(Reason::Unreadable),
            (standing, Ok(now)) => match standing {
                Some(Standing::Writable { last, begun })
                    if Cover::BOTH.into_iter().all(|cover| {
                        let now = now.of(cover);
                        now == last.of(cover) || now == begun.of(cover)
                    }) =>
                {
                    return Ok(now);
                }
                // Nobody has read it, and there is nothing to read.
                None if now == Marks::MISSING => return Ok(now),
                _ => SaveKind::Changed,
            },
        };
        let path = self.path_of(group, which);
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

    /// Under what this run knows one of its own files, whatever its cover.
    pub(super) fn own_key_of(&self, group: &Id, which: Which<'_>) -> PathBuf {
        self.file_under(Cover::Plain, group, &self.device, which)
    }

    /// Writes the file, which is now as `last` says, anew.
    pub(super) fn write<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        last: Marks,
        book: &Book<T>,
        home: Option<&Home>,
    ) -> Result<(), SaveError> {
        self.is_there(group)?;
        let failed = |kind| SaveError {
            path: self.path_of(group, which),
            kind,
        };
        let seen = self.seen_by_all(book);
        let Apart {
            for_all: own,
            for_few,
        } = self.own_part(group, which, book);
        // First, so that nothing is gone from one file before it stands in the other.
        self.write_for_few(group, which, for_few)?;
        let text = form::write(&own, seen, home).map_err(|_| failed(SaveKind::Form))?;
        let (cover, bytes) = self.covered(group, text.as_bytes()).map_err(failed)?;
        let path = self.file_under(cover, group, &self.device, which);
        let begun = Marks::only(cover, Mark::of(&bytes));
        let stands = |last| {
            let standing = Standing::Writable { last, begun };
            self.own().insert(self.own_key_of(group, which), standing);
        };
        stands(last);
        let disk = |error: io::Error| SaveError {
            path: path.clone(),
            kind: SaveKind::Disk(Cause::from(&error)),
        };
        self.put_in_group(group, &path, &bytes).map_err(disk)?;
        // What it said under its other cover was read, and stands in the new one.
        let other = cover.other();
        if last.of(other) != Mark::Missing {
            let path = self.file_under(other, group, &self.device, which);
            self.saver.remove(&path).map_err(disk)?;
            let known = self.places.known_under(other, group, &self.device, which);
            std::fs::remove_file(known).ok();
        }
        stands(begun);
        let known = self.places.known_under(cover, group, &self.device, which);
        self.remember(&known, &bytes);
        Ok(())
    }

    /// Puts a file in a group's folder. One that this device was told of is never made anew, also
    /// where it goes away in this moment.
    pub(super) fn put_in_group(&self, group: &Id, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if self.is_told_of(group) {
            self.saver.replace_there(path, bytes, Lasting::Yes)
        } else {
            self.saver.replace(path, bytes, Lasting::Yes)
        }
    }

    /// Keeps what the group's folder does not take as the last version known here: that lies on
    /// this computer, where the folder may be a stick that was pulled out or a share that is full. A
    /// program that dies before the folder takes it again reads it from there. Where this disk
    /// refuses too, it is in hand alone, and what was known stays.
    fn put_by<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        book: &Book<T>,
        home: Option<&Home>,
    ) {
        let Apart { for_all, for_few } = self.own_part(group, which, book);
        if !for_few.is_empty() {
            self.put_few_by(group, which, for_few);
        }
        let Ok(text) = form::write(&for_all, self.seen_by_all(book), home) else {
            return;
        };
        if let Ok((cover, bytes)) = self.covered(group, text.as_bytes()) {
            let known = self.places.known_under(cover, group, &self.device, which);
            self.saver.replace(&known, &bytes, Lasting::Yes).ok();
        }
    }

    /// The revisions that this device wrote, without those that nobody needs any more, and what is
    /// for few eyes apart.
    pub(super) fn own_part<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        book: &Book<T>,
    ) -> Apart<T> {
        let mut own = Book::default();
        for revision in book.revisions().filter(|r| r.at.device == self.device) {
            own.insert(revision.clone());
        }
        // Before anything is dropped: a deletion alone does not say for whom it is.
        let mut apart = few_eyes::apart(self.left_of(group, which, own), book);
        apart.for_all.compact(&self.device);
        apart
            .for_few
            .values_mut()
            .for_each(|book| book.compact(&self.device));
        apart
    }

    /// The latest logical time of what everybody may read.
    fn seen_by_all<T: Recorded>(&self, book: &Book<T>) -> Option<Stamp> {
        let limits = book.limits();
        let for_all = book.revisions().filter(|r| !limits.contains_key(&r.id));
        for_all.map(|r| &r.at).max().cloned()
    }
}
