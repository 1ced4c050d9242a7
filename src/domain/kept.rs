//! Kept copies of what a device wrote about a group: when they are made, and how long they stay.
//! Must not know where they lie.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, Utc};

use super::time::Now;
use crate::domain::order;

/// How many of the last openings stay.
const OPENINGS: usize = 10;
/// How many of the copies stay that were made before something was done.
const PRECAUTIONS: usize = 10;
/// On how many of the last days the state at the day's end stays, today included.
const DAYS: u64 = 14;

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occasion {
    /// The group was opened.
    Opening,
    /// A file that somebody edited by hand was about to be taken over.
    Adoption,
    /// An earlier copy was about to be brought back.
    Restoring,
    /// What a sync service had left beside the files was about to be put away.
    Tidying,
}

/// A kept copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Copy {
    /// When it was made, to the millisecond.
    pub at: DateTime<Utc>,
    /// Why.
    pub occasion: Occasion,
}

/// The copies that need not be kept any longer. What stays: the last ten openings; the last ten
/// made before something was done; and for each of the last fourteen days what stood at its end,
/// which is the last copy made until then.
#[must_use]
pub fn outlived(copies: &[Copy], now: &Now) -> Vec<Copy> {
    let mut newest: Vec<Copy> = copies.to_vec();
    order::sort_by(&mut newest, |a, b| b.cmp(a));
    let is_opening = |copy: &&Copy| copy.occasion == Occasion::Opening;
    let openings = newest.iter().filter(is_opening).take(OPENINGS);
    let precautions = newest.iter().filter(|c| !is_opening(c)).take(PRECAUTIONS);
    let today = now.today();
    let ends_of_days = (0..DAYS).filter_map(|back| {
        let day = today.checked_sub_days(Days::new(back))?;
        newest.iter().find(|c| (now.zone)(c.at).date() <= day)
    });
    let stay: BTreeSet<Copy> = openings
        .chain(precautions)
        .chain(ends_of_days)
        .copied()
        .collect();
    newest.retain(|copy| !stay.contains(copy));
    newest
}

#[cfg(test)]
mod tests;
