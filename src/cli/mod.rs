//! What `smil` does when it is called with words: plain text for pipes, checks, printing, new
//! groups; or what is to be opened on the screen. Must not draw, nor read a clock: everything
//! from outside comes in [`Around`].

mod adapt;
mod args;
mod around;
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
mod lost_circle;
mod misuse;
mod new;
mod out;
mod print;
mod programmes;
mod protect;
mod recovery;
mod restore;
mod screen;
mod sheet;
mod show;
mod story;
mod table;
mod tour;
mod unlock;
mod whereabouts;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::domain::language::Lang;
use crate::words::Words;

pub use around::{Around, Env, Exit, InRoom, Outcome, Wanted};
pub use fault::Fault;
use files::Files;
use lang::Spoken;
pub use screen::{FASTEST, REHEARSAL_SPEED};

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
    /// What was warned of: once is enough.
    warned: RefCell<BTreeSet<String>>,
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
                warned: RefCell::default(),
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
            Some(("forget", sub)) => self.forget(sub),
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
}

/// Says why the screen could not be opened.
#[must_use]
pub fn not_opened(fault: &Fault, lang: Lang) -> Exit {
    out::complain(fault, &Words::new(lang))
}
