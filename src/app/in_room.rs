//! What the screen in the room shows beside the ritual, as the leaders choose it for their group:
//! whose turn it is, and a picture of the time for some kinds of steps. Must not know the words.

use super::effect::Effect;
use super::{App, Overlay};
use crate::domain::step::StepKind;
use crate::domain::time::Now;
use crate::input::Action;

/// What is in hand.
#[derive(Debug, Default, Clone, Copy)]
pub struct InRoomScreen {
    /// The chosen row, from 0.
    pub chosen: usize,
}

/// Something that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Whose turn it is.
    Turns,
    /// The time of such steps.
    Time(StepKind),
}

/// What can be chosen, in order.
pub const CHOICES: [Choice; 10] = [
    Choice::Turns,
    Choice::Time(StepKind::NameTags),
    Choice::Time(StepKind::Candle),
    Choice::Time(StepKind::Meal),
    Choice::Time(StepKind::TopAndBottom),
    Choice::Time(StepKind::Theme),
    Choice::Time(StepKind::Activity),
    Choice::Time(StepKind::Relaxation),
    Choice::Time(StepKind::Closing),
    Choice::Time(StepKind::Plain),
];

impl App {
    pub(super) fn choose_for_room(&mut self) -> Vec<Effect> {
        self.lay(Overlay::InRoom(InRoomScreen::default()));
        Vec::new()
    }

    /// Whether something is chosen.
    #[must_use]
    pub fn is_chosen_for_room(&self, choice: Choice) -> bool {
        let in_room = self.in_room();
        match choice {
            Choice::Turns => in_room.turns.is_on(),
            Choice::Time(kind) => in_room.time.contains(&kind),
        }
    }

    pub(super) fn act_in_room(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::InRoom(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        let last = CHOICES.len() - 1;
        match action {
            Action::Up => screen.chosen = screen.chosen.saturating_sub(1),
            Action::Down => screen.chosen = (screen.chosen + 1).min(last),
            Action::Tick => {
                let choice = CHOICES[screen.chosen.min(last)];
                return self.turn_choice(choice, now);
            }
            Action::Leave => {
                self.overlays.pop();
            }
            _ => {}
        }
        Vec::new()
    }

    fn turn_choice(&mut self, choice: Choice, now: &Now) -> Vec<Effect> {
        let chosen = self.is_chosen_for_room(choice);
        self.change_frame(now, |frame| match choice {
            Choice::Turns => frame.in_room.turns = frame.in_room.turns.turned(),
            Choice::Time(kind) if chosen => frame.in_room.time.retain(|other| *other != kind),
            Choice::Time(kind) => frame.in_room.time.push(kind),
        })
    }
}
