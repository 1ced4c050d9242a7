//! What the home screen shows of a group, without its file being read whole. Must not know how it
//! is drawn.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{GroupBook, Open, Place, Private, State};
use crate::domain::language::Lang;
use crate::domain::programme::SessionKind;
use crate::domain::stamp::Id;

/// What the home screen shows of a group; kept in the header of `group.ron`, so that the home
/// screen reads nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// What the group is called.
    pub name: Private,
    /// The programme's name, in the group's language.
    pub programme: String,
    /// The language of the group.
    pub language: Lang,
    /// The session to lead next.
    #[serde(default)]
    pub next: Option<Next>,
    /// The group sessions in order: held, running or ahead; dropped ones left out.
    pub sessions: Vec<Mark>,
    /// The parent meetings in order.
    pub meetings: Vec<Mark>,
    /// How much is to be followed up that everybody may know of; nothing when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_do: Option<Open>,
    /// Until when the notes are to be kept, if somebody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_until: Option<NaiveDate>,
}

/// The session to lead next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    /// The planned session's id.
    pub id: Id,
    /// Its number among the group sessions; none for a parent meeting.
    #[serde(default)]
    pub number: Option<u16>,
    /// Its name.
    pub title: String,
    /// The day: of a running session the one on which it is held, else the planned one.
    pub date: NaiveDate,
    /// When it begins.
    pub time: NaiveTime,
}

/// Where a session stands, for the row of dots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Still to be held.
    Ahead,
    /// Begun and not finished.
    Running,
    /// Held.
    Done,
}

impl GroupBook {
    /// What the home screen shows; `None` in a book that is not a group's.
    #[must_use]
    pub fn home(&self, programme_title: &str) -> Option<Home> {
        let frame = self.frame()?;
        let plan = self.plan();
        let marks = |parents: bool| {
            plan.iter()
                .filter(|p| (p.planned.kind == SessionKind::Parents) == parents)
                .filter(|p| !p.planned.dropped)
                .map(Place::mark)
                .collect()
        };
        Some(Home {
            name: frame.name.clone(),
            programme: programme_title.to_owned(),
            language: frame.language,
            next: self.next().map(|place| Next {
                id: place.id.clone(),
                number: self.number(place.id).and_then(|n| u16::try_from(n).ok()),
                title: place.planned.title.clone(),
                date: place.day(),
                time: place.planned.time,
            }),
            sessions: marks(false),
            meetings: marks(true),
            to_do: Open::of(&self.open_for_all()),
            keep_until: self.keep_until(),
        })
    }
}

impl Place<'_> {
    /// Where it stands.
    #[must_use]
    pub fn mark(&self) -> Mark {
        match self.standing.map(|s| s.state) {
            None => Mark::Ahead,
            Some(State::Running) => Mark::Running,
            Some(State::Done) => Mark::Done,
        }
    }
}
