//! What others wrote of a concern before they knew that another stands in its place: it comes into
//! that one. Must not know files.

use crate::domain::group::{Concern, GroupBook, GroupRecord, Was};
use crate::domain::record::{Keeps, Revision};
use crate::domain::stamp::{Stamp, StampMaker};
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
    let mut late = Vec::new();
    for (revision, what) in standing.live() {
        let GroupRecord::Concern(concern) = what else {
            continue;
        };
        // What was written of one whose text is purged goes with it.
        let was = concern.was.as_ref().filter(|_| concern.purged.is_none());
        let Some(was) = was else {
            continue;
        };
        let unseen = gone.history(&was.record).into_iter();
        let unseen: Vec<_> = unseen
            .filter(|r| !was.seen.iter().any(|seen| covers(seen, &r.at)))
            .filter(|r| r.what.as_ref().is_some_and(Keeps::keeps_history))
            .collect();
        if unseen.is_empty() {
            continue;
        }
        let mut seen = standing.seen(&revision.id);
        for it in &unseen {
            let Some(GroupRecord::Concern(said)) = &it.what else {
                continue;
            };
            let at = stamps.next(now.wall);
            late.push(Revision {
                id: revision.id.clone(),
                at: at.clone(),
                author: it.author.clone(),
                replaces: std::mem::replace(&mut seen, vec![at]),
                what: Some(GroupRecord::Concern(Concern {
                    only_for: concern.only_for.clone(),
                    from: concern.from.clone(),
                    was: concern.was.clone(),
                    ..said.clone()
                })),
            });
        }
        // Last comes again what stood, which has now seen them: they are reachable as earlier ones.
        let mut seen_of_it = was.seen.clone();
        seen_of_it.extend(unseen.iter().map(|r| r.at.clone()));
        late.push(Revision {
            id: revision.id.clone(),
            at: stamps.next(now.wall),
            author: revision.author.clone(),
            replaces: seen,
            what: Some(GroupRecord::Concern(Concern {
                was: Some(Was {
                    record: was.record.clone(),
                    seen: seen_of_it,
                }),
                ..concern.clone()
            })),
        });
    }
    late
}

fn covers(seen: &Stamp, at: &Stamp) -> bool {
    seen.device == at.device && (seen.millis, seen.count) >= (at.millis, at.count)
}
