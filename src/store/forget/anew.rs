//! A device's files, written anew without those who are forgotten. Must not choose the files: it is
//! told the folders.

use std::fs;
use std::iter;
use std::path::{Path, PathBuf};

use super::{Left, place, save_error};
use crate::domain::forget::AllForgotten;
use crate::domain::group::GroupRecord;
use crate::domain::happening::SessionRecord;
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::store::beside::copy_of;
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

/// Which of a group's files a name is, or is a copy of, whoever made it.
pub(in crate::store) fn of_which(name: &str) -> Option<Named> {
    // Kept beside: a version that was known.
    let name = name.strip_suffix(KNOWN).unwrap_or(name);
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    let end = name.find(|c| !letters(c)).unwrap_or(name.len());
    let begun = || {
        let ends = (1..=end).rev();
        ends.filter_map(|end| named(&format!("{}.ron", &name[..end])))
    };
    // A copy that is sealed may have got its mark before the whole ending, or within it.
    let open = name.strip_suffix(SEALED).unwrap_or(name);
    let is_copy = |file: &Named| {
        let own = Cover::of(name).name(file.which());
        copy_of(name, &own).is_some() || copy_of(open, &file.which().name()).is_some()
    };
    let copied = || iter::once(Named::Group).chain(begun()).find(is_copy);
    if let Some(file) = copied().or_else(|| named(name)) {
        return Some(file);
    }
    // A name that no service gives: whatever it begins with.
    if ![".ron", SEALED].iter().any(|end| name.ends_with(end)) {
        return None;
    }
    if name.starts_with("group") {
        return Some(Named::Group);
    }
    begun().find(|file| !file.which().name().ends_with("-.ron"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_known_as_what_it_is_a_copy_of() {
        let uuid = "0190a5b2-7c1e-7def-8a3b-0123456789ab";
        let session = |id: &str| Some(Named::Session(id.parse().unwrap()));
        for (own, file) in [("group", Some(Named::Group)), (uuid, session(uuid))] {
            for rest in [
                "",
                "-DESKTOP",
                "-desktop",
                " (1)",
                ".sync-conflict-20270126-143000-ABCDEFG",
            ] {
                for end in [".ron", ".ron.age", ".ron.known", ".ron.age.known"] {
                    let name = format!("{own}{rest}{end}");
                    assert_eq!(of_which(&name), file, "{name}");
                }
                let name = format!("{own}.ron{rest}.age");
                assert_eq!(of_which(&name), file, "{name}");
            }
        }
        assert_eq!(of_which("p1-KARIS-PC.ron"), session("p1"));
        assert_eq!(of_which("p1-a.ron"), session("p1-a"));
        for other in ["keys.txt", ".smil-x.tmp", "Group.ron", "group.txt"] {
            assert_eq!(of_which(other), None, "{other}");
        }
    }
}
