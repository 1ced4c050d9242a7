//! What is to be told beside a concern that stands in another's place, and what can still be made of
//! what was told. Must not know the words.

use sha2::{Digest, Sha256};

use super::at_once::{is_elsewhere, is_settled};
use crate::domain::forget::AllForgotten;
use crate::domain::group::{Concern, GroupBook, MadeFrom};
use crate::domain::stamp::Id;

/// Something to be told beside what a concern says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// The words that it was made from, which its purging left, are not there for everybody any more:
    /// they were limited at the same time, or purged.
    WordsGone,
    /// Another leader limited it at the same time, for others than whoever reads it here.
    AlsoElsewhere,
    /// Several leaders limited it at the same time, and it is for those whom each of them named.
    ForThoseInAll,
}

impl GroupBook {
    /// What is to be told beside a concern.
    #[must_use]
    pub fn remarks_on(&self, id: &Id, concern: &Concern) -> Vec<Remark> {
        let from = concern.from.as_ref();
        let is_limited = concern.purged.is_none() && concern.only_for.is_some();
        let all = [
            (
                Remark::WordsGone,
                concern.purged.is_some() && from.is_some_and(|from| self.is_gone(from)),
            ),
            (
                Remark::AlsoElsewhere,
                is_limited && is_elsewhere(self, id, concern),
            ),
            (Remark::ForThoseInAll, is_limited && is_settled(id, concern)),
        ];
        let remarks = all.into_iter().filter(|(_, holds)| *holds);
        remarks.map(|(remark, _)| remark).collect()
    }

    /// Whether what something was made from is gone for good.
    #[must_use]
    pub fn is_gone(&self, from: &MadeFrom) -> bool {
        AllForgotten::of(self).is_gone(&from.planned, &from.record)
    }

    /// The id of the concern that is made from something now: another one where that of an earlier
    /// concern is gone for good. It is the same on every laptop that knows of the same.
    #[must_use]
    pub fn free_concern_id(&self, from: &MadeFrom) -> Id {
        let all = AllForgotten::of(self);
        let mut id = from.concern_id();
        while all.is_gone_from_group(&id) {
            id = Id::digested("concern", &Sha256::digest(id.as_str()));
        }
        id
    }
}
