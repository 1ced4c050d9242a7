//! The card for when something serious is told: the one built in, or the leaders' own beside their
//! programmes' folders. Must not know who reads it, or why.

use std::fs;

use super::document::{Authored, Document};
use super::element::Element;
use super::ids::own_id;
use super::library::Library;
use super::problem::Problem;
use super::shelf::{absent, faults};
use super::source::Source;
use crate::domain::serious_card::SeriousCard;

/// The card's file, without its ending.
const STEM: &str = "serious";
/// The card's file.
pub(super) const SERIOUS: &str = "serious.ron";

impl Authored for SeriousCard {
    const ELEMENT: Element = Element::Serious;
    fn format(&self) -> u32 {
        self.format
    }
    fn id(&self) -> &str {
        &self.id
    }
}

impl Library {
    /// The card, and what is wrong with the leaders' own where that cannot be used: then the one
    /// built in is there. Somebody needs it at once.
    #[must_use]
    pub fn serious(&self) -> (Option<SeriousCard>, Vec<Problem>) {
        let mut problems = Vec::new();
        for source in [self.own_card(), Some(built_in())].into_iter().flatten() {
            match read(&source) {
                Ok(card) => return (Some(card), problems),
                Err(wrong) => problems.extend(wrong),
            }
        }
        (None, problems)
    }

    /// The leaders' own card; `None` where they have none.
    pub(super) fn own_card(&self) -> Option<Source> {
        let path = self.folder()?.join(SERIOUS);
        let is_there = !matches!(fs::symlink_metadata(&path), Err(e) if absent(&e));
        is_there.then_some(Source::Disk(path))
    }
}

/// The card that comes with smil.
pub(super) fn built_in() -> Source {
    Source::BuiltIn(SERIOUS.to_owned())
}

fn read(source: &Source) -> Result<SeriousCard, Vec<Problem>> {
    let document = Document::<SeriousCard>::read(source)?;
    let wrong = card_faults(&document);
    if wrong.is_empty() {
        Ok(document.value)
    } else {
        Err(wrong)
    }
}

/// What is wrong with a card's file, so that it cannot be used.
pub(super) fn card_faults(document: &Document<SeriousCard>) -> Vec<Problem> {
    let findings = own_id(&document.value, STEM).into_iter().collect();
    faults(document, findings)
}
