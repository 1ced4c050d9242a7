//! A child's page, over the people: what is known of it around the sessions, and its course over
//! the weeks. It is opened by a key of its own, and nothing else leads there. Must not know the
//! words.

#[cfg(test)]
mod tests;

use super::effect::Effect;
use super::form::Subject;
use super::reading::{Page, WIDEST};
use super::{App, Overlay};
use crate::domain::group::{Answer, Consent, Known, KnownKind, OfChild, Private, Role, Talk, ToDo};
use crate::domain::stamp::Id;
use crate::domain::story::{InSession, in_session};
use crate::domain::time::Now;
use crate::input::Action;

/// From this width on what is known stands beside the course.
pub const WIDE: u16 = 100;
/// Rows of the screen that are neither.
pub const CHROME: u16 = 4;

/// The page.
#[derive(Debug)]
pub struct ChildScreen {
    /// The child.
    pub child: Id,
    /// The chosen row of what is known, from 0.
    pub chosen: usize,
    /// The first row of the course that is shown.
    pub top: usize,
}

/// A row of what is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChildRow {
    /// Something that is known.
    Known(Id, Known),
    /// Nothing of this kind.
    Nothing(KnownKind),
}

impl ChildRow {
    /// Of which kind it is.
    #[must_use]
    pub const fn kind(&self) -> KnownKind {
        match self {
            Self::Known(_, known) => known.kind(),
            Self::Nothing(kind) => *kind,
        }
    }
}

impl App {
    /// What is known of a child: of each kind every record, or that there is none.
    #[must_use]
    pub fn child_rows(&self, child: &Id) -> Vec<ChildRow> {
        let group = self.group.as_ref();
        let known = group.map_or_else(Vec::new, |group| group.book.known_of(child));
        let of_kind = |kind: KnownKind| {
            let of_kind = known.iter().filter(move |(_, known)| known.kind() == kind);
            let rows: Vec<_> = of_kind
                .map(|(id, known)| ChildRow::Known((*id).clone(), (*known).clone()))
                .collect();
            if rows.is_empty() {
                vec![ChildRow::Nothing(kind)]
            } else {
                rows
            }
        };
        KnownKind::ALL.into_iter().flat_map(of_kind).collect()
    }

    /// Opens the page of the chosen child, and asks for the sessions that have not been read.
    pub(super) fn open_child_page(&mut self) -> Vec<Effect> {
        let chosen = self.chosen_person();
        let child = chosen.filter(|(_, person)| person.role == Role::Child);
        let Some(child) = child.map(|(id, _)| id.clone()) else {
            return Vec::new();
        };
        self.lay(Overlay::Child(ChildScreen {
            child,
            chosen: 0,
            top: 0,
        }));
        self.ask_for_books()
    }

    /// Asks for every session that has begun and has not been read.
    pub(super) fn ask_for_books(&self) -> Vec<Effect> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let unread = self.readable().into_iter();
        let planned: Vec<Id> = unread
            .filter(|planned| !group.sessions.contains_key(planned))
            .collect();
        if planned.is_empty() {
            return Vec::new();
        }
        vec![Effect::ReadBooks {
            group: group.id.clone(),
            planned,
        }]
    }

    pub(super) fn act_child(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Child(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        let rows = self.child_rows(&screen.child);
        let (child, chosen) = (screen.child.clone(), screen.chosen.min(rows.len() - 1));
        match action {
            Action::Leave => drop(self.overlays.pop()),
            Action::Papers => return self.look_at_paper_of(&child),
            Action::Up => self.choose_known(chosen.saturating_sub(1)),
            Action::Down => self.choose_known((chosen + 1).min(rows.len() - 1)),
            Action::PageUp | Action::PageDown => self.scroll_course(action, now),
            Action::Change => return self.change_known(child, &rows[chosen], now),
            Action::OneMore => {
                let kind = rows[chosen].kind();
                return self.change_known(child, &ChildRow::Nothing(kind), now);
            }
            _ => {}
        }
        Vec::new()
    }

    fn choose_known(&mut self, to: usize) {
        if let Some(Overlay::Child(screen)) = self.overlays.last_mut() {
            screen.chosen = to;
        }
    }

    fn scroll_course(&mut self, action: Action, now: &Now) {
        let Some(Overlay::Child(screen)) = self.overlays.last() else {
            return;
        };
        let (_, course) = course_area(self.size.columns, self.size.rows, self.known_height(screen));
        let page = self.course_page(screen, course.0, now);
        let top = page.scrolled(screen.top, action, usize::from(course.1));
        if let Some(Overlay::Child(screen)) = self.overlays.last_mut() {
            screen.top = top;
        }
    }

    fn known_height(&self, screen: &ChildScreen) -> u16 {
        let rows = self.child_rows(&screen.child).len();
        u16::try_from(rows).unwrap_or(u16::MAX)
    }

    /// Opens the fields of something that is known, or of something new of its kind.
    fn change_known(&mut self, child: Id, row: &ChildRow, now: &Now) -> Vec<Effect> {
        let (id, known) = match row {
            ChildRow::Known(id, known) => (id.clone(), known.clone()),
            ChildRow::Nothing(kind) => {
                let id = kind.only_id(&child);
                let there = id.as_ref().and_then(|id| self.known(id));
                let known = there.unwrap_or_else(|| nothing_yet(*kind, now));
                (id.unwrap_or_else(|| self.ids.id(now.wall)), known)
            }
        };
        self.open_form(id, Subject::OfChild(OfChild { child, known }), now)
    }

    fn known(&self, id: &Id) -> Option<Known> {
        match self.group.as_ref()?.book.what(id)? {
            crate::domain::group::GroupRecord::OfChild(it) => Some(it.known.clone()),
            _ => None,
        }
    }

    /// A child's course, session by session, as far as the sessions have been read.
    #[must_use]
    pub fn child_course(&self, child: &Id, now: &Now) -> Vec<InSession> {
        let readable = self.readable();
        let sessions = readable.iter();
        sessions
            .filter_map(|planned| in_session(&self.sources(planned, now)?, child))
            .collect()
    }

    /// What is to be followed up for a child.
    #[must_use]
    pub fn child_to_do(&self, child: &Id) -> Vec<ToDo<'_>> {
        let group = self.group.as_ref();
        let open = group.map_or_else(Vec::new, |group| group.book.still_to_do());
        let open = open.into_iter().map(|(_, to_do)| to_do);
        open.filter(|to_do| to_do.whose() == Some(child)).collect()
    }

    /// The course as rows of so many columns.
    #[must_use]
    pub fn course_page(&self, screen: &ChildScreen, columns: u16, now: &Now) -> Page {
        let to_do = self.child_to_do(&screen.child);
        let course = self.child_course(&screen.child, now);
        let mut lines = self.words.child_course(&to_do, &course);
        let group = self.group.as_ref();
        let answers = group.map_or_else(Vec::new, |g| g.book.answers_about(&screen.child));
        let number = |planned: &Id| group.and_then(|g| g.book.number(planned));
        lines.extend(
            answers
                .iter()
                .flat_map(|(_, it)| self.words.answer_sheet(it, number)),
        );
        Page::of(&lines, columns.min(WIDEST))
    }
}

/// A new talk is today's, a new consent is one that was given.
fn nothing_yet(kind: KnownKind, now: &Now) -> Known {
    let talk = || Talk {
        on: Some(now.today()),
        ..Talk::default()
    };
    let consent = || Consent {
        answer: Answer::Given,
        by: Private::default(),
        on: Some(now.today()),
    };
    match kind {
        KnownKind::PreTalk => Known::PreTalk(talk()),
        KnownKind::Contact => Known::Contact(talk()),
        KnownKind::FollowUpTalk => Known::FollowUpTalk(talk()),
        KnownKind::TakingPart => Known::TakingPart(consent()),
        KnownKind::Pictures => Known::Pictures(consent()),
        KnownKind::CannotEat => Known::CannotEat(Private::default()),
        KnownKind::PickUp => Known::PickUp(Private::default()),
        KnownKind::Folder => Known::Folder(Private::default()),
        KnownKind::ToReferrer => Known::ToReferrer(Private::default()),
    }
}

/// Columns and rows of what is known and of the course, on a screen of this size: side by side
/// where there is room, else one above the other.
#[must_use]
pub fn course_area(columns: u16, rows: u16, known: u16) -> ((u16, u16), (u16, u16)) {
    let (width, height) = (columns.saturating_sub(2), rows.saturating_sub(CHROME));
    if columns >= WIDE {
        let left = width / 2;
        return ((left, height), (width - left - 3, height));
    }
    let known = known.min(height / 2);
    ((width, known), (width, height.saturating_sub(known + 1)))
}
