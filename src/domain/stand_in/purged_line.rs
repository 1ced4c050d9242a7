//! What purging takes with it: every other concern that stands for one of those in whose place a
//! purged one stands, whoever made it meanwhile and for whomever it is, and what was told that it
//! was made from. Must not know files.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::{Gone, WithTold, gone_id};
use crate::domain::forget::{Listed, add, in_group};
use crate::domain::group::{Concern, GroupBook, GroupRecord};
use crate::domain::record::Revision;
use crate::domain::stamp::Id;

/// The concerns in whose place purged ones stand. What they said is purged wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PurgedLines(BTreeMap<Id, WithTold>);

impl PurgedLines {
    /// Those of all concerns that any revision says are purged.
    #[must_use]
    pub fn of(group: &GroupBook) -> Self {
        let mut lines = Self::default();
        for (_, concern) in concerns(group).filter(|(_, it)| it.purged.is_some()) {
            let told = match concern.from {
                Some(_) => WithTold::Stays,
                None => WithTold::Goes,
            };
            for was in &concern.was {
                lines.add(&was.record, told);
            }
        }
        lines
    }

    /// Whether nothing is purged.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds those that another knows of.
    pub fn merge(&mut self, other: &Self) {
        for (record, told) in &other.0 {
            self.add(record, *told);
        }
    }

    /// Where two purged the same, what goes by one of them goes.
    fn add(&mut self, record: &Id, told: WithTold) {
        let known = self.0.entry(record.clone()).or_insert(told);
        if told == WithTold::Goes {
            *known = told;
        }
    }

    /// Whether a concern still says what is purged elsewhere, and then whether what was told goes
    /// with it.
    #[must_use]
    pub fn takes(&self, concern: &Concern) -> Option<WithTold> {
        if concern.purged.is_some() {
            return None;
        }
        let told = || concern.was.iter().filter_map(|was| self.0.get(&was.record));
        let any_goes = told().any(|told| *told == WithTold::Goes);
        let first = told().next().copied();
        first.map(|told| if any_goes { WithTold::Goes } else { told })
    }

    /// The concerns of a book that go, each with all the records that go with it.
    #[must_use]
    pub fn taken(&self, group: &GroupBook) -> BTreeMap<Id, Listed> {
        let mut all: BTreeMap<Id, Listed> = BTreeMap::new();
        for (revision, concern) in concerns(group) {
            let Some(told) = self.takes(concern) else {
                continue;
            };
            let listed = all.entry(revision.id.clone()).or_default();
            listed.insert(in_group(), BTreeSet::from([revision.id.clone()]));
            if let (WithTold::Goes, Some(from)) = (told, &concern.from) {
                let records = listed.entry(from.planned.clone()).or_default();
                records.insert(from.record.clone());
            }
        }
        all
    }
}

/// What is to be said of the concerns of a book that go with what is purged, by the record that says
/// it: with whatever that says already.
#[must_use]
pub fn gone_with_purged(group: &GroupBook) -> BTreeMap<Id, Gone> {
    let taken = PurgedLines::of(group).taken(group).into_iter();
    let gone = taken.map(|(concern, mut records)| {
        let id = gone_id(&concern);
        if let Some(GroupRecord::Gone(known)) = group.what(&id) {
            add(&mut records, &known.records);
        }
        (id, Gone { records })
    });
    gone.collect()
}

/// The purged concerns that another one says all of: where several leaders purged the same at once,
/// one stands. It is the one that most may read, the latest of those. What was written in one since
/// keeps it.
pub(in crate::domain) fn purged_again(group: &GroupBook) -> BTreeSet<Id> {
    let written: BTreeSet<&Id> = concerns(group)
        .filter(|(_, it)| !it.told.is_empty())
        .map(|(revision, _)| &revision.id)
        .collect();
    let mut first: BTreeMap<&Id, (Rank<'_>, &Id)> = BTreeMap::new();
    let mut again = BTreeSet::new();
    for (revision, concern) in concerns(group) {
        let (Some(purged), Some(root)) = (concern.purged, concern.was.first()) else {
            continue;
        };
        if written.contains(&revision.id) {
            continue;
        }
        let this = (
            (concern.only_for.is_none(), purged, &revision.id),
            &revision.id,
        );
        let stands = first.entry(&root.record).or_insert(this);
        let passed = this.min(*stands).1;
        *stands = this.max(*stands);
        if passed != stands.1 {
            again.insert(passed.clone());
        }
    }
    again
}

/// By what one of several purged concerns stands: whether it is for everybody, since when, its id.
type Rank<'a> = (bool, DateTime<Utc>, &'a Id);

fn concerns(group: &GroupBook) -> impl Iterator<Item = (&Revision<GroupRecord>, &Concern)> {
    group.revisions().filter_map(|r| match &r.what {
        Some(GroupRecord::Concern(it)) => Some((r, it)),
        _ => None,
    })
}
