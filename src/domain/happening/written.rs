//! What somebody writes: notes, the talk afterwards, and a session that was held away from the
//! laptop. Must not know how it is written.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::course::{After, RunStep};
use crate::domain::group::Private;
use crate::domain::stamp::Id;

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
