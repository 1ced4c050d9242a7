//! A group at a glance: its sessions in a row, who came to which, who has been away twice without
//! a word, and how many sessions the course will have. It tells; it grades nobody. Must not know
//! how it is drawn.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::group::{GroupBook, Mark, Person, Place, Role};
use super::happening::{Attendance, Presence, SessionBook};
use super::programme::SessionKind;
use super::session::{Live, StepState};
use super::stamp::Id;
use super::time::Zone;

/// The least number of group sessions that the leaflet of the programme asks for: of those that
/// are offered, not of those that a child comes to.
pub const AT_LEAST: usize = 10;

/// What is known of a session: what was recorded, and what its course means, if it was led.
#[derive(Debug, Clone, Copy)]
pub struct Recorded<'a> {
    /// Its records.
    pub book: &'a SessionBook,
    /// Its course.
    pub live: Option<&'a Live>,
}

/// A group at a glance.
#[derive(Debug, Clone)]
pub struct Glance<'a> {
    /// The sessions, in the order of the plan.
    pub sessions: Vec<AtASession<'a>>,
    /// The children, the leaders, the user representatives, each with a cell for each session.
    pub people: Vec<AtPeople<'a>>,
    /// How many group sessions are offered: held, running and ahead, without the dropped ones.
    pub offered: usize,
}

/// A session.
#[derive(Debug, Clone)]
pub struct AtASession<'a> {
    /// Its place in the plan.
    pub place: Place<'a>,
    /// Its number among the group sessions.
    pub number: Option<usize>,
    /// What was left out of it, as far as that is known.
    pub skipped: Vec<&'a str>,
    live: Option<&'a Live>,
}

/// Somebody, and where they were.
#[derive(Debug, Clone)]
pub struct AtPeople<'a> {
    /// Who.
    pub id: &'a Id,
    /// What they are called, and their role.
    pub person: &'a Person,
    /// A cell for each session.
    pub cells: Vec<Cell>,
}

/// Whether somebody was at a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cell {
    /// Here.
    Here,
    /// Came late.
    Late,
    /// Away, and somebody said why.
    Away,
    /// Away without a word.
    AwayWithoutAWord,
    /// Nobody said.
    NotSaid,
    /// It has not been held, or is not for them.
    None,
}

impl Cell {
    fn of(attendance: Option<&Attendance>) -> Self {
        let Some(attendance) = attendance else {
            return Self::NotSaid;
        };
        match attendance.presence {
            Presence::Here => Self::Here,
            Presence::Late => Self::Late,
            Presence::Absent if attendance.reason.is_empty() => Self::AwayWithoutAWord,
            Presence::Absent => Self::Away,
        }
    }
}

impl<'a> Glance<'a> {
    /// What can be seen of a group. `recorded` gives what is known of a planned session; where it
    /// has not been read, only its state in short is told.
    #[must_use]
    pub fn of(book: &'a GroupBook, recorded: impl Fn(&Id) -> Option<Recorded<'a>>) -> Self {
        let plan = book.plan();
        let sessions: Vec<_> = plan
            .iter()
            .map(|place| {
                let live = recorded(place.id).and_then(|it| it.live);
                AtASession {
                    place: *place,
                    number: book.number(place.id),
                    skipped: skipped(live),
                    live,
                }
            })
            .collect();
        let roles = [Role::Child, Role::Leader, Role::UserRepresentative];
        let everybody = roles.into_iter().flat_map(|role| book.people(role));
        let people = everybody
            .map(|(id, person)| AtPeople {
                id,
                person,
                cells: plan
                    .iter()
                    .map(|place| cell(place, person, id, recorded(place.id)))
                    .collect(),
            })
            .collect();
        let offered = sessions.iter().filter(|s| s.is_offered()).count();
        Self {
            sessions,
            people,
            offered,
        }
    }

    /// The children who were away without a word from the last two sessions at which somebody
    /// said who was there.
    #[must_use]
    pub fn away_twice(&self) -> Vec<(&'a Id, &'a Person)> {
        let twice = self.people.iter().filter(|it| {
            let said = it.cells.iter().rev();
            let mut said = said.filter(|c| !matches!(c, Cell::NotSaid | Cell::None));
            let mut away = || said.next() == Some(&Cell::AwayWithoutAWord);
            it.person.role == Role::Child && away() && away()
        });
        twice.map(|it| (it.id, it.person)).collect()
    }

    /// How many group sessions are fewer than the leaflet asks for; 0 where there are enough.
    #[must_use]
    pub const fn too_few(&self) -> usize {
        AT_LEAST.saturating_sub(self.offered)
    }
}

impl AtASession<'_> {
    fn is_offered(&self) -> bool {
        !self.place.planned.dropped && self.place.planned.kind != SessionKind::Parents
    }

    /// The day.
    #[must_use]
    pub fn day(&self, zone: Zone) -> NaiveDate {
        self.place.day_led(self.live, zone)
    }

    /// The minutes that it took, where somebody measured; pauses left out.
    #[must_use]
    pub fn used(&self) -> Option<u16> {
        self.place.standing?.used(self.live)
    }
}

fn skipped(live: Option<&Live>) -> Vec<&str> {
    let steps = live.map_or(&[][..], |live| &live.steps);
    let skipped = steps.iter().filter(|step| step.state == StepState::Skipped);
    skipped.map(|step| step.step.title.as_str()).collect()
}

fn cell(place: &Place<'_>, person: &Person, id: &Id, recorded: Option<Recorded<'_>>) -> Cell {
    let parents = place.planned.kind == SessionKind::Parents;
    let held = place.mark() != Mark::Ahead;
    match recorded {
        _ if !held || (parents && person.role == Role::Child) => Cell::None,
        Some(recorded) => Cell::of(recorded.book.attendance(id)),
        None => Cell::NotSaid,
    }
}
