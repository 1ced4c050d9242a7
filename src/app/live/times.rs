//! Times of day in the live session: when it is to end, when it began. Must not read a clock.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

use super::super::App;
use super::super::effect::Effect;
use super::super::line::LineProblem;
use crate::domain::session::Move;
use crate::domain::time::Now;

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
        let earlier = (began - began.date().and_time(time)).num_seconds();
        let minutes = i16::try_from((earlier + 30).div_euclid(60)).unwrap_or(0);
        Ok(self.make(Move::BeganEarlier(minutes), now))
    }
}

fn round_to_minute(time: NaiveDateTime) -> NaiveDateTime {
    let seconds = time.and_utc().timestamp().rem_euclid(60);
    let back = TimeDelta::seconds(seconds);
    time - back - TimeDelta::nanoseconds(i64::from(time.and_utc().timestamp_subsec_nanos()))
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
