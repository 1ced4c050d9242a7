//! Forgetting, carried out: what this laptop keeps is written anew without the child, its kept
//! copies and the last versions known here included. Must not decide what is about whom: the domain
//! says.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::PoisonError;

use super::form::Recorded;
use super::layout::{self, Cover, Which};
use super::local::Lock;
use super::trouble::{Reason, SaveError, SaveKind, StoreError};
use super::{Store, disk, ids_in};
use crate::domain::forget::{AllForgotten, Forgotten, forgotten_id, in_group};
use crate::domain::group::{GroupBook, GroupRecord};
use crate::domain::happening::SessionRecord;
use crate::domain::record::{Book, Revision};
use crate::domain::stamp::{Id, StampMaker};
use crate::domain::stand_in::{gone_with_purged, said_late};
use crate::domain::time::Now;

mod anew;
mod group;

pub(super) use anew::of_which;
use anew::{Anew, Whole, without_any};

/// What could not be written anew without a child, or removed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Left {
    /// Files that are not as this program writes them: nobody can take anything out of them.
    pub files: Vec<PathBuf>,
    /// Other devices whose files still hold something of it. They write them anew when they next
    /// open the group.
    pub devices: usize,
}

impl Store {
    /// Whom a group has forgotten, as far as this run knows.
    pub(super) fn forgotten(&self, group: &Id) -> Result<AllForgotten, StoreError> {
        let known = || {
            self.forgotten
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        if let Some(all) = known().get(group) {
            return Ok(all.clone());
        }
        self.read_group(group)?;
        Ok(known().get(group).cloned().unwrap_or_default())
    }

    /// What is left of a book without those whom the group is known to have forgotten.
    pub(super) fn left_of<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        book: Book<T>,
    ) -> Book<T> {
        let known = self
            .forgotten
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match known.get(group) {
            Some(all) => all.leave_out(&place(which), book),
            None => book,
        }
    }

    /// Takes note of whom a group has forgotten, beside whom it is known to have.
    pub(super) fn note_forgotten(&self, group: &Id, all: &AllForgotten) {
        let mut known = self
            .forgotten
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        known.entry(group.clone()).or_default().merge(all);
    }

    /// Forgets a child: says so for every device, and carries it out on this one.
    ///
    /// # Errors
    /// When a file of this device cannot be written. What was done by then stays done, and the rest
    /// follows at the next opening.
    pub fn forget(&self, lock: &Lock, child: &Id, now: &Now) -> Result<Left, SaveError> {
        self.carry_out(lock, std::slice::from_ref(child), now)
    }

    /// Carries out what any device has said is forgotten, and settles what several leaders put in a
    /// concern's place at the same time.
    ///
    /// # Errors
    /// As for [`Self::forget`].
    pub fn carry_out_forgetting(&self, lock: &Lock, now: &Now) -> Result<Left, SaveError> {
        let left = self.carry_out(lock, &[], now)?;
        // Only then: what came late is in each of several that stand in one's place.
        if self.settle_concerns(lock, now)? {
            return self.carry_out(lock, &[], now);
        }
        Ok(left)
    }

    fn carry_out(&self, lock: &Lock, more: &[Id], now: &Now) -> Result<Left, SaveError> {
        let group = lock.group();
        let read = self.read_group(group).map_err(save_error)?;
        let mut all = AllForgotten::of(&read.book);
        for child in more {
            all.add(&Forgotten {
                child: child.clone(),
                records: BTreeMap::new(),
            });
        }
        if all.is_empty() {
            return Ok(Left::default());
        }
        if self.is_hidden(group) {
            // Nothing of it can be opened now, and nothing be taken out.
            let kind = SaveKind::ReadOnly(Reason::Locked);
            return Err(self.failed(group, kind));
        }
        let everything = self.everything::<GroupRecord>(group, Which::Group);
        let everything = everything.map_err(save_error)?;
        // What stands for something that is purged is in none of what was read above.
        all.merge(&AllForgotten::of(&everything));
        for planned in self.sessions_ever(group) {
            let told = self.everything::<SessionRecord>(group, Which::Session(&planned));
            all.list(&planned, &told.map_err(save_error)?);
        }
        all.list(&in_group(), &everything);
        self.say_so(lock, read.book, &everything, &all, now)?;
        self.note_forgotten(group, &all);
        let mut left = Left::default();
        for folder in self.folders_of(group) {
            let own = layout::device_in(&folder, &self.device);
            self.write_anew(group, (&own, &self.device), &all, Whole::OrLeft(&mut left))?;
        }
        let known = self.places.all_known(group);
        for device in ids_in(&known).map_err(save_error)? {
            let folder = layout::device_in(&known, &device);
            self.write_anew(group, (&folder, &device), &all, Whole::OrGone)?;
        }
        let kept = self.places.kept(group);
        for copy in disk::names(&kept).map_err(|e| save_error(StoreError::at(&kept)(e)))? {
            let folder = kept.join(copy);
            self.write_anew(group, (&folder, &self.device), &all, Whole::OrGone)?;
        }
        left.devices = self.still_holding(group, &all).map_err(save_error)?;
        Ok(left)
    }

    /// Everything that is known, those who are forgotten included.
    fn everything<T: Recorded>(&self, group: &Id, which: Which<'_>) -> Result<Book<T>, StoreError> {
        Ok(self.read_all::<T>(group, which)?.book)
    }

    /// Says in the group's file who is forgotten, and which records were seen of them; which
    /// concerns go because what they stand for is purged; and of those that stand in another's place
    /// what somebody wrote of that meanwhile.
    fn say_so(
        &self,
        lock: &Lock,
        mut book: GroupBook,
        everything: &GroupBook,
        all: &AllForgotten,
        now: &Now,
    ) -> Result<(), SaveError> {
        let mut stamps = StampMaker::new(self.device.clone());
        everything.revisions().for_each(|r| stamps.saw(&r.at));
        let late = said_late(&book, everything, &mut stamps, now);
        let mut is_new = !late.is_empty();
        late.into_iter().for_each(|revision| book.insert(revision));
        let forgotten = all.records().map(|forgotten| {
            let id = forgotten_id(&forgotten.child);
            (id, GroupRecord::Forgotten(forgotten))
        });
        let gone = gone_with_purged(everything).into_iter();
        let gone = gone.map(|(id, gone)| (id, GroupRecord::Gone(gone)));
        for (id, what) in forgotten.chain(gone) {
            if book.what(&id) == Some(&what) {
                continue;
            }
            is_new = true;
            book.insert(Revision {
                at: stamps.next(now.wall),
                replaces: book.seen(&id),
                id,
                author: None,
                what: Some(what),
            });
        }
        if !is_new {
            return Ok(());
        }
        let group = lock.group();
        let book = all.leave_out(&in_group(), book);
        let title = self.home_as_known(group).map(|home| home.programme);
        match book.home(&title.unwrap_or_default()) {
            Some(home) => self.save_group(lock, &book, &home),
            None => Err(SaveError {
                path: self.path_of(group, Which::Group),
                kind: SaveKind::Form,
            }),
        }
    }

    /// How many other devices' files still hold something of those who are forgotten.
    fn still_holding(&self, group: &Id, all: &AllForgotten) -> Result<usize, StoreError> {
        let folder = self.folder_of(group);
        let mut count = 0;
        for device in ids_in(&folder)?.into_iter().filter(|d| *d != self.device) {
            let of_device = layout::device_in(&folder, &device);
            let names = disk::names(&of_device).map_err(StoreError::at(&of_device))?;
            let holds = |name: &String| {
                let bytes = disk::read(&of_device.join(name)).ok().flatten();
                let cover = Cover::of(name);
                let taken = |bytes: Vec<u8>| self.taken(cover, group, &device, &bytes).ok();
                let Some(bytes) = bytes.and_then(taken) else {
                    return false;
                };
                let file = of_which(name);
                let anew = file.map_or(Anew::Same, |file| without_any(&bytes, &device, all, &file));
                !matches!(anew, Anew::Same)
            };
            count += usize::from(names.iter().any(holds));
        }
        Ok(count)
    }
}

/// The place that a file's records lie in.
pub(super) fn place(which: Which<'_>) -> Id {
    match which {
        Which::Group => in_group(),
        Which::Session(planned) => planned.clone(),
    }
}

pub(super) fn save_error(error: StoreError) -> SaveError {
    SaveError {
        path: error.path,
        kind: SaveKind::Disk(error.cause),
    }
}
