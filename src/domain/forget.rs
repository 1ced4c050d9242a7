//! Forgetting a child: what of everything recorded is about the child, and what is left without
//! it. Beats every edit, seen or not. Must not know files, nor when they are written anew.
//!
//! What is about a child is known by its mark: whose turn, attendance or signs they are, whom a
//! note, a held word, a concern or a follow-up names, or what it was made from. A record counts as
//! about the child when any of its revisions does; such records are listed by those who see them,
//! so that an edit that took the mark away is forgotten too. Names that stand in other texts are
//! nobody's to find but people's.
//!
//! A list alone takes nothing else along: what a kind of record cannot be about, and what cannot be
//! purged, stays whoever lists it. The frame and the plan are the group itself.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::group::{GroupBook, GroupRecord};
use super::record::{Book, Revision};
use super::stamp::Id;
use super::stand_in::{PurgedLines, purged_again};

mod about;
pub use about::Forgettable;

/// Records by the place that they lie in: a planned session, or the group itself.
pub type Listed = BTreeMap<Id, BTreeSet<Id>>;

/// The place of the group's own records.
#[must_use]
pub fn in_group() -> Id {
    Id::only("group")
}

/// That a child is forgotten. One record for each, `forgotten-<child>`; nothing takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forgotten {
    /// The child. Only the id is left.
    pub child: Id,
    /// The records about the child that were seen, by planned session; under `group` those of
    /// the group itself.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub records: Listed,
}

/// The id of the record that a child is forgotten.
#[must_use]
pub fn forgotten_id(child: &Id) -> Id {
    Id::derived("forgotten", child)
}

/// Everybody whom a group has forgotten, and every record that is gone for good, by a record that
/// says so or because it stands for what is purged.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AllForgotten {
    children: BTreeMap<Id, Listed>,
    gone: Listed,
    purged: PurgedLines,
}

impl AllForgotten {
    /// Everybody whom any revision in a group's book forgets, and everything that is gone.
    #[must_use]
    pub fn of(group: &GroupBook) -> Self {
        let mut all = Self {
            purged: PurgedLines::of(group),
            ..Self::default()
        };
        for records in all.purged.taken(group).values() {
            add(&mut all.gone, records);
        }
        let again = purged_again(group);
        if !again.is_empty() {
            add(&mut all.gone, &[(in_group(), again)].into());
        }
        for revision in group.revisions() {
            match &revision.what {
                Some(GroupRecord::Forgotten(forgotten)) => all.add(forgotten),
                Some(GroupRecord::Gone(gone)) => add(&mut all.gone, &gone.records),
                _ => {}
            }
        }
        all
    }

    /// Adds everything that another knows of.
    pub fn merge(&mut self, other: &Self) {
        other.records().for_each(|forgotten| self.add(&forgotten));
        add(&mut self.gone, &other.gone);
        self.purged.merge(&other.purged);
    }

    /// Whether a record is gone for good.
    #[must_use]
    pub fn is_gone(&self, place: &Id, record: &Id) -> bool {
        let gone = self.gone.get(place);
        gone.is_some_and(|records| records.contains(record))
    }

    /// Whether one of the group's own records is gone for good.
    #[must_use]
    pub fn is_gone_from_group(&self, record: &Id) -> bool {
        self.is_gone(&in_group(), record)
    }

    /// Whether the same children are forgotten.
    #[must_use]
    pub fn forgets_the_same(&self, other: &Self) -> bool {
        self.children == other.children
    }

    /// Adds one.
    pub fn add(&mut self, forgotten: &Forgotten) {
        let listed = self.children.entry(forgotten.child.clone()).or_default();
        add(listed, &forgotten.records);
    }

    /// Whether nobody is forgotten and nothing gone.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.children.is_empty() && self.gone.is_empty() && self.purged.is_empty()
    }

    /// Each child's record, with everything that is listed.
    pub fn records(&self) -> impl Iterator<Item = Forgotten> {
        self.children.iter().map(|(child, records)| Forgotten {
            child: child.clone(),
            records: records.clone(),
        })
    }

    /// Lists the records of a place that are about one who is forgotten, by any of their revisions.
    /// The sessions come before the group, in which things are made from what lies in them.
    pub fn list<T: Forgettable>(&mut self, place: &Id, book: &Book<T>) {
        for (child, listed) in &mut self.children {
            let about = |r: &&Revision<T>| T::is_about(r, child, listed);
            let found: Vec<Id> = book
                .revisions()
                .filter(about)
                .map(|r| r.id.clone())
                .collect();
            if !found.is_empty() {
                listed.entry(place.clone()).or_default().extend(found);
            }
        }
    }

    /// What is left of a place's records, each judged by itself: nothing that is gone, listed or
    /// marked.
    #[must_use]
    pub fn leave_out_listed<T: Forgettable>(&self, place: &Id, book: Book<T>) -> Book<T> {
        book.filter_map(|revision| {
            let is_forgotten = |(child, listed): (&Id, &Listed)| {
                let is_listed = listed
                    .get(place)
                    .is_some_and(|ids| ids.contains(&revision.id));
                is_listed || T::is_about(&revision, child, listed)
            };
            let what = revision.what.as_ref();
            let is_gone = |what: &T| {
                let is_listed = what.can_be_purged() && self.is_gone(place, &revision.id);
                is_listed || what.is_purged_by(&self.purged)
            };
            if what.is_some_and(is_gone)
                || (what.is_none_or(|what| what.whose().is_some())
                    && self.children.iter().any(is_forgotten))
            {
                return None;
            }
            let unnamed = |what: T| what.unnamed(&|id| self.children.contains_key(id));
            Some(Revision {
                what: revision.what.map(unnamed),
                ..revision
            })
        })
    }

    /// What is left of a place's records. What nobody has listed yet counts from now on.
    #[must_use]
    pub fn leave_out<T: Forgettable>(&self, place: &Id, book: Book<T>) -> Book<T> {
        if self.is_empty() {
            return book;
        }
        let mut all = self.clone();
        all.list(place, &book);
        all.leave_out_listed(place, book)
    }
}

pub(super) fn add(listed: &mut Listed, more: &Listed) {
    for (place, records) in more {
        let records = records.iter().cloned();
        listed.entry(place.clone()).or_default().extend(records);
    }
}

#[cfg(test)]
mod tests;
