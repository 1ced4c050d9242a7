//! What a group tells people outside it. Each audience has a type of its own, made here and nowhere
//! else, that has no place for what this audience must not see: what parents and a steering group
//! get is made of numbers, dates and the programme's own words, and for supervision every text has
//! gone through [`Letters`]. Must not know a sentence, nor what the paper looks like.

use serde::Serialize;

use super::group::{GroupBook, Place, Role};
use super::happening::SessionBook;
use super::language::{Band, Lang};
use super::programme::Session;
use super::session::Live;
use super::stamp::Id;
use super::time::Zone;

mod calendar;
mod course;
mod evaluation;
mod letters;
mod parents;
mod records;
mod referrer;
#[cfg(test)]
pub(crate) mod sample;
mod steering;
mod supervision;
#[cfg(test)]
mod tests;
mod titles;
mod together;

pub use calendar::{CalendarDate, calendar};
pub use course::{Came, Course, GroupTold, SessionTold, Stage};
pub use evaluation::{EffortTold, EvaluationTold, MeanTold, MoneyTold, QuestionTold};
pub use letters::{Lettered, Letters};
pub use parents::{Did, ForParents};
pub use records::{Records, Taken};
pub use referrer::ForReferrer;
pub use steering::{ForSteeringGroup, HowKnown, Moved, SessionWent, Went};
pub use supervision::{
    AnswerLettered, AnsweredLettered, ForSupervision, NoteLettered, SessionLettered,
};
pub use titles::ProgrammeText;
pub use together::{LEAST, OverCourse, Together, as_mark, over_the_course};

/// For whom something is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Nobody in particular: nothing that could tell a child apart.
    Anybody,
    /// The children's parents: what the group did.
    Parents,
    /// Those who answer for the group: numbers, and what became of the plan.
    SteeringGroup,
    /// Whoever referred a child: that it took part, and how often.
    Referrer,
    /// Whoever supervises the leaders: their notes, with letters for the children.
    Supervision,
    /// Whoever asks, as a parent may, to see everything about one child.
    Child,
    /// The leaders themselves: everything.
    All,
}

impl Audience {
    /// All, from the least that is told to the most.
    pub const ALL: [Self; 7] = [
        Self::Anybody,
        Self::Parents,
        Self::SteeringGroup,
        Self::Referrer,
        Self::Supervision,
        Self::Child,
        Self::All,
    ];

    /// Whether it is told of one child, so that it must be said of which.
    #[must_use]
    pub const fn is_of_a_child(self) -> bool {
        matches!(self, Self::Referrer | Self::Child)
    }
}

/// What a report is made from.
#[derive(Debug, Clone)]
pub struct Material<'a> {
    /// The group.
    pub group: &'a GroupBook,
    /// The programme's name, in the group's language.
    pub programme: &'a str,
    /// The sessions that are told of, in the order of the plan.
    pub sessions: Vec<OfSession<'a>>,
    /// The language of the programme's words.
    pub lang: Lang,
    /// The rules of local time.
    pub zone: Zone,
}

/// What is known of a session.
#[derive(Debug, Clone, Copy)]
pub struct OfSession<'a> {
    /// Its place in the plan.
    pub place: Place<'a>,
    /// What was recorded of it.
    pub book: &'a SessionBook,
    /// The programme's words for it, if they could be read.
    pub content: Option<&'a Session>,
}

impl OfSession<'_> {
    /// Its course, if it was led.
    fn live(&self) -> Option<Live> {
        Live::fold(self.book.course().into_iter().map(|(_, happened)| happened))
    }
}

impl Material<'_> {
    fn band(&self) -> Band {
        self.group.frame().map_or(Band::Younger, |frame| frame.band)
    }

    fn count(&self, role: Role) -> usize {
        self.group.people(role).len()
    }
}

/// A report, by whom it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Report {
    /// For anybody.
    Course(Course),
    /// For the parents.
    Parents(ForParents),
    /// For the steering group.
    SteeringGroup(ForSteeringGroup),
    /// For whoever referred a child.
    Referrer(ForReferrer),
    /// For supervision.
    Supervision(ForSupervision),
}

impl Report {
    /// The report for an audience; `None` where there is no such report: everything, be it of one
    /// child, is no report, and a referrer is told of one child.
    #[must_use]
    pub fn of(material: &Material<'_>, audience: Audience, child: Option<&Id>) -> Option<Self> {
        match audience {
            Audience::Anybody => Some(Self::Course(Course::of(material))),
            Audience::Parents => Some(Self::Parents(ForParents::of(material))),
            Audience::SteeringGroup => Some(Self::SteeringGroup(ForSteeringGroup::of(material))),
            Audience::Referrer => Some(Self::Referrer(ForReferrer::of(material, child?))),
            Audience::Supervision => Some(Self::Supervision(ForSupervision::of(material))),
            Audience::Child | Audience::All => None,
        }
    }
}
