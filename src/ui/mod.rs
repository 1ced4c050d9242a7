//! Draws state. The only place for colours is the theme. Must not change anything, nor read a
//! clock: the moment to draw is passed in.

mod aside;
mod asking;
mod band;
pub mod canvas;
mod child_page;
mod course;
mod debrief;
mod earlier;
mod effort;
mod evaluation;
mod follow_ups;
mod footer;
mod form;
mod frame;
mod framed;
mod from_paper;
mod glance;
mod group;
mod handed;
mod header;
mod held_words;
mod help;
mod hidden;
mod home;
mod in_room;
mod live;
mod new_group;
mod notice;
mod overlay;
mod page;
mod papers;
mod passphrase;
mod people;
#[cfg(test)]
mod pictures;
mod put;
mod reading;
mod rehearsal;
mod results;
pub mod room;
mod say;
mod search;
mod serious;
mod short_path;
mod signs;
mod spent;
#[cfg(test)]
mod tests;
pub mod theme;
mod toolbox;
mod tour;
mod what_now;
mod who_is_here;
mod who_reads;
pub mod widgets;
pub mod wrap;
mod writing;
mod written;
mod written_in;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::app::{App, Screen, Target};
use crate::domain::time::Now;
pub use canvas::Canvas;

/// The smallest screen that anything but a sentence is drawn on.
pub const SMALLEST: (u16, u16) = (60, 16);

/// Where on the screen things can be clicked.
#[derive(Debug, Default, Clone)]
pub struct Hits(Vec<(Rect, Target)>);

impl Hits {
    /// Something that can be clicked was drawn here; what is drawn later lies above.
    pub fn add(&mut self, area: Rect, target: Target) {
        self.0.push((area, target));
    }

    /// What lies at a place.
    #[must_use]
    pub fn at(&self, column: u16, row: u16) -> Option<Target> {
        let place = Position::new(column, row);
        self.0
            .iter()
            .rev()
            .find(|(area, _)| area.contains(place))
            .map(|(_, target)| *target)
    }

    /// Anything that can be clicked, if something can.
    #[cfg(test)]
    fn any(&self, index: &proptest::sample::Index) -> Option<Target> {
        let some = (!self.0.is_empty()).then(|| index.get(&self.0));
        some.map(|(_, target)| *target)
    }

    /// Forgets what was drawn: something covers it.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

/// Draws the whole screen and says where it can be clicked.
pub fn draw(app: &App, now: &Now, frame: &mut Frame<'_>) -> Hits {
    let area = frame.area();
    let mut canvas = Canvas::new(app, now, frame);
    canvas.fill(area);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        canvas.too_small(area);
        return canvas.into_hits();
    }
    let area = band::draw(&mut canvas, area);
    if app.is_covered() {
        hidden::draw(&mut canvas, area);
        return canvas.into_hits();
    }
    match &app.screen {
        Screen::Home(screen) => home::draw(screen, &mut canvas, area),
        Screen::Group(screen) => group::draw(screen, &mut canvas, area),
        Screen::NewGroup(screen) => new_group::draw(screen, &mut canvas, area),
        Screen::People(screen) => people::draw(screen, &mut canvas, area),
        Screen::Live(screen) => live::draw(screen, &mut canvas, area),
        Screen::Debrief(screen) => debrief::draw(screen, &mut canvas, area),
        Screen::WrittenIn(screen) => written_in::draw(screen, &mut canvas, area),
        Screen::Reading(screen) => reading::draw(screen, &mut canvas, area),
        Screen::Tour => tour::draw(&mut canvas, area),
    }
    overlay::draw(&mut canvas, area);
    canvas.into_hits()
}
