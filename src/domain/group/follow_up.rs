//! What is to be done after a session, so that nothing a child told is forgotten: by whom, until
//! when, and whether it has been done. Must not know who is asked, nor when.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Concern, GroupBook, GroupRecord, Private};
use crate::domain::few_eyes::FewEyes;
use crate::domain::order;
use crate::domain::stamp::Id;

/// Something that is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// What.
    pub what: Private,
    /// The child or leader that it belongs to; the group when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whose: Option<Id>,
    /// Who does it, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Id>,
    /// The last day on which it is to be done, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// What it was made from, if it was made from anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<MadeFrom>,
    /// When somebody said that it had been done; it is open when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<DateTime<Utc>>,
}

/// A record of a session that something was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MadeFrom {
    /// The planned session.
    pub planned: Id,
    /// The record there.
    pub record: Id,
}

impl MadeFrom {
    /// The id of the follow-up that is made from it: there is one, however often and on however
    /// many laptops it is asked for.
    #[must_use]
    pub fn follow_up_id(&self) -> Id {
        Id::derived("follow-up", &self.record)
    }

    /// The id of the concern that is made from it.
    #[must_use]
    pub fn concern_id(&self) -> Id {
        Id::derived("concern", &self.record)
    }
}

impl FollowUp {
    /// One that nobody has said anything of but what it is.
    #[must_use]
    pub fn new(what: impl Into<Private>, made: DateTime<Utc>) -> Self {
        Self {
            what: what.into(),
            whose: None,
            who: None,
            by: None,
            made,
            from: None,
            done: None,
        }
    }
}

/// Something that is followed up, of either kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToDo<'a> {
    /// A follow-up.
    FollowUp(&'a FollowUp),
    /// A concern.
    Concern(&'a Concern),
}

impl<'a> ToDo<'a> {
    /// Whether somebody still has to do something.
    #[must_use]
    pub const fn is_open(self) -> bool {
        match self {
            Self::FollowUp(it) => it.done.is_none(),
            Self::Concern(it) => it.is_open(),
        }
    }

    /// Whether it is a concern for a child.
    #[must_use]
    pub const fn is_concern(self) -> bool {
        matches!(self, Self::Concern(_))
    }

    /// The last day on which it is to be done.
    #[must_use]
    pub const fn by(self) -> Option<NaiveDate> {
        match self {
            Self::FollowUp(it) => it.by,
            Self::Concern(it) => it.by,
        }
    }

    /// The child or leader that it belongs to; `None` for the group.
    #[must_use]
    pub const fn whose(self) -> Option<&'a Id> {
        match self {
            Self::FollowUp(it) => it.whose.as_ref(),
            Self::Concern(it) => it.child.as_ref(),
        }
    }

    /// Who does it.
    #[must_use]
    pub const fn who(self) -> Option<&'a Id> {
        match self {
            Self::FollowUp(it) => it.who.as_ref(),
            Self::Concern(it) => it.who.as_ref(),
        }
    }

    /// The leaders who alone may read it, where it is not for everybody.
    #[must_use]
    pub const fn only_for(self) -> Option<&'a FewEyes> {
        match self {
            Self::FollowUp(_) => None,
            Self::Concern(it) => it.only_for.as_ref(),
        }
    }

    const fn made(self) -> DateTime<Utc> {
        match self {
            Self::FollowUp(it) => it.made,
            Self::Concern(it) => it.made,
        }
    }
}

/// How much is open, for the home screen: no text of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// How many.
    pub count: u16,
    /// The first day on which one of them is to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NaiveDate>,
}

impl GroupBook {
    /// Everything that is followed up: what is open first, concerns before everything else, the
    /// earliest day before the later and those without one; then what is done, the latest first.
    #[must_use]
    pub fn to_do(&self) -> Vec<(&Id, ToDo<'_>)> {
        let mut all: Vec<_> = self
            .live()
            .filter_map(|(revision, what)| match what {
                GroupRecord::FollowUp(it) => Some((&revision.id, ToDo::FollowUp(it))),
                GroupRecord::Concern(it) => Some((&revision.id, ToDo::Concern(it))),
                _ => None,
            })
            .collect();
        let open = |to_do: ToDo<'_>| {
            let without = to_do.by().is_none();
            (!to_do.is_concern(), without, to_do.by(), to_do.made())
        };
        order::sort_by(&mut all, |(a, x), (b, y)| {
            let by_time = match (x.is_open(), y.is_open()) {
                (true, true) => open(*x).cmp(&open(*y)),
                (false, false) => y.made().cmp(&x.made()),
                (x, y) => y.cmp(&x),
            };
            by_time.then_with(|| a.cmp(b))
        });
        all
    }

    /// What is open of it.
    #[must_use]
    pub fn still_to_do(&self) -> Vec<(&Id, ToDo<'_>)> {
        let mut all = self.to_do();
        all.retain(|(_, to_do)| to_do.is_open());
        all
    }

    /// What is open that everybody who reads the group may know of: no more is told anywhere but on
    /// the page where it is followed up, so that what is seen beside a screen is the same whoever
    /// sits at it.
    #[must_use]
    pub fn open_for_all(&self) -> Vec<(&Id, ToDo<'_>)> {
        let mut open = self.still_to_do();
        open.retain(|(_, to_do)| to_do.only_for().is_none());
        open
    }

    /// A follow-up by id.
    #[must_use]
    pub fn follow_up(&self, id: &Id) -> Option<&FollowUp> {
        match self.what(id)? {
            GroupRecord::FollowUp(it) => Some(it),
            _ => None,
        }
    }

    /// A concern by id.
    #[must_use]
    pub fn concern(&self, id: &Id) -> Option<&Concern> {
        match self.what(id)? {
            GroupRecord::Concern(it) => Some(it),
            _ => None,
        }
    }
}

impl Open {
    /// How much of these; `None` when there are none.
    #[must_use]
    pub fn of(open: &[(&Id, ToDo<'_>)]) -> Option<Self> {
        let next = open.iter().filter_map(|(_, to_do)| to_do.by()).min();
        let count = u16::try_from(open.len()).unwrap_or(u16::MAX);
        (count > 0).then_some(Self { count, next })
    }
}
