//! What parents are told: what the group did, in the programme's own words, and when it meets
//! again. Has no place for anything that a child said or was, nor for who came.

use serde::Serialize;

use super::course::Stage;
use super::{GroupTold, Material, OfSession, ProgrammeText, SessionTold};
use crate::domain::session::StepState;
use crate::domain::time::minutes;

/// For the parents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ForParents {
    /// The group.
    pub group: GroupTold,
    /// What was done in each session that has been held.
    pub held: Vec<Did>,
    /// The sessions that are still to come.
    pub ahead: Vec<SessionTold>,
}

/// What was done in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Did {
    /// The session; how many came is left out of it.
    pub session: SessionTold,
    /// What was done, in its order.
    pub steps: Vec<ProgrammeText>,
}

impl ForParents {
    pub(super) fn of(material: &Material<'_>) -> Self {
        let sessions = material.sessions.iter();
        let told = sessions.map(|session| (session, without_numbers(material, session)));
        let (held, rest): (Vec<_>, Vec<_>) = told.partition(|(_, told)| told.stage == Stage::Held);
        let held = held.into_iter().map(|(session, told)| Did {
            session: told,
            steps: did(material, session),
        });
        let ahead = rest.into_iter().map(|(_, told)| told);
        Self {
            group: material.group_told(),
            held: held.collect(),
            ahead: ahead.filter(|told| told.stage == Stage::Ahead).collect(),
        }
    }
}

fn without_numbers(material: &Material<'_>, session: &OfSession<'_>) -> SessionTold {
    SessionTold {
        came: None,
        used: None,
        ..material.session_told(session)
    }
}

/// What was done: each step, and what was chosen in it.
fn did(material: &Material<'_>, session: &OfSession<'_>) -> Vec<ProgrammeText> {
    let live = session.live();
    if let Some(written) = session.book.written_in() {
        let steps = written.steps.iter();
        let done = steps.filter(|step| written.done.contains(&step.id));
        let titles = done.filter_map(|step| ProgrammeText::of_written(step, live.as_ref()));
        return titles.collect();
    }
    let Some(live) = live else {
        return Vec::new();
    };
    let end = live.finished.unwrap_or(live.last);
    let steps = live.steps.iter().enumerate();
    let held = steps.filter(|(n, step)| {
        matches!(step.state, StepState::Done | StepState::Current)
            && live.used(*n, end) >= minutes(1)
    });
    let words = (material.lang, material.band());
    let named = held.filter_map(|(_, step)| {
        let title = ProgrammeText::of_step(step)?;
        let choices = step.chosen.iter();
        let choices = choices
            .filter_map(|choice| ProgrammeText::of_choice(session, words, &step.step.id, choice));
        Some(std::iter::once(title).chain(choices).collect::<Vec<_>>())
    });
    named.flatten().collect()
}
