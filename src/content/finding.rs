//! A problem found in a value, before it is known where in its file that lies.

use super::problem::ProblemKind;
use crate::parse::Trail;

/// What is wrong, and the way to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) at: Trail,
    pub(super) kind: ProblemKind,
}

impl Finding {
    pub(super) const fn new(at: Trail, kind: ProblemKind) -> Self {
        Self { at, kind }
    }
}
