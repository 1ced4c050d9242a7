//! A child's course over the weeks, in one column: whether it was here, what it told in the round,
//! what was seen of it, noted about it, held and told. Only for who asked for that child.

use super::super::group::Private;
use super::super::happening::{Presence, Told, TurnState};
use super::super::stamp::Id;
use super::afterwards::versions;
use super::listening::{held_told, serious_told};
use super::{Row, Sources, TurnTold, course};

/// What happened to a child in one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InSession {
    /// Its number among the group sessions, and its name.
    pub title: Row,
    /// When it was held.
    pub held: Row,
    /// Whether the child was here, and why not, if somebody said; `None` where nobody did.
    pub presence: Option<(Presence, Private)>,
    /// The rest, as in the story of the session.
    pub rows: Vec<Row>,
}

/// A child's part of a session; `None` where the session has not begun, or where nothing is known
/// of the child there.
#[must_use]
pub fn in_session(from: &Sources<'_>, child: &Id) -> Option<InSession> {
    if !from.book.has_begun() {
        return None;
    }
    let attendance = from.book.attendance(child);
    let presence = attendance.map(|it| (it.presence, it.reason.clone()));
    let rows = rows(from, child);
    if presence.is_none() && rows.is_empty() {
        return None;
    }
    Some(InSession {
        title: Row::Title {
            number: from.group.number(from.place.id),
            title: from.place.planned.title.clone(),
        },
        held: course::held(from),
        presence,
        rows,
    })
}

fn rows(from: &Sources<'_>, child: &Id) -> Vec<Row> {
    let name = from.group.person(child).map(|person| person.name.clone());
    let name = name.unwrap_or_default();
    let mut rows = Vec::new();
    if let Some(signs) = from.book.small_signs(child).filter(|s| !s.seen.is_empty()) {
        rows.push(Row::Signs(
            name.clone(),
            signs.seen.iter().copied().collect(),
        ));
    }
    let turn = from.book.turn(child).filter(|turn| {
        turn.state != TurnState::Waiting || turn.top != Told::No || turn.bottom != Told::No
    });
    rows.extend(turn.map(|turn| {
        Row::Turn(TurnTold {
            name,
            state: turn.state,
            top: turn.top.clone(),
            bottom: turn.bottom.clone(),
        })
    }));
    let is_it = |about: Option<&Id>| about == Some(child);
    let notes = from.book.notes().into_iter();
    let notes = notes.filter(|(_, note)| is_it(note.about.as_ref()));
    rows.extend(notes.flat_map(|(id, _)| versions(from, id)));
    let words = from.book.held_words().into_iter();
    let words = words.filter(|(_, word)| is_it(word.child.as_ref()));
    rows.extend(words.map(|(_, word)| Row::HeldWord(held_told(from, word))));
    let serious = from.book.serious().into_iter();
    let serious = serious.filter(|(_, it)| is_it(it.child.as_ref()));
    rows.extend(serious.map(|(_, it)| Row::Serious(serious_told(from, it))));
    rows
}
