//! Records for few eyes: they lie in files of their own beside a group's others, sealed for named
//! leaders and for nobody else, the recovery key included. Only in protected groups. Must not
//! decide who those leaders are: the records say.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::circle::Keys;
use super::disk::{self, Mark, Marks};
use super::form::{self, Recorded};
use super::layout::{Cover, Named, SEALED, Which, named};
use super::trouble::{Cause, Reason, SaveError, SaveKind, StoreError, TroubleKind};
use super::{Standing, Store};
use crate::domain::few_eyes::FewEyes;
use crate::domain::key::PublicKey;
use crate::domain::record::Book;
use crate::domain::stamp::Id;

mod anew;
mod known;
mod read;

/// What comes between the name of one of a group's files and for whom another is.
const FEW: &str = ".few-";

/// The name of the file beside one of a group's files that is for these leaders. Whoever knows all
/// their keys can tell that it is for them.
pub(super) fn name_for(which: Which<'_>, eyes: &FewEyes) -> String {
    let mut hash = Sha256::new();
    eyes.keys().for_each(|key| hash.update(key.as_str()));
    let hash = hash.finalize();
    let short: String = hash.iter().take(8).map(|b| format!("{b:02x}")).collect();
    format!("{}{short}.ron{SEALED}", beginning(which))
}

/// How the names of such files begin. No id has a full stop.
fn beginning(which: Which<'_>) -> String {
    let name = which.name();
    format!("{}{FEW}", name.strip_suffix(".ron").unwrap_or(&name))
}

/// Whether a file for few eyes has this name.
pub(super) fn is_for_few(name: &str) -> bool {
    beside_which(name).is_some()
}

/// Whether a file is for few eyes, or a copy of one under whatever name.
pub(super) fn is_of_few(name: &str) -> bool {
    name.contains(FEW)
}

/// Which of a group's files a file for few eyes lies beside; `None` for any other name.
pub(super) fn beside_which(name: &str) -> Option<Named> {
    let (stem, _) = name
        .strip_suffix(SEALED)?
        .strip_suffix(".ron")?
        .split_once(FEW)?;
    named(&format!("{stem}.ron"))
}

/// A book, with what is for few eyes apart from the rest.
pub(super) struct Apart<T> {
    pub(super) for_all: Book<T>,
    pub(super) for_few: BTreeMap<FewEyes, Book<T>>,
}

/// The records of `all` that `own` holds, apart: whom a record is for, any of its revisions says.
pub(super) fn apart<T: Recorded>(own: Book<T>, all: &Book<T>) -> Apart<T> {
    let limits = all.limits();
    let mut apart = Apart {
        for_all: Book::default(),
        for_few: BTreeMap::new(),
    };
    if limits.is_empty() {
        apart.for_all = own;
        return apart;
    }
    for revision in own.into_revisions() {
        let eyes = limits.get(&revision.id).copied();
        let book = match eyes {
            Some(eyes) => apart.for_few.entry(eyes.clone()).or_default(),
            None => &mut apart.for_all,
        };
        book.insert(revision);
    }
    apart
}

impl Store {
    /// Saves what this device wrote for few eyes, each part in its own file.
    pub(super) fn write_for_few<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        parts: BTreeMap<FewEyes, Book<T>>,
    ) -> Result<(), SaveError> {
        if parts.is_empty() {
            return Ok(());
        }
        let failed = |kind| self.failed(group, kind);
        let readers = self.readers_of_few(group).map_err(failed)?;
        for (eyes, book) in self.for_readers(parts, &readers).map_err(failed)? {
            let path = self.few_file(group, which, &eyes);
            self.write_few(group, &path, &eyes, &book)?;
        }
        Ok(())
    }

    /// Those for whom this device may seal anything of a group.
    fn readers_of_few(&self, group: &Id) -> Result<Keys, SaveKind> {
        let cover = self.cover(group);
        if cover.map_err(|error| SaveKind::Disk(error.cause))? == Cover::Plain {
            return Err(SaveKind::NotProtected);
        }
        Ok(self.readers(group)?.into_iter().collect())
    }

    /// The same parts, each for those of its leaders who are readers here: who reads the group no
    /// more reads this no more either. Whoever writes is always among them.
    fn for_readers<T: Recorded>(
        &self,
        parts: BTreeMap<FewEyes, Book<T>>,
        readers: &Keys,
    ) -> Result<BTreeMap<FewEyes, Book<T>>, SaveKind> {
        let own = self.own_key();
        let own = own.map_err(|error| SaveKind::Disk(error.cause))?;
        let own = own.ok_or(SaveKind::NoOwnKey)?;
        let mut all: BTreeMap<FewEyes, Book<T>> = BTreeMap::new();
        for (eyes, book) in parts {
            let left = eyes.keys().filter(|key| readers.contains(*key));
            let eyes = FewEyes::new(left.chain([&own]).cloned());
            all.entry(eyes).or_default().merge(book);
        }
        Ok(all)
    }

    /// Writes one file, where it does not say this already.
    fn write_few<T: Recorded>(
        &self,
        group: &Id,
        path: &Path,
        eyes: &FewEyes,
        book: &Book<T>,
    ) -> Result<(), SaveError> {
        let failed = |kind| SaveError {
            path: path.to_owned(),
            kind,
        };
        let readers: Vec<PublicKey> = eyes.keys().cloned().collect();
        let text = form::write_for(book, &readers).map_err(|_| failed(SaveKind::Form))?;
        let mark = Mark::of(text.as_bytes());
        let is_damaged = matches!(self.own().get(path), Some(Standing::ReadOnly(_)));
        if is_damaged && self.few_texts().get(path) == Some(&mark) {
            // Nothing new is to be said there: it is left as it is, and hinders nothing else.
            return Ok(());
        }
        let is_there = self.may_write_few(path).map_err(failed)? != Mark::Missing;
        if is_there && self.few_texts().get(path) == Some(&mark) {
            return Ok(());
        }
        let sealed = self.sealed(group, text.as_bytes(), &readers);
        let sealed = sealed.map_err(failed)?;
        self.put_few(group, path, &sealed).map_err(failed)?;
        if let Some(known) = self.few_known(group, &self.device, path) {
            self.remember(&known, &sealed);
        }
        self.few_texts().insert(path.to_owned(), mark);
        Ok(())
    }

    /// What the file is now, if it may be written.
    fn may_write_few(&self, path: &Path) -> Result<Mark, SaveKind> {
        let now = match disk::read(path) {
            Ok(bytes) => bytes.as_deref().map_or(Mark::Missing, Mark::of),
            Err(TroubleKind::Disk(cause)) => return Err(SaveKind::Disk(cause)),
            Err(_) => return Err(SaveKind::ReadOnly(Reason::Unreadable)),
        };
        match self.own().get(path).copied() {
            Some(Standing::ReadOnly(reason)) => Err(SaveKind::ReadOnly(reason)),
            Some(Standing::Writable { last, begun })
                if now == last.sealed || now == begun.sealed =>
            {
                Ok(now)
            }
            None if now == Mark::Missing => Ok(now),
            _ => Err(SaveKind::Changed),
        }
    }

    /// Puts sealed bytes in a file's place.
    fn put_few(&self, group: &Id, path: &Path, sealed: &[u8]) -> Result<(), SaveKind> {
        let written = self.put_in_group(group, path, sealed);
        let begun = Marks::only(Cover::Sealed, Mark::of(sealed));
        let last = match &written {
            Ok(()) => begun,
            // It may be the old one still.
            Err(_) => {
                let there = disk::read(path).ok().flatten();
                let mark = there.as_deref().map_or(Mark::Missing, Mark::of);
                Marks::only(Cover::Sealed, mark)
            }
        };
        let standing = Standing::Writable { last, begun };
        self.own().insert(path.to_owned(), standing);
        written.map_err(|error| SaveKind::Disk(Cause::from(&error)))
    }

    /// Whether this device wrote anything of a group for few eyes.
    pub(super) fn has_few(&self, group: &Id) -> Result<bool, StoreError> {
        let folder = self.device_folder(group, &self.device);
        let names = disk::names(&folder).map_err(StoreError::at(&folder))?;
        Ok(names.iter().any(|name| is_for_few(name)))
    }

    pub(super) fn few_file(&self, group: &Id, which: Which<'_>, eyes: &FewEyes) -> PathBuf {
        self.device_folder(group, &self.device)
            .join(name_for(which, eyes))
    }
}
