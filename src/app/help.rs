//! The help: every key that does something right now. Must not know the words for them.

#[cfg(test)]
mod tests;

use super::effect::Effect;
use super::{App, Overlay};
use crate::input::{Action, Binding, Context, Key, find, holds, in_contexts};

/// Rows that a page is leafed by.
const PAGE: usize = 10;

/// The help as it is looked at.
#[derive(Debug, Clone)]
pub struct HelpScreen {
    /// The keys that did something when it was asked for, place by place, the nearest first.
    pub keys: Vec<Listed>,
    /// The first row that is shown.
    pub top: usize,
}

/// What somebody could do when the help was asked for.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Where its keys are pressed.
    pub place: Context,
    /// The keys that meant it: not those that mean something else in a nearer place.
    pub keys: Vec<Key>,
    /// What they mean.
    pub action: Action,
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

impl App {
    /// Whether the keys are listed from where we are: over no other screen than the evaluation's,
    /// whose footer has no room for all of them.
    pub(super) fn has_help(&self) -> bool {
        matches!(self.overlays.last(), None | Some(Overlay::Evaluation(_)))
    }

    /// Shows the keys that do something on the screen in hand.
    pub(super) fn show_help(&mut self) -> Vec<Effect> {
        let contexts = self.contexts();
        let meant = |binding: &Binding| {
            let keys = binding.keys.iter().copied();
            keys.filter(|key| find(&contexts, *key) == Some(binding.action))
                .collect()
        };
        let keys = in_contexts(&contexts)
            .filter(|(near, binding)| holds(&contexts, *near, binding))
            .filter(|(_, binding)| self.is_of_use(binding.action))
            .map(|(_, binding)| Listed {
                place: binding.context,
                keys: meant(binding),
                action: binding.action,
            });
        let keys = keys.collect();
        self.lay(Overlay::Help(HelpScreen { keys, top: 0 }));
        Vec::new()
    }
}
