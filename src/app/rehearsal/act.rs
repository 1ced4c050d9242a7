//! What keys do on a rehearsal's own screens, and where a rehearsal is asked for. Must not know what
//! happens in it.

use crate::app::effect::{Effect, Rehearse};
use crate::app::reading::{CHROME, Page, WIDEST};
use crate::app::{App, Overlay};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

impl App {
    /// Who leaves the session in a rehearsal is told how it went.
    pub(in crate::app) fn leave_rehearsal(&mut self) -> Vec<Effect> {
        self.tell_how_it_went();
        Vec::new()
    }

    /// Its text, for a screen of so many columns.
    #[must_use]
    pub fn rehearsed_page(&self, columns: u16, now: &Now) -> Page {
        let width = columns.saturating_sub(2).min(WIDEST);
        Page::of(&self.rehearsed_lines(now), width)
    }

    pub(in crate::app) fn act_explained(&mut self, action: Action) -> Vec<Effect> {
        if action == Action::Leave {
            self.overlays.pop();
        }
        Vec::new()
    }

    pub(in crate::app) fn act_rehearsed(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let height = usize::from(self.size.rows.saturating_sub(CHROME).max(2));
        let page = self.rehearsed_page(self.size.columns, now);
        let Some(Overlay::Rehearsed(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::EndRehearsal => return vec![Effect::Quit],
            Action::RehearseAgain => return self.rehearse_again(),
            Action::Leave => drop(self.overlays.pop()),
            _ => screen.top = page.scrolled(screen.top, action, height),
        }
        Vec::new()
    }

    /// Asks for the same rehearsal from its beginning: the same things will happen.
    fn rehearse_again(&self) -> Vec<Effect> {
        let seed = self.rehearsal.as_ref().map(|rehearsal| rehearsal.seed);
        match (&self.group, self.screen.planned()) {
            (Some(group), Some(planned)) => vec![Effect::Rehearse(Rehearse {
                group: group.id.clone(),
                planned: planned.clone(),
                seed,
            })],
            _ => Vec::new(),
        }
    }

    /// Asks for a rehearsal of a session of the group in hand.
    pub(in crate::app) fn ask_to_rehearse(&self, planned: Id) -> Vec<Effect> {
        match &self.group {
            Some(group) => vec![Effect::Rehearse(Rehearse {
                group: group.id.clone(),
                planned,
                seed: None,
            })],
            None => Vec::new(),
        }
    }
}
