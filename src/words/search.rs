//! Words for what was found. Must not know how it is looked for.

use super::Words;
use crate::domain::search::Kind;
use crate::say;

impl Words {
    /// What a kind of texts is called.
    #[must_use]
    pub fn found_kind(&self, kind: Kind) -> String {
        match kind {
            Kind::Note => say!(self, "found-note"),
            Kind::Round => say!(self, "found-round"),
            Kind::Held => say!(self, "found-held"),
            Kind::Serious => say!(self, "found-serious"),
            Kind::Talk => say!(self, "found-talk"),
            Kind::FollowUp => say!(self, "found-follow-up"),
            Kind::Answer => say!(self, "found-answer"),
            Kind::OfChild => say!(self, "found-of-child"),
        }
    }
}
