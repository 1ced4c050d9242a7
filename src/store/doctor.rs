//! Looks through the data and state folders for what is not as it should be, and mends what can
//! be mended without losing anything: permissions, what interrupted saves left, copies that sync
//! services left. Must not judge how grave anything is.

use std::path::{Path, PathBuf};

use super::beside::Service;
use super::disk;
use super::layout::{Named, named};
use super::trouble::{Cause, LockError, Place, TroubleKind};
use super::{Lock, Store};
use crate::domain::group::{GroupRecord, Private, Reader};
use crate::domain::happening::SessionRecord;
use crate::domain::order;
use crate::domain::stamp::Id;
use crate::domain::time::Now;

mod few;
mod folders;
mod keys;
mod readers;
mod shared;
mod tidy;

/// Whether to mend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// Only look.
    Look,
    /// Mend what can be mended without losing anything.
    Mend,
}

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub what: What,
    /// What became of it.
    pub cure: Cure,
}

/// What is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Other users of this computer may look into it.
    Open,
    /// A file is troubled, here if that is known.
    File(TroubleKind, Option<Place>),
    /// An interrupted save left it.
    Unfinished,
    /// A copy that lies beside a file of ours. What it says is seen with the rest.
    Copy(Service),
    /// A copy that lies beside a file of ours, and cannot be read.
    UnreadableCopy(Service),
    /// It looks like a copy of a file of ours under a name that nobody reads.
    Stray,
    /// So many megabytes are left on the disk.
    LittleRoom(u64),
    /// The group is open in another window, so that nothing of it was mended.
    InUse,
    /// The lock of a group that is not there any more.
    StaleLock,
    /// The leader here is not among those that a protected group is sealed for.
    NoOwnKey,
    /// A list of keys that cannot be read, or has a key in it that is none.
    BadKeys,
    /// Nobody on this device knows any more for whom a protected group is sealed.
    NoCircle,
    /// A file of a protected group that lies open.
    LiesOpen,
    /// Files that other devices wrote lie open in a group that is protected here.
    OthersLieOpen,
    /// What this device writes is not sealed for somebody whose key nobody here has confirmed.
    LeavesOut(Box<Reader>),
    /// A device whose files are not sealed for the leader here; who writes on it, if that is known.
    LeftOut(Private),
    /// It could not be looked at.
    NotSeen(Cause),
}

/// What became of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cure {
    /// It can be mended without losing anything.
    Possible,
    /// It was.
    Done,
    /// It was tried, and the system refused.
    Failed(Cause),
    /// Only people can mend it.
    ByHand,
    /// The computer whose folder it lies in mends it.
    Elsewhere,
}

/// What looking through the folders found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Examined {
    /// How many groups there are.
    pub groups: usize,
    /// How many of them are protected, and could not be looked into without the passphrase.
    pub locked: usize,
    /// What is not as it should be.
    pub findings: Vec<Finding>,
}

impl Store {
    /// Looks through the folders, and mends where it is asked to.
    #[must_use]
    pub fn examine(&self, care: Care, now: &Now) -> Examined {
        let mut findings = Vec::new();
        let groups = match self.groups() {
            Ok(groups) => groups,
            Err(error) => {
                findings.push(not_seen(&error.path, error.cause));
                Vec::new()
            }
        };
        // What is open for others comes first: mending it changes nothing else.
        self.permissions(care, &mut findings);
        for group in &groups {
            self.permissions_of(group, care, &mut findings);
            self.examine_group(group, care, now, &mut findings);
        }
        self.locks_without_groups(&groups, care, &mut findings);
        self.room(&groups, &mut findings);
        Examined {
            groups: groups.len(),
            locked: groups.iter().filter(|group| self.is_locked(group)).count(),
            findings,
        }
    }

    fn examine_group(&self, group: &Id, care: Care, now: &Now, findings: &mut Vec<Finding>) {
        let lock = match self.take_lock(group) {
            Ok(lock) => Some(lock),
            // Then what a save has not finished is no leftover either.
            Err(LockError::Busy) => None,
            Err(LockError::Store(error)) => {
                findings.push(not_seen(&error.path, error.cause));
                None
            }
        };
        match (&lock, care) {
            (Some(lock), _) => findings.extend(self.leftovers(lock, care)),
            (None, Care::Mend) => findings.push(Finding {
                path: self.folder_of(group),
                what: What::InUse,
                cure: Cure::ByHand,
            }),
            (None, Care::Look) => {}
        }
        if let Some(path) = self.away(group) {
            return findings.push(Finding {
                path,
                what: What::File(TroubleKind::Away, None),
                cure: Cure::ByHand,
            });
        }
        if let (Some(lock), Care::Mend) = (&lock, care) {
            // What is left of a move is read along, and no harm.
            self.leave_behind(lock).ok();
        }
        self.keys_in(group, lock.as_ref(), care, findings);
        self.others_open(group, findings);
        self.left_out(group, findings);
        let devices = match self.devices(group) {
            Ok(devices) => devices,
            Err(error) => return findings.push(not_seen(&error.path, error.cause)),
        };
        let lock = lock.as_ref().filter(|_| care == Care::Mend);
        for device in devices {
            self.examine_device(group, &device, lock, now, findings);
        }
    }

    fn leftovers(&self, lock: &Lock, care: Care) -> Vec<Finding> {
        let left = self.unfinished(lock.group());
        if care == Care::Mend {
            self.clear(lock);
        }
        let finding = |path: PathBuf| Finding {
            cure: match care {
                Care::Look => Cure::Possible,
                Care::Mend if path.exists() => Cure::ByHand,
                Care::Mend => Cure::Done,
            },
            path,
            what: What::Unfinished,
        };
        left.into_iter().map(finding).collect()
    }

    fn examine_device(
        &self,
        group: &Id,
        device: &Id,
        lock: Option<&Lock>,
        now: &Now,
        findings: &mut Vec<Finding>,
    ) {
        let folder = self.device_folder(group, device);
        let names = match disk::names(&folder) {
            Ok(names) => names,
            Err(error) => return findings.push(not_seen(&folder, Cause::from(&error))),
        };
        self.examine_for_few(group, device, &names, findings);
        let files: Vec<Named> = self.files_of(group, &names);
        findings.extend(tidy::strays(&folder, &names, &files));
        for file in &files {
            let which = file.which();
            let trouble = match file {
                Named::Group => self.load::<GroupRecord>(group, device, which).trouble,
                Named::Session(_) => self.load::<SessionRecord>(group, device, which).trouble,
            };
            // Those are told of once for the whole group or device.
            let is_told = |kind| matches!(kind, TroubleKind::Locked | TroubleKind::Unconfirmed);
            let trouble = trouble.filter(|trouble| !is_told(trouble.kind));
            findings.extend(trouble.map(|trouble| Finding {
                path: trouble.path,
                what: match trouble.kind {
                    TroubleKind::Disk(cause) => What::NotSeen(cause),
                    kind => What::File(kind, trouble.place),
                },
                cure: Cure::ByHand,
            }));
            let lock = lock.filter(|_| *device == self.device);
            findings.extend(match file {
                Named::Group => self.copies_beside::<GroupRecord>(group, device, which, lock, now),
                Named::Session(_) => {
                    self.copies_beside::<SessionRecord>(group, device, which, lock, now)
                }
            });
        }
    }

    /// The files that a device may have here: those that have a name of ours, and those of the
    /// sessions in the plan, of which only copies may be left.
    fn files_of(&self, group: &Id, names: &[String]) -> Vec<Named> {
        let mut files: Vec<Named> = names.iter().filter_map(|name| named(name)).collect();
        if let Ok(read) = self.read_group(group) {
            let planned = read.book.plan();
            files.extend(planned.iter().map(|place| Named::Session(place.id.clone())));
        }
        files.push(Named::Group);
        order::sort(&mut files);
        files.dedup();
        // A copy may have a name that could be a session's.
        let own: Vec<String> = files.iter().map(|file| file.which().name()).collect();
        files.retain(|file| {
            let name = file.which().name();
            !own.iter()
                .any(|other| super::beside::copy_of(&name, other).is_some())
        });
        files
    }
}

fn not_seen(path: &Path, cause: Cause) -> Finding {
    Finding {
        path: path.to_owned(),
        what: What::NotSeen(cause),
        cure: Cure::ByHand,
    }
}
