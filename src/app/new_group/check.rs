//! Judges what has been filled in: a group that can be made, or what is wrong, field by field.
//! Must not know the words.

use std::collections::HashSet;
use std::fmt;

use chrono::NaiveDate;

use super::fields::{Field, Filled};
use crate::app::live::time_of_day;
use crate::domain::found::{NewGroup, Offer};
use crate::domain::group::{Period, Private, Role};
use crate::domain::plan::Rhythm;
use crate::domain::typed;

/// The longest name that still reads well on the live screen, in characters.
pub const LONGEST_NAME: usize = 20;
/// The longest name of a group.
const LONGEST_GROUP: usize = 60;

/// What is wrong with a field, or worth a second look. Its `Debug` does not show what was
/// written there.
#[derive(Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing was written.
    Empty,
    /// Another group is called so.
    GroupTaken,
    /// The name is too long to read from afar.
    TooLong(String),
    /// There is no programme to choose.
    NoProgramme,
    /// Not a date.
    NotADate,
    /// Not a time of day.
    NotATime,
    /// Not a period.
    NotAPeriod(String),
    /// The periods leave too few dates.
    NoDates,
    /// Two are called the same.
    Twice(String),
    /// More than one name: it may be a surname. This stops nobody.
    MoreThanAName(String),
}

impl fmt::Debug for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "Empty",
            Self::GroupTaken => "GroupTaken",
            Self::TooLong(_) => "TooLong(…)",
            Self::NoProgramme => "NoProgramme",
            Self::NotADate => "NotADate",
            Self::NotATime => "NotATime",
            Self::NotAPeriod(_) => "NotAPeriod(…)",
            Self::NoDates => "NoDates",
            Self::Twice(_) => "Twice(…)",
            Self::MoreThanAName(_) => "MoreThanAName(…)",
        })
    }
}

impl Flaw {
    /// Whether the group cannot be made as long as this stands.
    #[must_use]
    pub const fn stops(&self) -> bool {
        !matches!(self, Self::MoreThanAName(_))
    }
}

/// What the form is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The programmes that there are.
    pub offers: &'a [Offer],
    /// What the other groups are called.
    pub taken: &'a [Private],
    /// Today.
    pub today: NaiveDate,
}

/// What has been filled in, read and judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The group, when nothing stops it.
    pub group: Option<NewGroup>,
    /// The day of the first session, as soon as it is a date.
    pub start: Option<NaiveDate>,
    /// When it meets, as soon as that much is known.
    pub rhythm: Option<Rhythm>,
    /// What is wrong or worth a look, in the order of the fields; one for each at most.
    pub flaws: Vec<(Field, Flaw)>,
}

impl Checked {
    /// What is wrong with a field.
    #[must_use]
    pub fn flaw(&self, field: Field) -> Option<&Flaw> {
        self.flaws
            .iter()
            .find(|(at, _)| *at == field)
            .map(|(_, flaw)| flaw)
    }
}

/// Reads and judges what has been filled in.
#[must_use]
pub fn check(filled: &Filled, given: Given<'_>) -> Checked {
    let mut flaws = Vec::new();
    let name = note(&mut flaws, Field::Name, name(filled, given.taken));
    let offer = given.offers.get(filled.programme).ok_or(Flaw::NoProgramme);
    let offer = note(&mut flaws, Field::Programme, offer);
    let start = note(&mut flaws, Field::Start, start(filled, given.today));
    let time = time_of_day(filled.text(Field::Time)).ok_or(Flaw::NotATime);
    let time = note(&mut flaws, Field::Time, time);
    let skip = skip(filled, start.unwrap_or(given.today));
    let skip = note(&mut flaws, Field::Skip, skip);
    let rhythm = start.zip(skip).map(|(start, skip)| Rhythm {
        start,
        every_weeks: filled.every_weeks,
        skip,
    });
    if let (Some(offer), Some(rhythm)) = (offer, &rhythm)
        && !offer.sessions.is_empty()
        && offer.dates(rhythm).is_empty()
    {
        flaws.push((Field::Skip, Flaw::NoDates));
    }
    let people = people(filled, &mut flaws);
    let stopped = flaws.iter().any(|(_, flaw)| flaw.stops());
    let group =
        name.zip(time)
            .zip(rhythm.clone())
            .filter(|_| !stopped)
            .map(|((name, time), rhythm)| NewGroup {
                name,
                band: filled.band,
                language: filled.language,
                country: filled.country(),
                pace: filled.pace,
                rhythm,
                time,
                people,
            });
    Checked {
        group,
        start,
        rhythm,
        flaws,
    }
}

fn note<T>(flaws: &mut Vec<(Field, Flaw)>, field: Field, read: Result<T, Flaw>) -> Option<T> {
    read.map_err(|flaw| flaws.push((field, flaw))).ok()
}

fn name(filled: &Filled, taken: &[Private]) -> Result<String, Flaw> {
    let name = filled.text(Field::Name);
    if name.is_empty() {
        return Err(Flaw::Empty);
    }
    if name.chars().count() > LONGEST_GROUP {
        return Err(Flaw::TooLong(name.to_owned()));
    }
    if taken.iter().any(|other| same(other.show(), name)) {
        return Err(Flaw::GroupTaken);
    }
    Ok(name.to_owned())
}

fn start(filled: &Filled, today: NaiveDate) -> Result<NaiveDate, Flaw> {
    // A group that began some weeks ago can be taken up here.
    let earliest = today - chrono::TimeDelta::weeks(8);
    typed::date(filled.text(Field::Start), earliest).ok_or(Flaw::NotADate)
}

fn skip(filled: &Filled, start: NaiveDate) -> Result<Vec<Period>, Flaw> {
    let earliest = start - chrono::TimeDelta::days(14);
    typed::periods(filled.text(Field::Skip), earliest).map_err(Flaw::NotAPeriod)
}

fn people(filled: &Filled, flaws: &mut Vec<(Field, Flaw)>) -> Vec<(Role, String)> {
    let mut people = Vec::new();
    let mut seen = HashSet::new();
    for (field, role) in [
        (Field::Children, Role::Child),
        (Field::Leaders, Role::Leader),
        (Field::UserRepresentatives, Role::UserRepresentative),
    ] {
        let mut flaw = None;
        for name in filled.names(field) {
            let found = if !seen.insert(name.to_lowercase()) {
                Some(Flaw::Twice(name.to_owned()))
            } else if name.chars().count() > LONGEST_NAME {
                Some(Flaw::TooLong(name.to_owned()))
            } else if role == Role::Child && name.contains(' ') {
                Some(Flaw::MoreThanAName(name.to_owned()))
            } else {
                None
            };
            // What stops is told before what does not.
            if flaw.as_ref().is_none_or(|flaw: &Flaw| !flaw.stops()) {
                flaw = found.or(flaw);
            }
            people.push((role, name.to_owned()));
        }
        flaws.extend(flaw.map(|flaw| (field, flaw)));
    }
    people
}

/// Whether two names are the same to a reader.
#[must_use]
pub fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}
