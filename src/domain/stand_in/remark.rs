//! What is to be told beside a concern that stands in another's place, and what can still be made of
//! what was told. Must not know the words.

use sha2::{Digest, Sha256};

use crate::domain::forget::AllForgotten;
use crate::domain::group::{Concern, GroupBook, MadeFrom};
use crate::domain::stamp::Id;

/// Something to be told beside what a concern says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// The words that it was made from, which its purging left, are not there for everybody any more:
    /// they were limited at the same time, or purged.
    WordsGone,
}

impl GroupBook {
    /// What is to be told beside a concern.
    #[must_use]
    pub fn remarks_on(&self, concern: &Concern) -> Vec<Remark> {
        let from = concern.from.as_ref().filter(|_| concern.purged.is_some());
        let words_gone = from.is_some_and(|from| self.is_gone(from));
        words_gone
            .then_some(Remark::WordsGone)
            .into_iter()
            .collect()
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
