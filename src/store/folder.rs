//! Where each group's folder lies: in the data folder, or in one that people share, which this
//! device was told of. Must not make a folder anew that was there and is not: it lies on a stick
//! or a share that will be back, and with it everything in it.
//!
//! `<state>/folders/<group>` names the folder, and below it those that the group came from while
//! something of it may still lie there: they are read along, so that nothing hangs on a move
//! having come to its end.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{MutexGuard, PoisonError};

use super::layout::{Cover, Which};
use super::save::{self, Lasting};
use super::trouble::{Cause, StoreError};
use super::{Store, disk, ids_in, layout};
use crate::domain::stamp::Id;

/// The folders of a group, the one first in which this device writes.
pub(super) type Folders = HashMap<Id, Vec<PathBuf>>;

impl Store {
    /// A group's folder, with the folders of all its devices in it.
    #[must_use]
    pub fn folder_of(&self, group: &Id) -> PathBuf {
        let told = self
            .folders()
            .get(group)
            .and_then(|all| all.first().cloned());
        told.unwrap_or_else(|| self.places.group(group))
    }

    /// Every folder in which something of a group may lie, the one first in which this device
    /// writes.
    pub(super) fn folders_of(&self, group: &Id) -> Vec<PathBuf> {
        let mut all = self.folders().get(group).cloned().unwrap_or_default();
        let own = self.places.group(group);
        if !all.contains(&own) && (all.is_empty() || own.is_dir()) {
            all.push(own);
        }
        all
    }

    /// The folder of a group that this device was told of, where that is not there now: a stick
    /// that is not in, a share that is not connected. Given is what is missing as people know it:
    /// the folder around it, where that is missing too.
    #[must_use]
    pub fn away(&self, group: &Id) -> Option<PathBuf> {
        let told = self.folders().get(group)?.first()?.clone();
        if told.is_dir() {
            return None;
        }
        let around = told.parent().filter(|around| !around.exists());
        Some(around.map_or_else(|| told.clone(), PathBuf::from))
    }

    /// Whether this device was told where the group's folder lies.
    pub(super) fn is_told_of(&self, group: &Id) -> bool {
        self.folders().contains_key(group)
    }

    /// Whether others may write in a group: it lies outside this device's own folder, or
    /// another device has a folder in it.
    #[must_use]
    pub fn is_shared(&self, group: &Id) -> bool {
        let told = self.is_told_of(group);
        let others = || self.devices(group).unwrap_or_default();
        told || others().iter().any(|device| *device != self.device)
    }

    /// The groups that lie in a folder, or whose folder it is itself.
    ///
    /// # Errors
    /// When the folder is not there or cannot be read.
    pub fn groups_in(&self, folder: &Path) -> Result<Vec<(Id, PathBuf)>, StoreError> {
        if !folder.is_dir() {
            let (path, cause) = (folder.to_owned(), Cause::Missing);
            return Err(StoreError { path, cause });
        }
        let has_group = |folder: &Path| {
            ids_in(folder).is_ok_and(|devices| {
                let file = |device: &Id, cover: Cover| {
                    layout::device_in(folder, device).join(cover.name(Which::Group))
                };
                let has = |device: &Id| Cover::BOTH.iter().any(|c| file(device, *c).is_file());
                devices.iter().any(has)
            })
        };
        let name = folder.file_name().and_then(|name| name.to_str());
        let itself: Option<Id> = name.and_then(|name| name.parse().ok());
        if let Some(group) = itself.filter(|_| has_group(folder)) {
            return Ok(vec![(group, folder.to_owned())]);
        }
        let below = |group: &Id| folder.join(group.as_str());
        let groups = ids_in(folder)?.into_iter();
        let groups = groups.filter(|group| has_group(&below(group)));
        Ok(groups.map(|group| (group.clone(), below(&group))).collect())
    }

    /// Makes the folder of a new group in one that is there, and remembers it.
    ///
    /// # Errors
    /// When the folder is not there, or the system refuses.
    pub fn found_in(&self, group: &Id, folder: &Path) -> Result<(), StoreError> {
        let target = self.make_in(group, folder)?;
        self.remember_folders(group, vec![target])
    }

    /// Makes a group's folder in one that is there: a slip of the pen must not found a tree.
    pub(super) fn make_in(&self, group: &Id, folder: &Path) -> Result<PathBuf, StoreError> {
        if !folder.is_dir() {
            let (path, cause) = (folder.to_owned(), Cause::Missing);
            return Err(StoreError { path, cause });
        }
        let target = folder.join(group.as_str());
        save::create_folders(&target).map_err(StoreError::at(&target))?;
        Ok(target)
    }

    /// Remembers where a group's folder lies, and where some of it may still lie. The data
    /// folder alone needs no remembering.
    pub(super) fn remember_folders(
        &self,
        group: &Id,
        folders: Vec<PathBuf>,
    ) -> Result<(), StoreError> {
        let path = self.places.folders(group);
        if folders == [self.places.group(group)] {
            self.forget_folders(group)?;
        } else {
            let text = folders
                .iter()
                .map(|folder| as_line(folder))
                .collect::<Result<String, _>>()?;
            self.saver
                .replace(&path, text.as_bytes(), Lasting::Yes)
                .map_err(StoreError::at(&path))?;
            self.folders().insert(group.clone(), folders);
        }
        Ok(())
    }

    /// Forgets where a group's folder lies.
    pub(super) fn forget_folders(&self, group: &Id) -> Result<(), StoreError> {
        let path = self.places.folders(group);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(StoreError::at(&path)(error));
            }
            _ => {}
        }
        self.folders().remove(group);
        Ok(())
    }

    /// The groups whose folders this device was told of. Another program on this laptop may
    /// have told it since.
    pub(super) fn told_of(&self) -> Result<Vec<Id>, StoreError> {
        let read = read_all(&self.places)?;
        let groups = read.keys().cloned().collect();
        *self.folders() = read;
        Ok(groups)
    }

    fn folders(&self) -> MutexGuard<'_, Folders> {
        self.folders.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What this device was told of all groups' folders.
pub(super) fn read_all(places: &super::Places) -> Result<Folders, StoreError> {
    let folder = places.all_folders();
    let names = disk::names(&folder).map_err(StoreError::at(&folder))?;
    let groups = names.iter().filter_map(|name| name.parse::<Id>().ok());
    Ok(groups
        .map(|group| {
            let folders = read_one(&places.folders(&group));
            (group, folders)
        })
        .collect())
}

/// The folders that a file names. One that names none counts as naming itself, which is no
/// folder: then the group is away, and is not looked for or made anew in the data folder.
fn read_one(path: &Path) -> Vec<PathBuf> {
    let bytes = disk::read(path).ok().flatten();
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    let named: Vec<PathBuf> = text
        .iter()
        .flat_map(|text| text.lines())
        .map(PathBuf::from)
        .filter(|folder| folder.is_absolute())
        .collect();
    if named.is_empty() {
        vec![path.to_owned()]
    } else {
        named
    }
}

/// A folder as a line of the file. One whose name no line can hold is refused.
fn as_line(folder: &Path) -> Result<String, StoreError> {
    match folder.to_str() {
        Some(text) if !text.contains(['\n', '\r']) => Ok(format!("{text}\n")),
        _ => Err(StoreError {
            path: folder.to_owned(),
            cause: Cause::Other(std::io::ErrorKind::InvalidFilename),
        }),
    }
}
