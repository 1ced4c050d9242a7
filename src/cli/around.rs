//! What surrounds one call of the program, and what comes of it. Must not know any command.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use super::demo;
use crate::app::Start;
use crate::app::look::Look;
use crate::domain::language::Lang;
use crate::domain::secret::Secret;
use crate::domain::time::Now;
use crate::store::Keyring;

/// What surrounds one call of the program.
#[derive(Debug, Clone)]
pub struct Around {
    /// The words it was called with, its own name first.
    pub args: Vec<OsString>,
    /// What the environment says.
    pub env: Env,
    /// The system's locale, if it has one.
    pub locale: Option<String>,
    /// Both clocks.
    pub now: Now,
    /// A seed of randomness.
    pub seed: u64,
    /// Asks for a secret at the terminal without showing what is typed; `None` where there is no
    /// terminal, or nobody wants to say.
    pub ask: fn(&str) -> Option<Secret>,
}

/// What the environment says. An empty variable counts as none.
#[derive(Debug, Clone, Default)]
pub struct Env {
    /// `SMIL_LANG`
    pub lang: Option<OsString>,
    /// `SMIL_DATA_DIR`
    pub data: Option<PathBuf>,
    /// `SMIL_STATE_DIR`
    pub state: Option<PathBuf>,
    /// `SMIL_PROGRAMMES`
    pub programmes: Option<PathBuf>,
    /// `XDG_RUNTIME_DIR`: a folder of this user's alone, gone with the session at the computer.
    pub runtime: Option<PathBuf>,
    /// `NO_COLOR`, whatever it says.
    pub no_color: Option<OsString>,
}

impl Env {
    /// Reads it through a function that knows the variables.
    #[must_use]
    pub fn read(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let read = |name| variable(name).filter(|value| !value.is_empty());
        Self {
            lang: read("SMIL_LANG"),
            data: read("SMIL_DATA_DIR").map(PathBuf::from),
            state: read("SMIL_STATE_DIR").map(PathBuf::from),
            programmes: read("SMIL_PROGRAMMES").map(PathBuf::from),
            runtime: read("XDG_RUNTIME_DIR").map(PathBuf::from),
            no_color: read("NO_COLOR"),
        }
    }
}

/// What comes of a call.
pub enum Outcome {
    /// It is over.
    Over(Exit),
    /// Something is to be opened on the screen.
    Screen(Box<Wanted>),
    /// The screen in the room is to be opened.
    Room(Box<InRoom>),
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// As wished.
    Fine,
    /// Something could not be done, or the check found errors.
    NotDone,
    /// The words could not be understood.
    Misused,
    /// The files could not be looked at, or not all of them.
    NotLooked,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Fine => Self::SUCCESS,
            Exit::NotDone => Self::from(1),
            Exit::Misused | Exit::NotLooked => Self::from(2),
        }
    }
}

/// What is to be opened on the screen.
pub struct Wanted {
    /// The data folder.
    pub data: PathBuf,
    /// The state folder.
    pub state: PathBuf,
    /// The leaders' folder of programmes.
    pub programmes: Option<PathBuf>,
    /// The language that was asked for.
    pub lang: Option<Lang>,
    /// The language of the system.
    pub system_lang: Lang,
    /// How the screen looks.
    pub look: Look,
    /// How many times faster than real time the clocks run: 1 to [`FASTEST`](super::FASTEST).
    pub speed: u32,
    /// The same for a rehearsal.
    pub rehearsal_speed: u32,
    /// Where to begin.
    pub start: Start,
    /// The folder where the screen in the room listens.
    pub room: PathBuf,
    /// The leader's keys, where the passphrase has been given.
    pub keys: Option<Keyring>,
    /// The made-up group's folder, which must stay while the screen is open.
    pub demo: Option<demo::Demo>,
}

/// The screen in the room, as it is to be opened.
#[derive(Debug)]
pub struct InRoom {
    /// The folder where it listens.
    pub folder: PathBuf,
    /// The language that was asked for.
    pub lang: Option<Lang>,
    /// The language of the system.
    pub system_lang: Lang,
    /// How it looks.
    pub look: Look,
}
