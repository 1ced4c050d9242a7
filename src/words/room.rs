//! What is said to the children on the wall: few words, in the group's own "we". Must not know how
//! large they are written.

use super::Words;
use crate::domain::exercise::PhaseKind;
use crate::domain::step::StepKind;
use crate::say;

impl Words {
    /// What we do now; empty where only the leaders know, who say it.
    #[must_use]
    pub fn step_in_room(&self, kind: StepKind) -> String {
        match kind {
            StepKind::NameTags => say!(self, "room-name-tags"),
            StepKind::Candle => say!(self, "room-candle"),
            StepKind::Meal => say!(self, "room-meal"),
            StepKind::TopAndBottom => say!(self, "room-round"),
            StepKind::Theme => say!(self, "room-theme"),
            StepKind::Activity => say!(self, "room-activity"),
            StepKind::Relaxation => say!(self, "room-relaxation"),
            StepKind::Closing => say!(self, "room-closing"),
            StepKind::Plain => String::new(),
        }
    }

    /// What a phase of an exercise asks for, in a word or two.
    #[must_use]
    pub fn phase(&self, kind: PhaseKind) -> String {
        match kind {
            PhaseKind::BreatheIn => say!(self, "phase-breathe-in"),
            PhaseKind::BreatheOut => say!(self, "phase-breathe-out"),
            PhaseKind::Tense => say!(self, "phase-tense"),
            PhaseKind::LetGo => say!(self, "phase-let-go"),
            PhaseKind::Rest => say!(self, "phase-rest"),
        }
    }
}
