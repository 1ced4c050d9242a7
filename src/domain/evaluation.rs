//! Sets of questions by which those who take part say how the group is for them, as their author
//! wrote them: `sessions/evaluation/<id>.ron`. Must not know how a question is shown, nor who
//! answered what.

use serde::{Deserialize, Serialize};

use super::text::Text;

/// The questions that some people are asked on some occasion.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct QuestionSet {
    /// Version of the file format.
    pub format: u32,
    /// The file's name.
    pub id: String,
    /// When it is asked.
    pub occasion: Occasion,
    /// Who is asked.
    pub who: Who,
    /// What it is called, for leaders and for who answers.
    pub title: Text,
    /// What is said before the first question.
    #[serde(default)]
    pub lead: Text,
    /// What is answered on a scale, in order.
    #[serde(default)]
    pub scales: Vec<Scale>,
    /// What is answered in own words, after the scales.
    #[serde(default)]
    pub open: Vec<OpenQuestion>,
}

/// A question that is answered on a scale: with one of five faces, or from 0 to 10.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Scale {
    /// Stable id, unique in its set; the same in two sets where their answers are to be compared.
    pub id: String,
    /// The question.
    pub ask: Text,
    /// What stands at the low end.
    pub low: Text,
    /// What stands at the high end.
    pub high: Text,
}

/// A question that is answered in own words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct OpenQuestion {
    /// Stable id, unique in its set.
    pub id: String,
    /// The question.
    pub ask: Text,
}

/// When something is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// Mapping before the first session or at it.
    Start,
    /// After a session, over and over.
    Running,
    /// Half-way through the course.
    Mid,
    /// At the end.
    Final,
}

impl Occasion {
    /// All, in the order of a course.
    pub const ALL: [Self; 4] = [Self::Start, Self::Running, Self::Mid, Self::Final];
}

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// The children or youths of the group.
    Children,
    /// The grown-ups that they live with.
    Parents,
    /// The professionals who lead.
    Leaders,
    /// The user representatives.
    UserRepresentatives,
}

impl Who {
    /// All, the children first.
    pub const ALL: [Self; 4] = [
        Self::Children,
        Self::Parents,
        Self::Leaders,
        Self::UserRepresentatives,
    ];
}

/// An answer on a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Point {
    /// One of five faces.
    Face(Face),
    /// From 0 to 10.
    Mark(Mark),
}

/// A face, for those who would rather point than count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// The corners of the mouth hang far down.
    VerySad,
    /// They hang a little.
    Sad,
    /// A straight mouth.
    Even,
    /// They rise a little.
    Glad,
    /// They rise far.
    VeryGlad,
}

impl Face {
    /// All, from the low end to the high one.
    pub const ALL: [Self; 5] = [
        Self::VerySad,
        Self::Sad,
        Self::Even,
        Self::Glad,
        Self::VeryGlad,
    ];
}

/// A mark from 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Mark(u8);

impl Mark {
    /// The highest.
    pub const HIGHEST: u8 = 10;

    /// A mark; `None` beyond the scale.
    #[must_use]
    pub const fn new(mark: u8) -> Option<Self> {
        if mark <= Self::HIGHEST {
            Some(Self(mark))
        } else {
            None
        }
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Mark {
    type Error = BeyondTheScale;
    fn try_from(mark: u8) -> Result<Self, BeyondTheScale> {
        Self::new(mark).ok_or(BeyondTheScale)
    }
}

impl From<Mark> for u8 {
    fn from(mark: Mark) -> Self {
        mark.0
    }
}

/// A number that is no mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a mark is from 0 to 10")]
pub struct BeyondTheScale;
