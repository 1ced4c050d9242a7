//! What can be wrong with programme files: what, where, how bad. Carries names, figures and
//! places, never a sentence of ours and never a text of the author's.

use std::io;
use std::path::PathBuf;

use super::layout::Position;
use crate::domain::clean::clean_line;
use crate::domain::language::{Band, Lang};
use crate::domain::programme::SessionKind;

mod syntax_kind;

pub use syntax_kind::{Found, SyntaxKind, Wanted};

/// Something that is wrong with a programme file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file or folder; one built in is named as `sessions/guide-2011/programme.ron`.
    pub path: PathBuf,
    /// Where in the file; `None` when all of it is meant.
    pub at: Option<Position>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Must be mended.
    Error,
    /// Worth knowing; the programme can be used.
    Warning,
}

/// What is wrong. Names that come from a file are cleaned and cut to [`LONGEST_NAME`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The file or folder cannot be read.
    Unreadable(io::ErrorKind),
    /// Something else than a file, where a file should be.
    NotAFile,
    /// The file is larger than this many bytes.
    TooLarge {
        /// The most that is read, in bytes.
        most: u64,
    },
    /// The file is not UTF-8 text.
    NotUtf8,
    /// A control character, an invisible one, one that turns the writing direction, or too
    /// many marks on one letter.
    HostileCharacter {
        /// Its code point.
        code: u32,
    },
    /// A file or folder whose name cannot be an id: small letters, digits and hyphens.
    BadName,
    /// A path that was asked for and is neither a programme file nor a folder with some.
    NotAProgramme,
    /// A programme file that lies beside the programmes' folders, not in one.
    MisplacedFile,
    /// The text cannot be read as RON, or not as what it should hold.
    Syntax(SyntaxKind),
    /// A field that does not exist there.
    UnknownField {
        /// What was written.
        name: String,
        /// The field that was probably meant.
        meant: Option<&'static str>,
    },
    /// A file of a format that this version does not read.
    UnsupportedFormat {
        /// The file's format; `None` when it is no number that can be one.
        found: Option<u32>,
        /// The format that is read.
        known: u32,
    },
    /// No programme has this id.
    UnknownProgramme {
        /// The id.
        id: String,
    },
    /// A session that has no file.
    UnknownSession {
        /// The id.
        id: String,
    },
    /// A programme whose ritual is taken over leads back to the one that takes it over.
    RitualInACircle {
        /// The programme whose ritual was to be taken over.
        id: String,
    },
    /// An entry of the toolbox that does not exist.
    UnknownTool {
        /// What was written.
        id: String,
        /// The entry that was probably meant.
        meant: Option<String>,
    },
    /// A least that is more than the most.
    SpanTurned {
        /// The least.
        from: u16,
        /// The most.
        to: u16,
    },
    /// A relaxation exercise without phases, or another entry with some.
    PhasesAndKind,
    /// An entry of the toolbox that no search leads to.
    NeverFound,
    /// A list on the card that should name each kind, or each country, once.
    NotEachOnce,
    /// A line that is too long to be read at a glance.
    TooLong {
        /// Which text.
        field: TextField,
        /// Its length in characters.
        length: u16,
        /// The most that fits.
        most: u16,
    },
    /// A ritual step that the programme does not have.
    UnknownRitual {
        /// What was written.
        id: String,
        /// The step that was probably meant.
        meant: Option<String>,
    },
    /// An id that has been used before among those it must differ from.
    DuplicateId {
        /// The id.
        id: String,
    },
    /// An id with other characters than small letters, digits and hyphens, or too long.
    BadId {
        /// What was written.
        id: String,
    },
    /// An id that is not the file's or folder's name.
    WrongId {
        /// The file's or folder's name.
        expected: String,
        /// What was written.
        found: String,
    },
    /// A parents' session in the list of group sessions, or another in the list of parent
    /// meetings.
    WrongList {
        /// The session.
        id: String,
        /// What it says that it is.
        kind: SessionKind,
    },
    /// A programme that asks for more sessions than it lists.
    TooFewSessions {
        /// The fewest that it asks for.
        at_least: u8,
        /// Those on its list.
        listed: u16,
    },
    /// A programme without a session.
    NoSessions,
    /// A programme without an age band.
    NoBands,
    /// A session without a step.
    NoSteps,
    /// The steps and the buffer do not fill the session's length.
    MinutesDoNotAddUp {
        /// The age band; `None` when it is the same for all of the programme's.
        band: Option<Band>,
        /// Minutes of all steps together.
        sum: u32,
        /// Minutes left free.
        buffer: u16,
        /// The session's length in minutes.
        minutes: u16,
    },
    /// The least minutes of a step are more than those planned.
    LeastOverPlanned {
        /// The age band; `None` when it is the same for all of the programme's.
        band: Option<Band>,
        /// The least minutes.
        least: u16,
        /// The planned minutes.
        minutes: u16,
    },
    /// A text of nothing but spaces.
    BlankText,
    /// A text that the author left out.
    MissingText {
        /// Which.
        field: TextField,
        /// The age band that lacks it; `None` when all of the programme's do.
        band: Option<Band>,
    },
    /// A text that is there in other languages, but not in one that the programme has.
    MissingLanguage {
        /// The language.
        lang: Lang,
    },
    /// A session's file that no list of sessions names.
    UnlistedFile,
    /// Something in a rehearsal of which nothing else can come whatever leaders do.
    OutcomesNotWhole,
    /// Something in a rehearsal that can happen in no step.
    NoKindOfStep,
    /// A set of questions without a question.
    NoQuestions,
    /// A tour without a stop.
    NoStops,
    /// No tour has this id.
    UnknownTour {
        /// The id.
        id: String,
    },
}

/// A text of a programme, a session or a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextField {
    /// The name.
    Title,
    /// Where a programme comes from.
    Source,
    /// What a session is for.
    Aims,
    /// What is needed.
    Materials,
    /// What to make ready.
    Prepare,
    /// What everybody brings.
    Bring,
    /// What is sent home.
    SendHome,
    /// What parents are told.
    TellParents,
    /// Why a step is there.
    Why,
    /// What to do.
    ToDo,
    /// Words that can be said.
    Say,
    /// What to watch for.
    Tips,
    /// What the user representative can bring.
    UserRepresentative,
    /// A question.
    Ask,
    /// What happens in a rehearsal.
    Tell,
    /// What a trainer speaks from.
    Points,
    /// What is said before the first question.
    Lead,
    /// What stands at the low end of a scale.
    Low,
    /// What stands at its high end.
    High,
}

/// The longest name from a file that a problem repeats, in characters.
pub const LONGEST_NAME: usize = 40;

/// A name from a file, cleaned, and cut where it is too long to be one.
pub(super) fn name(written: &str) -> String {
    let clean = clean_line(written);
    let mut short: String = clean.chars().take(LONGEST_NAME).collect();
    if short.len() < clean.len() {
        short.push('…');
    }
    short
}

impl Problem {
    /// How bad it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.kind.severity()
    }

    /// The place as editors take it, safe to print: `sessions/guide-2011/03.ron:12:5`.
    #[must_use]
    pub fn place(&self) -> String {
        let path = clean_line(&self.path.display().to_string());
        match self.at {
            Some(at) => format!("{path}:{}:{}", at.line, at.column),
            None => path,
        }
    }
}

impl ProblemKind {
    /// How bad it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::MisplacedFile
            | Self::UnlistedFile
            | Self::MissingText { .. }
            | Self::NeverFound
            | Self::NotEachOnce
            | Self::TooFewSessions { .. }
            | Self::TooLong { .. }
            | Self::MissingLanguage { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
