//! Folders that hold one kind of thing, an entry a file: what can happen in a rehearsal, the
//! trainers' tours, the questions of an evaluation. Those built in, and those that somebody added or put in their place. Must not
//! know what is made of them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::document::{Authored, Document};
use super::element::Element;
use super::finding::Finding;
use super::ids::{of_questions, own_id};
use super::library::Library;
use super::problem::{Problem, ProblemKind, name};
use super::shelf::{Shelf, faults, whole_path};
use crate::domain::evaluation::QuestionSet;
use crate::domain::order;
use crate::domain::rehearsal::Event;
use crate::domain::tour::Tour;
use crate::parse::Trail;

/// The folder of what can happen in a rehearsal, among those of the programmes.
pub const REHEARSAL: &str = "rehearsal";
/// The folder of the tours.
pub const TOUR: &str = "tour";
/// The folder of the question sets.
pub const EVALUATION: &str = "evaluation";
/// The tour that is given where none is named.
pub const USUAL_TOUR: &str = "smil";

/// What lies in such a folder.
pub(super) trait Entry: Authored {
    /// The folder.
    const FOLDER: &'static str;
    /// What keeps an entry from being used, beside what is wrong with its file.
    fn wrong(&self) -> Vec<Finding>;
}

impl Authored for Event {
    const ELEMENT: Element = Element::Event;
    fn format(&self) -> u32 {
        self.format
    }
    fn id(&self) -> &str {
        &self.id
    }
}

impl Entry for Event {
    const FOLDER: &'static str = REHEARSAL;
    fn wrong(&self) -> Vec<Finding> {
        let outcomes = (!self.is_whole()).then_some(("outcomes", ProblemKind::OutcomesNotWhole));
        let steps = self.steps.is_empty();
        let steps = steps.then_some(("steps", ProblemKind::NoKindOfStep));
        let found = [outcomes, steps].into_iter().flatten();
        found
            .map(|(field, kind)| Finding::new(Trail::root().field(field), kind))
            .collect()
    }
}

impl Authored for Tour {
    const ELEMENT: Element = Element::Tour;
    fn format(&self) -> u32 {
        self.format
    }
    fn id(&self) -> &str {
        &self.id
    }
}

impl Entry for Tour {
    const FOLDER: &'static str = TOUR;
    fn wrong(&self) -> Vec<Finding> {
        let list = Trail::root().field("stops");
        if self.stops.is_empty() {
            return vec![Finding::new(list, ProblemKind::NoStops)];
        }
        let mut seen = BTreeSet::new();
        let stops = self.stops.iter().enumerate();
        let again = stops.filter(|(_, stop)| !seen.insert(&stop.id));
        again
            .map(|(n, stop)| {
                let id = name(&stop.id);
                Finding::new(list.item(n).field("id"), ProblemKind::DuplicateId { id })
            })
            .collect()
    }
}

impl Authored for QuestionSet {
    const ELEMENT: Element = Element::QuestionSet;
    fn format(&self) -> u32 {
        self.format
    }
    fn id(&self) -> &str {
        &self.id
    }
}

impl Entry for QuestionSet {
    const FOLDER: &'static str = EVALUATION;
    fn wrong(&self) -> Vec<Finding> {
        if self.scales.is_empty() && self.open.is_empty() {
            let list = Trail::root().field("scales");
            return vec![Finding::new(list, ProblemKind::NoQuestions)];
        }
        of_questions(self)
    }
}

impl Library {
    /// Every set of questions, by occasion and by who is asked, and what is wrong with those that
    /// are left out.
    #[must_use]
    pub fn question_sets(&self) -> (Vec<QuestionSet>, Vec<Problem>) {
        let (mut sets, problems) = self.entries::<QuestionSet>();
        order::sort_by(&mut sets, |a, b| {
            (a.occasion, a.who, &a.id).cmp(&(b.occasion, b.who, &b.id))
        });
        (sets, problems)
    }

    /// Everything that can happen in a rehearsal, and what is wrong with what cannot: that is left
    /// out.
    #[must_use]
    pub fn rehearsal(&self) -> (Vec<Event>, Vec<Problem>) {
        self.entries()
    }

    /// The ids of the tours.
    #[must_use]
    pub fn tours(&self) -> BTreeSet<String> {
        let shelf = self.shelf(TOUR);
        shelf.map_or_else(BTreeSet::new, |shelf| stems(&shelf).0)
    }

    /// A tour.
    ///
    /// # Errors
    /// Why it cannot be used.
    pub fn tour(&self, id: &str) -> Result<Tour, Vec<Problem>> {
        let unknown = || {
            let kind = ProblemKind::UnknownTour { id: name(id) };
            vec![whole_path(PathBuf::from(TOUR), kind)]
        };
        let shelf = self.shelf(TOUR).ok_or_else(unknown)?;
        if shelf.source(id).is_none() {
            return Err(unknown());
        }
        read(&shelf, id)
    }

    fn entries<T: Entry>(&self) -> (Vec<T>, Vec<Problem>) {
        let Some(shelf) = self.shelf(T::FOLDER) else {
            return (Vec::new(), Vec::new());
        };
        let (stems, mut problems) = stems(&shelf);
        let mut entries = Vec::with_capacity(stems.len());
        for stem in stems {
            match read(&shelf, &stem) {
                Ok(entry) => entries.push(entry),
                Err(wrong) => problems.extend(wrong),
            }
        }
        (entries, problems)
    }
}

/// The names of all entries, built in and added, and what else is wrong in the folder.
pub(super) fn stems(shelf: &Shelf) -> (BTreeSet<String>, Vec<Problem>) {
    let (own, problems) = shelf.session_stems();
    let mut stems = shelf.built_in_stems();
    stems.extend(own);
    (stems, problems)
}

fn read<T: Entry>(shelf: &Shelf, id: &str) -> Result<T, Vec<Problem>> {
    let Some(source) = shelf.source(id) else {
        return Err(Vec::new());
    };
    let document = Document::<T>::read(&source)?;
    let wrong = entry_faults(&document, id);
    if wrong.is_empty() {
        Ok(document.value)
    } else {
        Err(wrong)
    }
}

/// What is wrong with an entry's file, so that it cannot be used.
pub(super) fn entry_faults<T: Entry>(document: &Document<T>, stem: &str) -> Vec<Problem> {
    let mut findings: Vec<Finding> = own_id(&document.value, stem).into_iter().collect();
    findings.extend(document.value.wrong());
    faults(document, findings)
}
