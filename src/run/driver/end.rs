//! How the program comes to its end. Must not know what brings it there.

/// How far the end of the program has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// Nobody wants it.
    No,
    /// A leader wants it, if everything is saved.
    Wanted,
    /// A leader was asked, and leaves without what is not saved.
    WantedAnyway,
    /// It is over.
    Over,
}
