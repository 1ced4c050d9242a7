//! What the children are shown of a session on a screen of their own, and nothing else: these few
//! facts are all that ever leaves the leaders' program. Must not know a title, a note, or anybody's
//! name but the one that a child chose for the room; nor how any of it is drawn.
//!
//! Moments are times on the steady clock of the program that tells; [`Told`] ties them to the wall
//! clock, by which another program on the same laptop finds them again.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::exercise::PhaseKind;
use super::group::Private;
use super::language::Lang;
use super::session::Candle;
use super::step::StepKind;

#[cfg(test)]
mod tests;

/// What is shown, and in which language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The language of the group.
    pub lang: Lang,
    /// What is to be seen.
    pub view: View,
}

/// What is to be seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum View {
    /// No session runs yet.
    Waiting,
    /// The leaders show nothing now.
    Nothing,
    /// The candle alone: the leaders listen.
    Candle(Candle),
    /// A part of the session.
    Part(Part),
    /// The session is over.
    Over(Candle),
}

/// A part of the session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What has been, in order.
    pub before: Vec<StepKind>,
    /// What it is.
    pub now: StepKind,
    /// What is still to come.
    pub after: Vec<StepKind>,
    /// The candle.
    pub candle: Candle,
    /// Whose turn it is, where the leaders show that.
    pub turn: Option<Turn>,
    /// The exercise, while one runs.
    pub exercise: Option<Paced>,
    /// The time of this part, where the leaders show a picture of it.
    pub time: Option<Time>,
}

/// Whose turn it is in the round, by the names that the children chose for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// The child whose turn it is.
    pub name: Private,
    /// The one who comes then, if that one chose a name too.
    pub then: Option<Private>,
}

/// An exercise that runs: everything that is to come of it, so that nothing more need be told
/// while it lasts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paced {
    /// When it began.
    pub began: Duration,
    /// Its phases in order, each with the moment at which it is over.
    pub phases: Vec<(PhaseKind, Duration)>,
}

/// Where an exercise is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Breath {
    /// What the phase asks for.
    pub kind: PhaseKind,
    /// Share of the phase that has passed, from 0 to 1.
    pub share: f32,
    /// Time left in the phase.
    pub left: Duration,
}

impl Paced {
    /// Where it is at a moment; `None` before it began and when it is over.
    #[must_use]
    pub fn at(&self, moment: Duration) -> Option<Breath> {
        let mut from = self.began;
        for (kind, until) in &self.phases {
            if (from..*until).contains(&moment) {
                let length = until.saturating_sub(from);
                let gone = moment.saturating_sub(from);
                return Some(Breath {
                    kind: *kind,
                    share: gone.as_secs_f32() / length.as_secs_f32(),
                    left: until.saturating_sub(moment),
                });
            }
            from = (*until).max(from);
        }
        None
    }
}

/// So many stones lie there when a part begins.
pub const STONES: u8 = 8;

/// The time of a part as a picture without digits: stones that are taken away one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Time {
    /// It runs from one moment to another.
    Runs {
        /// When it would have begun, had it run ever since.
        from: Duration,
        /// When it is over.
        until: Duration,
    },
    /// It stands, with so many stones left.
    Stands(u8),
}

impl Time {
    /// The stones that are left at a moment; the last one goes when the time is over.
    #[must_use]
    pub fn stones(&self, moment: Duration) -> u8 {
        match self {
            Self::Stands(left) => (*left).min(STONES),
            Self::Runs { from, until } => {
                let left = until.saturating_sub(moment).as_nanos();
                let whole = until.saturating_sub(*from).as_nanos().max(1);
                let stones = (left * u128::from(STONES)).div_ceil(whole);
                u8::try_from(stones).map_or(STONES, |stones| stones.min(STONES))
            }
        }
    }

    /// When the next stone goes; `None` when none will.
    #[must_use]
    pub fn next(&self, moment: Duration) -> Option<Duration> {
        let Self::Runs { from, until } = self else {
            return None;
        };
        let left = u32::from(self.stones(moment).checked_sub(1)?);
        let stone = until.saturating_sub(*from) / u32::from(STONES);
        let goes = until.saturating_sub(stone * left);
        // A part that was given more time begins with all its stones.
        Some(goes.max(moment.saturating_add(Duration::from_millis(1))))
    }
}

impl Shown {
    /// The candle, as far as it is shown.
    #[must_use]
    pub const fn candle(&self) -> Option<Candle> {
        match &self.view {
            View::Waiting | View::Nothing => None,
            View::Candle(candle) | View::Over(candle) => Some(*candle),
            View::Part(part) => Some(part.candle),
        }
    }
}

/// What is shown, told at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What is shown.
    pub shown: Shown,
    /// When it was told, on the steady clock of the program that tells.
    pub at: Duration,
    /// The same on the wall clock of the laptop.
    pub wall: DateTime<Utc>,
    /// How many seconds the steady clock that tells goes on in one.
    pub rate: u32,
}

impl Told {
    /// The moment that it is on the clock that tells, by the wall clock. Where that was set back,
    /// no time has passed.
    #[must_use]
    pub fn moment(&self, wall: DateTime<Utc>) -> Duration {
        let passed = (wall - self.wall).to_std().unwrap_or(Duration::ZERO);
        self.at.saturating_add(passed.saturating_mul(self.rate))
    }
}
