//! What has to do with keys: opening them with a passphrase in a thread of its own, so that nobody
//! waits for a picture; protecting groups, and confirming who reads along. Must not keep a
//! passphrase.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use super::Hands;
use crate::app::passphrase::Identity;
use crate::app::recovery::Protected;
use crate::app::{File, Message, Which};
use crate::domain::key::PublicKey;
use crate::domain::secret::Secret;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::run::event::Event;
use crate::run::listen::ToLoop;
use crate::store::{Keyring, SaveError, SaveKind, StoreError, UnlockError};

/// What comes of a passphrase.
enum Tried {
    /// The keys that it opened, or why not.
    Opened(Result<Keyring, UnlockError>),
    /// New keys, sealed with it.
    Made(Keyring, Vec<u8>),
}

/// Where passphrases are tried.
pub(super) struct Trying {
    /// Wakes the loop; where there is none, everything is done at once.
    to_loop: Option<ToLoop>,
    done: (Sender<Tried>, Receiver<Tried>),
}

impl Default for Trying {
    fn default() -> Self {
        Self {
            to_loop: None,
            done: mpsc::channel(),
        }
    }
}

impl Hands {
    /// The same hands, which try passphrases in a thread of their own and wake the loop then.
    #[must_use]
    pub fn waking(mut self, to_loop: ToLoop) -> Self {
        self.trying.to_loop = Some(to_loop);
        self
    }

    pub(super) fn identity(&self) -> Message {
        Message::Identity(match self.store.identity() {
            _ if self.store.is_open() => Identity::Open,
            Ok(None) => Identity::None,
            // What is wrong with it is told when it is tried.
            Ok(Some(_)) | Err(_) => Identity::Closed,
        })
    }

    /// Tries a passphrase.
    pub(super) fn unlock(&self, passphrase: Secret) -> Vec<Message> {
        let sealed = match self.store.identity() {
            Ok(Some(sealed)) => sealed,
            Ok(None) => return vec![Message::Unlocked(Err(UnlockError::NoIdentity))],
            Err(error) => return vec![Message::Unlocked(Err(error.into()))],
        };
        self.at_work(move || Tried::Opened(sealed.open(&passphrase)))
    }

    /// Makes keys under a passphrase.
    pub(super) fn make_identity(&self, passphrase: Secret) -> Vec<Message> {
        self.at_work(move || {
            let keys = Keyring::new();
            let sealed = keys.sealed(&passphrase);
            Tried::Made(keys, sealed)
        })
    }

    fn at_work(&self, work: impl FnOnce() -> Tried + Send + 'static) -> Vec<Message> {
        let done = self.trying.done.0.clone();
        let Some(to_loop) = self.trying.to_loop.clone() else {
            return vec![self.tried(work())];
        };
        let spawned = thread::Builder::new()
            .name("passphrase".to_owned())
            .spawn(move || {
                // Where nobody waits any more the program is at its end.
                drop(done.send(work()));
                drop(to_loop.send(Event::Tried));
            });
        match spawned {
            Ok(_) => Vec::new(),
            Err(error) => {
                let error = StoreError::at_large(&error);
                vec![Message::Unlocked(Err(error.into()))]
            }
        }
    }

    /// What came of passphrases meanwhile.
    pub fn tried_meanwhile(&self) -> Vec<Message> {
        let done = self.trying.done.1.try_iter();
        done.map(|tried| self.tried(tried)).collect()
    }

    fn tried(&self, tried: Tried) -> Message {
        Message::Unlocked(match tried {
            Tried::Opened(Ok(keys)) => self.store.open_identity(keys).map_err(Into::into),
            Tried::Opened(Err(error)) => Err(error),
            Tried::Made(keys, sealed) => {
                self.store.keep_identity(keys, &sealed).map_err(Into::into)
            }
        })
    }

    /// A new group is to be protected: it is before its first save, or nothing is saved.
    pub(super) fn protect(&mut self, group: Id) -> Vec<Message> {
        let keys = Keyring::new();
        let Some(recovery) = keys.public() else {
            return Vec::new();
        };
        self.to_protect.insert(group, recovery.clone());
        vec![Message::Protected(Box::new(Protected {
            own: self.store.own_key().ok().flatten(),
            recovery,
            paper: keys.on_paper(),
        }))]
    }

    /// Protects a group that is to be, before anything of it is saved.
    pub(super) fn protect_first(&mut self, group: &Id) -> Result<(), SaveError> {
        let Some(recovery) = self.to_protect.get(group) else {
            return Ok(());
        };
        if let Some(lock) = self.locks.get(group) {
            self.store.protect(lock, std::slice::from_ref(recovery))?;
            self.to_protect.remove(group);
            return Ok(());
        }
        let of_group = File {
            group: group.clone(),
            which: Which::Group,
        };
        Err(self.not_saved(&of_group, SaveKind::NoOwnKey))
    }

    /// Somebody confirmed that a key is whose it is said to be.
    pub(super) fn confirm(&mut self, group: Id, key: &PublicKey, now: &Now) -> Message {
        self.lock(&group);
        let confirmed = match self.locks.get(&group) {
            Some(lock) => self.store_of(&group).confirm(lock, key),
            // Its screen says why.
            None => Ok(()),
        };
        match confirmed {
            Ok(()) => self.open_group(group, now),
            Err(error) => {
                let which = Which::Group;
                Message::NotSaved(File { group, which }, error)
            }
        }
    }
}
