//! What is recorded while a session is led and afterwards. The course of the session is a
//! list of happenings at times since its start: taking one away is what undo does. Must not
//! know how they are drawn or where they are kept.

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::group::{Private, Role};
use super::record::{Book, Keeps};
use super::stamp::Id;
use super::step::StepKind;

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

/// What stands in `<planned session>.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SessionRecord {
    /// Something in the session's course.
    Happened(Happened),
    /// Whether somebody of the group is here. One for each, `attendance-<person>`.
    Attendance(Attendance),
    /// How many others are here. One record, `visitors`.
    Visitors(Visitors),
    /// The order of the round. One record, `round`.
    Round(Round),
    /// What somebody told in the round. One for each, `turn-<person>`.
    Turn(Turn),
    /// A note.
    Note(Note),
    /// A note that is still being written. One record, `draft`.
    Draft(Draft),
    /// What one role says afterwards. One for each, `debrief-leader`, ….
    Debrief(Debrief),
    /// A session held away from the laptop, written in afterwards. One record, `written-in`.
    WrittenIn(WrittenIn),
}

impl Keeps for SessionRecord {
    fn keeps_history(&self) -> bool {
        match self {
            Self::Note(_) => true,
            // What was saved while somebody wrote goes when they are done.
            Self::Debrief(debrief) => !debrief.being_written,
            _ => false,
        }
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
    /// The session ended.
    Finished,
}

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

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What was written.
    pub text: Private,
    /// When the note was begun.
    pub wall: DateTime<Utc>,
    /// The step that ran then, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// Since the session's start, if it ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<After>,
    /// The child that it is about, if it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Id>,
}

/// A note that is still being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The note's id, which it keeps.
    pub note: Id,
    /// The note so far.
    pub so_far: Note,
}

/// What one role says afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Debrief {
    /// What went well.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub well: Private,
    /// What was hard.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub hard: Private,
    /// What we carry on.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub carry_on: Private,
    /// Anything about a child.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub about_a_child: Private,
    /// How it was for the one who writes.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub how_for_you: Private,
    /// Whether this was saved while somebody wrote, who had not left the talk yet.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub being_written: bool,
}

/// A session held away from the laptop, written in afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct WrittenIn {
    /// The plan that it followed.
    pub steps: Vec<RunStep>,
    /// The ids of the steps that were done.
    pub done: Vec<String>,
    /// Whether everything has been written in.
    #[serde(default)]
    pub finished: bool,
}

/// A session's records.
pub type SessionBook = Book<SessionRecord>;

/// The id of somebody's attendance.
#[must_use]
pub fn attendance_id(person: &Id) -> Id {
    Id::derived("attendance", person)
}

/// The id of somebody's turn in the round.
#[must_use]
pub fn turn_id(person: &Id) -> Id {
    Id::derived("turn", person)
}

/// The id of a role's debrief; children have none.
#[must_use]
pub fn debrief_id(role: Role) -> Id {
    Id::only(match role {
        Role::UserRepresentative => "debrief-user-representative",
        Role::Leader | Role::Child => "debrief-leader",
    })
}

macro_rules! the_only {
    ($get:ident, $id:ident, $name:literal, $variant:ident, $kind:ty) => {
        #[doc = concat!("The id of the record `", $name, "`.")]
        #[must_use]
        pub fn $id() -> Id {
            Id::only($name)
        }
        impl SessionBook {
            #[doc = concat!("What the record `", $name, "` says, if it is there.")]
            #[must_use]
            pub fn $get(&self) -> Option<&$kind> {
                match self.what(&$id())? {
                    SessionRecord::$variant(it) => Some(it),
                    _ => None,
                }
            }
        }
    };
}
the_only!(visitors, visitors_id, "visitors", Visitors, Visitors);
the_only!(round, round_id, "round", Round, Round);
the_only!(draft, draft_id, "draft", Draft, Draft);
the_only!(
    written_in,
    written_in_id,
    "written-in",
    WrittenIn,
    WrittenIn
);

impl SessionBook {
    /// The session's course: what happened, in order.
    #[must_use]
    pub fn course(&self) -> Vec<(&Id, &Happened)> {
        let mut course: Vec<_> = self
            .live()
            .filter_map(|(revision, what)| match what {
                SessionRecord::Happened(happened) => Some((revision, happened)),
                _ => None,
            })
            .collect();
        course.sort_by(|(a, x), (b, y)| x.after.cmp(&y.after).then_with(|| a.at.cmp(&b.at)));
        course
            .into_iter()
            .map(|(revision, happened)| (&revision.id, happened))
            .collect()
    }

    /// The notes, in the order in which they were begun.
    #[must_use]
    pub fn notes(&self) -> Vec<(&Id, &Note)> {
        let mut notes: Vec<_> = self
            .live()
            .filter_map(|(revision, what)| match what {
                SessionRecord::Note(note) => Some((&revision.id, note)),
                _ => None,
            })
            .collect();
        notes.sort_by_key(|(id, note)| (note.wall, *id));
        notes
    }

    /// Whether somebody is here; `None` when nobody has said.
    #[must_use]
    pub fn attendance(&self, person: &Id) -> Option<&Attendance> {
        match self.what(&attendance_id(person))? {
            SessionRecord::Attendance(attendance) => Some(attendance),
            _ => None,
        }
    }

    /// What somebody told in the round.
    #[must_use]
    pub fn turn(&self, person: &Id) -> Option<&Turn> {
        match self.what(&turn_id(person))? {
            SessionRecord::Turn(turn) => Some(turn),
            _ => None,
        }
    }

    /// What a role said afterwards.
    #[must_use]
    pub fn debrief(&self, role: Role) -> Option<&Debrief> {
        match self.what(&debrief_id(role))? {
            SessionRecord::Debrief(debrief) => Some(debrief),
            _ => None,
        }
    }
}
