//! The words of steps that were taken up from earlier sessions. Must not decide which.

use super::library::Library;
use crate::domain::programme::{Programme, Session};
use crate::domain::step::Step;
use crate::domain::taken_up::TakenUp;
use crate::domain::toolbox::ToolId;

impl Library {
    /// Puts the steps that were taken up into a session. One whose words are no longer there is
    /// left out.
    pub fn take_up(&self, programme: &Programme, session: &mut Session, taken_up: &[TakenUp]) {
        for waited in taken_up {
            if let Some(step) = self.words_of(programme, waited) {
                session.take_up(waited, &step);
            }
        }
    }

    fn words_of(&self, programme: &Programme, waited: &TakenUp) -> Option<Step> {
        if let Some(tool) = ToolId::from_choice(&waited.step) {
            return Some(self.tool(&tool)?.step());
        }
        let earlier = self.session(programme, &waited.session).ok()?;
        earlier.step(&waited.step).cloned()
    }
}
