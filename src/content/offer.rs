//! What a programme offers to plan with. Must not know any group.

use super::library::Library;
use super::problem::Problem;
use crate::domain::found::{Offer, Offered, OfferedStep};
use crate::domain::plan::ToPlan;
use crate::domain::programme::Session;
use crate::domain::step::Step;

impl Library {
    /// A programme with what there is to plan, and what is wrong with those of its sessions
    /// that cannot be read: they are left out.
    ///
    /// # Errors
    /// Why the programme itself cannot be used.
    pub fn offer(&self, id: &str) -> Result<(Offer, Vec<Problem>), Vec<Problem>> {
        let mut programme = self.programme(id)?;
        let mut sessions = Vec::new();
        let mut problems = Vec::new();
        for id in programme.sessions.iter().chain(&programme.parent_meetings) {
            match self.bare_session(&programme, id) {
                Ok(session) => sessions.push(offered(session)),
                Err(wrong) => problems.extend(wrong),
            }
        }
        // Every session has what it uses of the ritual; whoever plans needs none of it.
        programme.ritual = Vec::new();
        let offer = Offer {
            programme,
            sessions,
        };
        Ok((offer, problems))
    }
}

fn offered(session: Session) -> Offered {
    Offered {
        to_plan: ToPlan {
            session: session.file.id,
            kind: session.file.kind,
            setting: session.file.setting,
        },
        steps: session.steps.into_iter().map(step).collect(),
        title: session.file.title,
        minutes: session.file.minutes,
        themes: session.file.themes,
        bring: session.file.bring,
    }
}

fn step(step: Step) -> OfferedStep {
    OfferedStep {
        id: step.id,
        kind: step.kind,
        title: step.title,
        minutes: step.minutes,
        least: step.least.unwrap_or(step.minutes),
    }
}
