//! For whom a protected group is sealed. Must not decide whom this laptop trusts: whoever can write
//! into a shared folder can write such a record.

use serde::{Deserialize, Serialize};

use super::{GroupBook, GroupRecord, Private};
use crate::domain::key::PublicKey;
use crate::domain::stamp::{Id, NotOne};

/// Somebody for whom a protected group is sealed, or no longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reader {
    /// The key.
    pub key: PublicKey,
    /// What its owner is called here; may be empty.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub name: Private,
    /// Whose it is.
    pub kind: ReaderKind,
    /// Whether the group is to be sealed for it.
    pub sharing: Sharing,
}

/// Whose a key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReaderKind {
    /// A leader's, on a laptop.
    Leader,
    /// The group's own, kept on paper.
    Recovery,
}

/// Whether the group is sealed for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sharing {
    /// It is.
    Shared,
    /// It is not any more: every device writes its files anew without it.
    Ended,
}

impl Reader {
    /// The id of the record about a key.
    ///
    /// # Errors
    /// Never for a key that was read: its letters are those of an id.
    pub fn id_of(key: &PublicKey) -> Result<Id, NotOne> {
        Ok(Id::derived("reader", &key.as_str().parse()?))
    }
}

impl GroupBook {
    /// What is recorded of keys, one for each. Where two leaders said different things at once, the
    /// sharing has ended.
    #[must_use]
    pub fn readers(&self) -> Vec<&Reader> {
        let readers = self.live().filter_map(|(revision, what)| match what {
            GroupRecord::Reader(reader) => {
                let heads = self.heads(&revision.id).into_iter();
                let mut said = heads.filter_map(|head| match &head.what {
                    Some(GroupRecord::Reader(reader)) => Some(reader),
                    _ => None,
                });
                let ended = said.find(|reader| reader.sharing == Sharing::Ended);
                Some(ended.unwrap_or(reader))
            }
            _ => None,
        });
        readers.collect()
    }

    /// What is to be taken of a key: what is recorded of it, else that it is some leader's.
    #[must_use]
    pub fn reader_or_some(&self, key: &PublicKey) -> Reader {
        let some = || Reader {
            key: key.clone(),
            name: Private::default(),
            kind: ReaderKind::Leader,
            sharing: Sharing::Shared,
        };
        self.reader(key).cloned().unwrap_or_else(some)
    }

    /// What is recorded of one key.
    #[must_use]
    pub fn reader(&self, key: &PublicKey) -> Option<&Reader> {
        self.readers().into_iter().find(|reader| reader.key == *key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Revision;
    use crate::domain::stamp::Stamp;

    const KEY: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

    fn said(
        sharing: Sharing,
        millis: i64,
        device: &str,
        replaces: &[Stamp],
    ) -> Revision<GroupRecord> {
        let key: PublicKey = KEY.parse().unwrap();
        Revision {
            id: Reader::id_of(&key).unwrap(),
            at: Stamp {
                millis,
                count: 0,
                device: device.parse().unwrap(),
            },
            author: None,
            replaces: replaces.to_vec(),
            what: Some(GroupRecord::Reader(Reader {
                key,
                name: "Anne".into(),
                kind: ReaderKind::Leader,
                sharing,
            })),
        }
    }

    #[test]
    fn an_end_of_sharing_stands_over_what_had_not_seen_it_and_not_over_what_had() {
        let mut book = GroupBook::default();
        book.insert(said(Sharing::Ended, 1, "d1", &[]));
        book.insert(said(Sharing::Shared, 2, "d2", &[]));
        let sharing = |book: &GroupBook| book.readers()[0].sharing;
        assert_eq!(sharing(&book), Sharing::Ended);
        let seen = book.seen(&Reader::id_of(&KEY.parse().unwrap()).unwrap());
        book.insert(said(Sharing::Shared, 3, "d1", &seen));
        assert_eq!(sharing(&book), Sharing::Shared);
    }
}
