//! Saves a copy of what cannot be saved in its own place somewhere else. It goes on being
//! unsaved: only its own place counts.

use std::path::{Path, PathBuf};

use super::Hands;
use super::save::{Records, Waiting};
use crate::app::{App, File, Message, Which};
use crate::store::{SaveError, SaveKind};

impl Hands {
    /// Writes everything that could not be saved to a folder, each session with its group.
    pub(super) fn save_elsewhere(&self, folder: &Path, app: &App) -> Option<Message> {
        let written = self
            .failed
            .iter()
            .map(|waiting| self.one_elsewhere(waiting, folder, app))
            .collect::<Result<Vec<_>, _>>();
        let copy = written
            .map(|written| written.into_iter().next())
            .transpose()?;
        Some(Message::SavedElsewhere(copy))
    }

    fn one_elsewhere(
        &self,
        waiting: &Waiting,
        folder: &Path,
        app: &App,
    ) -> Result<PathBuf, SaveError> {
        let group = &waiting.file.group;
        let store = self.store_of(group);
        match (&waiting.what, &waiting.file.which) {
            (Records::Group(book, home), _) => store.group_elsewhere(folder, group, book, home),
            (Records::Session(book), Which::Session(planned)) => {
                let of_group = File {
                    group: group.clone(),
                    which: Which::Group,
                };
                // Without it nobody could open the copy.
                if let Some(Records::Group(book, home)) = self.records(&of_group, app) {
                    store.group_elsewhere(folder, group, &book, &home)?;
                }
                store.session_elsewhere(folder, group, planned, book)
            }
            (Records::Session(_), Which::Group) => {
                Err(self.not_saved(&waiting.file, SaveKind::Form))
            }
        }
    }
}
