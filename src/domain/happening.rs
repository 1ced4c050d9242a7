//! What is recorded while a session is led and afterwards. The course of the session is a
//! list of happenings at times since its start: taking one away is what undo does. Must not
//! know how they are drawn or where they are kept.

use serde::{Deserialize, Serialize};

use super::few_eyes::{FewEyes, Limited};
use super::record::Keeps;

mod book;
mod course;
mod fitted;
mod held_word;
mod here;
mod say;
mod serious;
mod small_signs;
#[cfg(test)]
mod tests;
mod written;

pub use book::{
    SessionBook, attendance_id, debrief_id, draft_id, round_id, turn_id, visitors_id, written_in_id,
};
pub use course::{After, Aside, Happened, Happening, RunStep};
pub use fitted::{Fitted, Instead, StepMinutes, WayOn};
pub use held_word::{ComesOver, HeldWord, Settled, comes_over};
pub use here::{Attendance, Presence, Round, Told, Turn, TurnState, Visitors};
pub use say::{Say, SayChoice, liked};
pub use serious::{Serious, SeriousKind};
pub use small_signs::{SmallSign, SmallSigns, small_signs_id};
pub use written::{Debrief, Draft, Note, WrittenIn};

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
    /// A note that is still being written. One for each device, `draft-<device>`.
    Draft(Draft),
    /// What one role says afterwards. One for each, `debrief-leader`, ….
    Debrief(Debrief),
    /// A session held away from the laptop, written in afterwards. One record, `written-in`.
    WrittenIn(WrittenIn),
    /// Something to come back to.
    HeldWord(HeldWord),
    /// What was seen of somebody. One for each, `signs-<person>`.
    SmallSigns(SmallSigns),
    /// A choice put to the group.
    Say(Say),
    /// Something serious that was told.
    Serious(Serious),
}

impl Keeps for SessionRecord {
    fn keeps_history(&self) -> bool {
        match self {
            Self::Note(_) | Self::HeldWord(_) => true,
            // What was saved while somebody wrote goes when they are done.
            Self::Debrief(debrief) => !debrief.being_written,
            Self::Serious(serious) => !serious.being_written,
            _ => false,
        }
    }

    fn is_one_of_many(&self) -> bool {
        matches!(self, Self::Happened(_))
    }
}

impl Limited for SessionRecord {
    fn only_for(&self) -> Option<&FewEyes> {
        match self {
            Self::Serious(serious) => serious.only_for.as_ref(),
            _ => None,
        }
    }
}
