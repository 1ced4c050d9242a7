//! `smil identity`: who the leader at this computer is for others. Must not show a secret key.

use std::path::PathBuf;

use clap::ArgMatches;

use super::fault::Fault;
use super::whereabouts::shown;
use super::{Call, out};
use crate::domain::key::PublicKey;
use crate::say;
use crate::store::{Keyring, Store, secret_in};

impl Call<'_> {
    pub(super) fn identity(&self, sub: &ArgMatches) -> Result<String, Fault> {
        let store = self.store()?;
        if let Some(path) = sub.get_one::<PathBuf>("recovery-key") {
            return self.take_in(&store, path);
        }
        let words = &self.words;
        if sub.get_flag("change") {
            let (keys, _) = self.opened(&store)?;
            let sealed = keys.sealed(&self.new_passphrase()?);
            store.keep_identity(keys, &sealed)?;
            return Ok(say!(words, "identity-changed"));
        }
        let is_there = store.identity()?.is_some();
        if sub.get_flag("new") && is_there {
            let old = store.set_identity_aside(&self.around.now)?;
            let old = shown(&old);
            out::warn(&say!(words, "identity-aside", path = old));
        }
        if store.identity()?.is_none() {
            self.make_identity(&store)?;
            let told = self.told_key(&own_key(&store)?);
            return Ok(format!("{}\n\n{told}", say!(words, "identity-made")));
        }
        Ok(self.told_key(&own_key(&store)?))
    }

    /// Takes the key of a group in that lies on paper.
    fn take_in(&self, store: &Store, path: &std::path::Path) -> Result<String, Fault> {
        let typed = if path.as_os_str() == "-" {
            self.typed_key()?
        } else {
            secret_in(path)?
        };
        let found = Keyring::from_paper(&typed).ok_or(Fault::NoRecoveryKey)?;
        let (mut keys, passphrase) = self.opened(store)?;
        keys.take_in(found);
        let sealed = keys.sealed(&passphrase);
        store.keep_identity(keys, &sealed)?;
        Ok(say!(self.words, "identity-recovered"))
    }

    /// A public key, with the words by which two people compare it.
    pub(super) fn told_key(&self, key: &PublicKey) -> String {
        say!(
            self.words,
            "identity-key",
            key = key.as_str(),
            fingerprint = self.words.fingerprint(key)
        )
    }
}

/// The leader's own key, which must be there by now.
pub(super) fn own_key(store: &Store) -> Result<PublicKey, Fault> {
    store.own_key()?.ok_or(Fault::NoIdentity)
}
