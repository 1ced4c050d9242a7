//! Looking for something in the toolbox, over whatever screen is in hand: what fits now, by words
//! as they are typed, and what is done with what was found. Must not know how an entry is drawn.

mod filter;
#[cfg(test)]
mod tests;
mod using;

use std::collections::BTreeSet;

pub use filter::Filter;

use super::editor::{Editor, Lines};
use super::effect::Effect;
use super::message::ToolboxOpened;
use super::notice::Notice;
use super::reading::Page;
use super::typing::type_key;
use super::{App, Overlay, Screen};
use crate::domain::group::Role;
use crate::domain::language::{Band, Lang};
use crate::domain::stamp::Id;
use crate::domain::step::StepKind;
use crate::domain::time::Now;
use crate::domain::toolbox::{Asked, Finder, Theme, Tool, ToolId, ToolKind, Wish};
use crate::input::{Action, Context, Key};

/// Rows of the screen that are not the entry's text: the header and what lies at the foot.
pub const CHROME: u16 = 4;
/// Columns that an entry's text is never wider than.
pub const WIDEST: u16 = 90;

/// What the toolbox was opened for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aim {
    /// To look around.
    Browse,
    /// To set something aside for a planned session.
    Plan(Id),
    /// To use something now.
    Live,
}

/// The toolbox as it is looked through.
#[derive(Debug)]
pub struct ToolboxScreen {
    /// What it was opened for.
    pub aim: Aim,
    /// What is wished for.
    pub wish: Wish,
    /// The filter in hand.
    pub filter: Filter,
    /// The words that are looked for.
    pub words: Editor,
    /// The chosen one of what was found, from 0.
    pub chosen: usize,
    /// The first row that is shown of the open entry; `None` while the list is shown.
    pub open: Option<usize>,
    /// Whose texts are shown.
    pub band: Band,
    lang: Lang,
    /// What the session in hand is about: what fits comes first.
    themes: Vec<Theme>,
    tools: Vec<Tool>,
    used: BTreeSet<ToolId>,
    favourites: BTreeSet<ToolId>,
    finder: Finder,
    found: Vec<usize>,
}

impl ToolboxScreen {
    /// What was found, in the order in which it is shown.
    pub fn found(&self) -> impl ExactSizeIterator<Item = &Tool> {
        self.found.iter().map(|at| &self.tools[*at])
    }

    /// How many entries there are for the band.
    #[must_use]
    pub fn count(&self) -> usize {
        self.finder.count()
    }

    /// The chosen entry.
    #[must_use]
    pub fn tool(&self) -> Option<&Tool> {
        self.found
            .get(self.chosen)
            .and_then(|at| self.tools.get(*at))
    }

    /// Whether an entry is a favourite.
    #[must_use]
    pub fn is_favourite(&self, tool: &Tool) -> bool {
        self.favourites.contains(&ToolId::of(tool))
    }

    /// Whether the group has used an entry before.
    #[must_use]
    pub fn is_used(&self, tool: &Tool) -> bool {
        self.used.contains(&ToolId::of(tool))
    }

    /// The filters that there are: the band is the group's own where there is a group.
    #[must_use]
    pub const fn filters(&self) -> &'static [Filter] {
        match self.aim {
            Aim::Browse => Filter::AT_HOME,
            Aim::Plan(_) | Aim::Live => Filter::FOR_A_GROUP,
        }
    }

    /// Looks again, after a change of what is wished for.
    fn look(&mut self) {
        let words = self.words.text();
        self.found = self
            .finder
            .find(&self.tools, &self.wish, words, &self.used, &self.favourites);
        if words.trim().is_empty() {
            // Stable: what fits equally well stays in order.
            let (tools, themes) = (&self.tools, &self.themes);
            self.found
                .sort_by_key(|at| tools.get(*at).map(|tool| farness(tool, themes)));
        }
        self.chosen = 0;
    }

    fn choose_by(&mut self, by: isize) {
        let last = self.found.len().saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(by).min(last);
    }

    /// Where keys are pressed.
    pub(super) fn contexts(&self) -> Vec<Context> {
        match (self.open, &self.aim) {
            (None, _) => vec![Context::Toolbox],
            (Some(_), Aim::Browse) => vec![Context::ToolboxEntry],
            (Some(_), Aim::Plan(_)) => vec![Context::ToolboxPlan, Context::ToolboxEntry],
            (Some(_), Aim::Live) => vec![Context::ToolboxLive, Context::ToolboxEntry],
        }
    }

    /// Takes a key as a word to look for.
    pub(super) fn key(&mut self, key: Key) {
        if self.open.is_none() {
            type_key(&mut self.words, key, u16::MAX);
            self.look();
        }
    }

    /// Takes pasted words.
    pub(super) fn paste(&mut self, text: &str) {
        if self.open.is_none() {
            self.words.insert_str(text);
            self.look();
        }
    }
}

impl App {
    /// Asks for the toolbox, for the group in hand where there is one.
    pub(super) fn ask_for_toolbox(&self) -> Vec<Effect> {
        let group = self.group.as_ref().map(|group| group.id.clone());
        vec![Effect::OpenToolbox(group)]
    }

    /// Shows the toolbox over the screen in hand.
    pub(super) fn toolbox_opened(&mut self, opened: ToolboxOpened, now: &Now) -> Vec<Effect> {
        let (band, lang) = self.band_and_lang();
        let aim = self.toolbox_aim();
        let wish = self.wish_for_now(&aim, now);
        let session = self.session().and_then(|s| s.content.as_ref().ok());
        let themes = session.map_or_else(Vec::new, |content| content.file.themes.clone());
        let mut screen = ToolboxScreen {
            aim,
            wish,
            filter: Filter::Kind,
            words: Editor::new(Lines::One, ""),
            chosen: 0,
            open: None,
            band,
            lang,
            themes,
            finder: Finder::new(&opened.tools, lang, band),
            tools: opened.tools,
            used: opened.used,
            favourites: opened.favourites,
            found: Vec::new(),
        };
        screen.look();
        self.overlays.push(Overlay::Toolbox(Box::new(screen)));
        if let Some(problem) = opened.problems.into_iter().next() {
            self.say(Notice::Problem(problem), now);
        }
        Vec::new()
    }

    fn toolbox_aim(&self) -> Aim {
        let live = self.session().and_then(|s| s.live.as_ref());
        match &self.screen {
            Screen::Live(_) if live.is_some_and(|live| live.finished.is_none()) => Aim::Live,
            Screen::Group(_) if self.may_write_group() => {
                let ahead = self.chosen_in_plan().filter(|place| place.is_ahead());
                ahead.map_or(Aim::Browse, |place| Aim::Plan(place.id.clone()))
            }
            _ => Aim::Browse,
        }
    }

    /// What fits now, as far as that is known: who is here, and the minutes that are left.
    fn wish_for_now(&self, aim: &Aim, now: &Now) -> Wish {
        let mut wish = Wish::default();
        let Some(group) = &self.group else {
            return wish;
        };
        if *aim == Aim::Browse {
            return wish;
        }
        let children = u16::try_from(group.book.people(Role::Child).len()).unwrap_or(u16::MAX);
        wish.children = (children > 0).then_some(children);
        let Some(session) = self.session().filter(|_| *aim == Aim::Live) else {
            return wish;
        };
        let here = super::room::count(&group.book, &session.book).children;
        if here > 0 {
            wish.children = Some(here);
        }
        if let Some(live) = &session.live {
            let step = live.current();
            let used = live.used(live.current_index(), session.at(now));
            let left = step.allotted().saturating_sub(used).as_secs() / 60;
            wish.minutes = Some(u16::try_from(left).unwrap_or(u16::MAX).max(LEAST_MINUTES));
            if step.step.kind == StepKind::Relaxation {
                wish.kind = Some(ToolKind::Relaxation);
            }
        }
        wish
    }

    pub(super) fn act_toolbox(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let height = usize::from(self.size.rows.saturating_sub(CHROME).max(2));
        let width = self.size.columns.saturating_sub(2).min(WIDEST);
        let Some(Overlay::Toolbox(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        if let Some(top) = screen.open {
            let rows = screen.tool().map_or(0, |tool| {
                let lines = self.words.tool(tool, screen.band);
                Page::of(&lines, width).rows.len()
            });
            let last = rows.saturating_sub(height);
            let page = isize::try_from(height).unwrap_or(1) - 1;
            let to = |by: isize| Some(top.saturating_add_signed(by).min(last));
            match action {
                Action::Up => screen.open = to(-1),
                Action::Down => screen.open = to(1),
                Action::PageUp => screen.open = to(-page),
                Action::PageDown => screen.open = to(page),
                Action::Leave => screen.open = None,
                Action::Favourite => return screen.turn_favourite(),
                Action::UseNow => return self.use_now(now),
                Action::SetAside => return self.set_aside(now),
                _ => {}
            }
            return Vec::new();
        }
        match action {
            Action::Up => screen.choose_by(-1),
            Action::Down => screen.choose_by(1),
            Action::PageUp => screen.choose_by(-PAGE),
            Action::PageDown => screen.choose_by(PAGE),
            Action::NextFilter => screen.next_filter(1),
            Action::PreviousFilter => screen.next_filter(-1),
            Action::NextChoice => screen.change_filter(1),
            Action::PreviousChoice => screen.change_filter(-1),
            Action::OpenEntry => screen.open = screen.tool().map(|_| 0),
            Action::Favourite => return screen.turn_favourite(),
            Action::UndoWriting => {
                screen.words.undo();
                screen.look();
            }
            Action::Leave => {
                self.overlays.pop();
            }
            _ => {}
        }
        Vec::new()
    }

    /// A click on an entry chooses it; on the chosen one it opens it.
    pub(super) fn click_tool(&mut self, row: usize) {
        if let Some(Overlay::Toolbox(screen)) = self.overlays.last_mut() {
            if screen.chosen == row {
                screen.open = screen.tool().map(|_| 0);
            } else if row < screen.found.len() {
                screen.chosen = row;
            }
        }
    }
}

/// How far an entry is from what the session is about: its main theme first, then what else it
/// fits, a session's own main theme before its others.
fn farness(tool: &Tool, themes: &[Theme]) -> (usize, usize) {
    let near = |theme: &Theme| tool.themes.iter().position(|own| own == theme);
    let mut fits = themes.iter().enumerate();
    fits.find_map(|(at, theme)| near(theme).map(|own| (at, own)))
        .unwrap_or((usize::MAX, 0))
}

/// However little is left of a step, something short is worth looking for.
const LEAST_MINUTES: u16 = 5;
/// Rows that the list is leafed by.
const PAGE: isize = 10;

impl ToolboxScreen {
    fn next_filter(&mut self, by: isize) {
        let filters = self.filters();
        let here = filters.iter().position(|f| *f == self.filter).unwrap_or(0);
        let count = isize::try_from(filters.len()).unwrap_or(1);
        let there = (isize::try_from(here).unwrap_or(0) + by).rem_euclid(count);
        if let Some(filter) = filters.get(there.unsigned_abs()) {
            self.filter = *filter;
        }
    }

    fn change_filter(&mut self, by: isize) {
        if self.filter == Filter::Band {
            self.band = match self.band {
                Band::Younger => Band::Older,
                Band::Older => Band::Younger,
            };
            self.finder = Finder::new(&self.tools, self.lang, self.band);
        } else {
            self.filter.change(&mut self.wish, by);
        }
        self.look();
    }

    fn turn_favourite(&mut self) -> Vec<Effect> {
        let Some(id) = self.tool().map(ToolId::of) else {
            return Vec::new();
        };
        if !self.favourites.remove(&id) {
            self.favourites.insert(id);
        }
        if self.wish.favourites == Asked::Yes && self.open.is_none() {
            self.look();
        }
        vec![Effect::KeepFavourites(self.favourites.clone())]
    }
}
