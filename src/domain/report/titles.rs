//! Names that the programme's author gave, as opposed to those that leaders typed while they led.
//! Must not be made from anything that anybody wrote about this group.

use serde::Serialize;

use super::{OfSession, OverCourse};
use crate::domain::happening::RunStep;
use crate::domain::language::{Band, Lang};
use crate::domain::session::{Live, LiveStep};

/// A text of the programme or of the toolbox.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct ProgrammeText(String);

impl ProgrammeText {
    /// The text.
    #[must_use]
    pub fn show(&self) -> &str {
        &self.0
    }

    /// The name of a step; `None` where the leaders added it.
    pub(super) fn of_step(step: &LiveStep) -> Option<Self> {
        (!step.is_added()).then(|| Self(step.step.title.clone()))
    }

    /// The name of a step that was written in afterwards; `None` where the leaders had added it
    /// before the session was broken off.
    pub(super) fn of_written(step: &RunStep, live: Option<&Live>) -> Option<Self> {
        let led = live.and_then(|live| live.step(&step.id));
        let added = led.is_some_and(LiveStep::is_added);
        (!added).then(|| Self(step.title.clone()))
    }

    /// A question of an evaluation, as the author of its set has it.
    pub(super) fn of_question(over: &OverCourse) -> Self {
        Self(over.asked.clone())
    }

    /// The name of something that was chosen in a step, as the programme or the toolbox has it;
    /// `None` where neither knows it. A question is no name.
    pub(super) fn of_choice(
        session: &OfSession<'_>,
        (lang, band): (Lang, Band),
        step: &str,
        choice: &str,
    ) -> Option<Self> {
        let step = session.content?.step(step)?;
        let variant = step.variants.iter().find(|it| it.id == choice);
        let exercise = || step.exercises.iter().find(|it| it.id == choice);
        let title = match variant {
            Some(variant) => &variant.title,
            None => &exercise()?.title,
        };
        let title = title.or_empty(lang, band);
        (!title.is_empty()).then(|| Self(title.to_owned()))
    }
}
