//! Words for what is followed up, and for what is asked about a concern. Must not know where they
//! are shown.

use super::Words;
use crate::domain::group::{ConcernPart, Open};
use crate::domain::stand_in::Remark;
use crate::say;

impl Words {
    /// How much is to be followed up, and the first day: nothing of what it is.
    #[must_use]
    pub fn open(&self, open: Open) -> String {
        let count = open.count;
        match open.next {
            Some(day) => {
                let day = self.short_date(day);
                say!(self, "to-do-by", count = count, day = day)
            }
            None => say!(self, "to-do", count = count),
        }
    }

    /// That something is for some leaders alone.
    #[must_use]
    pub fn for_few(&self, names: &[String]) -> String {
        let names = match names {
            [before @ .., last] if !before.is_empty() => {
                let first = before.join(", ");
                say!(self, "two-names", first = first, last = last.as_str())
            }
            _ => names.concat(),
        };
        say!(self, "for-few", names = names)
    }

    /// What is told beside a concern.
    #[must_use]
    pub fn remark(&self, what: Remark) -> String {
        match what {
            Remark::WordsGone => say!(self, "concern-words-gone"),
            Remark::AlsoElsewhere => say!(self, "concern-also-elsewhere"),
            Remark::ForThoseInAll => say!(self, "concern-for-those-in-all"),
        }
    }

    /// What is asked about a concern.
    #[must_use]
    pub fn concern_part(&self, part: ConcernPart) -> String {
        match part {
            ConcernPart::DangerNow => say!(self, "part-danger-now"),
            ConcernPart::HomeToday => say!(self, "part-home-today"),
            ConcernPart::WhoDecides => say!(self, "part-who-decides"),
            ConcernPart::Called => say!(self, "part-called"),
            ConcernPart::Aside => say!(self, "part-aside"),
            ConcernPart::Facts => say!(self, "part-facts"),
            ConcernPart::OwnWords => say!(self, "part-own-words"),
            ConcernPart::WhenAndWhere => say!(self, "part-when-and-where"),
            ConcernPart::WhoWasThere => say!(self, "part-who-was-there"),
            ConcernPart::SaidToChild => say!(self, "part-said-to-child"),
            ConcernPart::DiscussedWith => say!(self, "part-discussed-with"),
            ConcernPart::Decided => say!(self, "part-decided"),
            ConcernPart::Done => say!(self, "part-done"),
        }
    }
}
