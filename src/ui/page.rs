//! The page that the screens between sessions share: a title, a body, a line for what the
//! program has to say, the keys. Never wider than reads well. Must not know what is on it.

use ratatui::layout::Rect;

use super::canvas::{Canvas, row};
use super::{footer, notice};

/// The parts of a page.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// The first row.
    pub head: Rect,
    /// What the screen is about.
    pub body: Rect,
    said: Rect,
    keys: Rect,
}

impl Page {
    /// A page in the middle of the screen, at most so many columns wide.
    #[must_use]
    pub fn new(area: Rect, widest: u16) -> Self {
        let width = area.width.saturating_sub(2).min(widest);
        let x = area.x + (area.width - width) / 2;
        let airy = area.height >= 20;
        let top = match area.height {
            0..45 => 0,
            height => (height - 40) / 6,
        };
        let at = |y: u16, height: u16| Rect {
            x,
            y: area.y + y,
            width,
            height,
        };
        let first = top + if airy { 2 } else { 1 };
        let last = area.height.saturating_sub(2);
        Self {
            head: at(top, 1),
            body: at(first, last.saturating_sub(first)),
            said: at(last, 1),
            keys: at(area.height.saturating_sub(1), 1),
        }
    }

    /// Draws the title and the day at its other end, the keys and what is to be said.
    pub fn draw(&self, canvas: &mut Canvas<'_, '_>, title: &str) {
        let today = canvas.words.date(canvas.now.today());
        let taken = canvas.line_right(self.head, &today, canvas.theme.quiet);
        let room = Rect {
            width: self.head.width.saturating_sub(taken + 2),
            ..self.head
        };
        canvas.line(room, title, canvas.theme.heading);
        notice::draw(canvas, self.said);
        footer::draw(canvas, self.keys);
    }
}

/// A row with a text at each end: the right one whole, the left one as far as there is room.
pub fn ends(
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    left: (&str, ratatui::style::Style),
    right: (&str, ratatui::style::Style),
) {
    let area = row(area, 0);
    let taken = canvas.line_right(area, right.0, right.1);
    let gap = if taken == 0 { 0 } else { 2 };
    let room = Rect {
        width: area.width.saturating_sub(taken + gap),
        ..area
    };
    canvas.line(room, left.0, left.1);
}
