//! The only place where clocks are read. Must not decide anything by what they show.

use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use chrono::{DateTime, Local, NaiveDateTime, TimeDelta, TimeZone, Utc};

use crate::app::rehearsal::Lapse;
use crate::domain::time::Now;

/// What tells the time: the system's clocks, or a script's.
pub trait Clocks {
    /// Both clocks.
    fn now(&self) -> Now;

    /// How long really to wait while the steady clock runs on by `ahead`.
    fn wait(&self, ahead: Duration) -> Duration;

    /// The wall clock of the laptop, also where [`Self::now`] runs faster: other programs see it.
    fn wall(&self) -> DateTime<Utc> {
        self.now().wall
    }

    /// In a rehearsal time runs faster or as it does; other clocks are as they are.
    fn lapse(&mut self, _lapse: Lapse) {}

    /// Whether a minute lasts a minute; where it does not, nobody is asked about lost time.
    fn are_true(&self) -> bool;
}

/// How many times faster than real time passes: 1 but for showing and rehearsing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Speed(NonZeroU32);

impl Speed {
    /// As time passes.
    pub const TRUE: Self = Self(NonZeroU32::MIN);
    /// The fastest: an hour in a second.
    pub const MOST: u32 = 3600;

    /// From 1 to [`Self::MOST`].
    #[must_use]
    pub fn new(times: u32) -> Option<Self> {
        NonZeroU32::new(times)
            .filter(|n| n.get() <= Self::MOST)
            .map(Self)
    }
}

/// The system's clocks, perhaps running faster from the moment when this was made.
#[derive(Debug, Clone, Copy)]
pub struct SystemClocks {
    speed: Speed,
    /// Whose wall clock they show.
    whose: Whose,
    /// How fast they run at the moment.
    current: Speed,
    /// The true clock when `shown` was last set right.
    steady: Duration,
    /// What these clocks showed then.
    shown: (Duration, DateTime<Utc>),
}

/// Whose wall clock is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// The laptop's, also when somebody sets it.
    Laptop,
    /// One of our own, that somebody began.
    Own,
}

/// With a fast clock the screen would otherwise change at every one of its milliseconds.
const LEAST_WAIT_WHEN_FAST: Duration = Duration::from_millis(50);

impl SystemClocks {
    /// The clocks, from now on at this speed.
    #[must_use]
    pub fn new(speed: Speed) -> Self {
        let whose = if speed == Speed::TRUE {
            Whose::Laptop
        } else {
            Whose::Own
        };
        Self {
            whose,
            ..Self::beginning(speed, Utc::now())
        }
    }

    /// Clocks whose wall clock shows this moment now, whatever time it is.
    #[must_use]
    pub fn beginning(speed: Speed, wall: DateTime<Utc>) -> Self {
        let steady = steady();
        Self {
            speed,
            current: speed,
            whose: Whose::Own,
            steady,
            shown: (steady, wall),
        }
    }
}

/// The moment that a local time of day names.
#[must_use]
pub fn moment(local: NaiveDateTime) -> Option<DateTime<Utc>> {
    let moment = Local.from_local_datetime(&local).earliest()?;
    Some(moment.with_timezone(&Utc))
}

impl Clocks for SystemClocks {
    fn now(&self) -> Now {
        let passed = steady().saturating_sub(self.steady);
        let times = self.current.0.get();
        let ahead = passed.saturating_mul(times);
        let (steady, wall) = self.shown;
        let ahead_of_wall = TimeDelta::from_std(ahead).unwrap_or_default();
        let wall = match self.whose {
            Whose::Laptop => Utc::now(),
            Whose::Own => wall.checked_add_signed(ahead_of_wall).unwrap_or(wall),
        };
        Now {
            steady: steady + ahead,
            wall,
            zone: local,
            rate: times,
        }
    }

    fn wait(&self, ahead: Duration) -> Duration {
        if self.current == Speed::TRUE {
            ahead
        } else {
            (ahead / self.current.0.get()).max(LEAST_WAIT_WHEN_FAST)
        }
    }

    fn lapse(&mut self, lapse: Lapse) {
        let wanted = match lapse {
            Lapse::Runs => self.speed,
            Lapse::Stands => Speed::TRUE,
        };
        if wanted != self.current {
            let now = self.now();
            self.shown = (now.steady, now.wall);
            self.steady = steady();
            self.current = wanted;
        }
    }

    fn wall(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn are_true(&self) -> bool {
        self.whose == Whose::Laptop
    }
}

fn local(utc: DateTime<Utc>) -> NaiveDateTime {
    utc.with_timezone(&Local).naive_local()
}

/// A clock that never goes back and counts the time in which the laptop slept.
#[cfg(unix)]
fn steady() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    // Linux counts sleep only here; Apple's monotonic clock does.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let time = clock_gettime(ClockId::Boottime);
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let time = clock_gettime(ClockId::Monotonic);
    Duration::new(
        u64::try_from(time.tv_sec).unwrap_or(0),
        u32::try_from(time.tv_nsec).unwrap_or(0),
    )
}

/// A clock that never goes back; on Windows it counts the time in which the laptop slept.
#[cfg(not(unix))]
fn steady() -> Duration {
    use std::sync::OnceLock;
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// A short stretch of work, after which the keys are looked after again.
#[derive(Debug, Clone, Copy)]
pub struct Slice {
    until: Instant,
}

impl Slice {
    /// Begins now.
    #[must_use]
    pub fn of(length: Duration) -> Self {
        Self {
            until: Instant::now() + length,
        }
    }

    /// Whether it is used up.
    #[must_use]
    pub fn is_over(&self) -> bool {
        Instant::now() >= self.until
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fast_clock_runs_both_its_hands_faster() {
        let clocks = SystemClocks {
            steady: steady().saturating_sub(Duration::from_secs(10)),
            ..SystemClocks::new(Speed::new(60).unwrap())
        };
        let now = clocks.now();
        let passed = now.steady - clocks.shown.0;
        assert!((600..660).contains(&passed.as_secs()), "{passed:?}");
        assert!((600..660).contains(&(now.wall - clocks.shown.1).num_seconds()));
    }

    #[test]
    fn a_rehearsals_clock_stands_back_and_never_goes_back() {
        let wall = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let mut clocks = SystemClocks::beginning(Speed::new(60).unwrap(), wall);
        clocks.steady = steady().saturating_sub(Duration::from_secs(10));
        let fast = clocks.now();
        assert!((600..660).contains(&(fast.wall - wall).num_seconds()));
        clocks.lapse(Lapse::Stands);
        let stands = clocks.now();
        assert_eq!((fast.rate, stands.rate), (60, 1));
        assert!(stands.steady >= fast.steady && stands.wall >= fast.wall);
        assert!(stands.steady - fast.steady < Duration::from_secs(60));
        let minute = Duration::from_secs(60);
        assert_eq!(clocks.wait(minute), minute);
    }

    #[test]
    fn waiting_for_a_fast_clock_is_shorter() {
        let fast = SystemClocks::new(Speed::new(60).unwrap());
        assert_eq!(fast.wait(Duration::from_secs(60)), Duration::from_secs(1));
        assert_eq!(fast.wait(Duration::ZERO), LEAST_WAIT_WHEN_FAST);
        let minute = Duration::from_secs(60);
        assert_eq!(SystemClocks::new(Speed::TRUE).wait(minute), minute);
    }

    #[test]
    fn time_never_stands_still() {
        assert!(Speed::new(0).is_none());
        assert!(Speed::new(Speed::MOST + 1).is_none());
        assert_eq!(Speed::new(1), Some(Speed::TRUE));
    }
}
