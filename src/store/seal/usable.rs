//! Keys that look like others and are none: the few points of the curve for which everything would
//! be sealed with a key that everybody knows. Must not judge anything else about a key.

use crate::domain::key::PublicKey;

const LETTERS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// Where the letters of the point begin, and how many they are.
const POINT: std::ops::Range<usize> = 4..56;

/// Two of the points; the others are 0, 1 and the three around the field's prime.
const EIGHTH: [[u8; 32]; 2] = [
    [
        0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4,
        0x6a, 0xda, 0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49,
        0xb8, 0x00,
    ],
    [
        0x5f, 0x9c, 0x95, 0xbc, 0xa3, 0x50, 0x8c, 0x24, 0xb1, 0xd0, 0xb1, 0x55, 0x9c, 0x83, 0xef,
        0x5b, 0x04, 0x44, 0x5c, 0xc4, 0x58, 0x1c, 0x8e, 0x86, 0xd8, 0x22, 0x4e, 0xdd, 0xd0, 0x9f,
        0x11, 0x57,
    ],
];

/// Whether a key is none of them.
pub(super) fn is_usable(key: &PublicKey) -> bool {
    let Some(mut point) = point(key) else {
        return false;
    };
    // Its highest bit means nothing.
    point[31] &= 0x7f;
    let [first, between @ .., last] = &point;
    let near_zero = *first <= 1 && between.iter().all(|b| *b == 0) && *last == 0;
    let near_prime = *first >= 0xec && between.iter().all(|b| *b == 0xff) && *last == 0x7f;
    !near_zero && !near_prime && !EIGHTH.contains(&point)
}

/// The point that a key's letters stand for.
fn point(key: &PublicKey) -> Option<[u8; 32]> {
    let mut point = [0; 32];
    let (mut bits, mut held, mut at) = (0_u16, 0, 0);
    for letter in key.as_str().as_bytes().get(POINT)? {
        let value = LETTERS.iter().position(|l| l == letter)?;
        bits = bits << 5 | u16::try_from(value).ok()?;
        held += 5;
        if held >= 8 {
            held -= 8;
            *point.get_mut(at)? = u8::try_from(bits >> held & 0xff).ok()?;
            at += 1;
        }
        bits &= (1 << held) - 1;
    }
    (at == point.len()).then_some(point)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::seal::Keyring;

    /// The letters of a point; the checksum is another's.
    fn key(point: &[u8]) -> PublicKey {
        let mut letters = String::from("age1");
        let (mut bits, mut held) = (0_u32, 0);
        for byte in point {
            bits = bits << 8 | u32::from(*byte);
            held += 8;
            while held >= 5 {
                held -= 5;
                letters.push(char::from(LETTERS[(bits >> held & 31) as usize]));
            }
            bits &= (1 << held) - 1;
        }
        letters.push(char::from(LETTERS[(bits << (5 - held) & 31) as usize]));
        letters.push_str("qqqqqq");
        letters.parse().unwrap()
    }

    #[test]
    fn a_point_reads_back() {
        let bytes: [u8; 32] = std::array::from_fn(|n| (n * 37 % 251) as u8);
        assert_eq!(point(&key(&bytes)), Some(bytes));
        assert!(is_usable(&key(&bytes)));
        for _ in 0..20 {
            assert!(is_usable(&Keyring::new().public().unwrap()));
        }
    }

    #[test]
    fn a_key_that_everybody_could_open_is_none() {
        let mut weak: Vec<[u8; 32]> = EIGHTH.to_vec();
        for (first, rest, last) in [
            (0, 0, 0),
            (1, 0, 0),
            (0xec, 0xff, 0x7f),
            (0xed, 0xff, 0x7f),
            (0xee, 0xff, 0x7f),
        ] {
            let mut point = [rest; 32];
            point[0] = first;
            point[31] = last;
            weak.push(point);
        }
        for mut point in weak {
            assert!(!is_usable(&key(&point)), "{point:?}");
            point[31] |= 0x80;
            assert!(!is_usable(&key(&point)), "{point:?}");
        }
    }
}
