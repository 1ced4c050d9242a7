//! Words for evaluating: who is asked, and when. Must not know what anybody answered.

use super::Words;
use crate::domain::evaluation::{Occasion, Who};
use crate::say;

impl Words {
    /// Who is asked.
    #[must_use]
    pub fn asked_who(&self, who: Who) -> String {
        match who {
            Who::Children => say!(self, "who-children"),
            Who::Parents => say!(self, "who-parents"),
            Who::Leaders => say!(self, "who-leaders"),
            Who::UserRepresentatives => say!(self, "who-user-representatives"),
        }
    }

    /// When somebody is asked.
    #[must_use]
    pub fn occasion(&self, occasion: Occasion) -> String {
        match occasion {
            Occasion::Start => say!(self, "occasion-start"),
            Occasion::Running => say!(self, "occasion-running"),
            Occasion::Mid => say!(self, "occasion-mid"),
            Occasion::Final => say!(self, "occasion-final"),
        }
    }
}
