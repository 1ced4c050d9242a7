//! What those who read a group are called here, and what is told beside a concern. Must not know who reads what.

use crate::app::App;
use crate::domain::few_eyes::FewEyes;
use crate::domain::group::{Concern, Private};
use crate::domain::key::PublicKey;
use crate::domain::order;
use crate::domain::stamp::Id;
use crate::say;

/// What a reader is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReaderName {
    /// The one who uses this laptop.
    Own,
    /// By a name.
    Called(Private),
    /// Nobody wrote one.
    Unknown,
}

impl App {
    /// For whom alone something is, in words: the one who uses this laptop first.
    #[must_use]
    pub fn for_few(&self, eyes: &FewEyes) -> String {
        let mut readers: Vec<ReaderName> = eyes.keys().map(|key| self.reader_named(key)).collect();
        order::sort_by_key(&mut readers, |name| *name != ReaderName::Own);
        let names = readers.iter().map(|name| match name {
            ReaderName::Own => say!(self.words, "who-reads-own"),
            ReaderName::Called(name) => name.show().to_owned(),
            ReaderName::Unknown => say!(self.words, "who-reads-unnamed"),
        });
        self.words.for_few(&names.collect::<Vec<_>>())
    }

    /// What is to be told beside a concern of the group in hand.
    #[must_use]
    pub fn remarks_on(&self, id: &Id, concern: &Concern) -> Vec<String> {
        let group = self.group.as_ref();
        let remarks = group.map_or_else(Vec::new, |group| group.book.remarks_on(id, concern));
        remarks
            .into_iter()
            .map(|it| self.words.remark(it))
            .collect()
    }

    /// What a reader is called here.
    #[must_use]
    pub fn reader_named(&self, key: &PublicKey) -> ReaderName {
        let Some(group) = &self.group else {
            return ReaderName::Unknown;
        };
        let is_own = group.circle.as_ref().and_then(|it| it.own.as_ref()) == Some(key);
        if is_own {
            return ReaderName::Own;
        }
        let reader = group.book.reader(key);
        let name = reader.map(|reader| reader.name.clone());
        let name = name.filter(|name| !name.is_empty());
        name.map_or(ReaderName::Unknown, ReaderName::Called)
    }
}
