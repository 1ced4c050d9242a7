//! What those who take part answered, and what leading the group took, in figures that tell nobody
//! apart. Has no place for a person, nor for an answer in own words.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Material, ProgrammeText, Together, over_the_course};
use crate::domain::evaluation::{Occasion, Who};
use crate::domain::group::{Asking, CostKind, Work};
use crate::domain::stamp::Id;

/// What some people answered on some occasions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EvaluationTold {
    /// Who.
    pub who: Who,
    /// When; what was asked at the start and again at the end is told as of the start.
    pub occasion: Occasion,
    /// What was asked.
    pub questions: Vec<QuestionTold>,
}

/// A question, and what was answered together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuestionTold {
    /// What was asked, in its author's words.
    pub asked: ProgrammeText,
    /// Each occasion on which somebody answered.
    pub told: Vec<MeanTold>,
}

/// What was answered on an occasion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeanTold {
    /// When.
    pub occasion: Occasion,
    /// After which session, by its number; none for a parent meeting and where there is no session.
    pub session: Option<usize>,
    /// The session's date, where there is one.
    pub date: Option<NaiveDate>,
    /// The mean; `None` where too few answered.
    pub mean: Option<Together>,
}

/// What leading the group took, all who lead taken together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EffortTold {
    /// Minutes, by what they were given to.
    pub minutes: Vec<(Work, u64)>,
    /// Kroner by what they were spent on, and what there is.
    pub money: Vec<(CostKind, MoneyTold)>,
}

/// Kroner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct MoneyTold {
    /// Spent.
    pub spent: u64,
    /// What there is; `None` where nobody has said.
    pub budget: Option<u64>,
}

impl QuestionTold {
    /// Whether it can be told of several occasions, so that there is something to compare.
    #[must_use]
    pub fn is_over_time(&self) -> bool {
        self.told.iter().filter(|told| told.mean.is_some()).count() > 1
    }
}

impl EvaluationTold {
    /// Everything that can be told of these sessions; what too few answered anywhere is left out.
    pub(super) fn of(material: &Material<'_>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for who in Who::ALL {
            for over in over_the_course(material.group, who) {
                let told = over.told.iter().filter(|(on, _)| material.is_told_of(on));
                let told: Vec<MeanTold> = told
                    .map(|(on, mean)| MeanTold {
                        occasion: on.occasion(),
                        session: on.planned().and_then(|id| material.group.number(id)),
                        date: on.planned().and_then(|id| material.date(id)),
                        mean: *mean,
                    })
                    .collect();
                let Some(first) = told
                    .first()
                    .filter(|_| told.iter().any(|it| it.mean.is_some()))
                else {
                    continue;
                };
                let occasion = match first.occasion {
                    Occasion::Final => Occasion::Start,
                    other => other,
                };
                let question = QuestionTold {
                    asked: ProgrammeText::of_question(&over),
                    told,
                };
                let same = |it: &&mut Self| (it.who, it.occasion) == (who, occasion);
                match all.iter_mut().find(same) {
                    Some(it) => it.questions.push(question),
                    None => all.push(Self {
                        who,
                        occasion,
                        questions: vec![question],
                    }),
                }
            }
        }
        all
    }
}

impl EffortTold {
    /// The sums; `None` where nothing was written down, or where not all sessions are told of: hours
    /// and money belong to the whole course.
    pub(super) fn of(material: &Material<'_>) -> Option<Self> {
        let book = material.group;
        let (hours, money) = (book.hours(), book.money());
        let nothing = hours.in_all() == 0 && money.spent == 0 && money.budget.is_none();
        if nothing || !material.is_whole() {
            return None;
        }
        Some(Self {
            minutes: Work::ALL.map(|work| (work, hours.of(work))).into(),
            money: CostKind::ALL
                .map(|of| {
                    let money = book.money_for(of);
                    let told = MoneyTold {
                        spent: money.spent,
                        budget: money.budget,
                    };
                    (of, told)
                })
                .into(),
        })
    }
}

impl Material<'_> {
    /// Whether every session of the plan is told of.
    fn is_whole(&self) -> bool {
        self.sessions.len() == self.group.plan().len()
    }

    pub(super) fn is_told_of(&self, on: &Asking) -> bool {
        match on.planned() {
            Some(planned) => self.sessions.iter().any(|of| of.place.id == planned),
            None => self.is_whole(),
        }
    }

    fn date(&self, planned: &Id) -> Option<NaiveDate> {
        let mut sessions = self.sessions.iter();
        let of = sessions.find(|of| of.place.id == planned)?;
        Some(of.place.day_led(of.live().as_ref(), self.zone))
    }
}
