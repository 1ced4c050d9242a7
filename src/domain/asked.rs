//! What the short talk afterwards asks of each role. Must not know the words.

use serde::Serialize;

use super::group::{Private, Role};
use super::happening::Debrief;

/// A question of the talk afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// What went well.
    Well,
    /// What was hard.
    Hard,
    /// What we carry on.
    CarryOn,
    /// Anything about a child.
    AboutAChild,
    /// How it was for the one who writes.
    HowForYou,
}

impl Asked {
    /// All, in the order in which they are asked.
    pub const ALL: [Self; 5] = [
        Self::Well,
        Self::Hard,
        Self::CarryOn,
        Self::AboutAChild,
        Self::HowForYou,
    ];

    /// The roles that are asked, in order: the user representative has the last word.
    pub const ROLES: [Role; 2] = [Role::Leader, Role::UserRepresentative];

    /// The answer to it.
    #[must_use]
    pub const fn of(self, debrief: &Debrief) -> &Private {
        match self {
            Self::Well => &debrief.well,
            Self::Hard => &debrief.hard,
            Self::CarryOn => &debrief.carry_on,
            Self::AboutAChild => &debrief.about_a_child,
            Self::HowForYou => &debrief.how_for_you,
        }
    }

    /// The place of the answer to it.
    pub const fn of_mut(self, debrief: &mut Debrief) -> &mut Private {
        match self {
            Self::Well => &mut debrief.well,
            Self::Hard => &mut debrief.hard,
            Self::CarryOn => &mut debrief.carry_on,
            Self::AboutAChild => &mut debrief.about_a_child,
            Self::HowForYou => &mut debrief.how_for_you,
        }
    }
}
