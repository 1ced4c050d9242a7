//! Tells the screen in the room what it is to show. Must not know what that is.

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use super::Hands;
use crate::domain::shown::{Shown, Told};
use crate::domain::time::Now;
use crate::store::{StoreError, Teller};

impl Hands {
    /// The same hands, with a way to the screen in the room; without one they tell nobody.
    #[must_use]
    pub fn telling_in(self, folder: PathBuf) -> Self {
        Self {
            teller: Some(Teller::new(folder)),
            ..self
        }
    }

    /// Tells the screen in the room what it is to show, tied to both clocks.
    ///
    /// # Errors
    /// When it could not be told.
    pub fn tell_room(
        &mut self,
        shown: Shown,
        now: &Now,
        wall: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let told = Told {
            shown,
            at: now.steady,
            wall,
            rate: now.rate,
        };
        match &mut self.teller {
            Some(teller) => teller.tell(&told),
            None => Ok(()),
        }
    }
}
