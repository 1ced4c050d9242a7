//! Records for fewer eyes: what somebody wrote about a session for named leaders alone lies in a file
//! of its own, sealed for them and for nobody else, the recovery key included. Only in protected
//! groups. Must not decide who those leaders are.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::circle::Keys;
use super::disk::{self, Mark, Marks};
use super::form::{self, Found};
use super::layout::{Cover, SEALED, Which};
use super::local::Lock;
use super::save::Lasting;
use super::seal;
use super::trouble::{Cause, Reason, SaveError, SaveKind, Shown, StoreError, Trouble, TroubleKind};
use super::{Standing, Store};
use crate::domain::forget::AllForgotten;
use crate::domain::happening::{SessionBook, SessionRecord};
use crate::domain::key::PublicKey;
use crate::domain::stamp::Id;

/// The leaders to whom some records are limited, by their keys.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FewEyes(Keys);

impl FewEyes {
    /// These leaders.
    #[must_use]
    pub fn new(keys: impl IntoIterator<Item = PublicKey>) -> Self {
        Self(keys.into_iter().collect())
    }

    /// Their keys.
    pub fn keys(&self) -> impl Iterator<Item = &PublicKey> {
        self.0.iter()
    }

    /// What the file for them is called, beside a planned session's.
    fn name(&self, planned: &Id) -> String {
        let mut hash = Sha256::new();
        for key in &self.0 {
            hash.update(key.as_str());
        }
        let hash = hash.finalize();
        let short: String = hash.iter().take(8).map(|b| format!("{b:02x}")).collect();
        format!("{}{short}.ron{SEALED}", beginning(planned))
    }
}

/// How the names of such files of a planned session begin. No id has a full stop.
fn beginning(planned: &Id) -> String {
    let name = Which::Session(planned).name();
    format!("{}.few-", name.strip_suffix(".ron").unwrap_or(&name))
}

/// Whether a file of ours for fewer eyes has this name.
pub(super) fn is_for_few(name: &str) -> bool {
    name.contains(".few-") && name.ends_with(&format!(".ron{SEALED}"))
}

/// The planned session of a file for fewer eyes.
pub(super) fn session_of(name: &str) -> Option<Id> {
    let (beginning, _) = name.split_once(".few-").filter(|_| is_for_few(name))?;
    beginning.trim_end_matches('_').parse().ok()
}

/// What was written of a planned session for fewer eyes, as far as it is for ours.
#[derive(Debug, Default)]
pub struct ForFew {
    /// For whom, and what.
    pub parts: Vec<(FewEyes, SessionBook)>,
    /// How many files are for others.
    pub closed: usize,
    /// The files that something is wrong with.
    pub troubles: Vec<Trouble>,
}

impl Store {
    /// Saves what this device wrote of a planned session for some leaders alone.
    ///
    /// # Errors
    /// As for [`Store::save_session`]; also in a group that is not protected, where the leader here
    /// is not one of them, and where one of them is not among the group's confirmed readers.
    pub fn save_for_few(
        &self,
        lock: &Lock,
        planned: &Id,
        eyes: &FewEyes,
        book: &SessionBook,
    ) -> Result<(), SaveError> {
        let group = lock.group();
        let path = self.few_file(group, planned, eyes);
        let failed = |kind| SaveError {
            path: path.clone(),
            kind,
        };
        let cover = self.cover(group);
        let cover = cover.map_err(|error| failed(SaveKind::Disk(error.cause)))?;
        if cover == Cover::Plain {
            return Err(failed(SaveKind::NotProtected));
        }
        let readers: Keys = self.readers(group).map_err(failed)?.into_iter().collect();
        let own = self.own_key().ok().flatten();
        if own.is_none_or(|own| !eyes.0.contains(&own)) {
            return Err(failed(SaveKind::NoOwnKey));
        }
        if !eyes.0.is_subset(&readers) {
            return Err(failed(SaveKind::BadKey));
        }
        self.may_write_few(&path).map_err(failed)?;
        self.write_for_few(&path, eyes, book).map_err(failed)
    }

    fn may_write_few(&self, path: &Path) -> Result<(), SaveKind> {
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
                Ok(())
            }
            None if now == Mark::Missing => Ok(()),
            _ => Err(SaveKind::Changed),
        }
    }

    fn write_for_few(
        &self,
        path: &Path,
        eyes: &FewEyes,
        book: &SessionBook,
    ) -> Result<(), SaveKind> {
        let readers: Vec<PublicKey> = eyes.keys().cloned().collect();
        let text = form::write_for(&self.own_part(book), &readers).map_err(|_| SaveKind::Form)?;
        let sealed = seal::seal(text.as_bytes(), &readers).map_err(|_| SaveKind::BadKey)?;
        let written = self.saver.replace(path, &sealed, Lasting::Yes);
        let begun = Marks::only(Cover::Sealed, Mark::of(&sealed));
        let last = match &written {
            Ok(()) => begun,
            // It may be the old one still.
            Err(_) => Marks::only(
                Cover::Sealed,
                disk::read(path)
                    .ok()
                    .flatten()
                    .as_deref()
                    .map_or(Mark::Missing, Mark::of),
            ),
        };
        self.own()
            .insert(path.to_owned(), Standing::Writable { last, begun });
        written.map_err(|error| SaveKind::Disk(Cause::from(&error)))
    }

    /// Reads what all devices wrote of a planned session for fewer eyes.
    ///
    /// # Errors
    /// When the group's folder is there and cannot be read.
    pub fn read_for_few(&self, group: &Id, planned: &Id) -> Result<ForFew, StoreError> {
        let mut all = ForFew::default();
        for device in self.devices(group)? {
            let folder = self.device_folder(group, &device);
            let names = disk::names(&folder).map_err(StoreError::at(&folder))?;
            let beginning = beginning(planned);
            let is_meant = |name: &&String| name.starts_with(&beginning) && is_for_few(name);
            for path in names.iter().filter(is_meant).map(|name| folder.join(name)) {
                self.read_few_file(&path, &device, &mut all);
            }
        }
        Ok(all)
    }

    fn read_few_file(&self, path: &Path, device: &Id, all: &mut ForFew) {
        let is_own = *device == self.device;
        let standing = match self.few_in(path, device) {
            Ok((eyes, book, mark)) => {
                add(&mut all.parts, eyes, book);
                let last = Marks::only(Cover::Sealed, mark);
                Standing::Writable { last, begun: last }
            }
            Err(TroubleKind::ForOthers) if !is_own => {
                all.closed += 1;
                return;
            }
            Err(kind) => {
                all.troubles.push(Trouble {
                    path: path.to_owned(),
                    place: None,
                    kind,
                    shown: Shown::Nothing,
                });
                Standing::ReadOnly(match kind {
                    TroubleKind::Locked => Reason::Locked,
                    _ => Reason::Unreadable,
                })
            }
        };
        if is_own {
            self.own().insert(path.to_owned(), standing);
        }
    }

    fn few_in(
        &self,
        path: &Path,
        device: &Id,
    ) -> Result<(FewEyes, SessionBook, Mark), TroubleKind> {
        let bytes = disk::read(path)?.ok_or(TroubleKind::Disk(Cause::Missing))?;
        let mark = Mark::of(&bytes);
        let text = self.uncovered(Cover::Sealed, bytes)?;
        let found = form::text_of(&text).and_then(|text| form::read::<SessionRecord>(text, device));
        match found.map_err(|flaw| flaw.kind)? {
            Found::Whole(content) => Ok((FewEyes::new(content.few), content.book, mark)),
            Found::Edited(_) => Err(TroubleKind::Edited),
            Found::Newer { newer, .. } => Err(newer),
        }
    }

    /// Seals the own files for fewer eyes anew, without the keys that are no readers any more.
    pub(super) fn few_without(&self, group: &Id, readers: &Keys) -> Result<(), SaveError> {
        let folder = self.device_folder(group, &self.device);
        for name in disk::names(&folder).unwrap_or_default() {
            let path = folder.join(&name);
            let failed = |kind| SaveError {
                path: path.clone(),
                kind,
            };
            let Some(planned) = session_of(&name) else {
                continue;
            };
            let (eyes, book, _) = match self.few_in(&path, &self.device) {
                Ok(found) => found,
                // Nobody here can read it, so nobody here can seal it anew.
                Err(TroubleKind::ForOthers) => continue,
                Err(TroubleKind::Disk(cause)) => return Err(failed(SaveKind::Disk(cause))),
                Err(_) => return Err(failed(SaveKind::ReadOnly(Reason::Unreadable))),
            };
            let left = FewEyes(eyes.0.intersection(readers).cloned().collect());
            if left == eyes {
                continue;
            }
            let anew = self.few_file(group, &planned, &left);
            let mut book = book;
            match self.few_in(&anew, &self.device) {
                Ok((_, there, _)) => book.merge(there),
                Err(TroubleKind::Disk(Cause::Missing)) => {}
                Err(_) => return Err(failed(SaveKind::ReadOnly(Reason::Unreadable))),
            }
            self.write_for_few(&anew, &left, &book).map_err(failed)?;
            let removed = self.saver.remove(&path);
            removed.map_err(|error| failed(SaveKind::Disk(Cause::from(&error))))?;
        }
        Ok(())
    }

    /// Writes a file for fewer eyes anew, without those whom the group has forgotten.
    pub(super) fn few_without_forgotten(
        &self,
        path: &Path,
        device: &Id,
        planned: &Id,
        all: &AllForgotten,
    ) -> Result<(), SaveKind> {
        let (eyes, book, _) = self.few_in(path, device).map_err(|kind| match kind {
            TroubleKind::Disk(cause) => SaveKind::Disk(cause),
            _ => SaveKind::ReadOnly(Reason::Unreadable),
        })?;
        let left = all.leave_out(planned, book.clone());
        if left == book {
            return Ok(());
        }
        self.write_for_few(path, &eyes, &left)
    }

    fn few_file(&self, group: &Id, planned: &Id, eyes: &FewEyes) -> PathBuf {
        self.device_folder(group, &self.device)
            .join(eyes.name(planned))
    }
}

fn add(parts: &mut Vec<(FewEyes, SessionBook)>, eyes: FewEyes, book: SessionBook) {
    match parts.iter_mut().find(|(others, _)| *others == eyes) {
        Some((_, known)) => known.merge(book),
        None => parts.push((eyes, book)),
    }
}
