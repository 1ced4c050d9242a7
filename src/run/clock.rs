//! The only place where clocks are read. Must not decide anything by what they show.

use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use chrono::{DateTime, Local, NaiveDateTime, TimeDelta, Utc};

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
    steady: Duration,
    wall: DateTime<Utc>,
}

/// With a fast clock the screen would otherwise change at every one of its milliseconds.
const LEAST_WAIT_WHEN_FAST: Duration = Duration::from_millis(50);

impl SystemClocks {
    /// The clocks, from now on at this speed.
    #[must_use]
    pub fn new(speed: Speed) -> Self {
        Self {
            speed,
            steady: steady(),
            wall: Utc::now(),
        }
    }
}

impl Clocks for SystemClocks {
    fn now(&self) -> Now {
        let (passed, wall) = (steady().saturating_sub(self.steady), Utc::now());
        let times = self.speed.0.get();
        let ahead = (wall - self.wall)
            .checked_mul(i32::try_from(times).unwrap_or(1))
            .unwrap_or_else(TimeDelta::zero);
        Now {
            steady: self.steady + passed * times,
            wall: self.wall.checked_add_signed(ahead).unwrap_or(wall),
            zone: local,
            rate: times,
        }
    }

    fn wait(&self, ahead: Duration) -> Duration {
        if self.are_true() {
            ahead
        } else {
            (ahead / self.speed.0.get()).max(LEAST_WAIT_WHEN_FAST)
        }
    }

    fn wall(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn are_true(&self) -> bool {
        self.speed == Speed::TRUE
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
            speed: Speed::new(60).unwrap(),
            steady: steady().saturating_sub(Duration::from_secs(10)),
            wall: Utc::now() - TimeDelta::seconds(10),
        };
        let now = clocks.now();
        let passed = now.steady - clocks.steady;
        assert!((600..660).contains(&passed.as_secs()), "{passed:?}");
        assert!((600..660).contains(&(now.wall - clocks.wall).num_seconds()));
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
