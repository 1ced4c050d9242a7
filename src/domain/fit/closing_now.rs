//! To the closing now, when the time runs out or an end is forced: a short, calm ending is better
//! than a hurried one. Must not choose for anybody.

use chrono::TimeDelta;

use super::way::Way;
use super::{WayOn, WhatNow};

/// With so little time left it is offered, whatever else would fit.
const SOON: TimeDelta = TimeDelta::minutes(20);

impl WhatNow<'_> {
    /// The way that leads to the closing at once, where none of the others ends in time, or the end
    /// is near; `None` where the closing runs, or comes next anyway.
    pub(super) fn closing_now(&self, others: &[Way]) -> Option<Way> {
        let closing = self.live.closing_ahead()?.step.id.clone();
        if others.iter().any(Way::fits) && self.time_left() > SOON {
            return None;
        }
        let mut trial = self.trial();
        let any = trial.straight_to(&closing);
        any.then(|| self.way(WayOn::ClosingNow, trial))
    }
}
