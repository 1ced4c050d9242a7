//! Which entries of the toolbox the leaders on this laptop marked, an id a line in the state
//! folder. Must not know the entries.

use std::collections::BTreeSet;

use super::save::Lasting;
use super::trouble::{Cause, StoreError, TroubleKind};
use super::{Store, disk};
use crate::domain::toolbox::ToolId;

impl Store {
    /// The favourites. Lines that cannot be ids are passed over: nobody wrote them but us.
    ///
    /// # Errors
    /// When the state folder cannot be read.
    pub fn favourites(&self) -> Result<BTreeSet<ToolId>, StoreError> {
        let path = self.places.favourites();
        let bytes = disk::read(&path).map_err(|kind| StoreError {
            path: path.clone(),
            cause: match kind {
                TroubleKind::Disk(cause) => cause,
                _ => Cause::InTheWay,
            },
        })?;
        let Some(bytes) = bytes else {
            return Ok(BTreeSet::new());
        };
        let text = String::from_utf8(bytes).map_err(|_| StoreError {
            path,
            cause: Cause::InTheWay,
        })?;
        Ok(text.lines().filter_map(ToolId::new).collect())
    }

    /// Marks an entry as a favourite, or takes its mark away: of what is there now, which another
    /// program may have written.
    ///
    /// # Errors
    /// When the state folder cannot be read or written; then nothing is changed.
    pub fn turn_favourite(&self, tool: &ToolId) -> Result<(), StoreError> {
        let mut favourites = self.favourites()?;
        if !favourites.remove(tool) {
            favourites.insert(tool.clone());
        }
        let path = self.places.favourites();
        let text: String = favourites.iter().map(|id| format!("{id}\n")).collect();
        self.saver
            .replace(&path, text.as_bytes(), Lasting::Yes)
            .map_err(StoreError::at(&path))
    }
}
