//! What belongs to this laptop alone: its id, who uses it in which group, and locks. Must not
//! touch the data folder, but for what an interrupted save left there.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use super::disk;
use super::layout::Which;
use super::places::Places;
use super::save::{self, Lasting, Saver};
use super::trouble::{LockError, StoreError, TroubleKind};
use super::{Store, trouble};
use crate::domain::stamp::Id;

/// The right to write a group's files, for as long as this lives; one program at a time has
/// it on one laptop.
#[derive(Debug)]
pub struct Lock {
    group: Id,
    /// Closing it gives the lock back, also when the program is killed.
    _file: File,
}

impl Lock {
    /// The group.
    #[must_use]
    pub const fn group(&self) -> &Id {
        &self.group
    }
}

impl Store {
    /// Takes the right to write a group's files. Read what you will write after this: before,
    /// another program may still have changed it.
    ///
    /// # Errors
    /// [`LockError::Busy`] while another program on this laptop has it.
    pub fn lock(&self, group: &Id) -> Result<Lock, LockError> {
        let lock = self.take_lock(group)?;
        self.clear(&lock);
        Ok(lock)
    }

    /// Takes the right, and leaves everything as it is.
    pub(super) fn take_lock(&self, group: &Id) -> Result<Lock, LockError> {
        let path = self.places.lock(group);
        let file = lock_file(&path)?;
        match file.try_lock() {
            Ok(()) => Ok(Lock {
                group: group.clone(),
                _file: file,
            }),
            Err(TryLockError::WouldBlock) => Err(LockError::Busy),
            Err(TryLockError::Error(error)) => Err(StoreError::at(&path)(error).into()),
        }
    }

    /// Removes what interrupted saves left: it holds notes, and nobody will finish it. Only with
    /// the lock, so that nobody is at it.
    pub(super) fn clear(&self, lock: &Lock) {
        for path in self.unfinished(&lock.group) {
            if path.is_dir() {
                fs::remove_dir_all(path).ok();
            } else {
                fs::remove_file(path).ok();
            }
        }
    }

    /// What interrupted saves and copies left of a group, in what is this device's own.
    pub(super) fn unfinished(&self, group: &Id) -> Vec<PathBuf> {
        let mut folders = vec![
            self.device_folder(group, &self.device),
            self.places.kept(group),
        ];
        // A program that only reads may be at these; they are copies, and it makes them again.
        for device in self.devices(group).unwrap_or_default() {
            let known = self.places.known(group, &device, Which::Group);
            folders.extend(known.parent().map(Path::to_owned));
        }
        let mut found = Vec::new();
        for folder in folders {
            let names = disk::names(&folder).unwrap_or_default().into_iter();
            let left = names.filter(|name| save::is_unfinished(name));
            found.extend(left.map(|name| folder.join(name)));
        }
        found
    }

    /// The leader who uses this device in a group; `None` when nobody has said.
    ///
    /// # Errors
    /// When the state folder cannot be read.
    pub fn author(&self, group: &Id) -> Result<Option<Id>, StoreError> {
        id_in(&self.places.author(group))
    }

    /// Says who uses this device in a group.
    ///
    /// # Errors
    /// When the state folder cannot be written.
    pub fn set_author(&self, group: &Id, author: &Id) -> Result<(), StoreError> {
        write_id(&self.places.author(group), &self.saver, author)
    }
}

/// The id of this device, made at the first start.
pub(super) fn device(
    places: &Places,
    saver: &Saver,
    new_device: impl FnOnce() -> Id,
) -> Result<Id, StoreError> {
    let path = places.device_id();
    if let Some(device) = id_in(&path)? {
        return Ok(device);
    }
    // Two programs that start at once must not give this device two ids.
    let lock_path = path.with_extension("lock");
    let lock = lock_file(&lock_path)?;
    lock.lock().map_err(StoreError::at(&lock_path))?;
    if let Some(device) = id_in(&path)? {
        return Ok(device);
    }
    let device = new_device();
    write_id(&path, saver, &device)?;
    Ok(device)
}

/// The id in a file of the state folder. One that is damaged counts as none: it is ours, can be
/// chosen anew, and under a new id nothing is lost that an old one wrote.
fn id_in(path: &Path) -> Result<Option<Id>, StoreError> {
    match disk::read(path) {
        Ok(bytes) => Ok(bytes
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .and_then(|text| text.trim().parse().ok())),
        Err(kind) => Err(StoreError {
            path: path.to_owned(),
            cause: match kind {
                TroubleKind::Disk(cause) => cause,
                _ => trouble::Cause::InTheWay,
            },
        }),
    }
}

fn write_id(path: &Path, saver: &Saver, id: &Id) -> Result<(), StoreError> {
    saver
        .replace(path, format!("{id}\n").as_bytes(), Lasting::Yes)
        .map_err(StoreError::at(path))
}

/// A file to lock, made if it is missing. It holds nothing and stays.
fn lock_file(path: &Path) -> Result<File, StoreError> {
    if let Some(folder) = path.parent() {
        save::create_folders(folder).map_err(StoreError::at(folder))?;
    }
    let mut how = File::options();
    how.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut how, 0o600);
    how.open(path).map_err(StoreError::at(path))
}
