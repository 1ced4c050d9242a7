//! What is not as it should be with the keys of a protected group, and files that lie there both
//! open and sealed. Must not decide who reads along.

use super::{Care, Cure, Finding, What};
use crate::domain::stamp::Id;
use crate::store::Store;
use crate::store::layout::{Cover, KEYS};
use crate::store::local::Lock;
use crate::store::seal;
use crate::store::trouble::{SaveError, SaveKind};

impl Store {
    /// Whether nothing can be said of a group's notes before the passphrase is given.
    pub(super) fn is_locked(&self, group: &Id) -> bool {
        !self.is_open() && matches!(self.cover(group), Ok(Cover::Sealed))
    }

    /// Looks at the keys of a group, and mends with the lock.
    pub(super) fn keys_in(
        &self,
        group: &Id,
        lock: Option<&Lock>,
        care: Care,
        findings: &mut Vec<Finding>,
    ) {
        if let Some(lock) = lock {
            self.open_ones(lock, care, findings);
        }
        let mut found = |path, what| {
            findings.push(Finding {
                path,
                what,
                cure: Cure::ByHand,
            });
        };
        if self.has_lost_circle(group) {
            found(self.places().circle(group), What::NoCircle);
        } else if let Ok(Some(keys)) = self.circle(group) {
            let own = self.own_key().ok().flatten();
            let path = self.device_folder(group, self.device());
            if own.is_none_or(|own| !keys.contains(&own)) {
                found(path.clone(), What::NoOwnKey);
            }
            if keys.iter().any(|key| seal::recipient(key).is_err()) {
                found(path, What::BadKeys);
            }
        } else if self.circle(group).is_err() {
            found(self.places().circle(group), What::BadKeys);
        }
        for device in self.devices(group).unwrap_or_default() {
            if self.keys_of(group, &device).is_err() {
                found(self.device_folder(group, &device).join(KEYS), What::BadKeys);
            }
        }
    }

    /// Own files that lie open in a protected group: protecting it was interrupted.
    fn open_ones(&self, lock: &Lock, care: Care, findings: &mut Vec<Finding>) {
        let group = lock.group();
        // What somebody else put there is told with the files.
        if !matches!(self.circle(group), Ok(Some(_))) || !self.takes_own_plain(group) {
            return;
        }
        let open = self.own_under(group, Cover::Plain).unwrap_or_default();
        if open.is_empty() {
            return;
        }
        let mended = match care {
            Care::Look => None,
            Care::Mend => Some(self.protect(lock, &[])),
        };
        let cure = match mended {
            None => Cure::Possible,
            Some(Ok(())) => Cure::Done,
            Some(Err(SaveError {
                kind: SaveKind::Disk(cause),
                ..
            })) => Cure::Failed(cause),
            Some(Err(_)) => Cure::ByHand,
        };
        let folder = self.device_folder(group, self.device());
        findings.extend(open.into_iter().map(|name| Finding {
            path: folder.join(name),
            what: What::LiesOpen,
            cure,
        }));
    }
}
