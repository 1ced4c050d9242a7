//! The only module that touches the users' files.

use crate::domain::record::Book;

/// Whether a file may be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It may.
    Write,
    /// It may not.
    ReadOnly(Reason),
}

/// Why a file may not be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Placeholder.
    Newer,
}

/// A file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble;

/// A file could not be saved.
#[derive(Debug)]
pub struct SaveError;

/// What was read.
#[derive(Debug)]
pub struct Read<T> {
    /// The records.
    pub book: Book<T>,
    /// What could not be read.
    pub troubles: Vec<Trouble>,
    /// Whether it may be written to.
    pub access: Access,
}
