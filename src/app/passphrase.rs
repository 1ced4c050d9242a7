//! Asking for the passphrase, or for a new one, before anything that needs the keys. Nothing is lost
//! by a wrong one. Must not open anything itself.

use super::effect::Effect;
use super::{App, Overlay};
use crate::domain::secret::{SHORTEST, Secret};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::{Action, Key};
use crate::store::{StoreError, UnlockError};

/// How it stands with the leader's keys on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identity {
    /// Nobody has made any.
    None,
    /// The passphrase has not been given.
    Closed,
    /// They are open.
    Open,
}

/// What is to be done once the keys are open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// Open this group.
    OpenGroup(Id),
    /// Make the group that the form describes.
    MakeGroup,
    /// Show what was hidden.
    Show,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// The passphrase.
    Known,
    /// A new one.
    New,
    /// The new one once more.
    Again(Secret),
}

/// What is said of what was typed last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Nothing.
    Nothing,
    /// One moment: it is being tried.
    Trying,
    /// It was another one.
    Wrong,
    /// It is too short for a new one.
    TooShort,
    /// The two were not the same.
    Differs,
    /// Nobody has made keys here after all.
    NoKeys,
    /// The file of the keys cannot be used.
    Cannot(StoreError),
}

/// A passphrase being typed. Nobody sees what.
#[derive(Debug)]
pub struct PassphrasePad {
    /// What is asked for.
    pub asked: Asked,
    /// What was said of it.
    pub said: Said,
    typed: Secret,
    then: Then,
}

impl PassphrasePad {
    /// How many characters have been typed.
    #[must_use]
    pub fn typed(&self) -> usize {
        self.typed.length()
    }

    pub(super) fn key(&mut self, key: Key) {
        if self.said == Said::Trying {
            return;
        }
        match key {
            Key::Char(c) => self.typed.push(c),
            Key::Backspace => self.typed.pop(),
            _ => return,
        }
        self.said = Said::Nothing;
    }

    pub(super) fn paste(&mut self, text: &str) {
        let line = text.lines().next().unwrap_or_default();
        line.chars().for_each(|c| self.key(Key::Char(c)));
    }

    fn accept(&mut self) -> Vec<Effect> {
        if self.said == Said::Trying {
            return Vec::new();
        }
        let typed = std::mem::take(&mut self.typed);
        let typed = Secret::passphrase(typed.show());
        self.said = Said::Nothing;
        match std::mem::replace(&mut self.asked, Asked::New) {
            Asked::Known => {
                self.asked = Asked::Known;
                self.said = Said::Trying;
                vec![Effect::Unlock(typed)]
            }
            Asked::New if typed.length() < SHORTEST => {
                self.said = Said::TooShort;
                Vec::new()
            }
            Asked::New => {
                self.asked = Asked::Again(typed);
                Vec::new()
            }
            Asked::Again(first) if first == typed => {
                self.said = Said::Trying;
                vec![Effect::MakeIdentity(typed)]
            }
            Asked::Again(_) => {
                self.said = Said::Differs;
                Vec::new()
            }
        }
    }
}

impl App {
    /// Does something that needs the keys, after the passphrase where they are not open.
    pub(super) fn with_keys(&mut self, then: Then) -> Vec<Effect> {
        self.then = Some(then);
        vec![Effect::AskIdentity]
    }

    pub(super) fn identity_told(&mut self, identity: Identity, now: &Now) -> Vec<Effect> {
        let Some(then) = self.then.take() else {
            return Vec::new();
        };
        let asked = match identity {
            Identity::Open => return self.go_on_with_keys(then, now),
            Identity::Closed => Asked::Known,
            Identity::None => Asked::New,
        };
        self.lay(Overlay::Passphrase(Box::new(PassphrasePad {
            asked,
            said: Said::Nothing,
            typed: Secret::default(),
            then,
        })));
        Vec::new()
    }

    pub(super) fn act_passphrase(&mut self, action: Action) -> Vec<Effect> {
        let Some(Overlay::Passphrase(pad)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::Accept => pad.accept(),
            Action::Leave => {
                self.overlays.pop();
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// What came of a passphrase. Where nobody waits for it any more, nothing happens.
    pub(super) fn unlocked(&mut self, outcome: Result<(), UnlockError>, now: &Now) -> Vec<Effect> {
        let is_pad = |overlay: &Overlay| matches!(overlay, Overlay::Passphrase(_));
        let Some(place) = self.overlays.iter().position(is_pad) else {
            return Vec::new();
        };
        if outcome.is_ok() {
            let Overlay::Passphrase(pad) = self.overlays.remove(place) else {
                return Vec::new();
            };
            return self.go_on_with_keys(pad.then, now);
        }
        if let Some(Overlay::Passphrase(pad)) = self.overlays.get_mut(place) {
            pad.said = match outcome {
                Err(UnlockError::Wrong) => Said::Wrong,
                Err(UnlockError::Store(error)) => Said::Cannot(error),
                Err(UnlockError::NoIdentity) | Ok(()) => Said::NoKeys,
            };
        }
        Vec::new()
    }

    fn go_on_with_keys(&mut self, then: Then, now: &Now) -> Vec<Effect> {
        match then {
            Then::OpenGroup(group) => vec![Effect::OpenGroup(group)],
            Then::MakeGroup => self.make_group(now),
            Then::Show => {
                self.show_all();
                Vec::new()
            }
        }
    }
}

#[cfg(test)]
mod tests;
