//! What the screens draw with: lines of text in a style, rows that can be clicked. Must not
//! know any screen.

#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::ops::Range;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget};
use unicode_width::UnicodeWidthStr;

use super::Hits;
use super::put::put;
use super::theme::Theme;
use super::wrap::{text_width, truncate, wrap};
use crate::app::live::pace::Reckoned;
use crate::app::{App, Target};
use crate::domain::time::Now;
use crate::say;
use crate::words::Words;

/// A screen being drawn.
#[derive(Debug)]
pub struct Canvas<'a, 'f> {
    /// The state that is drawn.
    pub app: &'a App,
    /// Its words.
    pub words: &'a Words,
    /// The moment that is drawn.
    pub now: &'a Now,
    /// The styles.
    pub theme: Theme,
    frame: &'a mut Frame<'f>,
    hits: Hits,
    /// Made when it is first asked for; neither the state nor the moment changes under a picture.
    reckoned: OnceCell<Option<Reckoned>>,
}

impl<'a, 'f> Canvas<'a, 'f> {
    /// An empty screen.
    pub fn new(app: &'a App, now: &'a Now, frame: &'a mut Frame<'f>) -> Self {
        let theme = Theme::new(app.look.palette);
        Self {
            app,
            words: &app.words,
            now,
            theme,
            frame,
            hits: Hits::default(),
            reckoned: OnceCell::new(),
        }
    }

    /// What the time of the session in progress comes to at the moment that is drawn.
    pub fn reckoned(&self) -> Option<Reckoned> {
        *self.reckoned.get_or_init(|| self.app.reckoned(self.now))
    }

    /// Where the screen can be clicked.
    pub fn into_hits(self) -> Hits {
        self.hits
    }

    /// The cells.
    pub fn buffer(&mut self) -> &mut Buffer {
        self.frame.buffer_mut()
    }

    /// Draws a widget.
    pub fn widget(&mut self, widget: impl Widget, area: Rect) {
        widget.render(
            area.intersection(self.frame.area()),
            self.frame.buffer_mut(),
        );
    }

    /// Gives an area the style of text, its background too.
    pub fn fill(&mut self, area: Rect) {
        let style = self.theme.body;
        // An empty cell looks so already where the terminal's own colours are used.
        if style != Style::new() {
            self.buffer().set_style(area, style);
        }
    }

    /// Something in this area can be clicked.
    pub fn click(&mut self, area: Rect, target: Target) {
        self.hits.add(area, target);
    }

    /// Shows the terminal's cursor.
    pub fn cursor(&mut self, at: Position) {
        self.frame.set_cursor_position(at);
    }

    /// One line of text, cut off with an ellipsis where it is too long. Gives its width.
    pub fn line(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        if area.is_empty() {
            return 0;
        }
        let text = truncate(text, area.width);
        let place = Rect { height: 1, ..area };
        put(self.buffer(), place, &text, style)
    }

    /// One line of text at the right edge.
    pub fn line_right(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        let width = text_width(text).min(area.width);
        let place = Rect {
            x: area.right().saturating_sub(width),
            width,
            ..area
        };
        self.line(place, text, style)
    }

    /// One line of text in the middle.
    pub fn line_centred(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        let width = text_width(text).min(area.width);
        let place = Rect {
            x: area.x + (area.width - width) / 2,
            width,
            ..area
        };
        self.line(place, text, style)
    }

    /// Text in as many lines as it needs and the area has. Gives the lines used.
    pub fn text(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        let mut used = 0;
        for line in wrap(text, area.width) {
            if used >= area.height {
                break;
            }
            self.line(row(area, used), &line, style);
            used += 1;
        }
        used
    }

    /// Text in lines that hang behind a mark: `– Put out paper.` Gives the lines used.
    pub fn item(&mut self, area: Rect, mark: &str, text: &str, style: Style) -> u16 {
        let indent = u16::try_from(mark.width()).unwrap_or(0) + 1;
        self.line(area, mark, self.theme.quiet);
        let inner = Rect {
            x: area.x + indent.min(area.width),
            width: area.width.saturating_sub(indent),
            ..area
        };
        self.text(inner, text, style).max(1)
    }

    /// The rows of a list that are seen, the chosen one among them, each with its place. Where the
    /// list goes on, an arrow says so at the end of the row, which ends before it.
    pub fn list(&mut self, area: Rect, count: usize, chosen: usize) -> Vec<(usize, Rect)> {
        let seen = window(count, chosen, area.height);
        self.goes_on(area, &seen, count);
        let has_arrow = |index: usize| {
            let above = index == seen.start && index > 0;
            above || (index + 1 == seen.end && seen.end < count)
        };
        let place = |(index, place)| {
            let short = if has_arrow(index) { ARROW } else { 0 };
            (index, without_right(place, short))
        };
        seen.clone().zip(area.rows()).map(place).collect()
    }

    /// The same for rows with columns at the right: all end where the arrows leave them room.
    pub fn columned_list(&mut self, area: Rect, count: usize, chosen: usize) -> Vec<(usize, Rect)> {
        let seen = window(count, chosen, area.height);
        self.goes_on(area, &seen, count);
        seen.zip(beside_arrows(area, count).rows()).collect()
    }

    /// Says quietly, at the right edge of its first and its last row, that a list goes on.
    pub fn goes_on(&mut self, area: Rect, seen: &Range<usize>, count: usize) {
        let style = self.theme.quiet;
        let (above, below) = (seen.start > 0, seen.end < count);
        let last = row(area, area.height.saturating_sub(1));
        match (above, below) {
            (true, true) if area.height == 1 => {
                self.line_right(last, "↕", style);
            }
            _ => {
                if above {
                    self.line_right(row(area, 0), "↑", style);
                }
                if below {
                    self.line_right(last, "↓", style);
                }
            }
        }
    }

    /// Wipes an area for something that lies over the screen, and forgets what could be
    /// clicked below it.
    pub fn cover(&mut self, area: Rect) {
        self.widget(Clear, area);
        self.fill(area);
        self.hits.clear();
    }

    /// The sentence for a window that is too small to draw on.
    pub fn too_small(&mut self, area: Rect) {
        let (width, height) = super::SMALLEST;
        let text = say!(self.words, "too-small", width = width, height = height);
        self.text(area, &text, self.theme.body);
    }
}

/// The row of an area, from 0; empty when it lies below.
#[must_use]
pub fn row(area: Rect, n: u16) -> Rect {
    let height = u16::from(n < area.height);
    Rect {
        y: area.y.saturating_add(n.min(area.height)),
        height,
        ..area
    }
}

/// What is left of an area below its first rows.
#[must_use]
pub fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}

/// The first columns of an area, and what is left of it behind a gap.
#[must_use]
pub fn beside(area: Rect, columns: u16, gap: u16) -> [Rect; 2] {
    let columns = columns.min(area.width);
    let left = Rect {
        width: columns,
        ..area
    };
    [left, inset_left(area, columns.saturating_add(gap))]
}

/// An area without its last rows, and these.
#[must_use]
pub fn above(area: Rect, rows: u16) -> [Rect; 2] {
    let height = area.height.saturating_sub(rows);
    [Rect { height, ..area }, below(area, height)]
}

/// The area without its first columns.
#[must_use]
pub fn inset_left(area: Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    Rect {
        x: area.x + columns,
        width: area.width - columns,
        ..area
    }
}

/// The area without a margin at its left and right.
#[must_use]
pub fn inset(area: Rect, sides: u16) -> Rect {
    let sides = sides.min(area.width / 2);
    Rect {
        x: area.x + sides,
        width: area.width - 2 * sides,
        ..area
    }
}

/// Where the rows of a list are drawn, an entry a row: where they do not fit, without the columns
/// at the right where an arrow says that the list goes on.
#[must_use]
pub fn beside_arrows(area: Rect, count: usize) -> Rect {
    let columns = if count > usize::from(area.height) {
        ARROW
    } else {
        0
    };
    without_right(area, columns)
}

/// An area without its last columns.
#[must_use]
pub fn without_right(area: Rect, columns: u16) -> Rect {
    Rect {
        width: area.width.saturating_sub(columns),
        ..area
    }
}

/// Columns of an arrow, and the space before it.
const ARROW: u16 = 2;

/// Which of `count` rows are shown in `height` lines, so that the chosen one is among them.
#[must_use]
pub fn window(count: usize, chosen: usize, height: u16) -> Range<usize> {
    let height = usize::from(height);
    let top = (chosen + 1)
        .saturating_sub(height)
        .min(count.saturating_sub(height));
    top..(top + height).min(count)
}
