//! One way to go on, with what each step gets; and a trial of one while it is being found. Must
//! not know why minutes move.

use std::time::Duration;

use chrono::{NaiveDateTime, TimeDelta, Timelike};

use super::still;
use crate::domain::happening::{Fitted, Instead, StepMinutes, WayOn};
use crate::domain::session::StepState;
use crate::domain::step::StepKind;
use crate::domain::time::{minutes, whole_minutes_up};

/// A way to go on, to be looked at beside today's plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Which.
    pub way: WayOn,
    /// What the step in hand and every step ahead gets, in their order.
    pub shares: Vec<Share>,
    /// When the session then ends, local.
    pub ends: NaiveDateTime,
    /// The minutes by which it does not fit, rounded up; 0 when it fits.
    pub over: u16,
    /// The minutes that are then free.
    pub free: u16,
    /// What is done instead of the planned activity.
    pub instead: Option<Instead>,
}

/// What a way gives to a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The step.
    pub step: String,
    /// What it is.
    pub kind: StepKind,
    /// The minutes that it has in today's plan.
    pub from: u16,
    /// What it gets.
    pub to: Gets,
}

/// What a step gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gets {
    /// Minutes in all.
    Minutes(u16),
    /// Nothing: it is left out.
    LeftOut,
    /// Nothing today: it waits for the next session.
    NextTime,
}

impl Share {
    /// Whether the step gets what it has.
    #[must_use]
    pub fn stays(&self) -> bool {
        self.to == Gets::Minutes(self.from)
    }
}

impl Way {
    /// Whether it fits the time left, or the end that it says.
    #[must_use]
    pub const fn fits(&self) -> bool {
        self.over == 0
    }

    /// Whether any step gets other than it has.
    #[must_use]
    pub fn changes_anything(&self) -> bool {
        self.shares.iter().any(|share| !share.stays())
    }

    /// The way as something that can happen.
    #[must_use]
    pub fn fitted(&self) -> Fitted {
        let mut fitted = Fitted {
            way: self.way,
            minutes: Vec::new(),
            left_out: Vec::new(),
            ends: (self.way == WayOn::EndLater).then_some(self.ends),
            instead: self.instead.clone(),
        };
        for share in self.shares.iter().filter(|share| !share.stays()) {
            let step = share.step.clone();
            match share.to {
                // What runs ends where it stands, and is planned as it was.
                Gets::Minutes(_) if self.way == WayOn::ClosingNow => {}
                Gets::Minutes(minutes) => fitted.minutes.push(StepMinutes { step, minutes }),
                Gets::LeftOut | Gets::NextTime => fitted.left_out.push(step),
            }
        }
        fitted
    }
}

/// A way while it is being found.
#[derive(Debug, Clone)]
pub(super) struct Trial(Vec<Trying>);

/// A step in a trial.
#[derive(Debug, Clone)]
pub(super) struct Trying {
    pub(super) step: String,
    pub(super) kind: StepKind,
    pub(super) state: StepState,
    pub(super) used: Duration,
    pub(super) from: u16,
    pub(super) gets: u16,
    pub(super) least: u16,
    pub(super) fate: Fate,
}

/// Whether a step in a trial stays in the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Stays,
    Goes,
}

impl Trying {
    /// Gives it exactly these minutes.
    pub(super) const fn set(&mut self, minutes: u16) {
        self.gets = minutes;
        self.least = minutes;
    }

    fn needs(&self) -> TimeDelta {
        match self.fate {
            Fate::Stays => still(self.gets, self.used),
            Fate::Goes => TimeDelta::zero(),
        }
    }

    fn share(self, way: WayOn) -> Share {
        let ahead = self.state == StepState::Ahead;
        let stays = self.fate == Fate::Stays && !(ahead && self.from > 0 && self.gets == 0);
        Share {
            to: if stays {
                Gets::Minutes(self.gets)
            } else if way.lets_wait(self.kind) {
                Gets::NextTime
            } else {
                Gets::LeftOut
            },
            step: self.step,
            kind: self.kind,
            from: self.from,
        }
    }
}

impl Trial {
    pub(super) fn new(steps: impl Iterator<Item = Trying>) -> Self {
        Self(steps.collect())
    }

    /// The time that everything in it still needs.
    pub(super) fn needed(&self) -> TimeDelta {
        let all = self.0.iter().map(Trying::needs);
        all.fold(TimeDelta::zero(), |sum, one| sum + one)
    }

    /// The next step ahead of a kind.
    pub(super) fn ahead(&mut self, kind: StepKind) -> Option<&mut Trying> {
        let mut steps = self.0.iter_mut();
        steps.find(|s| s.state == StepState::Ahead && s.kind == kind)
    }

    /// Takes the steps of a kind that are ahead out of the session.
    pub(super) fn without(&mut self, kind: StepKind) {
        let steps = self.0.iter_mut();
        for step in steps.filter(|s| s.state == StepState::Ahead && s.kind == kind) {
            step.fate = Fate::Goes;
        }
    }

    /// Ends the step that runs where it stands, and takes all out of the session that are ahead of
    /// one. Gives whether any were.
    pub(super) fn straight_to(&mut self, id: &str) -> bool {
        let place = self.0.iter().position(|step| step.step == id);
        let before = &mut self.0[..place.unwrap_or(0)];
        for step in before.iter_mut() {
            match step.state {
                StepState::Ahead => step.fate = Fate::Goes,
                _ => {
                    step.set(whole_minutes_up(step.used));
                    step.used = minutes(step.gets);
                }
            }
        }
        before.iter().any(|step| step.fate == Fate::Goes)
    }

    /// Takes one step out of the session, or back into it.
    pub(super) fn decide(&mut self, id: &str, fate: Fate) {
        if let Some(step) = self.0.iter_mut().find(|s| s.step == id) {
            step.fate = fate;
        }
    }

    /// Takes up to so many minutes from the steps of a kind, the last first.
    pub(super) fn give(&mut self, kind: StepKind, mut over: u16) {
        let steps = self.0.iter_mut().rev();
        for step in steps.filter(|s| s.kind == kind && s.fate == Fate::Stays) {
            let given = over.min(step.gets.saturating_sub(step.least));
            step.gets -= given;
            over -= given;
        }
    }

    pub(super) fn anything_goes(&self) -> bool {
        self.0.iter().any(|step| step.fate == Fate::Goes)
    }

    /// What each step gets on a way.
    pub(super) fn shares(self, way: WayOn) -> Vec<Share> {
        let steps = self.0.into_iter();
        steps.map(|step| step.share(way)).collect()
    }
}

/// A time of day, up to the whole minute.
pub(super) fn upwards(time: NaiveDateTime) -> NaiveDateTime {
    let since = TimeDelta::seconds(i64::from(time.second()))
        + TimeDelta::nanoseconds(i64::from(time.nanosecond()));
    if since.is_zero() {
        time
    } else {
        time - since + TimeDelta::minutes(1)
    }
}
