//! What somebody did, as undo names it. Must not know how it is taken back.

use super::Words;
use crate::domain::did::Did;
use crate::say;

impl Words {
    /// What was done, to stand after a colon.
    #[must_use]
    pub fn did(&self, did: Did) -> String {
        match did {
            Did::Began => say!(self, "did-began"),
            Did::Went => say!(self, "did-went"),
            Did::Skipped => say!(self, "did-skipped"),
            Did::Paused => say!(self, "did-paused"),
            Did::Minutes => say!(self, "did-minutes"),
            Did::Added => say!(self, "did-added"),
            Did::Order => say!(self, "did-order"),
            Did::TimeOfDay => say!(self, "did-time"),
            Did::NotCounted => say!(self, "did-not-counted"),
            Did::Candle => say!(self, "did-candle"),
            Did::Chose => say!(self, "did-chose"),
            Did::Listened => say!(self, "did-listened"),
            Did::Aside => say!(self, "did-aside"),
            Did::Fitted => say!(self, "did-fitted"),
            Did::Finished => say!(self, "did-finished"),
            Did::WhoIsHere => say!(self, "did-here"),
            Did::Round => say!(self, "did-round"),
            Did::Note => say!(self, "did-note"),
            Did::HeldWord => say!(self, "did-held"),
            Did::Serious => say!(self, "did-serious"),
            Did::SmallSigns => say!(self, "did-signs"),
            Did::Say => say!(self, "did-say"),
            Did::Debrief => say!(self, "did-debrief"),
            Did::WrittenIn => say!(self, "did-written"),
            Did::Plan => say!(self, "did-plan"),
            Did::People => say!(self, "did-people"),
            Did::Frame => say!(self, "did-frame"),
            Did::FollowUp => say!(self, "did-follow-up"),
            Did::Concern => say!(self, "did-concern"),
            Did::KeepUntil => say!(self, "did-keep-until"),
            Did::Effort => say!(self, "did-effort"),
            Did::Answers => say!(self, "did-answers"),
            Did::Money => say!(self, "did-money"),
            Did::OfChild => say!(self, "did-of-child"),
        }
    }
}
