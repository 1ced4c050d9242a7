//! This device's files for few eyes, written anew: for other readers, without what is gone, with
//! what lies in two places. Must not choose the files of copies: it is told them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::read::Few;
use super::{apart, beside_which};
use crate::domain::few_eyes::FewEyes;
use crate::domain::forget::AllForgotten;
use crate::domain::group::GroupRecord;
use crate::domain::happening::SessionRecord;
use crate::domain::key::PublicKey;
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::store::circle::Keys;
use crate::store::form::{self, Recorded};
use crate::store::layout::{Named, Which};
use crate::store::trouble::{Cause, Reason, SaveError, SaveKind, TroubleKind};
use crate::store::{Store, disk, forget};

impl Store {
    /// Seals the own files for few eyes anew, as far as the leader here reads them: for those of
    /// their leaders who are readers now.
    pub(in crate::store) fn few_anew(&self, group: &Id, readers: &Keys) -> Result<(), SaveError> {
        let folder = self.device_folder(group, &self.device);
        let names = disk::names(&folder).unwrap_or_default();
        let named = names.iter().filter_map(|name| beside_which(name));
        for file in named.collect::<BTreeSet<Named>>() {
            match &file {
                Named::Group => self.few_beside::<GroupRecord>(group, &file, readers)?,
                Named::Session(_) => self.few_beside::<SessionRecord>(group, &file, readers)?,
            }
        }
        Ok(())
    }

    fn few_beside<T: Recorded>(
        &self,
        group: &Id,
        file: &Named,
        readers: &Keys,
    ) -> Result<(), SaveError> {
        let folder = self.device_folder(group, &self.device);
        let names = disk::names(&folder).unwrap_or_default();
        let mut book: Book<T> = Book::default();
        let mut before: Vec<PathBuf> = Vec::new();
        for name in names {
            if beside_which(&name).as_ref() != Some(file) {
                continue;
            }
            let path = folder.join(name);
            match self.few_to_seal::<T>(group, &path)? {
                Some(few) => book.merge(few),
                // Nobody here can read it, so nobody here can seal it anew.
                None => continue,
            }
            before.push(path);
        }
        let failed = |kind| self.failed(group, kind);
        let which = file.which();
        let parts = apart(book.clone(), &book).for_few;
        let mut written = Vec::new();
        for (eyes, part) in self.for_readers(parts, readers).map_err(failed)? {
            let path = self.few_file(group, which, &eyes);
            self.write_few(group, &path, &eyes, &part)?;
            written.push(path);
        }
        for path in before.iter().filter(|path| !written.contains(path)) {
            self.remove_few(path)?;
        }
        Ok(())
    }

    /// What an own file says, ready to be written; nothing where it is for others.
    fn few_to_seal<T: Recorded>(
        &self,
        group: &Id,
        path: &Path,
    ) -> Result<Option<Book<T>>, SaveError> {
        let failed = |kind| SaveError {
            path: path.to_owned(),
            kind,
        };
        match self.few_seen_own::<T>(group, path) {
            Ok(book) => Ok(Some(book)),
            Err(Some(kind)) => match kind {
                TroubleKind::ForOthers => Ok(None),
                TroubleKind::Disk(cause) => Err(failed(SaveKind::Disk(cause))),
                _ => Err(failed(SaveKind::ReadOnly(Reason::Unreadable))),
            },
            Err(None) => Err(failed(SaveKind::ReadOnly(Reason::Locked))),
        }
    }

    fn remove_few(&self, path: &Path) -> Result<(), SaveError> {
        self.own().remove(path);
        self.few_texts().remove(path);
        self.saver.remove(path).map_err(|error| SaveError {
            path: path.to_owned(),
            kind: SaveKind::Disk(Cause::from(&error)),
        })
    }

    /// Writes a file of a device for few eyes, or a copy of one, anew without those whom the
    /// group has forgotten and what is gone; a file with nothing left in it goes.
    pub(in crate::store) fn few_without_forgotten(
        &self,
        path: &Path,
        whose: (&Id, &Id),
        (file, all): (&Named, &AllForgotten),
    ) -> Result<(), SaveKind> {
        match file {
            Named::Group => self.few_without::<GroupRecord>(path, whose, (file.which(), all)),
            Named::Session(_) => {
                self.few_without::<SessionRecord>(path, whose, (file.which(), all))
            }
        }
    }

    fn few_without<T: Recorded + PartialEq>(
        &self,
        path: &Path,
        (group, device): (&Id, &Id),
        (which, all): (Which<'_>, &AllForgotten),
    ) -> Result<(), SaveKind> {
        let few = self.few_in::<T>(path, (group, device));
        let few: Few<T> = few.map_err(|kind| match kind {
            TroubleKind::Disk(cause) => SaveKind::Disk(cause),
            _ => SaveKind::ReadOnly(Reason::Unreadable),
        })?;
        let left = all.leave_out(&forget::place(which), few.book.clone());
        if left == few.book {
            return Ok(());
        }
        if left.is_empty() {
            return self.remove_few(path).map_err(|error| error.kind);
        }
        self.put_few(group, path, &self.sealed_for(group, &few.eyes, &left)?)?;
        // This run has to read it again.
        self.own().remove(path);
        self.few_texts().remove(path);
        Ok(())
    }

    /// What two versions of a file of this device for few eyes say together, sealed like the one.
    pub(in crate::store) fn few_together(
        &self,
        group: &Id,
        file: &Named,
        paths: [&Path; 2],
    ) -> Result<Vec<u8>, TroubleKind> {
        match file {
            Named::Group => self.few_of_both::<GroupRecord>(group, paths),
            Named::Session(_) => self.few_of_both::<SessionRecord>(group, paths),
        }
    }

    fn few_of_both<T: Recorded>(
        &self,
        group: &Id,
        paths: [&Path; 2],
    ) -> Result<Vec<u8>, TroubleKind> {
        let [one, other] = paths.map(|path| self.few_in::<T>(path, (group, &self.device)));
        let (mut one, other) = (one?, other?);
        one.book.merge(other.book);
        one.book.compact(&self.device);
        let sealed = self.sealed_for(group, &one.eyes, &one.book);
        sealed.map_err(|_| TroubleKind::Damaged)
    }

    /// Whether one version of this device's file for few eyes holds or replaces all that another
    /// says.
    pub(in crate::store) fn few_says_all(
        &self,
        group: &Id,
        file: &Named,
        paths: [&Path; 2],
    ) -> bool {
        match file {
            Named::Group => self.few_holds::<GroupRecord>(group, paths),
            Named::Session(_) => self.few_holds::<SessionRecord>(group, paths),
        }
    }

    fn few_holds<T: Recorded>(&self, group: &Id, paths: [&Path; 2]) -> bool {
        match paths.map(|path| self.few_book::<T>(group, path)) {
            [Ok(old), Ok(new)] => old.without_what_stands_in(&new).is_empty(),
            _ => false,
        }
    }

    /// A book as the bytes of a file for these leaders alone.
    pub(in crate::store) fn sealed_for<T: Recorded>(
        &self,
        group: &Id,
        eyes: &FewEyes,
        book: &Book<T>,
    ) -> Result<Vec<u8>, SaveKind> {
        let readers: Vec<PublicKey> = eyes.keys().cloned().collect();
        let text = form::write_for(book, &readers).map_err(|_| SaveKind::Form)?;
        self.sealed(group, text.as_bytes(), &readers)
    }
}
