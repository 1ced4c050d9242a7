//! Leaving out what there is no time for, where all that may give is not enough: as few steps as
//! let the rest end on time. What leaders said gives nothing stays, and so does what they added.
//! Must not choose for anybody.

use super::way::{Fate, Trial, Way};
use super::{StepKind, WayOn, WhatNow};
use crate::domain::session::StepState;

/// The kinds of steps ahead that may be left out, in their order.
const ORDER_OF_LEAVING_OUT: [StepKind; 3] = [StepKind::Activity, StepKind::Plain, StepKind::Theme];

impl WhatNow<'_> {
    /// The way that leaves out what there is no time for; `None` where the rest fits with every
    /// step in it, or no step ahead may be left out.
    pub(super) fn leave_out(&self) -> Option<Way> {
        let mut trial = self.trial();
        let mut left_out = Vec::new();
        for step in self.may_be_left_out() {
            if self.over_once_given(&trial) == 0 {
                break;
            }
            trial.decide(&step, Fate::Goes);
            left_out.push(step);
        }
        // What a later one made needless to leave out stays after all.
        for step in left_out.iter().rev() {
            let over = self.over_once_given(&trial);
            trial.decide(step, Fate::Stays);
            if self.over_once_given(&trial) > over {
                trial.decide(step, Fate::Goes);
            }
        }
        let goes = trial.anything_goes();
        self.let_give(&mut trial);
        goes.then(|| self.way(WayOn::LeaveOut, trial))
    }

    /// The steps ahead that may be left out, the first to go first; of one kind the last.
    fn may_be_left_out(&self) -> Vec<String> {
        let ahead = self.live.steps.iter().rev();
        let ahead = ahead.filter(|s| s.state == StepState::Ahead);
        let may: Vec<_> = ahead
            .filter(|s| self.bounds.least(&s.step).is_some())
            .map(|s| &s.step)
            .collect();
        let in_order = ORDER_OF_LEAVING_OUT.into_iter();
        in_order
            .flat_map(|kind| may.iter().filter(move |step| step.kind == kind))
            .map(|step| step.id.clone())
            .collect()
    }

    /// By how much it does not fit when all that may give has given.
    fn over_once_given(&self, trial: &Trial) -> u16 {
        let mut trial = trial.clone();
        self.let_give(&mut trial);
        self.over_of(&trial)
    }
}
