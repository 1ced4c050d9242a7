//! A made-up group to show and to rehearse with, in folders of its own that vanish at the end.
//! Must not touch anybody's files.

use crate::domain::language::Lang;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::store::Store;

/// A made-up group and where it lies.
pub struct Demo {
    /// The group.
    pub group: Id,
    /// Its store.
    pub store: Store,
    /// Its folders, for as long as this lives.
    pub folder: tempfile::TempDir,
}

/// Makes it; `None` where it cannot be made.
#[must_use]
pub fn make(_lang: Lang, _now: &Now) -> Option<Demo> {
    None
}
