//! A text that only its owner may know: a passphrase, a secret key. It is wiped from memory when
//! it is dropped, and no trace shows it. Must not know what it opens.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The least length of a passphrase, in characters. Four or five words are longer.
pub const SHORTEST: usize = 12;

/// A secret text.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// A passphrase as somebody typed it: the same, whichever way a keyboard composes its letters.
    #[must_use]
    pub fn passphrase(typed: &str) -> Self {
        let typed = typed.trim_end_matches(['\r', '\n']);
        Self(Zeroizing::new(typed.nfc().collect()))
    }

    /// The text itself, for whoever opens something with it.
    #[must_use]
    pub fn show(&self) -> &str {
        &self.0
    }

    /// A secret key as it is copied by hand: what it begins with, and then lines of groups of four.
    #[must_use]
    pub fn for_paper(&self) -> Self {
        const BEGINNING: &str = "AGE-SECRET-KEY-1";
        let rest = self.0.strip_prefix(BEGINNING).unwrap_or(&self.0);
        let mut paper = Self::default();
        for c in self.0.chars().take(self.0.len() - rest.len()) {
            paper.push(c);
        }
        for (n, c) in rest.chars().enumerate() {
            match n {
                _ if n % 32 == 0 => paper.push('\n'),
                _ if n % 4 == 0 => paper.push(' '),
                _ => {}
            }
            paper.push(c);
        }
        paper
    }

    /// How many characters it has.
    #[must_use]
    pub fn length(&self) -> usize {
        self.0.chars().count()
    }

    /// Writes one character more.
    pub fn push(&mut self, c: char) {
        // Grown by hand: growing by itself would leave a copy behind.
        if self.0.capacity() < self.0.len() + c.len_utf8() {
            let mut more = Zeroizing::new(String::with_capacity(self.0.len() * 2 + 64));
            more.push_str(&self.0);
            self.0 = more;
        }
        self.0.push(c);
    }

    /// Takes the last character back.
    pub fn pop(&mut self) {
        self.0.pop();
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_the_same_on_every_keyboard() {
        let composed = Secret::passphrase("blå båt");
        assert_eq!(composed, Secret::passphrase("bla\u{30a} ba\u{30a}t\n"));
        assert_eq!(composed.length(), 7);
        assert_ne!(composed, Secret::passphrase("blå båt "));
    }

    #[test]
    fn no_trace_shows_it() {
        let mut secret = Secret::passphrase("a b");
        secret.push('ø');
        assert_eq!(secret.show(), "a bø");
        secret.pop();
        assert_eq!(secret.show(), "a b");
        assert_eq!(format!("{secret:?}"), "…");
    }
}
