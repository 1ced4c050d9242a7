//! How time is spoken of in a group, in words. Must not know where it is chosen.

use super::Words;
use crate::domain::group::Pace;
use crate::say;

impl Words {
    /// What it is called.
    #[must_use]
    pub fn pace(&self, pace: Pace) -> String {
        match pace {
            Pace::None => say!(self, "pace-none"),
            Pace::ClockOnly => say!(self, "pace-clock"),
            Pace::Gentle => say!(self, "pace-gentle"),
            Pace::GentleWithBell => say!(self, "pace-bell"),
        }
    }

    /// What it means, in one line.
    #[must_use]
    pub fn pace_about(&self, pace: Pace) -> String {
        match pace {
            Pace::None => say!(self, "pace-about-none"),
            Pace::ClockOnly => say!(self, "pace-about-clock"),
            Pace::Gentle => say!(self, "pace-about-gentle"),
            Pace::GentleWithBell => say!(self, "pace-about-bell"),
        }
    }
}
