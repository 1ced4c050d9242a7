//! A trainer's tour: fifteen minutes before new leaders, stop by stop, as its author wrote it:
//! `sessions/tour/<id>.ron`. Must not know how a stop is shown, nor how a screen is opened.

use serde::Deserialize;

use super::text::{Lines, Text};

/// A whole tour.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Tour {
    /// Version of the file format.
    pub format: u32,
    /// The file's name.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// Its stops, in order.
    pub stops: Vec<Stop>,
}

/// One stop of a tour.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Stop {
    /// Stable id, unique in its tour.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// What the trainer speaks from, a short point a line.
    pub points: Lines,
    /// Why it is so.
    pub why: Text,
    /// Where that is known from.
    pub sources: Lines,
    /// What there is to try.
    #[serde(rename = "try")]
    pub to_try: Try,
}

/// Something to try, on the made-up group.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Try {
    /// The screen that is opened for it.
    pub on: On,
    /// What to do there.
    #[serde(rename = "do")]
    pub to_do: Text,
}

/// A screen of the program that a stop can open, on the made-up group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum On {
    /// The group's plan.
    Plan,
    /// The session of the day, before it begins.
    Before,
    /// Its name tags.
    NameTags,
    /// Its candle.
    Candle,
    /// Its meal.
    Meal,
    /// Its round.
    Round,
    /// Its theme.
    Theme,
    /// Its activity.
    Activity,
    /// Its relaxation.
    Relaxation,
    /// Its closing.
    Closing,
    /// The round, while the leaders listen.
    Listening,
    /// The card for when something serious is told.
    SeriousCard,
    /// The ways to go on when the plan no longer fits.
    WhatNow,
    /// The screen turned to the children.
    InRoom,
    /// The toolbox.
    Toolbox,
    /// The group at a glance.
    Glance,
    /// What is followed up.
    FollowUps,
    /// Reading the sessions that have been.
    Reading,
    /// The people.
    People,
    /// The group's own frame.
    Frame,
}

impl On {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::Plan,
        Self::Before,
        Self::NameTags,
        Self::Candle,
        Self::Meal,
        Self::Round,
        Self::Theme,
        Self::Activity,
        Self::Relaxation,
        Self::Closing,
        Self::Listening,
        Self::SeriousCard,
        Self::WhatNow,
        Self::InRoom,
        Self::Toolbox,
        Self::Glance,
        Self::FollowUps,
        Self::Reading,
        Self::People,
        Self::Frame,
    ];
}
