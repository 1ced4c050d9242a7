//! Draws what is for the children, for a whole wall: one thing at a time, few words, large. The
//! same on a screen of its own and where the leaders turn theirs. Nothing is red, nothing blinks,
//! and what moves is a breath. Must not know more of the session than it is told.

mod part;
#[cfg(test)]
mod tests;
mod window;

use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::canvas::{Canvas, below, inset, row};
use super::put::put;
use super::theme::Theme;
use super::widgets::big_words::BigWords;
use super::widgets::tall_candle::TallCandle;
use super::wrap::{text_width, truncate};
use super::{footer, notice};
use crate::app::look::Motion;
use crate::domain::session::Candle;
use crate::domain::shown::{Shown, View};
use crate::say;
use crate::words::Words;

pub use window::draw as draw_window;

/// Letters larger than this shout.
const LARGEST: u16 = 6;

/// What is drawn, at one moment.
#[derive(Debug)]
pub struct Scene<'a> {
    /// What is to be seen.
    pub view: &'a View,
    /// The moment, on the clock of the program that tells.
    pub moment: Duration,
    /// The words of the group's language.
    pub words: &'a Words,
    /// The colours.
    pub theme: &'a Theme,
    /// Whether anything moves.
    pub motion: Motion,
}

/// Draws it over a whole area, which is empty.
pub fn draw(scene: &Scene<'_>, area: Rect, buffer: &mut Buffer) {
    match scene.view {
        View::Nothing => {}
        View::Waiting => scene.candle(Candle::Unlit, area, buffer),
        View::Candle(candle) => scene.candle(*candle, area, buffer),
        View::Part(part) => part::draw(scene, part, area, buffer),
        View::Over(candle) => {
            let text = say!(scene.words, "room-over");
            scene.candle_and_words(*candle, &text, area, buffer);
        }
    }
}

/// Draws the live screen turned to the children, with the way back at its foot.
pub fn draw_live(shown: &Shown, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let theme = canvas.theme;
    let scene = Scene {
        view: &shown.view,
        moment: canvas.now.steady,
        words: canvas.words,
        theme: &theme,
        motion: canvas.app.look.motion,
    };
    let foot = Rect {
        y: area.bottom().saturating_sub(2),
        ..inset(area, 1)
    };
    let room = Rect {
        height: area.height.saturating_sub(2),
        ..area
    };
    draw(&scene, room, canvas.buffer());
    // Nothing else is said here: what was just done may tell of a child.
    if let Some(text) = notice::unsaved(canvas) {
        let style = canvas.theme.notice;
        canvas.line(row(foot, 0), &text, style);
    }
    footer::draw(canvas, row(foot, 1));
}

impl Scene<'_> {
    /// The candle alone, in the middle.
    fn candle(&self, candle: Candle, area: Rect, buffer: &mut Buffer) {
        let height = area.height * 2 / 3;
        let place = Rect {
            height,
            ..below(area, (area.height - height) / 2)
        };
        self.tall_candle(candle, place, buffer);
    }

    fn tall_candle(&self, candle: Candle, area: Rect, buffer: &mut Buffer) {
        let theme = self.theme;
        let picture = TallCandle {
            candle,
            flame: theme.flame,
            wax: theme.wax,
            smoke: theme.quiet,
        };
        picture.render(area, buffer);
    }

    /// The candle, and words under it.
    fn candle_and_words(&self, candle: Candle, text: &str, area: Rect, buffer: &mut Buffer) {
        let area = margin(area);
        let words = self.large(text, area.height / 12 + 1);
        let rows = words.rows(area.width, area.height / 2);
        let gap = area.height / 12 + 1;
        let candle_rows = area.height.saturating_sub(rows + gap);
        let place = Rect {
            height: candle_rows,
            ..area
        };
        self.tall_candle(candle, place, buffer);
        let place = Rect {
            height: rows,
            ..below(area, candle_rows + gap)
        };
        words.render(place, buffer);
    }

    /// Words in letters of at most such a scale.
    const fn large<'a>(&self, text: &'a str, most: u16) -> BigWords<'a> {
        BigWords {
            text,
            most: if most < LARGEST { most } else { LARGEST },
            style: self.theme.strong,
        }
    }
}

/// The area without a margin, so that nothing touches the edge of the wall.
fn margin(area: Rect) -> Rect {
    let (sides, ends) = (area.width / 24, area.height / 16);
    Rect {
        y: area.y + ends,
        height: area.height - 2 * ends,
        ..inset(area, sides)
    }
}

/// One line of small text in the middle of a row.
fn small(buffer: &mut Buffer, area: Rect, text: &str, style: Style) {
    let text = truncate(text, area.width);
    let x = area.x + area.width.saturating_sub(text_width(&text)) / 2;
    let width = area.right() - x;
    put(buffer, Rect { x, width, ..area }, &text, style);
}
