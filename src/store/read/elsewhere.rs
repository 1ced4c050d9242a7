//! What of a group lies elsewhere than in its folder: the last versions known here, and what a move
//! left behind. Must not decide whether anything vanished for good: the leaders say.

use std::path::{Path, PathBuf};

use super::{Access, Read};
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::store::form::{Flaw, Recorded};
use crate::store::layout::{self, Cover, Named, Which};
use crate::store::trouble::{Reason, Shown, StoreError, Trouble, TroubleKind};
use crate::store::{Store, disk, ids_in};

impl Store {
    /// What was last known here of a group whose folder is not there. This run's own files may
    /// be written again when it is back, if they are as they were.
    pub(super) fn read_known<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        folder: PathBuf,
    ) -> Result<Read<T>, StoreError> {
        let mut read = Read::new(Access::ReadOnly(Reason::Away));
        let known = self.places.all_known(group);
        for device in ids_in(&known)? {
            for cover in Cover::BOTH {
                let file = self.places.known_under(cover, group, &device, which);
                let content = self.recall(&file, &device);
                read.book
                    .merge(content.map_or_else(Book::default, |c| c.book));
            }
            read.book.merge(self.known_for_few(group, &device, which)?);
        }
        read.troubles.push(Trouble {
            path: folder,
            place: None,
            kind: TroubleKind::Away,
            shown: Shown::Known,
        });
        Ok(read)
    }

    /// Adds what still lies where the group came from.
    pub(super) fn add_left_behind<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        read: &mut Read<T>,
    ) -> Result<(), StoreError> {
        for folder in self.folders_of(group).iter().skip(1) {
            for device in ids_in(folder)? {
                for cover in Cover::BOTH {
                    let path = layout::device_in(folder, &device).join(cover.name(which));
                    match self.whole_at(cover, &path, (group, &device)) {
                        Ok(book) => read.book.merge(book.unwrap_or_default()),
                        Err(flaw) => read.troubles.push(unseen(&path, flaw)),
                    }
                }
            }
        }
        Ok(())
    }

    /// The planned sessions of which any device has a file, or had one that is known here.
    #[must_use]
    pub fn sessions_ever(&self, group: &Id) -> Vec<Id> {
        let mut folders = self.folders_of(group);
        folders.push(self.places.all_known(group));
        let mut sessions = Vec::new();
        for folder in folders {
            for device in ids_in(&folder).unwrap_or_default() {
                let names = disk::names(&layout::device_in(&folder, &device));
                let names = names.unwrap_or_default().into_iter();
                sessions.extend(names.filter_map(|name| match layout::named(&name)? {
                    Named::Session(planned) => Some(planned),
                    Named::Group => None,
                }));
            }
        }
        sessions.sort_unstable();
        sessions.dedup();
        sessions
    }

    /// Lets go what other devices' files no longer have: from now on what they have is what is
    /// known of them.
    ///
    /// # Errors
    /// When the state folder cannot be written.
    pub fn let_go(&self, group: &Id) -> Result<(), StoreError> {
        let known = self.places.all_known(group);
        for device in ids_in(&known)?.into_iter().filter(|d| *d != self.device) {
            let folder = layout::device_in(&known, &device);
            for name in disk::names(&folder).map_err(StoreError::at(&folder))? {
                let there = layout::device_in(&self.folder_of(group), &device).join(&name);
                // What cannot be read just now has not vanished.
                let Ok(bytes) = disk::read(&there) else {
                    continue;
                };
                let path = folder.join(&name);
                let is_taken =
                    |bytes: &Vec<u8>| self.taken(Cover::of(&name), group, &device, bytes).is_ok();
                if bytes.as_ref().is_some_and(|bytes| !is_taken(bytes)) {
                    continue;
                }
                match bytes {
                    Some(bytes) => self.remember(&path, &bytes),
                    None => std::fs::remove_file(&path).map_err(StoreError::at(&path))?,
                }
            }
        }
        Ok(())
    }

    /// The devices that have a folder in a group's, and those of which something is known here.
    pub(in crate::store) fn devices_ever(&self, group: &Id) -> Result<Vec<Id>, StoreError> {
        let mut devices = self.devices(group)?;
        devices.extend(ids_in(&self.places.all_known(group))?);
        devices.sort_unstable();
        devices.dedup();
        Ok(devices)
    }
}

/// A file of which nothing is shown.
fn unseen(path: &Path, flaw: Flaw) -> Trouble {
    Trouble {
        path: path.to_owned(),
        place: flaw.place,
        kind: flaw.kind,
        shown: Shown::Nothing,
    }
}
