//! Looks at the card for when something serious is told. Must not know whether it is the one built
//! in.

use std::collections::BTreeSet;

use super::texts::Texts;
use crate::content::document::Document;
use crate::content::finding::Finding;
use crate::content::problem::{Problem, ProblemKind};
use crate::content::serious::card_faults;
use crate::content::source::Source;
use crate::domain::happening::SeriousKind;
use crate::domain::language::{Band, Country};
use crate::domain::serious_card::SeriousCard;
use crate::parse::Trail;

/// Everything that is wrong with a card's file.
pub(super) fn whole(source: &Source) -> Vec<Problem> {
    let document = match Document::<SeriousCard>::read(source) {
        Ok(document) => document,
        Err(unreadable) => return unreadable,
    };
    let mut problems = card_faults(&document);
    problems.extend(document.blanks());
    problems.extend(document.place(of_card(&document.value)));
    problems
}

fn of_card(card: &SeriousCard) -> Vec<Finding> {
    let texts = Texts::of_card(card);
    let mut findings = texts.lacks(&Band::ALL, &texts.langs());
    findings.extend(texts.too_long());
    let kinds = card.kinds.iter().map(|about| about.kind);
    let kinds = each_once(kinds.collect(), &SeriousKind::ALL);
    let countries = card.countries.iter().map(|own| own.country);
    let countries = each_once(countries.collect(), &Country::ALL);
    for (field, is_whole) in [("kinds", kinds), ("countries", countries)] {
        if !is_whole {
            let at = Trail::root().field(field);
            findings.push(Finding::new(at, ProblemKind::NotEachOnce));
        }
    }
    findings
}

/// Whether every one of those that there are stands there, once.
fn each_once<T: Ord + Copy>(written: Vec<T>, all: &[T]) -> bool {
    let different: BTreeSet<T> = written.iter().copied().collect();
    written.len() == all.len() && all.iter().all(|one| different.contains(one))
}
