//! The session's own time: how long since it began, on the steady clock while the program
//! runs, bridged by the wall clock over a restart. Must not read either clock.

use std::time::Duration;

use chrono::TimeDelta;

use super::super::happening::{After, Happened};
use super::super::time::Now;

/// A restart after a longer absence than this is asked about.
pub const LONG_ABSENCE: Duration = Duration::from_secs(60 * 60);

/// A wake-up this much later than asked for means that the laptop slept.
const SLEPT: Duration = Duration::from_secs(30);

/// Ties the session's time to the steady clock of this run of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Axis {
    steady: Duration,
    session: Duration,
}

/// A stretch in which the laptop slept or the program was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slept {
    /// Its beginning, since the session's start.
    pub from: After,
    /// Its end.
    pub until: After,
}

impl Slept {
    /// How long it was.
    #[must_use]
    pub const fn length(&self) -> Duration {
        self.until.duration().saturating_sub(self.from.duration())
    }
}

impl Axis {
    /// The session begins now.
    #[must_use]
    pub const fn begin(now: &Now) -> Self {
        Self {
            steady: now.steady,
            session: Duration::ZERO,
        }
    }

    /// The program was started again after `last` was recorded. Only the wall clock ran
    /// meanwhile; where it was set back, no time has passed.
    #[must_use]
    pub fn bridge(last: &Happened, now: &Now) -> Self {
        let away = (now.wall - last.wall)
            .max(TimeDelta::zero())
            .to_std()
            .unwrap_or_default();
        Self {
            steady: now.steady,
            session: last.after.duration() + away,
        }
    }

    /// The time since the session's start.
    #[must_use]
    pub const fn at(&self, now: &Now) -> Duration {
        self.session
            .saturating_add(now.steady.saturating_sub(self.steady))
    }

    /// The stretch since the program last ran, if it is long enough to ask about: `awake` is
    /// the steady time until which it was certainly awake or meant to sleep.
    #[must_use]
    pub fn slept(&self, awake: Duration, now: &Now) -> Option<Slept> {
        let late = now.steady.saturating_sub(awake);
        (late >= SLEPT).then(|| {
            let until = self.at(now);
            Slept {
                from: After::from(until.saturating_sub(late)),
                until: After::from(until),
            }
        })
    }
}
