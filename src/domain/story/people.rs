//! Who came, and what the children told in the round.

use super::super::group::Role;
use super::super::happening::{Attendance, Presence, Told, Turn, TurnState, Visitors};
use super::{Children, Hidden, Named, Row, Section, Sources, TurnTold, Why, section};

/// The order in which those of a role are told of.
const PRESENCES: [Option<Presence>; 4] = [
    Some(Presence::Here),
    Some(Presence::Late),
    Some(Presence::Absent),
    None,
];

/// Everybody of whom something was said, by role; children also when nothing was.
pub(super) fn who_came(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let mut rows = the_children(from, children);
    for role in [Role::Leader, Role::UserRepresentative] {
        let said = PRESENCES.into_iter().filter(Option::is_some);
        rows.extend(said.filter_map(|presence| people(from, role, presence)));
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
            why: attendance.map_or(Why::NotAway, why),
        })
        .collect()
}

/// Why somebody was away, as far as that is known.
pub(super) fn why(attendance: &Attendance) -> Why {
    match attendance.presence {
        _ if !attendance.reason.is_empty() => Why::Said(attendance.reason.clone()),
        Presence::Absent => Why::WithoutAWord,
        Presence::Here | Presence::Late => Why::NotAway,
    }
}

fn people(from: &Sources<'_>, role: Role, presence: Option<Presence>) -> Option<Row> {
    let people = of(from, role, presence);
    (!people.is_empty()).then_some(Row::People(role, presence, people))
}

/// The children; why they were away only when it is asked for.
fn the_children(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let all = PRESENCES.into_iter();
    let mut rows: Vec<Row> = all
        .filter_map(|presence| people(from, Role::Child, presence))
        .collect();
    if children == Children::Shown {
        return rows;
    }
    let mut reasons = 0;
    for row in &mut rows {
        if let Row::People(_, _, people) = row {
            for person in people.iter_mut().filter(|p| matches!(p.why, Why::Said(_))) {
                person.why = Why::Hidden;
                reasons += 1;
            }
        }
    }
    if reasons > 0 {
        rows.push(Row::Hidden(Hidden::Reasons, reasons));
    }
    rows
}

/// What the children told in the round; of those who only waited nothing. Hidden is what was
/// written, and no more: that somebody told is no secret.
pub(super) fn round(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let turns = from.group.people(Role::Child).into_iter();
    let turns = turns.filter_map(|(id, person)| Some((person, from.book.turn(id)?)));
    if children == Children::Hidden {
        return match turns
            .filter(|(_, turn)| says_something_written(turn))
            .count()
        {
            0 => Vec::new(),
            count => section(Section::Round, vec![Row::Hidden(Hidden::Turns, count)]),
        };
    }
    let turns = turns.filter(|(_, turn)| says_anything(turn));
    let turns: Vec<Row> = turns
        .map(|(person, turn)| {
            Row::Turn(TurnTold {
                name: person.name.clone(),
                state: turn.state,
                top: turn.top.clone(),
                bottom: turn.bottom.clone(),
            })
        })
        .collect();
    section(Section::Round, turns)
}

fn says_something_written(turn: &Turn) -> bool {
    [&turn.top, &turn.bottom]
        .into_iter()
        .any(|told| matches!(told, Told::Noted(_)))
}

fn says_anything(turn: &Turn) -> bool {
    turn.state != TurnState::Waiting || turn.top != Told::No || turn.bottom != Told::No
}
