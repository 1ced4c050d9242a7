//! Reads one file and judges it: what of it is shown, what is wrong with it, whether it may be
//! written. Reads the last version known here where the file itself cannot be trusted, and beside
//! it where the file has lost something.

use std::path::Path;

use super::disk::{self, Mark, Marks};
use super::form::{self, Content, Flaw, Found, Recorded};
use super::layout::{Cover, Which};
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
    pub(super) marks: Option<Marks>,
    /// What only the last version known here has. It is shown too.
    pub(super) vanished: Book<T>,
    /// The bytes of what is as it was written, under their covers.
    whole: Vec<(Cover, Vec<u8>)>,
}

impl Store {
    /// Reads a group's file in the folder of a device. It lies there under one cover; under both
    /// where somebody was interrupted who changed it: then what both say is seen.
    pub(super) fn load<T: Recorded>(&self, group: &Id, device: &Id, which: Which<'_>) -> Loaded<T> {
        let [plain, sealed] = Cover::BOTH.map(|cover| self.load_under(cover, group, device, which));
        self.with_known(group, device, which, plain.with(sealed))
    }

    /// The same with what the last versions known here say and the file does not, though nothing
    /// in it replaces that: an older version lies there, or none. Where nothing is missing, the
    /// file is what is known from now on.
    fn with_known<T: Recorded>(
        &self,
        group: &Id,
        device: &Id,
        which: Which<'_>,
        mut loaded: Loaded<T>,
    ) -> Loaded<T> {
        if loaded.trouble.is_some() {
            return loaded;
        }
        let known = |cover| self.places.known_under(cover, group, device, which);
        let whole = |cover: Cover| loaded.whole.iter().find(|(of, _)| *of == cover);
        let is_known = |cover| {
            let kept = disk::read(&known(cover)).ok().flatten();
            kept.as_ref() == whole(cover).map(|(_, bytes)| bytes)
        };
        let differs = Cover::BOTH.into_iter().filter(|cover| !is_known(*cover));
        let recalled: Vec<(Cover, Option<Content<T>>)> = differs
            .map(|cover| (cover, self.recall(&known(cover), device)))
            .collect();
        let mut said = Book::default();
        for content in recalled.iter().filter_map(|(_, content)| content.as_ref()) {
            said.merge(content.book.clone());
        }
        let vanished = match &loaded.content {
            Some(content) => said.without_what_stands_in(&content.book),
            None => said,
        };
        if !vanished.is_empty() {
            let content = loaded.content.get_or_insert_with(Content::empty);
            content.book.merge(vanished.clone());
            return Loaded { vanished, ..loaded };
        }
        for (cover, recalled) in recalled {
            let known = known(cover);
            match (whole(cover), &loaded.content) {
                (Some((_, bytes)), Some(content)) => {
                    self.remember_left(group, which, (cover, &known), bytes, content);
                }
                // All of it is said under the other cover now.
                _ if recalled.is_some() => drop(std::fs::remove_file(known)),
                _ => {}
            }
        }
        loaded
    }

    /// Keeps a version of a file as the last one known here, without those whom the group has
    /// forgotten: another device's file may still hold something of them.
    fn remember_left<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        (cover, known): (Cover, &Path),
        bytes: &[u8],
        content: &Content<T>,
    ) {
        let count = content.book.revisions().count();
        let left = self.left_of(group, which, content.book.clone());
        if left.revisions().count() == count {
            return self.remember(known, bytes);
        }
        let seen = left.revisions().map(|r| &r.at).max().cloned();
        let anew = form::write(&left, seen, content.home.as_ref());
        match anew.map(|text| self.under(cover, group, text.as_bytes())) {
            Ok(Some(bytes)) => self.remember(known, &bytes),
            // What is known must not hold what is forgotten.
            _ => drop(std::fs::remove_file(known)),
        }
    }

    fn load_under<T: Recorded>(
        &self,
        cover: Cover,
        group: &Id,
        device: &Id,
        which: Which<'_>,
    ) -> Loaded<T> {
        let path = self.file_under(cover, group, device, which);
        let known = self.places.known_under(cover, group, device, which);
        let bytes = match disk::read(&path) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Loaded::missing(),
            Err(kind) => {
                return Loaded::unreadable(&path, kind.into(), self.recall(&known, device));
            }
        };
        let marks = Some(Marks::only(cover, Mark::of(&bytes)));
        let text = match self.uncovered_of(cover, group, device, &bytes) {
            Ok(text) => text,
            Err(kind) => {
                let kind = self.why_closed(group, device, kind);
                let known = self.recall(&known, device);
                return Loaded {
                    marks,
                    ..Loaded::unreadable(&path, kind.into(), known)
                };
            }
        };
        let judged = match form::text_of(&text).and_then(|text| form::read(text, device)) {
            Ok(Found::Whole(content)) => Loaded::whole(content, cover, bytes),
            Ok(Found::Newer { content, newer }) => {
                self.remember(&known, &bytes);
                Loaded::newer(&path, content, newer)
            }
            Ok(Found::Edited(content)) => {
                Loaded::edited(&path, content, self.recall(&known, device))
            }
            Err(flaw) => Loaded::unreadable(&path, flaw, self.recall(&known, device)),
        };
        Loaded { marks, ..judged }
    }

    /// The last version of a file that is known here, if there is one and it is whole.
    pub(super) fn recall<T: Recorded>(&self, known: &Path, device: &Id) -> Option<Content<T>> {
        let bytes = disk::read(known).ok()??;
        let cover = Cover::of(known.to_str()?);
        let bytes = self.uncovered(cover, bytes).ok()?;
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

impl<T> Loaded<T> {
    fn missing() -> Self {
        Self {
            content: None,
            trouble: None,
            access: Access::Write,
            marks: Some(Marks::MISSING),
            vanished: Book::default(),
            whole: Vec::new(),
        }
    }

    /// The same file under its other cover beside it.
    fn with(self, other: Self) -> Self {
        let is_missing = |one: &Self| one.marks == Some(Marks::MISSING);
        if is_missing(&other) {
            return self;
        }
        if is_missing(&self) {
            return other;
        }
        let content = match (self.content, other.content) {
            (Some(mut one), Some(other)) => {
                one.book.merge(other.book);
                Some(one)
            }
            (one, other) => one.or(other),
        };
        let access = match self.access {
            Access::Write => other.access,
            own @ Access::ReadOnly(_) => own,
        };
        Self {
            content,
            trouble: self.trouble.or(other.trouble),
            access,
            marks: self.marks.zip(other.marks).map(|(plain, sealed)| Marks {
                plain: plain.plain,
                sealed: sealed.sealed,
            }),
            vanished: Book::default(),
            whole: self.whole.into_iter().chain(other.whole).collect(),
        }
    }

    fn whole(content: Content<T>, cover: Cover, bytes: Vec<u8>) -> Self {
        Self {
            content: Some(content),
            whole: vec![(cover, bytes)],
            ..Self::missing()
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
                TroubleKind::Locked => Reason::Locked,
                TroubleKind::ForOthers | TroubleKind::Unconfirmed => Reason::ForOthers,
                _ => Reason::Unreadable,
            }),
            trouble: Some(Trouble {
                path: path.to_owned(),
                place: flaw.place,
                kind: flaw.kind,
                shown,
            }),
            marks: None,
            vanished: Book::default(),
            whole: Vec::new(),
        }
    }
}
