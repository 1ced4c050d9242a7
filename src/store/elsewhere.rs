//! A copy somewhere else, for when a group's own folder takes nothing: a memory stick, say. It is
//! laid out like the data folder, so that it can be opened like one. Must not count as saved.

use std::path::{Path, PathBuf};

use super::Store;
use super::few_eyes;
use super::form::{self, Recorded};
use super::layout::{self, Which};
use super::places::Places;
use super::save::Lasting;
use super::trouble::{Cause, SaveError, SaveKind};
use crate::domain::group::{GroupBook, GroupRecord, Home};
use crate::domain::happening::{SessionBook, SessionRecord};
use crate::domain::record::Book;
use crate::domain::stamp::Id;

/// What the folder is called that is made there.
const COPY: &str = "smil-copy";

impl Store {
    /// Writes a group's records to a folder that is there, and gives the data folder that was
    /// made in it.
    ///
    /// # Errors
    /// When the folder is not there, or the system refuses.
    pub fn group_elsewhere(
        &self,
        folder: &Path,
        group: &Id,
        book: &GroupBook,
        home: &Home,
    ) -> Result<PathBuf, SaveError> {
        self.elsewhere::<GroupRecord>(folder, group, Which::Group, book, Some(home))
    }

    /// Writes a planned session's records, as [`Store::group_elsewhere`] does a group's.
    ///
    /// # Errors
    /// As for [`Store::group_elsewhere`].
    pub fn session_elsewhere(
        &self,
        folder: &Path,
        group: &Id,
        planned: &Id,
        book: &SessionBook,
    ) -> Result<PathBuf, SaveError> {
        self.elsewhere::<SessionRecord>(folder, group, Which::Session(planned), book, None)
    }

    fn elsewhere<T: Recorded>(
        &self,
        folder: &Path,
        group: &Id,
        which: Which<'_>,
        book: &Book<T>,
        home: Option<&Home>,
    ) -> Result<PathBuf, SaveError> {
        let failed = |path: &Path, kind| SaveError {
            path: path.to_owned(),
            kind,
        };
        // A slip of the pen must not found a tree of folders.
        if !folder.is_dir() {
            return Err(failed(folder, SaveKind::Disk(Cause::Missing)));
        }
        let there = Places {
            data: folder.join(COPY),
            state: self.places.state.clone(),
        };
        let folder = layout::device_in(&there.group(group), &self.device);
        let path = folder.join(which.name());
        let apart = self.own_part(group, which, book);
        for (eyes, book) in &apart.for_few {
            let bytes = self.sealed_for(group, eyes, book);
            let bytes = bytes.map_err(|kind| failed(&path, kind))?;
            let path = folder.join(few_eyes::name_for(which, eyes));
            self.saver
                .replace(&path, &bytes, Lasting::Yes)
                .map_err(|error| failed(&path, SaveKind::Disk(Cause::from(&error))))?;
        }
        let seen = apart.for_all.revisions().map(|r| &r.at).max().cloned();
        let text =
            form::write(&apart.for_all, seen, home).map_err(|_| failed(&path, SaveKind::Form))?;
        let (cover, bytes) = self
            .covered(group, text.as_bytes())
            .map_err(|kind| failed(&path, kind))?;
        let path = folder.join(cover.name(which));
        self.saver
            .replace(&path, &bytes, Lasting::Yes)
            .map_err(|error| failed(&path, SaveKind::Disk(Cause::from(&error))))?;
        Ok(there.data)
    }
}
