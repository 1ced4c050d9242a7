//! One step of a session as its author wrote it: what it is, how long, why, and the words
//! for it. Must not know what happened in any real session.

use serde::{Deserialize, Serialize};

use super::exercise::Exercise;
use super::language::Band;
use super::text::{ByBand, Lines, Text};

/// What a step is. The first eight are the fixed ritual; the frame beyond Oslo's four parts
/// is the program's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Each child writes or draws a name tag.
    NameTags,
    /// A real candle is lit.
    Candle,
    /// They eat together.
    Meal,
    /// The week's top and bottom, each in turn.
    TopAndBottom,
    /// The session's theme.
    Theme,
    /// Play, movement, making something.
    Activity,
    /// A relaxation exercise.
    Relaxation,
    /// What comes next time; the candle goes out.
    Closing,
    /// Anything else: a break, a welcome, practical information.
    Plain,
}

impl StepKind {
    /// Whether the step is kept whole when time runs short: the round, the relaxation and the
    /// closing are only ever shortened by a leader's own hand.
    #[must_use]
    pub const fn is_kept(self) -> bool {
        matches!(self, Self::TopAndBottom | Self::Relaxation | Self::Closing)
    }
}

/// A step: a part of the ritual or a session's own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Step {
    /// Stable id, unique in its session.
    pub id: String,
    /// What it is.
    pub kind: StepKind,
    /// Its name on the screen.
    pub title: Text,
    /// Planned minutes.
    pub minutes: ByBand<u16>,
    /// The least it may shrink to, in minutes; the planned minutes when left out.
    #[serde(default)]
    pub least: Option<ByBand<u16>>,
    /// Why it is there.
    #[serde(default)]
    pub why: Text,
    /// What to do, a line at a time.
    #[serde(default, rename = "do")]
    pub to_do: Lines,
    /// Words that can be said.
    #[serde(default)]
    pub say: Lines,
    /// What to watch for, and other tips.
    #[serde(default)]
    pub tips: Lines,
    /// What the user representative can bring.
    #[serde(default)]
    pub user_representative: Text,
    /// Questions to choose from while it runs.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// Variants of the activity or exercise to choose from while it runs.
    #[serde(default)]
    pub variants: Vec<Variant>,
    /// The timed exercises to choose from, for a relaxation step.
    #[serde(default)]
    pub exercises: Vec<Exercise>,
    /// The ids of entries of the toolbox that are other ways to do it. Whoever reads the
    /// files adds them to the variants and exercises.
    #[serde(default)]
    pub tools: Vec<String>,
    /// What others do at the same time in another room.
    #[serde(default)]
    pub meanwhile: Option<Meanwhile>,
}

/// What is done beside a step in another room: the parents' part of an evening, say.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Meanwhile {
    /// Its name: who, and what.
    pub title: Text,
    /// What to do, a line at a time.
    #[serde(default, rename = "do")]
    pub to_do: Lines,
    /// Words that can be said.
    #[serde(default)]
    pub say: Lines,
}

impl Step {
    /// The least the step may shrink to, in minutes.
    #[must_use]
    pub fn least_minutes(&self, band: Band) -> u16 {
        self.least.unwrap_or(self.minutes).of(band)
    }
}

/// A question that can be put to the group.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Question {
    /// Stable id, unique in its step.
    pub id: String,
    /// The question, as it can be asked.
    pub ask: Text,
    /// The bands that it is for; all when left out.
    #[serde(default)]
    pub bands: Vec<Band>,
}

/// One way to do the activity or theme.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Variant {
    /// Stable id, unique in its step.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// How it is done, a line at a time.
    #[serde(rename = "do")]
    pub to_do: Lines,
    /// Words for it; those of the step when left out.
    #[serde(default)]
    pub say: Lines,
    /// How it is done in a smaller group.
    #[serde(default)]
    pub fewer: Text,
    /// What a child does that cannot or will not.
    #[serde(default)]
    pub instead: Text,
    /// Questions for the talk afterwards.
    #[serde(default)]
    pub talk: Lines,
    /// What is needed for it.
    #[serde(default)]
    pub materials: Lines,
    /// The bands that it is for; all when left out.
    #[serde(default)]
    pub bands: Vec<Band>,
}

/// Whether something written for `bands` is for this one: none named means all.
#[must_use]
pub fn is_for(bands: &[Band], band: Band) -> bool {
    bands.is_empty() || bands.contains(&band)
}
