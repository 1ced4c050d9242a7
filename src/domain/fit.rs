//! What now? When the plan no longer fits the time left: the ways to go on, each with what it
//! costs, for the leaders to choose from. Nothing is done by itself. The buffer gives first, then
//! the theme, then the activity; the round, the relaxation and the closing are only ever shortened
//! by hand. Must not read a clock, nor know the words.

mod bounds;
mod closing_now;
mod leave_out;
mod picture;
mod present;
#[cfg(test)]
mod tests;
mod way;

use std::time::Duration;

use chrono::TimeDelta;

use super::happening::{Instead, WayOn};
use super::session::{Live, RoundAsks, StepState};
use super::step::StepKind;
use super::time::{Now, minus, minutes, whole_minutes_up};
pub use bounds::Bounds;
pub use picture::Picture;
pub use present::{Present, Turns};
pub use way::{Gets, Share, Way};
use way::{Trial, upwards};

/// The kinds of steps that may give, in their order. The buffer has given before any of them.
pub const ORDER_OF_GIVING: [StepKind; 6] = [
    StepKind::Theme,
    StepKind::Activity,
    StepKind::Plain,
    StepKind::Meal,
    StepKind::NameTags,
    StepKind::Candle,
];

/// What has to be known to say how to go on.
#[derive(Debug, Clone, Copy)]
pub struct WhatNow<'a> {
    /// The session in progress.
    pub live: &'a Live,
    /// The moment, since the session's start.
    pub at: Duration,
    /// The same moment by the clocks.
    pub now: &'a Now,
    /// What the round of those who are here asks for.
    pub round: RoundAsks,
    /// How far steps may give.
    pub bounds: &'a Bounds,
}

impl WhatNow<'_> {
    /// The minutes by which the plan does not fit the time left, rounded up; 0 when it fits.
    #[must_use]
    pub fn over(&self) -> u16 {
        self.over_of(&self.trial())
    }

    /// The ways to go on. None when the plan fits, or the session is over.
    #[must_use]
    pub fn ways(&self) -> Vec<Way> {
        if self.live.finished.is_some() || self.over() == 0 {
            return Vec::new();
        }
        let theme = self.theme_next_time();
        let leave_out = self.leave_out();
        let leave_out = leave_out.filter(|way| !theme.iter().any(|t| t.shares == way.shares));
        let ways = [self.fit_in(), theme, leave_out].into_iter().flatten();
        let mut ways: Vec<Way> = ways.collect();
        ways.extend(self.closing_now(&ways));
        ways.extend(self.end_later());
        ways
    }

    /// A shorter activity in place of the next one ahead, with its minutes and what it is, as in
    /// [`Happening::Chose`](super::happening::Happening::Chose). Where that is not enough, the
    /// others give too. `None` when no activity is ahead that is longer.
    #[must_use]
    pub fn shorter_activity(&self, minutes: u16, choice: &str) -> Option<Way> {
        let mut trial = self.trial();
        let activity = trial.ahead(StepKind::Activity)?;
        if minutes == 0 || minutes >= activity.gets {
            return None;
        }
        activity.set(minutes);
        let instead = Instead {
            step: activity.step.clone(),
            choice: choice.to_owned(),
        };
        self.let_give(&mut trial);
        let mut way = self.way(WayOn::ShorterActivity, trial);
        way.instead = Some(instead);
        Some(way)
    }

    /// How long the next activity ahead could be for everything else to stay as it is; what to
    /// look for in the toolbox.
    #[must_use]
    pub fn room_for_activity(&self) -> Option<u16> {
        let mut trial = self.trial();
        let over = self.over_of(&trial);
        let activity = trial.ahead(StepKind::Activity)?;
        Some(activity.gets.saturating_sub(over)).filter(|room| *room > 0)
    }

    fn fit_in(&self) -> Option<Way> {
        let mut trial = self.trial();
        self.let_give(&mut trial);
        Some(self.way(WayOn::FitIn, trial)).filter(Way::changes_anything)
    }

    fn theme_next_time(&self) -> Option<Way> {
        let mut trial = self.trial();
        trial.without(StepKind::Theme);
        self.let_give(&mut trial);
        let way = self.way(WayOn::ThemeNextTime, trial);
        let moves = way.shares.iter().any(|s| s.to == Gets::NextTime);
        moves.then_some(way)
    }

    fn end_later(&self) -> Option<Way> {
        let trial = self.trial();
        let ends = upwards(self.now.local_in(trial.needed()));
        let mut way = self.way(WayOn::EndLater, trial);
        way.ends = ends;
        way.over = 0;
        Some(way).filter(|_| ends > self.live.ends)
    }

    /// Today's plan as it stands, the round with no less than those who are here ask for.
    fn trial(&self) -> Trial {
        let open = self.live.steps.iter().enumerate();
        let open = open.filter(|(_, step)| step.is_open());
        Trial::new(open.map(|(index, step)| {
            let from = step.allotted_minutes();
            let gets = step.asks_for(self.round);
            let used = match step.state {
                StepState::Current => self.live.used(index, self.at),
                _ => Duration::ZERO,
            };
            let least = self.bounds.least(&step.step).unwrap_or(gets);
            way::Trying {
                step: step.step.id.clone(),
                kind: step.step.kind,
                state: step.state,
                used,
                from,
                gets,
                // What has been used cannot be given.
                least: least.max(whole_minutes_up(used)).min(gets),
                fate: way::Fate::Stays,
            }
        }))
    }

    /// Lets the steps give in their order until the rest fits; of one kind the last gives first.
    fn let_give(&self, trial: &mut Trial) {
        for kind in ORDER_OF_GIVING {
            trial.give(kind, self.over_of(trial));
        }
    }

    fn time_left(&self) -> TimeDelta {
        self.now.until(self.live.ends)
    }

    fn over_of(&self, trial: &Trial) -> u16 {
        let over = trial.needed() - self.time_left();
        whole_minutes_up(over.to_std().unwrap_or_default())
    }

    fn way(&self, way: WayOn, trial: Trial) -> Way {
        let needed = trial.needed();
        let over = self.over_of(&trial);
        let ends = if over == 0 {
            self.live.ends
        } else {
            upwards(self.now.local_in(needed))
        };
        let free = self.time_left() - needed;
        Way {
            way,
            shares: trial.shares(way),
            ends,
            over,
            free: u16::try_from(free.num_minutes().max(0)).unwrap_or(u16::MAX),
            instead: None,
        }
    }
}

/// The time that a step still needs.
fn still(gets: u16, used: Duration) -> TimeDelta {
    minus(minutes(gets).saturating_sub(used), Duration::ZERO)
}
