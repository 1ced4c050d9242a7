//! Times of day in the live session: when it is to end, when it began. Must not read a clock.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

use super::super::App;
use super::super::effect::Effect;
use super::super::line::LineProblem;
use crate::domain::session::Move;
use crate::domain::time::Now;

/// How long ago a session can have begun when somebody says so.
const LONGEST_AGO: TimeDelta = TimeDelta::hours(12);

/// A time of day as somebody writes it: `16:30`, `16.30`, `1630`, `16`.
#[must_use]
pub fn time_of_day(text: &str) -> Option<NaiveTime> {
    let text = text
        .trim()
        .trim_start_matches("kl")
        .trim_start_matches('.')
        .trim();
    let (hour, minute) = match text.split_once([':', '.', ' ']) {
        Some((hour, minute)) => (hour, minute),
        None if text.len() > 2 && text.is_ascii() => text.split_at(text.len() - 2),
        None => (text, "0"),
    };
    let number = |digits: &str| {
        let short = (1..=2).contains(&digits.len());
        (short && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
    };
    NaiveTime::from_hms_opt(number(hour)?, number(minute)?, 0)
}

impl App {
    /// When a session of this length is to end: as planned when it begins on its day and not
    /// far from its time, else that long from now.
    pub(super) fn planned_end(&self, length: u16, now: &Now) -> NaiveDateTime {
        let length = TimeDelta::minutes(i64::from(length));
        let planned = self.planned().and_then(|id| {
            let group = self.group.as_ref()?;
            group
                .book
                .plan()
                .iter()
                .find(|p| *p.id == id)
                .map(|p| p.planned.clone())
        });
        planned
            .map(|p| p.date.and_time(p.time))
            .filter(|start| now.until(*start).abs() <= TimeDelta::minutes(45))
            .unwrap_or_else(|| round_to_minute(now.local()))
            + length
    }

    pub(in crate::app) fn must_end(
        &mut self,
        text: &str,
        now: &Now,
    ) -> Result<Vec<Effect>, LineProblem> {
        let time = time_of_day(text).ok_or(LineProblem::NotATime)?;
        let mut at = now.today().and_time(time);
        if now.until(at) < TimeDelta::hours(-12) {
            at += TimeDelta::days(1);
        }
        Ok(self.make(Move::MustEnd(at), now))
    }

    pub(in crate::app) fn began_at(
        &mut self,
        text: &str,
        now: &Now,
    ) -> Result<Vec<Effect>, LineProblem> {
        let time = time_of_day(text).ok_or(LineProblem::NotATime)?;
        let began = self
            .session()
            .and_then(|s| s.live.as_ref())
            .map(|l| (now.zone)(l.began));
        let Some(began) = began else {
            return Ok(Vec::new());
        };
        let at = last_time(time, now).ok_or(LineProblem::LaterThanNow)?;
        // By the minutes that are shown, so that what is typed is what then stands there.
        let earlier = now.until(round_to_minute(began)) - now.until(at);
        let minutes =
            i16::try_from(earlier.num_minutes()).map_err(|_| LineProblem::LaterThanNow)?;
        Ok(self.make(Move::BeganEarlier(minutes), now))
    }
}

/// The last moment that had this time of day, if it is not too long ago.
fn last_time(time: NaiveTime, now: &Now) -> Option<NaiveDateTime> {
    let today = now.today().and_time(time);
    let at = if today > now.local() {
        today - TimeDelta::days(1)
    } else {
        today
    };
    (now.until(at) >= -LONGEST_AGO).then_some(at)
}

fn round_to_minute(time: NaiveDateTime) -> NaiveDateTime {
    let seconds = time.and_utc().timestamp().rem_euclid(60);
    let back = TimeDelta::seconds(seconds);
    time - back - TimeDelta::nanoseconds(i64::from(time.and_utc().timestamp_subsec_nanos()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::time::fixed;

    #[test]
    fn a_time_of_day_is_read_however_it_is_written() {
        let expected = NaiveTime::from_hms_opt(16, 30, 0);
        for text in ["16:30", "16.30", "1630", " kl. 16.30 ", "16 30"] {
            assert_eq!(time_of_day(text), expected, "{text}");
        }
        assert_eq!(time_of_day("9"), NaiveTime::from_hms_opt(9, 0, 0));
        assert_eq!(time_of_day("930"), NaiveTime::from_hms_opt(9, 30, 0));
        for text in [
            "",
            "25:00",
            "16:61",
            "half past",
            "16:3x",
            "ååå",
            "+1:+2",
            "123456",
        ] {
            assert_eq!(time_of_day(text), None, "{text}");
        }
    }

    #[test]
    fn the_last_time_is_the_nearest_one_before_now() {
        let last = |text: &str, now: &Now| {
            let at = last_time(time_of_day(text).unwrap(), now)?;
            Some(at.format("%d. %H:%M").to_string())
        };
        let afternoon = fixed::at(14, 31, 30);
        for (text, expected) in [
            ("14:31", Some("26. 14:31")),
            ("14:30", Some("26. 14:30")),
            ("2:32", Some("26. 02:32")),
            ("2:31", None),
            ("14:32", None),
            ("23:59", None),
        ] {
            assert_eq!(last(text, &afternoon).as_deref(), expected, "{text}");
        }
        let night = fixed::at(0, 20, 0);
        assert_eq!(last("23:50", &night).as_deref(), Some("25. 23:50"));
        assert_eq!(last("0:30", &night), None);
    }

    proptest! {
        #[test]
        fn a_beginning_is_never_to_come_and_never_long_ago(typed in 0u32..1440, second in 0u32..86_400) {
            let now = fixed::at(second / 3600, second / 60 % 60, second % 60);
            let time = NaiveTime::from_hms_opt(typed / 60, typed % 60, 0).unwrap();
            let ago = last_time(time, &now).map(|at| -now.until(at));
            let fits = TimeDelta::zero()..=LONGEST_AGO;
            prop_assert!(ago.is_none_or(|ago| fits.contains(&ago)));
        }
    }
}
