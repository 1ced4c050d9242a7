//! The accounts of a session's time: what each step used, what is left, when it will end. Never
//! loses or invents a second. Must not read a clock.

use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::{Live, LiveStep, RoundAsks, StepState};
use crate::domain::order;
use crate::domain::time::{Now, Zone, minus, minutes, whole_minutes_up};

/// The times that a screen shows, at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// Time left in the step; negative when it lasts longer than planned.
    pub left: TimeDelta,
    /// How long the session has lasted, pauses left out.
    pub elapsed: Duration,
    /// When the session will end, as it stands.
    pub ends: NaiveDateTime,
    /// When it is to end.
    pub planned: NaiveDateTime,
    /// Minutes that nobody has use for yet; negative when the plan no longer fits.
    pub free: TimeDelta,
}

impl Times {
    /// The minutes by which the plan no longer fits, rounded up; 0 when it fits.
    #[must_use]
    pub fn over(&self) -> u16 {
        whole_minutes_up((-self.free).to_std().unwrap_or_default())
    }
}

impl Live {
    /// The local day on which it began.
    #[must_use]
    pub fn day(&self, zone: Zone) -> NaiveDate {
        zone(self.began).date()
    }

    /// Time that a step has used, at a moment since the start.
    #[must_use]
    pub fn used(&self, index: usize, at: Duration) -> Duration {
        let Some(step) = self.steps.get(index) else {
            return Duration::ZERO;
        };
        let open = if index == self.current {
            self.open_stretch(at)
        } else {
            Duration::ZERO
        };
        step.used + open
    }

    /// How long the session has lasted at a moment since the start, pauses left out.
    #[must_use]
    pub fn elapsed(&self, at: Duration) -> Duration {
        self.elapsed + self.open_stretch(at)
    }

    /// Time left in the step that runs; negative when it lasts longer than planned.
    #[must_use]
    pub fn left(&self, at: Duration) -> TimeDelta {
        minus(self.current().allotted(), self.used(self.current, at))
    }

    /// The times to show at a moment, with what the round of those who are here asks for.
    #[must_use]
    pub fn times(&self, at: Duration, now: &Now, round: RoundAsks) -> Times {
        let left = self.left(at);
        let asks = |step: &LiveStep| minutes(step.asks_for(round));
        let current = minus(asks(self.current()), self.used(self.current, at));
        let ahead = self.steps.iter().filter(|s| s.state == StepState::Ahead);
        let ahead: Duration = ahead.map(asks).sum();
        let needed = current.max(TimeDelta::zero()) + minus(ahead, Duration::ZERO);
        let free = now.until(self.ends) - needed;
        let ends = if free >= TimeDelta::zero() {
            self.ends
        } else {
            now.local_in(needed)
        };
        Times {
            left,
            elapsed: self.elapsed(at),
            ends,
            planned: self.ends,
            free,
        }
    }

    pub(super) fn open_stretch(&self, at: Duration) -> Duration {
        if self.is_running() {
            self.between(self.counted_until, at)
        } else {
            Duration::ZERO
        }
    }

    /// Time from one moment to another without what is not to be counted. Stretches that were
    /// said not to count may overlap.
    fn between(&self, from: Duration, until: Duration) -> Duration {
        let mut counted = until.saturating_sub(from);
        let mut done = from;
        let mut gaps = self.gaps.clone();
        order::sort(&mut gaps);
        for (begin, end) in gaps {
            let (begin, end) = (begin.max(done), end.min(until));
            if begin < end {
                counted -= end - begin;
                done = end;
            }
        }
        counted
    }

    /// Accounts for the time up to a moment.
    pub(super) fn account(&mut self, at: Duration) {
        let stretch = self.open_stretch(at);
        self.elapsed += stretch;
        let step = &mut self.steps[self.current];
        step.used += stretch;
        if self.listening.is_some() {
            step.listened += stretch;
        }
        self.counted_until = self.counted_until.max(at);
    }
}
