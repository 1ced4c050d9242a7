//! The last versions known here of the files for few eyes, and what can be done with one that cannot be
//! read. Must not judge a file: it is told what was read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::read::{Few, few_in_folder};
use crate::domain::few_eyes::FewEyes;
use crate::domain::kept::Copy;
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::store::disk::{self, Mark, Marks};
use crate::store::form::Recorded;
use crate::store::layout::{self, Cover, Which};
use crate::store::save::Lasting;
use crate::store::trouble::{Reason, StoreError};
use crate::store::{Standing, Store};

impl Store {
    /// From now on what is there is what is known, without what the group has forgotten.
    pub(super) fn remember_few<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        there: &BTreeMap<PathBuf, Few<T>>,
        known: &BTreeMap<PathBuf, Few<T>>,
    ) {
        for (at, few) in there {
            let left = self.left_of(group, which, few.book.clone());
            if left.revisions().count() == few.book.revisions().count() {
                self.remember(at, &few.bytes);
                continue;
            }
            match self.sealed_for(group, &few.eyes, &left) {
                Ok(bytes) if !left.is_empty() => self.remember(at, &bytes),
                // What is known must not hold what is forgotten.
                _ => drop(std::fs::remove_file(at)),
            }
        }
        for at in known.keys().filter(|at| !there.contains_key(*at)) {
            // All of it is said in another file now.
            std::fs::remove_file(at).ok();
        }
    }

    /// Keeps what the group's folder does not take as the last versions known here, each sealed for
    /// those it is for.
    pub(in crate::store) fn put_few_by<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        parts: BTreeMap<FewEyes, Book<T>>,
    ) {
        let readers = self.readers_of_few(group);
        let parts = readers.and_then(|readers| self.for_readers(parts, &readers));
        for (eyes, book) in parts.into_iter().flatten() {
            let known = self.few_known(group, &self.device, &self.few_file(group, which, &eyes));
            if let (Some(known), Ok(sealed)) = (known, self.sealed_for(group, &eyes, &book)) {
                self.saver.replace(&known, &sealed, Lasting::Yes).ok();
            }
        }
    }

    /// Where the last version of a file for few eyes is kept that is known here.
    pub(super) fn few_known(&self, group: &Id, device: &Id, path: &Path) -> Option<PathBuf> {
        let folder = layout::device_in(&self.places.all_known(group), device);
        Some(folder.join(path.file_name()?))
    }

    /// The last versions that are known here of what a device wrote for the leader here.
    pub(super) fn few_known_of<T: Recorded>(
        &self,
        group: &Id,
        device: &Id,
        which: Which<'_>,
    ) -> Result<BTreeMap<PathBuf, Few<T>>, StoreError> {
        let folder = layout::device_in(&self.places.all_known(group), device);
        let paths = few_in_folder(&folder, which)?.into_iter();
        let read = paths.filter_map(|path| {
            let few = self.few_in::<T>(&path, (group, device)).ok()?;
            Some((path, few))
        });
        Ok(read.collect())
    }

    /// The last version known here of an own file for few eyes that cannot be read.
    pub(in crate::store) fn few_known_instead(&self, group: &Id, path: &Path) -> Option<Vec<u8>> {
        let known = disk::read(&self.few_known(group, &self.device, path)?);
        let known = known.ok().flatten()?;
        let bytes = disk::read(path).ok().flatten()?;
        let is_whole = self
            .taken(Cover::Sealed, group, &self.device, &bytes)
            .is_ok();
        let opens = self.uncovered(Cover::Sealed, known.clone()).is_ok();
        (opens && !is_whole).then_some(known)
    }

    /// Lets own files for few eyes be written that cannot be read, where they lie in a kept copy as
    /// they are.
    pub(in crate::store) fn few_as_kept(&self, group: &Id, before: &Copy, which: Which<'_>) {
        let folder = self.device_folder(group, &self.device);
        for path in few_in_folder(&folder, which).unwrap_or_default() {
            let standing = self.own().get(&path).copied();
            if !matches!(standing, Some(Standing::ReadOnly(Reason::Unreadable))) {
                continue;
            }
            let name = path.file_name().and_then(|name| name.to_str());
            let kept = name.and_then(|name| self.kept_bytes(group, before, name));
            if let (Some(kept), Ok(Some(bytes))) = (kept, disk::read(&path))
                && kept == bytes
            {
                let last = Marks::only(Cover::Sealed, Mark::of(&bytes));
                let standing = Standing::Writable { last, begun: last };
                self.own().insert(path.clone(), standing);
                self.few_texts().remove(&path);
            }
        }
    }

    /// Everything that is known here of what was written for the leader here, while the group's
    /// folder is away.
    pub(in crate::store) fn known_for_few<T: Recorded>(
        &self,
        group: &Id,
        device: &Id,
        which: Which<'_>,
    ) -> Result<Book<T>, StoreError> {
        let mut book = Book::default();
        for few in self.few_known_of(group, device, which)?.into_values() {
            book.merge(few.book);
        }
        Ok(book)
    }
}
