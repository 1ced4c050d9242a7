//! What kind of thing somebody did, by the record that it changed, so that undo can name it. Must
//! not know how it is taken back, nor the words.

use super::group::GroupRecord;
use super::happening::{Happening, SessionRecord};

/// What kind of thing was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Did {
    /// The session began.
    Began,
    /// It went to another step.
    Went,
    /// A step was left out.
    Skipped,
    /// Time stood, or ran again.
    Paused,
    /// A step was given minutes, or they were taken from it.
    Minutes,
    /// A step was added.
    Added,
    /// The order of the steps was changed.
    Order,
    /// A time of day was set.
    TimeOfDay,
    /// A stretch of time was said not to count.
    NotCounted,
    /// The candle was lit or put out.
    Candle,
    /// Something was chosen.
    Chose,
    /// The leaders listened, or went on.
    Listened,
    /// Somebody went aside, or came back.
    Aside,
    /// The rest was fitted in.
    Fitted,
    /// The session ended.
    Finished,
    /// Who is here.
    WhoIsHere,
    /// The order of the round, or what was told in it.
    Round,
    /// A note.
    Note,
    /// A word that is held, or what became of it.
    HeldWord,
    /// A child's own words.
    Serious,
    /// Small signs.
    SmallSigns,
    /// What the group chose.
    Say,
    /// The talk afterwards.
    Debrief,
    /// What was written in afterwards.
    WrittenIn,
    /// The plan.
    Plan,
    /// Who takes part.
    People,
    /// What the group uses.
    Frame,
    /// Something that is to be done.
    FollowUp,
    /// A concern for a child.
    Concern,
    /// Something on a child's page.
    OfChild,
    /// Until when the notes are kept.
    KeepUntil,
    /// Time that somebody gave.
    Effort,
    /// Answers in an evaluation.
    Answers,
    /// Money.
    Money,
}

impl Did {
    /// What a change to this record of a group was; `None` where it only sums up.
    #[must_use]
    pub const fn of_group(what: &GroupRecord) -> Option<Self> {
        Some(match what {
            GroupRecord::Frame(_) => Self::Frame,
            GroupRecord::Person(_) => Self::People,
            GroupRecord::Planned(_) | GroupRecord::SetAside(_) => Self::Plan,
            GroupRecord::FollowUp(_) => Self::FollowUp,
            GroupRecord::Concern(_) => Self::Concern,
            GroupRecord::OfChild(_) => Self::OfChild,
            GroupRecord::KeepUntil(_) => Self::KeepUntil,
            GroupRecord::Effort(_) => Self::Effort,
            GroupRecord::AnswerSheet(_) => Self::Answers,
            GroupRecord::Cost(_) | GroupRecord::Budget(_) => Self::Money,
            // Who reads along, and who is forgotten, is settled outside of undo.
            GroupRecord::Standing(_)
            | GroupRecord::Looked(_)
            | GroupRecord::Reader(_)
            | GroupRecord::Forgotten(_)
            | GroupRecord::Gone(_) => {
                return None;
            }
        })
    }

    /// What a change to this record of a session was; `None` for a draft.
    #[must_use]
    pub const fn of_session(what: &SessionRecord) -> Option<Self> {
        Some(match what {
            SessionRecord::Happened(happened) => Self::of_course(&happened.what),
            SessionRecord::Attendance(_) | SessionRecord::Visitors(_) => Self::WhoIsHere,
            SessionRecord::Round(_) | SessionRecord::Turn(_) => Self::Round,
            SessionRecord::Note(_) => Self::Note,
            SessionRecord::Draft(_) => return None,
            SessionRecord::Debrief(_) => Self::Debrief,
            SessionRecord::WrittenIn(_) => Self::WrittenIn,
            SessionRecord::HeldWord(_) => Self::HeldWord,
            SessionRecord::SmallSigns(_) => Self::SmallSigns,
            SessionRecord::Say(_) => Self::Say,
            SessionRecord::Serious(_) => Self::Serious,
        })
    }

    const fn of_course(what: &Happening) -> Self {
        match what {
            Happening::Began { .. } => Self::Began,
            Happening::Went(_) => Self::Went,
            Happening::Skipped { .. } => Self::Skipped,
            Happening::Paused | Happening::Resumed => Self::Paused,
            Happening::Extended { .. } => Self::Minutes,
            Happening::Added { .. } => Self::Added,
            Happening::Reordered(_) => Self::Order,
            Happening::MustEnd(_) | Happening::BeganEarlier(_) => Self::TimeOfDay,
            Happening::NotCounted { .. } => Self::NotCounted,
            Happening::CandleLit | Happening::CandleOut => Self::Candle,
            Happening::Chose { .. } => Self::Chose,
            Happening::ListeningBegan | Happening::ListeningEnded => Self::Listened,
            Happening::WentAside(_) | Happening::CameBack(_) => Self::Aside,
            Happening::Fitted(_) => Self::Fitted,
            Happening::Finished => Self::Finished,
        }
    }
}
