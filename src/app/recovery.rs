//! The key that opens a protected group when the passphrase is lost: shown once, to be written on
//! paper. Must not be left by one key alone.

use super::effect::Effect;
use super::ledger::Edit;
use super::{App, Overlay};
use crate::domain::group::{GroupRecord, Reader, ReaderKind, Sharing};
use crate::domain::key::PublicKey;
use crate::domain::secret::Secret;
use crate::domain::time::Now;
use crate::input::Action;

/// The key on the screen.
#[derive(Debug)]
pub struct RecoverySheet {
    /// What is to be written down.
    pub key: Secret,
    /// Whether somebody said that it is on paper, and is asked once more.
    pub asked: Surely,
}

/// How sure somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surely {
    /// It has only been shown.
    Shown,
    /// It was said to be on paper.
    Said,
}

/// A group that is to be protected: for whom, and the key for paper.
#[derive(Debug)]
pub struct Protected {
    /// The leader's own key, if that is known.
    pub own: Option<PublicKey>,
    /// The public half of the one for paper.
    pub recovery: PublicKey,
    /// The secret half.
    pub paper: Secret,
}

impl App {
    /// The group in hand is protected from its first save on: says so in its records, and shows the
    /// key for paper.
    pub(super) fn protected(&mut self, protected: Protected, now: &Now) -> Vec<Effect> {
        let reader = |key: PublicKey, kind| {
            let id = Reader::id_of(&key).ok()?;
            let reader = Reader {
                key,
                name: "".into(),
                kind,
                sharing: Sharing::Shared,
            };
            Some(Edit::Group(id, Some(GroupRecord::Reader(reader))))
        };
        let own = protected.own.map(|key| (key, ReaderKind::Leader));
        let both = own
            .into_iter()
            .chain([(protected.recovery, ReaderKind::Recovery)]);
        let edits: Vec<Edit> = both.filter_map(|(key, kind)| reader(key, kind)).collect();
        self.lay(Overlay::Recovery(RecoverySheet {
            key: protected.paper,
            asked: Surely::Shown,
        }));
        match &mut self.group {
            Some(group) => group.write_quietly(&edits, &mut self.ids, now),
            None => Vec::new(),
        }
    }

    pub(super) fn act_recovery(&mut self, action: Action) -> Vec<Effect> {
        let Some(Overlay::Recovery(sheet)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match (action, sheet.asked) {
            (Action::Accept, Surely::Shown) => sheet.asked = Surely::Said,
            (Action::Accept, Surely::Said) => drop(self.overlays.pop()),
            _ => sheet.asked = Surely::Shown,
        }
        Vec::new()
    }
}
