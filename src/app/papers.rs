//! A paper for others, over the group's plan: for whom, in which form, and what will be in it, before
//! it is written. Must not decide what anybody may read: `domain::report` does.

mod made;
#[cfg(test)]
mod tests;

use super::ask::Ask;
use super::effect::{Effect, PaperFile};
use super::notice::Notice;
use super::reading::CHROME;
use super::{App, Overlay};
use crate::domain::group::{Role, State};
use crate::domain::report::Audience;
use crate::domain::stamp::Id;
use crate::domain::story::Children;
use crate::domain::time::Now;
use crate::input::Action;
use crate::paper::Form;

/// Rows above the text: whom it is for.
pub const HEAD: u16 = 2;

/// A paper before it is written.
#[derive(Debug)]
pub struct PapersScreen {
    /// For whom.
    pub audience: Audience,
    /// In which form.
    pub form: Form,
    /// The child that it is about, by its place, where it is about one.
    pub child: usize,
    /// Whether what is about children is shown.
    pub children: Children,
    /// The first row of the text that is shown.
    pub top: usize,
}

impl App {
    /// Shows what would be written, and asks for the sessions that have not been read.
    pub(super) fn look_at_papers(&mut self) -> Vec<Effect> {
        self.look_at_paper(Audience::Parents, 0)
    }

    /// Shows everything about a child, as it would be written.
    pub(super) fn look_at_paper_of(&mut self, child: &Id) -> Vec<Effect> {
        let children = self.children_of_group();
        let place = children.iter().position(|it| it == child);
        place.map_or_else(Vec::new, |place| self.look_at_paper(Audience::Child, place))
    }

    fn look_at_paper(&mut self, audience: Audience, child: usize) -> Vec<Effect> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        // With the programme's words: only those have names for what was chosen.
        let unread = self.readable().into_iter().filter(|planned| {
            let session = group.sessions.get(planned);
            session.is_none_or(|session| session.content.as_ref().is_err_and(Vec::is_empty))
        });
        let planned: Vec<Id> = unread.collect();
        let group = group.id.clone();
        self.lay(Overlay::Papers(PapersScreen {
            audience,
            form: Form::Html,
            child,
            children: Children::Hidden,
            top: 0,
        }));
        if planned.is_empty() {
            return Vec::new();
        }
        vec![Effect::ReadSessions { group, planned }]
    }

    pub(super) fn act_papers(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let children = self.children_of_group().len();
        let size = self.size;
        let Some(Overlay::Papers(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::NextChoice => screen.choose(1),
            Action::PreviousChoice => screen.choose(-1),
            Action::NextForm => {
                screen.form = beside(&Form::ALL, screen.form, 1);
                screen.top = 0;
            }
            Action::OfChild if children > 0 => screen.turn_child(children),
            Action::Show => screen.children = screen.children.turned(),
            Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
                let height = usize::from(size.rows.saturating_sub(CHROME + HEAD));
                let top = screen.top;
                let page = self.papers_page(size.columns, now);
                if let Some(Overlay::Papers(screen)) = self.overlays.last_mut() {
                    screen.top = page.scrolled(top, action, height);
                }
            }
            Action::WritePaper => return self.write_paper(now),
            Action::Leave => drop(self.overlays.pop()),
            _ => {}
        }
        Vec::new()
    }

    /// Writes it; what names children only once it has been looked at, and everything only once
    /// somebody said so.
    fn write_paper(&mut self, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Papers(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        if screen.is_hidden() {
            screen.children = Children::Shown;
            self.say(Notice::LookFirst, now);
            return Vec::new();
        }
        if screen.is_everything() {
            self.lay(Overlay::Ask(Ask::everything()));
            return Vec::new();
        }
        self.write_paper_now(now)
    }

    /// Writes the paper on the screen.
    pub(super) fn write_paper_now(&mut self, now: &Now) -> Vec<Effect> {
        let Some(screen) = self.papers() else {
            return Vec::new();
        };
        let (audience, form) = (screen.audience, screen.form);
        let Some(text) = self.written_paper(now) else {
            self.say(Notice::NotNow, now);
            return Vec::new();
        };
        let stem = format!("{}-{}", name_of(audience), now.today());
        vec![Effect::WritePaper(Box::new(PaperFile {
            group: self.group.as_ref().map(|group| group.id.clone()),
            stem,
            ending: form.ending(),
            text: text.into(),
        }))]
    }

    fn papers(&self) -> Option<&PapersScreen> {
        // A question may lie over it.
        let mut overlays = self.overlays.iter().rev();
        overlays.find_map(|overlay| match overlay {
            Overlay::Papers(screen) => Some(screen),
            _ => None,
        })
    }

    /// The child of whom everything is on the paper, where that is asked for.
    #[must_use]
    pub fn child_on_paper(&self) -> Option<Id> {
        self.child_of_paper(self.papers()?)
    }

    /// The children of the group, in their order.
    #[must_use]
    pub fn children_of_group(&self) -> Vec<Id> {
        let group = self.group.as_ref();
        let children = group.map_or_else(Vec::new, |group| group.book.people(Role::Child));
        children.into_iter().map(|(id, _)| id.clone()).collect()
    }

    /// Whether a key does something here.
    pub(super) fn is_of_use_in_papers(&self, screen: &PapersScreen, action: Action) -> bool {
        match action {
            Action::OfChild => {
                screen.audience.is_of_a_child() && self.children_of_group().len() > 1
            }
            Action::Show => screen.names_children(),
            _ => true,
        }
    }

    /// Whether every session that has been held has been read.
    #[must_use]
    pub fn papers_are_whole(&self) -> bool {
        let Some(group) = &self.group else {
            return false;
        };
        let plan = group.book.plan();
        let mut held = plan
            .iter()
            .filter(|place| place.standing.is_some_and(|it| it.state == State::Done));
        held.all(|place| group.sessions.contains_key(place.id))
    }
}

impl PapersScreen {
    fn choose(&mut self, by: isize) {
        self.audience = beside(&Audience::ALL, self.audience, by);
        self.children = Children::Hidden;
        self.top = 0;
    }

    /// The next child. What is told of another is looked at anew.
    fn turn_child(&mut self, of: usize) {
        self.child = (self.child + 1) % of;
        self.children = Children::Hidden;
        self.top = 0;
    }

    /// Whether everything is in it, of everybody or of one child.
    #[must_use]
    pub const fn is_everything(&self) -> bool {
        matches!(self.audience, Audience::Child | Audience::All)
    }

    /// Whether what children said or leaders noted is in it.
    #[must_use]
    pub const fn names_children(&self) -> bool {
        matches!(
            self.audience,
            Audience::Supervision | Audience::Child | Audience::All
        )
    }

    /// Whether it is not shown yet: children may stand near.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.names_children() && self.children == Children::Hidden
    }
}

/// The one so many places further on; after the last comes the first.
fn beside<T: Copy + PartialEq>(all: &[T], now: T, by: isize) -> T {
    let at = all.iter().position(|it| *it == now).unwrap_or(0);
    let count = isize::try_from(all.len()).unwrap_or(1);
    let next = (isize::try_from(at).unwrap_or(0) + by).rem_euclid(count);
    usize::try_from(next)
        .ok()
        .and_then(|next| all.get(next))
        .copied()
        .unwrap_or(now)
}

/// What a file for an audience is called.
const fn name_of(audience: Audience) -> &'static str {
    match audience {
        Audience::Anybody => "sessions",
        Audience::Parents => "parents",
        Audience::SteeringGroup => "steering-group",
        Audience::Referrer => "referrer",
        Audience::Supervision => "supervision",
        Audience::Child => "child",
        Audience::All => "everything",
    }
}
