//! The course in dates and numbers: what may be told to anybody. Must not know people.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

use super::{Material, OfSession};
use crate::domain::group::{Mark, Private, Role};
use crate::domain::language::Band;
use crate::domain::programme::SessionKind;

/// The course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Course {
    /// The group.
    pub group: GroupTold,
    /// Its sessions.
    pub sessions: Vec<SessionTold>,
}

/// A group in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupTold {
    /// What it is called.
    pub name: String,
    /// The programme's name.
    pub programme: String,
    /// The age band.
    pub band: Band,
    /// How many children take part.
    pub children: usize,
    /// How many leaders.
    pub leaders: usize,
    /// How many user representatives.
    pub user_representatives: usize,
}

/// A session in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionTold {
    /// Its number among the group sessions; none for a parent meeting and a dropped one.
    pub number: Option<usize>,
    /// Its name.
    pub title: String,
    /// What kind it is.
    pub kind: SessionKind,
    /// The date.
    pub date: NaiveDate,
    /// When it begins.
    pub time: NaiveTime,
    /// How far it has come.
    pub stage: Stage,
    /// Planned minutes.
    pub planned: u16,
    /// Minutes that it took, where somebody measured.
    pub used: Option<u16>,
    /// How many came, where it has been held.
    pub came: Option<Came>,
}

/// How many came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Came {
    /// Children of the group; none where the parents met alone.
    pub children: Option<u16>,
    /// Grown-ups.
    pub grown_ups: u16,
}

/// How far a session has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Still to be held.
    Ahead,
    /// Begun and not finished.
    Running,
    /// Held.
    Held,
    /// The leaders dropped it.
    Dropped,
}

impl Course {
    pub(super) fn of(material: &Material<'_>) -> Self {
        Self {
            group: material.group_told(),
            sessions: material.sessions_told(),
        }
    }
}

impl Material<'_> {
    pub(super) fn group_told(&self) -> GroupTold {
        let frame = self.group.frame();
        let name = frame.map_or_else(Private::default, |frame| frame.name.clone());
        GroupTold {
            name: name.show().to_owned(),
            programme: self.programme.to_owned(),
            band: self.band(),
            children: self.count(Role::Child),
            leaders: self.count(Role::Leader),
            user_representatives: self.count(Role::UserRepresentative),
        }
    }

    pub(super) fn sessions_told(&self) -> Vec<SessionTold> {
        let sessions = self.sessions.iter();
        sessions.map(|session| self.session_told(session)).collect()
    }

    pub(super) fn session_told(&self, session: &OfSession<'_>) -> SessionTold {
        let (place, planned) = (session.place, session.place.planned);
        let stage = match place.mark() {
            Mark::Done => Stage::Held,
            Mark::Running => Stage::Running,
            Mark::Ahead if planned.dropped => Stage::Dropped,
            Mark::Ahead => Stage::Ahead,
        };
        let held = place.standing.filter(|_| stage == Stage::Held);
        let live = session.live();
        let number = self.group.number(place.id);
        SessionTold {
            number: number.filter(|_| !planned.dropped),
            title: planned.title.clone(),
            kind: planned.kind,
            date: place.day_led(live.as_ref(), self.zone),
            time: planned.time,
            stage,
            planned: planned.minutes,
            used: held.and_then(|it| it.used(live.as_ref())),
            came: held.map(|it| Came {
                children: (planned.kind != SessionKind::Parents).then_some(it.children),
                grown_ups: it.grown_ups,
            }),
        }
    }
}
