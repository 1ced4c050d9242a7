//! Who came, and what the children told in the round.

use super::super::group::{Private, Role};
use super::super::happening::{Presence, Told, Turn, TurnState, Visitors};
use super::{Children, Hidden, Named, Row, Section, Sources, TurnTold, section};

/// The order in which those of a role are told of.
const PRESENCES: [Option<Presence>; 4] = [
    Some(Presence::Here),
    Some(Presence::Late),
    Some(Presence::Absent),
    None,
];

/// Everybody of whom something was said, by role; children also when nothing was.
pub(super) fn who_came(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut reasons = 0;
    for role in [Role::Child, Role::Leader, Role::UserRepresentative] {
        for presence in PRESENCES {
            let people = of(from, role, presence);
            if people.is_empty() || (presence.is_none() && role != Role::Child) {
                continue;
            }
            let hide = role == Role::Child && children == Children::Hidden;
            if hide {
                reasons += people.iter().filter(|p| !p.reason.is_empty()).count();
            }
            rows.push(Row::People(role, presence, told(people, hide)));
        }
    }
    if reasons > 0 {
        rows.push(Row::Hidden(Hidden::Reasons, reasons));
    }
    match from.book.visitors() {
        Some(visitors) if *visitors != Visitors::default() => rows.push(Row::Visitors(*visitors)),
        _ => {}
    }
    let said = rows
        .iter()
        .any(|row| !matches!(row, Row::People(_, None, _)));
    if said {
        section(Section::WhoCame, rows)
    } else {
        Vec::new()
    }
}

fn of(from: &Sources<'_>, role: Role, presence: Option<Presence>) -> Vec<Named> {
    from.group
        .people(role)
        .into_iter()
        .map(|(id, person)| (person, from.book.attendance(id)))
        .filter(|(_, attendance)| attendance.map(|a| a.presence) == presence)
        .map(|(person, attendance)| Named {
            name: person.name.clone(),
            reason: attendance.map_or_else(Private::default, |a| a.reason.clone()),
        })
        .collect()
}

fn told(mut people: Vec<Named>, hide: bool) -> Vec<Named> {
    if hide {
        for person in &mut people {
            person.reason = Private::default();
        }
    }
    people
}

/// What the children told in the round; of those who only waited nothing.
pub(super) fn round(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let turns: Vec<Row> = from
        .group
        .people(Role::Child)
        .into_iter()
        .filter_map(|(id, person)| Some((person, from.book.turn(id)?)))
        .filter(|(_, turn)| says_anything(turn))
        .map(|(person, turn)| {
            Row::Turn(TurnTold {
                name: person.name.clone(),
                state: turn.state,
                top: turn.top.clone(),
                bottom: turn.bottom.clone(),
            })
        })
        .collect();
    match (children, turns.len()) {
        (_, 0) => Vec::new(),
        (Children::Shown, _) => section(Section::Round, turns),
        (Children::Hidden, count) => {
            section(Section::Round, vec![Row::Hidden(Hidden::Turns, count)])
        }
    }
}

fn says_anything(turn: &Turn) -> bool {
    turn.state != TurnState::Waiting || turn.top != Told::No || turn.bottom != Told::No
}
