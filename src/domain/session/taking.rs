//! What each happening does to a session in progress. Must not decide whether it may: what has
//! happened has happened.

use std::time::Duration;

use chrono::TimeDelta;

use super::{Candle, Live, LiveStep, StepState};
use crate::domain::group::Private;
use crate::domain::happening::{Happening, RunStep, WayOn};
use crate::domain::order;
use crate::domain::time::minutes;

impl Live {
    pub(super) fn take(&mut self, at: Duration, what: &Happening) {
        self.account(at);
        self.last = self.last.max(at);
        match what {
            Happening::Began { .. } | Happening::NotCounted { .. } => {}
            Happening::BeganEarlier(by) => self.begin_earlier(*by),
            Happening::Went(id) => self.go(id, at),
            Happening::Skipped { step, reason } => self.skip(step, reason),
            Happening::Paused => {
                self.paused = self.paused.or(Some(at));
                self.listening = None;
            }
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
            Happening::ListeningBegan => self.begin_listening(at),
            Happening::ListeningEnded => self.listening = None,
            Happening::WentAside(who) => self.go_aside(who, at),
            Happening::CameBack(who) => self.come_back(who, at),
            Happening::Fitted(fitted) => {
                self.take_fitted(fitted);
                if let (WayOn::ClosingNow, Some(closing)) = (fitted.way, self.closing_ahead()) {
                    let closing = closing.step.id.clone();
                    self.go(&closing, at);
                }
            }
            Happening::Finished => {
                self.listening = None;
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
            let first = &mut self.steps[0];
            let shift = shift.min(self.elapsed).min(first.used);
            self.elapsed -= shift;
            first.used -= shift;
            first.listened = first.listened.min(first.used);
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
        self.listening = None;
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
        let mut step = LiveStep::new(step.clone());
        step.added = true;
        self.steps.insert(place, step);
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
        order::sort_by_key(&mut ahead, rank);
        for (place, step) in places.into_iter().zip(ahead) {
            self.steps[place] = step;
        }
    }

    pub(super) fn with(&mut self, id: &str, change: impl FnOnce(&mut LiveStep)) {
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
