//! What is wrong with files for few eyes. What is for others is nobody's to judge here.

use super::{Cure, Finding, What};
use crate::domain::group::GroupRecord;
use crate::domain::happening::SessionRecord;
use crate::domain::stamp::Id;
use crate::store::Store;
use crate::store::few_eyes::beside_which;
use crate::store::layout::Named;
use crate::store::trouble::TroubleKind;

impl Store {
    /// Looks at the files for few eyes among the names in a device's folder. They are never written
    /// to: what they said is with the last versions known here and in the kept copies.
    pub(super) fn examine_for_few(
        &self,
        group: &Id,
        device: &Id,
        names: &[String],
        findings: &mut Vec<Finding>,
    ) {
        let folder = self.device_folder(group, device);
        for name in names {
            let path = folder.join(name);
            let trouble = match beside_which(name) {
                Some(Named::Group) => self.few_trouble::<GroupRecord>(group, device, &path),
                Some(Named::Session(_)) => self.few_trouble::<SessionRecord>(group, device, &path),
                None => None,
            };
            findings.extend(trouble.map(|kind| Finding {
                path,
                what: match kind {
                    TroubleKind::Disk(cause) => What::NotSeen(cause),
                    kind => What::File(kind, None),
                },
                cure: Cure::ByHand,
            }));
        }
    }
}
