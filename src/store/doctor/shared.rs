//! A group's folder that lies in one which several people reach: who else may look into what smil
//! made there. Must not touch what other devices made, nor the folder around it.

use super::folders::{close, closed};
use super::{Care, Cure, Finding, What};
use crate::domain::stamp::Id;
use crate::store::Store;

impl Store {
    /// What other users of this computer may look into: the group's folder, this device's own in
    /// it, and those of others, which they mend themselves. One finding for each: on a disk that
    /// knows no permissions everything is open.
    pub(super) fn permissions_of(&self, group: &Id, care: Care, findings: &mut Vec<Finding>) {
        let folder = self.folder_of(group);
        if folder == self.places.group(group) || !folder.is_dir() {
            return; // looked at with the rest
        }
        let mut own = Vec::new();
        close(&folder, care, &mut own);
        findings.extend(in_one(own));
        for device in self.devices(group).unwrap_or_default() {
            let is_own = device == *self.device();
            let care = if is_own { care } else { Care::Look };
            let mut found = Vec::new();
            closed(&self.device_folder(group, &device), care, &mut found);
            let found = in_one(found).into_iter();
            findings.extend(found.map(|found| match found.cure {
                Cure::Possible if !is_own => Finding {
                    cure: Cure::Elsewhere,
                    ..found
                },
                _ => found,
            }));
        }
    }
}

/// What is open in a folder as one finding, with the cure that leaves most to do.
fn in_one(found: Vec<Finding>) -> Vec<Finding> {
    let (open, mut rest): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|found| found.what == What::Open);
    let cure = open.iter().map(|found| found.cure).max_by_key(to_do);
    let first = open.into_iter().next();
    let first = first
        .zip(cure)
        .map(|(found, cure)| Finding { cure, ..found });
    rest.extend(first);
    rest
}

/// How much is left to do.
const fn to_do(cure: &Cure) -> u8 {
    match cure {
        Cure::Done => 0,
        Cure::Possible | Cure::Elsewhere => 1,
        Cure::ByHand => 2,
        Cure::Failed(_) => 3,
    }
}
