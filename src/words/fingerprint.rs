//! A key's fingerprint in words, short enough to be read out on the telephone: in each language words
//! for the same things, and their numbers, which are the same in all of them. Must not know what a key
//! is for.

mod list;

use super::Words;
use crate::domain::key::PublicKey;
use crate::domain::language::Lang;
use list::WORDS;

impl Words {
    /// The eight words by which people make sure that they mean the same key, and their numbers, for
    /// two whose screens speak different languages.
    #[must_use]
    pub fn fingerprint(&self, key: &PublicKey) -> String {
        let numbers = key.fingerprint().map(|n| n.to_string());
        format!("{} ({})", self.fingerprint_words(key), numbers.join(" "))
    }

    /// The words alone, to tell keys apart on one screen.
    #[must_use]
    pub fn fingerprint_words(&self, key: &PublicKey) -> String {
        let column = match self.lang() {
            Lang::En => 0,
            Lang::Nb => 1,
            Lang::Da => 2,
        };
        let words = key.fingerprint().map(|n| WORDS[usize::from(n)][column]);
        words.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_no_language_stands_a_word_twice_or_do_two_differ_in_one_letter() {
        for column in 0..3 {
            for (n, one) in WORDS.iter().enumerate() {
                for other in &WORDS[n + 1..] {
                    let (one, other) = (one[column], other[column]);
                    assert!(strsim::levenshtein(one, other) > 1, "{one} {other}");
                }
            }
        }
    }

    #[test]
    fn in_every_language_there_are_eight_words_with_the_same_numbers() {
        let key = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";
        let key: PublicKey = key.parse().unwrap();
        let told = Lang::ALL.map(|lang| Words::new(lang).fingerprint(&key));
        let parts: Vec<_> = told.iter().filter_map(|t| t.split_once(" (")).collect();
        assert_eq!(parts.len(), Lang::ALL.len(), "{told:?}");
        for (words, numbers) in &parts {
            assert_eq!(words.split(' ').count(), 8);
            assert_eq!(*numbers, parts[0].1);
        }
        assert!(told[0] != told[1] && told[1] != told[2], "{told:?}");
    }
}
