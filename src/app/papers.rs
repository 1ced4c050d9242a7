//! A paper for others, over the group's plan: for whom, in which form, and what will be in it, before
//! it is written. Must not decide what anybody may read: `domain::report` does.

#[cfg(test)]
mod tests;

use super::ask::Ask;
use super::effect::{Effect, PaperFile};
use super::ledger::OpenGroup;
use super::notice::Notice;
use super::reading::{CHROME, Page, WIDEST};
use super::{App, Overlay};
use crate::domain::group::{Role, State};
use crate::domain::happening::SessionBook;
use crate::domain::language::Band;
use crate::domain::report::{Audience, Material, OfSession, Records, Report, calendar};
use crate::domain::stamp::Id;
use crate::domain::story::{Children, Sources};
use crate::domain::time::{Now, Zone};
use crate::input::Action;
use crate::paper::{self, Document, Form, InFull, Made};

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
            Action::NextForm => screen.form = beside(&Form::ALL, screen.form, 1),
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

    fn written_paper(&self, now: &Now) -> Option<String> {
        let screen = self.papers()?;
        let group = self.group.as_ref()?;
        let material = self.material(group, now.zone);
        if screen.form == Form::Calendar {
            let name = group.frame()?.name.show();
            let dates = calendar(&material);
            return Some(paper::calendar(&group.id, name, &dates, &self.words));
        }
        match (self.report(&material, screen), screen.form) {
            (Some(report), Form::Ron) => paper::values(&report).ok(),
            (None, Form::Ron) => {
                let records = match self.child_of_paper(screen) {
                    Some(child) => Records::about(&material, &child),
                    None => Records::all(&material),
                };
                paper::records(&records).ok()
            }
            _ => paper::write(&self.document(screen, now)?, screen.form).ok(),
        }
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

    /// What would be written, in rows for a width.
    #[must_use]
    pub fn papers_page(&self, columns: u16, now: &Now) -> Page {
        let Some(screen) = self.papers().filter(|screen| !screen.is_hidden()) else {
            return Page::default();
        };
        let Some(document) = self.document(screen, now) else {
            return Page::default();
        };
        let width = columns.saturating_sub(2).min(WIDEST);
        Page::of(&paper::preview(&document), width)
    }

    fn report(&self, material: &Material<'_>, screen: &PapersScreen) -> Option<Report> {
        let children = self.children_of_group();
        Report::of(material, screen.audience, children.get(screen.child))
    }

    fn document(&self, screen: &PapersScreen, now: &Now) -> Option<Document> {
        let group = self.group.as_ref()?;
        let material = self.material(group, now.zone);
        let (today, words) = (now.today(), &self.words);
        if let Some(report) = self.report(&material, screen) {
            return Some(paper::document(&report, &Made { today, words }));
        }
        let frame = group.frame()?;
        let sources: Vec<_> = material
            .sessions
            .iter()
            .map(|session| sources(group, session, frame.band, now.zone, self))
            .collect();
        let of = InFull {
            group: frame.name.show(),
            programme: material.programme,
            today,
        };
        match (screen.audience, self.child_of_paper(screen)) {
            (Audience::All, _) => Some(paper::everything(&of, &group.book, &sources, words)),
            (Audience::Child, Some(child)) => {
                let book = &group.book;
                Some(paper::about_child(&of, book, &sources, &child, words))
            }
            _ => None,
        }
    }

    /// The child that everything is told of, where that is asked for.
    fn child_of_paper(&self, screen: &PapersScreen) -> Option<Id> {
        let children = self.children_of_group();
        let is_of_one = screen.audience == Audience::Child;
        children.get(screen.child).filter(|_| is_of_one).cloned()
    }

    fn material<'a>(&'a self, group: &'a OpenGroup, zone: Zone) -> Material<'a> {
        let band = group.frame().map_or(Band::Younger, |frame| frame.band);
        let lang = self.words.lang();
        let programme = group.offer.as_ref().map_or("", |offer| {
            let title = &offer.programme.title;
            title.or_empty(lang, band)
        });
        let plan = group.book.plan().into_iter();
        let sessions = plan.map(|place| {
            let session = group.sessions.get(place.id);
            OfSession {
                place,
                book: session.map_or(&EMPTY, |session| &session.book),
                content: session.and_then(|session| session.content.as_ref().ok()),
            }
        });
        Material {
            group: &group.book,
            programme,
            sessions: sessions.collect(),
            lang,
            zone,
        }
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

/// What stands in for a session that nobody has opened: nothing is recorded of one that lies ahead.
static EMPTY: std::sync::LazyLock<SessionBook> = std::sync::LazyLock::new(SessionBook::default);

fn sources<'a>(
    group: &'a OpenGroup,
    session: &OfSession<'a>,
    band: Band,
    zone: Zone,
    app: &App,
) -> Sources<'a> {
    Sources {
        group: &group.book,
        place: session.place,
        book: session.book,
        content: session.content,
        band,
        lang: app.words.lang(),
        zone,
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
