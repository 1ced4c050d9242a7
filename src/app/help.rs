//! The help: every key that works right now. Must not know the words for them.

use crate::input::{Action, Context};

/// Rows that a page is leafed by.
const PAGE: usize = 10;

/// The help as it is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpScreen {
    /// Where the keys were pressed when it was asked for.
    pub contexts: Vec<Context>,
    /// The first row that is shown.
    pub top: usize,
}

impl HelpScreen {
    /// Scrolls.
    pub const fn act(&mut self, action: Action) {
        match action {
            Action::Up => self.top = self.top.saturating_sub(1),
            Action::Down => self.top = self.top.saturating_add(1),
            Action::PageUp => self.top = self.top.saturating_sub(PAGE),
            Action::PageDown => self.top = self.top.saturating_add(PAGE),
            _ => {}
        }
    }
}
