//! Reading the files for few eyes, as far as they are for the leader here. Must not tell that there
//! are others.

use std::path::Path;

use super::{beginning, is_for_few};
use crate::domain::few_eyes::FewEyes;
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::store::disk::{self, Mark, Marks};
use crate::store::form::{self, Found, Recorded};
use crate::store::layout::{self, Cover, Which};
use crate::store::trouble::{Cause, Reason, Shown, StoreError, Trouble, TroubleKind};
use crate::store::{Standing, Store, ids_in};

/// What is read of a file for few eyes.
pub(super) struct Few<T> {
    pub(super) eyes: FewEyes,
    pub(super) book: Book<T>,
    /// The file's own mark, and that of the text in it.
    mark: Mark,
    text: Mark,
}

impl Store {
    /// What all devices wrote for few eyes beside one of a group's files, as far as it is for the
    /// leader here. What is for others is passed over, and nothing told of it.
    pub(in crate::store) fn read_for_few<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
    ) -> Result<(Book<T>, Vec<Trouble>), StoreError> {
        let (mut book, mut troubles) = (Book::default(), Vec::new());
        let beginning = beginning(which);
        for folder in self.folders_of(group) {
            for device in ids_in(&folder)? {
                let folder = layout::device_in(&folder, &device);
                let names = disk::names(&folder).map_err(StoreError::at(&folder))?;
                let is_meant = |name: &&String| name.starts_with(&beginning) && is_for_few(name);
                for path in names.iter().filter(is_meant).map(|name| folder.join(name)) {
                    match self.few_seen(&path, (group, &device)) {
                        Ok(more) => book.merge(more),
                        Err(trouble) => troubles.extend(trouble),
                    }
                }
            }
        }
        Ok((book, troubles))
    }

    /// What one of them says, and what this run may do with it.
    pub(super) fn few_seen<T: Recorded>(
        &self,
        path: &Path,
        (group, device): (&Id, &Id),
    ) -> Result<Book<T>, Option<Trouble>> {
        let is_own = *device == self.device;
        let found = self.few_in::<T>(path, (group, device));
        if is_own {
            let standing = match &found {
                Ok(few) => {
                    let last = Marks::only(Cover::Sealed, few.mark);
                    self.few_texts().insert(path.to_owned(), few.text);
                    Some(Standing::Writable { last, begun: last })
                }
                // What was read while the keys were open may be written without them.
                Err(TroubleKind::Locked) if self.own().contains_key(path) => None,
                Err(TroubleKind::Locked) => Some(Standing::ReadOnly(Reason::Locked)),
                Err(_) => Some(Standing::ReadOnly(Reason::Unreadable)),
            };
            if let Some(standing) = standing {
                self.own().insert(path.to_owned(), standing);
            }
        }
        found.map(|few| few.book).map_err(|kind| match kind {
            // That the keys are closed the group's own files tell.
            TroubleKind::Locked => None,
            TroubleKind::ForOthers if !is_own => None,
            kind => Some(Trouble {
                path: path.to_owned(),
                place: None,
                kind,
                shown: Shown::Nothing,
            }),
        })
    }

    pub(super) fn few_in<T: Recorded>(
        &self,
        path: &Path,
        (group, device): (&Id, &Id),
    ) -> Result<Few<T>, TroubleKind> {
        let bytes = disk::read(path)?.ok_or(TroubleKind::Disk(Cause::Missing))?;
        let mark = Mark::of(&bytes);
        let text = self.taken_at(path, (group, device), bytes)?;
        let found = form::text_of(&text).and_then(|text| form::read::<T>(text, device));
        match found.map_err(|flaw| flaw.kind)? {
            Found::Whole(content) => Ok(Few {
                eyes: FewEyes::new(content.few),
                book: content.book,
                mark,
                text: Mark::of(&text),
            }),
            Found::Edited(_) => Err(TroubleKind::Edited),
            Found::Newer { newer, .. } => Err(newer),
        }
    }

    /// What one of this device's files for few eyes says, wherever a copy of it lies.
    pub(in crate::store) fn few_book<T: Recorded>(
        &self,
        group: &Id,
        path: &Path,
    ) -> Result<Book<T>, TroubleKind> {
        Ok(self.few_in(path, (group, &self.device))?.book)
    }
}
