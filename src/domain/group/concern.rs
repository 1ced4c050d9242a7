//! A concern for a child: what was asked in the moment itself, what was seen and heard, and what
//! the leaders did about it. It records. It never judges, sends, or closes itself: only a leader
//! says that a concern has been handed over. Must not know any number or paragraph.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{GroupBook, GroupRecord, MadeFrom, Private};
use crate::domain::few_eyes::FewEyes;
use crate::domain::happening::SeriousKind;
use crate::domain::stamp::{Id, Stamp};

/// A concern.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concern {
    /// The child, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<Id>,
    /// What it is about, if somebody chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<SeriousKind>,
    /// When it was written down first.
    pub made: DateTime<Utc>,
    /// What it was made from, if it was made from anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<MadeFrom>,
    /// Who sees to it that it is followed up. The duty stays everybody's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Id>,
    /// The last day on which something is to be done, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
    /// What was written. What nobody wrote of is not in it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub told: BTreeMap<ConcernPart, Private>,
    /// To where it was handed over; it is open when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_over: Option<HandedOver>,
    /// Whether this was saved while somebody wrote, who had not left the page yet.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub being_written: bool,
    /// The leaders who alone may read it; everybody who reads the group when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_for: Option<FewEyes>,
    /// When its text was removed for good, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purged: Option<DateTime<Utc>>,
    /// The records in whose place it stands, if it stands in any other's: the first one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<Was>,
}

/// A record that is gone for good, and how much of it was seen when another took its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Was {
    /// The record.
    pub record: Id,
    /// Of each device the latest revision that was seen.
    pub seen: Vec<Stamp>,
}

/// What is asked about a concern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConcernPart {
    /// Is anybody in danger now?
    DangerNow,
    /// Can the child go home today, and with whom?
    HomeToday,
    /// Who decides that, before the child is picked up?
    WhoDecides,
    /// Who was called?
    Called,
    /// Who goes aside with the child?
    Aside,
    /// What was seen or heard: facts.
    Facts,
    /// The child's own words.
    OwnWords,
    /// When and where.
    WhenAndWhere,
    /// Who was there.
    WhoWasThere,
    /// What was said to the child about what happens next.
    SaidToChild,
    /// Whom it was discussed with.
    DiscussedWith,
    /// What was decided, and why.
    Decided,
    /// What was done, and when.
    Done,
}

impl ConcernPart {
    /// What is asked in the moment itself.
    pub const NOW: [Self; 5] = [
        Self::DangerNow,
        Self::HomeToday,
        Self::WhoDecides,
        Self::Called,
        Self::Aside,
    ];

    /// What is asked then, in the order in which it is written down.
    pub const THEN: [Self; 8] = [
        Self::Facts,
        Self::OwnWords,
        Self::WhenAndWhere,
        Self::WhoWasThere,
        Self::SaidToChild,
        Self::DiscussedWith,
        Self::Decided,
        Self::Done,
    ];
}

/// To where a concern was handed over: there, and not here, its record belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOver {
    /// To whom: an office, a journal.
    pub to: Private,
    /// On which day, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// The reference that it got there.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub reference: Private,
}

impl Concern {
    /// One of which nothing is known yet.
    #[must_use]
    pub const fn new(made: DateTime<Utc>) -> Self {
        Self {
            child: None,
            about: None,
            made,
            from: None,
            who: None,
            by: None,
            told: BTreeMap::new(),
            handed_over: None,
            being_written: false,
            only_for: None,
            purged: None,
            was: Vec::new(),
        }
    }

    /// Whether nobody has handed it over.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.handed_over.is_none()
    }

    /// What was written about something; nothing where nobody wrote.
    #[must_use]
    pub fn says(&self, part: ConcernPart) -> &str {
        self.told.get(&part).map_or("", Private::show)
    }
}

impl GroupBook {
    /// The concern that was made from a record of a session; one that is purged only where there is
    /// no other.
    #[must_use]
    pub fn concern_from(&self, from: &MadeFrom) -> Option<(&Id, &Concern)> {
        let made = self.live().filter_map(|(revision, what)| match what {
            GroupRecord::Concern(it) if it.from.as_ref() == Some(from) => Some((&revision.id, it)),
            _ => None,
        });
        made.min_by_key(|(_, it)| it.purged.is_some())
    }
}
