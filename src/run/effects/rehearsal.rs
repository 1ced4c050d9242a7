//! What a rehearsal asks of the files before it begins. Must not write.

use chrono::{DateTime, Utc};

use super::Hands;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::run::clock::moment;

impl Hands {
    /// This device.
    #[must_use]
    pub fn device(&self) -> &Id {
        self.store.device()
    }

    /// When a planned session is to begin, or the next where none is named; `None` where it cannot be
    /// read, or has begun already.
    #[must_use]
    pub fn begins_at(&self, group: &Id, planned: Option<&Id>, now: &Now) -> Option<DateTime<Utc>> {
        let read = self.store_of(group).read_group(group).ok()?;
        let place = match planned {
            Some(planned) => {
                let plan = read.book.plan();
                plan.into_iter().find(|place| place.id == planned)
            }
            None => read.book.to_lead(now.today()),
        };
        let place = place.filter(|place| place.standing.is_none())?;
        moment(place.planned.date.and_time(place.planned.time))
    }
}
