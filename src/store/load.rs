//! Reads one file and judges it: what of it is shown, what is wrong with it, whether it may be
//! written. Reads the last version known here where the file itself cannot be trusted.

use std::path::Path;

use super::disk::{self, Mark, Marks};
use super::form::{self, Content, Flaw, Found, Recorded};
use super::layout::{Cover, Which};
use super::trouble::{Reason, Shown, Trouble, TroubleKind};
use super::{Access, Store};
use crate::domain::record::{Book, Keeps};
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
    pub(super) whole: Vec<(Cover, Vec<u8>)>,
}

impl Store {
    /// Reads a group's file in the folder of a device. It lies there under one cover; under both
    /// where somebody was interrupted who changed it: then what both say is seen.
    pub(super) fn load<T: Recorded>(&self, group: &Id, device: &Id, which: Which<'_>) -> Loaded<T> {
        let [plain, sealed] = Cover::BOTH.map(|cover| self.load_under(cover, group, device, which));
        self.with_known(group, device, which, plain.with(sealed))
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
        if cover == Cover::Plain && *device == self.device && !self.takes_own_plain(group) {
            // Somebody put it there. What this device wrote lies sealed beside it.
            return Loaded::put_there(&path);
        }
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
}

impl<T: Keeps> Loaded<T> {
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

    /// What somebody put open in this device's own folder, beside what it wrote.
    fn put_there(path: &Path) -> Self {
        let flaw = TroubleKind::LiesOpen.into();
        Self {
            access: Access::Write,
            marks: Some(Marks::MISSING),
            ..Self::troubled(path, flaw, None, Shown::Nothing)
        }
    }

    /// The same file under its other cover beside it.
    fn with(self, other: Self) -> Self {
        let is_missing = |one: &Self| one.marks == Some(Marks::MISSING);
        if is_missing(&other) {
            let trouble = self.trouble.or(other.trouble);
            return Self { trouble, ..self };
        }
        if is_missing(&self) {
            let trouble = other.trouble.or(self.trouble);
            return Self { trouble, ..other };
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
