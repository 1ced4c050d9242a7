//! One language's messages, each looked up when it is said for the first time: most are never
//! said in an evening, and understanding them all takes time and memory. Must not know what any
//! message is for.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use unic_langid::LanguageIdentifier;

/// The messages of a language. What it offers, the macro `fl!` asks for.
pub struct Phrasebook {
    /// As `build.rs` writes them: in the order of their ids, each beginning a line with its own.
    text: &'static str,
    said: RefCell<HashMap<&'static str, Phrase>>,
    /// Knows the language's plurals; holds no messages.
    grammar: FluentBundle<FluentResource>,
}

/// A message that was looked up.
enum Phrase {
    /// It says this, whatever it is given.
    Plain(&'static str),
    /// It depends on what it is given.
    Understood(FluentResource),
}

impl fmt::Debug for Phrasebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Phrasebook").finish_non_exhaustive()
    }
}

impl Phrasebook {
    /// The messages in a text that `build.rs` wrote.
    pub(super) fn new(language: LanguageIdentifier, text: &'static str) -> Self {
        let mut grammar = FluentBundle::new(vec![language]);
        grammar.set_use_isolating(false);
        Self {
            text,
            said: RefCell::default(),
            grammar,
        }
    }

    /// What a message says that is given nothing.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.say(id, None)
    }

    /// What a message says about what it is given.
    #[must_use]
    pub fn get_args_concrete<'a>(
        &self,
        id: &str,
        given: HashMap<&'a str, FluentValue<'a>>,
    ) -> String {
        self.say(id, Some(&given.into_iter().collect()))
    }

    /// A message that does not exist is said by its id. None is missing: the macro looks for each
    /// while the program is built.
    fn say(&self, id: &str, given: Option<&FluentArgs<'_>>) -> String {
        let mut said = self.said.borrow_mut();
        if let Some(phrase) = said.get(id) {
            return self.put(phrase, given).unwrap_or_else(|| id.to_owned());
        }
        let Some((id, message)) = find(self.text, id) else {
            return id.to_owned();
        };
        let phrase = said.entry(id).or_insert(Phrase::of(message));
        self.put(phrase, given).unwrap_or_else(|| id.to_owned())
    }

    fn put(&self, phrase: &Phrase, given: Option<&FluentArgs<'_>>) -> Option<String> {
        Some(match phrase {
            Phrase::Plain(text) => (*text).to_owned(),
            Phrase::Understood(message) => {
                let mut mistakes = Vec::new();
                self.grammar
                    .format_pattern(pattern(message)?, given, &mut mistakes)
                    .into_owned()
            }
        })
    }
}

impl Phrase {
    fn of(message: &'static str) -> Self {
        let value = message.split_once('=').map(|(_, value)| value.trim());
        match value.filter(|value| !value.contains(['{', '\n'])) {
            Some(plain) => Self::Plain(plain),
            None => {
                // A test understands every message; of one that has a mistake after all, this is
                // what could be understood.
                let message = FluentResource::try_new(message.to_owned());
                Self::Understood(message.unwrap_or_else(|(understood, _)| understood))
            }
        }
    }
}

fn pattern(message: &FluentResource) -> Option<&Pattern<&str>> {
    match message.get_entry(0)? {
        Entry::Message(message) => message.value.as_ref(),
        _ => None,
    }
}

/// A message and its id: opens the book in the middle, and then in the middle of the half where
/// it must be.
fn find(mut text: &'static str, id: &str) -> Option<(&'static str, &'static str)> {
    while !text.is_empty() {
        let from = begin(text, text.len() / 2);
        let (before, here) = text.split_at(from);
        let (here, after) = here.split_at(end(here));
        let found = here.split([' ', '=']).next()?;
        match id.cmp(found) {
            std::cmp::Ordering::Less => text = before,
            std::cmp::Ordering::Equal => return Some((found, here)),
            std::cmp::Ordering::Greater => text = after,
        }
    }
    None
}

/// Where the message begins that goes over this place.
fn begin(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while at > 0 && !(bytes[at - 1] == b'\n' && bytes[at].is_ascii_alphabetic()) {
        at -= 1;
    }
    at
}

/// Where the message ends with which a text begins.
fn end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_next = |at: &usize| bytes[*at - 1] == b'\n' && bytes[*at].is_ascii_alphabetic();
    (1..bytes.len()).find(is_next).unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests;
