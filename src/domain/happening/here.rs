//! Who is here, and the round that they take. Must not know what a step is.

use serde::{Deserialize, Serialize};

use crate::domain::group::Private;
use crate::domain::stamp::Id;

/// Whether somebody is here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    /// Who.
    pub person: Id,
    /// Here, late or away.
    pub presence: Presence,
    /// Why away, if somebody said.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub reason: Private,
}

/// Here, late or away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Here from the start.
    Here,
    /// Came late, and is here.
    Late,
    /// Not here.
    Absent,
}

impl Presence {
    /// Whether somebody is in the room.
    #[must_use]
    pub const fn is_here(self) -> bool {
        !matches!(self, Self::Absent)
    }
}

/// How many others are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Visitors {
    /// Parents and other grown-ups from home.
    #[serde(default)]
    pub parents: u8,
    /// Brothers and sisters.
    #[serde(default)]
    pub siblings: u8,
    /// Guests: a psychologist, a climbing instructor.
    #[serde(default)]
    pub guests: u8,
}

/// The order of the round.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Round {
    /// Those whose turn it is, in order.
    pub order: Vec<Id>,
}

/// What somebody told in the round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Who.
    pub person: Id,
    /// Whether the turn is over, and how.
    #[serde(default)]
    pub state: TurnState,
    /// The good thing.
    #[serde(default)]
    pub top: Told,
    /// The hard thing.
    #[serde(default)]
    pub bottom: Told,
}

/// Whether a turn is over, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TurnState {
    /// Not yet.
    #[default]
    Waiting,
    /// Asked to come back later.
    Later,
    /// Passed, as anybody may.
    Passed,
    /// Told.
    Done,
}

/// One thing told in the round.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Told {
    /// Not told.
    #[default]
    No,
    /// Told, and not written down.
    Ticked,
    /// Told, with some words of it.
    Noted(Private),
}
