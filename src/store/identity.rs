//! Who the leader at this device is: secret keys that lie sealed with a passphrase in the state
//! folder, and in memory only while they are open. Must not touch a group's files.

use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use zeroize::Zeroizing;

use super::save::Lasting;
use super::seal::{Keyring, NotOpened};
use super::trouble::{Cause, StoreError, TroubleKind};
use super::{Store, disk};
use crate::domain::key::PublicKey;
use crate::domain::secret::Secret;
use crate::domain::time::Now;

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

    /// The secret keys, while they are open.
    #[must_use]
    pub fn keys(&self) -> Option<Keyring> {
        let keyring = self.keyring.read().unwrap_or_else(PoisonError::into_inner);
        keyring.clone()
    }

    /// Puts keys aside whose passphrase nobody knows any more, under another name beside, and gives
    /// that. New ones can be made then.
    ///
    /// # Errors
    /// When the state folder cannot be written.
    pub fn set_identity_aside(&self, now: &Now) -> Result<PathBuf, StoreError> {
        let path = self.places.identity();
        let moment = now.wall.format("%Y%m%dt%H%M%S");
        let aside = path.with_file_name(format!("identity-{moment}.age"));
        let bytes = read(&path)?.unwrap_or_default();
        let failed = |error| StoreError::at(&path)(error);
        self.saver
            .replace(&aside, &bytes, Lasting::Yes)
            .map_err(failed)?;
        self.saver.remove(&path).map_err(failed)?;
        self.close_identity();
        Ok(aside)
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

/// What stands in a file that somebody keeps a secret in.
///
/// # Errors
/// When it cannot be read.
pub fn secret_in(path: &Path) -> Result<Secret, StoreError> {
    let failed = |cause| StoreError {
        path: path.to_owned(),
        cause,
    };
    let bytes = Zeroizing::new(read(path)?.ok_or_else(|| failed(Cause::Missing))?);
    let text = std::str::from_utf8(&bytes).map_err(|_| failed(Cause::Damaged))?;
    Ok(Secret::from(text.to_owned()))
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    disk::read(path).map_err(|kind| StoreError {
        path: path.to_owned(),
        cause: match kind {
            TroubleKind::Disk(cause) => cause,
            _ => Cause::InTheWay,
        },
    })
}
