//! Public keys: who can open what is sealed for them, and eight small numbers by which two people
//! make sure on the telephone that they mean the same one. Must not know how anything is sealed.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

/// Somebody's public key, as it is told to others: `age1…`. It is no secret.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey(String);

/// A text that cannot be a public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a public key")]
pub struct NoKey;

/// How a key begins.
const BEGINNING: &str = "age1";
/// How long it is: the beginning, 256 bits and a checksum, five bits a letter.
const LENGTH: usize = 62;
/// The letters that stand for five bits each.
const LETTERS: &str = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

impl PublicKey {
    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What tells it apart from others: 64 bits of a hash over it.
    #[must_use]
    pub fn fingerprint(&self) -> [u8; 8] {
        let hash = Sha256::digest(self.0.as_bytes());
        std::array::from_fn(|n| hash[n])
    }
}

/// Only the look of a key is judged here; whether anything can be sealed for it is found out where
/// that is done.
impl FromStr for PublicKey {
    type Err = NoKey;

    fn from_str(text: &str) -> Result<Self, NoKey> {
        let text = text.trim().to_ascii_lowercase();
        let rest = text.strip_prefix(BEGINNING).ok_or(NoKey)?;
        let fits = text.len() == LENGTH && rest.chars().all(|c| LETTERS.contains(c));
        fits.then_some(Self(text)).ok_or(NoKey)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

    #[test]
    fn a_key_is_read_as_people_copy_it() {
        let key: PublicKey = KEY.parse().unwrap();
        for copied in [format!(" {KEY}\n"), KEY.to_uppercase()] {
            assert_eq!(copied.parse(), Ok(key.clone()));
        }
        for other in [
            "",
            "age1",
            "../age1",
            &KEY[1..],
            &KEY.replace('t', "b"),
            &format!("{KEY}q"),
        ] {
            assert_eq!(other.parse::<PublicKey>(), Err(NoKey), "{other}");
        }
    }

    #[test]
    fn a_fingerprint_is_always_the_same_and_another_key_has_another() {
        let key: PublicKey = KEY.parse().unwrap();
        assert_eq!(key.fingerprint(), [230, 105, 174, 133, 227, 24, 86, 130]);
        let other: PublicKey = KEY.replace('t', "q").parse().unwrap();
        assert_ne!(key.fingerprint(), other.fingerprint());
    }
}
