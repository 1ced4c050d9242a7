//! A session in progress: what its course so far means. A pure fold over happenings, so that
//! taking one away is exactly undo, and a restart is reading them again. Must not read a
//! clock: the time since the start is passed in.

use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::group::Private;
use super::happening::{Happened, Happening, RunStep};
use super::time::{Now, minus, minutes};

mod axis;
mod moves;
#[cfg(test)]
mod tests;

pub use axis::{Axis, LONG_ABSENCE, Slept};
pub use moves::Move;

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepState {
    /// Still to come.
    Ahead,
    /// Running.
    Current,
    /// Has been.
    Done,
    /// Left out.
    Skipped,
}

/// A step of the running session with what it has used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveStep {
    /// The step as planned.
    pub step: RunStep,
    /// Minutes given to it or taken from it.
    pub extended: i32,
    /// Time that it ran in finished stretches, pauses left out.
    used: Duration,
    /// Where it stands.
    pub state: StepState,
    /// When it last began, since the session's start.
    pub began: Option<Duration>,
    /// Why it was skipped, if somebody said.
    pub reason: Private,
    /// The ids of what was chosen in it, in order.
    pub chosen: Vec<String>,
}

impl LiveStep {
    fn new(step: RunStep) -> Self {
        Self {
            step,
            extended: 0,
            used: Duration::ZERO,
            state: StepState::Ahead,
            began: None,
            reason: Private::default(),
            chosen: Vec::new(),
        }
    }

    /// The minutes that it may take: planned, with what was given or taken.
    #[must_use]
    pub fn allotted(&self) -> Duration {
        let all = i32::from(self.step.minutes) + self.extended;
        minutes(u16::try_from(all.max(0)).unwrap_or(u16::MAX))
    }
}

/// The candle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
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
    /// The candle.
    pub candle: Candle,
    /// When it ended, since the start.
    pub finished: Option<Duration>,
    /// The last moment that anything was recorded of.
    pub last: Duration,
}

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

    /// Whether time runs: begun, not paused, not finished.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        self.paused.is_none() && self.finished.is_none()
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

    /// The times to show at a moment.
    #[must_use]
    pub fn times(&self, at: Duration, now: &Now) -> Times {
        let current = &self.steps[self.current];
        let left = minus(current.allotted(), self.used(self.current, at));
        let ahead: Duration = self
            .steps
            .iter()
            .filter(|s| s.state == StepState::Ahead)
            .map(LiveStep::allotted)
            .sum();
        let needed = left.max(TimeDelta::zero()) + minus(ahead, Duration::ZERO);
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

    fn open_stretch(&self, at: Duration) -> Duration {
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
        gaps.sort_unstable();
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
    fn account(&mut self, at: Duration) {
        let stretch = self.open_stretch(at);
        self.elapsed += stretch;
        self.steps[self.current].used += stretch;
        self.counted_until = self.counted_until.max(at);
    }

    fn take(&mut self, at: Duration, what: &Happening) {
        self.account(at);
        self.last = self.last.max(at);
        match what {
            Happening::Began { .. } | Happening::NotCounted { .. } => {}
            Happening::BeganEarlier(by) => self.begin_earlier(*by),
            Happening::Went(id) => self.go(id, at),
            Happening::Skipped { step, reason } => self.skip(step, reason),
            Happening::Paused => self.paused = self.paused.or(Some(at)),
            Happening::Resumed => self.paused = None,
            Happening::Extended { step, minutes } => {
                self.with(step, |s| s.extended += i32::from(*minutes));
            }
            Happening::Added { step, before } => self.add(step, before.as_deref()),
            Happening::Reordered(order) => self.reorder(order),
            Happening::MustEnd(local) => self.ends = *local,
            Happening::CandleLit => self.candle = Candle::Lit,
            Happening::CandleOut => self.candle = Candle::Out,
            Happening::Chose { step, choice } => self.with(step, |s| toggle(&mut s.chosen, choice)),
            Happening::Finished => {
                self.finished = self.finished.or(Some(at));
                self.steps[self.current].state = StepState::Done;
            }
        }
    }

    fn begin_earlier(&mut self, by: i16) {
        let shift = minutes(by.unsigned_abs());
        if by >= 0 {
            self.elapsed += shift;
            self.steps[0].used += shift;
        } else {
            // What never ran cannot be taken away; both accounts lose the same.
            let shift = shift.min(self.elapsed).min(self.steps[0].used);
            self.elapsed -= shift;
            self.steps[0].used -= shift;
        }
        self.began -= TimeDelta::minutes(i64::from(by));
    }

    fn go(&mut self, id: &str, at: Duration) {
        let Some(to) = self.steps.iter().position(|s| s.step.id == id) else {
            return;
        };
        if self.finished.take().is_some() {
            self.counted_until = at;
        }
        if to == self.current {
            self.steps[to].state = StepState::Current;
            return;
        }
        self.steps[self.current].state = StepState::Done;
        // Who jumps ahead leaves out what lies between; going back to it is always possible.
        for passed in self.steps.iter_mut().take(to).skip(self.current) {
            if passed.state == StepState::Ahead {
                passed.state = StepState::Skipped;
            }
        }
        self.steps[to].state = StepState::Current;
        self.steps[to].began = Some(at);
        self.current = to;
    }

    fn skip(&mut self, id: &str, reason: &Private) {
        self.with(id, |s| {
            if s.state == StepState::Ahead {
                s.state = StepState::Skipped;
                s.reason.clone_from(reason);
            }
        });
    }

    fn add(&mut self, step: &RunStep, before: Option<&str>) {
        if self.step(&step.id).is_some() {
            return;
        }
        let end = self.steps.len();
        let place = before
            .and_then(|id| self.steps.iter().position(|s| s.step.id == id))
            .unwrap_or(end)
            .max(self.current + 1);
        self.steps.insert(place, LiveStep::new(step.clone()));
    }

    /// Puts the steps that are still ahead into a new order; the others stay in their places.
    fn reorder(&mut self, order: &[String]) {
        let places: Vec<usize> = (0..self.steps.len())
            .filter(|&i| self.steps[i].state == StepState::Ahead)
            .collect();
        let mut ahead: Vec<LiveStep> = places.iter().map(|&i| self.steps[i].clone()).collect();
        let rank = |s: &LiveStep| {
            order
                .iter()
                .position(|id| *id == s.step.id)
                .unwrap_or(usize::MAX)
        };
        ahead.sort_by_key(rank);
        for (place, step) in places.into_iter().zip(ahead) {
            self.steps[place] = step;
        }
    }

    fn with(&mut self, id: &str, change: impl FnOnce(&mut LiveStep)) {
        if let Some(step) = self.steps.iter_mut().find(|s| s.step.id == id) {
            change(step);
        }
    }
}

fn toggle(chosen: &mut Vec<String>, choice: &str) {
    match chosen.iter().position(|c| c == choice) {
        Some(place) => drop(chosen.remove(place)),
        None => chosen.push(choice.to_owned()),
    }
}
