//! What clap says is wrong with the words of a call, in our own words. Must not let through a
//! sentence of clap's.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::domain::clean::clean_line;
use crate::say;
use crate::words::Words;

/// What is wrong with the words of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misuse {
    kind: Kind,
    /// The command that it was called with, for the hint where to read more.
    command: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    UnknownCommand {
        given: String,
        meant: Option<String>,
    },
    UnknownOption {
        given: String,
        meant: Option<String>,
    },
    TooMuch {
        given: String,
    },
    NoValue {
        option: String,
    },
    Missing {
        what: Vec<String>,
    },
    Twice {
        option: String,
    },
    NotText,
    Other,
}

impl Misuse {
    pub(super) fn of(error: &clap::Error, command: &str) -> Self {
        let get = |kind| error.get(kind).and_then(first);
        let given = || get(ContextKind::InvalidArg).unwrap_or_default();
        let kind = match error.kind() {
            ErrorKind::InvalidSubcommand => Kind::UnknownCommand {
                given: get(ContextKind::InvalidSubcommand).unwrap_or_default(),
                meant: get(ContextKind::SuggestedSubcommand),
            },
            ErrorKind::UnknownArgument if given().starts_with('-') => Kind::UnknownOption {
                given: given(),
                meant: get(ContextKind::SuggestedArg),
            },
            ErrorKind::UnknownArgument | ErrorKind::TooManyValues => Kind::TooMuch {
                given: get(ContextKind::InvalidValue)
                    .filter(|value| !value.is_empty())
                    .unwrap_or_else(given),
            },
            ErrorKind::InvalidValue
            | ErrorKind::TooFewValues
            | ErrorKind::WrongNumberOfValues
            | ErrorKind::NoEquals => Kind::NoValue { option: given() },
            ErrorKind::MissingRequiredArgument => Kind::Missing {
                what: all(error.get(ContextKind::InvalidArg)),
            },
            ErrorKind::MissingSubcommand => Kind::Missing {
                what: all(error.get(ContextKind::ValidSubcommand)),
            },
            ErrorKind::ArgumentConflict => Kind::Twice { option: given() },
            ErrorKind::InvalidUtf8 => Kind::NotText,
            _ => Kind::Other,
        };
        Self {
            kind,
            command: command.to_owned(),
        }
    }

    pub(super) fn say(&self, words: &Words) -> String {
        let sentence = match &self.kind {
            Kind::UnknownCommand { given, meant } => {
                let given = words.quote(&clean_line(given));
                let sentence = say!(words, "cli-unknown-command", given = given);
                or_meant(sentence, meant.as_deref(), words)
            }
            Kind::UnknownOption { given, meant } => {
                let given = words.quote(&clean_line(given));
                let sentence = say!(words, "cli-unknown-option", given = given);
                or_meant(sentence, meant.as_deref(), words)
            }
            Kind::TooMuch { given } => say!(
                words,
                "cli-too-much",
                given = words.quote(&clean_line(given))
            ),
            Kind::NoValue { option } => {
                say!(words, "cli-no-value", option = clean_line(option))
            }
            Kind::Missing { what } => say!(words, "cli-missing", what = what.join(", ")),
            Kind::Twice { option } => say!(words, "cli-twice", option = clean_line(option)),
            Kind::NotText => say!(words, "cli-not-text"),
            Kind::Other => say!(words, "cli-misused"),
        };
        let more = say!(words, "cli-more", command = self.command.as_str());
        format!("{sentence}\n{more}")
    }
}

fn or_meant(sentence: String, meant: Option<&str>, words: &Words) -> String {
    match meant {
        Some(meant) => {
            let meant = say!(words, "cli-meant", meant = clean_line(meant));
            format!("{sentence} {meant}")
        }
        None => sentence,
    }
}

fn first(value: &ContextValue) -> Option<String> {
    all(Some(value)).into_iter().next()
}

fn all(value: Option<&ContextValue>) -> Vec<String> {
    match value {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
