//! Whether a key would do something now. Must not do it.

use super::ledger::OpenGroup;
use super::{App, Overlay, Screen};
use crate::input::Action;

impl App {
    /// Whether an action would do something now; keys that would not are not shown.
    #[must_use]
    pub fn is_of_use(&self, action: Action) -> bool {
        if self.handed().is_some() {
            return true;
        }
        match action {
            Action::SaveElsewhere => self.may_save_elsewhere(),
            Action::Undo => match self.overlays.last() {
                Some(Overlay::Say(screen)) => screen.can_undo(),
                _ => self.group.as_ref().is_some_and(OpenGroup::can_undo),
            },
            Action::Redo => self.group.as_ref().is_some_and(OpenGroup::can_redo),
            Action::Listen => self.may_listen(),
            Action::BackToTour => self.is_trying(),
            Action::LeaveItAtThat => self.may_leave_it(),
            Action::Rehearse if self.rehearsal.is_some() || self.tour.is_some() => false,
            _ if self.toolbox().is_some() => self.is_of_use_in_toolbox(action),
            _ if !self.overlays.is_empty() && self.is_no_use_over(action) => false,
            _ if !self.overlays.is_empty() => self.is_of_use_over(action),
            _ => match &self.screen {
                Screen::Home(_) => self.is_of_use_at_home(action),
                Screen::Group(_) => self.is_of_use_in_group(action),
                Screen::People(_) => self.is_of_use_for_people(action),
                Screen::NewGroup(_) => self.is_of_use_in_form(action),
                Screen::Tour => self.is_of_use_in_tour(action),
                Screen::Reading(screen) => self.is_of_use_in_reading(screen, action),
                Screen::Live(_) => self.is_of_use_live(action),
                Screen::Debrief(_) | Screen::WrittenIn(_) => self.is_of_use_in_session(action),
            },
        }
    }

    /// Whether a key does something in what lies over the screen.
    fn is_of_use_over(&self, action: Action) -> bool {
        match (action, self.overlays.last()) {
            (Action::SuggestName, _) => self.may_suggest(),
            (Action::About | Action::AboutBefore, Some(Overlay::Line(line))) => {
                line.purpose.takes_a_child()
            }
            (Action::About | Action::WriteWords, Some(Overlay::Serious(_))) => {
                self.may_record_serious()
            }
            (Action::ToldByAnother, Some(Overlay::Serious(screen))) => {
                self.may_record_serious() && screen.says_anything()
            }
            (Action::Show, Some(Overlay::Held(_))) => self.holds_words(),
            (Action::AddChoice, Some(Overlay::Say(screen))) => screen.has_room(),
            (action, Some(Overlay::FollowUps(screen))) => {
                self.is_of_use_in_follow_ups(screen, action)
            }
            (action, Some(Overlay::Effort(screen))) => self.is_of_use_in_effort(screen, action),
            (action, Some(Overlay::Evaluation(screen))) => {
                self.is_of_use_in_evaluation(screen, action)
            }
            (Action::GiveAnswers, Some(Overlay::FromPaper(pad))) => {
                pad.stands() == super::evaluation::Stands::Begun
            }
            (action, Some(Overlay::Results(screen))) => self.is_of_use_in_results(screen, action),
            (action, Some(Overlay::Papers(screen))) => self.is_of_use_in_papers(screen, action),
            (Action::PageDown | Action::PageUp, Some(Overlay::Form(form))) => form.pages() > 1,
            (Action::WhoReads, Some(Overlay::Form(_))) => self.rehearsal.is_none(),
            (Action::Purge, Some(Overlay::Form(_))) => self.may_purge(),
            (action, Some(Overlay::WhoReads(screen))) => {
                Self::is_of_use_in_who_reads(screen, action)
            }
            (Action::StoodBefore, Some(Overlay::Written(screen))) => self.has_earlier_text(screen),
            (Action::Concern, Some(Overlay::Serious(_))) => self.may_record_serious(),
            (Action::Show, Some(Overlay::WhoIsHere(_))) => self.uses().small_signs.is_on(),
            (_, Some(Overlay::WhoIsHere(_))) => self.is_of_use_in_session(action),
            _ => true,
        }
    }
}
