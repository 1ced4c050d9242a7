//! Small signs: what a leader saw of somebody, ticked where children do not see it. Must not
//! know what they mean.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{SessionBook, SessionRecord};
use crate::domain::stamp::Id;

/// What was seen of somebody in one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SmallSigns {
    /// Who.
    pub person: Id,
    /// What was seen.
    #[serde(default)]
    pub seen: BTreeSet<SmallSign>,
}

/// Something small that a leader sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SmallSign {
    /// Came hungry.
    Hungry,
    /// Tired.
    Tired,
    /// Cold, or dressed for other weather.
    Cold,
    /// Sad.
    Sad,
    /// Restless.
    Restless,
    /// Bright.
    Bright,
}

impl SmallSign {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Hungry,
        Self::Tired,
        Self::Cold,
        Self::Sad,
        Self::Restless,
        Self::Bright,
    ];
}

impl SmallSigns {
    /// Nothing seen of somebody yet.
    #[must_use]
    pub const fn none_of(person: Id) -> Self {
        Self {
            person,
            seen: BTreeSet::new(),
        }
    }

    /// The same, with a sign ticked, or no longer.
    #[must_use]
    pub fn turned(mut self, sign: SmallSign) -> Self {
        if !self.seen.remove(&sign) {
            self.seen.insert(sign);
        }
        self
    }
}

/// The id of what was seen of somebody.
#[must_use]
pub fn small_signs_id(person: &Id) -> Id {
    Id::derived("signs", person)
}

impl SessionBook {
    /// What was seen of somebody; `None` where nobody ticked anything.
    #[must_use]
    pub fn small_signs(&self, person: &Id) -> Option<&SmallSigns> {
        match self.what(&small_signs_id(person))? {
            SessionRecord::SmallSigns(signs) => Some(signs),
            _ => None,
        }
    }
}
