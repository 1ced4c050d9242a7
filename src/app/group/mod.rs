//! One group: its plan, a session a row. Must not lead a session.

mod plan;
#[cfg(test)]
mod tests;
mod who;

pub use plan::{Along, Moving};

use super::ask::Ask;
use super::effect::{Effect, File, Which};
use super::home::HomeScreen;
use super::ledger::OpenGroup;
use super::notice::{From, Notice};
use super::{App, Opening, Overlay, Screen};
use crate::domain::group::Place;
use crate::domain::programme::Setting;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;
use crate::store::{Access, Reason};

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
        self.chosen_in_plan().map(|place| place.id.clone())
    }

    /// The chosen place in the plan, with how far it has come.
    #[must_use]
    pub fn chosen_in_plan(&self) -> Option<Place<'_>> {
        let Screen::Group(screen) = &self.screen else {
            return None;
        };
        self.group.as_ref()?.book.plan().get(screen.chosen).copied()
    }

    pub(super) fn act_group(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let count = self.group.as_ref().map_or(0, |g| g.book.plan().len());
        let Screen::Group(screen) = &mut self.screen else {
            return Vec::new();
        };
        let last = count.saturating_sub(1);
        match action {
            Action::Up => screen.chosen = screen.chosen.saturating_sub(1),
            Action::Down => screen.chosen = (screen.chosen + 1).min(last),
            Action::PageUp => screen.chosen = 0,
            Action::PageDown => screen.chosen = last,
            Action::RunSession => return self.run_chosen(now),
            Action::ReadSession => return self.read_chosen(),
            Action::ReadAll => return self.read_all(now),
            Action::WriteIn => return self.write_in_chosen(now),
            Action::Debrief => return self.debrief_chosen(now),
            Action::MoveDate => return self.ask_date(now),
            Action::KeepUntil => return self.ask_until_when(now),
            Action::Drop => return self.drop_or_take_back(now),
            Action::Repeat => return self.repeat(now),
            Action::Insert => return self.ask_what_to_insert(now),
            Action::People => return self.open_people(),
            Action::Frame => return self.open_frame(),
            Action::FollowUps => return self.look_at_follow_ups(),
            Action::Papers => return self.look_at_papers(),
            Action::Evaluation => {
                let place = self
                    .chosen_in_plan()
                    .filter(|place| place.standing.is_some());
                let planned = place.map(|place| place.id.clone());
                return self.look_at_evaluation(planned);
            }
            Action::Glance => return self.look_at_glance(),
            Action::ForRoom => return self.choose_for_room(),
            Action::Adopt => self.ask_to_adopt(now),
            Action::Reopen => return self.reopen_chosen(now),
            Action::Leave if self.tour.is_some() => return self.back_to_tour(now),
            Action::Leave if self.rehearsal.is_some() => return self.leave_rehearsal(),
            Action::Leave => return self.leave_group(now),
            Action::Rehearse if self.tour.is_none() => return self.rehearse_chosen(),
            _ => {}
        }
        Vec::new()
    }

    /// Whether an action would do something with the chosen session now; keys that would not
    /// are not shown.
    pub(super) fn is_of_use_in_group(&self, action: Action) -> bool {
        let Some(place) = self.chosen_in_plan() else {
            return matches!(
                action,
                Action::People
                    | Action::Frame
                    | Action::ForRoom
                    | Action::Insert
                    | Action::Adopt
                    | Action::FollowUps
                    | Action::Papers
                    | Action::Evaluation
            );
        };
        if action == Action::KeepUntil {
            return self.may_say_until_when();
        }
        let begun = place.standing.is_some();
        let changes = matches!(
            action,
            Action::WriteIn | Action::MoveDate | Action::Drop | Action::Repeat | Action::Insert
        );
        if changes && !self.may_write_group() {
            return false;
        }
        let dropped = place.planned.dropped;
        match action {
            Action::RunSession => !place.is_done() && !dropped,
            Action::Debrief => begun,
            Action::Rehearse => !begun && !dropped && self.setting(place.id) == Setting::Room,
            Action::Reopen => place.is_done(),
            Action::WriteIn => !dropped,
            Action::MoveDate => !begun,
            Action::Drop => !begun,
            Action::ReadAll => !self.readable().is_empty(),
            Action::Adopt => self.edited().is_some(),
            _ => true,
        }
    }

    fn run_chosen(&mut self, now: &Now) -> Vec<Effect> {
        let Some(place) = self.chosen_in_plan() else {
            return Vec::new();
        };
        let (id, done, dropped) = (place.id.clone(), place.is_done(), place.planned.dropped);
        if dropped {
            self.say(Notice::NotNow, now);
            return Vec::new();
        }
        let early = place.standing.is_none() && place.planned.date > now.today();
        if done {
            return self.read_chosen();
        }
        match self.setting(&id) {
            Setting::Room => self.open_session(id),
            // Nothing can be written in yet: the plan is read, and goes along on paper.
            Setting::Away if early => self.read_chosen(),
            Setting::Away => self.ask_to_write_in(id),
        }
    }

    fn rehearse_chosen(&mut self) -> Vec<Effect> {
        match self.chosen_place() {
            Some(planned) if self.is_of_use_in_group(Action::Rehearse) => {
                self.ask_to_rehearse(planned)
            }
            _ => Vec::new(),
        }
    }

    /// Reads the chosen session: as it went, or as it is planned.
    fn read_chosen(&mut self) -> Vec<Effect> {
        match self.chosen_place() {
            Some(planned) => self.read_session(planned),
            None => Vec::new(),
        }
    }

    /// Writes in the chosen session, which was held away from the laptop.
    fn write_in_chosen(&mut self, now: &Now) -> Vec<Effect> {
        match self.chosen_in_plan().filter(|p| !p.planned.dropped) {
            Some(place) => {
                let planned = place.id.clone();
                self.ask_to_write_in(planned)
            }
            None => {
                self.say(Notice::NotNow, now);
                Vec::new()
            }
        }
    }

    /// Opens the talk after the chosen session.
    fn debrief_chosen(&mut self, now: &Now) -> Vec<Effect> {
        match self.chosen_in_plan().filter(|p| p.standing.is_some()) {
            Some(place) => {
                let planned = place.id.clone();
                self.ask_for_debrief(planned)
            }
            None => {
                self.say(Notice::NotNow, now);
                Vec::new()
            }
        }
    }

    /// Opens the chosen session, which has ended: it can be gone on with from there.
    fn reopen_chosen(&mut self, now: &Now) -> Vec<Effect> {
        match self.chosen_in_plan().filter(Place::is_done) {
            Some(place) => {
                let planned = place.id.clone();
                self.open_session(planned)
            }
            None => {
                self.say(Notice::NotNow, now);
                Vec::new()
            }
        }
    }

    /// Where a session of the plan is held, as the programme has it.
    #[must_use]
    pub fn setting(&self, planned: &Id) -> Setting {
        let session = |group: &OpenGroup| {
            let plan = group.book.plan();
            let place = plan.into_iter().find(|place| place.id == planned)?;
            let offered = group.offer.as_ref().ok()?.session(&place.planned.session)?;
            Some(offered.to_plan.setting)
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

    /// Shows an open group, with the session chosen that is to be led today or next.
    pub(super) fn show_group(&mut self, group: OpenGroup, now: &Now) {
        if let Some(frame) = group.frame() {
            let language = frame.language;
            self.speak(language);
        }
        let next = group.book.to_lead(now.today());
        let next = next.map(|next| next.id.clone());
        self.group = Some(group);
        self.screen = Screen::Group(GroupScreen::default());
        if let Some(next) = next {
            self.choose_place(&next);
        }
    }

    /// Chooses a session in the plan.
    pub(super) fn choose_place(&mut self, id: &Id) {
        let plan = self.group.as_ref().map(|g| g.book.plan());
        let place = plan.and_then(|plan| plan.iter().position(|place| place.id == id));
        if let (Some(place), Screen::Group(screen)) = (place, &mut self.screen) {
            screen.chosen = place;
        }
    }

    fn leave_group(&mut self, now: &Now) -> Vec<Effect> {
        let plan = self.group.as_ref().map(|group| group.book.plan());
        if plan.is_some_and(|plan| plan.iter().any(Place::is_running)) {
            self.say(Notice::GoesOn(From::Groups), now);
        }
        let left = self.group.take().map(|group| group.id);
        let groups = &self.homes.groups;
        let chosen = groups.iter().position(|(id, _)| Some(id) == left.as_ref());
        self.screen = Screen::Home(HomeScreen {
            chosen: chosen.unwrap_or(0),
        });
        self.speak(self.system_lang);
        vec![Effect::ReadHomes]
    }

    pub(super) fn may_write_group(&self) -> bool {
        let access = self.group.as_ref().map(|group| group.access);
        access == Some(Access::Write)
    }

    /// Which file somebody edited by hand, as far as is known: the chosen session's, else the
    /// group's.
    fn edited(&self) -> Option<Which> {
        const EDITED: Access = Access::ReadOnly(Reason::Edited);
        let group = self.group.as_ref()?;
        let of_session = self
            .chosen_place()
            .filter(|id| group.sessions.get(id).is_some_and(|s| s.access == EDITED));
        match of_session {
            Some(planned) => Some(Which::Session(planned)),
            None => (group.access == EDITED).then_some(Which::Group),
        }
    }

    fn ask_to_adopt(&mut self, now: &Now) {
        if self.edited().is_some() {
            self.lay(Overlay::Ask(Ask::adopt()));
        } else {
            self.say(Notice::NotNow, now);
        }
    }

    /// Takes over the file that somebody edited by hand.
    pub(super) fn adopt(&mut self) -> Vec<Effect> {
        let (Some(which), Some(group)) = (self.edited(), &mut self.group) else {
            return Vec::new();
        };
        if let Which::Session(planned) = &which {
            // Only read so far. What the edit took out must not come back with it.
            group.sessions.remove(planned);
        }
        let group = group.id.clone();
        vec![Effect::Adopt(File { group, which })]
    }
}
