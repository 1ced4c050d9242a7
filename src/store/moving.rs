//! Moving a group to another folder: copied there and synced, compared, remembered, and only then
//! removed where it was. What dies in between leaves it in both folders, which is the same group:
//! both are read, and the next opening goes on. Must not remove what is not in the new place.

use std::fs;
use std::path::{Path, PathBuf};

use super::form::{self, Found, Recorded};
use super::layout::{self, Cover, KEYS, Named, named};
use super::local::Lock;
use super::save::Lasting;
use super::trouble::{Cause, SaveError, SaveKind, StoreError, TroubleKind};
use super::{Store, disk, few_eyes, ids_in};
use crate::domain::group::GroupRecord;
use crate::domain::happening::SessionRecord;
use crate::domain::record::Book;
use crate::domain::stamp::Id;

/// Why a group was not moved. Where it was, it still is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoveError {
    /// It lies there already.
    #[error("there already")]
    There,
    /// The folder lies within the group's own.
    #[error("inside itself")]
    Inside,
    /// A file can only be left where it is: it is damaged, edited, or a newer version's.
    #[error("{}: {kind}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// What is wrong with it.
        kind: TroubleKind,
    },
    /// A folder cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file cannot be written.
    #[error(transparent)]
    Save(#[from] SaveError),
}

impl Store {
    /// Moves a group into a folder that is there, as a folder of its own; where it lies there
    /// already, what both hold is put together.
    ///
    /// # Errors
    /// When anything of it cannot be read or written. It is where it was then.
    pub fn move_to(&self, lock: &Lock, folder: &Path) -> Result<PathBuf, MoveError> {
        let group = lock.group();
        if let Some(path) = self.away(group) {
            let cause = Cause::Missing;
            return Err(StoreError { path, cause }.into());
        }
        let target = folder.join(group.as_str());
        if self.same(&target, &self.folder_of(group)) {
            return Err(MoveError::There);
        }
        let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        if real(folder).starts_with(real(&self.folder_of(group))) {
            return Err(MoveError::Inside);
        }
        let target = self.make_in(group, folder)?;
        self.settle_in(lock, &target)?;
        Ok(target)
    }

    /// Opens a group that lies in a folder from now on; where it is here already, what both hold
    /// is put together there. The folder it was in may be away: then it is only left.
    ///
    /// # Errors
    /// As for [`Self::move_to`].
    pub fn open_in(&self, lock: &Lock, target: &Path) -> Result<(), MoveError> {
        let group = lock.group();
        if self.same(target, &self.folder_of(group)) {
            return Err(MoveError::There);
        }
        if self.away(group).is_some() || !self.folder_of(group).is_dir() {
            return Ok(self.remember_folders(group, vec![target.to_owned()])?);
        }
        self.settle_in(lock, target)
    }

    fn same(&self, one: &Path, other: &Path) -> bool {
        one == other
            || matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(a), Ok(b)) if a == b)
    }

    fn settle_in(&self, lock: &Lock, target: &Path) -> Result<(), MoveError> {
        let group = lock.group();
        let before = self.folders_of(group);
        for folder in &before {
            self.copy_all(group, folder, target)?;
        }
        // From here on it lies there; where it was is read along until it is gone.
        let mut folders = vec![target.to_owned()];
        folders.extend(before.into_iter().filter(|folder| folder != target));
        self.remember_folders(group, folders)?;
        self.leave_behind(lock)?;
        Ok(())
    }

    /// Removes what still lies where a group came from and lies in its folder too. Of a folder
    /// that others share only this device's own part goes.
    ///
    /// # Errors
    /// When what is left cannot be remembered.
    pub fn leave_behind(&self, lock: &Lock) -> Result<(), StoreError> {
        let group = lock.group();
        let folders = self.folders_of(group);
        let Some((target, before)) = folders.split_first().filter(|(_, rest)| !rest.is_empty())
        else {
            return Ok(());
        };
        if !target.is_dir() {
            return Ok(());
        }
        let own = self.places.group(group);
        let mut left = vec![target.clone()];
        for folder in before {
            let is_ours = *folder == own;
            for device in ids_in(folder).unwrap_or_default() {
                if is_ours || device == self.device {
                    self.remove_what_is_in(target, folder, (group, &device));
                }
            }
            // Goes only when it is empty.
            fs::remove_dir(folder).ok();
            let rest = layout::device_in(folder, &self.device);
            if (is_ours && folder.is_dir()) || rest.is_dir() {
                left.push(folder.clone());
            }
        }
        if left == folders {
            return Ok(());
        }
        self.remember_folders(group, left)
    }

    /// Copies a group's files from one folder to another, each synced and compared.
    fn copy_all(&self, group: &Id, from: &Path, to: &Path) -> Result<(), MoveError> {
        for device in ids_in(from)? {
            let folder = layout::device_in(from, &device);
            for name in disk::names(&folder).map_err(StoreError::at(&folder))? {
                // What an interrupted save left is of no use to anybody.
                if name.starts_with('.') {
                    continue;
                }
                let source = folder.join(&name);
                let target = layout::device_in(to, &device).join(&name);
                let Some(bytes) = read(&source)? else {
                    continue;
                };
                let bytes = match (read(&target)?, named(&name)) {
                    (None, _) => bytes,
                    (Some(there), _) if there == bytes => continue,
                    // What this device says of itself now.
                    (Some(_), None) if name == KEYS && device == self.device => bytes,
                    // Only that device writes there. What it wrote here stays, and is read here.
                    (Some(_), _) if device != self.device => continue,
                    (Some(there), Some(Named::Group)) => {
                        self.together::<GroupRecord>(group, [(&source, &bytes), (&target, &there)])?
                    }
                    (Some(there), Some(Named::Session(_))) => self
                        .together::<SessionRecord>(group, [(&source, &bytes), (&target, &there)])?,
                    (Some(_), None) => match few_eyes::beside_which(&name) {
                        Some(file) => self
                            .few_together(group, &file, [&source, &target])
                            .map_err(|kind| MoveError::Unreadable { path: source, kind })?,
                        // Another copy of a copy: it stays, and what it says is read where it is.
                        None => continue,
                    },
                };
                self.copy(&target, &bytes)?;
            }
        }
        Ok(())
    }

    fn copy(&self, target: &Path, bytes: &[u8]) -> Result<(), MoveError> {
        self.saver
            .replace(target, bytes, Lasting::Yes)
            .map_err(|error| SaveError {
                path: target.to_owned(),
                kind: SaveKind::Disk(Cause::from(&error)),
            })?;
        if read(target)?.as_deref() == Some(bytes) {
            return Ok(());
        }
        let (path, kind) = (target.to_owned(), SaveKind::Changed);
        Err(SaveError { path, kind }.into())
    }

    /// Removes a device's files in one folder, as far as another has all that they say.
    fn remove_what_is_in(&self, target: &Path, folder: &Path, (group, device): (&Id, &Id)) {
        let from = layout::device_in(folder, device);
        let to = layout::device_in(target, device);
        for name in disk::names(&from).unwrap_or_default() {
            let (source, there) = (from.join(&name), to.join(&name));
            let (Ok(Some(old)), Ok(new)) = (disk::read(&source), disk::read(&there)) else {
                continue;
            };
            let is_there = new.is_some_and(|new| {
                old == new
                    || match named(&name) {
                        Some(Named::Group) => {
                            self.says_all::<GroupRecord>([&source, &there], (group, device))
                        }
                        Some(Named::Session(_)) => {
                            self.says_all::<SessionRecord>([&source, &there], (group, device))
                        }
                        None => {
                            let few = few_eyes::beside_which(&name);
                            let says_all = few.is_some_and(|file| {
                                self.few_says_all(group, &file, [&source, &there])
                            });
                            says_all || name == KEYS
                        }
                    }
            });
            if is_there || super::save::is_unfinished(&name) {
                // What stays is read along, and goes another time.
                fs::remove_file(&source).ok();
            }
        }
        fs::remove_dir(&from).ok();
    }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, MoveError> {
    disk::read(path).map_err(|kind| MoveError::Unreadable {
        path: path.to_owned(),
        kind,
    })
}

impl Store {
    /// What two versions of this device's file say together, as a file under the same cover.
    fn together<T: Recorded>(
        &self,
        group: &Id,
        files: [(&Path, &[u8]); 2],
    ) -> Result<Vec<u8>, MoveError> {
        let mut all: Book<T> = Book::default();
        let mut home = None;
        let mut latest = None;
        let cover = cover_of(files[1].0);
        for (path, bytes) in files {
            let wrong = |kind| MoveError::Unreadable {
                path: path.to_owned(),
                kind,
            };
            let text = self
                .taken(cover, group, &self.device, bytes)
                .map_err(wrong)?;
            let found = form::text_of(&text).and_then(|text| form::read::<T>(text, &self.device));
            let content = match found.map_err(|flaw| wrong(flaw.kind))? {
                Found::Whole(content) => content,
                Found::Edited(_) => return Err(wrong(TroubleKind::Edited)),
                Found::Newer { newer, .. } => return Err(wrong(newer)),
            };
            let last = content.book.revisions().map(|r| &r.at).max().cloned();
            if home.is_none() || latest < last {
                home = content.home;
                latest = last;
            }
            all.merge(content.book);
        }
        all.compact(&self.device);
        let seen = all.revisions().map(|r| &r.at).max().cloned();
        let failed = |kind| SaveError {
            path: files[1].0.to_owned(),
            kind,
        };
        let text = form::write(&all, seen, home.as_ref()).map_err(|_| failed(SaveKind::Form))?;
        let bytes = self.under(cover, group, text.as_bytes());
        Ok(bytes.ok_or_else(|| failed(SaveKind::BadKey))?)
    }

    /// Whether one version of a device's file holds or replaces all that another says.
    fn says_all<T: Recorded>(&self, [old, new]: [&Path; 2], whose: (&Id, &Id)) -> bool {
        let book = |path: &Path| -> Option<Book<T>> {
            self.whole_at(cover_of(path), path, whose).ok().flatten()
        };
        match (book(new), book(old)) {
            (Some(new), Some(old)) => old.without_what_stands_in(&new).is_empty(),
            _ => false,
        }
    }
}

fn cover_of(path: &Path) -> Cover {
    Cover::of(&path.to_string_lossy())
}
