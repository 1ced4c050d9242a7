//! The store: the only module that touches the users' files. Each device writes only in its
//! own folder; what is seen is all devices' folders put together. Must not know a screen, a
//! clock or randomness, and judges nothing in the records.
//!
//! `groups/<group>/<device>/group.ron` and `…/<planned session>.ron` lie in the data folder,
//! which people may share between laptops; a group's folder may also lie in any other that this
//! device was told of. The state folder holds what belongs to this laptop
//! alone: its id, who uses it, locks, kept copies of its own files, and the last versions known
//! here of all files.
//!
//! A file that is not as the program wrote it is never written over; see [`Access`].

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

mod adopt;
mod beside;
mod circle;
mod disk;
mod doctor;
mod elsewhere;
mod favourites;
mod few_eyes;
mod folder;
mod forget;
mod form;
mod home;
mod identity;
mod kept;
mod known;
mod layout;
mod left_out;
mod load;
mod local;
mod look;
mod lost_circle;
mod make;
mod moving;
mod notes;
mod papers;
mod passing;
mod places;
mod protect;
mod read;
mod room;
mod save;
mod seal;
mod sharing;
mod stand_in;
mod trouble;
mod trust;
mod word;
mod write;

pub use adopt::Edited;
pub use beside::Service;
pub use doctor::{Care, Cure, Examined, Finding, What};
pub use forget::Left;
pub use form::Recorded;
pub use home::HomeRead;
pub use identity::{SealedIdentity, UnlockError, secret_in};
pub use kept::KeptBooks;
pub use layout::{Cover, Which};
pub use local::Lock;
pub use look::Look;
pub use make::{MakeError, MakeKind, make_file, make_folder, make_private_file};
pub use moving::MoveError;
pub use passing::passing_folder;
pub use places::{NoHome, Places};
pub use read::{Access, Read};
pub use room::{Listener, News, Silent, Teller, room_folder};
pub use seal::Keyring;
pub use sharing::{Behind, Circle, Followed};
pub use trouble::{
    Cause, LockError, Place, Reason, SaveError, SaveKind, Shown, StoreError, Trouble, TroubleKind,
};

use crate::domain::forget::AllForgotten;
use crate::domain::stamp::Id;
use disk::{Mark, Marks};
use save::Saver;

/// The users' files. One for a run of the program; threads may share it.
pub struct Store {
    places: Places,
    device: Id,
    saver: Saver,
    /// Where the groups' folders lie that do not lie in the data folder.
    folders: Mutex<folder::Folders>,
    /// Whom the groups have forgotten, as far as they have been read.
    forgotten: Mutex<HashMap<Id, AllForgotten>>,
    /// The leader's secret keys, while they are open.
    keyring: RwLock<Option<Keyring>>,
    /// Circles that could not be kept yet.
    unkept: Mutex<HashMap<Id, circle::Keys>>,
    /// The groups' words, as far as they were needed.
    words: Mutex<HashMap<Id, word::Word>>,
    /// What this run knows of its own files. A file that is not in here was not read.
    own: Mutex<HashMap<PathBuf, Standing>>,
    /// What its own files for few eyes say, by a mark of their text: sealing the same again would
    /// be writing for nothing.
    few_texts: Mutex<HashMap<PathBuf, Mark>>,
}

/// What this run knows of one of its own files.
#[derive(Debug, Clone, Copy)]
enum Standing {
    /// It may be written while it is one of these: as it was read or written last, or as a
    /// save that failed may have left it.
    Writable { last: Marks, begun: Marks },
    /// It may only be read.
    ReadOnly(Reason),
}

impl Store {
    /// Opens the store. A device that has no id gets the one that `new_device` makes: a fresh
    /// UUID, version 7. Nothing is made in the data folder.
    ///
    /// # Errors
    /// When the state folder cannot be read or written.
    pub fn open(places: Places, new_device: impl FnOnce() -> Id) -> Result<Self, StoreError> {
        let saver = Saver::default();
        let device = local::device(&places, &saver, new_device)?;
        let folders = folder::read_all(&places)?;
        Ok(Self {
            places,
            folders: Mutex::new(folders),
            forgotten: Mutex::default(),
            device,
            saver,
            keyring: RwLock::default(),
            unkept: Mutex::default(),
            words: Mutex::default(),
            own: Mutex::default(),
            few_texts: Mutex::default(),
        })
    }

    /// This device.
    #[must_use]
    pub const fn device(&self) -> &Id {
        &self.device
    }

    /// Where the files lie.
    #[must_use]
    pub const fn places(&self) -> &Places {
        &self.places
    }

    /// Where this device's file lies, or would.
    #[must_use]
    pub fn path_of(&self, group: &Id, which: Which<'_>) -> PathBuf {
        let cover = self.cover(group).unwrap_or(Cover::Plain);
        self.file_under(cover, group, &self.device, which)
    }

    /// The groups that have a folder here or elsewhere, by id.
    ///
    /// # Errors
    /// When the data folder is there and cannot be read.
    pub fn groups(&self) -> Result<Vec<Id>, StoreError> {
        let mut groups = ids_in(&self.places.groups())?;
        groups.extend(self.told_of()?);
        groups.sort_unstable();
        groups.dedup();
        Ok(groups)
    }

    /// The devices that have a folder in a group's.
    fn devices(&self, group: &Id) -> Result<Vec<Id>, StoreError> {
        ids_in(&self.folder_of(group))
    }

    /// What is known of our own files. A thread that panicked left it whole: every change is
    /// one insertion.
    fn own(&self) -> MutexGuard<'_, HashMap<PathBuf, Standing>> {
        self.own.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn few_texts(&self) -> MutexGuard<'_, HashMap<PathBuf, Mark>> {
        let texts = self.few_texts.lock();
        texts.unwrap_or_else(PoisonError::into_inner)
    }
}

/// The folders in a folder that are named by an id; whatever else lies there is not ours.
fn ids_in(folder: &std::path::Path) -> Result<Vec<Id>, StoreError> {
    let names = disk::names(folder).map_err(StoreError::at(folder))?;
    Ok(names
        .iter()
        .filter_map(|name| name.parse().ok())
        .filter(|id: &Id| folder.join(id.as_str()).is_dir())
        .collect())
}

#[cfg(test)]
mod tests;
