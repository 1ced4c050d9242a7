//! Words for papers for others: whom they are for, and in which form. Must not know what is in them.

use super::Words;
use crate::domain::report::Audience;
use crate::say;

impl Words {
    /// Whom a paper is for.
    #[must_use]
    pub fn audience(&self, audience: Audience) -> String {
        match audience {
            Audience::Anybody => say!(self, "audience-anybody"),
            Audience::Parents => say!(self, "audience-parents"),
            Audience::SteeringGroup => say!(self, "audience-steering-group"),
            Audience::Referrer => say!(self, "audience-referrer"),
            Audience::Supervision => say!(self, "audience-supervision"),
            Audience::Child => say!(self, "audience-child"),
            Audience::All => say!(self, "audience-all"),
        }
    }
}
