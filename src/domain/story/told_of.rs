//! Everything about one child in a session, as rows of its story: for a parent who asks to see it.
//! Texts in which a child is only named are not found: they carry no mark.

use super::super::asked::Asked;
use super::super::forget::Forgettable;
use super::super::group::{Private, Role};
use super::super::happening::{Happening, SessionBook, SessionRecord, Told};
use super::super::stamp::Id;
use super::{
    About, Children, Named, Row, Section, Sources, afterwards, course, listening, people, section,
};

/// The rows about a child; none where nothing is recorded about it.
#[must_use]
pub fn about_child(from: &Sources<'_>, child: &Id) -> Vec<Row> {
    let Some(person) = from.group.person(child) else {
        return Vec::new();
    };
    // The course stays, for the names and times of the steps.
    let is_course = |what: &SessionRecord| matches!(what, SessionRecord::Happened(_));
    let book: SessionBook = from.book.clone().filter_map(|revision| {
        let stays = SessionRecord::is_about(&revision, child, &Default::default())
            || revision.what.as_ref().is_some_and(is_course);
        stays.then_some(revision)
    });
    let only = Sources {
        book: &book,
        ..*from
    };
    let mut rows: Vec<Row> = book
        .attendance(child)
        .map(|attendance| {
            let named = Named {
                name: person.name.clone(),
                why: people::why(attendance),
            };
            Row::People(Role::Child, Some(attendance.presence), vec![named])
        })
        .into_iter()
        .collect();
    let is_of_child = |row: &Row| matches!(row, Row::Aside(told) if told.child == About::Child(person.name.clone()));
    let asides = course::asides(&only, Children::Shown).into_iter();
    rows.extend(asides.filter(is_of_child));
    let mut rows = section(Section::WhoCame, rows);
    rows.extend(afterwards::notes(&only, Children::Shown));
    rows.extend(people::round(&only, Children::Shown));
    rows.extend(listening::signs(&only, Children::Shown));
    rows.extend(listening::held(&only, Children::Shown));
    rows.extend(listening::serious(&only, Children::Shown));
    if rows.is_empty() {
        return rows;
    }
    let head = vec![
        Row::Title {
            number: from.group.number(from.place.id),
            title: from.place.planned.title.clone(),
        },
        course::held(from),
    ];
    head.into_iter().chain(rows).collect()
}

/// Whether somebody is named in any text of a session, in any case and as a word of its own.
#[must_use]
pub fn names_in(book: &SessionBook, name: &str) -> bool {
    let name = name.to_lowercase();
    let named = |text: &Private| {
        let text = text.show().to_lowercase();
        let is_word = |at: usize| {
            let before = text[..at].chars().next_back();
            let after = text[at + name.len()..].chars().next();
            ![before, after]
                .into_iter()
                .flatten()
                .any(char::is_alphanumeric)
        };
        !name.is_empty() && text.match_indices(&name).any(|(at, _)| is_word(at))
    };
    book.revisions()
        .filter_map(|revision| revision.what.as_ref())
        .any(|what| match what {
            SessionRecord::Note(note) => named(&note.text),
            SessionRecord::Draft(draft) => named(&draft.so_far.text),
            SessionRecord::HeldWord(word) => named(&word.word),
            SessionRecord::Serious(serious) => named(&serious.words),
            SessionRecord::Attendance(attendance) => named(&attendance.reason),
            SessionRecord::Turn(turn) => [&turn.top, &turn.bottom]
                .into_iter()
                .any(|told| matches!(told, Told::Noted(text) if named(text))),
            SessionRecord::Debrief(debrief) => {
                Asked::ALL.into_iter().any(|asked| named(asked.of(debrief)))
            }
            SessionRecord::Say(say) => say.choices.iter().any(|choice| named(&choice.title)),
            SessionRecord::Happened(happened) => {
                matches!(&happened.what, Happening::Skipped { reason, .. } if named(reason))
            }
            SessionRecord::Visitors(_)
            | SessionRecord::Round(_)
            | SessionRecord::WrittenIn(_)
            | SessionRecord::SmallSigns(_) => false,
        })
}
