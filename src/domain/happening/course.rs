//! The session's course: what can happen in it, at times since its start. Must not know what it
//! means.

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Fitted;
use crate::domain::group::Private;
use crate::domain::stamp::Id;
use crate::domain::step::StepKind;

/// Milliseconds since the session began, on the steady clock.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct After(pub u64);

impl After {
    /// As a duration.
    #[must_use]
    pub const fn duration(self) -> Duration {
        Duration::from_millis(self.0)
    }
}

impl From<Duration> for After {
    fn from(d: Duration) -> Self {
        Self(u64::try_from(d.as_millis()).unwrap_or(u64::MAX))
    }
}

/// Something in the session's course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    /// When, since the session began.
    pub after: After,
    /// What the wall clock said.
    pub wall: DateTime<Utc>,
    /// What.
    pub what: Happening,
}

/// A step as it was planned when the session began, or as it was added. Its `Debug` does not
/// show its name: leaders write that of an added one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunStep {
    /// Stable id, unique in the session.
    pub id: String,
    /// What it is.
    pub kind: StepKind,
    /// Its name, in the group's language.
    pub title: String,
    /// Planned minutes.
    pub minutes: u16,
}

impl fmt::Debug for RunStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            id,
            kind,
            title: _,
            minutes,
        } = self;
        f.debug_struct("RunStep")
            .field("id", id)
            .field("kind", kind)
            .field("minutes", minutes)
            .finish_non_exhaustive()
    }
}

/// What can happen in a session's course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Happening {
    /// The session began with these steps; the first one runs.
    Began {
        /// The plan.
        steps: Vec<RunStep>,
        /// When it is to end, in local time.
        ends: NaiveDateTime,
    },
    /// It had begun this many minutes before anybody pressed the key.
    BeganEarlier(i16),
    /// The leaders went to a step: the next one, an earlier one, any.
    Went(String),
    /// A step ahead was skipped.
    Skipped {
        /// The step.
        step: String,
        /// Why, if somebody said.
        reason: Private,
    },
    /// Time stands.
    Paused,
    /// Time runs again.
    Resumed,
    /// A step got more minutes, or fewer.
    Extended {
        /// The step.
        step: String,
        /// How many.
        minutes: i16,
    },
    /// A step was added; before another one, or at the end.
    Added {
        /// The step.
        step: RunStep,
        /// The step that it comes before.
        before: Option<String>,
    },
    /// The steps stand in another order.
    Reordered(Vec<String>),
    /// The session is to end at another time, local.
    MustEnd(NaiveDateTime),
    /// A time that does not count: the laptop slept, and the leaders said no.
    NotCounted {
        /// Its beginning.
        from: After,
        /// Its end.
        until: After,
    },
    /// The candle was lit.
    CandleLit,
    /// The candle was put out.
    CandleOut,
    /// A question, a variant or an exercise was chosen in a step.
    Chose {
        /// The step.
        step: String,
        /// The id of what was chosen.
        choice: String,
    },
    /// The leaders listen: nothing is paced, and the step in hand goes on.
    ListeningBegan,
    /// They go on with the plan.
    ListeningEnded,
    /// A leader went aside with a child; the session goes on with the others.
    WentAside(Aside),
    /// They came back.
    CameBack(Aside),
    /// What is left of the plan was fitted into what is left of the time.
    Fitted(Fitted),
    /// The session ended.
    Finished,
}

/// Who went aside.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
pub struct Aside {
    /// The leader, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leader: Option<Id>,
    /// The child, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<Id>,
}
