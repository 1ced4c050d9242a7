//! Puts the parts together and runs them. Must not read arguments or the environment.

use std::io;
use std::path::PathBuf;

use super::clock::{Clocks, Speed, SystemClocks};
use super::driver::Driver;
use super::effects::Hands;
use super::terminal::Taken;
use super::{fault, listen, signals, terminal};
use crate::app::ids::Ids;
use crate::app::look::Look;
use crate::app::{Setup, Start};
use crate::content::Library;
use crate::domain::language::Lang;
use crate::domain::stamp::Id;
use crate::say;
use crate::store::{Keyring, NoHome, Places, SaveError, Store, StoreError};

/// A seed is short enough to be typed again.
const MOST_SEEDS: u64 = 10_000;

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
    /// How fast the clocks of a rehearsal run.
    pub rehearsal_speed: Speed,
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
    /// The program has ended, and something that was written is not saved.
    #[error("something is not saved: {why}")]
    NotSaved {
        /// Why.
        why: SaveError,
        /// The language that was in use.
        lang: Lang,
    },
    /// The system does not tell us of signals.
    #[error("signals: {0}")]
    Signals(#[from] ctrlc::Error),
}

/// Runs the program until it ends, with a rehearsal in between where one is wanted.
///
/// # Errors
/// Why it does not run, or no longer. What was written is saved all the same, as far as the
/// disk takes it.
pub fn start(options: Options) -> Result<(), StartError> {
    let places = Places::resolve(options.data.clone(), options.state.clone())?;
    let clocks = SystemClocks::new(options.speed);
    let store = Store::open(places.clone(), || new_device(&clocks))?;
    if let Some(keys) = options.keys.clone() {
        store.open_identity(keys)?;
    }
    fault::end_quietly();
    let (to_loop, from_others) = listen::channel();
    signals::watch(to_loop.clone())?;
    let taken = Taken::take()?;
    let mut events = listen::listen(&to_loop, from_others)?;
    let mut terminal = terminal::whole(taken.screen())?;
    let mut start = options.start.clone();
    let mut hands = Hands::new(store, Library::new(options.programmes.clone()));
    loop {
        let rehearsed = rehearsed(&start);
        let clocks = match &start {
            Start::Rehearse { group, planned, .. } => {
                let speed = options.rehearsal_speed;
                match hands.begins_at(group, planned.as_ref(), &clocks.now()) {
                    Some(wall) => SystemClocks::beginning(speed, wall),
                    None => SystemClocks::beginning(speed, clocks.wall()),
                }
            }
            _ => clocks,
        };
        let own = if rehearsed.is_some() {
            hands.keeping_nothing()
        } else {
            hands.telling_in(options.room.clone())
        };
        let setup = setup(&options, start.clone(), own.device().clone());
        let mut driver =
            Driver::start(setup, own.waking(to_loop.clone()), terminal, clocks, events)?;
        fault::say(say!(driver.app().words, "fault"));
        let ran = driver.run();
        let rest = driver.into_rest();
        if let (None, Some(why)) = (&rest.then, rest.not_saved) {
            return Err(StartError::NotSaved {
                why,
                lang: rest.lang,
            });
        }
        start = match (rest.then, rehearsed) {
            _ if ran.is_err() => return Ok(ran?),
            (Some(next), _) => Start::Rehearse {
                group: next.group,
                planned: Some(next.planned),
                seed: next.seed.unwrap_or_else(|| fastrand::u64(..MOST_SEEDS)),
            },
            (None, Some(group)) if !matches!(options.start, Start::Rehearse { .. }) => {
                Start::Group(group)
            }
            (None, _) => break,
        };
        (terminal, events) = (rest.terminal, rest.events);
        hands = anew(rest.hands, &places, &options)?;
    }
    drop(taken);
    Ok(())
}

/// Hands that begin anew, with the keys and the made-up group of those before.
fn anew(before: Hands, places: &Places, options: &Options) -> Result<Hands, StartError> {
    let (keys, demo) = before.into_rest();
    let clocks = SystemClocks::new(Speed::TRUE);
    let store = Store::open(places.clone(), || new_device(&clocks))?;
    if let Some(keys) = keys {
        store.open_identity(keys)?;
    }
    Ok(Hands::new(store, Library::new(options.programmes.clone())).with_demo(demo))
}

fn setup(options: &Options, start: Start, device: Id) -> Setup {
    Setup {
        lang: options.lang,
        system_lang: options.system_lang,
        device,
        seed: fastrand::u64(..),
        look: options.look,
        start,
    }
}

fn rehearsed(start: &Start) -> Option<Id> {
    match start {
        Start::Rehearse { group, .. } => Some(group.clone()),
        _ => None,
    }
}

fn new_device(clocks: &impl Clocks) -> Id {
    Ids::new(Id::only("new"), fastrand::u64(..)).id(clocks.now().wall)
}
