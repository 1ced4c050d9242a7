//! Finds words in everything that was written: words and beginnings of words, whatever their
//! accents and however æ, ø and å are typed. The texts are folded once; a query is looked for in
//! all of them at once. Nothing of it is ever kept on a disk. Must not know how it is shown.

mod entries;
mod fold;
#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, Utc};

use super::group::Private;
use super::stamp::Id;
use super::time::Zone;
use crate::domain::order;
pub use entries::{Source, entries};
pub use fold::fold;

/// Something that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The group.
    pub group: Id,
    /// The planned session; `None` for what stands in the group's own file.
    pub planned: Option<Id>,
    /// The record.
    pub record: Id,
    /// Of which kind it is.
    pub kind: Kind,
    /// The child that it is about.
    pub child: Option<Id>,
    /// Who wrote it.
    pub author: Option<Id>,
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub text: Private,
}

/// Of which kind something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A note.
    Note,
    /// Told in the round.
    Round,
    /// A held word.
    Held,
    /// Something serious, and a concern.
    Serious,
    /// The talk afterwards.
    Talk,
    /// A follow-up.
    FollowUp,
    /// What is known of a child.
    OfChild,
    /// An answer in an evaluation.
    Answer,
}

impl Kind {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Note,
        Self::Round,
        Self::Held,
        Self::Serious,
        Self::Talk,
        Self::FollowUp,
        Self::OfChild,
        Self::Answer,
    ];
}

/// What may be found. What is left out does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this group.
    pub group: Option<Id>,
    /// Of this planned session.
    pub planned: Option<Id>,
    /// About this child.
    pub child: Option<Id>,
    /// Of this kind.
    pub kind: Option<Kind>,
    /// Written by this one.
    pub author: Option<Id>,
    /// Not before this day.
    pub since: Option<NaiveDate>,
}

impl Filter {
    fn takes(&self, entry: &Entry, zone: Zone) -> bool {
        let same = |wanted: &Option<Id>, has: Option<&Id>| {
            wanted.as_ref().is_none_or(|wanted| Some(wanted) == has)
        };
        same(&self.group, Some(&entry.group))
            && same(&self.planned, entry.planned.as_ref())
            && same(&self.child, entry.child.as_ref())
            && same(&self.author, entry.author.as_ref())
            && self.kind.is_none_or(|kind| kind == entry.kind)
            && self.since.is_none_or(|day| zone(entry.at).date() >= day)
    }
}

/// Everything that was written, folded, the latest first. Its `Debug` shows how much it is.
pub struct Index {
    entries: Vec<Entry>,
    /// The folded texts one after another: a line for each, a space before each word.
    folded: String,
    /// Where each text begins.
    starts: Vec<usize>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Index").field(&self.entries.len()).finish()
    }
}

impl Index {
    /// An index of what was written. Empty texts are left out.
    #[must_use]
    pub fn new(mut entries: Vec<Entry>) -> Self {
        entries.retain(|entry| !entry.text.is_empty());
        order::sort_by(&mut entries, |a, b| {
            b.at.cmp(&a.at).then_with(|| a.record.cmp(&b.record))
        });
        let mut folded = String::new();
        let mut starts = Vec::with_capacity(entries.len());
        for entry in &entries {
            starts.push(folded.len());
            fold::fold_into(entry.text.show(), &mut folded);
            folded.push('\n');
        }
        Self {
            entries,
            folded,
            starts,
        }
    }

    /// How much was written.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether nothing was.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Everything, the latest first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The first `most` texts that hold a word beginning with each word of the query and that the
    /// filter takes, the latest first. A query without a word finds all that the filter takes.
    #[must_use]
    pub fn find(&self, query: &str, filter: &Filter, zone: Zone, most: usize) -> Vec<&Entry> {
        let folded = fold(query);
        let mut words: Vec<String> = folded
            .split_whitespace()
            .map(|word| format!(" {word}"))
            .collect();
        // The longest word is the rarest, mostly.
        order::sort_by_key(&mut words, |word| std::cmp::Reverse(word.len()));
        let takes = |n: &usize| filter.takes(&self.entries[*n], zone);
        let Some((first, others)) = words.split_first() else {
            let all = (0..self.entries.len()).filter(takes).take(most);
            return all.map(|n| &self.entries[n]).collect();
        };
        let holds = |n: &usize| {
            let text = self.text(*n);
            others.iter().all(|word| text.contains(word.as_str()))
        };
        let found = self.with(first).filter(takes).filter(holds).take(most);
        found.map(|n| &self.entries[n]).collect()
    }

    fn text(&self, n: usize) -> &str {
        let end = self.starts.get(n + 1).copied();
        &self.folded[self.starts[n]..end.unwrap_or(self.folded.len())]
    }

    /// The texts that hold a word, each once.
    fn with<'a>(&'a self, word: &str) -> impl Iterator<Item = usize> + use<'a> {
        let finder = memchr::memmem::Finder::new(word).into_owned();
        let mut from = 0;
        std::iter::from_fn(move || {
            let at = from + finder.find(self.folded.as_bytes().get(from..)?)?;
            let n = self.starts.partition_point(|start| *start <= at) - 1;
            from = self.starts.get(n + 1).copied().unwrap_or(self.folded.len());
            Some(n)
        })
    }
}
