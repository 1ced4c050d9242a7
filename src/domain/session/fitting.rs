//! What a way to go on does to the steps ahead. Must not choose a way.

use super::{Live, LiveStep, StepState};
use crate::domain::happening::{Fitted, Happening};
use crate::domain::step::StepKind;

impl Live {
    /// The steps that wait for the next session.
    pub fn to_next_time(&self) -> impl Iterator<Item = &LiveStep> {
        self.steps.iter().filter(|step| step.waits())
    }

    /// What following a way means; `None` when it would change nothing.
    pub(super) fn fits(&self, fitted: Fitted) -> Option<Happening> {
        let mut after = self.clone();
        after.take_fitted(&fitted);
        (self.finished.is_none() && after != *self).then_some(Happening::Fitted(fitted))
    }

    /// The closing, where it is still to come.
    #[must_use]
    pub fn closing_ahead(&self) -> Option<&LiveStep> {
        let ahead = |step: &&LiveStep| {
            step.step.kind == StepKind::Closing && step.state == StepState::Ahead
        };
        self.steps.iter().rfind(ahead)
    }

    /// Gives the steps that are not done what the way gives them. What is done stays as it is.
    pub(super) fn take_fitted(&mut self, fitted: &Fitted) {
        for given in &fitted.minutes {
            self.with(&given.step, |s| s.fit(given.minutes));
        }
        for id in &fitted.left_out {
            self.with(id, |s| {
                if s.state == StepState::Ahead {
                    s.state = StepState::Skipped;
                    s.waits = fitted.way.lets_wait(s.step.kind);
                }
            });
        }
        if let Some(instead) = &fitted.instead {
            self.with(&instead.step, |s| {
                if s.is_open() && !s.chosen.contains(&instead.choice) {
                    s.chosen.push(instead.choice.clone());
                }
            });
        }
        self.ends = fitted.ends.unwrap_or(self.ends);
    }
}

impl LiveStep {
    /// Whether it waits for the next session.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.state == StepState::Skipped && self.waits
    }

    /// Whether it runs or is still to come.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, StepState::Ahead | StepState::Current)
    }

    fn fit(&mut self, minutes: u16) {
        if self.is_open() {
            self.fitted = i32::from(minutes) - i32::from(self.step.minutes) - self.extended;
        }
    }
}
