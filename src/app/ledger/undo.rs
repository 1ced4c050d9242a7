//! Taking back what was done on this laptop, and making it again. Must not take back what another
//! leader wrote.

use super::deed::Deed;
use super::{Edit, OpenGroup};
use crate::app::effect::Effect;
use crate::app::ids::Ids;
use crate::domain::did::Did;
use crate::domain::stamp::Id;
use crate::domain::time::Now;

impl OpenGroup {
    /// Whether there is something to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is something to make again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// What the last change was.
    #[must_use]
    pub fn last_done(&self) -> Option<Did> {
        self.done.last().and_then(Deed::did)
    }

    /// What the last change was that was taken back.
    #[must_use]
    pub fn last_undone(&self) -> Option<Did> {
        self.undone.last().and_then(Deed::did)
    }

    /// Takes back the last change.
    pub fn undo(&mut self, ids: &mut Ids, now: &Now) -> Vec<Effect> {
        let Some(deed) = self.done.pop() else {
            return Vec::new();
        };
        let edits = self.not_of_others(&deed.before, ids.device());
        let effects = self.write_quietly(&edits, ids, now);
        self.undone.push(deed);
        effects
    }

    /// Makes the last change that was taken back again.
    pub fn redo(&mut self, ids: &mut Ids, now: &Now) -> Vec<Effect> {
        let Some(deed) = self.undone.pop() else {
            return Vec::new();
        };
        let edits = self.not_of_others(&deed.after, ids.device());
        let effects = self.write_quietly(&edits, ids, now);
        self.done.push(deed);
        effects
    }

    /// Those of some edits whose records nobody else has changed since: this laptop's undo never
    /// takes back what another leader wrote.
    fn not_of_others(&self, edits: &[Edit], device: &Id) -> Vec<Edit> {
        let is_ours = |edit: &&Edit| {
            let last = match edit {
                Edit::Group(id, _) => self.book.current(id).map(|r| &r.at.device),
                Edit::Session(planned, id, _) => self
                    .sessions
                    .get(planned)
                    .and_then(|session| session.book.current(id))
                    .map(|r| &r.at.device),
            };
            last.is_none_or(|last| last == device)
        };
        edits.iter().filter(is_ours).cloned().collect()
    }
}
