//! What can be wrong with a file or a folder: what happened, where, of what kind. Must not
//! hold a sentence for users, nor any text out of a file.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why the system refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    /// The file or folder, or one above it, may not be touched by this user.
    #[error("not allowed")]
    NotAllowed,
    /// The disk takes nothing: it can only be read.
    #[error("read-only")]
    ReadOnly,
    /// The disk, the quota or the greatest size of a file is used up.
    #[error("no room")]
    NoSpace,
    /// It, or the folder that it should lie in, is not there.
    #[error("missing")]
    Missing,
    /// Something else stands in its place: a folder, a device, a link that leads nowhere.
    #[error("something is in the way")]
    InTheWay,
    /// It is there and is not what we wrote.
    #[error("damaged")]
    Damaged,
    /// Anything else.
    #[error("{0}")]
    Other(io::ErrorKind),
}

impl From<&io::Error> for Cause {
    fn from(error: &io::Error) -> Self {
        use io::ErrorKind as K;
        match error.kind() {
            K::PermissionDenied => Self::NotAllowed,
            K::ReadOnlyFilesystem => Self::ReadOnly,
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => Self::NoSpace,
            K::NotFound => Self::Missing,
            K::IsADirectory | K::NotADirectory | K::AlreadyExists => Self::InTheWay,
            other => Self::Other(other),
        }
    }
}

/// A place in a file that people can look up in an editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TroubleKind {
    /// The system does not let us read it.
    #[error("cannot be read: {0}")]
    Disk(Cause),
    /// The group's folder is not there now: a stick that is not in, a share that is not
    /// connected.
    #[error("the folder is not there")]
    Away,
    /// It is sealed, and the passphrase has not been given.
    #[error("locked")]
    Locked,
    /// It is sealed for others.
    #[error("sealed for others")]
    ForOthers,
    /// It lies open in a protected group: anybody who reaches the folder may have written it.
    #[error("open in a protected group")]
    LiesOpen,
    /// It is sealed, and does not bear the group's word: somebody wrote it who cannot read the group.
    #[error("without the group's word")]
    NotByReader,
    /// It is sealed, and other files bear another word than it does: nobody here knows which of
    /// them is the group's.
    #[error("one word of several")]
    SeveralWords,
    /// The group is ours to read, and the device that wrote it has not confirmed our key.
    #[error("sealed without our key")]
    Unconfirmed,
    /// It is larger than any file of ours.
    #[error("too large")]
    TooLarge,
    /// It is not UTF-8 text.
    #[error("not text")]
    NotText,
    /// It does not parse: cut off, damaged, or a slip of somebody who edited it.
    #[error("damaged")]
    Damaged,
    /// It is RON, and something else than what belongs here.
    #[error("not a file of this kind")]
    NotOurs,
    /// It says something that no version of ours says in this place.
    #[error("unknown field")]
    UnknownField,
    /// It holds the same revision twice: somebody copied one by hand.
    #[error("the same revision twice")]
    Repeated,
    /// It holds what another device wrote, which only that device's folder may.
    #[error("records of another device")]
    OtherDevice,
    /// It parses, and its checksum does not hold: edited by hand, or a bit fell over.
    #[error("edited")]
    Edited,
    /// A newer version wrote it; what this one knows of it was read.
    #[error("written by version {version}")]
    Newer {
        /// The version that wrote it.
        version: u32,
    },
    /// A newer version wrote it, and says that this one cannot read it.
    #[error("needs version {oldest_reader}")]
    TooNew {
        /// The oldest version that can.
        oldest_reader: u32,
    },
}

/// What is shown in a troubled file's stead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// What stands in the file.
    File,
    /// The last version known here.
    Known,
    /// Nothing of it.
    Nothing,
}

/// A file with something wrong. It lies untouched where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The file.
    pub path: PathBuf,
    /// Where in it, if that is known.
    pub place: Option<Place>,
    /// What is wrong.
    pub kind: TroubleKind,
    /// What is shown in its stead.
    pub shown: Shown,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(Place { line, column }) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.kind)
    }
}

impl std::error::Error for Trouble {}

/// A file or folder of the store that cannot be used at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {cause}", path.display())]
pub struct StoreError {
    /// Which.
    pub path: PathBuf,
    /// Why.
    pub cause: Cause,
}

impl StoreError {
    /// The system refused something that has no path.
    #[must_use]
    pub fn at_large(error: &io::Error) -> Self {
        Self {
            path: PathBuf::new(),
            cause: Cause::from(error),
        }
    }

    pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self {
            path: path.to_owned(),
            cause: Cause::from(&error),
        }
    }
}

/// Why a file may not be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Somebody edited it, and nobody has said yes to that.
    #[error("edited")]
    Edited,
    /// A newer version wrote it, or a file of another device that belongs to it: this one
    /// would drop what it does not know.
    #[error("newer")]
    Newer,
    /// It cannot be read, so that writing would lose what it holds.
    #[error("unreadable")]
    Unreadable,
    /// It is sealed, and the passphrase has not been given.
    #[error("locked")]
    Locked,
    /// It is sealed for others.
    #[error("sealed for others")]
    ForOthers,
    /// Another program on this laptop has the group open for writing.
    #[error("open elsewhere")]
    OpenElsewhere,
    /// This device does not know any more for whom it seals the group.
    #[error("nobody knows for whom")]
    NoCircle,
    /// The group's folder is not there now.
    #[error("the folder is not there")]
    Away,
    /// The right to write cannot be had: this laptop's own folder is out of order.
    #[error("no lock: {0}")]
    NoLock(Cause),
}

/// Why a save did not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SaveKind {
    /// The file may only be read.
    #[error("read-only: {0}")]
    ReadOnly(Reason),
    /// The file is not the one that was read: somebody else wrote it since.
    #[error("changed since it was read")]
    Changed,
    /// One of the keys that it is to be sealed for is none.
    #[error("a key that is none")]
    BadKey,
    /// What is for fewer eyes can only lie in a protected group.
    #[error("not protected")]
    NotProtected,
    /// What is for fewer eyes cannot lie open: it is given to everybody first, or purged.
    #[error("for fewer eyes")]
    ForFew,
    /// The files of the group bear different words: nobody here knows which of them is the group's.
    #[error("one word of several")]
    SeveralWords,
    /// The leader at this device would not be among its readers, or has no key.
    #[error("not for ourselves")]
    NoOwnKey,
    /// The records cannot be put in the file's form. A fault of the program.
    #[error("cannot be put in the file's form")]
    Form,
    /// The system does not let us write it.
    #[error("cannot be written: {0}")]
    Disk(Cause),
}

/// A save that did not happen. What was there before is intact.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {kind}", path.display())]
pub struct SaveError {
    /// The file.
    pub path: PathBuf,
    /// Why.
    pub kind: SaveKind,
}

/// Why a lock was not given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LockError {
    /// The program runs already, and has this group open for writing.
    #[error("open elsewhere")]
    Busy,
    /// The lock's file cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
}
