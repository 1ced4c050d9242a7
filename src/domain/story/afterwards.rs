//! The notes, and the talk afterwards.

use chrono::{DateTime, Utc};

use super::super::asked::Asked;
use super::super::group::Private;
use super::super::happening::{After, Happening, Note, RunStep};
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
        step: note.step.as_deref().and_then(|id| step_title(from, id)),
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

/// What a step was called when the session ran.
pub(super) fn step_title(from: &Sources<'_>, id: &str) -> Option<Private> {
    let course = from.book.course();
    let steps = course
        .iter()
        .flat_map(|(_, happened)| match &happened.what {
            Happening::Began { steps, .. } => steps.as_slice(),
            Happening::Added { step, .. } => std::slice::from_ref(step),
            _ => &[],
        });
    let mut steps = steps.filter(|step: &&RunStep| step.id == id);
    steps.next().map(|step| step.title.as_str().into())
}

/// What each role said afterwards.
pub(super) fn debriefs(from: &Sources<'_>, children: Children) -> Vec<Row> {
    let mut rows = Vec::new();
    for role in Asked::ROLES {
        let Some(debrief) = from.book.debrief(role) else {
            continue;
        };
        let mut answers = Vec::new();
        for asked in Asked::ALL {
            let answer = asked.of(debrief);
            match (asked, children) {
                _ if answer.is_empty() => {}
                (Asked::AboutAChild, Children::Hidden) => {
                    answers.push(Row::Hidden(Hidden::Answers, 1));
                }
                _ => answers.push(Row::Answer(role, asked, answer.clone())),
            }
        }
        rows.extend(section(Section::Debrief(role), answers));
    }
    rows
}
