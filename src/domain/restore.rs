//! Bringing back what was recorded earlier: which records must be said anew so that they say
//! again what they said in a kept copy. Nothing is ever taken out of a book. Must not know where
//! copies lie.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::group::GroupRecord;
use super::happening::SessionRecord;
use super::record::{Book, Keeps};
use super::stamp::Id;

/// A kind of record that can be brought back.
pub trait Restorable: Keeps + Clone + PartialEq {
    /// Whether it is to be said again as the record `id`, where that says something else `now` or
    /// nothing.
    fn is_said_again(&self, id: &Id, now: &Book<Self>) -> bool;

    /// Whether it is deleted again where it was not there, when a restoring is taken back.
    fn is_taken_back(&self) -> bool {
        !self.is_for_good()
    }
}

impl Restorable for GroupRecord {
    fn is_said_again(&self, _: &Id, _: &Book<Self>) -> bool {
        // A session's state in short: what happened in the session tells it, and stays.
        !matches!(self, Self::Standing(_))
    }
}

impl Restorable for SessionRecord {
    fn is_said_again(&self, id: &Id, now: &Book<Self>) -> bool {
        match self {
            // Its note was finished since, or another is being written.
            Self::Draft(draft) => now.what(id).is_none() && now.what(&draft.note).is_none(),
            _ => true,
        }
    }
}

/// How far bringing back goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// What was there comes back, and what came since stays.
    BringBack,
    /// As it was to the letter: what was deleted then is deleted again. For taking back a
    /// restoring by the copy that was made just before it.
    TakeBack,
}

/// What was seen when a copy was made at `at`: what the device's own file said, and what the
/// others had written by then, as far as it is still there.
#[must_use]
pub fn as_it_was<T: Clone + Keeps>(
    copy: &Book<T>,
    now: &Book<T>,
    device: &Id,
    at: DateTime<Utc>,
) -> Book<T> {
    let latest = copy.revisions().map(|r| r.at.millis).max();
    let until = at.timestamp_millis().max(latest.unwrap_or(i64::MIN));
    let mut then = copy.clone();
    let others = now.revisions().filter(|r| r.at.device != *device);
    for revision in others.filter(|r| r.at.millis <= until) {
        then.insert(revision.clone());
    }
    then
}

/// The records of a copy that say something else now, and what they said `then`: `None` for one
/// that was deleted. `now` holds everything that is known, `copy` the device's own records in
/// the copy; those of others alone are not the device's to bring back.
#[must_use]
pub fn to_say_again<T: Restorable>(
    now: &Book<T>,
    copy: &Book<T>,
    then: &Book<T>,
    reach: Reach,
) -> Vec<(Id, Option<T>)> {
    let own: BTreeSet<&Id> = copy.revisions().map(|r| &r.id).collect();
    let mut again = Vec::new();
    for id in own {
        let (was, is) = (then.what(id), now.what(id));
        if was == is {
            continue;
        }
        match was {
            Some(was) if was.is_said_again(id, now) => again.push((id.clone(), Some(was.clone()))),
            None if reach == Reach::TakeBack && is.is_some_and(T::is_taken_back) => {
                again.push((id.clone(), None))
            }
            Some(_) | None => {}
        }
    }
    again
}

#[cfg(test)]
mod tests;
