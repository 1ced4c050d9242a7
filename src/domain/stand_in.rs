//! Puts a concern, and what serious was told that it was made from, in the place of an earlier one
//! that goes for good with all that it ever said: to limit it to few eyes, to give it to everybody
//! again, to purge its text. What goes is listed in a record that every device carries out, like
//! forgetting. Must not know files.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::few_eyes::FewEyes;
use super::forget::{Listed, in_group};
use super::group::{Concern, GroupBook, GroupRecord, MadeFrom, Was};
use super::happening::{Serious, SessionBook, SessionRecord};
use super::record::Revision;
use super::stamp::{Id, StampMaker};
use super::time::Now;

mod at_once;
mod late;
mod purged_line;
mod remark;
mod retold;
pub use at_once::at_once;
pub use late::said_late;
pub(in crate::domain) use purged_line::purged_again;
pub use purged_line::{PurgedLines, gone_with_purged};
pub use remark::Remark;

/// Records that are gone for good. Nothing takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gone {
    /// The records, by planned session; under `group` those of the group itself.
    pub records: Listed,
}

/// What becomes of a concern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Becomes {
    /// These leaders alone read it from now on; everybody who reads the group where none are named.
    OnlyFor(Option<FewEyes>),
    /// Its text goes, and with it what was told, if it is to.
    Purged(WithTold),
}

/// Whether what was told, and written down before the concern, goes too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithTold {
    /// It goes.
    Goes,
    /// It stays.
    Stays,
}

/// Who does it, on which device, and when.
#[derive(Debug)]
pub struct By<'a> {
    /// The leader, where that is known.
    pub author: Option<&'a Id>,
    /// The device, which has seen everything that is put in another place.
    pub stamps: StampMaker,
    /// The moment.
    pub now: Now,
}

/// What stands in the place of a concern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandIn {
    /// The revisions of the group's own file: the concern, and what is gone.
    pub of_group: Vec<Revision<GroupRecord>>,
    /// Those of the session that it was made from.
    pub of_session: Option<(Id, Vec<Revision<SessionRecord>>)>,
}

impl StandIn {
    /// What stands in the place of a concern; `None` where there is no such concern. `session` is
    /// the session that it was made from, if it was made from anything. `fresh` is a new id.
    #[must_use]
    pub fn of(
        id: &Id,
        becomes: &Becomes,
        fresh: &Id,
        group: &GroupBook,
        session: Option<&SessionBook>,
        mut by: By<'_>,
    ) -> Option<Self> {
        let concern = group.concern(id)?;
        let told = concern.from.as_ref().and_then(|from| {
            let what = session?.what(&from.record)?;
            matches!(what, SessionRecord::Serious(_)).then_some((from, session?))
        });
        let mut records: Listed = [(in_group(), BTreeSet::from([id.clone()]))].into();
        if let (Some((from, _)), true) = (told, becomes.takes_told()) {
            let gone = BTreeSet::from([from.record.clone()]);
            records.insert(from.planned.clone(), gone);
        }
        let of_session = match becomes {
            Becomes::OnlyFor(eyes) => told.map(|(from, session)| {
                let told = by.told_for(session, &[&from.record], fresh, eyes.as_ref());
                (from.planned.clone(), told)
            }),
            Becomes::Purged(_) => None,
        };
        let from = match (&of_session, becomes) {
            (Some((planned, _)), _) => Some(MadeFrom {
                planned: planned.clone(),
                record: fresh.clone(),
            }),
            (None, Becomes::Purged(WithTold::Goes)) => None,
            (None, _) => concern.from.clone(),
        };
        let new = match &of_session {
            Some(_) => from.as_ref().map(MadeFrom::concern_id)?,
            None => fresh.clone(),
        };
        let mut was = concern.was.clone();
        was.push(Was::of(group, id));
        let mut of_group = match becomes {
            Becomes::OnlyFor(eyes) => by.retold(group, &[id], &new, |what| match what {
                GroupRecord::Concern(it) => GroupRecord::Concern(Concern {
                    only_for: eyes.clone(),
                    from: from.clone(),
                    was: was.clone(),
                    ..it
                }),
                other => other,
            }),
            Becomes::Purged(_) => {
                let left = purged(concern, from, by.now.wall, was);
                vec![by.says(new, Vec::new(), GroupRecord::Concern(left))]
            }
        };
        let gone = GroupRecord::Gone(Gone { records });
        of_group.push(by.says(gone_id(id), group.seen(&gone_id(id)), gone));
        of_group.extend(by.say_gone_once(group, id, concern));
        Some(Self {
            of_group,
            of_session,
        })
    }
}

/// The id of the record that a concern is gone.
#[must_use]
pub fn gone_id(concern: &Id) -> Id {
    Id::derived("gone", concern)
}

impl Becomes {
    /// Whether what was told goes from where it is.
    const fn takes_told(&self) -> bool {
        matches!(self, Self::OnlyFor(_) | Self::Purged(WithTold::Goes))
    }
}

/// What is left of a concern: what kind it is, whose, and to whom it was handed over.
fn purged(
    concern: &Concern,
    from: Option<MadeFrom>,
    wall: chrono::DateTime<chrono::Utc>,
    was: Vec<Was>,
) -> Concern {
    Concern {
        child: concern.child.clone(),
        about: concern.about,
        who: concern.who.clone(),
        from,
        handed_over: concern.handed_over.clone(),
        only_for: concern.only_for.clone(),
        purged: Some(wall),
        was,
        ..Concern::new(concern.made)
    }
}

impl By<'_> {
    fn told_for(
        &mut self,
        session: &SessionBook,
        old: &[&Id],
        new: &Id,
        eyes: Option<&FewEyes>,
    ) -> Vec<Revision<SessionRecord>> {
        self.retold(session, old, new, |what| match what {
            SessionRecord::Serious(it) => SessionRecord::Serious(Serious {
                only_for: eyes.cloned(),
                ..it
            }),
            other => other,
        })
    }
}

#[cfg(test)]
mod tests;
