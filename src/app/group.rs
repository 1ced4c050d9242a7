//! One group: its plan, a session a row. Must not lead a session.

use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

use super::effect::Effect;
use super::{App, Screen};

/// What is chosen in a group's plan.
#[derive(Debug, Default, Clone)]
pub struct GroupScreen {
    /// The chosen row of the plan, from 0.
    pub chosen: usize,
}

impl App {
    /// The planned session that is chosen in the group's plan.
    #[must_use]
    pub fn chosen_place(&self) -> Option<Id> {
        let Screen::Group(screen) = &self.screen else {
            return None;
        };
        Some(
            self.group
                .as_ref()?
                .book
                .plan()
                .get(screen.chosen)?
                .id
                .clone(),
        )
    }

    pub(super) fn act_group(&mut self, action: Action, _now: &Now) -> Vec<Effect> {
        let count = self.group.as_ref().map_or(0, |g| g.book.plan().len());
        let Screen::Group(screen) = &mut self.screen else {
            return Vec::new();
        };
        match action {
            Action::Up => screen.chosen = screen.chosen.saturating_sub(1),
            Action::Down => screen.chosen = (screen.chosen + 1).min(count.saturating_sub(1)),
            Action::RunSession => {
                let Some(planned) = self.chosen_place() else {
                    return Vec::new();
                };
                return self.open_session(planned);
            }
            Action::Leave => {
                self.screen = Screen::Home(super::home::HomeScreen::default());
                self.group = None;
                self.speak(self.system_lang);
                return vec![Effect::ReadHomes];
            }
            _ => {}
        }
        Vec::new()
    }

    /// Asks for a session of the group in hand, to lead it.
    pub(super) fn open_session(&mut self, planned: Id) -> Vec<Effect> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        vec![Effect::OpenSession {
            group: group.id.clone(),
            planned,
        }]
    }
}
