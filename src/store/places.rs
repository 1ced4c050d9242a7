//! Where the files lie: the data folder, which people may share between laptops, and the
//! state folder, which stays on this one. Must not touch the disk or read the environment.

use std::path::PathBuf;

use directories::ProjectDirs;

/// Where the files lie. Both are absolute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The data folder; `groups` lies in it.
    pub data: PathBuf,
    /// The state folder: this device's id, locks, and the last versions known here. Never
    /// synced.
    pub state: PathBuf,
}

/// No folder was named, and the system does not say where this user's files belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no home folder")]
pub struct NoHome;

impl Places {
    /// The folders that were named, and for those that were not, the system's own. An empty
    /// name counts as none, as with an emptied variable of the environment.
    ///
    /// # Errors
    /// When a folder is not named and the system has none for this user.
    pub fn resolve(data: Option<PathBuf>, state: Option<PathBuf>) -> Result<Self, NoHome> {
        let named = |path: Option<PathBuf>| {
            path.filter(|p| !p.as_os_str().is_empty())
                .map(|p| std::path::absolute(p).map_err(|_| NoHome))
                .transpose()
        };
        let usual = || ProjectDirs::from("", "", "smil").ok_or(NoHome);
        Ok(Self {
            data: match named(data)? {
                Some(path) => path,
                None => usual()?.data_dir().to_owned(),
            },
            state: match named(state)? {
                Some(path) => path,
                None => usual_state(&usual()?),
            },
        })
    }
}

/// Only Linux has a folder for state; elsewhere a folder of ours in the one for data that
/// does not follow the user to other machines.
fn usual_state(dirs: &ProjectDirs) -> PathBuf {
    dirs.state_dir()
        .map_or_else(|| dirs.data_local_dir().join("state"), PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_folder_wins_and_is_made_absolute() {
        let places = Places::resolve(Some("/d".into()), Some("s".into())).unwrap();
        assert_eq!(places.data, std::path::absolute("/d").unwrap());
        assert!(places.state.is_absolute() && places.state.ends_with("s"));
    }

    #[test]
    fn state_never_lies_among_the_groups() {
        let Ok(places) = Places::resolve(Some(PathBuf::new()), None) else {
            return; // no home folder where this runs
        };
        assert!(!places.data.as_os_str().is_empty());
        assert!(!places.state.starts_with(places.data.join("groups")));
    }
}
