//! Where a session's time went and what it was given to: a story, never a grade. What is less than
//! two minutes is nobody's business. Must not know the words.

use std::time::Duration;

use chrono::TimeDelta;

use super::course::Ran;
use super::{Row, Section, Sources, section};
use crate::domain::group::Private;
use crate::domain::session::{LiveStep, StepSpent, StepState};
use crate::domain::time::{minutes, nearest_minute};

/// Something about where the time went; minutes are to the nearest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpentTold {
    /// The session began later than planned.
    BeganLate(u64),
    /// It began earlier.
    BeganEarly(u64),
    /// A step lasted longer than planned.
    Longer {
        /// The step's name.
        title: Private,
        /// How much longer.
        minutes: u64,
        /// How much of that was listening.
        listened: u64,
    },
    /// A step that was not in the plan.
    Added {
        /// The step's name.
        title: Private,
        /// How long it lasted.
        minutes: u64,
    },
    /// A step gave time to others.
    Gave {
        /// The step's name.
        title: Private,
        /// How much.
        minutes: u64,
    },
    /// A step waits for the next session.
    Waits(Private),
    /// How much of the session was listening.
    Listened(u64),
    /// Nothing moved, and it ended as planned: the time went as planned.
    AsPlanned,
    /// When it ended.
    Ended(Ended),
}

/// When a session ended, beside when it was to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ended {
    /// As planned.
    AsPlanned,
    /// So many minutes after.
    After(u64),
    /// So many minutes before.
    Before(u64),
}

/// Less than this is not told.
const WORTH_TELLING: Duration = minutes(2);
/// A beginning further from the plan than this was another day, or another plan.
const SAME_AFTERNOON: TimeDelta = TimeDelta::hours(2);

/// Where the time of a session went that is over.
#[must_use]
pub fn spent(from: &Sources<'_>) -> Vec<Row> {
    let Some(ran) = Ran::new(from) else {
        return Vec::new();
    };
    let Some(end) = ran.live.finished else {
        return Vec::new();
    };
    let planned = from.place.planned;
    let was_to_begin = planned.date.and_time(planned.time);
    let spent = ran.live.spent(end, was_to_begin, from.zone);
    let mut told: Vec<SpentTold> = began(spent.late).into_iter().collect();
    let steps = ran.live.steps.iter().zip(&spent.steps);
    told.extend(steps.flat_map(|(step, spent)| of_step(step, spent)));
    let listened = ran.live.listened_in_all(end);
    if listened >= minutes(1) {
        told.push(SpentTold::Listened(nearest_minute(listened)));
    }
    let ended = ended(ran.local_after(end) - ran.live.ends);
    if told.is_empty() && ended == Ended::AsPlanned {
        told.push(SpentTold::AsPlanned);
    }
    told.push(SpentTold::Ended(ended));
    section(Section::Spent, told.into_iter().map(Row::Spent).collect())
}

fn began(late: TimeDelta) -> Option<SpentTold> {
    let by = late.abs().to_std().ok()?;
    if by < WORTH_TELLING || late.abs() > SAME_AFTERNOON {
        None
    } else if late > TimeDelta::zero() {
        Some(SpentTold::BeganLate(nearest_minute(by)))
    } else {
        Some(SpentTold::BeganEarly(nearest_minute(by)))
    }
}

fn of_step(step: &LiveStep, spent: &StepSpent) -> Option<SpentTold> {
    let title = Private::from(step.step.title.as_str());
    let given = spent.given.total();
    match spent.state {
        StepState::Skipped if step.waits() => Some(SpentTold::Waits(title)),
        StepState::Done if spent.given.added >= minutes(1) => Some(SpentTold::Added {
            title,
            minutes: nearest_minute(spent.used),
        }),
        StepState::Done if given >= WORTH_TELLING => Some(SpentTold::Longer {
            title,
            minutes: nearest_minute(given),
            listened: nearest_minute(spent.given.listening),
        }),
        StepState::Done if spent.gave >= WORTH_TELLING => Some(SpentTold::Gave {
            title,
            minutes: nearest_minute(spent.gave),
        }),
        _ => None,
    }
}

fn ended(after: TimeDelta) -> Ended {
    let by = after.abs().to_std().unwrap_or_default();
    if by < WORTH_TELLING {
        Ended::AsPlanned
    } else if after > TimeDelta::zero() {
        Ended::After(nearest_minute(by))
    } else {
        Ended::Before(nearest_minute(by))
    }
}
