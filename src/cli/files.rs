//! Finds the folders and opens the store when a command needs it. Must not judge what lies
//! there.

use std::path::PathBuf;

use clap::ArgMatches;
use directories::ProjectDirs;

use super::fault::Fault;
use super::{Call, Env};
use crate::app::ids::Ids;
use crate::content::Library;
use crate::domain::stamp::Id;
use crate::store::{Places, Store, room_folder};

/// The folder of programmes in the one for a user's settings.
const PROGRAMMES: &str = "programmes";

/// Where everything lies.
#[derive(Debug)]
pub(super) struct Files {
    pub(super) places: Places,
    pub(super) library: Library,
    /// Where the screen in the room listens.
    pub(super) room: PathBuf,
}

impl Files {
    pub(super) fn find(env: &Env, matches: &ArgMatches) -> Result<Self, Fault> {
        let data = matches.get_one::<PathBuf>("data-dir").or(env.data.as_ref());
        let places = Places::resolve(data.cloned(), env.state.clone())?;
        let usual = || {
            let dirs = ProjectDirs::from("", "", "smil")?;
            Some(dirs.config_dir().join(PROGRAMMES))
        };
        let programmes = env.programmes.clone().or_else(usual);
        // Who named a state folder keeps everything there.
        let runtime = env.runtime.as_ref().filter(|_| env.state.is_none());
        let runtime = runtime.filter(|folder| folder.is_absolute());
        let room = match runtime {
            Some(folder) => room_folder(&folder.join("smil")),
            None => room_folder(&places.state),
        };
        Ok(Self {
            places,
            library: Library::new(programmes),
            room,
        })
    }
}

impl Call<'_> {
    /// Opens the store; with the leader's keys, where a file gives the passphrase.
    pub(super) fn store(&self) -> Result<Store, Fault> {
        let places = self.files.places.clone();
        let mut ids = Ids::new(Id::only("new"), self.around.seed);
        let store = Store::open(places, || ids.id(self.around.now.wall))?;
        if self.passphrase_file.is_some() && store.identity()?.is_some() {
            self.unlock(&store)?;
        }
        Ok(store)
    }
}
