//! The folders themselves: who may look into them, what was left in them, how much room there is.
//! Must not read a file.

use std::fs;
use std::path::{Path, PathBuf};

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

    /// How much room is left where notes are written: one finding for each disk.
    pub(super) fn room(&self, groups: &[Id], findings: &mut Vec<Finding>) {
        #[cfg(unix)]
        let mut disks = std::collections::BTreeSet::new();
        #[cfg(unix)]
        for folder in self.written_in(groups) {
            use std::os::unix::fs::MetadataExt;
            let Ok(data) = fs::metadata(&folder) else {
                continue; // not made yet, or away
            };
            let Ok(disk) = rustix::fs::statvfs(&folder) else {
                continue;
            };
            if !disks.insert(data.dev()) {
                continue;
            }
            let left = disk.f_bavail.saturating_mul(disk.f_frsize);
            if left < LITTLE {
                findings.push(Finding {
                    path: folder,
                    what: What::LittleRoom(left / (1024 * 1024)),
                    cure: Cure::ByHand,
                });
            }
        }
        #[cfg(not(unix))]
        let _ = (groups, findings);
    }

    /// The folders that this device writes in.
    #[cfg(unix)]
    fn written_in(&self, groups: &[Id]) -> Vec<PathBuf> {
        let own = [self.places.data.clone(), self.places.state.clone()];
        let groups = groups.iter().map(|group| self.folder_of(group));
        own.into_iter().chain(groups).collect()
    }
}

/// What is seen of a file or a folder.
pub(super) enum Seen {
    /// A folder.
    Folder,
    /// Anything else, or nothing.
    Other,
}

/// Looks at a folder or a file alone; a link is not followed.
pub(super) fn close(path: &Path, care: Care, findings: &mut Vec<Finding>) -> Seen {
    let data = match fs::symlink_metadata(path) {
        Ok(data) => data,
        Err(error) => {
            findings.push(not_seen(path, Cause::from(&error)));
            return Seen::Other;
        }
    };
    if data.is_symlink() {
        return Seen::Other;
    }
    #[cfg(unix)]
    if let Some(open) = open_mode(&data) {
        let closed = if data.is_dir() { 0o700 } else { open & 0o600 };
        let cure = match care {
            Care::Look => Cure::Possible,
            Care::Mend => match cured(fs::set_permissions(path, save::mode(closed))) {
                // A disk that knows no permissions says yes to everything.
                Cure::Done if is_open(path) => Cure::ByHand,
                cure => cure,
            },
        };
        findings.push(Finding {
            path: path.to_owned(),
            what: What::Open,
            cure,
        });
    }
    #[cfg(not(unix))]
    let _ = care;
    if data.is_dir() {
        Seen::Folder
    } else {
        Seen::Other
    }
}

/// The permissions of something that others may look into.
#[cfg(unix)]
fn open_mode(data: &fs::Metadata) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    let mode = data.permissions().mode() & 0o7777;
    (mode & 0o077 != 0).then_some(mode)
}

#[cfg(unix)]
fn is_open(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|data| open_mode(&data).is_some())
}

/// Looks at a folder or a file and everything in it; links are not followed.
pub(super) fn closed(path: &Path, care: Care, findings: &mut Vec<Finding>) {
    match close(path, care, findings) {
        Seen::Folder => {}
        Seen::Other => return,
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
