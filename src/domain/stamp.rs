//! Ids, and logical time: which of two changes came later, also between laptops whose clocks
//! disagree. Must not make randomness or read a clock: both are passed in.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The id of a group, a person, a place in the plan, a record or a device: small letters,
/// digits and hyphens, so that it can be a file's name anywhere.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(String);

/// A text that cannot be an id or a stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id or a logical time")]
pub struct NotOne;

impl Id {
    /// The longest id, in bytes.
    pub const LONGEST: usize = 96;

    /// The id of something that exists once for `of`: the attendance of a person, say.
    #[must_use]
    pub fn derived(kind: &'static str, of: &Self) -> Self {
        Self([kind, "-", of.as_str()].concat())
    }

    /// The id of something that exists once in its file. `name` is one of ours.
    #[must_use]
    pub fn only(name: &'static str) -> Self {
        Self(name.to_owned())
    }

    /// The id of something that is known by a digest of what it belongs to, where the ids of that
    /// are too long to be put together. Sixteen bytes of the digest are taken.
    #[must_use]
    pub fn digested(kind: &'static str, digest: &[u8]) -> Self {
        use fmt::Write as _;
        let mut id = format!("{kind}-");
        for byte in digest.iter().take(16) {
            // Writing to a text cannot fail.
            let _ = write!(id, "{byte:02x}");
        }
        Self(id)
    }

    /// A uuid as an id.
    #[must_use]
    pub fn from_uuid(uuid: uuid::Uuid) -> Self {
        Self(uuid.hyphenated().to_string())
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Id {
    type Err = NotOne;
    fn from_str(text: &str) -> Result<Self, NotOne> {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if text.is_empty() || text.len() > Self::LONGEST || !text.chars().all(fits) {
            return Err(NotOne);
        }
        Ok(Self(text.to_owned()))
    }
}

/// So that what is kept by id is found by its name; both are in the same order.
impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A hybrid logical time: the wall clock's milliseconds, a count for changes within one, and
/// the device. Unique, and later than everything that its device had seen.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Stamp {
    /// Milliseconds since 1970, never less than the device had seen.
    pub millis: i64,
    /// Tells apart what happened within one millisecond.
    pub count: u32,
    /// Who made it.
    pub device: Id,
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = DateTime::from_timestamp_millis(self.millis).unwrap_or_default();
        let time = time.to_rfc3339_opts(SecondsFormat::Millis, true);
        write!(f, "{time} {} {}", self.count, self.device)
    }
}

impl FromStr for Stamp {
    type Err = NotOne;
    fn from_str(text: &str) -> Result<Self, NotOne> {
        let mut parts = text.split(' ');
        let (Some(time), Some(count), Some(device), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotOne);
        };
        let time = DateTime::parse_from_rfc3339(time).map_err(|_| NotOne)?;
        Ok(Self {
            millis: time.timestamp_millis(),
            count: count.parse().map_err(|_| NotOne)?,
            device: device.parse()?,
        })
    }
}

macro_rules! as_text {
    ($kind:ty) => {
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
as_text!(Id);
as_text!(Stamp);

/// Makes the stamps of one device.
#[derive(Debug, Clone)]
pub struct StampMaker {
    device: Id,
    last: (i64, u32),
}

impl StampMaker {
    /// A maker for this device that has seen nothing yet.
    #[must_use]
    pub const fn new(device: Id) -> Self {
        Self {
            device,
            last: (i64::MIN, 0),
        }
    }

    /// The device that it stamps for.
    #[must_use]
    pub const fn device(&self) -> &Id {
        &self.device
    }

    /// Takes note of a stamp, so that later ones come after it.
    pub fn saw(&mut self, stamp: &Stamp) {
        self.last = self.last.max((stamp.millis, stamp.count));
    }

    /// The next stamp: later than every one made or seen, whatever the wall clock says.
    pub fn next(&mut self, wall: DateTime<Utc>) -> Stamp {
        let (millis, count) = self.last;
        let wall = wall.timestamp_millis();
        self.last = match count.checked_add(1) {
            _ if wall > millis => (wall, 0),
            Some(count) => (millis, count),
            // Only a file that somebody made up counts so far.
            None => (millis.saturating_add(1), 0),
        };
        Stamp {
            millis: self.last.0,
            count: self.last.1,
            device: self.device.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_id_is_never_a_path() {
        for bad in ["", "..", "a/b", "A", "å", "a b", "a.b", "a\\b"] {
            assert_eq!(bad.parse::<Id>(), Err(NotOne), "{bad}");
        }
        assert!("a".repeat(97).parse::<Id>().is_err());
    }

    proptest! {
        #[test]
        fn stamps_rise_whatever_the_wall_clock_does(walls in prop::collection::vec(0i64..4_000_000_000_000, 1..40)) {
            let mut maker = StampMaker::new("d1".parse().unwrap());
            let stamps: Vec<_> = walls
                .iter()
                .map(|w| maker.next(DateTime::from_timestamp_millis(*w).unwrap()))
                .collect();
            prop_assert!(stamps.windows(2).all(|w| w[0] < w[1]));
        }

        #[test]
        fn a_stamp_comes_after_any_that_was_seen_and_can_be_read(
            millis in 0i64..4_000_000_000_000,
            count in prop_oneof![any::<u32>(), Just(u32::MAX)],
            wall in 0i64..4_000_000_000_000,
        ) {
            let seen = Stamp { millis, count, device: "d2".parse().unwrap() };
            let mut maker = StampMaker::new("d1".parse().unwrap());
            maker.saw(&seen);
            let wall = DateTime::from_timestamp_millis(wall).unwrap();
            let (first, second) = (maker.next(wall), maker.next(wall));
            prop_assert!(seen < first && first < second);
            prop_assert_eq!(second.to_string().parse::<Stamp>(), Ok(second));
        }

        #[test]
        fn a_stamp_reads_back_as_it_was_written(millis in 0i64..4_000_000_000_000, count: u32) {
            let stamp = Stamp { millis, count, device: "d1".parse().unwrap() };
            prop_assert_eq!(stamp.to_string().parse::<Stamp>(), Ok(stamp));
        }
    }
}
