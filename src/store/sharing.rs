//! Who reads along: taking keys into a group's circle that somebody here confirmed, taking them out
//! again, and saying which devices have not followed yet. Must not write a record.

use super::circle::Keys;
use super::local::Lock;
use super::trouble::{SaveError, SaveKind, StoreError};
use super::{Cover, Store};
use crate::domain::group::{GroupBook, Sharing};
use crate::domain::key::PublicKey;
use crate::domain::stamp::Id;

/// For whom a group is sealed, as this device sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Circle {
    /// The leader's own key.
    pub own: Option<PublicKey>,
    /// The keys that this device seals for.
    pub confirmed: Vec<PublicKey>,
    /// Keys that came from outside, and that somebody here must confirm first.
    pub waiting: Vec<PublicKey>,
    /// Devices whose files are still sealed for a key that they should not be sealed for any more.
    pub behind: Vec<Behind>,
}

/// What following a group's records came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Followed {
    /// Nothing was written.
    Nothing,
    /// Files may have been written anew: they must be read again.
    Anew,
}

/// A device that has not followed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behind {
    /// The device.
    pub device: Id,
    /// The key for which its files are still sealed.
    pub key: PublicKey,
}

impl Store {
    /// For whom a group is sealed; `None` where this device leaves its files open. `book` is the
    /// group as it was read.
    ///
    /// # Errors
    /// When the own keys or the circle cannot be read.
    pub fn circle_of(&self, group: &Id, book: &GroupBook) -> Result<Option<Circle>, StoreError> {
        if self.has_lost_circle(group) {
            // Nobody is asked about single keys while it is not known who reads along.
            let own = self.own_key()?;
            return Ok(Some(Circle {
                own,
                ..Circle::default()
            }));
        }
        if self.cover(group)? == Cover::Plain {
            return Ok(None);
        }
        let own = self.own_key()?;
        let confirmed = self.circle(group)?.unwrap_or_default();
        let ended = keys_with(book, Sharing::Ended);
        let mut waiting = keys_with(book, Sharing::Shared);
        let mut behind = Vec::new();
        for device in self.devices(group)? {
            // A list that cannot be read confirms nobody.
            let told = self
                .keys_of(group, &device)
                .ok()
                .flatten()
                .unwrap_or_default();
            behind.extend(told.intersection(&ended).map(|key| Behind {
                device: device.clone(),
                key: key.clone(),
            }));
            waiting.extend(told);
        }
        let is_new = |key: &PublicKey| {
            !confirmed.contains(key) && !ended.contains(key) && own.as_ref() != Some(key)
        };
        let waiting = waiting.into_iter().filter(is_new).collect();
        Ok(Some(Circle {
            own,
            confirmed: confirmed.into_iter().collect(),
            waiting,
            behind,
        }))
    }

    /// Seals for a key too, that somebody here confirmed, everything that this device wrote and
    /// will write of a group.
    ///
    /// # Errors
    /// When nothing can be sealed for the key, a file cannot be read, or the system refuses.
    pub fn confirm(&self, lock: &Lock, key: &PublicKey) -> Result<(), SaveError> {
        let mut keys = self.own_circle(lock)?;
        keys.insert(key.clone());
        self.seal_anew(lock, &keys)
    }

    /// Does what the group's records oblige this device to: seals everything anew that it wrote
    /// without the keys that are to read no more. Also goes on with what was interrupted.
    ///
    /// # Errors
    /// As for [`Store::confirm`].
    pub fn follow(&self, lock: &Lock, book: &GroupBook) -> Result<Followed, SaveError> {
        let group = lock.group();
        let disk = |error: StoreError| self.failed(group, SaveKind::Disk(error.cause));
        // Where nobody knows for whom, the screen says so; nothing is sealed anew meanwhile.
        if !self.is_open() || self.has_lost_circle(group) {
            return Ok(Followed::Nothing);
        }
        if self.cover(group).map_err(disk)? == Cover::Plain {
            self.settle_both(group)?;
            return Ok(Followed::Anew);
        }
        let told = self.keys_of(group, &self.device).map_err(disk)?;
        if told.is_none() {
            // Nothing of ours lies here yet, or protecting it was interrupted.
            self.protect(lock, &[])?;
        }
        let mut keys = self.own_circle(lock)?;
        let ended = keys_with(book, Sharing::Ended);
        keys.retain(|key| !ended.contains(key));
        let own = self.own_key().map_err(disk)?;
        if own.is_none_or(|own| ended.contains(&own)) {
            // Shut out. What this device wrote stays as it is; nothing can be saved any more.
            self.set_circle(group, keys).map_err(disk)?;
            return Ok(Followed::Nothing);
        }
        let is_told = self.keys_of(group, &self.device).map_err(disk)?.as_ref() == Some(&keys);
        if is_told && !self.is_late(group)? {
            self.settle_both(group)?;
        } else {
            self.seal_anew(lock, &keys)?;
        }
        self.note_seen(group).map_err(disk)?;
        Ok(Followed::Anew)
    }

    /// The circle, with the own key in it: new keys after a loss belong there at once.
    fn own_circle(&self, lock: &Lock) -> Result<Keys, SaveError> {
        let group = lock.group();
        let disk = |error: StoreError| self.failed(group, SaveKind::Disk(error.cause));
        let known = self.knows_for_whom(group);
        known.map_err(|kind| self.failed(group, kind))?;
        let mut keys = self.circle(group).map_err(disk)?.unwrap_or_default();
        keys.extend(self.own_key().map_err(disk)?);
        Ok(keys)
    }
}

fn keys_with(book: &GroupBook, sharing: Sharing) -> Keys {
    let readers = book.readers().into_iter();
    let meant = readers.filter(|reader| reader.sharing == sharing);
    meant.map(|reader| reader.key.clone()).collect()
}
