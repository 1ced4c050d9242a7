//! Reads the files for few eyes, as far as they are for the leader here, beside the last versions of
//! them that are known here. What is for others is passed over, and nothing told of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{beginning, is_for_few};
use crate::domain::few_eyes::FewEyes;
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::store::disk::{self, Mark, Marks};
use crate::store::form::{self, Found, Recorded};
use crate::store::layout::{self, Cover, Which};
use crate::store::trouble::{Cause, Reason, Shown, StoreError, Trouble, TroubleKind};
use crate::store::{Standing, Store, ids_in};

/// What is read of a file for few eyes.
pub(super) struct Few<T> {
    pub(super) eyes: FewEyes,
    pub(super) book: Book<T>,
    /// The file as it is, and the mark of the text in it.
    pub(super) bytes: Vec<u8>,
    text: Mark,
}

/// What is read of all of them.
pub(in crate::store) struct ForFew<T> {
    pub(in crate::store) book: Book<T>,
    /// What only the last versions known here have of other devices'. It is in `book` too.
    pub(in crate::store) vanished: Book<T>,
    /// Whether this device's own files lack something that it wrote.
    pub(in crate::store) is_put_by: bool,
    pub(in crate::store) troubles: Vec<Trouble>,
}

/// Whether a version of a file for few eyes is known here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Here,
    Nothing,
}

impl Known {
    const fn of(is_known: bool) -> Self {
        if is_known { Self::Here } else { Self::Nothing }
    }
}

/// What is wrong with a file for few eyes, if that is to be told.
type Flawed = Option<TroubleKind>;

impl Store {
    /// What all devices wrote for few eyes beside one of a group's files, as far as it is for the
    /// leader here.
    pub(in crate::store) fn read_for_few<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
    ) -> Result<ForFew<T>, StoreError> {
        let mut all = ForFew {
            book: Book::default(),
            vanished: Book::default(),
            is_put_by: false,
            troubles: Vec::new(),
        };
        for device in self.devices_ever(group)? {
            self.few_of_device(group, &device, which, &mut all)?;
        }
        for folder in self.folders_of(group).iter().skip(1) {
            for device in ids_in(folder)? {
                let folder = layout::device_in(folder, &device);
                for path in few_in_folder(&folder, which)? {
                    match self.few_in::<T>(&path, (group, &device)) {
                        Ok(few) => all.book.merge(few.book),
                        Err(kind) => {
                            let kind = self.to_be_told(&device, Known::Nothing, kind);
                            all.troubles.extend(kind.map(|kind| told(&path, kind)));
                        }
                    }
                }
            }
        }
        Ok(all)
    }

    /// What lies in the folder of a device, beside what is known of it.
    fn few_of_device<T: Recorded>(
        &self,
        group: &Id,
        device: &Id,
        which: Which<'_>,
        all: &mut ForFew<T>,
    ) -> Result<(), StoreError> {
        let mut known = self.few_known_of::<T>(group, device, which)?;
        let mut there: BTreeMap<PathBuf, Few<T>> = BTreeMap::new();
        let mut is_all_whole = true;
        for path in few_in_folder(&self.device_folder(group, device), which)? {
            let at = self.few_known(group, device, &path);
            let last = at.as_ref().and_then(|at| known.remove(at));
            match self.few_seen::<T>(&path, (group, device), last.as_ref()) {
                Ok(few) => {
                    known.extend(at.clone().zip(last));
                    there.insert(at.unwrap_or(path), few);
                }
                Err(flawed) => {
                    is_all_whole = false;
                    let shown = last.as_ref().map_or(Shown::Nothing, |_| Shown::Known);
                    all.book
                        .merge(last.map_or_else(Book::default, |few| few.book));
                    let trouble = flawed.map(|kind| Trouble {
                        shown,
                        ..told(&path, kind)
                    });
                    all.troubles.extend(trouble);
                }
            }
        }
        let (mut now, mut said) = (Book::default(), Book::default());
        there.values().for_each(|few| now.merge(few.book.clone()));
        known.values().for_each(|few| said.merge(few.book.clone()));
        let vanished = self.left_of(group, which, said.without_what_stands_in(&now));
        all.book.merge(now);
        if !vanished.is_empty() {
            all.book.merge(vanished.clone());
            if *device == self.device {
                all.is_put_by = true;
            } else {
                all.vanished.merge(vanished);
            }
        } else if is_all_whole {
            self.remember_few(group, which, &there, &known);
        }
        Ok(())
    }

    /// What one of them says, and what this run may do with it. Where the last version known here is
    /// for the leader here, so is the file.
    fn few_seen<T: Recorded>(
        &self,
        path: &Path,
        (group, device): (&Id, &Id),
        last: Option<&Few<T>>,
    ) -> Result<Few<T>, Flawed> {
        let found = self.few_in::<T>(path, (group, device));
        let found = found.map_err(|kind| match kind {
            TroubleKind::ForOthers if last.is_some() => TroubleKind::Damaged,
            kind => kind,
        });
        if *device == self.device {
            let standing = match &found {
                Ok(few) => {
                    let last = Marks::only(Cover::Sealed, Mark::of(&few.bytes));
                    self.few_texts().insert(path.to_owned(), few.text);
                    Some(Standing::Writable { last, begun: last })
                }
                // What was read while the keys were open may be written without them.
                Err(TroubleKind::Locked) if self.own().contains_key(path) => None,
                Err(TroubleKind::Locked) => Some(Standing::ReadOnly(Reason::Locked)),
                Err(_) => {
                    let text = last.map(|few| few.text);
                    let mut texts = self.few_texts();
                    match text {
                        Some(text) => texts.insert(path.to_owned(), text),
                        None => texts.remove(path),
                    };
                    Some(Standing::ReadOnly(Reason::Unreadable))
                }
            };
            if let Some(standing) = standing {
                self.own().insert(path.to_owned(), standing);
            }
        }
        let is_known = Known::of(last.is_some());
        found.map_err(|kind| self.to_be_told(device, is_known, kind))
    }

    /// What is to be told of a file for few eyes that gives nothing. Another device's may be for
    /// others, unless something of it is known here: its own leader is told.
    fn to_be_told(&self, device: &Id, known: Known, kind: TroubleKind) -> Flawed {
        let is_ours = *device == self.device || known == Known::Here;
        // It opened: whoever put it there meant the leader here.
        let is_meant = matches!(kind, TroubleKind::NotByReader | TroubleKind::SeveralWords);
        // That the keys are closed the group's own files tell.
        ((is_ours || is_meant) && kind != TroubleKind::Locked).then_some(kind)
    }

    /// What an own file says, ready to be written anew.
    pub(super) fn few_seen_own<T: Recorded>(
        &self,
        group: &Id,
        path: &Path,
    ) -> Result<Book<T>, Flawed> {
        Ok(self.few_seen(path, (group, &self.device), None)?.book)
    }

    pub(super) fn few_in<T: Recorded>(
        &self,
        path: &Path,
        (group, device): (&Id, &Id),
    ) -> Result<Few<T>, TroubleKind> {
        let bytes = disk::read(path)?.ok_or(TroubleKind::Disk(Cause::Missing))?;
        let text = self.taken_at(path, (group, device), bytes.clone())?;
        let found = form::text_of(&text).and_then(|text| form::read::<T>(text, device));
        match found.map_err(|flaw| flaw.kind)? {
            Found::Whole(content) => Ok(Few {
                eyes: FewEyes::new(content.few),
                book: content.book,
                bytes,
                text: Mark::of(&text),
            }),
            Found::Edited(_) => Err(TroubleKind::Edited),
            Found::Newer { newer, .. } => Err(newer),
        }
    }

    /// What one of this device's files for few eyes says, wherever a copy of it lies.
    pub(in crate::store) fn few_book<T: Recorded>(
        &self,
        group: &Id,
        path: &Path,
    ) -> Result<Book<T>, TroubleKind> {
        Ok(self.few_in(path, (group, &self.device))?.book)
    }

    /// What is wrong with the file for few eyes of a device here, if anything is that is to be told.
    pub(in crate::store) fn few_trouble<T: Recorded>(
        &self,
        group: &Id,
        device: &Id,
        path: &Path,
    ) -> Flawed {
        let known = self.few_known(group, device, path);
        let is_known = known.is_some_and(|known| self.few_in::<T>(&known, (group, device)).is_ok());
        let kind = match self.few_in::<T>(path, (group, device)).err()? {
            TroubleKind::ForOthers if is_known => TroubleKind::Damaged,
            kind => kind,
        };
        self.to_be_told(device, Known::of(is_known), kind)
    }
}

/// The files for few eyes that lie in a folder beside one of a group's files.
pub(super) fn few_in_folder(folder: &Path, which: Which<'_>) -> Result<Vec<PathBuf>, StoreError> {
    let names = disk::names(folder).map_err(StoreError::at(folder))?;
    let beginning = beginning(which);
    let is_meant = |name: &&String| name.starts_with(&beginning) && is_for_few(name);
    let names = names.iter().filter(is_meant);
    Ok(names.map(|name| folder.join(name)).collect())
}

fn told(path: &Path, kind: TroubleKind) -> Trouble {
    Trouble {
        path: path.to_owned(),
        place: None,
        kind,
        shown: Shown::Nothing,
    }
}
