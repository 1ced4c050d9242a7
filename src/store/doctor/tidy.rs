//! Copies that lie beside our files: what they say goes into the file itself, and they go to the
//! kept copies. Nothing is removed that is not in both places.

use std::fs;
use std::path::{Path, PathBuf};

use super::folders::cured;
use super::{Cure, Finding, What};
use crate::domain::kept::Occasion;
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::store::beside::{self, Beside};
use crate::store::few_eyes;
use crate::store::forget::of_which;
use crate::store::form::Recorded;
use crate::store::layout::{Cover, Named, Which};
use crate::store::trouble::{SaveError, SaveKind, TroubleKind};
use crate::store::{Lock, Store, disk};

impl Store {
    /// The copies beside a file; tidied away with the lock, and told without.
    pub(super) fn copies_beside<T: Recorded + PartialEq>(
        &self,
        group: &Id,
        device: &Id,
        which: Which<'_>,
        lock: Option<&Lock>,
        now: &Now,
    ) -> Vec<Finding> {
        let mut copies = self.beside::<T>(group, device, which);
        // Nobody knows what they say before the passphrase is given.
        copies.retain(|copy| {
            self.is_open() || Cover::of(&copy.path.to_string_lossy()) == Cover::Plain
        });
        let can = if *device == self.device {
            Cure::Possible
        } else {
            Cure::Elsewhere
        };
        let told = |copy: &Beside<T>, cure| match copy.book {
            Some(_) => finding(copy.path.clone(), What::Copy(copy.service), cure),
            None => {
                let what = What::UnreadableCopy(copy.service);
                finding(copy.path.clone(), what, Cure::ByHand)
            }
        };
        let Some(lock) = lock.filter(|_| !copies.is_empty()) else {
            return copies.iter().map(|copy| told(copy, can)).collect();
        };
        match self.take_in(lock, which, &copies) {
            Ok(()) => copies
                .iter()
                .map(|copy| match copy.book {
                    Some(_) => told(copy, self.put_away(lock, copy, now)),
                    None => told(copy, Cure::ByHand),
                })
                .collect(),
            Err(error) => {
                let cure = match error.kind {
                    SaveKind::Disk(cause) => Cure::Failed(cause),
                    SaveKind::ReadOnly(_)
                    | SaveKind::Changed
                    | SaveKind::BadKey
                    | SaveKind::NoOwnKey
                    | SaveKind::NotProtected
                    | SaveKind::ForFew
                    | SaveKind::SeveralWords
                    | SaveKind::Form => Cure::ByHand,
                };
                copies.iter().map(|copy| told(copy, cure)).collect()
            }
        }
    }

    /// Writes what the copies say into the file itself, and makes sure that it is there.
    fn take_in<T: Recorded + PartialEq>(
        &self,
        lock: &Lock,
        which: Which<'_>,
        copies: &[Beside<T>],
    ) -> Result<(), SaveError> {
        let group = lock.group();
        let path = self.path_of(group, which);
        let failed = |kind| SaveError {
            path: path.clone(),
            kind,
        };
        let read = self
            .read::<T>(group, which)
            .map_err(|error| failed(SaveKind::Disk(error.cause)))?;
        let is_all_there = |book: &Book<T>| {
            book.revisions()
                .all(|revision| read.book.revisions().any(|r| r == revision))
        };
        // Two laptops with one id could have written two things under one stamp.
        if !copies
            .iter()
            .filter_map(|c| c.book.as_ref())
            .all(is_all_there)
        {
            return Err(failed(SaveKind::Changed));
        }
        self.write_as_read(group, which, &read.book)
    }

    /// Moves a copy to the kept copies.
    fn put_away<T>(&self, lock: &Lock, copy: &Beside<T>, now: &Now) -> Cure {
        let name = copy.path.file_name().and_then(|name| name.to_str());
        let file = (name.unwrap_or_default().to_owned(), copy.bytes.clone());
        if let Err(error) = self.keep_these(lock, Occasion::Tidying, now, &[file]) {
            return Cure::Failed(error.cause);
        }
        match disk::read(&copy.path) {
            Ok(Some(bytes)) if bytes == copy.bytes => cured(fs::remove_file(&copy.path)),
            Err(TroubleKind::Disk(cause)) => Cure::Failed(cause),
            // It is another one by now.
            Ok(_) | Err(_) => Cure::ByHand,
        }
    }
}

/// What looks like a file of ours, is none, and no copy that is read with one either.
pub(super) fn strays(folder: &Path, names: &[String], files: &[Named]) -> Vec<Finding> {
    let is_read = |name: &str| {
        let own = Cover::BOTH.into_iter().flat_map(|cover| {
            let files = files.iter();
            files.map(move |file| cover.name(file.which()))
        });
        let mut own = own.filter(|own| own == name || beside::copy_of(name, own).is_some());
        own.next().is_some() || few_eyes::beside_which(name).is_some()
    };
    let strays = names
        .iter()
        .filter(|name| of_which(name).is_some() && !is_read(name));
    strays
        .map(|name| finding(folder.join(name), What::Stray, Cure::ByHand))
        .collect()
}

const fn finding(path: PathBuf, what: What, cure: Cure) -> Finding {
    Finding { path, what, cure }
}
