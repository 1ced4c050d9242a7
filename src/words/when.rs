//! Dates, times and lengths of time as each language writes them.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike};

use super::Words;
use crate::domain::language::Lang;
use crate::say;

const MONTHS: [[&str; 12]; 3] = [
    [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ],
    [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

const DAYS: [[&str; 7]; 3] = [
    [
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
    ],
    [
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
    ],
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
];

impl Words {
    const fn row(&self) -> usize {
        match self.lang {
            Lang::Nb => 0,
            Lang::Da => 1,
            Lang::En => 2,
        }
    }

    /// The name of a weekday.
    #[must_use]
    pub fn weekday(&self, day: NaiveDate) -> &'static str {
        DAYS[self.row()][day.weekday().num_days_from_monday() as usize]
    }

    /// A date with its weekday: `tirsdag 2. februar`.
    #[must_use]
    pub fn date(&self, day: NaiveDate) -> String {
        let (weekday, month) = (self.weekday(day), MONTHS[self.row()][day.month0() as usize]);
        match self.lang {
            Lang::Nb => format!("{weekday} {}. {month}", day.day()),
            Lang::Da => format!("{weekday} den {}. {month}", day.day()),
            Lang::En => format!("{weekday} {} {month}", day.day()),
        }
    }

    /// A date with its year, for a date that may be far away.
    #[must_use]
    pub fn date_with_year(&self, day: NaiveDate) -> String {
        format!("{} {}", self.date(day), day.year())
    }

    /// A short date for lists: `ti. 2. feb.`, `Tue 2 Feb`.
    #[must_use]
    pub fn short_date(&self, day: NaiveDate) -> String {
        let cut = |word: &str, n: usize| word.chars().take(n).collect::<String>();
        let (weekday, month) = (self.weekday(day), MONTHS[self.row()][day.month0() as usize]);
        match self.lang {
            Lang::Nb | Lang::Da => {
                let month = if month.chars().count() <= 4 {
                    month.to_owned()
                } else {
                    format!("{}.", cut(month, 3))
                };
                format!("{} {}. {month}", cut(weekday, 2), day.day())
            }
            Lang::En => format!("{} {} {}", cut(weekday, 3), day.day(), cut(month, 3)),
        }
    }

    /// A date as people type it: `2.2.2027`, `2 Feb 2027`. What is typed so is read again.
    #[must_use]
    pub fn typed_date(&self, day: NaiveDate) -> String {
        match self.lang {
            Lang::Nb | Lang::Da => format!("{}.{}.{}", day.day(), day.month(), day.year()),
            Lang::En => {
                let month = MONTHS[self.row()][day.month0() as usize];
                let month: String = month.chars().take(3).collect();
                format!("{} {month} {}", day.day(), day.year())
            }
        }
    }

    /// A time of day without any word before it: `14.30`, `14:30`.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        let between = match self.lang {
            Lang::Nb | Lang::Da => '.',
            Lang::En => ':',
        };
        format!("{:02}{between}{:02}", time.hour(), time.minute())
    }

    /// A time of day in a sentence: `kl. 14.30`, `14:30`.
    #[must_use]
    pub fn at_time(&self, time: NaiveTime) -> String {
        match self.lang {
            Lang::Nb | Lang::Da => format!("kl. {}", self.time(time)),
            Lang::En => self.time(time),
        }
    }

    /// A number of tenths: `1,5`, `1.5`.
    #[must_use]
    pub fn tenths(&self, tenths: u32) -> String {
        let point = match self.lang {
            Lang::Nb | Lang::Da => ',',
            Lang::En => '.',
        };
        format!("{}{point}{}", tenths / 10, tenths % 10)
    }

    /// A length of time to the nearest minute or, from three hours on, hour: `20 minutes`.
    #[must_use]
    pub fn length(&self, length: TimeDelta) -> String {
        let minutes = (length.num_seconds() + 30) / 60;
        let hours = (minutes + 30) / 60;
        if minutes < 180 {
            say!(self, "length-minutes", count = minutes)
        } else {
            say!(self, "length-hours", count = hours)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_dates_and_times_its_own_way() {
        let day = NaiveDate::from_ymd_opt(2027, 2, 2).unwrap();
        let time = NaiveTime::from_hms_opt(14, 30, 0).unwrap();
        let both = |lang| {
            let words = Words::new(lang);
            (words.date(day), words.short_date(day), words.at_time(time))
        };
        assert_eq!(
            both(Lang::Nb),
            (
                "tirsdag 2. februar".into(),
                "ti 2. feb.".into(),
                "kl. 14.30".into()
            )
        );
        assert_eq!(
            both(Lang::Da),
            (
                "tirsdag den 2. februar".into(),
                "ti 2. feb.".into(),
                "kl. 14.30".into()
            )
        );
        assert_eq!(
            both(Lang::En),
            (
                "Tuesday 2 February".into(),
                "Tue 2 Feb".into(),
                "14:30".into()
            )
        );
    }
}
