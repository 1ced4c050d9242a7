//! The group's word: bytes of chance that stand in the first line of everything that is sealed in a
//! protected group. Whoever can read the group knows it; whoever only reaches its folder does not,
//! and the seal keeps the line from being put into another file. It is a line of its own before the
//! text, so that what is sealed can be any bytes of a group's file, and plain files have no trace of
//! it. Must not touch the disk, nor decide which files are taken.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::seal;

/// What comes before the word in its line. RON takes the line for a comment.
const LINE: &[u8] = b"// Only who can read this group knows its word: ";

/// How many bytes a word's line has, its end included.
pub(super) const LENGTH: usize = LINE.len() + 2 * BYTES + 1;

const BYTES: usize = 32;

/// A group's word, as letters. It is wiped from memory when this is dropped.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Word(Zeroizing<String>);

impl fmt::Debug for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Word(…)")
    }
}

/// By what a word is known again, without telling it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Proof(String);

/// Something that was sealed, opened.
pub(super) struct Opened {
    /// The word before it.
    pub(super) word: Option<Word>,
    /// What was sealed.
    pub(super) text: Vec<u8>,
}

impl Word {
    /// A new word, which nobody can guess.
    pub(super) fn new() -> Self {
        Self(Zeroizing::new(letters(&seal::chance())))
    }

    /// The word that some letters are.
    pub(super) fn parse(letters: &[u8]) -> Option<Self> {
        let is_word = letters.len() == 2 * BYTES && letters.iter().all(u8::is_ascii_hexdigit);
        let text = std::str::from_utf8(letters).ok().filter(|_| is_word)?;
        Some(Self(Zeroizing::new(text.to_owned())))
    }

    /// Its letters.
    pub(super) fn letters(&self) -> &[u8] {
        self.0.as_bytes()
    }

    pub(super) fn proof(&self) -> Proof {
        Proof(letters(&Sha256::digest(self.letters())))
    }

    /// The word in the line that some bytes begin with.
    pub(super) fn before(bytes: &[u8]) -> Option<Self> {
        let line = bytes.get(..LENGTH)?.strip_prefix(LINE)?;
        Self::parse(line.strip_suffix(b"\n")?)
    }
}

impl Proof {
    /// The proof that some letters are.
    pub(super) fn parse(letters: &str) -> Option<Self> {
        let word = Word::parse(letters.as_bytes())?;
        Some(Self(word.0.to_string()))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Opened {
    /// What was sealed, parted from the word before it.
    pub(super) fn new(mut bytes: Vec<u8>) -> Self {
        let word = Word::before(&bytes);
        if word.is_some() {
            bytes.drain(..LENGTH);
        }
        Self { word, text: bytes }
    }
}

/// A text as it is to be sealed: with the word before it.
pub(super) fn with_word(word: Option<&Word>, text: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut bytes = Vec::with_capacity(LENGTH + text.len());
    if let Some(word) = word {
        bytes.extend_from_slice(LINE);
        bytes.extend_from_slice(word.letters());
        bytes.push(b'\n');
    }
    bytes.extend_from_slice(text);
    Zeroizing::new(bytes)
}

fn letters(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_was_put_after_a_word_is_parted_from_it_again(text in prop::collection::vec(any::<u8>(), 0..200)) {
            let word = Word::new();
            let opened = Opened::new(with_word(Some(&word), &text).to_vec());
            prop_assert_eq!(opened.word.as_ref(), Some(&word));
            prop_assert_eq!(opened.text, text.clone());
            let without = Opened::new(with_word(None, &text).to_vec());
            prop_assert_eq!((without.word, without.text), (None, text));
        }
    }

    #[test]
    fn no_two_words_are_the_same_and_a_word_is_not_its_proof() {
        let (one, other) = (Word::new(), Word::new());
        assert_ne!(one.proof(), other.proof());
        assert_ne!(one.proof().as_str().as_bytes(), one.letters());
        assert_eq!(Proof::parse(one.proof().as_str()), Some(one.proof()));
        assert_eq!(Word::parse(b"abc"), None);
        assert_eq!(format!("{one:?}"), "Word(…)");
    }
}
