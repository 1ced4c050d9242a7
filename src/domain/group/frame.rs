//! The group's frame: what holds for all its sessions. Must not know who takes part.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::Private;
use crate::domain::language::{Band, Country, Lang};
use crate::domain::step::StepKind;

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
    /// How the program speaks of time.
    #[serde(default, alias = "cue")]
    pub pace: Pace,
    /// What the group uses beside the plan.
    #[serde(default)]
    pub uses: Uses,
    /// The kinds of steps for which the leaders have said how far they may give when time runs
    /// short; for others the session says it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub may_give: Vec<MayGive>,
    /// What the screen in the room shows beside the ritual.
    #[serde(default, skip_serializing_if = "InRoom::is_usual")]
    pub in_room: InRoom,
}

/// What the screen in the room shows beside the ritual. Nothing, unless the leaders chose it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct InRoom {
    /// Whose turn it is in the round, by the name that the child chose for it.
    pub turns: Switch,
    /// The kinds of steps whose time is shown, as a picture without digits.
    pub time: Vec<StepKind>,
}

impl Default for InRoom {
    fn default() -> Self {
        Self {
            turns: Switch::Off,
            time: Vec::new(),
        }
    }
}

impl InRoom {
    /// Whether nothing was chosen.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// How the program speaks of time while a session runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    /// Not at all.
    None,
    /// Times stand there; nothing says that a step's end has come.
    #[serde(alias = "off")]
    ClockOnly,
    /// Quiet words and a slow change of shade tell the end of a step.
    #[default]
    #[serde(alias = "visual")]
    Gentle,
    /// The same, and the terminal's bell, once.
    #[serde(alias = "bell")]
    GentleWithBell,
}

impl Pace {
    /// All, from the least that is said to the most.
    pub const ALL: [Self; 4] = [
        Self::None,
        Self::ClockOnly,
        Self::Gentle,
        Self::GentleWithBell,
    ];

    /// The one after; after the last comes the first.
    #[must_use]
    pub const fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % Self::ALL.len()]
    }

    /// The one before.
    #[must_use]
    pub const fn previous(self) -> Self {
        Self::ALL[(self as usize + Self::ALL.len() - 1) % Self::ALL.len()]
    }

    /// Whether the end of a step is told.
    #[must_use]
    pub const fn tells_the_end(self) -> bool {
        matches!(self, Self::Gentle | Self::GentleWithBell)
    }
}

/// What a group uses beside the plan; an organisation can switch each off, in the group's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Uses {
    /// Held words.
    pub held_words: Switch,
    /// What is recorded when something serious is told.
    pub concerns: Switch,
    /// Small signs at the name tags.
    pub small_signs: Switch,
}

impl Default for Uses {
    fn default() -> Self {
        Self {
            held_words: Switch::On,
            concerns: Switch::On,
            small_signs: Switch::Off,
        }
    }
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Switch {
    /// Used.
    On,
    /// Not used.
    Off,
}

impl Switch {
    /// Whether it is on.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::On)
    }

    /// The other one.
    #[must_use]
    pub const fn turned(self) -> Self {
        match self {
            Self::On => Self::Off,
            Self::Off => Self::On,
        }
    }
}

/// How far the steps of a kind may give when time runs short. What is said of the round, the
/// relaxation and the closing is not heeded: those are only ever shortened by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MayGive {
    /// The kind of steps.
    pub kind: StepKind,
    /// How far.
    pub gives: Gives,
}

/// How far a step may give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gives {
    /// It gives nothing.
    Nothing,
    /// It may give until it has this many minutes.
    DownTo(u16),
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
