//! Who the leader at this device is: secret keys that lie sealed with a passphrase in the state
//! folder, and in memory only while they are open. Must not touch a group's files.

use std::path::PathBuf;
use std::sync::PoisonError;

use super::save::Lasting;
use super::seal::{Keyring, NotOpened};
use super::trouble::{Cause, StoreError, TroubleKind};
use super::{Store, disk};
use crate::domain::key::PublicKey;
use crate::domain::secret::Secret;

/// The leader's secret keys as they lie on the disk. Opening them takes a moment: it can be done
/// in a thread of its own.
#[derive(Debug)]
pub struct SealedIdentity {
    path: PathBuf,
    bytes: Vec<u8>,
}

/// Why the keys do not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnlockError {
    /// The passphrase is another one. Nothing is lost by it.
    #[error("another passphrase")]
    Wrong,
    /// Nobody has made keys on this device.
    #[error("no keys")]
    NoIdentity,
    /// The file of the keys cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SealedIdentity {
    /// Opens the keys.
    ///
    /// # Errors
    /// When the passphrase is another one, or the file is damaged.
    pub fn open(&self, passphrase: &Secret) -> Result<Keyring, UnlockError> {
        Keyring::unsealed(&self.bytes, passphrase).map_err(|why| match why {
            NotOpened::ForOthers => UnlockError::Wrong,
            NotOpened::Damaged => UnlockError::Store(StoreError {
                path: self.path.clone(),
                cause: Cause::Damaged,
            }),
        })
    }
}

impl Store {
    /// The keys of the leader at this device, as they lie on the disk; `None` where nobody has
    /// made any.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn identity(&self) -> Result<Option<SealedIdentity>, StoreError> {
        let path = self.places.identity();
        let bytes = read(&path)?;
        Ok(bytes.map(|bytes| SealedIdentity { path, bytes }))
    }

    /// The leader's own public key, which saving needs and which is no secret.
    ///
    /// # Errors
    /// When its file cannot be read, or holds something else.
    pub fn own_key(&self) -> Result<Option<PublicKey>, StoreError> {
        let path = self.places.public_key();
        let Some(bytes) = read(&path)? else {
            return Ok(None);
        };
        let text = String::from_utf8_lossy(&bytes);
        let key = text.parse().map_err(|_| StoreError {
            path,
            cause: Cause::Damaged,
        })?;
        Ok(Some(key))
    }

    /// Keeps keys sealed with a passphrase as the leader's at this device, and has them open.
    /// `sealed` is what [`Keyring::sealed`] made of them.
    ///
    /// # Errors
    /// When the state folder cannot be written. Keys that were there are as they were.
    pub fn keep_identity(&self, keys: Keyring, sealed: &[u8]) -> Result<(), StoreError> {
        let path = self.places.identity();
        // The secret first: the public half can be made of it again.
        self.saver
            .replace(&path, sealed, Lasting::Yes)
            .map_err(StoreError::at(&path))?;
        self.open_identity(keys)
    }

    /// Has the keys open from now on.
    ///
    /// # Errors
    /// When their public half had to be written down anew and could not be.
    pub fn open_identity(&self, keys: Keyring) -> Result<(), StoreError> {
        if let Some(public) = keys.public()
            && !matches!(self.own_key(), Ok(Some(known)) if known == public)
        {
            let path = self.places.public_key();
            self.saver
                .replace(&path, format!("{public}\n").as_bytes(), Lasting::Yes)
                .map_err(StoreError::at(&path))?;
        }
        *self.keyring.write().unwrap_or_else(PoisonError::into_inner) = Some(keys);
        Ok(())
    }

    /// Wipes the secret keys from memory. Saving goes on without them.
    pub fn close_identity(&self) {
        *self.keyring.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Whether the secret keys are open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.keyring
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .is_some()
    }

    /// Does something with the open keys.
    ///
    /// # Errors
    /// [`TroubleKind::Locked`] where they are not open.
    pub(super) fn with_keys<R>(
        &self,
        act: impl FnOnce(&Keyring) -> Result<R, NotOpened>,
    ) -> Result<R, TroubleKind> {
        let keyring = self.keyring.read().unwrap_or_else(PoisonError::into_inner);
        let keys = keyring.as_ref().ok_or(TroubleKind::Locked)?;
        act(keys).map_err(|why| match why {
            NotOpened::ForOthers => TroubleKind::ForOthers,
            NotOpened::Damaged => TroubleKind::Damaged,
        })
    }
}

fn read(path: &std::path::Path) -> Result<Option<Vec<u8>>, StoreError> {
    disk::read(path).map_err(|kind| StoreError {
        path: path.to_owned(),
        cause: match kind {
            TroubleKind::Disk(cause) => cause,
            _ => Cause::InTheWay,
        },
    })
}
