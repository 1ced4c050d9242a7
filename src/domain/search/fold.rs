//! Folds a text to what is compared: small letters without marks, words with a space before each.
//! æ and ae are one, so are ø, o and oe, and å, a and aa: nobody has to know how it was typed.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text folded: ` one two`.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + 8);
    fold_into(text, &mut folded);
    folded
}

/// Folds a text onto the end of another.
pub(super) fn fold_into(text: &str, folded: &mut String) {
    let letters = text.chars().flat_map(char::to_lowercase).nfd();
    let mut last = None;
    for letter in letters.filter(|c| !is_combining_mark(*c)) {
        if !letter.is_alphanumeric() {
            last = None;
            continue;
        }
        if last.is_none() {
            folded.push(' ');
        }
        match (last, letter) {
            // `oe` is ø and `aa` is å, written where there is no such key.
            (Some('o'), 'e') | (Some('a'), 'a') => {}
            (_, 'ø') => {
                folded.push('o');
                last = Some('o');
            }
            (Some('a'), 'æ') => {
                folded.push('e');
                last = Some('e');
            }
            (_, 'æ') => {
                folded.push_str("ae");
                last = Some('e');
            }
            (_, other) => {
                folded.push(other);
                last = Some(other);
            }
        }
    }
}
