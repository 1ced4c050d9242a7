//! What `smil` does when it is called with words: plain text for pipes, checks, printing, new
//! groups; or what is to be opened on the screen. Must not draw, nor read a clock: everything
//! from outside comes in [`Around`].

mod adapt;
mod args;
mod ask;
mod check;
mod confirm;
pub mod demo;
mod doctor;
mod export;
mod fault;
mod files;
mod find;
mod folder;
mod forget;
mod groups;
mod identity;
mod keys;
mod lang;
mod misuse;
mod new;
mod out;
mod print;
mod programmes;
mod protect;
mod restore;
mod sheet;
mod show;
mod story;
mod table;
mod tour;
mod unlock;
mod whereabouts;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;

use crate::app::Start;
use crate::app::look::{Look, Motion, Palette};
use crate::domain::language::Lang;
use crate::domain::secret::Secret;
use crate::domain::time::Now;
use crate::store::Keyring;
use crate::words::Words;

pub use fault::Fault;
use files::Files;
use lang::Spoken;

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
    /// How many times faster than real time the clocks run: 1 to [`FASTEST`].
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

/// Seeds that are made up are smaller than this.
const MOST_SEEDS: u64 = 10_000;
/// How many times faster the clocks of a rehearsal run where nothing else is asked for.
pub const REHEARSAL_SPEED: u32 = 30;

/// The fastest that a made-up group's clocks can run: an hour in a second.
pub const FASTEST: u32 = 3600;

/// What a command did.
enum Done {
    /// It has something to say.
    Said(String),
    /// It has something to say that is not as it should be.
    Lacking(String),
    /// It has something to say, and could not look at everything.
    Unseen(String),
    /// Something is to be opened on the screen.
    Screen(Box<Wanted>),
    /// The screen in the room is to be opened.
    Room(Box<InRoom>),
}

/// What every command works with.
struct Call<'a> {
    around: &'a Around,
    words: Words,
    spoken: Spoken,
    files: Files,
    passphrase_file: Option<PathBuf>,
}

/// Carries out a call, up to the point where the screen is to be opened.
#[must_use]
pub fn run(around: &Around) -> Outcome {
    let (spoken, misspoken) = Spoken::of(around);
    let words = Words::new(spoken.lang());
    let read = match misspoken {
        Some(fault) => Err(fault),
        None => args::read(&around.args, &words),
    };
    let files = |matches: &ArgMatches| Files::find(&around.env, matches);
    match read.and_then(|matches| Ok((files(&matches)?, matches))) {
        Err(fault) => Outcome::Over(out::complain(&fault, &words)),
        Ok((files, matches)) => {
            let mut call = Call {
                around,
                words,
                spoken,
                files,
                passphrase_file: matches.get_one::<PathBuf>("passphrase-file").cloned(),
            };
            let done = call.carry_out(&matches);
            call.end(done)
        }
    }
}

impl Call<'_> {
    /// Says what was done, in the language of the group if one was opened.
    fn end(&self, done: Result<Done, Fault>) -> Outcome {
        let said = |text: &str, exit| Outcome::Over(out::say(text, exit, &self.words));
        match done {
            Ok(Done::Screen(wanted)) => Outcome::Screen(wanted),
            Ok(Done::Room(wanted)) => Outcome::Room(wanted),
            Ok(Done::Said(text)) => said(&text, Exit::Fine),
            Ok(Done::Lacking(text)) => said(&text, Exit::NotDone),
            Ok(Done::Unseen(text)) => said(&text, Exit::NotLooked),
            Err(fault) => Outcome::Over(out::complain(&fault, &self.words)),
        }
    }

    fn carry_out(&mut self, matches: &ArgMatches) -> Result<Done, Fault> {
        // Judged also where the screen is not opened: a slip is never passed over.
        ask::theme(matches)?;
        ask::hide_after(matches)?;
        let speed = ask::speed(matches)?;
        match matches.subcommand() {
            None => self.home(matches),
            Some(("run", sub)) => self.run(matches, sub, speed),
            Some(("demo", _)) => self.demo(matches, speed),
            Some(("tour", sub)) => self.tour(matches, sub),
            Some(("room", _)) => self.room(matches),
            Some(("new", sub)) => self.new_group(sub).map(Done::Said),
            Some(("open", sub)) => self.open(sub).map(Done::Said),
            Some(("move", sub)) => self.move_group(sub).map(Done::Said),
            Some(("groups", _)) => self.groups().map(Done::Said),
            Some(("programmes", _)) => Ok(self.programmes()),
            Some(("show", sub)) => self.show(sub).map(Done::Said),
            Some(("where", sub)) => self.whereabouts(sub).map(Done::Said),
            Some(("print", sub)) => self.print(sub).map(Done::Said),
            Some(("check", sub)) => Ok(self.check(sub)),
            Some(("export", sub)) => self.export(sub).map(Done::Said),
            Some(("forget", sub)) => self.forget(sub).map(Done::Said),
            Some(("restore", sub)) => self.restore(sub).map(Done::Said),
            Some(("doctor", sub)) => Ok(self.doctor(sub)),
            Some(("identity", sub)) => self.identity(sub).map(Done::Said),
            Some(("protect", sub)) => self.protect(sub).map(Done::Said),
            Some(("unprotect", sub)) => self.unprotect(sub).map(Done::Said),
            Some(("share", sub)) => self.share(sub).map(Done::Said),
            Some(("unshare", sub)) => self.unshare(sub).map(Done::Said),
            Some(("adapt", sub)) => self.adapt(sub).map(Done::Said),
            Some(("toolbox", sub)) => self.toolbox(sub).map(Done::Said),
            Some((_, _)) => Ok(Done::Said(keys::keys(&self.words))),
        }
    }

    fn run(&mut self, matches: &ArgMatches, sub: &ArgMatches, speed: u32) -> Result<Done, Fault> {
        let seed = ask::seed(sub)?;
        let group = self.group(ask::text(sub, "group"))?;
        let keys = group.store.keys();
        let planned = match ask::maybe(sub, "session") {
            None => None,
            Some(asked) => {
                let book = self.book(&group)?;
                Some(self.session(&book, asked)?)
            }
        };
        let mut rehearsal_speed = REHEARSAL_SPEED;
        let start = if sub.get_flag("rehearse") {
            rehearsal_speed = speed;
            Start::Rehearse {
                group: group.id,
                planned,
                // Short enough to be typed again.
                seed: seed.unwrap_or(self.around.seed % MOST_SEEDS),
            }
        } else {
            Start::Session(group.id, planned)
        };
        Ok(Done::Screen(Box::new(Wanted {
            rehearsal_speed,
            keys,
            ..self.wanted(matches, start)?
        })))
    }

    fn demo(&self, matches: &ArgMatches, speed: u32) -> Result<Done, Fault> {
        let state = &self.files.places.state;
        let given = demo::Given {
            words: &self.words,
            library: &self.files.library,
            now: &self.around.now,
            seed: self.around.seed,
        };
        let made = demo::make(state, &given)?;
        let wanted = self.wanted(matches, Start::Home)?;
        Ok(Done::Screen(Box::new(Wanted {
            data: made.store.places().data.clone(),
            state: made.store.places().state.clone(),
            speed,
            start: Start::Group(made.group.clone()),
            demo: Some(made),
            look: Look {
                // Nobody in it is anybody.
                hide_after: None,
                ..wanted.look
            },
            ..wanted
        })))
    }

    fn room(&self, matches: &ArgMatches) -> Result<Done, Fault> {
        Ok(Done::Room(Box::new(InRoom {
            folder: self.files.room.clone(),
            lang: self.spoken.asked,
            system_lang: self.spoken.system,
            look: self.look(matches)?,
        })))
    }

    fn home(&self, matches: &ArgMatches) -> Result<Done, Fault> {
        let keys = match &self.passphrase_file {
            Some(_) => self.store()?.keys(),
            // Asked for on the screen when a protected group is opened.
            None => None,
        };
        Ok(Done::Screen(Box::new(Wanted {
            keys,
            ..self.wanted(matches, Start::Home)?
        })))
    }

    fn wanted(&self, matches: &ArgMatches, start: Start) -> Result<Wanted, Fault> {
        Ok(Wanted {
            data: self.files.places.data.clone(),
            state: self.files.places.state.clone(),
            programmes: self.files.library.folder().map(PathBuf::from),
            lang: self.spoken.asked,
            system_lang: self.spoken.system,
            look: self.look(matches)?,
            speed: 1,
            rehearsal_speed: REHEARSAL_SPEED,
            start,
            room: self.files.room.clone(),
            keys: None,
            demo: None,
        })
    }

    fn look(&self, matches: &ArgMatches) -> Result<Look, Fault> {
        let palette = match (ask::theme(matches)?, &self.around.env.no_color) {
            (Some(asked), _) => asked,
            (None, Some(_)) => Palette::Plain,
            (None, None) => Palette::default(),
        };
        let motion = if matches.get_flag("still") {
            Motion::Reduced
        } else {
            Motion::Full
        };
        Ok(Look {
            palette,
            motion,
            hide_after: ask::hide_after(matches)?,
            ..Look::default()
        })
    }
}

/// Says why the screen could not be opened.
#[must_use]
pub fn not_opened(fault: &Fault, lang: Lang) -> Exit {
    out::complain(fault, &Words::new(lang))
}
