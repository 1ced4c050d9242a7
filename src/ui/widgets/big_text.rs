//! Numbers and times of day that can be read from two metres.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use crate::ui::canvas::inset_left;
use crate::ui::put::put;
use crate::ui::wrap::text_width;

mod glyphs;
#[cfg(test)]
mod tests;

/// How large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Size {
    /// Three rows; a digit is three cells wide.
    Three,
    /// Five rows; a digit is six cells wide.
    Five,
}

impl Size {
    /// The rows it takes.
    #[must_use]
    pub const fn rows(self) -> u16 {
        match self {
            Self::Three => 3,
            Self::Five => 5,
        }
    }

    /// The cells between two signs.
    const fn gap(self) -> u16 {
        match self {
            Self::Three => 1,
            Self::Five => 2,
        }
    }

    const fn glyph(self, sign: char) -> Option<&'static [&'static str]> {
        match self {
            Self::Three => glyphs::three_rows(sign),
            Self::Five => glyphs::five_rows(sign),
        }
    }

    /// The cells that a text takes at this size: digits, `:`, `.`, `+`, `-`, `–` and spaces.
    /// `None` when there is anything else in it.
    #[must_use]
    pub fn width(self, text: &str) -> Option<u16> {
        let mut width = 0;
        for (i, sign) in text.chars().enumerate() {
            let gap = if i == 0 { 0 } else { self.gap() };
            width += gap + text_width(self.glyph(sign)?.first()?);
        }
        Some(width)
    }

    /// The largest size at which a text fits an area of so many cells.
    #[must_use]
    pub fn largest(text: &str, width: u16, height: u16) -> Option<Self> {
        [Self::Five, Self::Three]
            .into_iter()
            .find(|size| size.rows() <= height && size.width(text).is_some_and(|w| w <= width))
    }
}

/// A large text, from the upper left corner of its area. Where it does not fit, or has a sign
/// that there is no large one of, it is written small: a time is never cut.
#[derive(Debug, Clone, Copy)]
pub struct BigText<'a> {
    /// What to write.
    pub text: &'a str,
    /// How large.
    pub size: Size,
    /// What it looks like.
    pub style: Style,
}

impl Widget for BigText<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let width = self.size.width(self.text);
        if self.size.rows() > area.height || width.is_none_or(|width| width > area.width) {
            put(buffer, area, self.text, self.style);
            return;
        }
        let mut rest = area;
        for glyph in self.text.chars().filter_map(|sign| self.size.glyph(sign)) {
            let mut width = 0;
            for (place, row) in rest.rows().zip(glyph) {
                width = put(buffer, place, row, self.style);
            }
            rest = inset_left(rest, width + self.size.gap());
        }
    }
}
