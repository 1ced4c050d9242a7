//! Concerns that several leaders put in the place of one at the same time, none of whom had seen the
//! others'. Whoever reads all of them settles it: one stands, for those alone for whom each of them
//! was, with everything that any of them says and has said. Must not know files.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::{By, Gone, StandIn, gone_id};
use crate::domain::few_eyes::FewEyes;
use crate::domain::forget::{AllForgotten, Listed, add, in_group};
use crate::domain::group::{Concern, GroupBook, GroupRecord, MadeFrom, Was};
use crate::domain::happening::{SessionBook, SessionRecord};
use crate::domain::record::Revision;
use crate::domain::stamp::Id;

/// The concerns that stand in one's place beside each other, as far as they can be read here. Each
/// part is to be settled.
#[must_use]
pub fn at_once(group: &GroupBook) -> Vec<Vec<Id>> {
    let concerns = || {
        group.live().filter_map(|(revision, what)| match what {
            GroupRecord::Concern(it) if it.purged.is_none() => Some((&revision.id, it)),
            _ => None,
        })
    };
    // What another stands for will be gone, though nobody may have said so here yet.
    let stood_for: BTreeSet<&Id> = concerns()
        .flat_map(|(_, it)| it.was.iter().map(|was| &was.record))
        .collect();
    let mut all: BTreeMap<&Id, Vec<Id>> = BTreeMap::new();
    for (id, concern) in concerns().filter(|(id, _)| !stood_for.contains(id)) {
        if let Some(first) = concern.was.first() {
            all.entry(&first.record).or_default().push(id.clone());
        }
    }
    let several = all.into_values().filter(|these| these.len() > 1);
    several.collect()
}

impl StandIn {
    /// What stands in the place of several that were put in one's place at the same time; `None`
    /// where they are not there, or where what would stand is gone for good. It has the same id on
    /// every device that reads the same. `session` is the session that they were made from, if they
    /// were made from anything.
    #[must_use]
    pub fn of_all(
        these: &[Id],
        group: &GroupBook,
        session: Option<&SessionBook>,
        mut by: By<'_>,
    ) -> Option<Self> {
        let concerns: Vec<(&Id, &Concern)> = these
            .iter()
            .map(|id| Some((id, group.concern(id)?)))
            .collect::<Option<_>>()?;
        let eyes = common(concerns.iter().map(|(_, it)| it.only_for.as_ref()));
        let told = told(&concerns, session);
        let from = match told.first() {
            Some(one) => Some(MadeFrom {
                planned: one.planned.clone(),
                record: id_of(Part::Told, these),
            }),
            None => concerns.first()?.1.from.clone(),
        };
        let new = match (&from, told.is_empty()) {
            (Some(from), false) => from.concern_id(),
            _ => id_of(Part::Concern, these),
        };
        if AllForgotten::of(group).is_gone_from_group(&new) {
            return None;
        }
        let was = all_that_were(group, &concerns);
        let old: Vec<&Id> = concerns.iter().map(|(id, _)| *id).collect();
        let mut of_group = by.retold(group, &old, &new, |what| match what {
            GroupRecord::Concern(it) => GroupRecord::Concern(Concern {
                only_for: eyes.clone(),
                from: from.clone(),
                was: was.clone(),
                ..it
            }),
            other => other,
        });
        of_group.extend(by.say_gone(group, &concerns, &told));
        let of_session = session.zip(told.first()).map(|(session, one)| {
            let old: Vec<&Id> = told.iter().map(|from| &from.record).collect();
            let new = id_of(Part::Told, these);
            let told = by.told_for(session, &old, &new, eyes.as_ref());
            (one.planned.clone(), told)
        });
        Some(Self {
            of_group,
            of_session,
        })
    }
}

impl By<'_> {
    /// That the concerns are gone, with the words that they were made from; and of what was said to
    /// be gone several times at once that it is, once.
    fn say_gone(
        &mut self,
        group: &GroupBook,
        concerns: &[(&Id, &Concern)],
        told: &[&MadeFrom],
    ) -> Vec<Revision<GroupRecord>> {
        let mut gone: BTreeMap<Id, Listed> = BTreeMap::new();
        for (id, concern) in concerns {
            let records = gone.entry(gone_id(id)).or_default();
            records.insert(in_group(), BTreeSet::from([(*id).clone()]));
            let from = concern.from.as_ref().filter(|from| told.contains(from));
            if let Some(from) = from {
                let of_session = records.entry(from.planned.clone()).or_default();
                of_session.insert(from.record.clone());
            }
            let before = said_at_once(group, concern);
            gone.extend(before.map(|id| (id, Listed::new())));
        }
        self.say_with_known(group, gone)
    }

    /// That what was said to be gone several times at once is, once: where this device reads all that
    /// was put in its place.
    pub(super) fn say_gone_once(
        &mut self,
        group: &GroupBook,
        id: &Id,
        concern: &Concern,
    ) -> Vec<Revision<GroupRecord>> {
        if is_elsewhere(group, id, concern) {
            return Vec::new();
        }
        let before = said_at_once(group, concern);
        self.say_with_known(group, before.map(|id| (id, Listed::new())).collect())
    }

    fn say_with_known(
        &mut self,
        group: &GroupBook,
        gone: BTreeMap<Id, Listed>,
    ) -> Vec<Revision<GroupRecord>> {
        let say = |(id, mut records): (Id, Listed)| {
            for head in group.heads(&id) {
                if let Some(GroupRecord::Gone(known)) = &head.what {
                    add(&mut records, &known.records);
                }
            }
            let seen = group.seen(&id);
            self.says(id, seen, GroupRecord::Gone(Gone { records }))
        };
        gone.into_iter().map(say).collect()
    }
}

/// The records that what a concern stands for is gone, of which several say so who had not seen each
/// other.
fn said_at_once<'a>(group: &'a GroupBook, concern: &'a Concern) -> impl Iterator<Item = Id> + 'a {
    let gone = concern.was.iter().map(|was| gone_id(&was.record));
    gone.filter(|id| group.heads(id).len() > 1)
}

/// Whether something else was put in the same place at the same time, by a device that wrote nothing
/// of this: it cannot be read here.
pub(super) fn is_elsewhere(group: &GroupBook, id: &Id, concern: &Concern) -> bool {
    let here: BTreeSet<&Id> = group.history(id).iter().map(|r| &r.at.device).collect();
    said_at_once(group, concern).any(|gone| {
        let mut heads = group.heads(&gone).into_iter();
        heads.any(|head| !here.contains(&head.at.device))
    })
}

/// Whether a concern is what was settled of several.
pub(super) fn is_settled(id: &Id, concern: &Concern) -> bool {
    let records: Vec<Id> = concern.was.iter().map(|was| was.record.clone()).collect();
    (0..records.len().saturating_sub(1)).any(|at| {
        let these = &records[at..];
        let told = concern.from.as_ref().map(|from| &from.record);
        *id == id_of(Part::Concern, these) || told == Some(&id_of(Part::Told, these))
    })
}

/// A part of what is settled.
#[derive(Clone, Copy)]
enum Part {
    Concern,
    Told,
}

fn id_of(part: Part, these: &[Id]) -> Id {
    let mut digest = Sha256::new();
    for id in these {
        digest.update(id.as_str());
        digest.update(" ");
    }
    let kind = match part {
        Part::Concern => "settled",
        Part::Told => "told",
    };
    Id::digested(kind, &digest.finalize())
}

/// Those who may read each of several; everybody where none is limited.
fn common<'a>(all: impl Iterator<Item = Option<&'a FewEyes>>) -> Option<FewEyes> {
    all.flatten().cloned().reduce(|one, other| {
        let both = one.keys().filter(|key| other.contains(key));
        FewEyes::new(both.cloned())
    })
}

/// What serious was told that the concerns were made from, as far as it is there.
fn told<'a>(concerns: &[(&Id, &'a Concern)], session: Option<&SessionBook>) -> Vec<&'a MadeFrom> {
    let from = concerns.iter().filter_map(|(_, it)| it.from.as_ref());
    let is_there = |from: &&MadeFrom| {
        let what = session.and_then(|book| book.what(&from.record));
        matches!(what, Some(SessionRecord::Serious(_)))
    };
    let mut told: Vec<&MadeFrom> = from.filter(is_there).collect();
    told.sort_by_key(|from| &from.record);
    told.dedup();
    told
}

/// Everything in whose place the concerns stand, with all of it that any of them has seen; then they
/// themselves.
fn all_that_were(group: &GroupBook, concerns: &[(&Id, &Concern)]) -> Vec<Was> {
    let mut all: Vec<Was> = Vec::new();
    for was in concerns.iter().flat_map(|(_, it)| &it.was) {
        match all.iter_mut().find(|known| known.record == was.record) {
            Some(known) => known.seen.extend(was.seen.iter().cloned()),
            None => all.push(was.clone()),
        }
    }
    all.extend(concerns.iter().map(|(id, _)| Was::of(group, id)));
    all
}

#[cfg(test)]
mod tests;
