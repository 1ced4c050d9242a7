//! What is new since a leader last looked: what others wrote meanwhile, also what was written
//! before and only came over later. Must not know who asks, nor the words.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::few_eyes::Limited;
use super::group::{GroupBook, GroupRecord};
use super::happening::{SessionBook, SessionRecord};
use super::record::{Book, Revision};
use super::stamp::{Id, Stamp};

/// How far a leader has looked: of each device the latest that was seen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Looked {
    /// The latest of each device.
    pub seen: Vec<Stamp>,
}

/// The id of the record of how far a leader has looked.
#[must_use]
pub fn looked_id(leader: &Id) -> Id {
    Id::derived("looked", leader)
}

/// What is new in one place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct News {
    /// Notes.
    pub notes: usize,
    /// Talks afterwards, each role's once.
    pub talks: usize,
    /// What is to be followed up, and concerns.
    pub to_do: usize,
    /// Other records.
    pub other: usize,
    /// Who wrote, as far as that is known.
    pub by: BTreeSet<Id>,
}

impl News {
    /// Whether nothing is new.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.notes + self.talks + self.to_do + self.other == 0
    }
}

/// What counts as news of some kind; nothing for what the program writes by itself.
trait Told {
    fn counts(&self, news: &mut News);
}

impl Told for GroupRecord {
    fn counts(&self, news: &mut News) {
        match self {
            Self::FollowUp(_) | Self::Concern(_) => news.to_do += 1,
            Self::AnswerSheet(sheet) if sheet.being_written => {}
            Self::OfChild(_) | Self::AnswerSheet(_) => news.other += 1,
            _ => {}
        }
    }
}

impl Told for SessionRecord {
    fn counts(&self, news: &mut News) {
        match self {
            Self::Note(_) => news.notes += 1,
            Self::Debrief(debrief) if debrief.being_written => {}
            Self::Debrief(_) => news.talks += 1,
            Self::Draft(_) | Self::Happened(_) | Self::Attendance(_) | Self::Visitors(_) => {}
            _ => news.other += 1,
        }
    }
}

impl Looked {
    /// Whether a revision was there when somebody looked.
    fn covers<T>(&self, revision: &Revision<T>) -> bool {
        let at = |stamp: &Stamp| (stamp.millis, stamp.count);
        self.seen
            .iter()
            .any(|seen| seen.device == revision.at.device && at(seen) >= at(&revision.at))
    }

    /// The same, with everything of a book seen, too.
    fn and<T>(self, book: &Book<T>) -> Self {
        let mut latest: BTreeMap<Id, Stamp> = BTreeMap::new();
        let all = book.revisions().map(|revision| revision.at.clone());
        for stamp in self.seen.into_iter().chain(all) {
            let later = latest
                .get(&stamp.device)
                .is_none_or(|seen| (seen.millis, seen.count) < (stamp.millis, stamp.count));
            if later {
                latest.insert(stamp.device.clone(), stamp);
            }
        }
        Self {
            seen: latest.into_values().collect(),
        }
    }

    /// How far somebody has looked who sees these books now.
    #[must_use]
    pub fn now<'a>(
        self,
        group: &GroupBook,
        sessions: impl IntoIterator<Item = &'a SessionBook>,
    ) -> Self {
        let looked = self.and(group);
        sessions.into_iter().fold(looked, Self::and)
    }

    /// What is for few eyes is nowhere told to be new: others may look on.
    fn news<T: Told + Limited>(&self, book: &Book<T>, reader: &Id) -> News {
        let mut news = News::default();
        let for_all = book.live().filter(|(_, what)| what.only_for().is_none());
        for (revision, what) in for_all {
            if !self.covers(revision) && revision.author.as_ref() != Some(reader) {
                let before = news.clone();
                what.counts(&mut news);
                if news != before {
                    news.by.extend(revision.author.clone());
                }
            }
        }
        news
    }

    /// What is new in the group's own file.
    #[must_use]
    pub fn news_of_group(&self, book: &GroupBook, reader: &Id) -> News {
        self.news(book, reader)
    }

    /// What is new of a session.
    #[must_use]
    pub fn news_of_session(&self, book: &SessionBook, reader: &Id) -> News {
        self.news(book, reader)
    }
}

impl GroupBook {
    /// How far a leader has looked; not at all where nothing says.
    #[must_use]
    pub fn looked(&self, leader: &Id) -> Looked {
        // Two laptops of one leader look apart from each other: what either saw was seen.
        let heads = self.heads(&looked_id(leader)).into_iter();
        let seen = heads.filter_map(|revision| match &revision.what {
            Some(GroupRecord::Looked(looked)) => Some(looked.seen.iter().cloned()),
            _ => None,
        });
        Looked {
            seen: seen.flatten().collect(),
        }
    }
}
