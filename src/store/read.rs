//! Reading a group or a session: all devices' files, put together, with the copies of them that a
//! sync service left.

use std::path::Path;

use super::form::{self, Flaw, Found, Recorded};
use super::layout::{Cover, Which};
use super::load::Loaded;
use super::trouble::{Reason, Shown, StoreError, Trouble, TroubleKind};
use super::{Standing, Store, disk};
use crate::domain::group::GroupRecord;
use crate::domain::happening::SessionRecord;
use crate::domain::record::{Book, Keeps};
use crate::domain::stamp::Id;

mod elsewhere;

/// Whether this device may write its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It may.
    Write,
    /// It may not, in this run.
    ReadOnly(Reason),
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read<T> {
    /// The records of all devices together. Empty where there are no files.
    pub book: Book<T>,
    /// The files that something is wrong with. Their text is as it was: clean it to show it.
    pub troubles: Vec<Trouble>,
    /// Whether this device may write its own file.
    pub access: Access,
    /// What other devices wrote and their files no longer have: an older version lies there, or
    /// none. It is in `book` too.
    pub vanished: Book<T>,
    /// Whether this device's own files lack something that it wrote: the folder did not take it,
    /// and it was put by here. It is in `book`, and in the file once that is saved.
    pub is_put_by: bool,
}

impl Store {
    /// Reads a group.
    ///
    /// # Errors
    /// When the group's folder is there and cannot be read. What is wrong with a file is told
    /// in [`Read::troubles`], and the other files are read.
    pub fn read_group(&self, group: &Id) -> Result<Read<GroupRecord>, StoreError> {
        self.read(group, Which::Group)
    }

    /// Reads what happened in a planned session.
    ///
    /// # Errors
    /// As for [`Store::read_group`].
    pub fn read_session(
        &self,
        group: &Id,
        planned: &Id,
    ) -> Result<Read<SessionRecord>, StoreError> {
        self.read(group, Which::Session(planned))
    }

    pub(super) fn read<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
    ) -> Result<Read<T>, StoreError> {
        if which != Which::Group {
            // Read first: nothing of those who are forgotten is to be seen, nor kept.
            self.forgotten(group)?;
        }
        let read = self.read_all(group, which)?;
        Ok(self.without_forgotten(group, which, read))
    }

    /// Reads everything, those who are forgotten included.
    pub(super) fn read_all<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
    ) -> Result<Read<T>, StoreError> {
        if let Some(folder) = self.away(group) {
            return self.read_known(group, which, folder);
        }
        let own = self.load(group, &self.device, which);
        let marks = own.marks;
        let mut read = Read::new(own.access);
        read.is_put_by = !own.vanished.is_empty();
        read.add(own);
        for device in self.devices_ever(group)? {
            if device != self.device {
                read.add_other(self.load(group, &device, which));
            }
            // What a sync service put beside a file is seen like what stands in it.
            for copy in self.beside::<T>(group, &device, which) {
                read.book.merge(copy.book.unwrap_or_default());
            }
        }
        self.add_left_behind(group, which, &mut read)?;
        let for_few = self.read_for_few(group, which)?;
        read.book.merge(for_few.book);
        read.vanished.merge(for_few.vanished);
        read.is_put_by |= for_few.is_put_by;
        read.troubles.extend(for_few.troubles);
        if read.access == Access::Write && self.is_hidden(group) {
            read.access = Access::ReadOnly(Reason::Locked);
        }
        if read.access == Access::Write && self.has_lost_circle(group) {
            read.access = Access::ReadOnly(Reason::NoCircle);
        }
        let standing = match (read.access, marks) {
            (Access::Write, Some(marks)) => Standing::Writable {
                last: marks,
                begun: marks,
            },
            (Access::Write, None) => Standing::ReadOnly(Reason::Unreadable),
            (Access::ReadOnly(reason), _) => Standing::ReadOnly(reason),
        };
        let key = self.own_key_of(group, which);
        // What was read while the keys were open may still be written without them.
        if !matches!(standing, Standing::ReadOnly(Reason::Locked))
            || !matches!(self.own().get(&key), Some(Standing::Writable { .. }))
        {
            self.own().insert(key, standing);
        }
        Ok(read)
    }

    /// What was read, without those whom the group has forgotten.
    fn without_forgotten<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        read: Read<T>,
    ) -> Read<T> {
        if let Some(all) = T::forgotten(&read.book) {
            self.note_forgotten(group, &all);
        }
        Read {
            book: self.left_of(group, which, read.book),
            vanished: self.left_of(group, which, read.vanished),
            ..read
        }
    }

    /// What a file says that is to the last bit as a device wrote it; `None` where it is not there.
    pub(super) fn whole_at<T: Recorded>(
        &self,
        cover: Cover,
        path: &Path,
        (group, device): (&Id, &Id),
    ) -> Result<Option<Book<T>>, Flaw> {
        let Some(bytes) = disk::read(path)? else {
            return Ok(None);
        };
        let text = self.taken(cover, group, device, &bytes)?;
        match form::read(form::text_of(&text)?, device)? {
            Found::Whole(content) => Ok(Some(content.book)),
            Found::Edited(_) => Err(TroubleKind::Edited.into()),
            Found::Newer { newer, .. } => Err(newer.into()),
        }
    }

    /// Whether what there is of a group cannot be seen, so that nothing of it can be written in
    /// good faith either.
    #[must_use]
    pub fn is_hidden(&self, group: &Id) -> bool {
        !self.is_open() && !matches!(self.cover(group), Ok(Cover::Plain))
    }

    /// What all devices but this one recorded.
    pub(super) fn others<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
    ) -> Result<Book<T>, StoreError> {
        let mut book = Book::default();
        for device in self.devices_ever(group)? {
            if device != self.device
                && let Some(content) = self.load(group, &device, which).content
            {
                book.merge(content.book);
            }
        }
        Ok(book)
    }
}

impl<T: Keeps> Read<T> {
    fn new(access: Access) -> Self {
        Self {
            book: Book::default(),
            troubles: Vec::new(),
            access,
            vanished: Book::default(),
            is_put_by: false,
        }
    }

    fn add(&mut self, loaded: Loaded<T>) {
        if let Some(content) = loaded.content {
            self.book.merge(content.book);
        }
        self.troubles.extend(loaded.trouble);
    }

    /// Adds what another device wrote. We write only our own file; yet where a newer version's
    /// records are shown, a revision of ours would replace what we do not know in them.
    fn add_other(&mut self, mut loaded: Loaded<T>) {
        let vanished = std::mem::take(&mut loaded.vanished);
        let newer = loaded.trouble.as_ref().is_some_and(|trouble| {
            matches!(trouble.kind, TroubleKind::Newer { .. }) && trouble.shown != Shown::Nothing
        });
        if newer && self.access == Access::Write {
            self.access = Access::ReadOnly(Reason::Newer);
        }
        self.vanished.merge(vanished);
        self.add(loaded);
    }
}
