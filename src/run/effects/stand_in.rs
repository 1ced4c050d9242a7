//! Puts another concern in the place of one that goes for good, in the files of this laptop. Must
//! not do it while anything of the group is not saved: it would not be in what stands there then.

use super::Hands;
use crate::app::effect::Instead;
use crate::app::message::Taking;
use crate::app::who_reads::StoodIn;
use crate::app::{App, Message};
use crate::domain::time::Now;
use crate::store::{Access, SaveError, SaveKind, Which};

impl Hands {
    /// Does it, and reads the group again.
    pub(super) fn stand_in(&mut self, asked: Instead, app: &App, now: &Now) -> Vec<Message> {
        let group = &asked.group;
        if self.failed.iter().any(|w| w.file.group == *group) {
            // Why it is not saved stands on the screen.
            return Vec::new();
        }
        let becomes = asked.becomes.clone();
        let done = self.put_in_place(&asked, now);
        vec![
            self.read_anew(group, Taking::Beside, app),
            Message::StoodIn(Box::new(StoodIn { becomes, done })),
        ]
    }

    fn put_in_place(&mut self, asked: &Instead, now: &Now) -> Result<usize, SaveError> {
        let group = &asked.group;
        let access = self.lock(group);
        let store = self.store_of(group);
        let failed = |kind| SaveError {
            path: store.path_of(group, Which::Group),
            kind,
        };
        if let Access::ReadOnly(reason) = access {
            return Err(failed(SaveKind::ReadOnly(reason)));
        }
        let lock = self.locks.get(group);
        let lock = lock.ok_or_else(|| failed(SaveKind::Form))?;
        let fresh = asked.fresh.clone();
        let left = store.stand_in(lock, &asked.concern, &asked.becomes, fresh, now)?;
        Ok(left.devices)
    }
}
