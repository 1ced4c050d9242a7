//! The notes, and the talk afterwards.

use chrono::{DateTime, Utc};

use super::super::asked::Asked;
use super::super::happening::{After, Note};
use super::super::stamp::Id;
use super::listening::about;
use super::{Children, Hidden, NoteTime, NoteTold, Row, Section, Sources, Version, section};

/// The notes in order. Any of them may be about a child, so that all are
/// only counted until they are asked for.
pub fn notes(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let all = from.book.notes();
    let rows = match children {
        Children::Hidden if !all.is_empty() => vec![Row::Hidden(Hidden::Notes, all.len())],
        Children::Hidden | Children::Shown => {
            all.iter().flat_map(|(id, _)| versions(from, id)).collect()
        }
    };
    section(Section::Notes, rows)
}

/// A note; where it stands in several versions, each of them.
pub(super) fn versions(from: &Sources<'_>, id: &Id) -> Vec<Row> {
    let versions = from.book.note_versions(id);
    let of = versions.len();
    let told = versions
        .into_iter()
        .enumerate()
        .map(|(n, (revision, note))| {
            let author = revision.author.as_ref();
            let version = Version {
                number: n + 1,
                of,
                author: author
                    .and_then(|id| from.group.person(id))
                    .map(|person| person.name.clone()),
            };
            Row::Note(NoteTold {
                version: (of > 1).then_some(version),
                ..told(from, note)
            })
        });
    told.collect()
}

fn told(from: &Sources<'_>, note: &Note) -> NoteTold {
    NoteTold {
        version: None,
        at: note_time(from, note.wall, note.after),
        step: note.step.as_deref().and_then(|id| from.book.step_title(id)),
        about: about(from.group, note.about.as_ref()),
        text: note.text.clone(),
    }
}

/// When something was written: while the session ran, or outside it.
pub(super) fn note_time(from: &Sources<'_>, wall: DateTime<Utc>, after: Option<After>) -> NoteTime {
    let local = (from.zone)(wall);
    match after {
        Some(_) => NoteTime::During(local.time()),
        None => NoteTime::Outside(local),
    }
}

/// What each role said afterwards. Any answer may name a child, so that all are only counted until
/// they are asked for.
pub(super) fn debriefs(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let mut rows = Vec::new();
    for role in Asked::ROLES {
        let Some(debrief) = from.book.debrief(role) else {
            continue;
        };
        let answers = Asked::ALL.into_iter().filter_map(|asked| {
            let answer = asked.of(debrief);
            (!answer.is_empty()).then(|| Row::Answer(role, asked, answer.clone()))
        });
        let answers: Vec<_> = answers.collect();
        let told = match children {
            Children::Hidden if !answers.is_empty() => {
                vec![Row::Hidden(Hidden::Answers, answers.len())]
            }
            Children::Hidden | Children::Shown => answers,
        };
        rows.extend(section(Section::Debrief(role), told));
    }
    rows
}
