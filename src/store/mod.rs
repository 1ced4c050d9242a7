//! The only module that touches the users' files.

mod trouble;

pub use trouble::{
    Cause, LockError, Place, Reason, SaveError, SaveKind, Shown, StoreError, Trouble, TroubleKind,
};

use crate::domain::record::Book;

/// Whether this device may write its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It may.
    Write,
    /// It may not, in this run.
    ReadOnly(Reason),
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read<T> {
    /// The records.
    pub book: Book<T>,
    /// What could not be read.
    pub troubles: Vec<Trouble>,
    /// Whether it may be written to.
    pub access: Access,
}
