//! A programme as authored: its fixed ritual, written once, and its sessions, which use the
//! ritual and add steps of their own. Resolving a session puts the two together. Must not
//! know where the files lie.

use serde::{Deserialize, Serialize};

use super::exercise::Exercise;
use super::happening::RunStep;
use super::language::{Band, Lang};
use super::step::{Meanwhile, Question, Step, StepKind, Variant};
use super::text::{ByBand, Lines, Text};
use super::toolbox::{Theme, ToolId};

mod resolve;
mod spoken;

pub use resolve::UnknownRitual;
pub use spoken::Spoken;

/// The format of programme files that this version reads.
pub const PROGRAMME_FORMAT: u32 = 1;

/// The head of a programme: `programme.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Programme {
    /// Version of the file format.
    pub format: u32,
    /// Stable id, the folder's name.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// Where it comes from.
    pub source: Text,
    /// The age bands that it has texts for.
    pub bands: Vec<Band>,
    /// The language of texts that name none.
    #[serde(default)]
    pub language: Option<Lang>,
    /// The least number of group sessions that the programme asks for, if it asks.
    #[serde(default)]
    pub at_least: Option<u8>,
    /// The programme whose ritual it takes over, if it does. Steps in `ritual` then stand in
    /// for those of the same id, or come after them.
    #[serde(default)]
    pub ritual_of: Option<String>,
    /// The fixed ritual, each step written once.
    #[serde(default)]
    pub ritual: Vec<Step>,
    /// The order in which every session uses the ritual's steps, by their ids: a group that
    /// always eats first. Each session's own order when left out.
    #[serde(default)]
    pub ritual_order: Vec<String>,
    /// The ids of the group sessions, in order; each lies in `<id>.ron`. `guide-2011/05-network`
    /// is that session of another programme.
    pub sessions: Vec<String>,
    /// The ids of the parent meetings, in order, in the same way.
    #[serde(default)]
    pub parent_meetings: Vec<String>,
}

/// What a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// The children alone.
    Children,
    /// Children with parents, at times with siblings.
    Family,
    /// Parents alone.
    Parents,
}

/// Where a session is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// In the room, with the laptop on a side table.
    #[default]
    Room,
    /// Away from any table: the plan goes along on paper, and what happened is written in
    /// afterwards.
    Away,
}

/// A session as authored: `<id>.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SessionFile {
    /// Version of the file format.
    pub format: u32,
    /// Stable id, the file's name.
    pub id: String,
    /// What it is.
    pub kind: SessionKind,
    /// Where it is held.
    #[serde(default)]
    pub setting: Setting,
    /// Its name.
    pub title: Text,
    /// Its length in minutes: the steps and the buffer together.
    pub minutes: u16,
    /// Minutes that are deliberately left free.
    pub buffer: ByBand<u16>,
    /// What it is about; what fits these themes comes first in the toolbox.
    #[serde(default)]
    pub themes: Vec<Theme>,
    /// What it is for.
    #[serde(default)]
    pub aims: Lines,
    /// What is needed.
    #[serde(default)]
    pub materials: Lines,
    /// What to make ready beforehand.
    #[serde(default)]
    pub prepare: Lines,
    /// Who could lead what.
    #[serde(default)]
    pub lead: Lines,
    /// What everybody brings; said at the closing before.
    #[serde(default)]
    pub bring: Lines,
    /// What to send home with the children.
    #[serde(default)]
    pub send_home: Lines,
    /// What to tell parents about it.
    #[serde(default)]
    pub tell_parents: Text,
    /// The steps, in order.
    pub steps: Vec<Entry>,
}

/// A line in a session's list of steps.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Entry {
    /// A step of the ritual as it is: `Ritual("candle")`.
    Ritual(String),
    /// A step of the ritual with something changed: `Change(ritual: "meal", minutes: 30)`.
    Change(Box<Change>),
    /// A step of the session's own: `Step(id: "theme", …)`.
    Step(Box<Step>),
}

/// What a session changes in a step of the ritual; what is left out stays.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Change {
    /// The id of the ritual's step.
    pub ritual: String,
    /// Another name.
    #[serde(default)]
    pub title: Option<Text>,
    /// Other planned minutes.
    #[serde(default)]
    pub minutes: Option<ByBand<u16>>,
    /// Another least.
    #[serde(default)]
    pub least: Option<ByBand<u16>>,
    /// Another reason.
    #[serde(default)]
    pub why: Option<Text>,
    /// Other things to do.
    #[serde(default, rename = "do")]
    pub to_do: Option<Lines>,
    /// Other words.
    #[serde(default)]
    pub say: Option<Lines>,
    /// Other tips.
    #[serde(default)]
    pub tips: Option<Lines>,
    /// Another contribution of the user representative.
    #[serde(default)]
    pub user_representative: Option<Text>,
    /// Other questions.
    #[serde(default)]
    pub questions: Option<Vec<Question>>,
    /// Other variants.
    #[serde(default)]
    pub variants: Option<Vec<Variant>>,
    /// Other exercises.
    #[serde(default)]
    pub exercises: Option<Vec<Exercise>>,
    /// Other entries of the toolbox.
    #[serde(default)]
    pub tools: Option<Vec<String>>,
    /// What others do at the same time.
    #[serde(default)]
    pub meanwhile: Option<Meanwhile>,
}

/// A session ready to be led: its file, with the ritual's steps in their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// What the author wrote about it; its `steps` have been put together below.
    pub file: SessionFile,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

impl Session {
    /// The steps as they are run with a band, named in a language; those of no minutes are
    /// left out.
    #[must_use]
    pub fn run_steps(&self, band: Band, lang: Lang) -> Vec<RunStep> {
        self.planned_steps(band)
            .map(|s| RunStep {
                id: s.id.clone(),
                kind: s.kind,
                title: s.title.or_empty(lang, band).to_owned(),
                minutes: s.minutes.of(band),
            })
            .collect()
    }

    /// The steps of the plan: those of no minutes are left out, and those that leaders took from
    /// the toolbox while they led, which are in the course and not in the plan.
    pub fn planned_steps(&self, band: Band) -> impl Iterator<Item = &Step> {
        let planned = move |step: &&Step| {
            step.minutes.of(band) > 0 && ToolId::from_choice(&step.id).is_none()
        };
        self.steps.iter().filter(planned)
    }

    /// The step with this id.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// Whether the session has a step of this kind.
    #[must_use]
    pub fn has(&self, kind: StepKind) -> bool {
        self.steps.iter().any(|step| step.kind == kind)
    }
}
