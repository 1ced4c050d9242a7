//! Whether a session's minutes fit. Must not know what is said in them.

use super::band::by_band;
use crate::content::finding::Finding;
use crate::content::problem::ProblemKind;
use crate::domain::language::Band;
use crate::domain::programme::{Entry, Programme, SessionFile, Spoken};
use crate::domain::step::Step;
use crate::parse::Trail;

/// The minutes of a session in each of the bands; nothing, where the programme lacks a step of it.
pub(super) fn of_session(
    file: &SessionFile,
    programme: &Programme,
    bands: &[Band],
) -> Vec<Finding> {
    if !programme.unknown_ritual(file).is_empty() {
        return Vec::new();
    }
    let session = programme.resolve(file.clone(), Spoken::UNSAID);
    let sum = |band| -> u32 {
        let steps = session.steps.iter();
        steps.map(|step| u32::from(step.minutes.of(band))).sum()
    };
    let minutes = file.minutes;
    let wrong = by_band(bands, |band| {
        let (sum, buffer) = (sum(band), file.buffer.of(band));
        (sum + u32::from(buffer) != u32::from(minutes)).then_some((sum, buffer))
    });
    let mut findings: Vec<_> = wrong
        .into_iter()
        .map(|(band, (sum, buffer))| {
            let kind = ProblemKind::MinutesDoNotAddUp {
                band,
                sum,
                buffer,
                minutes,
            };
            Finding::new(Trail::root().field("minutes"), kind)
        })
        .collect();
    let list = Trail::root().field("steps");
    for (n, (entry, step)) in file.steps.iter().zip(&session.steps).enumerate() {
        // What the ritual says itself is the programme's head to answer for.
        let is_own = match entry {
            Entry::Ritual(_) => false,
            Entry::Change(change) => change.minutes.is_some() || change.least.is_some(),
            Entry::Step(_) => true,
        };
        if is_own {
            findings.extend(least(step, &list.item(n), bands));
        }
    }
    findings
}

/// The minutes of the ritual's steps.
pub(super) fn of_ritual(programme: &Programme, bands: &[Band]) -> Vec<Finding> {
    let list = Trail::root().field("ritual");
    let steps = programme.ritual.iter().enumerate();
    steps
        .flat_map(|(n, step)| least(step, &list.item(n), bands))
        .collect()
}

fn least(step: &Step, at: &Trail, bands: &[Band]) -> Vec<Finding> {
    let wrong = by_band(bands, |band| {
        let (least, minutes) = (step.least_minutes(band), step.minutes.of(band));
        (least > minutes).then_some((least, minutes))
    });
    wrong
        .into_iter()
        .map(|(band, (least, minutes))| {
            let kind = ProblemKind::LeastOverPlanned {
                band,
                least,
                minutes,
            };
            Finding::new(at.field("least"), kind)
        })
        .collect()
}
