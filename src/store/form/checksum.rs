//! The checksum of a file: CRC-32 over all its bytes but the checksum's own digits.

use std::ops::Range;

/// What stands in the digits' place while the sum is made.
pub(super) const BLANK: &str = "00000000";

/// Sets the digits in a text that was written with blank ones.
pub(super) fn seal(text: &mut String) {
    if let Some(place) = place(text) {
        let sum = sum(text, &place);
        text.replace_range(place, &sum);
    }
}

/// Whether a text is to the last bit as it was written.
pub(super) fn holds(text: &str) -> bool {
    place(text).is_some_and(|place| text[place.clone()] == sum(text, &place))
}

/// Where the digits stand. Nothing that anybody wrote comes before them.
fn place(text: &str) -> Option<Range<usize>> {
    const KEY: &str = "checksum: \"";
    let start = text.find(KEY)? + KEY.len();
    let end = start + BLANK.len();
    text.get(end..)?.starts_with('"').then_some(start..end)
}

fn sum(text: &str, place: &Range<usize>) -> String {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&text.as_bytes()[..place.start]);
    hasher.update(BLANK.as_bytes());
    hasher.update(&text.as_bytes()[place.end..]);
    format!("{:08x}", hasher.finalize())
}
