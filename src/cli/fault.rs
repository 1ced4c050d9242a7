//! Why a call could not be carried out, and its sentence.

use std::ffi::OsStr;
use std::path::PathBuf;

use super::Exit;
use super::confirm::Refused;
use super::misuse::Misuse;
use super::whereabouts::shown;
use crate::content::Problem;
use crate::domain::clean::clean_line;
use crate::domain::secret::SHORTEST;
use crate::say;
use crate::store::{
    LockError, MakeError, MoveError, NoHome, SaveError, Shown, StoreError, Trouble,
};
use crate::words::Words;

mod value;

use value::with_list;
pub use value::{Sought, Value};

/// Why a call could not be carried out.
#[derive(Debug)]
pub enum Fault {
    /// Nothing is wrong: the help or the version was asked for, and this is it.
    Answer(String),
    /// The words of the call do not fit together.
    Misuse(Misuse),
    /// A value that cannot be.
    Value {
        /// Which.
        which: Value,
        /// What was given, cleaned.
        given: String,
    },
    /// Nothing has this name, or its beginning.
    Unknown {
        /// What was looked for.
        what: Sought,
        /// What was given, cleaned.
        given: String,
        /// What there is.
        there: Vec<String>,
    },
    /// Several have this name, or its beginning.
    Ambiguous {
        /// What was looked for.
        what: Sought,
        /// What was given, cleaned.
        given: String,
        /// Those that fit.
        fit: Vec<String>,
    },
    /// There is no group yet.
    NoGroups,
    /// Nobody has made keys on this computer.
    NoIdentity,
    /// The passphrase is another one.
    WrongPassphrase,
    /// There is nobody to ask for the passphrase, or nobody said it.
    NoPassphrase,
    /// A new passphrase is too short.
    ShortPassphrase,
    /// A new passphrase was typed in two ways.
    TwoPassphrases,
    /// What is to be a group's key from paper is none.
    NoRecoveryKey,
    /// This group is not protected.
    NotProtected(String),
    /// Nobody shuts themselves out.
    UnshareOwn,
    /// A fast clock was asked for where real time is kept.
    SpeedForReal,
    /// The periods without sessions leave too few dates.
    NoDates,
    /// The system has no place for a user's files.
    NoHome,
    /// A programme cannot be used.
    Programme(Vec<Problem>),
    /// A group cannot be read.
    Trouble(Vec<Trouble>),
    /// A folder cannot be used.
    Store(StoreError),
    /// Another program has the group open.
    Busy,
    /// A file cannot be saved.
    Save(SaveError),
    /// The screen was left, and something that was written on it is not saved.
    NotSaved(SaveError),
    /// A file of the leaders' own cannot be made.
    Make(MakeError),
    /// A group lies where it was to go.
    There,
    /// A group was to go into itself.
    Inside,
    /// Of a group a file cannot be taken along.
    NotTaken(Trouble),
    /// The key for paper could not be written out.
    NotHandedOver,
    /// Somebody said no, or nobody could be asked.
    NotConfirmed(Refused),
    /// In a folder there is no group.
    NoGroupThere(PathBuf),
    /// A programme with errors, which are copied by nobody.
    MendFirst(Vec<Problem>),
    /// The copy of this programme would say something else.
    NotTheSame(String),
    /// The system has no place for the leaders' programmes.
    NoProgrammes,
    /// The page could not be made.
    NotPrinted,
    /// It is told of one child, and nobody said of which.
    WhichChild,
    /// It is told of no child.
    NoChildHere,
    /// There is no terminal to draw on, or it does not do as asked.
    NoTerminal,
}

impl Fault {
    /// A value that cannot be.
    pub(super) fn value(which: Value, given: &str) -> Self {
        Self::Value {
            which,
            given: clean_line(given),
        }
    }

    /// A language that is none of ours.
    pub(super) fn no_such_language(by: &'static str, given: &OsStr) -> Self {
        Self::value(Value::Language(by), &given.to_string_lossy())
    }

    /// How the call ends.
    pub(super) const fn exit(&self) -> Exit {
        match self {
            Self::Answer(_) => Exit::Fine,
            Self::Misuse(_)
            | Self::Value { .. }
            | Self::Unknown { .. }
            | Self::Ambiguous { .. }
            | Self::NoGroups
            | Self::SpeedForReal
            | Self::There
            | Self::Inside
            | Self::NoGroupThere(_)
            | Self::ShortPassphrase
            | Self::TwoPassphrases
            | Self::NoRecoveryKey
            | Self::NotProtected(_)
            | Self::UnshareOwn
            | Self::WhichChild
            | Self::NoChildHere
            | Self::NoDates => Exit::Misused,
            Self::NoHome
            | Self::NoIdentity
            | Self::WrongPassphrase
            | Self::NoPassphrase
            | Self::Programme(_)
            | Self::Trouble(_)
            | Self::NotTaken(_)
            | Self::NotHandedOver
            | Self::NotConfirmed(_)
            | Self::Store(_)
            | Self::Busy
            | Self::Save(_)
            | Self::NotSaved(_)
            | Self::Make(_)
            | Self::MendFirst(_)
            | Self::NotTheSame(_)
            | Self::NoProgrammes
            | Self::NotPrinted
            | Self::NoTerminal => Exit::NotDone,
        }
    }

    /// The sentence for it.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Answer(text) => text.clone(),
            Self::Misuse(misuse) => misuse.say(words),
            Self::Value { which, given } => which.say(&words.quote(given), words),
            Self::Unknown { what, given, there } => {
                with_list(what.unknown(&words.quote(given), words), there, words)
            }
            Self::Ambiguous { what, given, fit } => {
                with_list(what.ambiguous(&words.quote(given), words), fit, words)
            }
            Self::NoGroups => say!(words, "cli-no-groups"),
            Self::NoIdentity => say!(words, "cli-no-identity"),
            Self::WrongPassphrase => say!(words, "cli-wrong-passphrase"),
            Self::NoPassphrase => say!(words, "cli-no-passphrase"),
            Self::ShortPassphrase => say!(words, "passphrase-short", least = SHORTEST),
            Self::TwoPassphrases => say!(words, "passphrase-differs"),
            Self::NoRecoveryKey => say!(words, "cli-no-recovery-key"),
            Self::NotProtected(name) => say!(words, "cli-not-protected", name = name.as_str()),
            Self::UnshareOwn => say!(words, "cli-unshare-own"),
            Self::SpeedForReal => say!(words, "cli-speed-for-real"),
            Self::NoDates => say!(words, "cli-no-dates"),
            Self::NoHome => say!(words, "cli-no-home"),
            Self::Programme(problems) => in_lines(problems, words),
            Self::MendFirst(problems) => {
                let first = say!(words, "cli-mend-first");
                format!("{first}\n{}", in_lines(problems, words))
            }
            Self::Trouble(troubles) if troubles.is_empty() => say!(words, "group-nothing"),
            Self::Trouble(troubles) => {
                let lines = troubles.iter().map(|trouble| words.trouble(trouble));
                lines.collect::<Vec<_>>().join("\n")
            }
            Self::Store(error) => words.store_error(error),
            Self::Busy => say!(words, "cli-busy"),
            Self::Save(error) => words.save_error(error),
            Self::NotSaved(error) => {
                say!(words, "cli-not-saved", why = words.save_error(error))
            }
            Self::Make(error) => words.make_error(error),
            Self::NotConfirmed(Refused::Removing) => say!(words, "cli-not-confirmed"),
            Self::NotHandedOver => say!(words, "cli-not-handed-over"),
            Self::NotConfirmed(Refused::Protecting) => say!(words, "cli-not-on-paper"),
            Self::NotConfirmed(Refused::Writing) => say!(words, "cli-not-confirmed-export"),
            Self::WhichChild => say!(words, "cli-which-child"),
            Self::NoChildHere => say!(words, "cli-no-child-here"),
            Self::There => say!(words, "cli-there-already"),
            Self::Inside => say!(words, "cli-inside-itself"),
            Self::NotTaken(trouble) => {
                let why = words.trouble(trouble);
                say!(words, "cli-not-taken", why = why)
            }
            Self::NoGroupThere(path) => say!(words, "cli-no-group-there", path = shown(path)),
            Self::NotTheSame(from) => say!(words, "cli-not-the-same", given = from.as_str()),
            Self::NoProgrammes => say!(words, "cli-no-programmes-folder"),
            Self::NotPrinted => say!(words, "cli-not-printed"),
            Self::NoTerminal => say!(words, "cli-no-terminal"),
        }
    }
}

fn in_lines(problems: &[Problem], words: &Words) -> String {
    let lines = problems.iter().map(|problem| words.problem(problem));
    lines.collect::<Vec<_>>().join("\n")
}

impl From<NoHome> for Fault {
    fn from(_: NoHome) -> Self {
        Self::NoHome
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<SaveError> for Fault {
    fn from(error: SaveError) -> Self {
        Self::Save(error)
    }
}

impl From<MakeError> for Fault {
    fn from(error: MakeError) -> Self {
        Self::Make(error)
    }
}

impl From<MoveError> for Fault {
    fn from(error: MoveError) -> Self {
        match error {
            MoveError::There => Self::There,
            MoveError::Inside => Self::Inside,
            MoveError::Unreadable { path, kind } => Self::NotTaken(Trouble {
                path,
                place: None,
                kind,
                shown: Shown::Nothing,
            }),
            MoveError::Store(error) => Self::Store(error),
            MoveError::Save(error) => Self::Save(error),
        }
    }
}

impl From<LockError> for Fault {
    fn from(error: LockError) -> Self {
        match error {
            LockError::Busy => Self::Busy,
            LockError::Store(error) => Self::Store(error),
        }
    }
}
