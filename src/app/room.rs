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

/// Everybody counted once: this is asked at every key and for every picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// How many are here.
    pub here: Count,
    /// Whether anybody was ticked at the name tags.
    ticked: bool,
    /// Parents and guests.
    visitors: u16,
    /// The group, whoever is here.
    everybody: Present,
}

impl Tally {
    /// Counts a group, in a session or before it.
    #[must_use]
    pub fn of(group: &GroupBook, session: Option<&SessionBook>) -> Self {
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

    /// Who is in the round: those who are here; before anybody has been ticked at the name tags,
    /// everybody of the group.
    #[must_use]
    pub const fn present(&self) -> Present {
        if self.ticked {
            Present {
                children: self.here.children + self.here.siblings,
                grown_ups: self.here.grown_ups,
            }
        } else {
            Present {
                children: self.everybody.children + self.here.siblings,
                grown_ups: self.everybody.grown_ups + self.visitors,
            }
        }
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
    group.people_in(&[Role::Leader, Role::UserRepresentative])
}

/// The children who are here, in the order of the round: as it was set, newcomers at the end.
/// Before anybody has been ticked at the name tags, all children.
#[must_use]
pub fn round(group: &GroupBook, session: &SessionBook) -> Vec<Id> {
    let children = group.people(Role::Child).into_iter();
    let presence = |id: &Id| session.attendance(id).map(|said| said.presence);
    let children: Vec<_> = children.map(|(id, _)| (id, presence(id))).collect();
    let said = children.iter().any(|(_, presence)| presence.is_some());
    let here = children
        .into_iter()
        .filter(|(_, presence)| presence.map_or(!said, Presence::is_here));
    let mut here: Vec<&Id> = here.map(|(id, _)| id).collect();
    // Those whose place was set, and then the others.
    let mut round = Vec::with_capacity(here.len());
    for id in session.round().map_or(&[][..], |round| &round.order) {
        if let Some(at) = here.iter().position(|other| *other == id) {
            round.push(here.remove(at).clone());
        }
    }
    round.extend(here.into_iter().cloned());
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
