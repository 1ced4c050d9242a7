//! The group's frame: what holds for all its sessions. Must not know who takes part.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::Private;
use crate::domain::language::{Band, Country, Lang};

/// The group's frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// What the group is called.
    pub name: Private,
    /// The programme's id.
    pub programme: String,
    /// The age band.
    pub band: Band,
    /// The language of the group.
    pub language: Lang,
    /// Whose numbers and duties apply.
    pub country: Country,
    /// The time of day when sessions begin.
    pub time: NaiveTime,
    /// Weeks from one session to the next: 1 or 2, mostly.
    pub every_weeks: u8,
    /// Periods without sessions: holidays.
    #[serde(default)]
    pub skip: Vec<Period>,
    /// How the end of a step is told.
    #[serde(default)]
    pub cue: Cue,
}

/// How the end of a step is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cue {
    /// Not at all.
    Off,
    /// By quiet words on the screen.
    #[default]
    Visual,
    /// By the words and the terminal's bell, once.
    Bell,
}

/// Days from `from` to `to`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

impl Period {
    /// Whether a day lies in the period.
    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }
}
