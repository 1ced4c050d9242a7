//! A rehearsal: the leaders go through a session in time-lapse, and things happen as they do in life.
//! What the leaders make of them is looked for in what the program records anyway, and explained
//! afterwards; it is never graded. Must not know how anything is shown, nor where events are written.

use serde::Deserialize;

use super::language::Band;
use super::step::{StepKind, is_for};
use super::text::Text;

mod course;
mod means;
#[cfg(test)]
mod tests;

pub use course::{Course, Hands, InHand, MOST_EVENTS, PATIENCE, Past, Running, Seen, Turn};
pub use means::{Means, Tally};

/// Something that can happen in a session, as its author wrote it: `sessions/rehearsal/<id>.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Event {
    /// Version of the file format.
    pub format: u32,
    /// The file's name.
    pub id: String,
    /// What it is called afterwards.
    pub title: Text,
    /// What happens.
    pub tell: Text,
    /// The kinds of steps in which it can happen.
    pub steps: Vec<StepKind>,
    /// When in the step.
    pub when: When,
    /// For which ages; for all when empty.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// What comes of it: the first whose means were used. The last needs none.
    pub outcomes: Vec<Outcome>,
}

/// When in a step something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// When it has just begun.
    Begins,
    /// In the middle.
    Middle,
    /// When its minutes are used up.
    Over,
}

/// What comes of an event.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Outcome {
    /// The leaders did one of these.
    #[serde(default)]
    pub means: Vec<Means>,
    /// What they did, in a few words.
    pub title: Text,
    /// What it did for the children, and what it asks of the plan.
    pub why: Text,
}

impl Event {
    /// Whether it can happen in such a step of a group of that age.
    #[must_use]
    pub fn fits(&self, step: StepKind, band: Band) -> bool {
        self.steps.contains(&step) && is_for(&self.bands, band)
    }

    /// Whether something can come of it whatever the leaders do, and something else of what they do.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let with_means = self.outcomes.iter().filter(|o| !o.means.is_empty()).count();
        let last = self.outcomes.last();
        with_means + 1 == self.outcomes.len()
            && with_means > 0
            && last.is_some_and(|last| last.means.is_empty())
    }

    /// What comes of it, by its place: the first outcome of whose means one was used, else the last.
    #[must_use]
    pub fn outcome(&self, used: &Tally) -> usize {
        let met = |outcome: &Outcome| outcome.means.iter().any(|means| used.has(*means));
        let last = self.outcomes.len().saturating_sub(1);
        self.outcomes.iter().position(met).unwrap_or(last)
    }
}
