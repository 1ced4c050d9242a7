//! Where this device does not know any more for whom it sealed a group: the list in its own folder is
//! gone, or cannot be read. Nothing is written then, so that nobody is shut out unseen, until
//! somebody here looked at the keys that the group's folder lists. Must not trust that list.

use super::Store;
use super::circle::{Keys, files_under};
use super::layout::{Cover, KEYS};
use super::local::Lock;
use super::trouble::{Cause, Reason, SaveError, SaveKind};
use crate::domain::key::PublicKey;
use crate::domain::stamp::Id;

impl Store {
    /// Whether this device sealed files of a group and does not know any more for whom.
    #[must_use]
    pub fn has_lost_circle(&self, group: &Id) -> bool {
        let own = self.device_folder(group, &self.device);
        let lies = |cover| files_under(&own, cover).unwrap_or(false);
        match self.circle(group) {
            Ok(Some(_)) => false,
            Ok(None) => {
                // What lies open there was unprotected, to its end or not.
                (own.join(KEYS).exists() || lies(Cover::Sealed)) && !lies(Cover::Plain)
            }
            Err(error) => error.cause == Cause::Damaged,
        }
    }

    /// The keys that this device's folder in a group lists, and the own: whom it may have been
    /// sealed for. Whoever reaches the folder can have changed the list.
    #[must_use]
    pub fn listed_keys(&self, group: &Id) -> Vec<PublicKey> {
        let listed = self.keys_of(group, &self.device).ok().flatten();
        let mut keys = listed.unwrap_or_default();
        keys.extend(self.own_key().ok().flatten());
        keys.into_iter().collect()
    }

    /// Seals for these keys from now on, and anew what this device wrote: somebody here looked at
    /// them.
    ///
    /// # Errors
    /// When one of them is none, a file cannot be read, or the system refuses.
    pub fn restore_circle(&self, lock: &Lock, keys: &[PublicKey]) -> Result<(), SaveError> {
        let keys: Keys = keys.iter().cloned().collect();
        self.seal_anew(lock, &keys)
    }

    /// # Errors
    /// When this device does not know any more for whom a group is sealed.
    pub(super) fn knows_for_whom(&self, group: &Id) -> Result<(), SaveKind> {
        if self.has_lost_circle(group) {
            return Err(SaveKind::ReadOnly(Reason::NoCircle));
        }
        Ok(())
    }
}
