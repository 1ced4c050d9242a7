//! Everything that records say and have said, as one other record of this device. Must not know what
//! the records are about.

use super::By;
use crate::domain::record::{Book, Keeps, Revision};
use crate::domain::stamp::{Id, Stamp};

impl By<'_> {
    /// One revision, made now.
    pub(super) fn says<T>(&mut self, id: Id, replaces: Vec<Stamp>, what: T) -> Revision<T> {
        Revision {
            id,
            at: self.stamps.next(self.now.wall),
            author: self.author.cloned(),
            replaces,
            what: Some(what),
        }
    }

    /// Everything that records say and have said, as another record of this device: when, by whom
    /// and in which order; what several of them say alike, once. What stands is said anew; of several
    /// records what was written last.
    pub(super) fn retold<T: Keeps + Clone + PartialEq>(
        &mut self,
        book: &Book<T>,
        old: &[&Id],
        new: &Id,
        as_it_is_now: impl Fn(T) -> T,
    ) -> Vec<Revision<T>> {
        let mut said: Vec<Revision<T>> = Vec::new();
        for revision in old.iter().flat_map(|id| book.history(id)) {
            let kept = revision.what.as_ref().filter(|what| what.keeps_history());
            let what = kept.cloned().map(&as_it_is_now);
            let alike = |other: &Revision<T>| {
                other.id != revision.id
                    && other.at.millis == revision.at.millis
                    && other.author == revision.author
                    && other.what == what
            };
            if what.is_some() && !said.iter().any(alike) {
                said.push(Revision {
                    what,
                    ..revision.clone()
                });
            }
        }
        said.sort_by(|a, b| a.at.cmp(&b.at));
        let mut all: Vec<Revision<T>> = Vec::new();
        for revision in said {
            let last = all.last().map(|r| &r.at);
            all.push(Revision {
                at: after(last, &revision.at, self.stamps.device()),
                replaces: last.cloned().into_iter().collect(),
                id: new.clone(),
                ..revision
            });
        }
        let newest = old.iter().max_by_key(|id| written(book, id));
        if let Some(what) = newest.and_then(|id| book.what(id)).cloned() {
            let seen = all.last().map(|r| r.at.clone()).into_iter().collect();
            let now = self.says(new.clone(), seen, as_it_is_now(what));
            all.push(now);
        }
        all
    }
}

/// When what a record says now was first said, without interruption since.
fn written<'a, T: Keeps + PartialEq>(book: &'a Book<T>, id: &Id) -> Option<&'a Stamp> {
    let now = book.what(id)?;
    let history = book.history(id).into_iter().rev();
    let same = history.take_while(|revision| revision.what.as_ref() == Some(now));
    same.last().map(|revision| &revision.at)
}

/// The moment of a revision, as one of this device's that is later than the one before.
fn after(last: Option<&Stamp>, at: &Stamp, device: &Id) -> Stamp {
    let (mut millis, mut count) = (at.millis, at.count);
    if let Some(last) = last
        && (millis, count) <= (last.millis, last.count)
    {
        (millis, count) = (last.millis, last.count.saturating_add(1));
    }
    Stamp {
        millis,
        count,
        device: device.clone(),
    }
}
