//! Leaving the program with something that is not saved: it is asked what is to become of that. Must
//! not end anything.

use super::ask::{Ask, AskFor};
use super::effect::Effect;
use super::line::LineFor;
use super::{App, Overlay};

impl App {
    /// The program was to end, and something is not saved: asks what is to become of it, over
    /// whatever is open, and once, however often the key was pressed.
    pub(super) fn ask_how_to_leave(&mut self) -> Vec<Effect> {
        self.overlays.retain(|overlay| !is_question(overlay));
        self.lay(Overlay::Ask(Ask::unsaved()));
        Vec::new()
    }

    /// Whether it is being asked what becomes of what is not saved, or where a copy is to lie: that
    /// is seen whatever is hidden, and says nothing of anybody.
    #[must_use]
    pub fn is_asked_how_to_leave(&self) -> bool {
        self.overlays.last().is_some_and(|overlay| {
            let is_folder = |purpose: &LineFor| *purpose == LineFor::Elsewhere;
            is_question(overlay)
                || matches!(overlay, Overlay::Line(line) if is_folder(&line.purpose))
        })
    }
}

fn is_question(overlay: &Overlay) -> bool {
    matches!(overlay, Overlay::Ask(ask) if ask.about == AskFor::Unsaved)
}

#[cfg(test)]
mod tests;
