//! Dates and periods as people type them: `2027-01-12`, `12.1.2027`, `12.1.`, `12 Jan`. Must
//! not know today's date: where a year is left out, the earliest day that may be meant is
//! passed in.

pub mod amounts;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::group::Period;

/// The beginnings of the months' names in the three languages.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mar"],
    &["apr"],
    &["mai", "maj", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["des", "dec"],
];

/// A date. Without a year it is the first such day that is not before `earliest`.
#[must_use]
pub fn date(text: &str, earliest: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim().to_lowercase();
    if let Ok(day) = NaiveDate::parse_from_str(&text, "%Y-%m-%d") {
        return likely(day);
    }
    let parts: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-'))
        .filter(|part| !part.is_empty())
        .collect();
    match *parts.as_slice() {
        [day, month] => coming(number(day)?, month_of(month)?, earliest),
        // `16.2. 15` is a day and a time.
        [_, _, year] if year.len() == 2 && text.ends_with(&format!(" {year}")) => None,
        [day, month, year] => likely(NaiveDate::from_ymd_opt(
            year_of(year)?,
            month_of(month)?,
            number(day)?,
        )?),
        _ => None,
    }
}

/// A year in which no group meets is a slip of the fingers.
fn likely(day: NaiveDate) -> Option<NaiveDate> {
    (2000..2100).contains(&day.year()).then_some(day)
}

/// The first such day from `earliest` on; 29 February may be eight years away.
fn coming(day: u32, month: u32, earliest: NaiveDate) -> Option<NaiveDate> {
    (0..=8)
        .filter_map(|n| NaiveDate::from_ymd_opt(earliest.year() + n, month, day))
        .find(|day| *day >= earliest)
}

fn number(digits: &str) -> Option<u32> {
    let short = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    short.then(|| digits.parse().ok())?
}

fn month_of(text: &str) -> Option<u32> {
    let named = |text: &str| {
        let begins = |names: &&[&str]| names.iter().any(|name| text.starts_with(name));
        let month = MONTHS.iter().position(begins)?;
        u32::try_from(month + 1).ok()
    };
    number(text).or_else(|| named(text))
}

fn year_of(text: &str) -> Option<i32> {
    if text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().ok();
    }
    (text.len() == 2).then_some(())?;
    i32::try_from(number(text)?).ok().map(|year| 2000 + year)
}

/// Periods: `15.2.-21.2.; 22.3.-29.3.`, or a single day; separated by semicolons or commas.
///
/// # Errors
/// The first piece that is not a period, as it was typed.
pub fn periods(text: &str, earliest: NaiveDate) -> Result<Vec<Period>, String> {
    text.split([';', ','])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .map(|piece| period(piece, earliest).ok_or_else(|| piece.to_owned()))
        .collect()
}

/// A period: `15.2.-21.2.`, `2027-02-15..2027-02-21`, `15.2. – 21.2.`, or a single day.
#[must_use]
pub fn period(text: &str, earliest: NaiveDate) -> Option<Period> {
    if let Some(day) = date(text, earliest) {
        return Some(Period { from: day, to: day });
    }
    // An ISO date has hyphens of its own, so every place where the text may be cut is tried.
    let cuts = ["..", "–", "-", " to ", " til "];
    cuts.iter()
        .flat_map(|cut| text.match_indices(cut))
        .find_map(|(at, cut)| {
            let from = date(&text[..at], earliest)?;
            let to = date(&text[at + cut.len()..], from)?;
            (to >= from && to <= from + Days::new(LONGEST)).then_some(Period { from, to })
        })
}

/// The most days in a period without sessions; a longer one is a slip of the fingers.
const LONGEST: u64 = 366;

/// The earliest day that a date without a year may mean, for a session that lies at `near`:
/// half a year before.
#[must_use]
pub fn earliest_near(near: NaiveDate) -> NaiveDate {
    near.checked_sub_months(Months::new(6)).unwrap_or(near)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    const EARLIEST: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    #[test]
    fn a_date_is_read_however_it_is_written() {
        for text in [
            "2027-01-12",
            "12.1.2027",
            "12.1.",
            "12.1",
            " 12.01.27 ",
            "12/1/2027",
            "12 Jan",
            "12. januar 2027",
            "12 january",
        ] {
            assert_eq!(date(text, EARLIEST), Some(day("2027-01-12")), "{text}");
        }
        assert_eq!(date("24.12.", EARLIEST), Some(day("2026-12-24")));
        assert_eq!(date("29.2.", EARLIEST), Some(day("2028-02-29")));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "12",
            "tuesday",
            "31.2.",
            "0.1.",
            "12.13.",
            "1.2.3.4",
            "12.1.20277",
            "2027-13-01",
            "+1.+2.",
            "å.1.",
            "0001-01-01",
            "12.1.9999",
            "16.2. 15",
        ] {
            assert_eq!(date(text, EARLIEST), None, "{text}");
        }
    }

    #[test]
    fn periods_are_read_with_and_without_years() {
        let winter = Period {
            from: day("2027-02-15"),
            to: day("2027-02-21"),
        };
        for text in [
            "15.2.-21.2.",
            "15.2. – 21.2.",
            "2027-02-15..2027-02-21",
            "2027-02-15-2027-02-21",
            "15.2.2027-21.2.",
            "15 Feb to 21 Feb",
        ] {
            assert_eq!(periods(text, EARLIEST), Ok(vec![winter]), "{text}");
        }
        let two = periods("15.2.-21.2.; 1.5.", EARLIEST).unwrap();
        assert_eq!(two[1].from, two[1].to);
        assert_eq!(periods(" ; ", EARLIEST), Ok(vec![]));
        assert_eq!(
            periods("21.2.2027-15.2.2027", EARLIEST),
            Err("21.2.2027-15.2.2027".into())
        );
        assert_eq!(periods("15.2.-x; y", EARLIEST), Err("15.2.-x".into()));
    }

    #[test]
    fn a_period_over_new_year_ends_in_the_next_one() {
        let christmas = period("20.12.-3.1.", EARLIEST).unwrap();
        assert_eq!(christmas.to, day("2027-01-03"));
    }

    proptest! {
        #[test]
        fn any_text_is_a_date_or_not(text in any::<String>()) {
            let _ = date(&text, EARLIEST);
            let _ = periods(&text, EARLIEST);
        }

        #[test]
        fn a_day_reads_back_as_it_is_written(n in 0u64..20_000) {
            let day = day("2010-01-01") + Days::new(n);
            prop_assert_eq!(date(&day.to_string(), EARLIEST), Some(day));
            let dots = day.format("%-d.%-m.%Y").to_string();
            prop_assert_eq!(date(&dots, EARLIEST), Some(day));
            let short = day.format("%-d.%-m.").to_string();
            prop_assert!(date(&short, day) == Some(day));
        }
    }
}
