//! Lays out the dates of a course: weekly or every other week, holidays skipped, parent
//! meetings on days of their own choosing. Must not know today's date.

use chrono::{Days, NaiveDate, TimeDelta};

use super::group::Period;
use super::programme::{SessionKind, Setting};

/// What the plan needs to know of a session to give it a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToPlan {
    /// The programme's session, by id.
    pub session: String,
    /// What kind it is.
    pub kind: SessionKind,
    /// Where it is held.
    pub setting: Setting,
}

/// When a course runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rhythm {
    /// The day of the first session.
    pub start: NaiveDate,
    /// Weeks from one session to the next; 0 is taken as 1.
    pub every_weeks: u8,
    /// Periods without sessions.
    pub skip: Vec<Period>,
}

/// The most weeks that are searched for a free date.
const MOST_WEEKS: usize = 520;

impl Rhythm {
    /// The dates of the first `count` sessions: the start and then the same weekday at every
    /// step, those in a skipped period passed over. Fewer when the periods leave no room.
    #[must_use]
    pub fn dates(&self, count: usize) -> Vec<NaiveDate> {
        let step = u64::from(self.every_weeks.max(1)) * 7;
        (0..MOST_WEEKS as u64)
            .map_while(|n| self.start.checked_add_days(Days::new(n * step)))
            .filter(|day| !self.skip.iter().any(|period| period.contains(*day)))
            .take(count)
            .collect()
    }
}

impl Rhythm {
    /// The first date in the rhythm after the start that no period forbids.
    #[must_use]
    pub fn next_free(&self) -> Option<NaiveDate> {
        self.dates(2).into_iter().find(|day| *day > self.start)
    }

    /// The same days, rising, moved along from one that moves to the start: each by as many
    /// days, and from where one would fall into a skipped period, by whole steps more.
    #[must_use]
    pub fn moved_along(&self, from: NaiveDate, days: &[NaiveDate]) -> Vec<NaiveDate> {
        let step = TimeDelta::weeks(i64::from(self.every_weeks.max(1)));
        let free = |day: &NaiveDate| !self.skip.iter().any(|period| period.contains(*day));
        let mut by = self.start - from;
        let mut moved = Vec::with_capacity(days.len());
        for day in days {
            let mut tries = (0..MOST_WEEKS as i32).map(|n| by + step * n);
            let found = tries.find_map(|by| {
                let day = day.checked_add_signed(by).filter(free)?;
                Some((day, by))
            });
            let Some((day, now)) = found else { break };
            by = now;
            moved.push(day);
        }
        moved
    }
}

/// Gives each session a date. Group sessions follow the rhythm; a parent meeting shares the
/// day of a session away from the room, as Oslo did while the children climbed, or else lies
/// evenly among them.
#[must_use]
pub fn lay_out(rhythm: &Rhythm, sessions: &[ToPlan]) -> Vec<(ToPlan, NaiveDate)> {
    let (meetings, group): (Vec<_>, Vec<_>) = sessions
        .iter()
        .partition(|s| s.kind == SessionKind::Parents);
    let dates = rhythm.dates(group.len());
    let mut out: Vec<_> = group
        .iter()
        .map(|s| (*s).clone())
        .zip(dates.iter().copied())
        .collect();
    let away: Vec<_> = group
        .iter()
        .zip(&dates)
        .filter(|(s, _)| s.setting == Setting::Away)
        .map(|(_, day)| *day)
        .collect();
    for (n, meeting) in meetings.iter().enumerate() {
        let evenly = (n + 1) * dates.len() / (meetings.len() + 1);
        let day = away
            .get(n)
            .or_else(|| dates.get(evenly))
            .or_else(|| dates.last());
        out.push(((*meeting).clone(), day.copied().unwrap_or(rhythm.start)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_winter_holiday_is_passed_over() {
        let rhythm = Rhythm {
            start: day("2027-01-12"),
            every_weeks: 1,
            skip: vec![Period {
                from: day("2027-02-15"),
                to: day("2027-02-21"),
            }],
        };
        let dates = rhythm.dates(7);
        assert_eq!(dates[4], day("2027-02-09"));
        assert_eq!(dates[5], day("2027-02-23"));
    }

    #[test]
    fn parent_meetings_lie_on_the_days_away() {
        let to_plan = |session: &str, kind, setting| ToPlan {
            session: session.into(),
            kind,
            setting,
        };
        let sessions = [
            to_plan("a", SessionKind::Family, Setting::Room),
            to_plan("b", SessionKind::Children, Setting::Away),
            to_plan("c", SessionKind::Children, Setting::Room),
            to_plan("p", SessionKind::Parents, Setting::Room),
        ];
        let rhythm = Rhythm {
            start: day("2027-01-12"),
            every_weeks: 2,
            skip: vec![],
        };
        let out = lay_out(&rhythm, &sessions);
        assert_eq!(out[3].1, out[1].1);
        assert_eq!(out[2].1, day("2027-02-09"));
    }

    #[test]
    fn what_follows_moves_along_and_stays_out_of_holidays() {
        let rhythm = Rhythm {
            start: day("2027-01-28"),
            every_weeks: 1,
            skip: vec![Period {
                from: day("2027-02-08"),
                to: day("2027-02-14"),
            }],
        };
        let days = [day("2027-02-02"), day("2027-02-09"), day("2027-02-16")];
        let moved = rhythm.moved_along(day("2027-01-26"), &days);
        let expected = [day("2027-02-04"), day("2027-02-18"), day("2027-02-25")];
        assert_eq!(moved, expected);
        assert_eq!(rhythm.next_free(), Some(day("2027-02-04")));
    }

    proptest! {
        #[test]
        fn moving_along_keeps_the_order_and_avoids_holidays(
            by in -40i64..40, gaps in prop::collection::vec(1u64..30, 1..14),
            skips in prop::collection::vec((0u64..400, 0u64..40), 0..4),
        ) {
            let from = day("2027-01-26");
            let at = |n| day("2027-01-01") + Days::new(n);
            let skip: Vec<_> = skips.iter().map(|(a, len)| Period { from: at(*a), to: at(a + len) }).collect();
            let rhythm = Rhythm { start: from + TimeDelta::days(by), every_weeks: 1, skip: skip.clone() };
            let days: Vec<_> = gaps.iter().scan(from, |day, gap| { *day = *day + Days::new(*gap); Some(*day) }).collect();
            let moved = rhythm.moved_along(from, &days);
            prop_assert_eq!(moved.len(), days.len());
            prop_assert!(moved[0] > rhythm.start);
            prop_assert!(moved.windows(2).zip(days.windows(2)).all(|(m, d)| m[1] - m[0] >= d[1] - d[0]));
            prop_assert!(!moved.iter().any(|d| skip.iter().any(|p| p.contains(*d))));
        }

        #[test]
        fn dates_keep_the_weekday_rise_and_avoid_holidays(
            start in 0u64..20_000, every in 1u8..5, count in 0usize..20,
            skips in prop::collection::vec((0u64..20_600, 0u64..60), 0..4),
        ) {
            let from = |n| day("2000-01-01") + Days::new(n);
            let skip: Vec<_> = skips.iter().map(|(a, len)| Period { from: from(*a), to: from(a + len) }).collect();
            let rhythm = Rhythm { start: from(start), every_weeks: every, skip: skip.clone() };
            let dates = rhythm.dates(count);
            prop_assert_eq!(dates.len(), count);
            prop_assert!(dates.windows(2).all(|w| w[0] < w[1]));
            for d in dates {
                prop_assert_eq!((d - rhythm.start).num_days() % (i64::from(every) * 7), 0);
                prop_assert!(!skip.iter().any(|p| p.contains(d)));
            }
        }
    }
}
