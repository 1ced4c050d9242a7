//! The last versions known here of all files: read beside a file that has lost something, and kept
//! without those whom the group has forgotten. Must not judge a file: it is told what was read.

use std::path::Path;

use super::Store;
use super::disk;
use super::form::{self, Content, Found, Recorded};
use super::layout::{Cover, Which};
use super::load::Loaded;
use super::save::Lasting;
use super::trouble::TroubleKind;
use crate::domain::record::Book;
use crate::domain::stamp::Id;

impl Store {
    /// The same with what the last versions known here say and the file does not, though nothing
    /// in it replaces that: an older version lies there, or none. Where nothing is missing, the
    /// file is what is known from now on.
    pub(super) fn with_known<T: Recorded>(
        &self,
        group: &Id,
        device: &Id,
        which: Which<'_>,
        mut loaded: Loaded<T>,
    ) -> Loaded<T> {
        // What somebody put beside a whole file changes nothing of what that says.
        let is_beside = loaded.trouble.as_ref().is_some_and(|trouble| {
            trouble.kind == TroubleKind::LiesOpen && !loaded.whole.is_empty()
        });
        if loaded.trouble.is_some() && !is_beside {
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
        // What is forgotten has not vanished.
        if let Some(all) = loaded
            .content
            .as_ref()
            .and_then(|it| T::forgotten(&it.book))
        {
            self.note_forgotten(group, &all);
        }
        let said = self.left_of(group, which, said);
        let vanished = match &loaded.content {
            Some(content) => said.without_what_stands_in(&content.book),
            None => said,
        };
        if !vanished.is_empty() {
            for (cover, recalled) in &recalled {
                if let (Some(_), Some(content)) = (whole(*cover), &loaded.content) {
                    let known = known(*cover);
                    self.remember_forgetting(
                        group,
                        which,
                        (*cover, &known),
                        content,
                        recalled.as_ref(),
                    );
                }
            }
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
        self.remember_anew(group, (cover, known), &left, content);
    }

    /// Keeps that somebody is forgotten, though nobody has said yet whether what else is missing
    /// may go: what is known must not show them while the folder is away.
    fn remember_forgetting<T: Recorded>(
        &self,
        group: &Id,
        which: Which<'_>,
        (cover, known): (Cover, &Path),
        content: &Content<T>,
        recalled: Option<&Content<T>>,
    ) {
        let forgets = T::forgotten(&content.book).is_some_and(|all| !all.is_empty());
        let Some(recalled) = recalled.filter(|_| forgets) else {
            return;
        };
        let mut both = recalled.book.clone();
        both.merge(content.book.clone());
        let both = self.left_of(group, which, both);
        let all = |book: &Book<T>| book.revisions().map(|r| r.at.clone()).collect::<Vec<_>>();
        if all(&both) == all(&recalled.book) {
            return;
        }
        self.remember_anew(group, (cover, known), &both, content);
    }

    /// Keeps some records as the last version known here.
    fn remember_anew<T: Recorded>(
        &self,
        group: &Id,
        (cover, known): (Cover, &Path),
        book: &Book<T>,
        content: &Content<T>,
    ) {
        let seen = book.revisions().map(|r| &r.at).max().cloned();
        let anew = form::write(book, seen, content.home.as_ref());
        match anew.map(|text| self.under(cover, group, text.as_bytes())) {
            Ok(Some(bytes)) => self.remember(known, &bytes),
            // What is known must not hold what is forgotten.
            _ => drop(std::fs::remove_file(known)),
        }
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
