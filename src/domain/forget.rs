//! Forgetting a child: what of everything recorded is about the child, and what is left without
//! it. Beats every edit, seen or not. Must not know files, nor when they are written anew.
//!
//! What is about a child is known by its mark: whose turn, attendance or signs they are, whom a
//! note, a held word or what serious was told names. A record counts as about the child when any
//! of its revisions does; such records are listed by those who see them, so that an edit that took
//! the mark away is forgotten too. Names that stand in other texts are nobody's to find but
//! people's.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::group::{GroupBook, GroupRecord};
use super::happening::{
    Aside, Happened, Happening, Round, SessionBook, SessionRecord, attendance_id, small_signs_id,
    turn_id,
};
use super::record::{Book, Revision};
use super::stamp::Id;

/// That a child is forgotten. One record for each, `forgotten-<child>`; nothing takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forgotten {
    /// The child. Only the id is left.
    pub child: Id,
    /// The records about the child that were seen, by planned session.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub records: BTreeMap<Id, BTreeSet<Id>>,
}

/// The id of the record that a child is forgotten.
#[must_use]
pub fn forgotten_id(child: &Id) -> Id {
    Id::derived("forgotten", child)
}

/// Everybody whom a group has forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AllForgotten {
    children: BTreeMap<Id, BTreeMap<Id, BTreeSet<Id>>>,
}

impl AllForgotten {
    /// Everybody whom any revision in a group's book forgets.
    #[must_use]
    pub fn of(group: &GroupBook) -> Self {
        let mut all = Self::default();
        for revision in group.revisions() {
            if let Some(GroupRecord::Forgotten(forgotten)) = &revision.what {
                all.add(forgotten);
            }
        }
        all
    }

    /// Adds one.
    pub fn add(&mut self, forgotten: &Forgotten) {
        let listed = self.children.entry(forgotten.child.clone()).or_default();
        for (planned, records) in &forgotten.records {
            let records = records.iter().cloned();
            listed.entry(planned.clone()).or_default().extend(records);
        }
    }

    /// Whether nobody is forgotten.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.children.is_empty()
    }

    /// Each child's record, with everything that is listed.
    pub fn records(&self) -> impl Iterator<Item = Forgotten> {
        self.children.iter().map(|(child, records)| Forgotten {
            child: child.clone(),
            records: records.clone(),
        })
    }

    /// Lists the records of a session that are about one who is forgotten, by any of their
    /// revisions; gives whether any was not listed yet.
    pub fn list(&mut self, planned: &Id, session: &SessionBook) -> bool {
        let mut is_new = false;
        for (child, listed) in &mut self.children {
            for revision in session.revisions().filter(|r| is_about(r, child)) {
                let listed = listed.entry(planned.clone()).or_default();
                is_new |= listed.insert(revision.id.clone());
            }
        }
        is_new
    }

    /// A group without those whom it has forgotten.
    #[must_use]
    pub fn leave_out_of_group(&self, book: GroupBook) -> GroupBook {
        if self.is_empty() {
            return book;
        }
        book.filter_map(|revision| (!self.children.contains_key(&revision.id)).then_some(revision))
    }

    /// A session without those whom the group has forgotten.
    #[must_use]
    pub fn leave_out_of_session(&self, planned: &Id, book: SessionBook) -> SessionBook {
        if self.is_empty() {
            return book;
        }
        let listed: BTreeSet<&Id> = self
            .children
            .values()
            .filter_map(|listed| listed.get(planned))
            .flatten()
            .collect();
        book.filter_map(|revision| {
            if listed.contains(&revision.id) || self.is_about_any(&revision) {
                return None;
            }
            Some(Revision {
                what: revision.what.map(|what| self.unnamed(what)),
                ..revision
            })
        })
    }

    fn is_about_any(&self, revision: &Revision<SessionRecord>) -> bool {
        self.children.keys().any(|child| is_about(revision, child))
    }

    /// What stays, without the child's id.
    fn unnamed(&self, what: SessionRecord) -> SessionRecord {
        let is_forgotten = |id: &Id| self.children.contains_key(id);
        let unnamed = |aside: Aside| Aside {
            child: aside.child.filter(|child| !is_forgotten(child)),
            ..aside
        };
        match what {
            SessionRecord::Round(Round { mut order }) => {
                order.retain(|id| !is_forgotten(id));
                SessionRecord::Round(Round { order })
            }
            SessionRecord::Happened(happened) => SessionRecord::Happened(Happened {
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

/// Whether a revision is about a child: by what it says, or by the record's id.
#[must_use]
pub fn is_about(revision: &Revision<SessionRecord>, child: &Id) -> bool {
    let ids = [attendance_id(child), turn_id(child), small_signs_id(child)];
    if ids.contains(&revision.id) {
        return true;
    }
    let about = match &revision.what {
        Some(SessionRecord::Attendance(attendance)) => Some(&attendance.person),
        Some(SessionRecord::Turn(turn)) => Some(&turn.person),
        Some(SessionRecord::SmallSigns(signs)) => Some(&signs.person),
        Some(SessionRecord::Note(note)) => note.about.as_ref(),
        Some(SessionRecord::Draft(draft)) => draft.so_far.about.as_ref(),
        Some(SessionRecord::HeldWord(word)) => word.child.as_ref(),
        Some(SessionRecord::Serious(serious)) => serious.child.as_ref(),
        Some(
            SessionRecord::Happened(_)
            | SessionRecord::Visitors(_)
            | SessionRecord::Round(_)
            | SessionRecord::Debrief(_)
            | SessionRecord::WrittenIn(_)
            | SessionRecord::Say(_),
        )
        | None => None,
    };
    about == Some(child)
}

/// A kind of record of which some may be forgotten.
pub trait Forgettable: Sized {
    /// A book without those whom the group has forgotten; `planned` is the session whose book it
    /// is, if it is a session's.
    fn leave_out(all: &AllForgotten, planned: Option<&Id>, book: Book<Self>) -> Book<Self>;
}

impl Forgettable for GroupRecord {
    fn leave_out(all: &AllForgotten, _: Option<&Id>, book: Book<Self>) -> Book<Self> {
        all.leave_out_of_group(book)
    }
}

impl Forgettable for SessionRecord {
    fn leave_out(all: &AllForgotten, planned: Option<&Id>, book: Book<Self>) -> Book<Self> {
        let Some(planned) = planned.filter(|_| !all.is_empty()) else {
            return book;
        };
        // What nobody has listed yet counts from now on.
        let mut all = all.clone();
        all.list(planned, &book);
        all.leave_out_of_session(planned, book)
    }
}

#[cfg(test)]
mod tests;
