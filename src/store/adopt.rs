//! A file of this device that somebody edited by hand: what it says and what it said, and
//! taking it over after somebody said yes.

use super::Store;
use super::disk::{self, Mark, Marks};
use super::form::{self, Content, Found, Recorded};
use super::layout::{Cover, Which};
use super::local::Lock;
use super::trouble::{SaveError, SaveKind, Shown, Trouble};
use crate::domain::group::{GroupRecord, Home};
use crate::domain::happening::SessionRecord;
use crate::domain::kept::Occasion;
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::domain::time::Now;

/// An edit by hand, to be shown and then, perhaps, adopted.
#[derive(Debug)]
pub struct Edited<T> {
    /// What the file says.
    pub file: Book<T>,
    /// The last version of it that is known here, if one is.
    pub known: Option<Book<T>>,
    group: Id,
    session: Option<Id>,
    home: Option<Home>,
    cover: Cover,
    mark: Mark,
}

impl Store {
    /// This device's file of a group, if somebody edited it.
    ///
    /// # Errors
    /// When it cannot be read, or not strictly.
    pub fn edited_group(&self, group: &Id) -> Result<Option<Edited<GroupRecord>>, Trouble> {
        self.edited(group, None)
    }

    /// This device's file of a planned session, if somebody edited it.
    ///
    /// # Errors
    /// As for [`Store::edited_group`].
    pub fn edited_session(
        &self,
        group: &Id,
        planned: &Id,
    ) -> Result<Option<Edited<SessionRecord>>, Trouble> {
        self.edited(group, Some(planned))
    }

    fn edited<T: Recorded>(
        &self,
        group: &Id,
        session: Option<&Id>,
    ) -> Result<Option<Edited<T>>, Trouble> {
        let which = session.map_or(Which::Group, Which::Session);
        for cover in Cover::BOTH {
            let edited = self.edited_under(cover, group, session, which)?;
            if edited.is_some() {
                return Ok(edited);
            }
        }
        Ok(None)
    }

    fn edited_under<T: Recorded>(
        &self,
        cover: Cover,
        group: &Id,
        session: Option<&Id>,
        which: Which<'_>,
    ) -> Result<Option<Edited<T>>, Trouble> {
        let path = self.file_under(cover, group, &self.device, which);
        let trouble = |flaw: form::Flaw| Trouble {
            path: path.clone(),
            place: flaw.place,
            kind: flaw.kind,
            shown: Shown::Nothing,
        };
        let Some(bytes) = disk::read(&path).map_err(|kind| trouble(kind.into()))? else {
            return Ok(None);
        };
        let text = self.uncovered_of(cover, group, &self.device, &bytes);
        let text = text.map_err(|kind| trouble(kind.into()))?;
        let found = form::text_of(&text).and_then(|text| form::read(text, &self.device));
        let Found::Edited(Content { home, book, .. }) = found.map_err(trouble)? else {
            return Ok(None);
        };
        let known = self.places.known_under(cover, group, &self.device, which);
        Ok(Some(Edited {
            file: book,
            known: self.recall(&known, &self.device).map(|known| known.book),
            group: group.clone(),
            session: session.cloned(),
            home,
            cover,
            mark: Mark::of(&bytes),
        }))
    }

    /// Takes an edited file over as it was shown: keeps a copy of what there is, and writes it
    /// anew, so that it is one of ours again. Nothing can be saved there until it has been read
    /// once more.
    ///
    /// # Errors
    /// When it was edited again since, or belongs to another group than the lock, or the
    /// system refuses, be it only the copy. The file is intact then.
    pub fn adopt_group(
        &self,
        lock: &Lock,
        edited: &Edited<GroupRecord>,
        now: &Now,
    ) -> Result<(), SaveError> {
        let others = self.others(&edited.group, Which::Group);
        let mut all = others.map_err(|error| SaveError {
            path: error.path,
            kind: SaveKind::Disk(error.cause),
        })?;
        all.merge(edited.file.clone());
        let title = edited.home.as_ref().map_or("", |home| &home.programme);
        let home = all.home(title).or_else(|| edited.home.clone());
        self.adopt(lock, edited, now, &all, home.as_ref())
    }

    /// Takes an edited session over, as [`Store::adopt_group`] does a group.
    ///
    /// # Errors
    /// As for [`Store::adopt_group`].
    pub fn adopt_session(
        &self,
        lock: &Lock,
        edited: &Edited<SessionRecord>,
        now: &Now,
    ) -> Result<(), SaveError> {
        self.adopt(lock, edited, now, &edited.file, None)
    }

    fn adopt<T: Recorded>(
        &self,
        lock: &Lock,
        edited: &Edited<T>,
        now: &Now,
        book: &Book<T>,
        home: Option<&Home>,
    ) -> Result<(), SaveError> {
        let which = edited.session.as_ref().map_or(Which::Group, Which::Session);
        let path = self.file_under(edited.cover, &edited.group, &self.device, which);
        let found = disk::read(&path).ok().flatten();
        if lock.group() != &edited.group || found.as_deref().map(Mark::of) != Some(edited.mark) {
            let kind = SaveKind::Changed;
            return Err(SaveError { path, kind });
        }
        self.keep(lock, Occasion::Adoption, now)
            .map_err(|error| SaveError {
                path: error.path,
                kind: SaveKind::Disk(error.cause),
            })?;
        let marks = Marks::only(edited.cover, edited.mark);
        let written = self.write(&edited.group, which, marks, book, home);
        // Who has the book from before in hand must not save it over this one.
        self.own().remove(&self.own_key_of(&edited.group, which));
        written
    }
}
