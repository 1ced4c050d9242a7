//! A whole group forgotten on this laptop. Must not touch what other devices wrote in a folder that
//! is not this laptop's alone.

use std::fs;
use std::path::{Path, PathBuf};

use crate::store::local::Lock;
use crate::store::trouble::StoreError;
use crate::store::{Store, layout};

impl Store {
    /// Removes a group from this laptop: this device's files in its folder, in the data folder
    /// everything, its kept copies, and what is known of it. Gives the folder in which other
    /// devices' files stay, if any do.
    ///
    /// # Errors
    /// When something cannot be removed. What is left can be removed by the same again.
    pub fn forget_group(&self, lock: &Lock) -> Result<Option<PathBuf>, StoreError> {
        let group = lock.group();
        let own_place = self.places.group(group);
        let mut others = None;
        for folder in self.folders_of(group) {
            if folder == own_place {
                remove_folder(&folder)?;
                continue;
            }
            remove_folder(&layout::device_in(&folder, &self.device))?;
            // Goes only when it is empty.
            if fs::remove_dir(&folder).is_err() && folder.is_dir() {
                others = Some(folder);
            }
        }
        self.drop_circle(group)?;
        self.drop_notes(group)?;
        remove_folder(&self.places.kept(group))?;
        remove_folder(&self.places.all_known(group))?;
        let author = self.places.author(group);
        match fs::remove_file(&author) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(StoreError::at(&author)(error));
            }
            _ => {}
        }
        // Last, so that what was interrupted can be gone on with.
        self.forget_folders(group)?;
        Ok(others)
    }
}

fn remove_folder(folder: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::at(folder)(error))
        }
        _ => Ok(()),
    }
}
