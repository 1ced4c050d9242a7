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

/// Whose a record is that may be about a child.
#[derive(Debug, Clone, Copy, Default)]
pub struct Whose<'a> {
    /// The child that it says it is about.
    child: Option<&'a Id>,
    /// The record that it was made from.
    from: Option<&'a MadeFrom>,
}

impl<'a> Whose<'a> {
    const fn of(child: Option<&'a Id>) -> Option<Self> {
        Some(Self { child, from: None })
    }

    fn is(self, child: &Id, listed: &Listed) -> bool {
        let is_listed = |from: &MadeFrom| {
            let records = listed.get(&from.planned);
            records.is_some_and(|records| records.contains(&from.record))
        };
        self.child == Some(child) || self.from.is_some_and(is_listed)
    }
}

/// A kind of record of which some may be about a child.
pub trait Forgettable: Sized {
    /// Whether a record with this id is about a child, whatever it says: a deletion says no more
    /// than the id.
    fn is_named_after(id: &Id, child: &Id) -> bool;

    /// Whether a revision is about a child: by what it says, by the record's id, or by a record
    /// about the child that it was made from.
    fn is_about(revision: &Revision<Self>, child: &Id, listed: &Listed) -> bool {
        let whose = revision.what.as_ref().and_then(Self::whose);
        Self::is_named_after(&revision.id, child)
            || whose.is_some_and(|whose| whose.is(child, listed))
    }

    /// The same without the ids of those who are forgotten, where it is about others too.
    #[must_use]
    fn unnamed(self, is_forgotten: &impl Fn(&Id) -> bool) -> Self;

    /// Whose it is, where a record of this kind may be about a child.
    fn whose(&self) -> Option<Whose<'_>>;

    /// Whether a record of this kind may be gone for good, with another in its place or none: a
    /// concern, and what was told that it was made from.
    fn can_be_purged(&self) -> bool;

    /// Whether it says what is purged where it stood.
    fn is_purged_by(&self, _: &PurgedLines) -> bool {
        false
    }
}

impl Forgettable for GroupRecord {
    fn is_named_after(id: &Id, child: &Id) -> bool {
        let mut only = KnownKind::ALL.iter().filter_map(|kind| kind.only_id(child));
        id == child || only.any(|only| only == *id)
    }

    fn unnamed(self, _: &impl Fn(&Id) -> bool) -> Self {
        self
    }

    fn whose(&self) -> Option<Whose<'_>> {
        match self {
            // Its id is the child's.
            Self::Person(_) => Some(Whose::default()),
            Self::FollowUp(it) => Some(Whose {
                child: it.whose.as_ref(),
                from: it.from.as_ref(),
            }),
            Self::Concern(it) => Some(Whose {
                child: it.child.as_ref(),
                from: it.from.as_ref(),
            }),
            Self::OfChild(it) => Whose::of(Some(&it.child)),
            Self::Effort(it) => Whose::of(Some(&it.person)),
            // Those of its grown-ups are about the child, too.
            Self::AnswerSheet(it) => Whose::of(Some(it.by.person())),
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
            | Self::Gone(_) => None,
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
    fn is_named_after(id: &Id, child: &Id) -> bool {
        [attendance_id(child), turn_id(child), small_signs_id(child)].contains(id)
    }

    fn whose(&self) -> Option<Whose<'_>> {
        match self {
            Self::Attendance(it) => Whose::of(Some(&it.person)),
            Self::Turn(it) => Whose::of(Some(&it.person)),
            Self::SmallSigns(it) => Whose::of(Some(&it.person)),
            Self::Note(it) => Whose::of(it.about.as_ref()),
            Self::Draft(it) => Whose::of(it.so_far.about.as_ref()),
            Self::HeldWord(it) => Whose::of(it.child.as_ref()),
            Self::Serious(it) => Whose::of(it.child.as_ref()),
            Self::Happened(_)
            | Self::Visitors(_)
            | Self::Round(_)
            | Self::Debrief(_)
            | Self::WrittenIn(_)
            | Self::Say(_) => None,
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
