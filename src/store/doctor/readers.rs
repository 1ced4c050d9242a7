//! Notes of a protected group that somebody cannot read who belongs to it, and files of others that
//! lie open in one. Must not decide who reads along.

use super::{Cure, Finding, What};
use crate::domain::stamp::Id;
use crate::store::layout::Cover;
use crate::store::{Store, disk};

impl Store {
    /// Whom this device leaves out, and who leaves out the leader here. Only what the keys open can
    /// be judged.
    pub(super) fn left_out(&self, group: &Id, findings: &mut Vec<Finding>) {
        if !self.is_open() || !self.belongs_to(group) {
            return;
        }
        let Ok(read) = self.read_group(group) else {
            return; // told with the files
        };
        let mut found = |path, what| {
            findings.push(Finding {
                path,
                what,
                cure: Cure::ByHand,
            });
        };
        let own = self.device_folder(group, self.device());
        for reader in self.not_sealed_for(group, &read.book) {
            found(own.clone(), What::LeavesOut(Box::new(reader)));
        }
        for (device, name) in self.not_sealed_by(group, &read.book) {
            found(self.device_folder(group, &device), What::LeftOut(name));
        }
    }

    /// Devices whose files lie open in a group that is protected here, and are read all the same. What
    /// is not read is told file by file.
    pub(super) fn others_open(&self, group: &Id, findings: &mut Vec<Finding>) {
        if !matches!(self.cover(group), Ok(Cover::Sealed)) {
            return;
        }
        let others = self.devices(group).unwrap_or_default().into_iter();
        let trust = self.trust(group);
        let is_read = |device: &Id| trust.takes_plain(device).is_ok();
        for device in others.filter(|device| device != self.device() && is_read(device)) {
            let folder = self.device_folder(group, &device);
            let names = disk::names(&folder).unwrap_or_default();
            if names.iter().any(|name| name.ends_with(".ron")) {
                findings.push(Finding {
                    path: folder,
                    what: What::OthersLieOpen,
                    cure: Cure::ByHand,
                });
            }
        }
    }
}
