//! A programme as authored: its fixed ritual, written once, and its sessions, which use the
//! ritual and add steps of their own. Resolving a session puts the two together. Must not
//! know where the files lie.

use serde::{Deserialize, Serialize};

use super::exercise::Exercise;
use super::happening::RunStep;
use super::language::{Band, Lang};
use super::step::{Question, Step, StepKind, Variant};
use super::text::{ByBand, Lines, Text};

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
    /// The fixed ritual, each step written once.
    #[serde(default)]
    pub ritual: Vec<Step>,
    /// The ids of the group sessions, in order; each lies in `<id>.ron`.
    pub sessions: Vec<String>,
    /// The ids of the parent meetings, in order; each lies in `<id>.ron`.
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
    /// What it is for.
    #[serde(default)]
    pub aims: Lines,
    /// What is needed.
    #[serde(default)]
    pub materials: Lines,
    /// What to make ready beforehand.
    #[serde(default)]
    pub prepare: Lines,
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
}

/// A session ready to be led: its file, with the ritual's steps in their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// What the author wrote about it; its `steps` have been put together below.
    pub file: SessionFile,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// A ritual step that a session names and the programme does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownRitual {
    /// The id that was named.
    pub id: String,
    /// Its place in the session's list, from 0.
    pub entry: usize,
}

impl Programme {
    /// The ritual's step with this id.
    #[must_use]
    pub fn ritual_step(&self, id: &str) -> Option<&Step> {
        self.ritual.iter().find(|step| step.id == id)
    }

    /// Puts a session together with the ritual.
    ///
    /// # Errors
    /// Every ritual step that the session names and the programme does not have.
    pub fn resolve(&self, file: SessionFile) -> Result<Session, Vec<UnknownRitual>> {
        let mut steps = Vec::with_capacity(file.steps.len());
        let mut unknown = Vec::new();
        for (entry, line) in file.steps.iter().enumerate() {
            let (id, change) = match line {
                Entry::Step(step) => {
                    steps.push((**step).clone());
                    continue;
                }
                Entry::Ritual(id) => (id, None),
                Entry::Change(change) => (&change.ritual, Some(change)),
            };
            match self.ritual_step(id) {
                Some(step) => steps.push(changed(step, change.map(|c| &**c))),
                None => unknown.push(UnknownRitual {
                    id: id.clone(),
                    entry,
                }),
            }
        }
        if unknown.is_empty() {
            Ok(Session { file, steps })
        } else {
            Err(unknown)
        }
    }
}

fn changed(step: &Step, change: Option<&Change>) -> Step {
    let mut step = step.clone();
    let Some(c) = change else { return step };
    replace(&mut step.minutes, c.minutes.as_ref());
    if c.least.is_some() {
        step.least = c.least;
    }
    for (to, from) in [
        (&mut step.title, &c.title),
        (&mut step.why, &c.why),
        (&mut step.user_representative, &c.user_representative),
    ] {
        replace(to, from.as_ref());
    }
    for (to, from) in [
        (&mut step.to_do, &c.to_do),
        (&mut step.say, &c.say),
        (&mut step.tips, &c.tips),
    ] {
        replace(to, from.as_ref());
    }
    replace(&mut step.questions, c.questions.as_ref());
    replace(&mut step.variants, c.variants.as_ref());
    replace(&mut step.exercises, c.exercises.as_ref());
    step
}

fn replace<T: Clone>(to: &mut T, from: Option<&T>) {
    if let Some(value) = from {
        to.clone_from(value);
    }
}

impl Session {
    /// The steps as they are run with a band, named in a language; those of no minutes are
    /// left out.
    #[must_use]
    pub fn run_steps(&self, band: Band, lang: Lang) -> Vec<RunStep> {
        let steps = self.steps.iter().filter(|s| s.minutes.of(band) > 0);
        steps
            .map(|s| RunStep {
                id: s.id.clone(),
                kind: s.kind,
                title: s.title.or_empty(lang, band).to_owned(),
                minutes: s.minutes.of(band),
            })
            .collect()
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
