//! Folders that hold one kind of thing, looked at file by file. Must not know what is made of them.

use super::texts::Texts;
use crate::content::document::Document;
use crate::content::entries::{Entry, entry_faults, stems};
use crate::content::problem::Problem;
use crate::content::shelf::Shelf;
use crate::domain::evaluation::QuestionSet;
use crate::domain::language::Band;
use crate::domain::rehearsal::Event;
use crate::domain::tour::Tour;

/// An entry whose texts can be looked at, and the ages that it is for.
pub(super) trait Told: Entry {
    fn texts(&self) -> Texts<'_>;
    fn bands(&self) -> &[Band];
}

impl Told for Event {
    fn texts(&self) -> Texts<'_> {
        Texts::of_event(self)
    }
    fn bands(&self) -> &[Band] {
        if self.bands.is_empty() {
            &Band::ALL
        } else {
            &self.bands
        }
    }
}

impl Told for Tour {
    fn texts(&self) -> Texts<'_> {
        Texts::of_tour(self)
    }
    fn bands(&self) -> &[Band] {
        &Band::ALL
    }
}

impl Told for QuestionSet {
    fn texts(&self) -> Texts<'_> {
        Texts::of_questions(self)
    }
    fn bands(&self) -> &[Band] {
        &Band::ALL
    }
}

/// Everything that is wrong with the files of such a folder.
pub(super) fn whole<T: Told>(shelf: &Shelf) -> Vec<Problem> {
    let (stems, mut problems) = stems(shelf);
    for stem in stems {
        let Some(source) = shelf.source(&stem) else {
            continue;
        };
        match Document::<T>::read(&source) {
            Ok(document) => {
                problems.extend(entry_faults(&document, &stem));
                problems.extend(document.blanks());
                let texts = document.value.texts();
                let mut findings = texts.lacks(document.value.bands(), &texts.langs());
                findings.extend(texts.too_long());
                problems.extend(document.place(findings));
            }
            Err(unreadable) => problems.extend(unreadable),
        }
    }
    problems
}
