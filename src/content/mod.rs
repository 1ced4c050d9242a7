//! The programmes: those built in, and those in a folder of the leaders. Reads, never writes.

/// Something wrong in a programme file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem;
