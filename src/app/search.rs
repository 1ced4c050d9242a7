//! Looking for something in all groups, over the screen: words, filters, what was found, and the
//! way to where it stands. Must not read anything itself, nor know the words.

mod filters;
#[cfg(test)]
mod tests;

use std::fmt;

pub use filters::{Choice, Facet};

use super::editor::{Editor, Lines};
use super::effect::Effect;
use super::follow_ups::{FollowUpsScreen, Scope};
use super::people::{PeopleScreen, everybody};
use super::typing::type_key;
use super::{App, Overlay, Screen, Start};
use crate::domain::group::GroupBook;
use crate::domain::happening::SessionBook;
use crate::domain::search::{Entry, Filter, Index, Kind, Source, entries, fold};
use crate::domain::stamp::Id;
use crate::domain::story::Children;
use crate::domain::time::{Now, Zone};
use crate::input::{Action, Context, Key};

/// So many are shown; who finds more writes another letter.
const MOST: usize = 200;

/// A group as it was read to be searched. Its `Debug` shows nothing that was written.
pub struct GroupRead {
    /// Its id.
    pub id: Id,
    /// Its records.
    pub book: GroupBook,
    /// What happened in its sessions.
    pub sessions: Vec<(Id, SessionBook)>,
}

impl fmt::Debug for GroupRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("GroupRead").field(&self.id).finish()
    }
}

/// The search.
#[derive(Debug)]
pub struct SearchScreen {
    /// What is looked for.
    pub editor: Editor,
    /// What has the keys: the words, or a filter.
    pub focus: Option<Facet>,
    /// What may be found.
    pub filter: Filter,
    /// The chosen one of what was found, from 0.
    pub chosen: usize,
    /// What was found, the latest first.
    pub found: Vec<Entry>,
    /// The groups' own records, for the names of people and sessions.
    pub books: Vec<(Id, GroupBook)>,
    /// So many days back, where only those are searched.
    days: Option<u64>,
    index: Index,
}

impl SearchScreen {
    fn new(index: Index, books: Vec<(Id, GroupBook)>) -> Self {
        Self {
            editor: Editor::new(Lines::One, ""),
            focus: None,
            filter: Filter::default(),
            chosen: 0,
            found: Vec::new(),
            books,
            days: None,
            index,
        }
    }

    /// The records of a group.
    #[must_use]
    pub fn book(&self, group: &Id) -> Option<&GroupBook> {
        let mut books = self.books.iter();
        Some(&books.find(|(id, _)| id == group)?.1)
    }

    /// How much there is to search.
    #[must_use]
    pub const fn all(&self) -> usize {
        self.index.len()
    }

    /// Whether more was found than is shown.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.found.len() == MOST
    }

    pub(super) fn contexts(&self) -> Vec<Context> {
        vec![Context::Search]
    }

    /// Whether nothing has been asked for: then nothing is shown that anybody wrote.
    #[must_use]
    pub fn asks_nothing(&self) -> bool {
        self.filter == Filter::default() && fold(self.editor.text()).is_empty()
    }

    fn look(&mut self, zone: Zone) {
        self.chosen = 0;
        if self.asks_nothing() {
            self.found.clear();
            return;
        }
        let found = self
            .index
            .find(self.editor.text(), &self.filter, zone, MOST);
        self.found = found.into_iter().cloned().collect();
    }

    /// Takes a key as text.
    pub(super) fn key(&mut self, key: Key, now: &Now) {
        self.focus = None;
        type_key(&mut self.editor, key, u16::MAX);
        self.look(now.zone);
    }

    /// Takes pasted text.
    pub(super) fn paste(&mut self, text: &str, now: &Now) {
        self.focus = None;
        self.editor.insert_str(text);
        self.look(now.zone);
    }

    fn choose(&mut self, by: isize, now: &Now) {
        match self.focus {
            Some(facet) => {
                self.turn(facet, by, now);
                self.look(now.zone);
            }
            None => {
                let key = if by < 0 { Key::Left } else { Key::Right };
                type_key(&mut self.editor, key, u16::MAX);
            }
        }
    }
}

impl App {
    /// Asks for everything that has to be read before it can be searched.
    pub(super) fn ask_to_search(&self) -> Vec<Effect> {
        let mut effects = self.ask_for_books();
        let open = self.group.as_ref().map(|group| group.id.clone());
        effects.push(Effect::ReadToSearch { but: open });
        effects
    }

    /// Opens the search in what was read, and in the group in hand as it is here.
    pub(super) fn read_to_search(&mut self, read: Vec<GroupRead>) -> Vec<Effect> {
        let mut all = Vec::new();
        let mut books = Vec::new();
        if let Some(group) = &self.group {
            let sessions = group.sessions.iter();
            let sessions = sessions.map(|(id, session)| (id, &session.book));
            let source = Source {
                group: &group.id,
                book: &group.book,
            };
            all.extend(entries(source, sessions));
            books.push((group.id.clone(), group.book.clone()));
        }
        for group in read {
            let sessions = group.sessions.iter().map(|(id, book)| (id, book));
            let source = Source {
                group: &group.id,
                book: &group.book,
            };
            all.extend(entries(source, sessions));
            books.push((group.id, group.book));
        }
        let screen = SearchScreen::new(Index::new(all), books);
        self.lay(Overlay::Search(Box::new(screen)));
        Vec::new()
    }

    pub(super) fn act_search(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let Some(Overlay::Search(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        let last = screen.found.len().saturating_sub(1);
        match action {
            Action::Leave => drop(self.overlays.pop()),
            Action::Up => screen.chosen = screen.chosen.saturating_sub(1),
            Action::Down => screen.chosen = (screen.chosen + 1).min(last),
            Action::PageUp => screen.chosen = screen.chosen.saturating_sub(10),
            Action::PageDown => screen.chosen = (screen.chosen + 10).min(last),
            Action::NextFilter => screen.focus = Facet::after(screen.focus),
            Action::PreviousFilter => screen.focus = Facet::before(screen.focus),
            Action::NextChoice => screen.choose(1, now),
            Action::PreviousChoice => screen.choose(-1, now),
            Action::UndoWriting => {
                screen.editor.undo();
                screen.look(now.zone);
            }
            Action::Jump => return self.jump_to_found(),
            _ => {}
        }
        Vec::new()
    }

    /// Goes to where the chosen one stands, in its group.
    fn jump_to_found(&mut self) -> Vec<Effect> {
        let Some(Overlay::Search(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        let Some(entry) = screen.found.get(screen.chosen).cloned() else {
            return Vec::new();
        };
        self.overlays.clear();
        if self.group.as_ref().is_some_and(|g| g.id == entry.group) {
            return self.land(entry);
        }
        let group = entry.group.clone();
        self.start = Start::Found(Box::new(entry));
        vec![Effect::OpenGroup(group)]
    }

    /// Shows where something stands in the group in hand. Who looked for it sees it at once.
    pub(super) fn land(&mut self, entry: Entry) -> Vec<Effect> {
        if let Some(planned) = entry.planned.clone() {
            let effects = self.read_session(planned);
            if let Screen::Reading(screen) = &mut self.screen {
                screen.children = Children::Shown;
            }
            self.landing = Some(entry);
            return effects;
        }
        if entry.kind == Kind::Answer && entry.child.is_none() {
            return self.look_at_evaluation(None);
        }
        if matches!(entry.kind, Kind::OfChild | Kind::Answer) {
            return self.land_on_child(entry.child.as_ref());
        }
        let screen = FollowUpsScreen {
            chosen: 0,
            scope: Scope::All,
        };
        let rows = self.follow_up_rows(&screen);
        let chosen = rows.iter().position(|(id, _)| **id == entry.record);
        self.lay(Overlay::FollowUps(FollowUpsScreen {
            chosen: chosen.unwrap_or(0),
            ..screen
        }));
        Vec::new()
    }

    fn land_on_child(&mut self, child: Option<&Id>) -> Vec<Effect> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let people = everybody(&group.book);
        let chosen = people.iter().position(|(id, _)| Some(*id) == child);
        self.screen = Screen::People(PeopleScreen {
            chosen: chosen.unwrap_or(0),
        });
        self.open_child_page()
    }

    /// Brings what was looked for into view, once the session that it stands in has been read.
    pub(super) fn bring_into_view(&mut self, now: &Now) {
        let Some(entry) = self.landing.take() else {
            return;
        };
        let page = self.page(self.size.columns, now);
        let text = entry.text.show();
        let stands = |text: &str, row: &str| !row.is_empty() && text.starts_with(row);
        let row = page.rows.iter().position(|row| stands(text, &row.text));
        let height = self.reading_height();
        let last = page.rows.len().saturating_sub(height);
        if let (Some(row), Screen::Reading(screen)) = (row, &mut self.screen) {
            // With a little of what stands before it.
            screen.top = row.saturating_sub(height / 3).min(last);
        }
    }
}
