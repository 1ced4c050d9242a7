//! How the program comes to its end. Must not know what brings it there.

/// How far the end of the program has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// Nobody wants it.
    No,
    /// A leader wanted it, and something could not be saved.
    Warned,
    /// A leader wants it.
    Wanted,
    /// A leader was told that something could not be saved, and wants it all the same.
    WantedAnyway,
    /// It is over.
    Over,
}

impl End {
    /// The same after something new was written, of which no leader has been warned.
    pub(super) const fn with_more_to_save(self) -> Self {
        match self {
            Self::Warned => Self::No,
            Self::WantedAnyway => Self::Wanted,
            other => other,
        }
    }
}
