//! Which file lies where. Names are made of ids only, so no name can lead out of its folder.
//! Must not touch the disk.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};

use super::places::Places;
use crate::domain::kept::{Copy, Occasion};
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
    pub(super) fn name(self) -> String {
        match self {
            Self::Group => "group.ron".to_owned(),
            // No id has an underscore.
            Self::Session(planned) if is_taken(planned) => format!("{planned}_.ron"),
            Self::Session(planned) => format!("{planned}.ron"),
        }
    }
}

/// Whether a file lies open or sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cover {
    /// Text that everybody can read who gets at it.
    Plain,
    /// Sealed for its readers.
    Sealed,
}

/// How the names of sealed files go on.
pub(super) const SEALED: &str = ".age";

impl Cover {
    pub(super) const BOTH: [Self; 2] = [Self::Plain, Self::Sealed];

    /// The cover of a file with this name.
    pub(super) fn of(name: &str) -> Self {
        if name.strip_suffix(KNOWN).unwrap_or(name).ends_with(SEALED) {
            Self::Sealed
        } else {
            Self::Plain
        }
    }

    pub(super) fn other(self) -> Self {
        match self {
            Self::Plain => Self::Sealed,
            Self::Sealed => Self::Plain,
        }
    }

    /// What one of a group's files is called.
    pub(super) fn name(self, which: Which<'_>) -> String {
        match self {
            Self::Plain => which.name(),
            Self::Sealed => which.name() + SEALED,
        }
    }
}

/// How the name of the last version known goes on, beside a kept file that was not as we wrote it.
pub(super) const KNOWN: &str = ".known";

/// The file in a device's folder that says for which keys its files are sealed.
pub(super) const KEYS: &str = "keys.txt";

/// What a file's name says that it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    Group,
    Session(Id),
}

impl Named {
    pub(super) const fn which(&self) -> Which<'_> {
        match self {
            Self::Group => Which::Group,
            Self::Session(planned) => Which::Session(planned),
        }
    }
}

/// Which of a group's files has this name, under either cover; `None` for a name that we never
/// give.
pub(super) fn named(name: &str) -> Option<Named> {
    let name = name.strip_suffix(SEALED).unwrap_or(name);
    if name == Which::Group.name() {
        return Some(Named::Group);
    }
    let stem = name.strip_suffix(".ron")?;
    let planned: Id = stem.strip_suffix('_').unwrap_or(stem).parse().ok()?;
    (Which::Session(&planned).name() == name).then_some(Named::Session(planned))
}

/// How a moment stands in the name of a kept copy, in universal time.
const MOMENT: &str = "%Y%m%dt%H%M%S%3f";

/// The name of a kept copy.
pub(super) fn copy_name(copy: &Copy) -> String {
    let moment = copy.at.format(MOMENT);
    let occasion = OCCASIONS.iter().find(|(o, _)| *o == copy.occasion);
    format!("{moment}-{}", occasion.map_or("", |(_, name)| name))
}

const OCCASIONS: [(Occasion, &str); 4] = [
    (Occasion::Opening, "opening"),
    (Occasion::Adoption, "adoption"),
    (Occasion::Restoring, "restoring"),
    (Occasion::Tidying, "tidying"),
];

/// The kept copy with this name.
pub(super) fn copy_of(name: &str) -> Option<Copy> {
    let (moment, occasion) = name.split_once('-')?;
    let at = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
    let (occasion, _) = OCCASIONS.iter().find(|(_, name)| *name == occasion)?;
    Some(Copy {
        at: at.and_utc(),
        occasion: *occasion,
    })
}

/// As much of a moment as stands in a name.
pub(super) fn to_the_millisecond(wall: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(wall.timestamp_millis()).unwrap_or(wall)
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

/// A device's folder in a group's.
pub(super) fn device_in(folder: &Path, device: &Id) -> PathBuf {
    folder.join(device.as_str())
}

impl Places {
    pub(super) fn groups(&self) -> PathBuf {
        self.data.join("groups")
    }

    pub(super) fn group(&self, group: &Id) -> PathBuf {
        self.groups().join(group.as_str())
    }

    /// What this device was told of the groups' folders.
    pub(super) fn all_folders(&self) -> PathBuf {
        self.state.join("folders")
    }

    /// What this device was told of a group's folder.
    pub(super) fn folders(&self, group: &Id) -> PathBuf {
        self.all_folders().join(group.as_str())
    }

    /// Where the last versions known here of a group's files are kept.
    pub(super) fn all_known(&self, group: &Id) -> PathBuf {
        self.state.join("known").join(group.as_str())
    }

    /// Where the last version of a file that is known here is kept.
    pub(super) fn known(&self, group: &Id, device: &Id, which: Which<'_>) -> PathBuf {
        device_in(&self.all_known(group), device).join(which.name())
    }

    /// The same, for a file under a cover.
    pub(super) fn known_under(
        &self,
        cover: Cover,
        group: &Id,
        device: &Id,
        which: Which<'_>,
    ) -> PathBuf {
        self.known(group, device, which)
            .with_file_name(cover.name(which))
    }

    /// Where this device keeps for whom it seals what it writes of a group.
    pub(super) fn circle(&self, group: &Id) -> PathBuf {
        self.state.join("circles").join(group.as_str())
    }

    /// What this device noted of a group's word.
    pub(super) fn notes(&self, group: &Id) -> PathBuf {
        self.state.join("words").join(group.as_str())
    }

    /// The word itself, sealed.
    pub(super) fn word(&self, group: &Id) -> PathBuf {
        self.notes(group).with_file_name(format!("{group}{SEALED}"))
    }

    /// The secret keys of the leader who uses this device, sealed with the passphrase.
    pub(super) fn identity(&self) -> PathBuf {
        self.state.join("identity.age")
    }

    /// The public half of the first of them.
    pub(super) fn public_key(&self) -> PathBuf {
        self.state.join("identity.txt")
    }

    /// Where the kept copies of a group lie.
    pub(super) fn kept(&self, group: &Id) -> PathBuf {
        self.state.join("kept").join(group.as_str())
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

    pub(super) fn locks(&self) -> PathBuf {
        self.state.join("locks")
    }

    pub(super) fn lock(&self, group: &Id) -> PathBuf {
        self.locks().join(group.as_str())
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

    #[test]
    fn a_name_says_what_it_is_and_nothing_else_does() {
        for id in ["p1", "group", "nul"] {
            let planned: Id = id.parse().unwrap();
            let name = Which::Session(&planned).name();
            assert_eq!(named(&name), Some(Named::Session(planned)));
        }
        assert_eq!(named("group.ron"), Some(Named::Group));
        assert_eq!(named("group.ron.age"), Some(Named::Group));
        for other in [
            "p1_.ron",
            "p1",
            "p1 (1).ron",
            ".smil-x.tmp",
            "nul.ron",
            ".ron",
            "group.age",
            "group.ron.age.age",
            KEYS,
        ] {
            assert_eq!(named(other), None, "{other}");
        }
    }

    #[test]
    fn a_copy_has_its_moment_and_its_occasion_in_its_name() {
        for (occasion, _) in OCCASIONS {
            let at = DateTime::from_timestamp_millis(1_800_000_000_007).unwrap();
            let copy = Copy { at, occasion };
            assert_eq!(copy_of(&copy_name(&copy)), Some(copy));
        }
        for other in ["", "-opening", "20270101t000000000-other", "known"] {
            assert_eq!(copy_of(other), None);
        }
    }
}
