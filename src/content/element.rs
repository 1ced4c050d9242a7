//! The parts of programme files that have fields, and the names that can stand in them: the types
//! themselves are asked. Must not know any file.

use super::fields::{fields_of, values_of};
use crate::domain::evaluation::{Occasion, OpenQuestion, QuestionSet, Scale, Who};
use crate::domain::exercise::{Exercise, Phase, PhaseKind, Round};
use crate::domain::happening::SeriousKind;
use crate::domain::language::{Band, Country, Lang};
use crate::domain::programme::{Change, Programme, SessionFile, SessionKind, Setting};
use crate::domain::rehearsal::{Event, Means, Outcome, When};
use crate::domain::serious_card::{SeriousAbout, SeriousCard, SeriousCountry, SeriousNumber};
use crate::domain::step::{Meanwhile, Question, Step, StepKind, Variant};
use crate::domain::toolbox::{Energy, Place, Reading, Span, Theme, Thing, Tool, ToolKind};
use crate::domain::tour::{On, Stop, Tour, Try};

/// A part of a programme file that has fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Element {
    /// All of `programme.ron`.
    Head,
    /// All of a session's file.
    Session,
    /// A step, of the ritual or of a session's own.
    Step,
    /// A step of the ritual with something changed.
    Change,
    /// A question to choose.
    Question,
    /// A way to do a step.
    Variant,
    /// What others do at the same time.
    Meanwhile,
    /// A relaxation exercise.
    Exercise,
    /// A part of an exercise that is gone through some times.
    Round,
    /// A phase of an exercise.
    Phase,
    /// All of an entry of the toolbox.
    Tool,
    /// From a least to a most.
    Span,
    /// All of the card for when something serious is told.
    Serious,
    /// What helps with one kind of serious thing.
    SeriousAbout,
    /// The numbers and duties of a country.
    SeriousCountry,
    /// A number to call.
    SeriousNumber,
    /// All of something that can happen in a rehearsal.
    Event,
    /// What comes of it.
    Outcome,
    /// All of a trainer's tour.
    Tour,
    /// A stop of a tour.
    Stop,
    /// What there is to try at a stop.
    Try,
    /// All of a set of questions of an evaluation.
    QuestionSet,
    /// A question that is answered on a scale.
    Scale,
    /// A question that is answered in own words.
    OpenQuestion,
}

impl Element {
    /// All of them, in the order in which they are explained.
    pub const ALL: [Self; 24] = [
        Self::Head,
        Self::Session,
        Self::Step,
        Self::Change,
        Self::Question,
        Self::Variant,
        Self::Meanwhile,
        Self::Exercise,
        Self::Round,
        Self::Phase,
        Self::Tool,
        Self::Span,
        Self::Serious,
        Self::SeriousAbout,
        Self::SeriousCountry,
        Self::SeriousNumber,
        Self::Event,
        Self::Outcome,
        Self::Tour,
        Self::Stop,
        Self::Try,
        Self::QuestionSet,
        Self::Scale,
        Self::OpenQuestion,
    ];

    /// The fields that can stand in it, as files write them.
    #[must_use]
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Head => fields_of::<Programme>(),
            Self::Session => fields_of::<SessionFile>(),
            Self::Step => fields_of::<Step>(),
            Self::Change => fields_of::<Change>(),
            Self::Question => fields_of::<Question>(),
            Self::Variant => fields_of::<Variant>(),
            Self::Meanwhile => fields_of::<Meanwhile>(),
            Self::Exercise => fields_of::<Exercise>(),
            Self::Round => fields_of::<Round>(),
            Self::Phase => fields_of::<Phase>(),
            Self::Tool => fields_of::<Tool>(),
            Self::Span => fields_of::<Span>(),
            Self::Serious => fields_of::<SeriousCard>(),
            Self::SeriousAbout => fields_of::<SeriousAbout>(),
            Self::SeriousCountry => fields_of::<SeriousCountry>(),
            Self::SeriousNumber => fields_of::<SeriousNumber>(),
            Self::Event => fields_of::<Event>(),
            Self::Outcome => fields_of::<Outcome>(),
            Self::Tour => fields_of::<Tour>(),
            Self::Stop => fields_of::<Stop>(),
            Self::Try => fields_of::<Try>(),
            Self::QuestionSet => fields_of::<QuestionSet>(),
            Self::Scale => fields_of::<Scale>(),
            Self::OpenQuestion => fields_of::<OpenQuestion>(),
        }
    }

    /// The names from which a field takes one or several; none when it takes something else.
    #[must_use]
    pub fn values(self, field: &str) -> &'static [&'static str] {
        match (self, field) {
            (Self::Session, "kind") => values_of::<SessionKind>(),
            (Self::Session, "setting") => values_of::<Setting>(),
            (Self::Step, "kind") => values_of::<StepKind>(),
            (Self::Phase, "kind") => values_of::<PhaseKind>(),
            (Self::Tool, "kind") => values_of::<ToolKind>(),
            (Self::SeriousAbout, "kind") => values_of::<SeriousKind>(),
            (Self::SeriousCountry, "country") => values_of::<Country>(),
            (Self::Event, "steps") => values_of::<StepKind>(),
            (Self::Event, "when") => values_of::<When>(),
            (Self::Outcome, "means") => values_of::<Means>(),
            (Self::Try, "on") => values_of::<On>(),
            (Self::QuestionSet, "occasion") => values_of::<Occasion>(),
            (Self::QuestionSet, "who") => values_of::<Who>(),
            (_, "bands") => values_of::<Band>(),
            (_, "language") => values_of::<Lang>(),
            (_, "themes") => values_of::<Theme>(),
            (_, "reading") => values_of::<Reading>(),
            (_, "energy") => values_of::<Energy>(),
            (_, "places") => values_of::<Place>(),
            (_, "needs") => values_of::<Thing>(),
            _ => &[],
        }
    }

    /// What a value in round brackets is that stands in a field, perhaps in a list there, and
    /// begins with a word. Its file is `root`.
    pub(super) fn under(root: Self, field: &str, word: &str) -> Option<Self> {
        Some(match field {
            "steps" if word == "Change" => Self::Change,
            "steps" | "ritual" => Self::Step,
            "questions" => Self::Question,
            "variants" => Self::Variant,
            "exercises" => Self::Exercise,
            "rounds" => Self::Round,
            "phases" => Self::Phase,
            "meanwhile" => Self::Meanwhile,
            "kinds" => Self::SeriousAbout,
            "countries" => Self::SeriousCountry,
            "call" => Self::SeriousNumber,
            "children" => Self::Span,
            "outcomes" => Self::Outcome,
            "stops" => Self::Stop,
            "try" => Self::Try,
            "scales" => Self::Scale,
            "open" => Self::OpenQuestion,
            "minutes" if root == Self::Tool => Self::Span,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_tells_its_fields_and_the_names_that_can_stand_in_them() {
        for element in Element::ALL {
            assert!(!element.fields().is_empty(), "{element:?}");
        }
        assert_eq!(Element::Phase.fields(), ["kind", "seconds", "say"]);
        assert_eq!(Element::Session.values("setting"), ["room", "away"]);
        assert_eq!(
            Element::Tool.values("reading"),
            ["none", "a_little", "some"]
        );
        assert!(Element::Step.values("title").is_empty());
    }

    #[test]
    fn a_field_that_takes_names_is_known_to() {
        // A type that is asked in vain would leave its names unexplained.
        for (element, field) in [
            (Element::Head, "bands"),
            (Element::Head, "language"),
            (Element::Session, "kind"),
            (Element::Session, "themes"),
            (Element::Step, "kind"),
            (Element::Phase, "kind"),
            (Element::Tool, "kind"),
            (Element::Tool, "energy"),
            (Element::Tool, "places"),
            (Element::Tool, "needs"),
        ] {
            assert!(element.fields().contains(&field), "{element:?} {field}");
            assert!(element.values(field).len() > 1, "{element:?} {field}");
        }
    }
}
