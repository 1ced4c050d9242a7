//! What of each kind of record is about a child, what may be, and what may be purged. Must not know
//! what is forgotten.

use super::Listed;
use crate::domain::group::{GroupRecord, KnownKind, MadeFrom};
use crate::domain::happening::{
    Aside, Happened, Happening, Round, SessionRecord, attendance_id, small_signs_id, turn_id,
};
use crate::domain::record::Revision;
use crate::domain::stamp::Id;
use crate::domain::stand_in::PurgedLines;

/// A kind of record of which some may be about a child.
pub trait Forgettable: Sized {
    /// Whether a revision is about a child: by what it says, by the record's id, or by a record
    /// about the child that it was made from.
    fn is_about(revision: &Revision<Self>, child: &Id, listed: &Listed) -> bool;

    /// The same without the ids of those who are forgotten, where it is about others too.
    #[must_use]
    fn unnamed(self, is_forgotten: &impl Fn(&Id) -> bool) -> Self;

    /// Whether a record of this kind may be about a child.
    fn can_be_of_a_child(&self) -> bool;

    /// Whether a record of this kind may be gone for good, with another in its place or none: a
    /// concern, and what was told that it was made from.
    fn can_be_purged(&self) -> bool;

    /// Whether it says what is purged where it stood.
    fn is_purged_by(&self, _: &PurgedLines) -> bool {
        false
    }
}

impl Forgettable for GroupRecord {
    fn is_about(revision: &Revision<Self>, child: &Id, listed: &Listed) -> bool {
        let made_of = |from: Option<&MadeFrom>| {
            let records = from.and_then(|from| Some((listed.get(&from.planned)?, &from.record)));
            records.is_some_and(|(records, record)| records.contains(record))
        };
        // A deletion says no more than the id.
        let mut only = KnownKind::ALL.iter().filter_map(|kind| kind.only_id(child));
        if revision.id == *child || only.any(|id| id == revision.id) {
            return true;
        }
        match &revision.what {
            Some(Self::FollowUp(it)) => {
                it.whose.as_ref() == Some(child) || made_of(it.from.as_ref())
            }
            Some(Self::Concern(it)) => {
                it.child.as_ref() == Some(child) || made_of(it.from.as_ref())
            }
            Some(Self::OfChild(it)) => it.child == *child,
            Some(Self::Effort(it)) => it.person == *child,
            // Those of its grown-ups are about the child, too.
            Some(Self::AnswerSheet(it)) => it.by.person() == child,
            Some(
                Self::Frame(_)
                | Self::Person(_)
                | Self::Planned(_)
                | Self::Standing(_)
                | Self::SetAside(_)
                | Self::Looked(_)
                | Self::Reader(_)
                | Self::KeepUntil(_)
                | Self::Cost(_)
                | Self::Budget(_)
                | Self::Forgotten(_)
                | Self::Gone(_),
            )
            | None => false,
        }
    }

    fn unnamed(self, _: &impl Fn(&Id) -> bool) -> Self {
        self
    }

    fn can_be_of_a_child(&self) -> bool {
        match self {
            Self::Person(_)
            | Self::FollowUp(_)
            | Self::Concern(_)
            | Self::OfChild(_)
            | Self::Effort(_)
            | Self::AnswerSheet(_) => true,
            Self::Frame(_)
            | Self::Planned(_)
            | Self::Standing(_)
            | Self::SetAside(_)
            | Self::Looked(_)
            | Self::Reader(_)
            | Self::KeepUntil(_)
            | Self::Cost(_)
            | Self::Budget(_)
            | Self::Forgotten(_)
            | Self::Gone(_) => false,
        }
    }

    fn can_be_purged(&self) -> bool {
        matches!(self, Self::Concern(_))
    }

    fn is_purged_by(&self, lines: &PurgedLines) -> bool {
        matches!(self, Self::Concern(it) if lines.takes(it).is_some())
    }
}

impl Forgettable for SessionRecord {
    fn is_about(revision: &Revision<Self>, child: &Id, _: &Listed) -> bool {
        let ids = [attendance_id(child), turn_id(child), small_signs_id(child)];
        if ids.contains(&revision.id) {
            return true;
        }
        let about = match &revision.what {
            Some(Self::Attendance(attendance)) => Some(&attendance.person),
            Some(Self::Turn(turn)) => Some(&turn.person),
            Some(Self::SmallSigns(signs)) => Some(&signs.person),
            Some(Self::Note(note)) => note.about.as_ref(),
            Some(Self::Draft(draft)) => draft.so_far.about.as_ref(),
            Some(Self::HeldWord(word)) => word.child.as_ref(),
            Some(Self::Serious(serious)) => serious.child.as_ref(),
            Some(
                Self::Happened(_)
                | Self::Visitors(_)
                | Self::Round(_)
                | Self::Debrief(_)
                | Self::WrittenIn(_)
                | Self::Say(_),
            )
            | None => None,
        };
        about == Some(child)
    }

    fn can_be_of_a_child(&self) -> bool {
        match self {
            Self::Attendance(_)
            | Self::Turn(_)
            | Self::SmallSigns(_)
            | Self::Note(_)
            | Self::Draft(_)
            | Self::HeldWord(_)
            | Self::Serious(_) => true,
            Self::Happened(_)
            | Self::Visitors(_)
            | Self::Round(_)
            | Self::Debrief(_)
            | Self::WrittenIn(_)
            | Self::Say(_) => false,
        }
    }

    fn can_be_purged(&self) -> bool {
        matches!(self, Self::Serious(_))
    }

    fn unnamed(self, is_forgotten: &impl Fn(&Id) -> bool) -> Self {
        let unnamed = |aside: Aside| Aside {
            child: aside.child.filter(|child| !is_forgotten(child)),
            ..aside
        };
        match self {
            Self::Round(Round { mut order }) => {
                order.retain(|id| !is_forgotten(id));
                Self::Round(Round { order })
            }
            Self::Happened(happened) => Self::Happened(Happened {
                what: match happened.what {
                    Happening::WentAside(aside) => Happening::WentAside(unnamed(aside)),
                    Happening::CameBack(aside) => Happening::CameBack(unnamed(aside)),
                    other => other,
                },
                ..happened
            }),
            other => other,
        }
    }
}
