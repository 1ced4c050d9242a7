//! A question with answers to choose from, over the screen. Must not know the words.

use super::App;
use super::effect::Effect;
use crate::domain::happening::Happening;
use crate::domain::session::Slept;
use crate::domain::time::Now;
use crate::input::Action;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskFor {
    /// The laptop slept: does the time count?
    Slept(Slept),
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// What is asked.
    pub about: AskFor,
    /// The chosen answer, from 0.
    pub chosen: usize,
}

impl Ask {
    /// Does a stretch in which the laptop slept count?
    #[must_use]
    pub const fn slept(slept: Slept) -> Self {
        Self {
            about: AskFor::Slept(slept),
            chosen: 0,
        }
    }

    /// How many answers there are.
    #[must_use]
    pub const fn answers(&self) -> usize {
        match self.about {
            AskFor::Slept(_) => 2,
        }
    }
}

impl App {
    pub(super) fn act_ask(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(super::Overlay::Ask(ask)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::Up => ask.chosen = ask.chosen.saturating_sub(1),
            Action::Down => ask.chosen = (ask.chosen + 1).min(ask.answers() - 1),
            Action::Leave => drop(self.overlays.pop()),
            Action::Accept => {
                let ask = ask.clone();
                self.overlays.pop();
                return self.answer(&ask, now);
            }
            _ => {}
        }
        Vec::new()
    }

    fn answer(&mut self, ask: &Ask, now: &Now) -> Vec<Effect> {
        match (&ask.about, ask.chosen) {
            (AskFor::Slept(slept), 1) => {
                let what = Happening::NotCounted {
                    from: slept.from,
                    until: slept.until,
                };
                self.happen(what, now)
            }
            (AskFor::Slept(_), _) => Vec::new(),
        }
    }
}
