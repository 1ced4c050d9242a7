//! A group as it is recorded: its frame, the people by what they are called here, and the
//! places in its plan. Must not know surnames, birth dates or addresses: there is no field.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::few_eyes::{FewEyes, Limited};
use super::forget::Forgotten;
use super::news::Looked;
use super::record::Keeps;
use super::stand_in::Gone;

mod answers;
mod book;
mod concern;
mod effort;
mod follow_up;
mod frame;
mod home;
mod of_child;
mod place;
mod private;
mod reader;
mod set_aside;
#[cfg(test)]
mod tests;

pub use answers::{AnswerSheet, Asking, InWords, OnScale, Respondent};
pub use book::{GroupBook, frame_id, keep_until_id, nobody, standing_id};
pub use concern::{Concern, ConcernPart, HandedOver, Was};
pub use effort::{
    Budget, Cost, CostKind, Effort, GUIDE_EACH, GUIDE_TOGETHER, Hours, MOST_MINUTES, Money, Work,
};
pub use follow_up::{FollowUp, MadeFrom, Open, ToDo};
pub use frame::{Frame, Gives, InRoom, MayGive, Pace, Period, Switch, Uses};
pub use home::{Home, Mark, Next};
pub use of_child::{Answer, Consent, ForTheDay, Known, KnownKind, OfChild, Talk};
pub use place::{Place, Planned, Standing, State};
pub use private::Private;
pub use reader::{Reader, ReaderKind, Sharing};
pub use set_aside::SetAside;

/// What stands in `group.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum GroupRecord {
    /// The group's frame. One record, `frame`.
    Frame(Frame),
    /// Somebody who takes part.
    Person(Person),
    /// A place in the plan; the record's id is the planned session's.
    Planned(Planned),
    /// A planned session's state in short. One for each, `standing-<planned session>`.
    Standing(Standing),
    /// An entry of the toolbox that lies ready for a planned session.
    SetAside(SetAside),
    /// Somebody for whom a protected group is sealed, or no longer. One for each key.
    Reader(Reader),
    /// Something that is to be done.
    FollowUp(FollowUp),
    /// A concern for a child.
    Concern(Concern),
    /// Something that leaders need to know of a child.
    OfChild(OfChild),
    /// How far a leader has looked. One for each, `looked-<leader>`.
    Looked(Looked),
    /// Until when the notes are to be kept. One record, `keep-until`.
    KeepUntil(NaiveDate),
    /// Time that somebody gave.
    Effort(Effort),
    /// What somebody answered in an evaluation. One for each person and occasion.
    AnswerSheet(AnswerSheet),
    /// Money that was spent.
    Cost(Cost),
    /// The money that there is for something. One for each kind, `budget-<kind>`.
    Budget(Budget),
    /// A child who is forgotten. One for each, `forgotten-<child>`.
    Forgotten(Forgotten),
    /// Records that are gone for good. One for each concern, `gone-<concern>`.
    Gone(Gone),
}

impl Keeps for GroupRecord {
    fn keeps_history(&self) -> bool {
        // Each change of a concern keeps who and when; what was saved while somebody wrote goes
        // when they are done. So do the answers that somebody gave.
        match self {
            Self::Concern(concern) => !concern.being_written,
            Self::AnswerSheet(sheet) => !sheet.being_written,
            _ => false,
        }
    }

    fn is_for_good(&self) -> bool {
        matches!(self, Self::Forgotten(_) | Self::Gone(_))
    }
}

impl Limited for GroupRecord {
    fn only_for(&self) -> Option<&FewEyes> {
        match self {
            Self::Concern(concern) => concern.only_for.as_ref(),
            _ => None,
        }
    }
}

/// Somebody who takes part, by what they are called here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// One short name; for a child an alias will do.
    pub name: Private,
    /// In what role.
    pub role: Role,
    /// Place in lists, from 0.
    #[serde(default)]
    pub place: u16,
    /// What a child chose to be called on the screen in the room; empty until it has.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub room_name: Private,
}

/// In what role somebody takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A child or youth of the group.
    Child,
    /// A professional who leads.
    Leader,
    /// A grown-up who was such a child and shares own experience.
    UserRepresentative,
}
