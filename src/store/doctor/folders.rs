//! The folders themselves: who may look into them, what was left in them, how much room there is.
//! Must not read a file.

use std::fs;
use std::path::Path;

use super::{Care, Cure, Finding, What, not_seen};
use crate::domain::order;
use crate::domain::stamp::Id;
use crate::store::trouble::Cause;
use crate::store::{Store, disk, save};

/// Less than this and a season of notes may not fit, with what the system needs itself.
#[cfg(unix)]
const LITTLE: u64 = 100 * 1024 * 1024;

impl Store {
    /// What other users of this computer may look into. Only what is ours: the folder around it
    /// may be one that people share on purpose.
    pub(super) fn permissions(&self, care: Care, findings: &mut Vec<Finding>) {
        for folder in [self.places.groups(), self.places.state.clone()] {
            if fs::symlink_metadata(&folder).is_ok() {
                closed(&folder, care, findings);
            }
        }
    }

    /// Locks of groups that are not there any more. They hold nothing and are no obstacle.
    pub(super) fn locks_without_groups(
        &self,
        groups: &[Id],
        care: Care,
        findings: &mut Vec<Finding>,
    ) {
        // Where no group can be seen, the folder may only not be connected.
        if groups.is_empty() {
            return;
        }
        let folder = self.places.locks();
        for name in disk::names(&folder).unwrap_or_default() {
            let Ok(group) = name.parse::<Id>() else {
                continue;
            };
            if groups.contains(&group) {
                continue;
            }
            let path = folder.join(name);
            let cure = match care {
                Care::Look => Cure::Possible,
                // Somebody may be founding it this moment.
                Care::Mend if self.lock(&group).is_err() => Cure::ByHand,
                Care::Mend => cured(fs::remove_file(&path)),
            };
            findings.push(Finding {
                path,
                what: What::StaleLock,
                cure,
            });
        }
    }

    /// How much room is left where notes are written.
    pub(super) fn room(&self, findings: &mut Vec<Finding>) {
        #[cfg(unix)]
        for folder in [&self.places.data, &self.places.state] {
            let Ok(disk) = rustix::fs::statvfs(folder) else {
                continue; // not made yet
            };
            let left = disk.f_bavail.saturating_mul(disk.f_frsize);
            if left < LITTLE {
                findings.push(Finding {
                    path: folder.clone(),
                    what: What::LittleRoom(left / (1024 * 1024)),
                    cure: Cure::ByHand,
                });
            }
        }
        #[cfg(not(unix))]
        let _ = findings;
    }
}

/// Looks at a folder or a file and everything in it; links are not followed.
fn closed(path: &Path, care: Care, findings: &mut Vec<Finding>) {
    let data = match fs::symlink_metadata(path) {
        Ok(data) => data,
        Err(error) => return findings.push(not_seen(path, Cause::from(&error))),
    };
    if data.is_symlink() {
        return;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = data.permissions().mode() & 0o7777;
        if mode & 0o077 != 0 {
            let closed = if data.is_dir() { 0o700 } else { mode & 0o600 };
            let cure = match care {
                Care::Look => Cure::Possible,
                Care::Mend => cured(fs::set_permissions(path, save::mode(closed))),
            };
            findings.push(Finding {
                path: path.to_owned(),
                what: What::Open,
                cure,
            });
        }
    }
    if !data.is_dir() {
        return;
    }
    match fs::read_dir(path) {
        Ok(entries) => {
            let mut inside: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
            order::sort(&mut inside);
            inside.iter().for_each(|path| closed(path, care, findings));
        }
        Err(error) => findings.push(not_seen(path, Cause::from(&error))),
    }
}

/// What became of it.
pub(super) fn cured(tried: std::io::Result<()>) -> Cure {
    match tried {
        Ok(()) => Cure::Done,
        Err(error) => Cure::Failed(Cause::from(&error)),
    }
}
