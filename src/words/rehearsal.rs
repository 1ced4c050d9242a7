//! Sentences of a rehearsal. Must not know when they are said.

use super::Words;
use crate::domain::rehearsal::Means;
use crate::say;

impl Words {
    /// What one of the means is good for, to somebody who has not tried it.
    #[must_use]
    pub fn hint_for(&self, means: Means) -> String {
        match means {
            Means::Listen => say!(self, "hint-listen"),
            Means::HoldWord => say!(self, "hint-hold-word"),
            Means::Aside => say!(self, "hint-aside"),
            Means::SeriousCard => say!(self, "hint-serious"),
            Means::Fit => say!(self, "hint-fit"),
            Means::AskGroup => say!(self, "hint-ask-group"),
            Means::Add => say!(self, "hint-add"),
            Means::Late => say!(self, "hint-late"),
            _ => String::new(),
        }
    }
}
