//! The places in the group's plan, and how far each has come. Must not know what happened there.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::domain::happening::StepMinutes;
use crate::domain::programme::SessionKind;
use crate::domain::session::Live;
use crate::domain::stamp::Id;
use crate::domain::taken_up::TakenUp;
use crate::domain::time::{Zone, nearest_minute};

/// A place in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// The programme's session, by id.
    pub session: String,
    /// What kind it is.
    pub kind: SessionKind,
    /// Its name in the group's language when it was planned.
    pub title: String,
    /// The date.
    pub date: NaiveDate,
    /// When it begins.
    pub time: NaiveTime,
    /// Its length in minutes.
    pub minutes: u16,
    /// Whether the leaders dropped it.
    #[serde(default)]
    pub dropped: bool,
    /// The minutes that the leaders gave its steps, where they differ from the programme's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_minutes: Vec<StepMinutes>,
    /// What waited from an earlier session and is taken up in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_up: Vec<TakenUp>,
}

/// A planned session's state in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// How far it has come.
    pub state: State,
    /// Children who came.
    #[serde(default)]
    pub children: u16,
    /// Grown-ups who came.
    #[serde(default)]
    pub grown_ups: u16,
    /// Minutes it took, pauses left out.
    #[serde(default)]
    pub minutes: u16,
    /// Words of it that must still be come back to.
    #[serde(default)]
    pub held: u16,
    /// The local day on which it began; nothing where only the planned one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<NaiveDate>,
}

/// How far a planned session has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Begun and not finished.
    Running,
    /// Finished.
    Done,
}

impl Standing {
    /// The minutes that it took, where somebody measured; its course knows best, if that was read.
    #[must_use]
    pub fn used(&self, live: Option<&Live>) -> Option<u16> {
        let led = live.and_then(|live| Some(nearest_minute(live.elapsed(live.finished?))));
        let led = led.map(|minutes| u16::try_from(minutes).unwrap_or(u16::MAX));
        Some(led.unwrap_or(self.minutes)).filter(|minutes| *minutes > 0)
    }
}

/// A planned session with its id and state.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The planned session's id.
    pub id: &'a Id,
    /// The plan for it.
    pub planned: &'a Planned,
    /// How far it has come; `None` when it has not begun.
    pub standing: Option<&'a Standing>,
}

impl Planned {
    /// Where it stands in the plan: by date and time, on the same day a group session before a
    /// parent meeting.
    pub(super) fn place<'a>(&self, id: &'a Id) -> (NaiveDate, NaiveTime, bool, &'a Id) {
        let parents = self.kind == SessionKind::Parents;
        (self.date, self.time, parents, id)
    }

    /// Whether it has a number in the plan.
    pub(super) fn is_counted(&self) -> bool {
        self.kind != SessionKind::Parents && !self.dropped
    }
}

impl Place<'_> {
    /// Whether it has been held.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.standing.is_some_and(|s| s.state == State::Done)
    }

    /// Whether it has begun and is not finished.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.standing.is_some_and(|s| s.state == State::Running)
    }

    /// The day of the session: when it was held once it has begun, else the planned one.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        let held = self.standing.and_then(|standing| standing.day);
        held.unwrap_or(self.planned.date)
    }

    /// The same where its course has been read: that knows it best.
    #[must_use]
    pub fn day_led(&self, live: Option<&Live>, zone: Zone) -> NaiveDate {
        live.map_or_else(|| self.day(), |live| live.day(zone))
    }

    /// Whether it is still to be held.
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        !self.planned.dropped && !self.is_done()
    }
}

#[cfg(test)]
mod tests;
