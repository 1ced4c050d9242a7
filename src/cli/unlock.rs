//! The passphrase: from a file for scripts, else asked for at the terminal. Must not keep it.

use super::fault::Fault;
use super::{Call, out};
use crate::domain::secret::{SHORTEST, Secret};
use crate::say;
use crate::store::{Keyring, Store, UnlockError, secret_in};

/// How often somebody may try who mistypes it.
const TRIES: usize = 3;

impl Call<'_> {
    /// Has the leader's keys open in a store.
    pub(super) fn unlock(&self, store: &Store) -> Result<(), Fault> {
        if !store.is_open() {
            let (keys, _) = self.opened(store)?;
            store.open_identity(keys)?;
        }
        Ok(())
    }

    /// The leader's keys, and the passphrase that opened them.
    pub(super) fn opened(&self, store: &Store) -> Result<(Keyring, Secret), Fault> {
        let identity = store.identity()?.ok_or(Fault::NoIdentity)?;
        let mut left = if self.passphrase_file.is_some() {
            1
        } else {
            TRIES
        };
        loop {
            let passphrase = self.passphrase(&say!(self.words, "ask-passphrase"))?;
            left -= 1;
            match identity.open(&passphrase) {
                Ok(keys) => return Ok((keys, passphrase)),
                Err(UnlockError::Wrong) if left > 0 => {
                    out::warn(&say!(self.words, "ask-wrong"));
                }
                Err(UnlockError::Wrong) => return Err(Fault::WrongPassphrase),
                Err(UnlockError::NoIdentity) => return Err(Fault::NoIdentity),
                Err(UnlockError::Store(error)) => return Err(error.into()),
            }
        }
    }

    /// Has the leader's keys open in a store; where nobody has made any yet, makes them.
    pub(super) fn with_identity(&self, store: &Store) -> Result<(), Fault> {
        if store.identity()?.is_some() {
            return self.unlock(store);
        }
        self.make_identity(store)
    }

    /// Makes keys, under a passphrase that is chosen now.
    pub(super) fn make_identity(&self, store: &Store) -> Result<(), Fault> {
        let passphrase = match &self.passphrase_file {
            // A file cannot have been mistyped.
            Some(_) => long_enough(self.passphrase("")?)?,
            None => self.new_passphrase()?,
        };
        let keys = Keyring::new();
        let sealed = keys.sealed(&passphrase);
        Ok(store.keep_identity(keys, &sealed)?)
    }

    /// A passphrase that somebody chooses at the terminal.
    pub(super) fn new_passphrase(&self) -> Result<Secret, Fault> {
        let passphrase = self.ask(&say!(self.words, "ask-new-passphrase"))?;
        let passphrase = long_enough(passphrase)?;
        if self.ask(&say!(self.words, "ask-again"))? != passphrase {
            return Err(Fault::TwoPassphrases);
        }
        Ok(passphrase)
    }

    fn passphrase(&self, prompt: &str) -> Result<Secret, Fault> {
        match &self.passphrase_file {
            Some(path) => {
                let file = secret_in(path)?;
                Ok(Secret::passphrase(
                    file.show().lines().next().unwrap_or_default(),
                ))
            }
            None => self.ask(prompt),
        }
    }

    fn ask(&self, prompt: &str) -> Result<Secret, Fault> {
        let typed = (self.around.ask)(prompt).ok_or(Fault::NoPassphrase)?;
        Ok(Secret::passphrase(typed.show()))
    }

    /// A key on paper, as somebody types it.
    pub(super) fn typed_key(&self) -> Result<Secret, Fault> {
        (self.around.ask)(&say!(self.words, "ask-recovery")).ok_or(Fault::NoPassphrase)
    }
}

fn long_enough(passphrase: Secret) -> Result<Secret, Fault> {
    if passphrase.length() < SHORTEST {
        return Err(Fault::ShortPassphrase);
    }
    Ok(passphrase)
}
