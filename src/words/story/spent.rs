//! Where the time went, in sentences: a story, never a grade. Must not know the session.

use crate::domain::story::{Ended, SpentTold};
use crate::say;
use crate::words::Words;

impl Words {
    /// One thing about where the time went.
    #[must_use]
    pub fn spent(&self, told: &SpentTold) -> String {
        match told {
            SpentTold::BeganLate(minutes) => say!(self, "spent-began-late", minutes = minutes),
            SpentTold::BeganEarly(minutes) => say!(self, "spent-began-early", minutes = minutes),
            SpentTold::Longer {
                title,
                minutes,
                listened,
            } => self.longer(title.show(), *minutes, *listened),
            SpentTold::Added { title, minutes } => {
                let title = title.show();
                say!(self, "spent-added", title = title, minutes = minutes)
            }
            SpentTold::Gave { title, minutes } => {
                let title = title.show();
                say!(self, "spent-gave", title = title, minutes = minutes)
            }
            SpentTold::Waits(title) => say!(self, "spent-waits", title = title.show()),
            SpentTold::Listened(minutes) => say!(self, "spent-listened", minutes = minutes),
            SpentTold::AsPlanned => say!(self, "spent-as-planned"),
            SpentTold::Ended(Ended::AsPlanned) => say!(self, "spent-ended-as-planned"),
            SpentTold::Ended(Ended::After(minutes)) => {
                say!(self, "spent-ended-after", minutes = minutes)
            }
            SpentTold::Ended(Ended::Before(minutes)) => {
                say!(self, "spent-ended-before", minutes = minutes)
            }
        }
    }

    fn longer(&self, title: &str, minutes: u64, listened: u64) -> String {
        if listened == 0 {
            say!(self, "spent-longer", title = title, minutes = minutes)
        } else if listened >= minutes {
            say!(
                self,
                "spent-longer-all-listening",
                title = title,
                minutes = minutes
            )
        } else {
            say!(
                self,
                "spent-longer-listening",
                title = title,
                minutes = minutes,
                listened = listened
            )
        }
    }
}
