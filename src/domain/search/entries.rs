//! What there is to find in a group: every text that people wrote, with its circumstances.

use chrono::{DateTime, Utc};

use super::{Entry, Kind};
use crate::domain::asked::Asked;
use crate::domain::group::{Concern, ConcernPart, GroupBook, GroupRecord, Known, Private};
use crate::domain::happening::{SessionBook, SessionRecord, Told, Turn};
use crate::domain::record::Revision;
use crate::domain::stamp::Id;

/// A group with those of its sessions that have been read.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Its id.
    pub group: &'a Id,
    /// Its own records.
    pub book: &'a GroupBook,
}

/// Every text in a group's own file and in its sessions.
#[must_use]
pub fn entries<'a>(
    of: Source<'_>,
    sessions: impl IntoIterator<Item = (&'a Id, &'a SessionBook)>,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (revision, what) in of.book.live() {
        let written = Written::of(of.group, None, revision);
        entries.extend(of_group(what).into_iter().map(|part| written.entry(part)));
    }
    for (planned, book) in sessions {
        for (revision, what) in book.live() {
            let written = Written::of(of.group, Some(planned), revision);
            entries.extend(of_session(what).into_iter().map(|part| written.entry(part)));
        }
    }
    entries
}

/// A text, its kind and the child that it is about.
type Part<'a> = (Kind, Option<&'a Id>, &'a Private, Option<DateTime<Utc>>);

/// Where and by whom something was written.
struct Written<'a> {
    group: &'a Id,
    planned: Option<&'a Id>,
    record: &'a Id,
    author: Option<&'a Id>,
    at: DateTime<Utc>,
}

impl<'a> Written<'a> {
    fn of<T>(group: &'a Id, planned: Option<&'a Id>, revision: &'a Revision<T>) -> Self {
        Self {
            group,
            planned,
            record: &revision.id,
            author: revision.author.as_ref(),
            at: DateTime::from_timestamp_millis(revision.at.millis).unwrap_or_default(),
        }
    }

    fn entry(&self, (kind, child, text, at): Part<'_>) -> Entry {
        Entry {
            group: self.group.clone(),
            planned: self.planned.cloned(),
            record: self.record.clone(),
            kind,
            child: child.cloned(),
            author: self.author.cloned(),
            at: at.unwrap_or(self.at),
            text: text.clone(),
        }
    }
}

fn of_group(what: &GroupRecord) -> Vec<Part<'_>> {
    match what {
        GroupRecord::FollowUp(it) => {
            vec![(Kind::FollowUp, it.whose.as_ref(), &it.what, Some(it.made))]
        }
        GroupRecord::Concern(it) => of_concern(it),
        GroupRecord::OfChild(it) => {
            let child = Some(&it.child);
            let texts = of_known(&it.known).into_iter();
            texts
                .map(|text| (Kind::OfChild, child, text, None))
                .collect()
        }
        GroupRecord::AnswerSheet(it) if !it.being_written => {
            let open = it.open.iter();
            open.map(|answer| (Kind::Answer, it.child(), &answer.words, None))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn of_concern(it: &Concern) -> Vec<Part<'_>> {
    let parts = ConcernPart::NOW.into_iter().chain(ConcernPart::THEN);
    let told = parts.filter_map(|part| it.told.get(&part));
    let handed = it.handed_over.iter();
    let handed = handed.flat_map(|handed| [&handed.to, &handed.reference]);
    told.chain(handed)
        .map(|text| (Kind::Serious, it.child.as_ref(), text, Some(it.made)))
        .collect()
}

fn of_known(known: &Known) -> Vec<&Private> {
    match known {
        Known::PreTalk(talk) | Known::Contact(talk) | Known::FollowUpTalk(talk) => {
            vec![&talk.with, &talk.said]
        }
        Known::TakingPart(consent) | Known::Pictures(consent) => vec![&consent.by],
        Known::CannotEat(text)
        | Known::PickUp(text)
        | Known::Folder(text)
        | Known::ToReferrer(text) => vec![text],
    }
}

fn of_session(what: &SessionRecord) -> Vec<Part<'_>> {
    match what {
        SessionRecord::Note(it) => {
            vec![(Kind::Note, it.about.as_ref(), &it.text, Some(it.wall))]
        }
        SessionRecord::HeldWord(it) => {
            vec![(Kind::Held, it.child.as_ref(), &it.word, Some(it.wall))]
        }
        SessionRecord::Serious(it) => {
            vec![(Kind::Serious, it.child.as_ref(), &it.words, Some(it.wall))]
        }
        SessionRecord::Turn(it) => of_turn(it),
        SessionRecord::Attendance(it) => {
            vec![(Kind::Note, Some(&it.person), &it.reason, None)]
        }
        SessionRecord::Debrief(it) => {
            let answers = Asked::ALL.into_iter().map(|asked| asked.of(it));
            answers.map(|text| (Kind::Talk, None, text, None)).collect()
        }
        _ => Vec::new(),
    }
}

fn of_turn(turn: &Turn) -> Vec<Part<'_>> {
    let told = [&turn.top, &turn.bottom].into_iter();
    let noted = told.filter_map(|told| match told {
        Told::Noted(text) => Some(text),
        Told::No | Told::Ticked => None,
    });
    noted
        .map(|text| (Kind::Round, Some(&turn.person), text, None))
        .collect()
}
