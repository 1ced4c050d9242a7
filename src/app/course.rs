//! The course in pictures, over the group at a glance: who came, and the minutes planned and used.
//! Must not know how they are drawn.

use super::effect::Effect;
use super::{App, Overlay};
use crate::domain::group::State;
use crate::domain::programme::SessionKind;
use crate::input::Action;

/// The course in pictures.
#[derive(Debug, Default)]
pub struct CourseScreen {
    /// The chosen session among those that have been held, from 0.
    pub chosen: usize,
}

/// A session that has been held, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InNumbers {
    /// Its number among the group sessions; none for a parent meeting.
    pub number: Option<usize>,
    /// How many children came; none where the parents met alone.
    pub children: Option<u16>,
    /// Planned minutes.
    pub planned: u16,
    /// Minutes that it took, where somebody counted.
    pub used: Option<u16>,
}

impl App {
    /// Shows the course in pictures, from the last session that was held.
    pub(super) fn look_at_course(&mut self) -> Vec<Effect> {
        let chosen = self.held_in_numbers().len().saturating_sub(1);
        self.lay(Overlay::Course(CourseScreen { chosen }));
        Vec::new()
    }

    /// The sessions that have been held, in numbers.
    #[must_use]
    pub fn held_in_numbers(&self) -> Vec<InNumbers> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let plan = group.book.plan().into_iter();
        let held = plan.filter_map(|place| {
            let standing = place.standing.filter(|it| it.state == State::Done)?;
            let parents = place.planned.kind == SessionKind::Parents;
            Some(InNumbers {
                number: group.book.number(place.id).filter(|_| !parents),
                children: (!parents).then_some(standing.children),
                planned: place.planned.minutes,
                used: (standing.minutes > 0).then_some(standing.minutes),
            })
        });
        held.collect()
    }

    pub(super) fn act_course(&mut self, action: Action) -> Vec<Effect> {
        let last = self.held_in_numbers().len().saturating_sub(1);
        let Some(Overlay::Course(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::PreviousSession => screen.chosen = screen.chosen.saturating_sub(1),
            Action::NextSession => screen.chosen = (screen.chosen + 1).min(last),
            Action::Leave => drop(self.overlays.pop()),
            _ => {}
        }
        Vec::new()
    }
}
