//! The toolbox as it is looked through: what is wished for, what was found, what is chosen. Must
//! not know what is done with it.

use super::Filter;
use crate::app::editor::{Editor, Lines};
use crate::app::effect::Effect;
use crate::app::message::ToolboxOpened;
use crate::app::typing::type_key;
use crate::domain::language::{Band, Lang};
use crate::domain::order;
use crate::domain::stamp::Id;
use crate::domain::toolbox::{Asked, Finder, Known, Theme, Tool, ToolId, Wish};
use crate::input::{Action, Context, Key};

/// What the toolbox was opened for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aim {
    /// To look around.
    Browse,
    /// To set something aside for a planned session.
    Plan(Id),
    /// To use something now.
    Live,
    /// To find a shorter activity, in so many minutes.
    Shorter(u16),
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
    known: Known,
    finder: Finder,
    /// The finder for the other age band, once it was asked for: making one takes a moment.
    other: Option<Finder>,
    found: Vec<usize>,
}

/// What it is opened with.
pub(super) struct Given {
    pub(super) aim: Aim,
    pub(super) wish: Wish,
    pub(super) themes: Vec<Theme>,
    pub(super) band: Band,
    pub(super) lang: Lang,
}

impl ToolboxScreen {
    /// The toolbox as it was read, all that fits found.
    pub(super) fn new(opened: ToolboxOpened, given: Given) -> Self {
        let mut screen = Self {
            aim: given.aim,
            wish: given.wish,
            filter: Filter::Kind,
            words: Editor::new(Lines::One, ""),
            chosen: 0,
            open: None,
            band: given.band,
            lang: given.lang,
            themes: given.themes,
            finder: Finder::new(&opened.tools, given.lang, given.band),
            other: None,
            tools: opened.tools,
            known: opened.known,
            found: Vec::new(),
        };
        screen.look();
        screen
    }

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
        self.known.favourites.contains(&ToolId::of(tool))
    }

    /// Whether the group has used an entry before.
    #[must_use]
    pub fn is_used(&self, tool: &Tool) -> bool {
        self.known.used.contains(&ToolId::of(tool))
    }

    /// Whether the group's children have chosen an entry when it was put to them.
    #[must_use]
    pub fn is_liked(&self, tool: &Tool) -> bool {
        self.known.times_liked(&ToolId::of(tool)) > 0
    }

    /// The filters that there are: the band is the group's own where there is a group.
    #[must_use]
    pub const fn filters(&self) -> &'static [Filter] {
        match self.aim {
            Aim::Browse => Filter::AT_HOME,
            Aim::Plan(_) | Aim::Live | Aim::Shorter(_) => Filter::FOR_A_GROUP,
        }
    }

    /// Looks again, after a change of what is wished for.
    fn look(&mut self) {
        let words = self.words.text();
        self.found = self
            .finder
            .find(&self.tools, &self.wish, words, &self.known);
        if words.trim().is_empty() {
            // Stable: what fits equally well stays in order.
            let (tools, themes) = (&self.tools, &self.themes);
            order::sort_by_key(&mut self.found, |at| {
                tools.get(*at).map(|tool| farness(tool, themes))
            });
        }
        self.chosen = 0;
    }

    fn choose_by(&mut self, by: isize) {
        let last = self.found.len().saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(by).min(last);
    }

    /// Where keys are pressed.
    pub(in crate::app) fn contexts(&self) -> Vec<Context> {
        match (self.open, &self.aim) {
            (None, _) => vec![Context::Toolbox],
            (Some(_), Aim::Browse) => vec![Context::ToolboxEntry],
            (Some(_), Aim::Plan(_)) => vec![Context::ToolboxPlan, Context::ToolboxEntry],
            (Some(_), Aim::Live | Aim::Shorter(_)) => {
                vec![Context::ToolboxLive, Context::ToolboxEntry]
            }
        }
    }

    /// Takes a key as a word to look for.
    pub(in crate::app) fn key(&mut self, key: Key) {
        if self.open.is_none() {
            type_key(&mut self.words, key, u16::MAX);
            self.look();
        }
    }

    /// Takes pasted words.
    pub(in crate::app) fn paste(&mut self, text: &str) {
        if self.open.is_none() {
            self.words.insert_str(text);
            self.look();
        }
    }
}

impl ToolboxScreen {
    /// What an action does while the list is shown.
    pub(super) fn act(&mut self, action: Action) {
        match action {
            Action::Up => self.choose_by(-1),
            Action::Down => self.choose_by(1),
            Action::PageUp => self.choose_by(-PAGE),
            Action::PageDown => self.choose_by(PAGE),
            Action::NextFilter => self.next_filter(1),
            Action::PreviousFilter => self.next_filter(-1),
            Action::NextChoice => self.change_filter(1),
            Action::PreviousChoice => self.change_filter(-1),
            Action::OpenEntry => self.open = self.tool().map(|_| 0),
            Action::UndoWriting => {
                self.words.undo();
                self.look();
            }
            _ => {}
        }
    }

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
            let other = self.other.take();
            let other = other.unwrap_or_else(|| Finder::new(&self.tools, self.lang, self.band));
            self.other = Some(std::mem::replace(&mut self.finder, other));
        } else {
            self.filter.change(&mut self.wish, by);
        }
        self.look();
    }

    pub(super) fn turn_favourite(&mut self) -> Vec<Effect> {
        let Some(id) = self.tool().map(ToolId::of) else {
            return Vec::new();
        };
        let favourites = &mut self.known.favourites;
        if !favourites.remove(&id) {
            favourites.insert(id.clone());
        }
        if self.wish.favourites == Asked::Yes && self.open.is_none() {
            self.look();
        }
        vec![Effect::TurnFavourite(id)]
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

/// Rows that the list is leafed by.
const PAGE: isize = 10;
