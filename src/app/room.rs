//! Who is in the room. Must not know how they are shown.

use crate::domain::fit::{Present, Turns};
use crate::domain::group::{GroupBook, Person, Role};
use crate::domain::happening::{Presence, SessionBook, TurnState, Visitors};
use crate::domain::stamp::Id;

/// How many are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Children of the group.
    pub children: u16,
    /// Leaders, user representatives, parents and guests.
    pub grown_ups: u16,
    /// Brothers and sisters.
    pub siblings: u16,
    /// Children of the group who are not here.
    pub away: u16,
}

/// Counts who is here. Leaders and user representatives of whom nobody has said anything are
/// not counted.
#[must_use]
pub fn count(group: &GroupBook, session: &SessionBook) -> Count {
    Tally::of(group, Some(session)).here
}

/// Who is in the round: those who are here; before anybody has been ticked at the name tags,
/// everybody of the group.
#[must_use]
pub fn present(group: &GroupBook, session: Option<&SessionBook>) -> Present {
    let Tally {
        here,
        ticked,
        visitors,
        everybody,
    } = Tally::of(group, session);
    if ticked {
        Present {
            children: here.children + here.siblings,
            grown_ups: here.grown_ups,
        }
    } else {
        Present {
            children: everybody.children + here.siblings,
            grown_ups: everybody.grown_ups + visitors,
        }
    }
}

/// Everybody counted once: this is asked at every key and for every picture.
struct Tally {
    here: Count,
    /// Whether anybody was ticked at the name tags.
    ticked: bool,
    /// Parents and guests.
    visitors: u16,
    /// The group, whoever is here.
    everybody: Present,
}

impl Tally {
    fn of(group: &GroupBook, session: Option<&SessionBook>) -> Self {
        let Visitors {
            parents,
            siblings,
            guests,
        } = session
            .and_then(|session| session.visitors().copied())
            .unwrap_or_default();
        let visitors = u16::from(parents) + u16::from(guests);
        let mut tally = Self {
            here: Count {
                siblings: u16::from(siblings),
                grown_ups: visitors,
                ..Count::default()
            },
            ticked: false,
            visitors,
            everybody: Present {
                children: 0,
                grown_ups: 0,
            },
        };
        for (id, person) in group.everybody() {
            let presence = session.and_then(|s| Some(s.attendance(id)?.presence));
            tally.add(person.role, presence);
        }
        tally
    }

    fn add(&mut self, role: Role, presence: Option<Presence>) {
        self.ticked |= presence.is_some();
        match role {
            Role::Child => {
                self.everybody.children += 1;
                match presence {
                    Some(Presence::Absent) => self.here.away += 1,
                    Some(_) => self.here.children += 1,
                    None => {}
                }
            }
            Role::Leader | Role::UserRepresentative => {
                self.everybody.grown_ups += 1;
                self.here.grown_ups += u16::from(presence.is_some_and(Presence::is_here));
            }
        }
    }
}

/// Leaders and user representatives, in their order.
#[must_use]
pub fn grown_ups(group: &GroupBook) -> Vec<(&Id, &Person)> {
    let mut people = group.people(Role::Leader);
    people.extend(group.people(Role::UserRepresentative));
    people
}

/// The children who are here, in the order of the round: as it was set, newcomers at the end.
/// Before anybody has been ticked at the name tags, all children.
#[must_use]
pub fn round(group: &GroupBook, session: &SessionBook) -> Vec<Id> {
    let children = group.people(Role::Child);
    let said = children
        .iter()
        .any(|(id, _)| session.attendance(id).is_some());
    let here = |id: &Id| {
        session
            .attendance(id)
            .map_or(!said, |a| a.presence.is_here())
    };
    let present: Vec<Id> = children
        .into_iter()
        .map(|(id, _)| id.clone())
        .filter(|id| here(id))
        .collect();
    let order = session.round().map(|r| r.order.clone()).unwrap_or_default();
    let mut round: Vec<Id> = order
        .into_iter()
        .filter(|id| present.contains(id))
        .collect();
    round.extend(
        present
            .into_iter()
            .filter(|id| !round.contains(id))
            .collect::<Vec<_>>(),
    );
    round
}

/// How far the round has come that runs.
#[must_use]
pub fn turns(group: &GroupBook, session: &SessionBook) -> Turns {
    let all = round(group, session);
    let told = |id: &&Id| {
        let state = session.turn(id).map(|turn| turn.state);
        matches!(state, Some(TurnState::Done | TurnState::Passed))
    };
    let many = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    Turns {
        all: many(all.len()),
        to_come: many(all.iter().filter(|id| !told(id)).count()),
    }
}
