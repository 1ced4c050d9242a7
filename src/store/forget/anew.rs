//! A device's files, written anew without those who are forgotten. Must not choose the files: it is
//! told the folders.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Left, place, save_error};
use crate::domain::forget::AllForgotten;
use crate::domain::group::GroupRecord;
use crate::domain::happening::SessionRecord;
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::store::form::{self, Found, Recorded};
use crate::store::layout::{Cover, KNOWN, Named, SEALED, Which, named};
use crate::store::save::Lasting;
use crate::store::trouble::{Cause, SaveError, SaveKind, StoreError};
use crate::store::{Store, disk, few_eyes};

impl Store {
    /// Writes a device's files in a folder anew without those who are forgotten.
    pub(super) fn write_anew(
        &self,
        group: &Id,
        (folder, device): (&Path, &Id),
        all: &AllForgotten,
        mut whole: Whole<'_>,
    ) -> Result<(), SaveError> {
        let names = disk::names(folder).map_err(|e| save_error(StoreError::at(folder)(e)))?;
        for name in names {
            let path = folder.join(&name);
            let said_by = name.strip_suffix(KNOWN).unwrap_or(&name);
            if let Some(file) = few_eyes::beside_which(said_by) {
                match self.few_without_forgotten(&path, (group, device), (&file, all)) {
                    Ok(()) => continue,
                    Err(SaveKind::ReadOnly(_)) => {
                        whole.pass_by(path)?;
                        continue;
                    }
                    Err(kind) => return Err(SaveError { path, kind }),
                }
            }
            if few_eyes::is_of_few(&name) {
                // Nobody but those few may be given any of it anew.
                whole.pass_by(path)?;
                continue;
            }
            let Some(file) = of_which(&name) else {
                continue;
            };
            let cover = Cover::of(&name);
            let bytes = disk::read(&path).ok().flatten();
            let text = bytes.and_then(|bytes| self.taken_at(&path, (group, device), bytes).ok());
            let Some(text) = text else {
                whole.pass_by(path)?;
                continue;
            };
            match without_any(&text, device, all, &file) {
                Anew::Same => {}
                Anew::Without(text) => {
                    let anew = self.under(cover, group, text.as_bytes());
                    let anew = anew.ok_or_else(|| SaveError {
                        path: path.clone(),
                        kind: SaveKind::BadKey,
                    })?;
                    self.saver
                        .replace(&path, &anew, Lasting::Yes)
                        .map_err(|error| SaveError {
                            path: path.clone(),
                            kind: SaveKind::Disk(Cause::from(&error)),
                        })?;
                    // This run has to read it again.
                    self.own().remove(&self.own_key_of(group, file.which()));
                }
                Anew::NotOurs => whole.pass_by(path)?,
            }
        }
        Ok(())
    }
}

/// What becomes of a file that is not as this program writes it.
pub(super) enum Whole<'a> {
    /// It is what somebody may still need: it stays, and is told.
    OrLeft(&'a mut Left),
    /// It is only a copy: it goes.
    OrGone,
}

impl Whole<'_> {
    fn pass_by(&mut self, path: PathBuf) -> Result<(), SaveError> {
        match self {
            Self::OrLeft(left) => left.files.push(path),
            Self::OrGone => match fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(save_error(StoreError::at(&path)(error)));
                }
                _ => {}
            },
        }
        Ok(())
    }
}

/// A file without those who are forgotten.
pub(super) enum Anew {
    Same,
    Without(String),
    NotOurs,
}

pub(super) fn without_any(text: &[u8], device: &Id, all: &AllForgotten, file: &Named) -> Anew {
    match file {
        Named::Group => without::<GroupRecord>(text, device, all, Which::Group),
        Named::Session(planned) => {
            without::<SessionRecord>(text, device, all, Which::Session(planned))
        }
    }
}

fn without<T: Recorded + PartialEq>(
    bytes: &[u8],
    device: &Id,
    all: &AllForgotten,
    which: Which<'_>,
) -> Anew {
    let found = form::text_of(bytes).and_then(|text| form::read::<T>(text, device));
    let Ok(Found::Whole(content)) = found else {
        return Anew::NotOurs;
    };
    let left: Book<T> = all.leave_out(&place(which), content.book.clone());
    if left == content.book {
        return Anew::Same;
    }
    let seen = left.revisions().map(|r| &r.at).max().cloned();
    form::write(&left, seen, content.home.as_ref()).map_or(Anew::NotOurs, Anew::Without)
}

/// Which of a group's files a name is, or is a copy of.
pub(super) fn of_which(name: &str) -> Option<Named> {
    if let Some(file) = named(name) {
        return Some(file);
    }
    // A copy of a service's, a version that was known: named by what it is a copy of.
    let stem: String = name
        .chars()
        .take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-' || *c == '_')
        .collect();
    let longest = (1..=stem.len()).rev();
    let named = longest.filter_map(|end| named(&format!("{}.ron", &stem[..end])));
    let is_ours = [".ron", KNOWN, SEALED]
        .iter()
        .any(|end| name.ends_with(end));
    let mut named = named.filter(|_| is_ours);
    named.next()
}
