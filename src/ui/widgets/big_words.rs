//! A few words in capitals drawn from blocks, as large as fits: to be read from six metres.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::pixels::Stamp;
use crate::ui::put::put;
use crate::ui::wrap::{text_width, wrap};
use letters::{Glyph, HEIGHT};

mod letters;
#[cfg(test)]
mod tests;

/// Dots between two letters.
const GAP: u16 = 1;
/// Dots between two lines.
const LEADING: u16 = 2;

/// Words to be drawn, in the middle of their area.
#[derive(Debug, Clone, Copy)]
pub struct BigWords<'a> {
    /// The words.
    pub text: &'a str,
    /// The largest that they may be: dots are so many cells wide.
    pub most: u16,
    /// What they look like.
    pub style: Style,
}

/// Words laid out in lines, at a scale.
struct Laid {
    lines: Vec<Vec<Glyph>>,
    scale: u16,
}

impl BigWords<'_> {
    /// The rows that they take in an area of so many cells.
    #[must_use]
    pub fn rows(&self, width: u16, height: u16) -> u16 {
        match self.laid(width, height) {
            Some(laid) => laid.rows(),
            None => u16::try_from(wrap(self.text, width).len())
                .unwrap_or(u16::MAX)
                .min(height),
        }
    }

    /// How large they are drawn in an area of so many cells; 0 where they are written small.
    #[must_use]
    pub fn scale(&self, width: u16, height: u16) -> u16 {
        self.laid(width, height).map_or(0, |laid| laid.scale)
    }

    /// At the largest scale that fits; `None` where not even the smallest does, or where there is
    /// no letter for a sign.
    fn laid(&self, width: u16, height: u16) -> Option<Laid> {
        let words = words(self.text)?;
        (1..=self.most.min(height))
            .rev()
            .filter_map(|scale| {
                let lines = lines(&words, width / scale)?;
                Some(Laid { lines, scale })
            })
            .find(|laid| laid.rows() <= height)
    }

    /// Small, where the letters do not fit: words are never cut while there is room for them.
    fn write(&self, area: Rect, buffer: &mut Buffer) {
        let lines = wrap(self.text, area.width);
        let top = area
            .height
            .saturating_sub(u16::try_from(lines.len()).unwrap_or(u16::MAX))
            / 2;
        for (line, place) in lines.iter().zip(area.rows().skip(usize::from(top))) {
            let x = place.x + place.width.saturating_sub(text_width(line)) / 2;
            let width = place.right() - x;
            put(buffer, Rect { x, width, ..place }, line, self.style);
        }
    }
}

impl Laid {
    fn stamp(&self, glyphs: &[Glyph]) -> Stamp {
        Stamp {
            width: width(glyphs),
            height: HEIGHT,
            scale: self.scale,
        }
    }

    /// From the top of a line to the top of the next: every line begins at a whole cell.
    const fn step(&self) -> u16 {
        ((HEIGHT + LEADING) * self.scale).div_ceil(2)
    }

    fn rows(&self) -> u16 {
        let lines = u16::try_from(self.lines.len()).unwrap_or(u16::MAX);
        let last = (HEIGHT * self.scale).div_ceil(2);
        let before = lines.saturating_sub(1).saturating_mul(self.step());
        before.saturating_add(last)
    }
}

impl Widget for BigWords<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        let Some(laid) = self.laid(area.width, area.height) else {
            self.write(area, buffer);
            return;
        };
        let mut y = area.y + (area.height - laid.rows()) / 2;
        for line in &laid.lines {
            let stamp = laid.stamp(line);
            let (columns, rows) = stamp.extent();
            let place = Rect {
                x: area.x + (area.width - columns) / 2,
                y,
                width: columns,
                height: rows.min(area.bottom().saturating_sub(y)),
            };
            stamp.draw(place, buffer, self.style, |x, y| has(line, x, y));
            y = y.saturating_add(laid.step());
        }
    }
}

/// The letters of each word; `None` where there is no letter for a sign.
fn words(text: &str) -> Option<Vec<Vec<Glyph>>> {
    let words: Option<Vec<Vec<Glyph>>> = text
        .split_whitespace()
        .map(|word| word.to_uppercase().chars().map(letters::of).collect())
        .collect();
    words.filter(|words| !words.is_empty())
}

/// The words in as few lines of so many dots as they need; `None` where a word is wider.
fn lines(words: &[Vec<Glyph>], room: u16) -> Option<Vec<Vec<Glyph>>> {
    let space = letters::of(' ');
    let mut lines: Vec<Vec<Glyph>> = Vec::new();
    for word in words {
        if width(word) > room {
            return None;
        }
        let longer = lines.last().map(|line| {
            let between = space.iter().chain(word);
            line.iter().chain(between).copied().collect::<Vec<_>>()
        });
        match (lines.last_mut(), longer) {
            (Some(line), Some(longer)) if width(&longer) <= room => *line = longer,
            _ => lines.push(word.clone()),
        }
    }
    Some(lines)
}

/// The dots that letters take side by side.
fn width(glyphs: &[Glyph]) -> u16 {
    let each = glyphs.iter().map(|glyph| glyph.width + GAP);
    each.sum::<u16>().saturating_sub(GAP)
}

/// Whether there is a dot in a line of letters.
fn has(glyphs: &[Glyph], mut x: u16, y: u16) -> bool {
    for glyph in glyphs {
        if x < glyph.width + GAP {
            return glyph.has(x, y);
        }
        x -= glyph.width + GAP;
    }
    false
}
