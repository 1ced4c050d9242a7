//! The group at a glance, over its plan: sessions in a row, who came, what is new. Must not know
//! the words, nor read anything itself.

#[cfg(test)]
mod tests;

use super::effect::Effect;
use super::form::Subject;
use super::ledger::Edit;
use super::{App, Overlay, Screen};
use crate::domain::glance::{Glance, Recorded};
use crate::domain::group::{FollowUp, GroupRecord};
use crate::domain::news::{Looked, News, looked_id};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

/// What is chosen in it.
#[derive(Debug)]
pub struct GlanceScreen {
    /// The chosen session, from 0.
    pub session: usize,
    /// The chosen one of the people, from 0.
    pub person: usize,
    /// How far the leader who writes here had looked before; `None` where nobody in particular
    /// writes.
    pub before: Option<Looked>,
}

impl App {
    /// Shows the group at a glance, and asks for the sessions that have not been read.
    pub(super) fn look_at_glance(&mut self) -> Vec<Effect> {
        let session = match &self.screen {
            Screen::Group(screen) => screen.chosen,
            _ => 0,
        };
        let before = self.reader().and_then(|reader| {
            let group = self.group.as_ref()?;
            Some(group.book.looked(&reader))
        });
        self.lay(Overlay::Glance(GlanceScreen {
            session,
            person: 0,
            before,
        }));
        self.ask_for_books()
    }

    /// The leader who writes on this laptop, and is on the list.
    fn reader(&self) -> Option<Id> {
        let group = self.group.as_ref()?;
        let author = group.author.clone()?;
        group.book.person(&author).map(|_| author)
    }

    /// What can be seen of the group.
    #[must_use]
    pub fn glance(&self) -> Option<Glance<'_>> {
        let group = self.group.as_ref()?;
        Some(Glance::of(&group.book, |planned| {
            let session = group.sessions.get(planned)?;
            Some(Recorded {
                book: &session.book,
                live: session.live.as_ref(),
            })
        }))
    }

    /// What others wrote since the leader who writes here last looked: in the group's own file,
    /// and by planned session. Nothing where nobody in particular writes.
    #[must_use]
    pub fn news(&self, screen: &GlanceScreen) -> (News, Vec<(Id, News)>) {
        let (Some(group), Some(reader), Some(before)) =
            (&self.group, self.reader(), &screen.before)
        else {
            return (News::default(), Vec::new());
        };
        let of_group = before.news_of_group(&group.book, &reader);
        let plan = group.book.plan();
        let of_sessions = plan.iter().filter_map(|place| {
            let book = &group.sessions.get(place.id)?.book;
            let news = before.news_of_session(book, &reader);
            (!news.is_empty()).then(|| (place.id.clone(), news))
        });
        (of_group, of_sessions.collect())
    }

    pub(super) fn act_glance(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(glance) = self.glance() else {
            return Vec::new();
        };
        let (sessions, people) = (glance.sessions.len(), glance.people.len());
        let Some(Overlay::Glance(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        let last = |count: usize| count.saturating_sub(1);
        match action {
            Action::Up => screen.person = screen.person.saturating_sub(1),
            Action::Down => screen.person = (screen.person + 1).min(last(people)),
            Action::PreviousSession => screen.session = screen.session.saturating_sub(1),
            Action::NextSession => screen.session = (screen.session + 1).min(last(sessions)),
            Action::Leave => return self.leave_glance(now),
            Action::ReadSession => return self.read_from_glance(now),
            Action::NewFollowUp => return self.follow_up_person(now),
            Action::FollowUps => return self.look_at_follow_ups(),
            Action::Course => return self.look_at_course(),
            Action::Effort => return self.look_at_effort(),
            Action::Evaluation => return self.look_at_evaluation(None),
            Action::Papers => return self.look_at_papers(),
            _ => {}
        }
        Vec::new()
    }

    /// Remembers how far the leader has looked, where there was anything new, and goes back.
    fn leave_glance(&mut self, now: &Now) -> Vec<Effect> {
        let is_glance = |overlay: &mut Overlay| matches!(overlay, Overlay::Glance(_));
        let Some(Overlay::Glance(screen)) = self.overlays.pop_if(is_glance) else {
            return Vec::new();
        };
        let (of_group, of_sessions) = self.news(&screen);
        if of_group.is_empty() && of_sessions.is_empty() {
            return Vec::new();
        }
        let reader = self.reader();
        let (Some(reader), Some(before), Some(group)) = (reader, screen.before, &mut self.group)
        else {
            return Vec::new();
        };
        let books = group.sessions.values().map(|session| &session.book);
        let looked = GroupRecord::Looked(before.now(&group.book, books));
        let edit = Edit::Group(looked_id(&reader), Some(looked));
        group.write_quietly(&[edit], &mut self.ids, now)
    }

    fn read_from_glance(&mut self, now: &Now) -> Vec<Effect> {
        let chosen = match self.overlays.last() {
            Some(Overlay::Glance(screen)) => screen.session,
            _ => return Vec::new(),
        };
        let glance = self.glance();
        let planned = glance.and_then(|glance| {
            let session = glance.sessions.get(chosen)?;
            Some(session.place.id.clone())
        });
        let mut effects = self.leave_glance(now);
        effects.extend(planned.map_or_else(Vec::new, |planned| self.read_session(planned)));
        effects
    }

    /// Opens a page for a follow-up of the chosen one: somebody who calls home, say.
    fn follow_up_person(&mut self, now: &Now) -> Vec<Effect> {
        let chosen = match self.overlays.last() {
            Some(Overlay::Glance(screen)) => screen.person,
            _ => return Vec::new(),
        };
        let glance = self.glance();
        let whose = glance.and_then(|glance| Some(glance.people.get(chosen)?.id.clone()));
        let id = self.ids.id(now.wall);
        let follow_up = FollowUp {
            whose,
            who: self.reader(),
            ..FollowUp::new("", now.wall)
        };
        self.open_form(id, Subject::FollowUp(follow_up), now)
    }
}
