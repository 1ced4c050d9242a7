//! What the talk afterwards asks, and of whom. Must not know the answers.

use crate::domain::asked::Asked;
use crate::domain::group::Role;
use crate::say;
use crate::words::Words;

impl Words {
    /// A question of the talk afterwards, as it is put to a role.
    #[must_use]
    pub fn asked(&self, role: Role, asked: Asked) -> String {
        match (asked, role) {
            (Asked::Well, _) => say!(self, "asked-well"),
            (Asked::Hard, _) => say!(self, "asked-hard"),
            (Asked::CarryOn, _) => say!(self, "asked-carry-on"),
            (Asked::AboutAChild, _) => say!(self, "asked-about-a-child"),
            (Asked::HowForYou, Role::UserRepresentative) => say!(self, "asked-how-for-you"),
            (Asked::HowForYou, _) => say!(self, "asked-how-for-us"),
        }
    }

    /// Who answers in the talk afterwards.
    #[must_use]
    pub fn debrief_role(&self, role: Role) -> String {
        match role {
            Role::UserRepresentative => say!(self, "debrief-user-representative"),
            Role::Leader | Role::Child => say!(self, "debrief-leaders"),
        }
    }
}
