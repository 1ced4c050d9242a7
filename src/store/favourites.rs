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
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let ids = text.iter().flat_map(|text| text.lines());
        Ok(ids.filter_map(ToolId::new).collect())
    }

    /// Keeps the favourites.
    ///
    /// # Errors
    /// When the state folder cannot be written.
    pub fn set_favourites(&self, favourites: &BTreeSet<ToolId>) -> Result<(), StoreError> {
        let path = self.places.favourites();
        let text: String = favourites.iter().map(|id| format!("{id}\n")).collect();
        self.saver
            .replace(&path, text.as_bytes(), Lasting::Yes)
            .map_err(StoreError::at(&path))
    }
}
