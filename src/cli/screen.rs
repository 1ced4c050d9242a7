//! What is opened on the screen: the groups, a session, a rehearsal, the made-up group, the screen
//! in the room. Must not draw.

use std::path::PathBuf;

use clap::ArgMatches;

use super::{Call, Done, Fault, InRoom, Wanted, ask, demo};
use crate::app::Start;
use crate::app::look::{Look, Motion, Palette};

/// Seeds that are made up are smaller than this.
const MOST_SEEDS: u64 = 10_000;
/// How many times faster the clocks of a rehearsal run where nothing else is asked for.
pub const REHEARSAL_SPEED: u32 = 30;

/// The fastest that a made-up group's clocks can run: an hour in a second.
pub const FASTEST: u32 = 3600;

impl Call<'_> {
    pub(super) fn run(
        &mut self,
        matches: &ArgMatches,
        sub: &ArgMatches,
        speed: u32,
    ) -> Result<Done, Fault> {
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

    pub(super) fn demo(&self, matches: &ArgMatches, speed: u32) -> Result<Done, Fault> {
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

    pub(super) fn room(&self, matches: &ArgMatches) -> Result<Done, Fault> {
        Ok(Done::Room(Box::new(InRoom {
            folder: self.files.room.clone(),
            lang: self.spoken.asked,
            system_lang: self.spoken.system,
            look: self.look(matches)?,
        })))
    }

    pub(super) fn home(&self, matches: &ArgMatches) -> Result<Done, Fault> {
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

    pub(super) fn wanted(&self, matches: &ArgMatches, start: Start) -> Result<Wanted, Fault> {
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

    pub(super) fn look(&self, matches: &ArgMatches) -> Result<Look, Fault> {
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
