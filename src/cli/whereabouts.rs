//! `smil where`: where the files lie. Must not read them.

use std::path::Path;

use clap::ArgMatches;

use super::fault::Fault;
use super::table::table;
use super::{Call, ask};
use crate::domain::clean::clean_line;
use crate::say;

impl Call<'_> {
    pub(super) fn whereabouts(&mut self, sub: &ArgMatches) -> Result<String, Fault> {
        if let Some(asked) = ask::maybe(sub, "group") {
            let group = self.group(asked)?;
            return Ok(shown(&group.store.folder_of(&group.id)));
        }
        let words = &self.words;
        let mut rows = vec![
            vec![say!(words, "where-data"), shown(&self.files.places.data)],
            vec![say!(words, "where-state"), shown(&self.files.places.state)],
        ];
        if let Some(folder) = self.files.library.folder() {
            rows.push(vec![say!(words, "where-programmes"), shown(folder)]);
        }
        Ok(table(&rows))
    }
}

/// A path as it can be shown.
pub(super) fn shown(path: &Path) -> String {
    clean_line(&path.display().to_string())
}
