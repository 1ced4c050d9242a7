//! For whom a record is, where it is not for everybody who reads a group: named leaders, by their
//! keys. That never changes of a record; who else is to read it, or no longer, reads another that
//! stands in its place (`stand_in`). Must not know files, nor who a key belongs to.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::key::PublicKey;
use super::record::Book;
use super::stamp::Id;

/// The leaders to whom a record is limited, by their keys.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FewEyes(BTreeSet<PublicKey>);

impl FewEyes {
    /// These leaders.
    #[must_use]
    pub fn new(keys: impl IntoIterator<Item = PublicKey>) -> Self {
        Self(keys.into_iter().collect())
    }

    /// Their keys.
    pub fn keys(&self) -> impl Iterator<Item = &PublicKey> {
        self.0.iter()
    }

    /// Whether one of them has this key.
    #[must_use]
    pub fn contains(&self, key: &PublicKey) -> bool {
        self.0.contains(key)
    }
}

/// A kind of record of which some may be for few eyes.
pub trait Limited {
    /// For whom it is, where it is not for everybody.
    fn only_for(&self) -> Option<&FewEyes>;
}

impl<T: Limited> Book<T> {
    /// For whom its records are that are not for everybody. What any revision says holds for the
    /// record: a deletion says nothing.
    #[must_use]
    pub fn limits(&self) -> BTreeMap<&Id, &FewEyes> {
        let limited = self.revisions().filter_map(|revision| {
            let eyes = revision.what.as_ref()?.only_for()?;
            Some((&revision.id, eyes))
        });
        limited.collect()
    }
}
