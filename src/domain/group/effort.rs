//! What leading the group takes: hours of the grown-ups, and money against a budget. Sums tell; they
//! grade nobody. Must not know what anybody said: no text has a field here.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{GroupBook, GroupRecord};
use crate::domain::order;
use crate::domain::stamp::Id;

/// The hours that the guide (2011) estimates for the three who lead together, over the whole course.
pub const GUIDE_TOGETHER: u32 = 150;
/// The hours that it estimates for each of them.
pub const GUIDE_EACH: u32 = 50;
/// The most minutes that are written down at once, which are two digits of hours: more is a slip of
/// the fingers.
pub const MOST_MINUTES: u32 = 99 * 60 + 59;

/// Time that somebody gave to the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effort {
    /// Who gave it.
    pub person: Id,
    /// For which planned session; `None` where it was for no single one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<Id>,
    /// To what.
    pub work: Work,
    /// Minutes.
    pub minutes: u32,
}

/// What time is given to, as the guide divides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Work {
    /// Planning a session.
    Plan,
    /// Running it.
    Run,
    /// Following it up.
    FollowUp,
}

impl Work {
    /// All, in the order in which they come.
    pub const ALL: [Self; 3] = [Self::Plan, Self::Run, Self::FollowUp];
}

/// Money that was spent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// What for.
    pub of: CostKind,
    /// Whole kroner.
    pub kroner: u32,
    /// On which day, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

/// The money that there is for something. One record for each kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    /// What for.
    pub of: CostKind,
    /// Whole kroner.
    pub kroner: u32,
}

/// What money is spent on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CostKind {
    /// Climbing, say.
    Activities,
    /// Meals.
    Meals,
    /// The user representative's fee.
    Fees,
    /// Anything else.
    Other,
}

impl CostKind {
    /// All, in the guide's order.
    pub const ALL: [Self; 4] = [Self::Activities, Self::Meals, Self::Fees, Self::Other];

    /// The id of the record of what there is for it.
    #[must_use]
    pub fn budget_id(self) -> Id {
        Id::only(match self {
            Self::Activities => "budget-activities",
            Self::Meals => "budget-meals",
            Self::Fees => "budget-fees",
            Self::Other => "budget-other",
        })
    }
}

impl Effort {
    /// The id of the time that was taken over for somebody who was at a session: on however many
    /// laptops it is taken over, it is there once. `None` where their ids are too long for one.
    #[must_use]
    pub fn taken_over_id(person: &Id, planned: &Id) -> Option<Id> {
        format!("ran-{person}-{planned}").parse().ok()
    }
}

/// Minutes by what they were given to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hours {
    of: [u64; Work::ALL.len()],
}

impl Hours {
    fn add(&mut self, effort: &Effort) {
        self.of[effort.work as usize] += u64::from(effort.minutes);
    }

    /// Minutes of one kind of work.
    #[must_use]
    pub const fn of(&self, work: Work) -> u64 {
        self.of[work as usize]
    }

    /// Minutes in all.
    #[must_use]
    pub fn in_all(&self) -> u64 {
        self.of.iter().sum()
    }
}

/// Kroner spent, and what there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Money {
    /// Spent.
    pub spent: u64,
    /// The budget; `None` where nobody has said.
    pub budget: Option<u64>,
}

impl GroupBook {
    /// The time that was given, with its records' ids: by session as in the plan, what was for no
    /// single one last.
    #[must_use]
    pub fn efforts(&self) -> Vec<(&Id, &Effort)> {
        let plan = self.plan();
        let place = |planned: Option<&Id>| {
            let at = plan.iter().position(|place| Some(place.id) == planned);
            at.unwrap_or(usize::MAX)
        };
        let mut all: Vec<_> = self
            .live()
            .filter_map(|(revision, what)| match what {
                GroupRecord::Effort(it) => Some((&revision.id, it)),
                _ => None,
            })
            .collect();
        order::sort_by_key(&mut all, |(id, it)| {
            (place(it.planned.as_ref()), &it.person, it.work, *id)
        });
        all
    }

    /// What was spent, with its records' ids, by kind and day.
    #[must_use]
    pub fn costs(&self) -> Vec<(&Id, &Cost)> {
        let mut all: Vec<_> = self
            .live()
            .filter_map(|(revision, what)| match what {
                GroupRecord::Cost(it) => Some((&revision.id, it)),
                _ => None,
            })
            .collect();
        order::sort_by_key(&mut all, |(id, it)| (it.of, it.on, *id));
        all
    }

    /// The budget of a kind, where somebody has said.
    #[must_use]
    pub fn budget(&self, of: CostKind) -> Option<&Budget> {
        match self.what(&of.budget_id())? {
            GroupRecord::Budget(it) => Some(it),
            _ => None,
        }
    }

    /// The time that each gave, by person.
    #[must_use]
    pub fn hours_by_person(&self) -> BTreeMap<Id, Hours> {
        let mut all: BTreeMap<Id, Hours> = BTreeMap::new();
        for (_, effort) in self.efforts() {
            all.entry(effort.person.clone()).or_default().add(effort);
        }
        all
    }

    /// The time that all gave together.
    #[must_use]
    pub fn hours(&self) -> Hours {
        let mut all = Hours::default();
        let efforts = self.efforts().into_iter();
        efforts.for_each(|(_, effort)| all.add(effort));
        all
    }

    /// What was spent on something, and what there is for it.
    #[must_use]
    pub fn money_for(&self, of: CostKind) -> Money {
        let costs = self.costs().into_iter().filter(|(_, it)| it.of == of);
        Money {
            spent: costs.map(|(_, it)| u64::from(it.kroner)).sum(),
            budget: self.budget(of).map(|it| it.kroner.into()),
        }
    }

    /// What was spent in all, and what there is in all.
    #[must_use]
    pub fn money(&self) -> Money {
        let of_kinds = CostKind::ALL.map(|of| self.money_for(of));
        let budgets = of_kinds.iter().filter_map(|money| money.budget);
        Money {
            spent: of_kinds.iter().map(|money| money.spent).sum(),
            budget: budgets.reduce(|one, other| one + other),
        }
    }

    /// Whether time that somebody gave to running a session is written down.
    #[must_use]
    pub fn has_run(&self, person: &Id, planned: &Id) -> bool {
        self.live().any(|(_, what)| {
            matches!(what, GroupRecord::Effort(it) if it.work == Work::Run
                && it.person == *person && it.planned.as_ref() == Some(planned))
        })
    }
}
