//! The records themselves, for leaders who take the data elsewhere, or for a parent's request: what
//! is recorded now, each with when and by whom. Must not know the form that it is written in.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::Material;
use crate::domain::forget::{AllForgotten, Forgettable, Forgotten, in_group};
use crate::domain::group::GroupRecord;
use crate::domain::happening::SessionRecord;
use crate::domain::record::Book;
use crate::domain::stamp::Id;

/// The records of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Records<'a> {
    /// The group's own.
    pub group: Vec<Taken<'a, GroupRecord>>,
    /// Those of each session of which anything is recorded, in the order of the plan.
    pub sessions: Vec<OfSession<'a>>,
}

/// The records of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfSession<'a> {
    /// The planned session's id.
    pub planned: &'a Id,
    /// What it is called.
    pub title: &'a str,
    /// The day that it is planned for.
    pub date: NaiveDate,
    /// Its records.
    pub records: Vec<Taken<'a, SessionRecord>>,
}

/// A record as it is now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Taken<'a, T> {
    /// Its id.
    pub id: &'a Id,
    /// When it was last changed.
    pub at: DateTime<Utc>,
    /// By whom, where that is known.
    pub author: Option<&'a Id>,
    /// What it says.
    pub what: &'a T,
}

impl<'a> Records<'a> {
    /// Everything that people recorded.
    #[must_use]
    pub fn all(material: &Material<'a>) -> Self {
        Self::those(material, &|_, _| true)
    }

    /// What is about a child: the same that would go if the child were forgotten.
    #[must_use]
    pub fn about(material: &Material<'a>, child: &Id) -> Self {
        let mut about = AllForgotten::default();
        about.add(&Forgotten {
            child: child.clone(),
            records: Default::default(),
        });
        for session in &material.sessions {
            about.list(session.place.id, session.book);
        }
        about.list(&in_group(), material.group);
        let listed: Vec<Forgotten> = about.records().collect();
        Self::those(material, &|place, record| {
            let mut listed = listed.iter().filter_map(|it| it.records.get(place));
            listed.any(|records| records.contains(record))
        })
    }

    fn those(material: &Material<'a>, is_meant: &dyn Fn(&Id, &Id) -> bool) -> Self {
        let sessions = material.sessions.iter().map(|session| OfSession {
            planned: session.place.id,
            title: &session.place.planned.title,
            date: session
                .place
                .day_led(session.live().as_ref(), material.zone),
            records: taken(session.book, |record, _| is_meant(session.place.id, record)),
        });
        Self {
            group: taken(material.group, |record, what| {
                is_of_people(what) && is_meant(&in_group(), record)
            }),
            sessions: sessions.filter(|it| !it.records.is_empty()).collect(),
        }
    }
}

fn taken<T: Forgettable>(book: &Book<T>, is_meant: impl Fn(&Id, &T) -> bool) -> Vec<Taken<'_, T>> {
    let meant = book.live().filter(|(r, what)| is_meant(&r.id, what));
    let taken = meant.map(|(revision, what)| Taken {
        id: &revision.id,
        at: DateTime::from_timestamp_millis(revision.at.millis).unwrap_or_default(),
        author: revision.author.as_ref(),
        what,
    });
    taken.collect()
}

/// Whether people recorded it, and not the program for itself.
const fn is_of_people(what: &GroupRecord) -> bool {
    !matches!(
        what,
        GroupRecord::Looked(_)
            | GroupRecord::Reader(_)
            | GroupRecord::Forgotten(_)
            | GroupRecord::Gone(_)
    )
}
