//! The way from the leaders' program to the screen in the room: one small file that only this user
//! can read, put in its place whole. It holds what the children are shown and nothing else. Must
//! not know what that means.
//!
//! Who tells holds a shared lock beside it for as long as it lives, also when it is killed; who
//! listens tries for a moment whether it could have that lock alone. So nobody has to give signs of
//! life, and what a dead program left is not believed.

use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::save::{self, Lasting, Saver};
use super::trouble::{Cause, StoreError};
use crate::domain::shown::Told;

#[cfg(test)]
mod tests;

/// What the file begins with: what it is, and the version of its form.
const FORMAT: &str = "smil/room";
const VERSION: u32 = 1;
/// No file of this kind comes near it.
const LARGEST: u64 = 64 * 1024;
/// Who listens has the lock for an instant; so often somebody who tells tries again.
const TRIES: usize = 50;

/// What came of listening once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// The same as before, and the one who told it is still there.
    Same,
    /// Something else.
    Told(Box<Told>),
    /// There is nothing to show.
    Silence(Silent),
}

/// Why there is nothing to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silent {
    /// Nobody leads a session.
    Nobody,
    /// Another version of the program leads it.
    OtherVersion,
    /// What lies there may be from somebody else, or others may read it.
    NotSafe,
}

/// The folder below one that belongs to this user: `$XDG_RUNTIME_DIR`, or the state folder.
#[must_use]
pub fn room_folder(of_user: &Path) -> PathBuf {
    of_user.join("room")
}

fn letter(folder: &Path) -> PathBuf {
    folder.join("room.ron")
}

fn lock(folder: &Path) -> PathBuf {
    folder.join("room.lock")
}

/// Tells.
pub struct Teller {
    folder: PathBuf,
    saver: Saver,
    held: Option<File>,
}

impl Teller {
    /// Will tell in a folder, once there is something to be told. What a program left there that was
    /// killed goes.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        if let Ok(file) = open(&lock(&folder)) {
            clear(&folder, &file);
        }
        Self {
            folder,
            saver: Saver::default(),
            held: None,
        }
    }

    /// Tells something, in the place of what was told before.
    ///
    /// # Errors
    /// When it could not be written, or others could read it.
    pub fn tell(&mut self, told: &Told) -> Result<(), StoreError> {
        let at = StoreError::at(&self.folder);
        save::create_folders(&self.folder).map_err(at)?;
        if !is_ours(&self.folder) {
            return Err(StoreError {
                path: self.folder.clone(),
                cause: Cause::NotAllowed,
            });
        }
        self.hold()?;
        let path = letter(&self.folder);
        let body = ron::to_string(told).map_err(io::Error::other);
        let body = body.map_err(StoreError::at(&path))?;
        let text = format!("{FORMAT} {VERSION}\n{body}\n");
        self.saver
            .replace(&path, text.as_bytes(), Lasting::No)
            .map_err(StoreError::at(&path))
    }

    /// From now on whoever listens knows that somebody tells.
    fn hold(&mut self) -> Result<(), StoreError> {
        if self.held.is_some() {
            return Ok(());
        }
        let path = lock(&self.folder);
        let mut how = File::options();
        how.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut how, 0o600);
        let file = how.open(&path).map_err(StoreError::at(&path))?;
        for _ in 0..TRIES {
            match file.try_lock_shared() {
                Ok(()) => {
                    self.held = Some(file);
                    return Ok(());
                }
                Err(TryLockError::WouldBlock) => std::thread::yield_now(),
                Err(TryLockError::Error(error)) => return Err(StoreError::at(&path)(error)),
            }
        }
        Err(StoreError {
            path,
            cause: Cause::InTheWay,
        })
    }
}

impl Drop for Teller {
    /// Nothing stays behind of a session; another program that tells goes on.
    fn drop(&mut self) {
        let Some(held) = self.held.take() else {
            return;
        };
        if held.unlock().is_ok() {
            clear(&self.folder, &held);
        }
    }
}

/// Removes what was told, unless somebody else tells now.
fn clear(folder: &Path, lock: &File) {
    if lock.try_lock().is_ok() {
        // Where there is nothing, or it cannot be removed, nobody will believe it.
        fs::remove_file(letter(folder)).ok();
    }
}

/// Listens.
#[derive(Debug)]
pub struct Listener {
    folder: PathBuf,
    /// What it understood last.
    last: Option<Vec<u8>>,
}

impl Listener {
    /// Listens in a folder, which need not be there yet.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder, last: None }
    }

    /// Listens once.
    pub fn listen(&mut self) -> News {
        let heard = self.read().and_then(|bytes| {
            if self.last.as_ref() == Some(&bytes) {
                return Ok(News::Same);
            }
            let told = understood(&bytes)?;
            self.last = Some(bytes);
            Ok(News::Told(Box::new(told)))
        });
        heard.unwrap_or_else(|why| {
            self.last = None;
            News::Silence(why)
        })
    }

    /// What lies there, if it is ours and somebody tells it now.
    fn read(&self) -> Result<Vec<u8>, Silent> {
        if !self.somebody_tells() {
            return Err(Silent::Nobody);
        }
        if !is_ours(&self.folder) {
            return Err(Silent::NotSafe);
        }
        let file = open(&letter(&self.folder)).map_err(|error| {
            if error.kind() == io::ErrorKind::NotFound {
                Silent::Nobody
            } else {
                Silent::NotSafe
            }
        })?;
        let found = file.metadata().map_err(|_| Silent::NotSafe)?;
        if !found.is_file() || !belongs_to_us(&found) || found.len() > LARGEST {
            return Err(Silent::NotSafe);
        }
        let mut bytes = Vec::new();
        let read = file.take(LARGEST).read_to_end(&mut bytes);
        read.map_err(|_| Silent::Nobody)?;
        Ok(bytes)
    }

    /// Whether somebody who tells holds the lock. It is had for an instant where nobody does.
    fn somebody_tells(&self) -> bool {
        match open(&lock(&self.folder)) {
            Ok(file) => matches!(file.try_lock(), Err(TryLockError::WouldBlock)),
            Err(_) => false,
        }
    }
}

fn understood(bytes: &[u8]) -> Result<Told, Silent> {
    let text = std::str::from_utf8(bytes).map_err(|_| Silent::NotSafe)?;
    let (head, body) = text.split_once('\n').ok_or(Silent::NotSafe)?;
    match head.strip_prefix(FORMAT).map(str::trim) {
        Some(version) if version == VERSION.to_string() => {
            ron::from_str(body).map_err(|_| Silent::NotSafe)
        }
        Some(_) => Err(Silent::OtherVersion),
        None => Err(Silent::NotSafe),
    }
}

/// Opens a file to read it; a link in its place is not followed.
fn open(path: &Path) -> io::Result<File> {
    let mut how = File::options();
    how.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        let flags = i32::try_from(flags.bits()).unwrap_or(0);
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut how, flags);
    }
    how.open(path)
}

/// Whether a folder is this user's, and nobody else's.
fn is_ours(folder: &Path) -> bool {
    fs::symlink_metadata(folder).is_ok_and(|found| found.is_dir() && belongs_to_us(&found))
}

#[cfg(unix)]
fn belongs_to_us(found: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    let us = rustix::process::geteuid().as_raw();
    found.uid() == us && found.mode() & 0o077 == 0
}

/// Elsewhere the folder lies in the user's own profile, which others cannot read.
#[cfg(not(unix))]
const fn belongs_to_us(_: &Metadata) -> bool {
    true
}
