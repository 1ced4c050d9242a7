//! The group's own frame, in its leaders' hands: what the group uses beside the plan, how the
//! program speaks of time, and which steps may give. It lies over the group's plan or over a
//! session. Must not know the words.

pub mod may_give;
#[cfg(test)]
mod tests;

use super::effect::Effect;
use super::ledger::Edit;
use super::{App, Overlay};
use crate::domain::fit::ORDER_OF_GIVING;
use crate::domain::group::{Frame, GroupRecord, Switch, Uses, frame_id};
use crate::domain::step::StepKind;
use crate::domain::time::Now;
use crate::input::{Action, Context};

/// What is in hand of the frame.
#[derive(Debug)]
pub struct FrameScreen {
    /// The place of the chosen part among [all](Part::all), from 0.
    pub chosen: usize,
}

/// Something in the frame that leaders choose for their group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// How the program speaks of time.
    Pace,
    /// Held words.
    HeldWords,
    /// Records of something serious.
    Concerns,
    /// Small signs at the name tags.
    SmallSigns,
    /// How far steps of a kind may give.
    Gives(StepKind),
}

/// What comes before the kinds of steps that give.
const FIRST: [Part; 4] = [
    Part::Pace,
    Part::HeldWords,
    Part::Concerns,
    Part::SmallSigns,
];

impl Part {
    /// All, in the order in which they are listed; those that give in the order of giving.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let gives = ORDER_OF_GIVING.map(Self::Gives);
        FIRST.into_iter().chain(gives).collect()
    }

    /// Whether the group uses it; `None` for what is no matter of using.
    #[must_use]
    pub const fn switch(self, uses: Uses) -> Option<Switch> {
        match self {
            Self::HeldWords => Some(uses.held_words),
            Self::Concerns => Some(uses.concerns),
            Self::SmallSigns => Some(uses.small_signs),
            Self::Pace | Self::Gives(_) => None,
        }
    }
}

impl FrameScreen {
    /// The part in hand.
    #[must_use]
    pub fn part(&self) -> Part {
        let all = Part::all();
        let chosen = all.into_iter().nth(self.chosen);
        chosen.unwrap_or(Part::Pace)
    }

    pub(super) fn contexts(&self) -> Vec<Context> {
        match self.part() {
            Part::Gives(_) => vec![Context::MayGive, Context::Frame],
            _ => vec![Context::Frame],
        }
    }
}

impl App {
    /// Opens the frame of the group in hand.
    pub(super) fn open_frame(&mut self) -> Vec<Effect> {
        self.open_frame_at(0)
    }

    /// Opens it where it says which steps may give.
    pub(super) fn open_what_may_give(&mut self) -> Vec<Effect> {
        self.open_frame_at(FIRST.len())
    }

    fn open_frame_at(&mut self, chosen: usize) -> Vec<Effect> {
        if self.group.as_ref().is_some_and(|g| g.frame().is_some()) {
            self.lay(Overlay::Frame(FrameScreen { chosen }));
        }
        Vec::new()
    }

    pub(super) fn act_frame(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Frame(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        let part = screen.part();
        match action {
            Action::Up => screen.chosen = screen.chosen.saturating_sub(1),
            Action::Down => screen.chosen = (screen.chosen + 1).min(Part::all().len() - 1),
            Action::Leave => drop(self.overlays.pop()),
            _ => return self.change_part(part, action, now),
        }
        Vec::new()
    }

    /// A click takes a part in hand; on the one in hand it is Enter.
    pub(super) fn click_part(&mut self, row: usize, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Frame(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        if screen.chosen != row {
            screen.chosen = row;
            return Vec::new();
        }
        match screen.part() {
            Part::Gives(_) => self.act(Action::GivesNothing, now),
            _ => self.act(Action::Change, now),
        }
    }

    fn change_part(&mut self, part: Part, action: Action, now: &Now) -> Vec<Effect> {
        let change = matches!(
            action,
            Action::Change | Action::NextChoice | Action::PreviousChoice
        );
        match (part, action) {
            (Part::Gives(kind), _) => self.change_gives(kind, action, now),
            _ if !change => Vec::new(),
            (Part::Pace, Action::PreviousChoice) => {
                self.change_frame(now, |frame| frame.pace = frame.pace.previous())
            }
            (Part::Pace, _) => self.change_frame(now, |frame| frame.pace = frame.pace.next()),
            (Part::HeldWords, _) => self.turn(now, |uses| &mut uses.held_words),
            (Part::Concerns, _) => self.turn(now, |uses| &mut uses.concerns),
            (Part::SmallSigns, _) => self.turn(now, |uses| &mut uses.small_signs),
        }
    }

    fn turn(&mut self, now: &Now, which: impl FnOnce(&mut Uses) -> &mut Switch) -> Vec<Effect> {
        self.change_frame(now, |frame| {
            let switch = which(&mut frame.uses);
            *switch = switch.turned();
        })
    }

    /// Changes the frame of the group in hand: one deed that can be taken back.
    pub(super) fn change_frame(
        &mut self,
        now: &Now,
        change: impl FnOnce(&mut Frame),
    ) -> Vec<Effect> {
        let Some(group) = &mut self.group else {
            return Vec::new();
        };
        let Some(mut frame) = group.frame().cloned() else {
            return Vec::new();
        };
        change(&mut frame);
        let edit = Edit::Group(frame_id(), Some(GroupRecord::Frame(frame)));
        group.write(vec![edit], &mut self.ids, now)
    }
}
