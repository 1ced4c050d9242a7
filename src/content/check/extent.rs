//! How much a check looks at, so that “all is well” says of what. Must not judge any of it.

use std::path::Path;

use super::{all_shelves, folder_of, has_ending, shelf_at, shelves_in};
use crate::content::ids::{HEAD, listed};
use crate::content::library::Library;
use crate::content::shelf::{Shelf, entries};
use crate::content::toolbox::{TOOLBOX, tool_stems};

/// How much a check looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Extent {
    /// Programmes.
    pub programmes: usize,
    /// Sessions on the programmes' lists, those taken over from others too.
    pub sessions: usize,
    /// Entries of the toolbox.
    pub entries: usize,
}

impl Extent {
    /// How much [`super::check`] looks at for the same paths. A programme whose head cannot be
    /// read counts, without its sessions.
    #[must_use]
    pub fn of(library: &Library, paths: &[std::path::PathBuf]) -> Self {
        let mut extent = Self::default();
        if paths.is_empty() {
            let (shelves, _) = all_shelves(library);
            shelves.iter().for_each(|shelf| extent.add(shelf));
            if let Some(toolbox) = library.shelf(TOOLBOX) {
                extent.entries = tool_stems(&toolbox).0.len();
            }
        }
        for path in paths {
            if path.is_dir() {
                shelves_in(path).iter().for_each(|shelf| extent.add(shelf));
            } else if path.is_file() && has_ending(path) {
                extent.add_file(path);
            }
        }
        extent
    }

    fn add(&mut self, shelf: &Shelf) {
        if shelf.id() == TOOLBOX {
            // Those that lie there; what is built in stands behind them.
            self.entries += shelf.session_stems().0.len();
        } else if shelf.has_programme() {
            self.programmes += 1;
            let head = shelf.head().ok();
            self.sessions += head.map_or(0, |head| listed(&head.value).count());
        }
    }

    fn add_file(&mut self, path: &Path) {
        let is_head = path.file_stem().is_some_and(|stem| stem == HEAD);
        match shelf_at(folder_of(path)) {
            Some(shelf) if is_head => self.add(&shelf),
            Some(shelf) if shelf.id() == TOOLBOX => self.entries += 1,
            _ => self.sessions += 1,
        }
    }
}

impl Library {
    /// How many programme files and toolbox entries lie in the leaders' folder; `None` when
    /// there is no such folder.
    #[must_use]
    pub fn own_files(&self) -> Option<usize> {
        let folder = self.folder().filter(|folder| folder.is_dir())?;
        let folders = entries(folder).unwrap_or_else(|_| Vec::new());
        let files = folders.iter().filter_map(|folder| entries(folder).ok());
        Some(files.flatten().filter(|path| has_ending(path)).count())
    }
}
