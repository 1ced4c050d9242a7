//! Kept copies: this device's files of a group as they were, in the state folder, which is never
//! synced. Made before anything is written, thinned out by the rule in `domain::kept`. Must not
//! judge what the copies say.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::Store;
use super::disk;
use super::few_eyes;
use super::form::{self, Flaw, Found, Recorded};
use super::layout::{self, Cover, KNOWN, Named};
use super::local::Lock;
use super::save::Lasting;
use super::trouble::{Shown, StoreError, Trouble, TroubleKind};
use crate::domain::group::{GroupBook, GroupRecord};
use crate::domain::happening::{SessionBook, SessionRecord};
use crate::domain::kept::{self, Copy, Occasion};
use crate::domain::order;
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::domain::time::Now;

/// What a kept copy says: this device's own records.
#[derive(Debug, Default)]
pub struct KeptBooks {
    /// The group's, if its file could be read.
    pub group: Option<GroupBook>,
    /// Those of its sessions.
    pub sessions: BTreeMap<Id, SessionBook>,
    /// The files of the copy that cannot be read.
    pub troubles: Vec<Trouble>,
}

/// A file as it is to be kept: its name and its bytes.
pub(super) type Bytes = (String, Vec<u8>);

impl Store {
    /// The kept copies of a group, the newest first.
    ///
    /// # Errors
    /// When the folder is there and cannot be read.
    pub fn kept(&self, group: &Id) -> Result<Vec<Copy>, StoreError> {
        let folder = self.places.kept(group);
        let names = disk::names(&folder).map_err(StoreError::at(&folder))?;
        let mut copies: Vec<Copy> = names.iter().filter_map(|n| layout::copy_of(n)).collect();
        order::sort_by(&mut copies, |a, b| b.cmp(a));
        Ok(copies)
    }

    /// Keeps a copy of this device's files as they are now, and lets the copies go that need not
    /// be kept any longer. At an opening none is made where the last one says the same. When one
    /// made on another occasion is given back, it will be there after a power cut.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn keep(
        &self,
        lock: &Lock,
        occasion: Occasion,
        now: &Now,
    ) -> Result<Option<Copy>, StoreError> {
        let files = self.own_files(lock.group())?;
        let is_known = || self.is_last(lock.group(), &files);
        if files.is_empty() || (occasion == Occasion::Opening && is_known()) {
            return Ok(None);
        }
        self.keep_these(lock, occasion, now, &files).map(Some)
    }

    /// Keeps these files as a copy.
    pub(super) fn keep_these(
        &self,
        lock: &Lock,
        occasion: Occasion,
        now: &Now,
        files: &[Bytes],
    ) -> Result<Copy, StoreError> {
        let folder = self.places.kept(lock.group());
        let kept = self.kept(lock.group())?;
        let mut copy = Copy {
            at: layout::to_the_millisecond(now.wall),
            occasion,
        };
        while kept.iter().any(|other| other.at == copy.at) {
            copy.at += chrono::TimeDelta::milliseconds(1);
        }
        let lasting = match occasion {
            Occasion::Opening => Lasting::No,
            Occasion::Adoption | Occasion::Restoring | Occasion::Tidying => Lasting::Yes,
        };
        self.saver
            .place_folder(&folder.join(layout::copy_name(&copy)), files, lasting)
            .map_err(StoreError::at(&folder))?;
        let all: Vec<Copy> = kept.into_iter().chain([copy]).collect();
        for gone in kept::outlived(&all, now) {
            // What stays for once does no harm; the next time it goes.
            fs::remove_dir_all(folder.join(layout::copy_name(&gone))).ok();
        }
        Ok(copy)
    }

    /// This device's files of a group; beside one that is not as we wrote it, the last version
    /// known here.
    fn own_files(&self, group: &Id) -> Result<Vec<Bytes>, StoreError> {
        let folder = self.device_folder(group, &self.device);
        let mut files = Vec::new();
        for name in disk::names(&folder).map_err(StoreError::at(&folder))? {
            if few_eyes::is_for_few(&name) {
                // As it is: it may be for others than whoever brings it back.
                let bytes = disk::read(&folder.join(&name)).ok().flatten();
                let bytes = bytes.filter(|bytes| self.is_to_be_kept(group, &name, bytes));
                if let Some(known) = self.few_known_instead(group, &folder.join(&name)) {
                    files.push((format!("{name}{KNOWN}"), known));
                }
                files.extend(bytes.map(|bytes| (name, bytes)));
                continue;
            }
            let Some(named) = layout::named(&name) else {
                continue;
            };
            // What the system does not let us read cannot be written over either.
            let Ok(Some(bytes)) = disk::read(&folder.join(&name)) else {
                continue;
            };
            if !self.is_to_be_kept(group, &name, &bytes) {
                continue;
            }
            let cover = Cover::of(&name);
            // What cannot be looked at now is not judged either.
            let is_whole = match (self.taken(cover, group, &self.device, &bytes), &named) {
                (Err(kind), _) => kind == TroubleKind::Locked,
                (Ok(text), Named::Group) => self.is_whole::<GroupRecord>(&text),
                (Ok(text), Named::Session(_)) => self.is_whole::<SessionRecord>(&text),
            };
            if !is_whole {
                let known = (self.places).known_under(cover, group, &self.device, named.which());
                if let Ok(Some(known)) = disk::read(&known) {
                    files.push((format!("{name}{KNOWN}"), known));
                }
            }
            files.push((name, bytes));
        }
        order::sort(&mut files);
        Ok(files)
    }

    /// Whether something in this device's folder is to be kept. What somebody else put there is not,
    /// unless it lies in the place of a file of ours: then it is kept beside what was known of that.
    fn is_to_be_kept(&self, group: &Id, name: &str, bytes: &[u8]) -> bool {
        let known = || layout::device_in(&self.places.all_known(group), &self.device).join(name);
        match self.taken(Cover::of(name), group, &self.device, bytes) {
            Err(TroubleKind::LiesOpen) => false,
            Err(TroubleKind::NotByReader | TroubleKind::SeveralWords) => known().exists(),
            _ => true,
        }
    }

    fn is_whole<T: Recorded>(&self, text: &[u8]) -> bool {
        let found = form::text_of(text).and_then(|text| form::read::<T>(text, &self.device));
        matches!(found, Ok(Found::Whole(_)))
    }

    /// Whether the newest copy says the same.
    fn is_last(&self, group: &Id, files: &[Bytes]) -> bool {
        let newest = self.kept(group).ok().and_then(|all| all.first().copied());
        let Some(newest) = newest else {
            return false;
        };
        let folder = self.folder_of_copy(group, &newest);
        disk::names(&folder).is_ok_and(|names| {
            names.len() == files.len()
                && files.iter().all(|(name, bytes)| {
                    disk::read(&folder.join(name)).is_ok_and(|kept| kept.as_ref() == Some(bytes))
                })
        })
    }

    pub(super) fn folder_of_copy(&self, group: &Id, copy: &Copy) -> PathBuf {
        self.places.kept(group).join(layout::copy_name(copy))
    }

    /// What a kept copy says. Where a file was not as we wrote it, the version that was known
    /// here then stands in for it.
    ///
    /// # Errors
    /// When the copy cannot be read at all.
    pub fn kept_books(&self, group: &Id, copy: &Copy) -> Result<KeptBooks, StoreError> {
        let folder = self.folder_of_copy(group, copy);
        let mut books = KeptBooks::default();
        for name in disk::names(&folder).map_err(StoreError::at(&folder))? {
            let path = folder.join(&name);
            let read = match layout::named(&name) {
                Some(Named::Group) => self.kept_book(&path).map(|book: GroupBook| {
                    books.group.get_or_insert_default().merge(book);
                }),
                Some(Named::Session(planned)) => self.kept_book(&path).map(|book: SessionBook| {
                    books.sessions.entry(planned).or_default().merge(book);
                }),
                None => self.kept_for_few(group, &path, &mut books),
            };
            books.troubles.extend(read.err());
        }
        Ok(books)
    }

    /// What a file for few eyes in a copy says, where it is for whoever looks.
    fn kept_for_few(&self, group: &Id, path: &Path, books: &mut KeptBooks) -> Result<(), Trouble> {
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.unwrap_or_default();
        if !name.ends_with(KNOWN) && known_beside(path).exists() {
            // It was not to be trusted: what was known then stands beside it.
            return Ok(());
        }
        let read = match few_eyes::beside_which(name.strip_suffix(KNOWN).unwrap_or(name)) {
            Some(Named::Group) => self
                .few_book(group, path)
                .map(|book: GroupBook| books.group.get_or_insert_default().merge(book)),
            Some(Named::Session(planned)) => self.few_book(group, path).map(|book: SessionBook| {
                books.sessions.entry(planned).or_default().merge(book);
            }),
            None => Ok(()),
        };
        match read {
            Ok(()) | Err(TroubleKind::ForOthers | TroubleKind::Locked) => Ok(()),
            Err(kind) => Err(Trouble {
                path: path.to_owned(),
                place: None,
                kind,
                shown: Shown::Nothing,
            }),
        }
    }

    fn kept_book<T: Recorded>(&self, path: &Path) -> Result<Book<T>, Trouble> {
        let read = |path: &Path| -> Result<Book<T>, Flaw> {
            let bytes = disk::read(path)?.ok_or(TroubleKind::Damaged)?;
            let cover = Cover::of(&path.to_string_lossy());
            let bytes = self.uncovered(cover, bytes)?;
            match form::read(form::text_of(&bytes)?, &self.device)? {
                Found::Whole(content) => Ok(content.book),
                Found::Newer { newer, .. } => Err(newer.into()),
                Found::Edited(_) => Err(TroubleKind::Edited.into()),
            }
        };
        let known = known_beside(path);
        let read = if known.exists() {
            read(&known).map_err(|flaw| read(path).err().unwrap_or(flaw))
        } else {
            read(path)
        };
        read.map_err(|flaw| Trouble {
            path: path.to_owned(),
            place: flaw.place,
            kind: flaw.kind,
            shown: Shown::Nothing,
        })
    }

    /// The bytes of one of this device's files in a kept copy, by its name.
    pub(super) fn kept_bytes(&self, group: &Id, copy: &Copy, name: &str) -> Option<Vec<u8>> {
        disk::read(&self.folder_of_copy(group, copy).join(name)).ok()?
    }
}

/// Where a copy has the version that was known of one of its files, if that could not be read.
fn known_beside(path: &Path) -> PathBuf {
    let mut known = path.as_os_str().to_owned();
    known.push(KNOWN);
    PathBuf::from(known)
}
