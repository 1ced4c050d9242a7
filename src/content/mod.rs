//! The programmes: those built in, and those in a folder of the leaders. Reads, never writes.

use std::path::PathBuf;

use crate::domain::programme::{Programme, Session};

/// Something wrong in a programme file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem;

/// Placeholder.
#[derive(Debug, Clone)]
pub struct Library;

impl Library {
    /// Placeholder.
    #[must_use]
    pub fn new(_: Option<PathBuf>) -> Self {
        Self
    }
    /// Placeholder.
    #[must_use]
    pub fn programme_ids(&self) -> Vec<String> {
        Vec::new()
    }
    /// Placeholder.
    ///
    /// # Errors
    /// Always.
    pub fn programme(&self, _: &str) -> Result<Programme, Vec<Problem>> {
        Err(vec![Problem])
    }
    /// Placeholder.
    ///
    /// # Errors
    /// Always.
    pub fn session(&self, _: &Programme, _: &str) -> Result<Session, Vec<Problem>> {
        Err(vec![Problem])
    }
}
