//! The one envelope that everything kept lies in, and the one law by which what several
//! devices wrote is put together. Must not know files or what a record is for.
//!
//! A record has revisions. Each revision says which earlier ones it had seen; those it
//! replaces. Two revisions that had not seen each other both stand until somebody settles it.
//! Putting together is taking the union, so it does not matter in which order, or how often,
//! what the devices wrote arrives.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::stamp::{Id, Stamp};

/// One revision of one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Revision<T> {
    /// The record.
    pub id: Id,
    /// When it was written, in logical time; the device is in it.
    pub at: Stamp,
    /// The leader who wrote it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Id>,
    /// For each device, the latest revision that this one had seen and replaces.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<Stamp>,
    /// What it says; `None` is the marker that a deletion leaves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<T>,
}

impl<T> Revision<T> {
    fn covers(&self, other: &Self) -> bool {
        self.replaces
            .iter()
            .any(|seen| seen.device == other.at.device && seen.at_least(&other.at))
    }
}

impl Stamp {
    fn at_least(&self, other: &Self) -> bool {
        (self.millis, self.count) >= (other.millis, other.count)
    }
}

/// Kinds whose earlier texts stay reachable after an edit.
pub trait Keeps {
    /// Whether a replaced revision of this kind is kept.
    fn keeps_history(&self) -> bool;

    /// Whether nothing takes it back, not even a deletion, so that it is always kept.
    fn is_for_good(&self) -> bool {
        false
    }

    /// Whether there are very many of this kind, which are read one after the other and never
    /// looked through for something else: see [`Book::live_but_many`].
    fn is_one_of_many(&self) -> bool {
        false
    }
}

/// All revisions of the records of one file, put together.
#[derive(Debug, Clone)]
pub struct Book<T> {
    records: BTreeMap<Id, Vec<Revision<T>>>,
    /// Every record that is not one of many, and perhaps some that are no more: a session's picture
    /// looks through them, after each key.
    but_many: BTreeSet<Id>,
}

impl<T: PartialEq> PartialEq for Book<T> {
    fn eq(&self, other: &Self) -> bool {
        self.records == other.records
    }
}

impl<T: Eq> Eq for Book<T> {}

impl<T> Default for Book<T> {
    fn default() -> Self {
        Self {
            records: BTreeMap::new(),
            but_many: BTreeSet::new(),
        }
    }
}

impl<T: Keeps> Book<T> {
    /// Adds one revision; one that is there already changes nothing.
    pub fn insert(&mut self, revision: Revision<T>) {
        if !revision.what.as_ref().is_some_and(Keeps::is_one_of_many) {
            self.but_many.insert(revision.id.clone());
        }
        // Most records are never changed: room for four, the least that a list makes by itself,
        // would be most of a book.
        let revisions = self.records.entry(revision.id.clone());
        let revisions = revisions.or_insert_with(|| Vec::with_capacity(1));
        if let Err(place) = revisions.binary_search_by(|r| r.at.cmp(&revision.at)) {
            revisions.insert(place, revision);
        }
    }

    /// Adds everything that another book holds.
    pub fn merge(&mut self, other: Self) {
        for revision in other.records.into_values().flatten() {
            self.insert(revision);
        }
    }

    /// Every record that is not deleted, as it is now, by id, without those of which there are very
    /// many.
    pub fn live_but_many(&self) -> impl Iterator<Item = (&Revision<T>, &T)> {
        let each = self.but_many.iter().filter_map(|id| self.current(id));
        let live = each.filter_map(|revision| Some((revision, revision.what.as_ref()?)));
        live.filter(|(_, what)| !what.is_one_of_many())
    }
}

impl<T> Book<T> {
    /// The revisions of a record that nothing replaces, the earliest first: one, unless two
    /// people edited at once. An edit stands over a deletion that had not seen it.
    #[must_use]
    pub fn heads(&self, id: &Id) -> Vec<&Revision<T>> {
        self.records.get(id).map_or_else(Vec::new, |all| heads(all))
    }

    /// The revision that is shown: the latest head.
    #[must_use]
    pub fn current(&self, id: &Id) -> Option<&Revision<T>> {
        latest_head(self.records.get(id)?)
    }

    /// What a record says now; `None` when it was deleted or never was.
    #[must_use]
    pub fn what(&self, id: &Id) -> Option<&T> {
        self.current(id)?.what.as_ref()
    }

    /// What the record says that exists once in its file under a name, as in [`Id::only`].
    #[must_use]
    pub fn the_only(&self, name: &str) -> Option<&T> {
        latest_head(self.records.get(name)?)?.what.as_ref()
    }

    /// Every revision of a record that is still kept, the earliest first.
    #[must_use]
    pub fn history(&self, id: &Id) -> Vec<&Revision<T>> {
        let revisions = self.records.get(id).into_iter();
        revisions.flatten().collect()
    }

    /// Every record that is not deleted, as it is now, by id.
    pub fn live(&self) -> impl Iterator<Item = (&Revision<T>, &T)> {
        self.records.values().filter_map(|all| {
            let revision = latest_head(all)?;
            Some((revision, revision.what.as_ref()?))
        })
    }

    /// Every revision, by record and then in logical time.
    pub fn revisions(&self) -> impl Iterator<Item = &Revision<T>> {
        self.records.values().flatten()
    }

    /// Every revision, taken out of the book.
    pub fn into_revisions(self) -> impl Iterator<Item = Revision<T>> {
        self.records.into_values().flatten()
    }

    /// The revisions of one record, in logical time.
    #[must_use]
    pub fn revisions_of(&self, id: &Id) -> &[Revision<T>] {
        self.records.get(id).map_or(&[], Vec::as_slice)
    }

    /// The same book, each revision kept, changed or left out by what it says alone; none becomes
    /// another kind.
    #[must_use]
    pub fn filter_map(mut self, keep: impl Fn(Revision<T>) -> Option<Revision<T>>) -> Self {
        for (id, revisions) in std::mem::take(&mut self.records) {
            let revisions: Vec<_> = revisions.into_iter().filter_map(&keep).collect();
            if !revisions.is_empty() {
                self.records.insert(id, revisions);
            }
        }
        self
    }

    /// Whether nothing was ever recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Those of these revisions that another book neither holds nor replaces.
    #[must_use]
    pub fn without_what_stands_in(mut self, other: &Self) -> Self {
        self.records.retain(|id, revisions| {
            let there = other.records.get(id).map_or(&[][..], Vec::as_slice);
            revisions.retain(|r| !there.iter().any(|o| o.at == r.at || o.covers(r)));
            !revisions.is_empty()
        });
        self
    }

    /// What a new revision of a record replaces: for each device the latest seen, those that
    /// earlier revisions had seen included.
    #[must_use]
    pub fn seen(&self, id: &Id) -> Vec<Stamp> {
        let mut latest: BTreeMap<&Id, &Stamp> = BTreeMap::new();
        for revision in self.records.get(id).into_iter().flatten() {
            for stamp in revision.replaces.iter().chain([&revision.at]) {
                let entry = latest.entry(&stamp.device).or_insert(stamp);
                if stamp.at_least(entry) {
                    *entry = stamp;
                }
            }
        }
        latest.into_values().cloned().collect()
    }
}

/// Of one record's revisions those that nothing replaces; deletions only where nothing else stands.
fn heads<T>(all: &[Revision<T>]) -> Vec<&Revision<T>> {
    let live: Vec<_> = uncovered(all).filter(|r| r.what.is_some()).collect();
    if live.is_empty() {
        uncovered(all).collect()
    } else {
        live
    }
}

/// The last of the [`heads`]. Asked of every record for every picture, so none are gathered.
fn latest_head<T>(all: &[Revision<T>]) -> Option<&Revision<T>> {
    if let [only] = all {
        return Some(only);
    }
    let live = uncovered(all).rfind(|r| r.what.is_some());
    live.or_else(|| uncovered(all).next_back())
}

/// The revisions that nothing replaces.
fn uncovered<T>(all: &[Revision<T>]) -> impl DoubleEndedIterator<Item = &Revision<T>> {
    all.iter()
        .filter(|r| !all.iter().any(|other| other.covers(r)))
}

impl<T: Keeps> Book<T> {
    /// Drops a device's own revisions that a later one of its own replaces, where the kind
    /// keeps no history or the later one deletes it: a deletion leaves no text behind. What is
    /// seen stays the same, also after putting together.
    pub fn compact(&mut self, device: &Id) {
        for revisions in self.records.values_mut() {
            let own = |r: &Revision<T>| r.at.device == *device;
            let goes = |r: &Revision<T>| {
                let mut later = revisions.iter().filter(|o| own(o) && o.covers(r));
                let history = r.what.as_ref().is_some_and(Keeps::keeps_history);
                own(r)
                    && !r.what.as_ref().is_some_and(Keeps::is_for_good)
                    && if history {
                        later.any(|o| o.what.is_none())
                    } else {
                        later.next().is_some()
                    }
            };
            let gone: Vec<Stamp> = revisions
                .iter()
                .filter(|r| goes(r))
                .map(|r| r.at.clone())
                .collect();
            revisions.retain(|r| !gone.contains(&r.at));
        }
    }
}

#[cfg(test)]
mod tests;
