//! The group's own minutes: how long each kind of step really lasts with them, for the next plan.
//! Must not know the time.

use std::collections::BTreeMap;
use std::time::Duration;

use super::fit::Bounds;
use super::happening::{RunStep, StepMinutes};
use super::session::{Live, LiveStep, StepState};
use super::step::StepKind;
use super::time::{minutes, nearest_minute};
use crate::domain::order;

#[cfg(test)]
mod tests;

/// So many sessions have to say something of a kind of step: one evening is no habit.
const ENOUGH: usize = 2;

/// How long each kind of step really lasts with a group, in minutes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnMinutes(BTreeMap<StepKind, u16>);

impl OwnMinutes {
    /// From sessions that were led: the middle one of what each kind of step used, to the nearest
    /// minute, so that one long evening among several does not move it. What was given to
    /// listening is not a habit, and not counted. Steps that can be anything say nothing, nor
    /// does what only one session tells of.
    #[must_use]
    pub fn of<'a>(sessions: impl IntoIterator<Item = &'a Live>) -> Self {
        let mut all: BTreeMap<StepKind, Vec<Duration>> = BTreeMap::new();
        for live in sessions {
            let Some(end) = live.finished else { continue };
            for (n, step) in live.steps.iter().enumerate() {
                if let Some(took) = took(live, n, step, end) {
                    all.entry(step.step.kind).or_default().push(took);
                }
            }
        }
        all.retain(|_, took| took.len() >= ENOUGH);
        let own = all.into_iter();
        Self(own.map(|(kind, took)| (kind, middle(took))).collect())
    }

    /// Whether too little is known of every kind of step.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The minutes of a kind of step; `None` where too little is known of it.
    #[must_use]
    pub fn minutes(&self, kind: StepKind) -> Option<u16> {
        self.0.get(&kind).copied()
    }

    /// What would change in a plan that took them over. No step gets less than its least; the
    /// round, the relaxation and the closing never less than they have.
    #[must_use]
    pub fn for_plan(&self, steps: &[RunStep], bounds: &Bounds) -> Vec<StepMinutes> {
        let own = steps.iter().filter_map(|step| {
            let least = bounds.least(step).unwrap_or(step.minutes);
            let minutes = self.minutes(step.kind)?.max(least);
            (minutes != step.minutes).then(|| StepMinutes {
                step: step.id.clone(),
                minutes,
            })
        });
        own.collect()
    }
}

/// How long a step took without what was listened; `None` where that says nothing of how long such
/// steps last: it can be anything, was passed through in less than a minute, or was cut short by
/// the end of the session.
fn took(live: &Live, index: usize, step: &LiveStep, end: Duration) -> Option<Duration> {
    let took = live
        .used(index, end)
        .saturating_sub(live.listened(index, end));
    let closing = step.step.kind == StepKind::Closing;
    let was_last = index == live.current_index() && !closing;
    let planned = minutes(step.step.minutes);
    let cut = was_last || (took < planned && was_broken_off(live, end));
    let says = step.state == StepState::Done
        && step.step.kind != StepKind::Plain
        && took >= minutes(1)
        && !cut;
    says.then_some(took)
}

/// Whether a session ended long before its plan: in less than three quarters of its time.
fn was_broken_off(live: &Live, end: Duration) -> bool {
    let planned: Duration = live.steps.iter().map(|s| minutes(s.step.minutes)).sum();
    live.elapsed(end) * 4 < planned * 3
}

/// A plan with the minutes that leaders gave its steps.
#[must_use]
pub fn with_own(mut steps: Vec<RunStep>, own: &[StepMinutes]) -> Vec<RunStep> {
    for step in &mut steps {
        if let Some(own) = own.iter().find(|own| own.step == step.id) {
            step.minutes = own.minutes;
        }
    }
    steps
}

/// The middle one, to the nearest minute; of two what lies between.
fn middle(mut took: Vec<Duration>) -> u16 {
    order::sort(&mut took);
    let at = |n: usize| took.get(n).copied().unwrap_or_default();
    let middle = (at((took.len() - 1) / 2) + at(took.len() / 2)) / 2;
    u16::try_from(nearest_minute(middle)).unwrap_or(u16::MAX)
}
