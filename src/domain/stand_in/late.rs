//! What others wrote of a concern before they knew that another stands in its place: it comes into
//! that one. Must not know files.

use std::collections::BTreeMap;

use crate::domain::group::{Concern, GroupBook, GroupRecord, Was};
use crate::domain::record::{Keeps, Revision};
use crate::domain::stamp::{Id, Stamp, StampMaker};
use crate::domain::time::Now;

/// What others wrote of a record that is gone before they knew it, as revisions of the one that
/// stands in its place: `gone` holds what is still said of it. Nothing where nothing is missing.
#[must_use]
pub fn said_late(
    standing: &GroupBook,
    gone: &GroupBook,
    stamps: &mut StampMaker,
    now: &Now,
) -> Vec<Revision<GroupRecord>> {
    let concerns = standing.live().filter_map(|(revision, what)| match what {
        // What was written of one whose text is purged goes with it.
        GroupRecord::Concern(it) if it.purged.is_none() => Some((revision, it)),
        _ => None,
    });
    let mut late = Vec::new();
    for (revision, concern) in concerns {
        let unseen = unseen(concern, gone);
        if unseen.is_empty() {
            continue;
        }
        let mut seen = standing.seen(&revision.id);
        let mut say = |author: Option<&Id>, what: Concern| {
            let at = stamps.next(now.wall);
            late.push(Revision {
                id: revision.id.clone(),
                at: at.clone(),
                author: author.cloned(),
                replaces: std::mem::replace(&mut seen, vec![at]),
                what: Some(GroupRecord::Concern(what)),
            });
        };
        for (it, said) in &unseen {
            let said = Concern {
                only_for: concern.only_for.clone(),
                from: concern.from.clone(),
                was: concern.was.clone(),
                ..(*said).clone()
            };
            say(it.author.as_ref(), said);
        }
        // Last comes again what stood, which has now seen them: they are reachable as earlier ones.
        let was = concern.was.iter().map(|was| was.and(gone)).collect();
        say(
            revision.author.as_ref(),
            Concern {
                was,
                ..concern.clone()
            },
        );
    }
    late
}

/// What is still said of those in whose place a concern stands, and was not seen then.
fn unseen<'a>(
    concern: &Concern,
    gone: &'a GroupBook,
) -> Vec<(&'a Revision<GroupRecord>, &'a Concern)> {
    let all = concern.was.iter().flat_map(|was| {
        let history = gone.history(&was.record).into_iter();
        history.filter(|r| !was.seen.iter().any(|seen| covers(seen, &r.at)))
    });
    let said = all.filter_map(|r| match &r.what {
        Some(what @ GroupRecord::Concern(it)) if what.keeps_history() => Some((r, it)),
        _ => None,
    });
    said.collect()
}

impl Was {
    /// A record, with what of it is in a book. What is only said to be replaced has not been seen: it
    /// may still come.
    pub(super) fn of(group: &GroupBook, record: &Id) -> Self {
        let mut latest: BTreeMap<&Id, &Stamp> = BTreeMap::new();
        for revision in group.history(record) {
            latest.insert(&revision.at.device, &revision.at);
        }
        Self {
            record: record.clone(),
            seen: latest.into_values().cloned().collect(),
        }
    }

    /// The same, with all that is still said of it seen.
    fn and(&self, gone: &GroupBook) -> Self {
        let mut seen = self.seen.clone();
        seen.extend(gone.history(&self.record).into_iter().map(|r| r.at.clone()));
        Self {
            record: self.record.clone(),
            seen,
        }
    }
}

fn covers(seen: &Stamp, at: &Stamp) -> bool {
    seen.device == at.device && (seen.millis, seen.count) >= (at.millis, at.count)
}
