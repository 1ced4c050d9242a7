//! The toolbox: activities, ways to talk and relaxation exercises to improvise from, as their
//! authors wrote them. Must not know where an entry lies, nor which group looks for one.

use serde::Deserialize;

use super::exercise::{Exercise, Round};
use super::language::Band;
use super::step::{StepKind, Variant};
use super::text::{Lines, Text};

mod finder;
mod id;
mod taken;

pub use finder::{Asked, Finder, Known, OnHand, Wish};
pub use id::ToolId;
pub use taken::{done, taken};

/// An entry of the toolbox: `toolbox/<id>.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Tool {
    /// Version of the file format.
    pub format: u32,
    /// Stable id, the file's name.
    pub id: String,
    /// What it is.
    pub kind: ToolKind,
    /// Its name.
    pub title: Text,
    /// What it is for.
    #[serde(default)]
    pub aims: Lines,
    /// The themes that it fits, the main one first.
    pub themes: Vec<Theme>,
    /// How long it takes, in minutes.
    pub minutes: Span,
    /// With how many children it can be done.
    pub children: Span,
    /// The age bands that it is for; all when left out.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// How much it asks those to read and write who take part.
    pub reading: Reading,
    /// How lively it is.
    pub energy: Energy,
    /// Where it can be done.
    pub places: Vec<Place>,
    /// What kinds of things it needs; none when left out.
    #[serde(default)]
    pub needs: Vec<Thing>,
    /// What it needs, in words.
    #[serde(default)]
    pub materials: Lines,
    /// How it is done, a line at a time.
    #[serde(rename = "do")]
    pub to_do: Lines,
    /// Words that can be said.
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
    /// Why it is worth doing.
    #[serde(default)]
    pub why: Text,
    /// Where the idea comes from.
    #[serde(default)]
    pub source: Text,
    /// The timed phases of a relaxation exercise; others have none.
    #[serde(default)]
    pub rounds: Vec<Round>,
}

/// What an entry of the toolbox is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToolKind {
    /// Play, movement, making something.
    Activity,
    /// A way to talk.
    Talk,
    /// A relaxation exercise, with timed phases.
    Relaxation,
}

/// What sessions and entries of the toolbox are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Getting to know each other.
    GettingToKnow,
    /// Feelings in general and one's own.
    Feelings,
    /// Illness and addiction, and what is not a child's job.
    Illness,
    /// Body and movement.
    Body,
    /// Doing something together.
    Cooperation,
    /// Family, friends, animals and others.
    Network,
    /// Being me.
    BeingMe,
    /// Meaning, hope and the future.
    Hope,
    /// Endings and goodbyes.
    Endings,
}

/// How much reading and writing is asked of those who take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// None at all.
    None,
    /// A word here and there.
    ALittle,
    /// Some sentences.
    Some,
}

/// How lively something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Energy {
    /// Calm.
    Calm,
    /// In between.
    Middle,
    /// Lively.
    Lively,
}

/// Where something can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Around a table.
    Table,
    /// On the floor of a room.
    Floor,
    /// In a hall or another large room.
    Hall,
    /// Outdoors.
    Outdoors,
}

/// A kind of thing that an activity may need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Thing {
    /// Paper of any size.
    Paper,
    /// Something to draw with.
    Pens,
    /// Scissors, glue, tape.
    Craft,
    /// Cards with pictures, words or faces.
    Cards,
    /// A ball.
    Ball,
    /// Yarn, string or rope.
    Yarn,
    /// Blankets, scarves, sheets.
    Cloth,
    /// Balloons.
    Balloons,
    /// Something to play music on.
    Music,
    /// Clay or dough.
    Clay,
    /// Beads.
    Beads,
    /// Cups, tins, stones and other things from a kitchen or a shed.
    Household,
    /// Things for being outdoors.
    Outdoor,
    /// Anything else; the materials say what.
    Other,
}

macro_rules! all {
    ($of:ident: $($variant:ident),+ $(,)?) => {
        impl $of {
            /// All of them, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$variant),+];
        }
    };
}

all!(Theme: GettingToKnow, Feelings, Illness, Body, Cooperation, Network, BeingMe, Hope, Endings);
all!(Reading: None, ALittle, Some);
all!(Energy: Calm, Middle, Lively);
all!(Place: Table, Floor, Hall, Outdoors);
all!(Thing: Paper, Pens, Craft, Cards, Ball, Yarn, Cloth, Balloons, Music, Clay, Beads, Household, Outdoor, Other);
all!(ToolKind: Activity, Talk, Relaxation);

/// From a least to a most, both within.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub struct Span {
    /// The least.
    pub from: u16,
    /// The most.
    pub to: u16,
}

impl Span {
    /// Whether a number lies within.
    #[must_use]
    pub const fn holds(self, number: u16) -> bool {
        self.from <= number && number <= self.to
    }
}

impl Tool {
    /// The entry as one way to do a step; its id there says that it comes from the toolbox.
    #[must_use]
    pub fn variant(&self) -> Variant {
        Variant {
            id: ToolId::of(self).choice(),
            title: self.title.clone(),
            to_do: self.to_do.clone(),
            say: self.say.clone(),
            fewer: self.fewer.clone(),
            instead: self.instead.clone(),
            talk: self.talk.clone(),
            materials: self.materials.clone(),
            bands: self.bands.clone(),
        }
    }

    /// The entry as a timed exercise; `None` when it has no phases.
    #[must_use]
    pub fn exercise(&self) -> Option<Exercise> {
        (!self.rounds.is_empty()).then(|| Exercise {
            id: ToolId::of(self).choice(),
            title: self.title.clone(),
            rounds: self.rounds.clone(),
            bands: self.bands.clone(),
        })
    }
}

impl ToolKind {
    /// Whether an entry of this kind can stand in for what such a step holds.
    #[must_use]
    pub const fn fits(self, step: StepKind) -> bool {
        match self {
            Self::Relaxation => matches!(step, StepKind::Relaxation),
            Self::Activity | Self::Talk => matches!(step, StepKind::Theme | StepKind::Activity),
        }
    }

    /// What a step is that is made of an entry of this kind.
    #[must_use]
    pub const fn step(self) -> StepKind {
        match self {
            Self::Activity => StepKind::Activity,
            Self::Talk => StepKind::Theme,
            Self::Relaxation => StepKind::Relaxation,
        }
    }
}
