//! Reading a session as it went or as it is planned, or all that have been one after another. What is noted about
//! children stays hidden until it is asked for. Must not change what it reads.

use super::effect::Effect;
use super::message::SessionOpened;
use super::notice::Notice;
use super::{App, Screen};
use crate::domain::stamp::Id;
use crate::domain::story::Children;
use crate::domain::time::Now;
use crate::input::Action;

mod page;
#[cfg(test)]
mod tests;

pub(super) use page::WIDEST;
pub use page::{Page, PageRow};

/// Rows of the screen that are not text: the header and what lies at the foot.
pub const CHROME: u16 = 4;

/// What is being read.
#[derive(Debug)]
pub struct ReadingScreen {
    /// The planned session; where several are read, the one at the top.
    pub planned: Id,
    /// How much is read.
    pub scope: Scope,
    /// Whether what is noted about children is shown.
    pub children: Children,
    /// The first row that is shown, from 0.
    pub top: usize,
}

/// How much is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// One session.
    One,
    /// The group's sessions, one after another.
    All,
}

impl App {
    /// Reads one session of the plan: as it went, or before it is held, as it is planned.
    pub(super) fn read_session(&mut self, planned: Id) -> Vec<Effect> {
        self.read(planned, Scope::One)
    }

    /// Reads the group's sessions, from the first.
    pub(super) fn read_all(&mut self, now: &Now) -> Vec<Effect> {
        match self.readable().into_iter().next() {
            Some(first) => self.read(first, Scope::All),
            None => {
                self.say(Notice::NotNow, now);
                Vec::new()
            }
        }
    }

    fn read(&mut self, planned: Id, scope: Scope) -> Vec<Effect> {
        self.screen = Screen::Reading(ReadingScreen {
            planned: planned.clone(),
            scope,
            children: Children::Hidden,
            top: 0,
        });
        match scope {
            Scope::One => {
                let mut effects = self.ask_to_read(vec![planned.clone()]);
                if self.is_next(&planned) {
                    // What is carried over stands in those before it.
                    effects.extend(self.ask_for_books());
                }
                effects
            }
            Scope::All => self.ask_to_read(self.readable()),
        }
    }

    fn ask_to_read(&self, planned: Vec<Id>) -> Vec<Effect> {
        match &self.group {
            Some(group) => vec![Effect::ReadSessions {
                group: group.id.clone(),
                planned,
            }],
            None => Vec::new(),
        }
    }

    pub(super) fn sessions_read(&mut self, read: Vec<SessionOpened>, now: &Now) -> Vec<Effect> {
        if let Some(group) = &mut self.group {
            for session in read {
                group.open_session(session, &mut self.ids, now);
            }
        }
        self.bring_into_view(now);
        self.say_vanished_again(now)
    }

    /// The sessions that have begun, in the order of the plan.
    pub(super) fn readable(&self) -> Vec<Id> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let plan = group.book.plan();
        let begun = plan.into_iter().filter(|p| p.standing.is_some());
        begun.map(|place| place.id.clone()).collect()
    }

    pub(super) fn act_reading(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Screen::Reading(screen) = &mut self.screen else {
            return Vec::new();
        };
        let planned = screen.planned.clone();
        match action {
            Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
                self.scroll(action, now);
            }
            Action::NextSession => return self.read_beside(1, now),
            Action::PreviousSession => return self.read_beside(-1, now),
            Action::Show => {
                screen.children = screen.children.turned();
                self.show_from(&planned, now);
            }
            Action::Note => return self.note_afterwards(planned, now),
            Action::PutTogether => return self.put_together(now),
            Action::Debrief if !self.readable().contains(&planned) => self.say(Notice::NotNow, now),
            Action::Debrief => return self.visit_debrief(now),
            Action::WhereTimeWent => return self.look_where_time_went(),
            Action::Written => return self.choose_written(),
            Action::FollowUps => return self.look_at_follow_ups(),
            Action::Leave => return self.leave_session(now),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn reading_height(&self) -> usize {
        usize::from(self.size.rows.saturating_sub(CHROME).max(2))
    }

    fn scroll(&mut self, action: Action, now: &Now) {
        let page = self.page(self.size.columns, now);
        let height = self.reading_height();
        let Screen::Reading(screen) = &mut self.screen else {
            return;
        };
        screen.top = page.scrolled(screen.top, action, height);
        if let Some(at_top) = page.session_at(screen.top) {
            screen.planned = at_top.clone();
        }
    }

    /// The session after one, or the one before: of the whole plan where one is read.
    fn beside(&self, screen: &ReadingScreen, by: isize) -> Option<Id> {
        let all = match screen.scope {
            Scope::One => self.planned_ids(),
            Scope::All => self.readable(),
        };
        let here = all.iter().position(|id| *id == screen.planned)?;
        all.get(here.checked_add_signed(by)?).cloned()
    }

    fn planned_ids(&self) -> Vec<Id> {
        let plan = self.group.as_ref().map(|group| group.book.plan());
        let places = plan.into_iter().flatten();
        places.map(|place| place.id.clone()).collect()
    }

    /// Whether a session is the next to be led, and has not begun.
    pub(super) fn is_next(&self, planned: &Id) -> bool {
        let group = self.group.as_ref();
        let next = group.and_then(|group| group.book.next());
        next.is_some_and(|next| next.id == planned && !next.is_running())
    }

    /// Whether the session that is read has not begun, so that it is read as it is planned.
    #[must_use]
    pub fn reads_ahead(&self, screen: &ReadingScreen) -> bool {
        !self.readable().contains(&screen.planned)
    }

    pub(super) fn is_of_use_in_reading(&self, screen: &ReadingScreen, action: Action) -> bool {
        match action {
            Action::NextSession => self.beside(screen, 1).is_some(),
            Action::PreviousSession => self.beside(screen, -1).is_some(),
            Action::Debrief => !self.reads_ahead(screen),
            Action::Show
                if self.is_next(&screen.planned) && self.hides_in_preparation(&screen.planned) =>
            {
                true
            }
            Action::Show => !self.reads_ahead(screen) || self.has_notes(&screen.planned),
            Action::WhereTimeWent => self.is_led(&screen.planned),
            Action::PutTogether => self.may_put_together(),
            Action::Written => !self.written_list(&screen.planned).is_empty(),
            _ => true,
        }
    }

    fn has_notes(&self, planned: &Id) -> bool {
        let session = self.group.as_ref().and_then(|g| g.sessions.get(planned));
        session.is_some_and(|session| !session.book.notes().is_empty())
    }

    /// Whether a session was led here and is over.
    fn is_led(&self, planned: &Id) -> bool {
        let session = self.group.as_ref().and_then(|g| g.sessions.get(planned));
        let live = session.and_then(|session| session.live.as_ref());
        live.is_some_and(|live| live.finished.is_some())
    }

    /// Goes on to the session after this one, or back to the one before.
    fn read_beside(&mut self, by: isize, now: &Now) -> Vec<Effect> {
        let Screen::Reading(screen) = &self.screen else {
            return Vec::new();
        };
        let Some(planned) = self.beside(screen, by) else {
            return Vec::new();
        };
        let Screen::Reading(screen) = &mut self.screen else {
            return Vec::new();
        };
        match screen.scope {
            Scope::One => {
                screen.planned = planned.clone();
                screen.top = 0;
                self.ask_to_read(vec![planned])
            }
            Scope::All => {
                self.show_from(&planned, now);
                Vec::new()
            }
        }
    }

    /// Brings a session to the top again, where several are read.
    fn show_from(&mut self, planned: &Id, now: &Now) {
        let page = self.page(self.size.columns, now);
        let last = page.rows.len().saturating_sub(self.reading_height());
        let Screen::Reading(screen) = &mut self.screen else {
            return;
        };
        let start = match screen.scope {
            Scope::One => screen.top,
            Scope::All => page.start_of(planned),
        };
        screen.top = start.min(last);
        screen.planned = planned.clone();
    }
}
