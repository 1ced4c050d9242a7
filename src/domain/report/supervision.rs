//! What whoever supervises the leaders is told: notes and what they said afterwards, with letters
//! for the children. Has no place for a text that has not gone through [`Letters`].

use chrono::NaiveDateTime;
use serde::Serialize;

use super::{GroupTold, Lettered, Letters, Material, OfSession, SessionTold};
use crate::domain::asked::Asked;
use crate::domain::evaluation::{Occasion, Who};
use crate::domain::group::Role;
use crate::domain::happening::SessionRecord;
use crate::domain::stamp::Id;

/// For supervision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ForSupervision {
    /// The group.
    pub group: GroupTold,
    /// The sessions in which something was written.
    pub sessions: Vec<SessionLettered>,
    /// What was answered in own words in the evaluation.
    pub answered: Vec<AnsweredLettered>,
}

/// What was written in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionLettered {
    /// The session.
    pub session: SessionTold,
    /// The notes, in their order.
    pub notes: Vec<NoteLettered>,
    /// What was said afterwards.
    pub talk: Vec<AnswerLettered>,
}

/// What some people answered to a question in own words. Whose words they are is not said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnsweredLettered {
    /// Who was asked.
    pub who: Who,
    /// When.
    pub occasion: Occasion,
    /// What was asked.
    pub asked: Lettered,
    /// What was answered.
    pub texts: Vec<Lettered>,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteLettered {
    /// When it was begun, local time.
    pub at: NaiveDateTime,
    /// The letter of the child that it is about, if it is about one.
    pub about: Option<String>,
    /// What was written.
    pub text: Lettered,
}

/// An answer in the talk afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerLettered {
    /// Who answered.
    pub role: Role,
    /// What was asked.
    pub asked: Asked,
    /// What was answered.
    pub text: Lettered,
}

impl ForSupervision {
    pub(super) fn of(material: &Material<'_>) -> Self {
        let letters = Letters::of(material.group);
        let mut group = material.group_told();
        group.name = letters.in_text(&group.name).show().to_owned();
        let sessions = material.sessions.iter();
        let sessions = sessions.map(|session| lettered(material, session, &letters));
        Self {
            group,
            sessions: sessions
                .filter(|it| !it.notes.is_empty() || !it.talk.is_empty())
                .collect(),
            answered: answered(material, &letters),
        }
    }
}

/// What was answered in own words about the sessions that are told of, or about none.
fn answered(material: &Material<'_>, letters: &Letters) -> Vec<AnsweredLettered> {
    let mut all: Vec<(Id, AnsweredLettered)> = Vec::new();
    let given = material.group.answers_given().into_iter();
    let told = given
        .map(|(_, sheet)| sheet)
        .filter(|sheet| material.is_told_of(&sheet.on));
    for sheet in told {
        let (who, occasion) = (sheet.by.who(), sheet.on.occasion());
        for answer in &sheet.open {
            let text = letters.in_text(answer.words.show());
            let same = |(id, it): &&mut (Id, AnsweredLettered)| {
                *id == answer.question && (it.who, it.occasion) == (who, occasion)
            };
            match all.iter_mut().find(same) {
                Some((_, it)) => it.texts.push(text),
                None => {
                    let told = AnsweredLettered {
                        who,
                        occasion,
                        asked: letters.in_text(&answer.asked),
                        texts: vec![text],
                    };
                    all.push((answer.question.clone(), told));
                }
            }
        }
    }
    let told = all.into_iter().map(|(_, mut told)| {
        // Not in the order of the list of people: the same place must not be the same child.
        crate::domain::order::sort_by(&mut told.texts, |a, b| a.show().cmp(b.show()));
        told
    });
    told.collect()
}

fn lettered(
    material: &Material<'_>,
    session: &OfSession<'_>,
    letters: &Letters,
) -> SessionLettered {
    // Where two leaders changed a note at once, both versions stand.
    let ids = session.book.notes().into_iter().map(|(id, _)| id);
    let versions = ids.flat_map(|id| session.book.heads(id));
    let notes = versions.filter_map(|revision| match &revision.what {
        Some(SessionRecord::Note(note)) => Some(NoteLettered {
            at: (material.zone)(note.wall),
            about: note
                .about
                .as_ref()
                .and_then(|child| letters.of_child(child))
                .map(str::to_owned),
            text: letters.in_text(note.text.show()),
        }),
        _ => None,
    });
    let mut talk = Vec::new();
    for role in Asked::ROLES {
        let Some(debrief) = session.book.debrief(role) else {
            continue;
        };
        let said = Asked::ALL
            .into_iter()
            .filter(|asked| !asked.of(debrief).is_empty());
        talk.extend(said.map(|asked| AnswerLettered {
            role,
            asked,
            text: letters.in_text(asked.of(debrief).show()),
        }));
    }
    SessionLettered {
        session: material.session_told(session),
        notes: notes.collect(),
        talk,
    }
}
