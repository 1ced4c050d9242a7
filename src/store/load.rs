//! Reads one file and judges it: what of it is shown, what is wrong with it, whether it may be
//! written. Reads the last version known here where the file itself cannot be trusted, and beside
//! it where the file has lost something.

use std::path::Path;

use super::disk::{self, Mark};
use super::form::{self, Content, Flaw, Found, Recorded};
use super::layout::{self, Which};
use super::save::Lasting;
use super::trouble::{Reason, Shown, Trouble, TroubleKind};
use super::{Access, Store};
use crate::domain::record::Book;
use crate::domain::stamp::Id;

/// A file, judged.
pub(super) struct Loaded<T> {
    /// What is shown of it; `None` when that is nothing.
    pub(super) content: Option<Content<T>>,
    pub(super) trouble: Option<Trouble>,
    pub(super) access: Access,
    /// `None` when it could not be read at all.
    pub(super) mark: Option<Mark>,
    /// What only the last version known here has. It is shown too.
    pub(super) vanished: Book<T>,
}

impl Store {
    /// Reads a group's file in the folder of a device.
    pub(super) fn load<T: Recorded>(&self, group: &Id, device: &Id, which: Which<'_>) -> Loaded<T> {
        let path = layout::file_in(&self.folder_of(group), device, which);
        let known = self.places.known(group, device, which);
        let bytes = match disk::read(&path) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Loaded::missing(self.recall(&known, device)),
            Err(kind) => {
                return Loaded::unreadable(&path, kind.into(), self.recall(&known, device));
            }
        };
        let mark = Some(Mark::of(&bytes));
        let judged = match form::text_of(&bytes).and_then(|text| form::read(text, device)) {
            Ok(Found::Whole(content)) => {
                let vanished = self.vanished(&known, device, &bytes, &content.book);
                if vanished.is_empty() {
                    self.remember_left(group, which, &known, &bytes, &content);
                }
                Loaded::whole(content, vanished)
            }
            Ok(Found::Newer { content, newer }) => {
                self.remember(&known, &bytes);
                Loaded::newer(&path, content, newer)
            }
            Ok(Found::Edited(content)) => {
                Loaded::edited(&path, content, self.recall(&known, device))
            }
            Err(flaw) => Loaded::unreadable(&path, flaw, self.recall(&known, device)),
        };
        Loaded { mark, ..judged }
    }

    /// Keeps a version of a file as the last one known here, without those whom the group has
    /// forgotten: another device's file may still hold something of them.
    fn remember_left<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        known: &Path,
        bytes: &[u8],
        content: &Content<T>,
    ) {
        let count = content.book.revisions().count();
        let left = self.left_of(group, which, content.book.clone());
        if left.revisions().count() == count {
            return self.remember(known, bytes);
        }
        let seen = left.revisions().map(|r| &r.at).max().cloned();
        if let Ok(text) = form::write(&left, seen, content.home.as_ref()) {
            self.remember(known, text.as_bytes());
        }
    }

    /// What the last version of a file that is known here says and the file does not, though
    /// nothing in it replaces that: an older version lies there.
    fn vanished<T: Recorded>(
        &self,
        known: &Path,
        device: &Id,
        bytes: &[u8],
        book: &Book<T>,
    ) -> Book<T> {
        let is_same = disk::read(known).is_ok_and(|kept| kept.as_deref() == Some(bytes));
        match self.recall::<T>(known, device).filter(|_| !is_same) {
            Some(known) => known.book.without_what_stands_in(book),
            None => Book::default(),
        }
    }

    /// The last version of a file that is known here, if there is one and it is whole.
    pub(super) fn recall<T: Recorded>(&self, known: &Path, device: &Id) -> Option<Content<T>> {
        let bytes = disk::read(known).ok()??;
        match form::read(form::text_of(&bytes).ok()?, device).ok()? {
            Found::Whole(content) | Found::Newer { content, .. } => Some(content),
            Found::Edited(_) => None,
        }
    }

    /// Keeps a version of a file as the last one known here. What people wrote does not hang
    /// on it: where it fails, an older version must not pass for the last one, and that is all.
    pub(super) fn remember(&self, known: &Path, bytes: &[u8]) {
        let same = disk::read(known).is_ok_and(|kept| kept.as_deref() == Some(bytes));
        if !same && self.saver.replace(known, bytes, Lasting::No).is_err() {
            std::fs::remove_file(known).ok();
        }
    }
}

impl<T: Recorded> Loaded<T> {
    /// A file that is not there. What is known of it has vanished from it.
    fn missing(known: Option<Content<T>>) -> Self {
        let vanished = known.as_ref().map(|known| known.book.clone());
        Self {
            content: known,
            trouble: None,
            access: Access::Write,
            mark: Some(Mark::Missing),
            vanished: vanished.unwrap_or_default(),
        }
    }

    fn whole(mut content: Content<T>, vanished: Book<T>) -> Self {
        content.book.merge(vanished.clone());
        Self {
            content: Some(content),
            vanished,
            ..Self::missing(None)
        }
    }

    fn newer(path: &Path, content: Content<T>, newer: TroubleKind) -> Self {
        Self::troubled(path, newer.into(), Some(content), Shown::File)
    }

    fn edited(path: &Path, content: Content<T>, known: Option<Content<T>>) -> Self {
        let flaw = TroubleKind::Edited.into();
        match known {
            Some(known) => Self::troubled(path, flaw, Some(known), Shown::Known),
            None => Self::troubled(path, flaw, Some(content), Shown::File),
        }
    }

    fn unreadable(path: &Path, flaw: Flaw, known: Option<Content<T>>) -> Self {
        let shown = match known {
            Some(_) => Shown::Known,
            None => Shown::Nothing,
        };
        Self::troubled(path, flaw, known, shown)
    }

    fn troubled(path: &Path, flaw: Flaw, content: Option<Content<T>>, shown: Shown) -> Self {
        Self {
            content,
            access: Access::ReadOnly(match flaw.kind {
                TroubleKind::Edited => Reason::Edited,
                TroubleKind::Newer { .. } | TroubleKind::TooNew { .. } => Reason::Newer,
                _ => Reason::Unreadable,
            }),
            trouble: Some(Trouble {
                path: path.to_owned(),
                place: flaw.place,
                kind: flaw.kind,
                shown,
            }),
            mark: None,
            vanished: Book::default(),
        }
    }
}
