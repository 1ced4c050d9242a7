//! One group: its plan, a session a row. Must not lead a session.

use crate::domain::programme::Setting;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

use super::effect::Effect;
use super::ledger::OpenGroup;
use super::{App, Opening, Screen};

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

    pub(super) fn act_group(&mut self, action: Action, now: &Now) -> Vec<Effect> {
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
                return match self.setting(&planned) {
                    Setting::Room => self.open_session(planned),
                    Setting::Away => self.ask_to_write_in(planned),
                };
            }
            Action::ReadSession | Action::WriteIn | Action::Debrief => {
                let Some(planned) = self.chosen_place() else {
                    return Vec::new();
                };
                return match action {
                    Action::ReadSession => self.read_session(planned, now),
                    Action::WriteIn => self.ask_to_write_in(planned),
                    _ => self.ask_for_debrief(planned),
                };
            }
            Action::ReadAll => return self.read_all(now),
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

    /// Where a session of the plan is held, as the programme has it.
    fn setting(&self, planned: &Id) -> Setting {
        let session = |group: &OpenGroup| {
            let plan = group.book.plan();
            let place = plan.into_iter().find(|place| place.id == planned)?;
            let sessions = &group.offer.as_ref().ok()?.sessions;
            let offered = sessions.iter().map(|s| &s.to_plan);
            let mut named = offered.filter(|s| s.session == place.planned.session);
            named.next().map(|s| s.setting)
        };
        self.group.as_ref().and_then(session).unwrap_or_default()
    }

    /// Asks for a session of the group in hand, to lead it.
    pub(super) fn open_session(&mut self, planned: Id) -> Vec<Effect> {
        self.opening = Opening::Lead;
        self.ask_for_session(planned)
    }

    /// Asks for a session of the group in hand.
    pub(super) fn ask_for_session(&mut self, planned: Id) -> Vec<Effect> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        vec![Effect::OpenSession {
            group: group.id.clone(),
            planned,
        }]
    }
}
