//! Folders for groups that are not to be kept: made-up ones. A folder goes when the program
//! ends; what a program left that was killed goes later. Must not know what lies in them.

use std::fs;
use std::io;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;

use super::trouble::{Cause, StoreError};

/// What an earlier program left is nobody's any more when it is this old.
const FORGOTTEN: TimeDelta = TimeDelta::days(1);

/// A new folder below `place`, after what was left of earlier ones is gone.
///
/// # Errors
/// When the folder cannot be made.
pub fn passing_folder(place: &Path, wall: DateTime<Utc>) -> Result<TempDir, StoreError> {
    let failed = |error: io::Error| StoreError {
        path: place.to_owned(),
        cause: Cause::from(&error),
    };
    let mut how = fs::DirBuilder::new();
    how.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut how, 0o700);
    how.create(place).map_err(failed)?;
    for entry in fs::read_dir(place).map_err(failed)?.flatten() {
        let changed = entry.metadata().and_then(|data| data.modified());
        if changed.is_ok_and(|changed| DateTime::<Utc>::from(changed) < wall - FORGOTTEN) {
            // Another program may be at the same: what is gone is gone.
            fs::remove_dir_all(entry.path()).ok();
        }
    }
    tempfile::Builder::new()
        .prefix("")
        .tempdir_in(place)
        .map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_killed_program_left_goes_after_a_day() {
        let state = tempfile::tempdir().unwrap();
        let left = state.path().join("left");
        fs::create_dir_all(&left).unwrap();
        let made = fs::metadata(&left).unwrap().modified().unwrap().into();
        passing_folder(state.path(), made).unwrap();
        assert!(left.exists());
        passing_folder(state.path(), made + TimeDelta::days(2)).unwrap();
        assert!(!left.exists());
    }
}
