//! Puts the parts together and runs them. Must not read arguments or the environment.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc;

use super::clock::{Clocks, Speed, SystemClocks};
use super::driver::Driver;
use super::effects::Hands;
use super::terminal::Taken;
use super::{event, fault, signals, terminal};
use crate::app::ids::Ids;
use crate::app::look::Look;
use crate::app::{Setup, Start};
use crate::content::Library;
use crate::domain::language::Lang;
use crate::domain::stamp::Id;
use crate::say;
use crate::store::{Keyring, NoHome, Places, Store, StoreError};

/// How the program is to run.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where the groups lie; `None` for the system's own place.
    pub data: Option<PathBuf>,
    /// Where what belongs to this laptop alone lies; `None` for the system's own place.
    pub state: Option<PathBuf>,
    /// The leaders' folder of programmes, if they can have one.
    pub programmes: Option<PathBuf>,
    /// The language that was asked for.
    pub lang: Option<Lang>,
    /// The language of the system.
    pub system_lang: Lang,
    /// How the screen looks.
    pub look: Look,
    /// How fast the clocks run.
    pub speed: Speed,
    /// Where to begin.
    pub start: Start,
    /// The folder where the screen in the room listens.
    pub room: PathBuf,
    /// The leader's keys, where the passphrase has been given.
    pub keys: Option<Keyring>,
}

/// Why the program does not run.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The system does not say where this user's files belong.
    #[error(transparent)]
    NoHome(#[from] NoHome),
    /// The folder of what belongs to this laptop alone cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The terminal is none, or does not do as asked.
    #[error("terminal: {0}")]
    Terminal(#[from] io::Error),
    /// The system does not tell us of signals.
    #[error("signals: {0}")]
    Signals(#[from] ctrlc::Error),
}

/// Runs the program until it ends.
///
/// # Errors
/// Why it does not run, or no longer. What was written is saved all the same, as far as the
/// disk takes it.
pub fn start(options: Options) -> Result<(), StartError> {
    let places = Places::resolve(options.data, options.state)?;
    let clocks = SystemClocks::new(options.speed);
    let library = Library::new(options.programmes);
    let store = Store::open(places, || new_device(&clocks))?;
    if let Some(keys) = options.keys {
        store.open_identity(keys)?;
    }
    let setup = Setup {
        lang: options.lang,
        system_lang: options.system_lang,
        device: store.device().clone(),
        seed: fastrand::u64(..),
        look: options.look,
        start: options.start,
    };
    fault::end_quietly();
    let (to_loop, events) = mpsc::channel();
    signals::watch(to_loop.clone())?;
    let taken = Taken::take()?;
    event::listen(to_loop.clone())?;
    let terminal = terminal::whole(taken.screen())?;
    let hands = Hands::new(store, library)
        .telling_in(options.room)
        .waking(to_loop);
    let ran = Driver::start(setup, hands, terminal, clocks, events).and_then(|mut driver| {
        fault::say(say!(driver.app().words, "fault"));
        driver.run()
    });
    drop(taken);
    Ok(ran?)
}

fn new_device(clocks: &impl Clocks) -> Id {
    Ids::new(Id::only("new"), fastrand::u64(..)).id(clocks.now().wall)
}
