//! Looks whether anything of a group has changed in its folder, without reading it: what another
//! laptop wrote arrives through some sync service, which tells nobody. Must not judge what changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, Utc};

use super::{Store, disk, ids_in, layout};
use crate::domain::stamp::Id;

/// How the files of a group that this device does not write looked at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    files: BTreeMap<PathBuf, Seen>,
}

/// By what a file is seen to be another one: a sync service keeps the time of the laptop that
/// wrote it, and puts a new file in the place of the old.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seen {
    length: u64,
    changed: Option<DateTime<Utc>>,
    #[cfg(unix)]
    inode: u64,
}

impl Look {
    /// Whether a file that was there is gone or shorter now: something may have been lost.
    #[must_use]
    pub fn has_shrunk_to(&self, now: &Self) -> bool {
        self.files.iter().any(|(path, then)| {
            let now = now.files.get(path);
            now.is_none_or(|now| now.length < then.length)
        })
    }
}

impl Store {
    /// How the files of a group look that this device does not write: other devices', and copies
    /// that a sync service put beside our own. What cannot be looked at counts as not there.
    #[must_use]
    pub fn look(&self, group: &Id) -> Look {
        let mut look = Look::default();
        for folder in self.folders_of(group) {
            for device in ids_in(&folder).unwrap_or_default() {
                let is_own = device == self.device;
                let folder = layout::device_in(&folder, &device);
                for name in disk::names(&folder).unwrap_or_default() {
                    let is_ours = layout::named(&name).is_some()
                        || name == layout::KEYS
                        || super::few_eyes::is_for_few(&name);
                    if (is_own && is_ours) || name.starts_with('.') {
                        continue;
                    }
                    let path = folder.join(name);
                    if let Ok(found) = fs::metadata(&path) {
                        look.files.insert(path, seen(&found));
                    }
                }
            }
        }
        look
    }
}

fn seen(found: &fs::Metadata) -> Seen {
    Seen {
        length: found.len(),
        changed: found.modified().ok().map(DateTime::from),
        #[cfg(unix)]
        inode: std::os::unix::fs::MetadataExt::ino(found),
    }
}
