//! The two clocks, as values: a steady one that counts suspended time, for durations, and the
//! wall clock, for times of day. Must not read either: `run` does, and passes `Now` in.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};

/// How the place where we are turns an instant into a time of day.
pub type Zone = fn(DateTime<Utc>) -> NaiveDateTime;

/// Both clocks at one moment.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    /// Since some fixed moment, suspended time included; never goes back.
    pub steady: Duration,
    /// The wall clock; may be set back or forward by anybody.
    pub wall: DateTime<Utc>,
    /// The rules of local time.
    pub zone: Zone,
    /// How many seconds these clocks go on in a second of the people who read: 1 but for a
    /// made-up group whose clock was asked to run faster.
    pub rate: u32,
}

impl Now {
    /// The local date and time of day.
    #[must_use]
    pub fn local(&self) -> NaiveDateTime {
        (self.zone)(self.wall)
    }

    /// The local date.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.local().date()
    }

    /// When people have had so long to read something, on the steady clock.
    #[must_use]
    pub const fn when_read(&self, long: Duration) -> Duration {
        self.steady.saturating_add(long.saturating_mul(self.rate))
    }

    /// The local date and time of day after `ahead` (or before, when negative).
    #[must_use]
    pub fn local_in(&self, ahead: TimeDelta) -> NaiveDateTime {
        (self.zone)(self.wall.checked_add_signed(ahead).unwrap_or(self.wall))
    }

    /// How far away a local time of day is, negative when it has passed. Across a change to
    /// or from summer time this is the time that really passes.
    #[must_use]
    pub fn until(&self, local: NaiveDateTime) -> TimeDelta {
        let mut guess = local - self.local();
        for _ in 0..2 {
            guess += local - self.local_in(guess);
        }
        guess
    }
}

/// A duration in whole minutes.
#[must_use]
pub const fn minutes(n: u16) -> Duration {
    Duration::from_secs(n as u64 * 60)
}

/// The whole minutes of a duration, one that has begun counted too.
#[must_use]
pub fn whole_minutes_up(time: Duration) -> u16 {
    let up = time.as_millis().div_ceil(minutes(1).as_millis());
    u16::try_from(up).unwrap_or(u16::MAX)
}

/// A duration in whole minutes, to the nearest: how long something took, told afterwards.
#[must_use]
pub const fn nearest_minute(time: Duration) -> u64 {
    (time.as_secs() + 30) / 60
}

/// The same for how far two moments lie apart; negative when the one is before the other.
#[must_use]
pub fn nearest_minute_apart(apart: TimeDelta) -> i64 {
    let whole = nearest_minute(apart.abs().to_std().unwrap_or_default());
    let whole = i64::try_from(whole).unwrap_or(i64::MAX);
    if apart < TimeDelta::zero() {
        -whole
    } else {
        whole
    }
}

/// The difference `a - b`, which a `Duration` cannot hold when negative.
#[must_use]
pub fn minus(a: Duration, b: Duration) -> TimeDelta {
    let ms = |d: Duration| i64::try_from(d.as_millis()).unwrap_or(i64::MAX / 4);
    TimeDelta::milliseconds(ms(a) - ms(b))
}

#[cfg(test)]
pub mod fixed {
    //! Times for tests: Norwegian local time with its two changes in 2027.
    use super::*;
    use chrono::{NaiveTime, TimeZone};

    /// Local time in Norway in 2026 and 2027.
    #[must_use]
    pub fn oslo(utc: DateTime<Utc>) -> NaiveDateTime {
        let change = |y, m, d| Utc.with_ymd_and_hms(y, m, d, 1, 0, 0).unwrap();
        let summer = [
            (change(2026, 3, 29), change(2026, 10, 25)),
            (change(2027, 3, 28), change(2027, 10, 31)),
        ]
        .iter()
        .any(|(from, to)| utc >= *from && utc < *to);
        utc.naive_utc() + TimeDelta::hours(if summer { 2 } else { 1 })
    }

    /// A moment given in winter local time on Tuesday 26 January 2027.
    #[must_use]
    pub fn at(hour: u32, minute: u32, second: u32) -> Now {
        let local = NaiveDate::from_ymd_opt(2027, 1, 26)
            .unwrap()
            .and_time(NaiveTime::from_hms_opt(hour, minute, second).unwrap());
        let wall = (local - TimeDelta::hours(1)).and_utc();
        Now {
            steady: Duration::from_secs(u64::from(hour * 3600 + minute * 60 + second)),
            wall,
            zone: oslo,
            rate: 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fixed::{at, oslo};
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn a_time_of_day_ahead_is_measured_in_time_that_passes() {
        let now = at(15, 0, 0);
        let end = now.today().and_hms_opt(16, 30, 0).unwrap();
        assert_eq!(now.until(end), TimeDelta::minutes(90));
        assert_eq!(
            now.until(now.today().and_hms_opt(14, 0, 0).unwrap()),
            TimeDelta::minutes(-60)
        );
    }

    #[test]
    fn the_night_to_summer_time_is_an_hour_shorter() {
        let wall = Utc.with_ymd_and_hms(2027, 3, 28, 0, 0, 0).unwrap();
        let now = Now {
            steady: Duration::ZERO,
            wall,
            zone: oslo,
            rate: 1,
        };
        assert_eq!(now.local().format("%H:%M").to_string(), "01:00");
        let four = now.today().and_hms_opt(4, 0, 0).unwrap();
        assert_eq!(now.until(four), TimeDelta::hours(2));
        assert_eq!(now.local_in(TimeDelta::hours(2)), four);
    }
}
