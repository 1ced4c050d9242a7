//! Where a session's time went and what it was given to: for a story, never a grade. Must not
//! know the words.

use std::time::Duration;

use chrono::{NaiveDateTime, TimeDelta};

use super::{Live, LiveStep, StepState};
use crate::domain::time::{Zone, minutes};

/// Who passes through a step in less than this has passed it over.
const RAN: Duration = minutes(1);

/// Where a session's time went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spent {
    /// How much later than planned it began; negative when earlier.
    pub late: TimeDelta,
    /// Its steps, in their order.
    pub steps: Vec<StepSpent>,
}

/// What became of a step's time. What it used is what was planned, with what it was given, less
/// what it gave and what nobody got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepSpent {
    /// The step.
    pub id: String,
    /// Where it stands.
    pub state: StepState,
    /// The time planned before the session; none for a step that was added.
    pub planned: Duration,
    /// What it used, pauses left out.
    pub used: Duration,
    /// All of it that was listening, also what the plan had room for.
    pub listened: Duration,
    /// What it was given over the plan.
    pub given: Given,
    /// What it gave to those after it.
    pub gave: Duration,
    /// What it did not use and nobody got: it was passed over, or nothing came after it.
    pub unused: Duration,
}

/// What a step was given over the plan, by what it was given to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Given {
    /// To listening.
    pub listening: Duration,
    /// By the leaders' hand.
    pub by_hand: Duration,
    /// To a step that was not in the plan.
    pub added: Duration,
    /// It lasted longer.
    pub longer: Duration,
}

impl Given {
    /// All of it.
    #[must_use]
    pub fn total(&self) -> Duration {
        self.listening + self.by_hand + self.added + self.longer
    }

    /// Divides what a step used over its plan: first to listening, then to what the leaders gave.
    fn of(step: &LiveStep, listened: Duration, over: Duration) -> Self {
        let listening = listened.min(over);
        let rest = over.saturating_sub(listening);
        if step.added {
            return Self {
                listening,
                added: rest,
                ..Self::default()
            };
        }
        let hand = u16::try_from(step.extended).unwrap_or(0);
        let by_hand = minutes(hand).min(rest);
        Self {
            listening,
            by_hand,
            added: Duration::ZERO,
            longer: rest.saturating_sub(by_hand),
        }
    }
}

impl Live {
    /// Where the time went until a moment, in a session that was to begin then.
    #[must_use]
    pub fn spent(&self, at: Duration, was_to_begin: NaiveDateTime, zone: Zone) -> Spent {
        let steps = self.steps.iter().enumerate();
        Spent {
            late: zone(self.began) - was_to_begin,
            steps: steps
                .map(|(n, step)| self.step_spent(n, step, at))
                .collect(),
        }
    }

    fn step_spent(&self, index: usize, step: &LiveStep, at: Duration) -> StepSpent {
        let planned = if step.added { 0 } else { step.step.minutes };
        let planned = minutes(planned);
        let (used, listened) = (self.used(index, at), self.listened(index, at));
        let left = planned.saturating_sub(used);
        let was_last = self.finished.is_some() && index == self.current;
        let gave = if used >= RAN && !was_last {
            left
        } else {
            Duration::ZERO
        };
        StepSpent {
            id: step.step.id.clone(),
            state: step.state,
            planned,
            used,
            listened,
            given: Given::of(step, listened, used.saturating_sub(planned)),
            gave,
            unused: left - gave,
        }
    }
}
