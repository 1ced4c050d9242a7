//! A session in progress: what its course so far means. A pure fold over happenings, so that
//! taking one away is exactly undo, and a restart is reading them again. Must not read a
//! clock: the time since the start is passed in.

use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::happening::{Happened, Happening, RunStep};
use super::step::StepKind;

mod axis;
mod fitting;
mod listening;
mod moves;
mod spent;
mod step;
mod taking;
#[cfg(test)]
mod tests;
mod times;

pub use axis::{Axis, LONG_ABSENCE, Slept};
pub use listening::WentAside;
pub use moves::Move;
pub use spent::{Given, Spent, StepSpent};
pub use step::{LiveStep, RoundAsks, StepState};
pub use times::Times;

/// The candle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Candle {
    /// Not lit yet.
    #[default]
    Unlit,
    /// Burns.
    Lit,
    /// Was put out at the closing.
    Out,
}

/// A session in progress, or one that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Live {
    /// The steps, in their order.
    pub steps: Vec<LiveStep>,
    current: usize,
    /// When it began, by the wall clock of that moment.
    pub began: DateTime<Utc>,
    /// When it is to end, local time.
    pub ends: NaiveDateTime,
    /// Since when time has stood.
    paused: Option<Duration>,
    /// The last moment that has been accounted for.
    counted_until: Duration,
    elapsed: Duration,
    gaps: Vec<(Duration, Duration)>,
    listening: Option<Duration>,
    asides: Vec<WentAside>,
    /// The candle.
    pub candle: Candle,
    /// When it ended, since the start.
    pub finished: Option<Duration>,
    /// The last moment that anything was recorded of.
    pub last: Duration,
}

impl Live {
    /// What the course so far means; `None` when the session has not begun.
    #[must_use]
    pub fn fold<'a>(course: impl IntoIterator<Item = &'a Happened>) -> Option<Self> {
        let mut live: Option<Self> = None;
        let mut gaps = Vec::new();
        let course: Vec<_> = course.into_iter().collect();
        for happened in &course {
            if let Happening::NotCounted { from, until } = happened.what {
                gaps.push((from.duration(), until.duration()));
            }
        }
        for happened in course {
            match (&mut live, &happened.what) {
                (None, Happening::Began { steps, ends }) => {
                    live = Self::begin(steps, *ends, happened, std::mem::take(&mut gaps));
                }
                (None, _) => {}
                (Some(live), what) => live.take(happened.after.duration(), what),
            }
        }
        live
    }

    fn begin(
        steps: &[RunStep],
        ends: NaiveDateTime,
        began: &Happened,
        gaps: Vec<(Duration, Duration)>,
    ) -> Option<Self> {
        let mut steps: Vec<_> = steps.iter().cloned().map(LiveStep::new).collect();
        let first = steps.first_mut()?;
        first.state = StepState::Current;
        first.began = Some(Duration::ZERO);
        Some(Self {
            steps,
            current: 0,
            began: began.wall,
            ends,
            paused: None,
            counted_until: Duration::ZERO,
            elapsed: Duration::ZERO,
            gaps,
            listening: None,
            asides: Vec::new(),
            candle: Candle::Unlit,
            finished: None,
            last: began.after.duration(),
        })
    }

    /// Folds one more happening, which came after everything that was folded; the same as
    /// folding all of it anew. Says whether it could: not what lies earlier, nor that time
    /// does not count which has been counted already.
    #[must_use]
    pub fn fold_on(&mut self, happened: &Happened) -> bool {
        let at = happened.after.duration();
        let can = at >= self.last && !matches!(happened.what, Happening::NotCounted { .. });
        if can {
            self.take(at, &happened.what);
        }
        can
    }

    /// The step that runs, or that ran last.
    #[must_use]
    pub fn current(&self) -> &LiveStep {
        &self.steps[self.current]
    }

    /// The place of the current step among the steps, from 0.
    #[must_use]
    pub const fn current_index(&self) -> usize {
        self.current
    }

    /// The step that comes next in the list, left-out ones passed over: who went back to an
    /// earlier step goes on from there one by one.
    #[must_use]
    pub fn next(&self) -> Option<&LiveStep> {
        self.steps[self.current + 1..]
            .iter()
            .find(|s| s.state != StepState::Skipped)
    }

    /// Steps that are still to come.
    #[must_use]
    pub fn ahead(&self) -> usize {
        self.steps
            .iter()
            .filter(|s| s.state == StepState::Ahead)
            .count()
    }

    /// The step before the current one that was not skipped.
    #[must_use]
    pub fn previous(&self) -> Option<&LiveStep> {
        self.steps[..self.current]
            .iter()
            .rev()
            .find(|s| s.state != StepState::Skipped)
    }

    /// The step with this id.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&LiveStep> {
        self.steps.iter().find(|s| s.step.id == id)
    }

    /// Whether time stands.
    #[must_use]
    pub const fn is_paused(&self) -> bool {
        self.paused.is_some()
    }

    /// Whether there is a candle in this session: a step for it, or somebody lit one.
    #[must_use]
    pub fn has_candle(&self) -> bool {
        let step = |s: &LiveStep| s.step.kind == StepKind::Candle;
        self.candle != Candle::Unlit || self.steps.iter().any(step)
    }

    /// Whether time runs: begun, not paused, not finished.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        self.paused.is_none() && self.finished.is_none()
    }
}
