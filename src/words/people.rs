//! Words for people and what they say. Must not know any person.

use super::Words;
use crate::domain::group::Role;
use crate::domain::language::Lang;
use crate::say;

impl Words {
    /// What somebody in a role is called.
    #[must_use]
    pub fn role(&self, role: Role) -> String {
        match role {
            Role::Child => say!(self, "role-child"),
            Role::Leader => say!(self, "role-leader"),
            Role::UserRepresentative => say!(self, "role-user-representative"),
        }
    }

    /// Spoken words in the language's own quotation marks.
    #[must_use]
    pub fn quote(&self, text: &str) -> String {
        match self.lang() {
            Lang::Nb => format!("«{text}»"),
            Lang::Da => format!("»{text}«"),
            Lang::En => format!("“{text}”"),
        }
    }
}
