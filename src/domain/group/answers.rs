//! What somebody answered to a set of questions: one record for each person and occasion, after a
//! session for each session. It knows of who answered only as much as it takes to find the answers
//! again, and to forget a child's. Must not know the questions, nor how answers are summed up.

#[cfg(test)]
mod tests;

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{GroupBook, GroupRecord, Private};
use crate::domain::evaluation::{Occasion, Point, Who};
use crate::domain::order;
use crate::domain::stamp::Id;

/// The answers of one person. Its `Debug` shows none of them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerSheet {
    /// The set of questions, by its id.
    pub set: Id,
    /// What the set is called, as it was shown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// On which occasion.
    pub on: Asking,
    /// Whose answers.
    pub by: Respondent,
    /// What was answered on a scale, in the order of the questions. What was left open is not in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scales: Vec<OnScale>,
    /// What was answered in own words, in the same way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<InWords>,
    /// Whether who answers has not given it yet, and may still take it back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub being_written: bool,
}

/// An answer on a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnScale {
    /// The question, by its id.
    pub question: Id,
    /// What was asked, as it was shown.
    pub asked: String,
    /// The answer.
    pub point: Point,
}

/// An answer in own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InWords {
    /// The question, by its id.
    pub question: Id,
    /// What was asked, as it was shown.
    pub asked: String,
    /// The answer.
    pub words: Private,
}

/// The occasion on which somebody is asked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// At the start.
    Start,
    /// After this planned session.
    After(Id),
    /// Half-way.
    Mid,
    /// At the end.
    Final,
}

impl Asking {
    /// The kind of occasion.
    #[must_use]
    pub const fn occasion(&self) -> Occasion {
        match self {
            Self::Start => Occasion::Start,
            Self::After(_) => Occasion::Running,
            Self::Mid => Occasion::Mid,
            Self::Final => Occasion::Final,
        }
    }

    /// The planned session, where there is one.
    #[must_use]
    pub const fn planned(&self) -> Option<&Id> {
        match self {
            Self::After(planned) => Some(planned),
            Self::Start | Self::Mid | Self::Final => None,
        }
    }
}

/// Whose answers they are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Respondent {
    /// A child's.
    Child(Id),
    /// Those of a grown-up whom a child lives with. Nothing but a number tells one from another.
    GrownUpOf {
        /// The child.
        child: Id,
        /// Which of its grown-ups, from 1.
        nth: u8,
    },
    /// Those of somebody who leads.
    Leader(Id),
    /// Those of a user representative.
    UserRepresentative(Id),
}

impl Respondent {
    /// Among whom they count.
    #[must_use]
    pub const fn who(&self) -> Who {
        match self {
            Self::Child(_) => Who::Children,
            Self::GrownUpOf { .. } => Who::Parents,
            Self::Leader(_) => Who::Leaders,
            Self::UserRepresentative(_) => Who::UserRepresentatives,
        }
    }

    /// The person of the group by whom they are found: of a grown-up the child.
    #[must_use]
    pub const fn person(&self) -> &Id {
        match self {
            Self::Child(id)
            | Self::GrownUpOf { child: id, .. }
            | Self::Leader(id)
            | Self::UserRepresentative(id) => id,
        }
    }
}

impl AnswerSheet {
    /// An empty one.
    #[must_use]
    pub const fn new(set: Id, on: Asking, by: Respondent) -> Self {
        Self {
            set,
            title: String::new(),
            on,
            by,
            scales: Vec::new(),
            open: Vec::new(),
            being_written: true,
        }
    }

    /// The id of the record of somebody's answers: there is one, on however many laptops it is
    /// begun. It is long enough to be unique, and names nobody.
    #[must_use]
    pub fn id(&self) -> Id {
        let planned = self.on.planned().map_or("", Id::as_str);
        let nth = match &self.by {
            Respondent::GrownUpOf { nth, .. } => *nth,
            _ => 0,
        };
        let all = format!(
            "{} {:?} {planned} {:?} {} {nth}",
            self.set,
            self.on.occasion(),
            self.by.who(),
            self.by.person(),
        );
        Id::digested("answers", &Sha256::digest(all))
    }

    /// What was answered to a question on a scale.
    #[must_use]
    pub fn point(&self, question: &Id) -> Option<Point> {
        let mut scales = self.scales.iter();
        let answer = scales.find(|it| it.question == *question)?;
        Some(answer.point)
    }

    /// What was answered to a question in own words.
    #[must_use]
    pub fn words(&self, question: &Id) -> Option<&Private> {
        let mut open = self.open.iter();
        let answer = open.find(|it| it.question == *question)?;
        Some(&answer.words)
    }

    /// The child that the answers are about: whose they are, or whose grown-up's.
    #[must_use]
    pub const fn child(&self) -> Option<&Id> {
        match &self.by {
            Respondent::Child(child) | Respondent::GrownUpOf { child, .. } => Some(child),
            Respondent::Leader(_) | Respondent::UserRepresentative(_) => None,
        }
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.scales.is_empty() && self.open.iter().all(|it| it.words.is_empty())
    }
}

impl fmt::Debug for AnswerSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnswerSheet")
            .field("set", &self.set)
            .field("being_written", &self.being_written)
            .finish_non_exhaustive()
    }
}

impl GroupBook {
    /// Everybody's answers that were given, by occasion and by who gave them; those after sessions
    /// in the order of the plan.
    #[must_use]
    pub fn answers_given(&self) -> Vec<(&Id, &AnswerSheet)> {
        let plan = self.plan();
        let place = |on: &Asking| {
            let planned = on.planned();
            let at = plan.iter().position(|place| Some(place.id) == planned);
            (on.occasion(), at)
        };
        let mut all: Vec<_> = self
            .live()
            .filter(|(_, what)| matches!(what, GroupRecord::AnswerSheet(_)))
            .flat_map(|(revision, _)| self.given_in(&revision.id))
            .collect();
        order::sort_by_key(&mut all, |(id, it)| (place(&it.on), &it.set, &it.by, *id));
        all
    }

    /// What a child answered, and its grown-ups, as far as it was given.
    #[must_use]
    pub fn answers_about(&self, child: &Id) -> Vec<(&Id, &AnswerSheet)> {
        let mut all = self.answers_given();
        all.retain(|(_, sheet)| sheet.child() == Some(child));
        all
    }

    /// Somebody's answers, given or not.
    #[must_use]
    pub fn answer_sheet(&self, id: &Id) -> Option<&AnswerSheet> {
        if let Some((_, given)) = self.given_in(id).pop() {
            return Some(given);
        }
        match self.what(id)? {
            GroupRecord::AnswerSheet(it) => Some(it),
            _ => None,
        }
    }

    /// What was given in a record that two laptops may have written at once: what was given on one
    /// stands over what was only begun on the other. Of a child's grown-ups, who are told apart by
    /// nothing but a number, two may have answered at the same time: both count.
    fn given_in(&self, id: &Id) -> Vec<(&Id, &AnswerSheet)> {
        let heads = self.heads(id).into_iter();
        let given = heads.filter_map(|revision| match &revision.what {
            Some(GroupRecord::AnswerSheet(it)) if !it.being_written => Some((&revision.id, it)),
            _ => None,
        });
        let mut given: Vec<_> = given.collect();
        let last = given.last().copied();
        if last.is_some_and(|(_, it)| it.by.who() != Who::Parents) {
            given = last.into_iter().collect();
        }
        given
    }
}
