//! Values of a call that cannot be, and what was looked for in vain, with their sentences. Must not
//! know who judges them.

use crate::domain::language::Lang;
use crate::say;
use crate::words::Words;

/// A value that can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// `--lang` or the group's `--language`
    Language(&'static str),
    /// `--theme`
    Theme,
    /// `--speed`
    Speed,
    /// `--seed`
    Seed,
    /// `--handout`
    Handout,
    /// `--start`
    Start,
    /// `--time`
    Time,
    /// `--every`
    Every,
    /// `--skip`
    Skip,
    /// `--band`
    Band,
    /// `--country`
    Country,
    /// The group's name: empty.
    NoName,
    /// The group's name: too long.
    LongGroup,
    /// The group's name: another is called so.
    TakenGroup,
    /// What something new is to be called: cannot be an id.
    Id,
    /// What something new is to be called: something built in is called so.
    TakenId,
    /// A folder that cannot be.
    Folder,
    /// Somebody's name: empty.
    NoPerson,
    /// Somebody's name: too long.
    LongPerson,
    /// Somebody's name: two are called so.
    TwoPeople,
    /// `--hide-after`
    HideAfter,
    /// `--format`
    Format,
    /// `--for`
    Audience,
    /// A public key.
    Key,
    /// Somebody who reads along: nobody has this key or this name, or two have it.
    NoReader,
}

/// What was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sought {
    /// A group.
    Group,
    /// A session of a group.
    Session,
    /// A programme.
    Programme,
    /// A kept copy.
    Copy,
    /// A child of a group.
    Child,
}

impl Value {
    pub(super) fn say(self, given: &str, words: &Words) -> String {
        match self {
            Self::Language(by) => {
                let there =
                    Lang::ALL.map(|lang| format!("{} ({})", lang.code(), words.language(lang)));
                let sentence = say!(words, "cli-no-language", by = by, given = given);
                with_list(sentence, &there, words)
            }
            Self::Theme => say!(words, "cli-no-theme", given = given),
            Self::Speed => {
                let most = crate::cli::FASTEST.to_string();
                say!(words, "cli-no-speed", given = given, most = most)
            }
            Self::Handout => say!(words, "cli-no-handout", given = given),
            Self::Seed => say!(words, "cli-no-seed", given = given),
            Self::Start => say!(words, "cli-no-start", given = given),
            Self::Time => say!(words, "cli-no-time", given = given),
            Self::Every => say!(words, "cli-no-every", given = given),
            Self::Skip => say!(words, "cli-no-skip", given = given),
            Self::Band => say!(words, "cli-no-band", given = given),
            Self::Country => say!(words, "cli-no-country", given = given),
            Self::NoName => say!(words, "cli-no-name"),
            Self::LongGroup => say!(words, "cli-long-group"),
            Self::Id => say!(words, "cli-bad-id", given = given),
            Self::TakenId => say!(words, "cli-taken-id", given = given),
            Self::TakenGroup => say!(words, "cli-taken-group", given = given),
            Self::Folder => say!(words, "cli-no-folder", given = given),
            Self::NoPerson => say!(words, "cli-no-person"),
            Self::LongPerson => say!(words, "cli-long-person", given = given),
            Self::TwoPeople => say!(words, "cli-two-people", given = given),
            Self::HideAfter => say!(words, "cli-no-hide-after", given = given),
            Self::Format => say!(words, "cli-no-format", given = given),
            Self::Audience => say!(words, "cli-no-audience", given = given),
            Self::Key => say!(words, "cli-no-key", given = given),
            Self::NoReader => say!(words, "cli-no-reader", given = given),
        }
    }
}

impl Sought {
    pub(super) fn unknown(self, given: &str, words: &Words) -> String {
        match self {
            Self::Group => say!(words, "cli-unknown-group", given = given),
            Self::Session => say!(words, "cli-unknown-session", given = given),
            Self::Programme => say!(words, "cli-unknown-programme", given = given),
            Self::Copy => say!(words, "cli-unknown-copy", given = given),
            Self::Child => say!(words, "cli-unknown-child", given = given),
        }
    }

    pub(super) fn ambiguous(self, given: &str, words: &Words) -> String {
        match self {
            Self::Session => say!(words, "cli-ambiguous-session", given = given),
            Self::Copy => say!(words, "cli-ambiguous-copy", given = given),
            Self::Group | Self::Programme | Self::Child => {
                say!(words, "cli-ambiguous-group", given = given)
            }
        }
    }
}

/// A sentence with what there is below it.
pub(super) fn with_list(sentence: String, there: &[String], words: &Words) -> String {
    if there.is_empty() {
        return sentence;
    }
    let list: String = there.iter().map(|name| format!("\n  {name}")).collect();
    format!("{sentence}\n{}{list}", say!(words, "cli-there-is"))
}
