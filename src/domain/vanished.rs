//! How much of what was written a sync has taken away: another device's folder was removed, or
//! an older version of it came back. Must not know folders, nor what is done about it.

use std::collections::BTreeMap;

use super::group::{GroupBook, GroupRecord};
use super::happening::{SessionBook, SessionRecord};
use super::record::{Book, Revision};
use super::stamp::Id;

/// So much, of so much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// What has vanished.
    pub gone: usize,
    /// What there is with it.
    pub of: usize,
}

impl Count {
    /// Counts the records of a kind whose last word is among what vanished.
    fn of<T>(whole: &Book<T>, vanished: &Book<T>, is_counted: impl Fn(&T) -> bool) -> Self {
        let mut count = Self::default();
        for (revision, _) in whole.live().filter(|(_, what)| is_counted(what)) {
            count.of += 1;
            let is_gone = vanished
                .revisions_of(&revision.id)
                .iter()
                .any(|r| r.at == revision.at);
            count.gone += usize::from(is_gone);
        }
        count
    }

    const fn is_more_than_a_fifth(self) -> bool {
        self.gone * 5 > self.of
    }

    const fn and(self, other: Self) -> Self {
        Self {
            gone: self.gone + other.gone,
            of: self.of + other.of,
        }
    }
}

/// What vanished from a group's folder and is only known here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Vanished {
    /// Of what leaders wrote: notes, held words, what serious was told, the talks afterwards.
    pub notes: Count,
    /// Of the group itself: its frame, its people, its plan.
    pub group: Count,
    /// What vanished from the group's files.
    pub from_group: GroupBook,
    /// What vanished from its sessions' files.
    pub from_sessions: BTreeMap<Id, SessionBook>,
}

impl Vanished {
    /// Counts what vanished from a group's files.
    pub fn add_group(&mut self, whole: &GroupBook, vanished: GroupBook) {
        let is_counted = |what: &GroupRecord| {
            matches!(
                what,
                GroupRecord::Frame(_) | GroupRecord::Person(_) | GroupRecord::Planned(_)
            )
        };
        self.group = self.group.and(Count::of(whole, &vanished, is_counted));
        self.from_group.merge(vanished);
    }

    /// Counts what vanished from a session's files.
    pub fn add_session(&mut self, planned: &Id, whole: &SessionBook, vanished: SessionBook) {
        let is_counted = |what: &SessionRecord| {
            matches!(
                what,
                SessionRecord::Note(_)
                    | SessionRecord::HeldWord(_)
                    | SessionRecord::Serious(_)
                    | SessionRecord::Debrief(_)
            )
        };
        self.notes = self.notes.and(Count::of(whole, &vanished, is_counted));
        if !vanished.is_empty() {
            self.from_sessions.insert(planned.clone(), vanished);
        }
    }

    /// Whether it is so much that the leaders are to be asked: more than a fifth of the notes, or
    /// of the group itself.
    #[must_use]
    pub const fn is_to_be_asked_about(&self) -> bool {
        self.notes.is_more_than_a_fifth() || self.group.is_more_than_a_fifth()
    }
}

/// The last words among what vanished: those that are to be said again, so that they stand.
#[must_use]
pub fn last_words<T: Clone>(whole: &Book<T>, vanished: &Book<T>) -> Vec<Revision<T>> {
    let is_last = |r: &&Revision<T>| whole.heads(&r.id).iter().any(|head| head.at == r.at);
    vanished.revisions().filter(is_last).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::happening::Note;
    use crate::domain::stamp::StampMaker;
    use chrono::DateTime;

    fn id(text: &str) -> Id {
        text.parse().unwrap()
    }

    /// A book with so many notes.
    fn notes(count: usize) -> SessionBook {
        let mut maker = StampMaker::new(id("d2"));
        let wall = DateTime::from_timestamp_millis(1_800_000_000_000).unwrap();
        let mut book = SessionBook::default();
        for n in 0..count {
            let note = Note {
                text: "x".into(),
                wall,
                step: None,
                after: None,
                about: None,
            };
            book.insert(Revision {
                id: id(&format!("n{n}")),
                at: maker.next(wall),
                author: None,
                replaces: Vec::new(),
                what: Some(SessionRecord::Note(note)),
            });
        }
        book
    }

    fn asked(gone: usize, of: usize) -> bool {
        let mut vanished = Vanished::default();
        vanished.add_session(&id("p1"), &notes(of), notes(gone));
        assert_eq!(vanished.notes, Count { gone, of });
        vanished.is_to_be_asked_about()
    }

    #[test]
    fn more_than_a_fifth_is_asked_about_and_less_is_not() {
        assert!(!asked(0, 0) && !asked(0, 10) && !asked(1, 5) && !asked(2, 10));
        assert!(asked(1, 4) && asked(3, 10) && asked(10, 10));
    }

    #[test]
    fn what_somebody_has_written_anew_since_has_not_vanished() {
        let vanished = notes(3);
        let mut whole = vanished.clone();
        let wall = DateTime::from_timestamp_millis(1_900_000_000_000).unwrap();
        let record = id("n1");
        whole.insert(Revision {
            at: StampMaker::new(id("d1")).next(wall),
            replaces: whole.seen(&record),
            what: whole.what(&record).cloned(),
            id: record,
            author: None,
        });
        assert_eq!(last_words(&whole, &vanished).len(), 2);
        let mut counted = Vanished::default();
        counted.add_session(&id("p1"), &whole, vanished);
        assert_eq!(counted.notes, Count { gone: 2, of: 3 });
    }
}
