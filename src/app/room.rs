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
    let mut count = Count::default();
    for (id, _) in group.people(Role::Child) {
        match session.attendance(id).map(|a| a.presence) {
            Some(Presence::Absent) => count.away += 1,
            Some(_) => count.children += 1,
            None => {}
        }
    }
    let Visitors {
        parents,
        siblings,
        guests,
    } = session.visitors().copied().unwrap_or_default();
    let staff = grown_ups(group)
        .into_iter()
        .filter(|(id, _)| session.attendance(id).is_some_and(|a| a.presence.is_here()))
        .count();
    count.siblings = u16::from(siblings);
    count.grown_ups =
        u16::from(parents) + u16::from(guests) + u16::try_from(staff).unwrap_or(u16::MAX / 2);
    count
}

/// Who is in the round: those who are here; before anybody has been ticked at the name tags,
/// everybody of the group.
#[must_use]
pub fn present(group: &GroupBook, session: Option<&SessionBook>) -> Present {
    let counted = session
        .map(|session| count(group, session))
        .unwrap_or_default();
    let many = |count: usize| u16::try_from(count).unwrap_or(u16::MAX / 2);
    let ticked = session.is_some_and(|session| {
        let mut everybody = group
            .people(Role::Child)
            .into_iter()
            .chain(grown_ups(group));
        everybody.any(|(id, _)| session.attendance(id).is_some())
    });
    if ticked {
        return Present {
            children: counted.children + counted.siblings,
            grown_ups: counted.grown_ups,
        };
    }
    Present {
        children: many(group.people(Role::Child).len()) + counted.siblings,
        grown_ups: many(grown_ups(group).len()) + counted.grown_ups,
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
