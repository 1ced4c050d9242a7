//! What can be clicked. Must not know where it was drawn.

use crate::input::Action;

/// Something on the screen that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// A key's hint in the footer.
    Hint(Action),
    /// A row of the list in hand, from 0.
    Row(usize),
    /// A step of the rail, from 0.
    Step(usize),
    /// A field of a form, from 0.
    Field(usize),
}
