//! Sealing bytes for readers, and opening them again: the age format, so that other programs than
//! this one can open what lies in the files. Must not touch the disk, nor know what the bytes say.

use std::io::{BufRead, Read, Write};
use std::iter;

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};
use sha2::{Digest, Sha256};

use crate::domain::key::PublicKey;
use crate::domain::secret::Secret;

mod usable;

/// How much work a passphrase costs who tries them one after another: about 0.3 s and 128 MB each.
const WORK: u8 = if cfg!(test) { 4 } else { 17 };
/// More work than this is refused when opening: the file would be made to keep us busy.
const MOST_WORK: u8 = 18;

/// A reader for whom nothing can be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("nothing can be sealed for this key")]
pub struct Unusable;

/// Why something sealed does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotOpened {
    /// It is sealed, and none of the keys here opens it.
    #[error("sealed for others")]
    ForOthers,
    /// It is not as it was sealed.
    #[error("damaged")]
    Damaged,
}

/// Secret keys, opened with the passphrase. They are wiped from memory when this is dropped.
#[derive(Clone)]
pub struct Keyring {
    /// The leader's own first; then what was taken in from paper.
    keys: Vec<x25519::Identity>,
}

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keyring(…)")
    }
}

impl Keyring {
    /// A new key.
    #[must_use]
    pub fn new() -> Self {
        Self {
            keys: vec![x25519::Identity::generate()],
        }
    }

    /// The public half of the first key; `None` where there is no key.
    #[must_use]
    pub fn public(&self) -> Option<PublicKey> {
        self.publics().next()
    }

    /// The public halves of all keys.
    pub(super) fn publics(&self) -> impl Iterator<Item = PublicKey> {
        let publics = self.keys.iter().map(|key| key.to_public().to_string());
        publics.filter_map(|text| text.parse().ok())
    }

    /// The first secret key as text, for paper.
    #[must_use]
    pub fn on_paper(&self) -> Secret {
        let text = self.keys.first().map(x25519::Identity::to_string);
        text.map_or_else(Secret::default, |text| {
            Secret::from(text.expose_secret().to_owned())
        })
    }

    /// The key that somebody copied from paper, in any case and spacing.
    #[must_use]
    pub fn from_paper(text: &Secret) -> Option<Self> {
        let mut typed = Secret::default();
        for c in text.show().chars().filter(|c| !c.is_whitespace()) {
            typed.push(c.to_ascii_uppercase());
        }
        let key = typed.show().parse().ok()?;
        Some(Self { keys: vec![key] })
    }

    /// Takes in the keys of another one that are not here yet.
    pub fn take_in(&mut self, other: Self) {
        for key in other.keys {
            let public = key.to_public();
            if !self.keys.iter().any(|own| own.to_public() == public) {
                self.keys.push(key);
            }
        }
    }

    /// All of it, sealed with a passphrase alone. Takes a moment, on purpose.
    #[must_use]
    pub fn sealed(&self, passphrase: &Secret) -> Vec<u8> {
        let mut text = Secret::default();
        for key in &self.keys {
            for c in key.to_string().expose_secret().chars().chain(['\n']) {
                text.push(c);
            }
        }
        let mut recipient = scrypt::Recipient::new(secret(passphrase));
        recipient.set_work_factor(WORK);
        let recipients = iter::once(&recipient as &dyn age::Recipient);
        sealed_for(recipients, text.show().as_bytes()).unwrap_or_default()
    }

    /// Opens what [`Self::sealed`] made. Takes a moment, on purpose.
    ///
    /// # Errors
    /// `NotOpened::ForOthers` where the passphrase is another one.
    pub fn unsealed(sealed: &[u8], passphrase: &Secret) -> Result<Self, NotOpened> {
        let mut identity = scrypt::Identity::new(secret(passphrase));
        identity.set_max_work_factor(MOST_WORK);
        let mut reader = reader_with(sealed, iter::once(&identity as &dyn age::Identity))?;
        let mut text = String::with_capacity(sealed.len());
        let read = reader.read_to_string(&mut text);
        let text = Secret::from(text);
        read.map_err(|_| NotOpened::Damaged)?;
        let keys: Vec<x25519::Identity> = text
            .show()
            .lines()
            .map(|line| line.parse().map_err(|_| NotOpened::Damaged))
            .collect::<Result<_, _>>()?;
        if keys.is_empty() {
            return Err(NotOpened::Damaged);
        }
        Ok(Self { keys })
    }

    /// Reads what lies sealed in `sealed`. What it gives is judged as it is read: an error of its
    /// reader is damage.
    ///
    /// # Errors
    /// Why it does not open.
    pub(super) fn reader<R: BufRead>(
        &self,
        sealed: R,
    ) -> Result<age::stream::StreamReader<R>, NotOpened> {
        let keys = self.keys.iter().map(|key| key as &dyn age::Identity);
        reader_with(sealed, keys)
    }

    /// Opens something sealed.
    ///
    /// # Errors
    /// Why it does not open.
    pub(super) fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, NotOpened> {
        let mut bytes = Vec::with_capacity(sealed.len());
        self.reader(sealed)?
            .read_to_end(&mut bytes)
            .map_err(|_| NotOpened::Damaged)?;
        Ok(bytes)
    }
}

impl Default for Keyring {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether anything can be sealed for a key.
pub(super) fn recipient(key: &PublicKey) -> Result<x25519::Recipient, Unusable> {
    if !usable::is_usable(key) {
        return Err(Unusable);
    }
    key.as_str().parse().map_err(|_| Unusable)
}

/// Seals bytes for readers. Nothing is sealed where one of them is unusable, or where there is
/// none.
pub(super) fn seal(bytes: &[u8], readers: &[PublicKey]) -> Result<Vec<u8>, Unusable> {
    let recipients: Vec<x25519::Recipient> =
        readers.iter().map(recipient).collect::<Result<_, _>>()?;
    sealed_for(recipients.iter().map(|r| r as &dyn age::Recipient), bytes)
}

/// All that writing to memory can fail at is the readers.
fn sealed_for<'a>(
    recipients: impl Iterator<Item = &'a dyn age::Recipient>,
    bytes: &[u8],
) -> Result<Vec<u8>, Unusable> {
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| Unusable)?;
    let mut sealed = Vec::with_capacity(bytes.len() + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| Unusable)?;
    writer.write_all(bytes).map_err(|_| Unusable)?;
    writer.finish().map_err(|_| Unusable)?;
    Ok(sealed)
}

fn reader_with<'a, R: BufRead>(
    sealed: R,
    keys: impl Iterator<Item = &'a dyn age::Identity>,
) -> Result<age::stream::StreamReader<R>, NotOpened> {
    let opened = Decryptor::new_buffered(sealed).and_then(|decryptor| decryptor.decrypt(keys));
    opened.map_err(|error| match error {
        DecryptError::NoMatchingKeys
        | DecryptError::KeyDecryptionFailed
        | DecryptError::DecryptionFailed => NotOpened::ForOthers,
        _ => NotOpened::Damaged,
    })
}

/// Thirty-two bytes of chance, of which nobody knows anything: made of a secret key that is nobody's.
pub(super) fn chance() -> [u8; 32] {
    let nobody = x25519::Identity::generate().to_string();
    Sha256::digest(nobody.expose_secret()).into()
}

fn secret(passphrase: &Secret) -> SecretString {
    SecretString::from(passphrase.show().to_owned())
}

#[cfg(test)]
mod tests;
