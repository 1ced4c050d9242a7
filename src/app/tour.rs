//! A trainer's tour: a stop at a time, moved by hand, and at each something to try on the made-up
//! group's own screens; one key leads back. Must not know the words, nor what the stops say.

mod told;
mod way;

use super::effect::Effect;
use super::live::shown::Facing;
use super::notice::Notice;
use super::reading::Page;
use super::{App, Screen, Start};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::domain::tour::{On, Stop, Tour};
use crate::input::Action;

/// Rows of the screen that are not what a stop says.
const CHROME: u16 = 4;
/// Columns of the list of stops, with what lies between it and the text.
pub const LIST: u16 = 28;
/// Columns that what a stop says is never wider than.
const WIDEST: u16 = 84;

/// A tour that is being given.
#[derive(Debug)]
pub struct Touring {
    /// What it shows.
    pub tour: Tour,
    /// The made-up group.
    pub group: Id,
    /// The stop in hand, from 0.
    pub stop: usize,
    /// The first row of it that is shown, from 0.
    pub top: usize,
    /// Whether the stop is told or tried.
    pub part: Part,
    /// Where the try leads, while the way there is not gone to its end.
    heads_for: Option<On>,
}

/// What of a stop is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What the trainer speaks from.
    Told,
    /// A screen of the program, on the made-up group.
    Tried,
}

impl Touring {
    /// A tour at its first stop, where the program begins with one.
    pub(super) fn at_start(start: &Start) -> Option<Box<Self>> {
        let Start::Tour { group, tour } = start else {
            return None;
        };
        Some(Box::new(Self {
            tour: (**tour).clone(),
            group: group.clone(),
            stop: 0,
            top: 0,
            part: Part::Told,
            heads_for: None,
        }))
    }

    /// The stop in hand.
    #[must_use]
    pub fn here(&self) -> Option<&Stop> {
        self.tour.stops.get(self.stop)
    }

    fn is_at_last(&self) -> bool {
        self.stop + 1 >= self.tour.stops.len()
    }

    fn go_to(&mut self, stop: usize) {
        self.stop = stop.min(self.tour.stops.len().saturating_sub(1));
        self.top = 0;
    }
}

impl App {
    /// Shows the stop in hand, once the made-up group is there.
    pub(super) fn begin_tour(&mut self) {
        if self.tour.is_some() {
            self.screen = Screen::Tour;
        }
    }

    /// Whether what is on the screen is tried on the way through a tour.
    #[must_use]
    pub fn is_trying(&self) -> bool {
        let tour = self.tour.as_deref();
        tour.is_some_and(|tour| tour.part == Part::Tried)
    }

    /// The text of the stop in hand, for a screen of so many columns.
    #[must_use]
    pub fn stop_page(&self, columns: u16) -> Page {
        let width = columns.saturating_sub(LIST + 3).min(WIDEST);
        Page::of(&self.stop_lines(width), width)
    }

    pub(super) fn act_tour(&mut self, action: Action, now: &Now) -> Vec<Effect> {
        let page = self.stop_page(self.size.columns);
        let height = usize::from(self.size.rows.saturating_sub(CHROME).max(2));
        let Some(tour) = &mut self.tour else {
            return Vec::new();
        };
        match action {
            Action::NextStop if tour.is_at_last() => self.say(Notice::TourEnds, now),
            Action::NextStop => tour.go_to(tour.stop + 1),
            Action::PreviousStop => tour.go_to(tour.stop.saturating_sub(1)),
            Action::FirstStop => tour.go_to(0),
            Action::LastStop => tour.go_to(usize::MAX),
            Action::TryIt => return self.try_it(now),
            _ => tour.top = page.scrolled(tour.top, action, height),
        }
        Vec::new()
    }

    /// A click on a stop goes to it.
    pub(super) fn click_stop(&mut self, stop: usize) {
        if let Some(tour) = &mut self.tour {
            tour.go_to(stop);
        }
    }

    pub(super) fn is_of_use_in_tour(&self, action: Action) -> bool {
        let Some(tour) = &self.tour else {
            return false;
        };
        match action {
            Action::NextStop | Action::LastStop => !tour.is_at_last(),
            Action::PreviousStop | Action::FirstStop => tour.stop > 0,
            _ => true,
        }
    }

    /// Back to the stop from what was tried. Whatever was being written there is kept: it is the
    /// made-up group's, and goes with it.
    pub(super) fn back_to_tour(&mut self, now: &Now) -> Vec<Effect> {
        if !self.is_trying() {
            return Vec::new();
        }
        let mut effects = self.keep_what_is_written(now);
        self.overlays.clear();
        if let Some(live) = self.live_screen() {
            live.facing = Facing::Leaders;
            live.pacer = None;
        }
        if self.is_listening() {
            effects.extend(self.end_listening(now));
        }
        if let Some(tour) = &mut self.tour {
            tour.part = Part::Told;
            tour.heads_for = None;
        }
        self.notice = None;
        self.screen = Screen::Tour;
        effects
    }
}
