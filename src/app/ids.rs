//! Makes ids and stamps. Must not find randomness itself: a seed is passed in.

use chrono::{DateTime, Utc};

use crate::domain::stamp::{Id, Stamp, StampMaker};

/// Makes ids and stamps for this device.
#[derive(Debug)]
pub struct Ids {
    stamps: StampMaker,
    random: fastrand::Rng,
}

impl Ids {
    /// For a device, with a seed of randomness.
    #[must_use]
    pub fn new(device: Id, seed: u64) -> Self {
        Self {
            stamps: StampMaker::new(device),
            random: fastrand::Rng::with_seed(seed),
        }
    }

    /// This device.
    #[must_use]
    pub const fn device(&self) -> &Id {
        self.stamps.device()
    }

    /// A new id, which sorts by time.
    pub fn id(&mut self, wall: DateTime<Utc>) -> Id {
        let millis = u64::try_from(wall.timestamp_millis()).unwrap_or(0);
        let mut bytes = [0; 10];
        self.random.fill(&mut bytes);
        let uuid = uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid();
        Id::from_uuid(uuid)
    }

    /// A new stamp, later than all that were made or seen.
    pub fn stamp(&mut self, wall: DateTime<Utc>) -> Stamp {
        self.stamps.next(wall)
    }

    /// Takes note of a stamp from elsewhere.
    pub fn saw(&mut self, stamp: &Stamp) {
        self.stamps.saw(stamp);
    }

    /// An order of `n` things by chance.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        self.random.shuffle(things);
    }
}
