//! The dates of a group's sessions, for a calendar: each known by an id that stays, so that a moved
//! session moves there too. Must not know people, nor the form.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::{Material, SessionTold, Stage};
use crate::domain::group::standing_id;
use crate::domain::stamp::Id;
use crate::domain::time::Zone;

/// A session's date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDate {
    /// The planned session.
    pub id: Id,
    /// What it is called, and how far it has come.
    pub session: SessionTold,
    /// When it begins.
    pub begins: DateTime<Utc>,
    /// When it is to end.
    pub ends: DateTime<Utc>,
    /// When its place in the plan, or how far it has come, was last changed.
    pub changed: DateTime<Utc>,
    /// Rises with each change.
    pub sequence: i64,
}

/// The seconds since 1970 from which changes are counted: the numbers of a calendar are small.
const FIRST: i64 = 1_700_000_000;

/// The dates of the sessions in the plan.
#[must_use]
pub fn calendar(material: &Material<'_>) -> Vec<CalendarDate> {
    let sessions = material.sessions.iter();
    let dates = sessions.filter_map(|session| {
        let place = session.place;
        let changed = material.group.current(place.id)?.at.millis;
        // A session that was held on another day than planned moves with its state in short.
        let standing = material.group.current(&standing_id(place.id));
        let changed = standing.map_or(changed, |it| changed.max(it.at.millis));
        let told = material.session_told(session);
        let begins = instant(told.date.and_time(told.time), material.zone);
        Some(CalendarDate {
            id: place.id.clone(),
            begins,
            ends: begins + TimeDelta::minutes(i64::from(told.planned)),
            changed: DateTime::from_timestamp_millis(changed)?,
            sequence: (changed / 1000 - FIRST).max(0),
            session: told,
        })
    });
    dates.collect()
}

/// When it is this time of day in a place. An hour that a night does not have is the one after.
fn instant(local: NaiveDateTime, zone: Zone) -> DateTime<Utc> {
    let mut instant = local.and_utc();
    for _ in 0..2 {
        instant += local - zone(instant);
    }
    instant
}

impl CalendarDate {
    /// Whether it will not be held.
    #[must_use]
    pub fn is_dropped(&self) -> bool {
        self.session.stage == Stage::Dropped
    }
}
