//! Which file lies where. Names are made of ids only, so no name can lead out of its folder.
//! Must not touch the disk.

use std::path::PathBuf;

use super::places::Places;
use crate::domain::stamp::Id;

/// One of a group's files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which<'a> {
    /// Who takes part, the plan, the dates, each session's state in short.
    Group,
    /// What happened in one planned session.
    Session(&'a Id),
}

impl Which<'_> {
    fn name(self) -> String {
        match self {
            Self::Group => "group.ron".to_owned(),
            // No id has an underscore.
            Self::Session(planned) if is_taken(planned) => format!("{planned}_.ron"),
            Self::Session(planned) => format!("{planned}.ron"),
        }
    }
}

/// Whether the file of a session with this id would be the group's, or, on Windows, a device.
fn is_taken(planned: &Id) -> bool {
    let name = planned.as_str();
    let port = |kind| {
        name.strip_prefix(kind)
            .is_some_and(|n: &str| n.len() == 1 && n.starts_with(|c: char| c.is_ascii_digit()))
    };
    matches!(name, "group" | "con" | "prn" | "aux" | "nul") || port("com") || port("lpt")
}

impl Places {
    pub(super) fn groups(&self) -> PathBuf {
        self.data.join("groups")
    }

    pub(super) fn group(&self, group: &Id) -> PathBuf {
        self.groups().join(group.as_str())
    }

    pub(super) fn device(&self, group: &Id, device: &Id) -> PathBuf {
        self.group(group).join(device.as_str())
    }

    pub(super) fn file(&self, group: &Id, device: &Id, which: Which<'_>) -> PathBuf {
        self.device(group, device).join(which.name())
    }

    /// Where the last version of a file that is known here is kept.
    pub(super) fn known(&self, group: &Id, device: &Id, which: Which<'_>) -> PathBuf {
        let folder = self.state.join("known").join(group.as_str());
        folder.join(device.as_str()).join(which.name())
    }

    pub(super) fn device_id(&self) -> PathBuf {
        self.state.join("device")
    }

    pub(super) fn favourites(&self) -> PathBuf {
        self.state.join("favourites")
    }

    pub(super) fn author(&self, group: &Id) -> PathBuf {
        self.state.join("authors").join(group.as_str())
    }

    pub(super) fn lock(&self, group: &Id) -> PathBuf {
        self.state.join("locks").join(group.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_session_takes_the_groups_file_or_a_name_of_windows() {
        let name = |id: &str| Which::Session(&id.parse().unwrap()).name();
        assert_eq!(name("p1"), "p1.ron");
        for id in ["group", "nul", "com1"] {
            assert_eq!(name(id), format!("{id}_.ron"));
        }
        assert_eq!(name("com"), "com.ron");
        assert_eq!(name("com10"), "com10.ron");
    }
}
