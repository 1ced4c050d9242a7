//! The ritual as a rail: every step in its place, from the first minute to the last.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::scroll::{show_more, window};
use crate::ui::put;
use crate::ui::theme::Theme;
use crate::ui::wrap::{text_width, truncate};

#[cfg(test)]
mod tests;

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Marker {
    /// It runs.
    Current,
    /// It has been.
    Done,
    /// It was left out.
    Skipped,
    /// It is still to come.
    Ahead,
    /// No step: the minutes that are free.
    Free,
}

impl Marker {
    const fn sign(self) -> &'static str {
        match self {
            Self::Current => "▶",
            Self::Done => "✓",
            Self::Skipped => "–",
            Self::Ahead | Self::Free => " ",
        }
    }
}

/// A row of the rail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RailRow {
    /// Where the step stands.
    pub marker: Marker,
    /// What it is called.
    pub title: String,
    /// The minutes it was to take.
    pub planned: Option<u16>,
    /// The minutes it took.
    pub used: Option<u16>,
    /// The word that says that it is kept as long as it is; empty for the others.
    pub keep: String,
}

/// The rail.
#[derive(Debug, Clone, Copy)]
pub struct Rail<'a> {
    /// The steps.
    pub rows: &'a [RailRow],
    /// The step that keys act on, from 0; `None` while they go elsewhere.
    pub chosen: Option<usize>,
    /// The colours.
    pub theme: &'a Theme,
}

/// The columns, in cells from the left edge. The last one holds what a step took or, while it
/// is ahead, the word that it is kept. What does not fit is left out, the least important
/// first: the word, the used minutes, the planned ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Columns {
    title: u16,
    planned: u16,
    last: u16,
}

/// The margin, the marker and a space.
const BEFORE_TITLE: u16 = 3;
/// A space and three digits.
const MINUTES: u16 = 4;
/// A title shorter than this says nothing.
const SHORTEST_TITLE: u16 = 8;

impl Columns {
    fn fitting(rows: &[RailRow], width: u16) -> Self {
        let keep = rows
            .iter()
            .map(|row| text_width(&row.keep))
            .max()
            .unwrap_or(0);
        let wanted = [
            (MINUTES, MINUTES.max(keep.saturating_add(1))),
            (MINUTES, MINUTES),
            (MINUTES, 0),
        ];
        let room = width.saturating_sub(BEFORE_TITLE);
        wanted
            .into_iter()
            .map(|(planned, last)| Self {
                title: room.saturating_sub(planned.saturating_add(last)),
                planned,
                last,
            })
            .find(|columns| columns.title >= SHORTEST_TITLE)
            .unwrap_or(Self {
                title: room,
                planned: 0,
                last: 0,
            })
    }
}

impl Rail<'_> {
    /// Where each row that is seen stands in an area, for clicks: its index and its place.
    #[must_use]
    pub fn places(&self, area: Rect) -> Vec<(usize, Rect)> {
        window(
            self.chosen.unwrap_or_else(|| self.current()),
            self.rows.len(),
            area.height,
        )
        .zip(area.rows())
        .collect()
    }

    fn current(&self) -> usize {
        let current = |row: &RailRow| row.marker == Marker::Current;
        let begun = |row: &RailRow| matches!(row.marker, Marker::Done | Marker::Skipped);
        self.rows
            .iter()
            .position(current)
            .or_else(|| self.rows.iter().rposition(begun))
            .unwrap_or(0)
    }

    const fn style(&self, marker: Marker) -> Style {
        match marker {
            Marker::Current => self.theme.current,
            Marker::Done | Marker::Skipped => self.theme.past,
            Marker::Free => self.theme.quiet,
            Marker::Ahead => self.theme.body,
        }
    }

    fn draw_row(&self, row: &RailRow, columns: Columns, area: Rect, buffer: &mut Buffer) {
        let style = self.style(row.marker);
        let mut put = |x: u16, width: u16, text: &str, style: Style| {
            let place = Rect {
                x: area.x.saturating_add(x),
                width: area.width.saturating_sub(x).min(width),
                ..area
            };
            put::put(buffer, place, text, style);
        };
        put(1, 1, row.marker.sign(), style);
        put(
            BEFORE_TITLE,
            columns.title,
            &truncate(&row.title, columns.title),
            style,
        );
        let x = BEFORE_TITLE + columns.title;
        put(x, columns.planned, &minutes_text(row.planned), style);
        let x = x + columns.planned;
        match row.used {
            Some(_) => put(x, columns.last.min(MINUTES), &minutes_text(row.used), style),
            None if row.marker == Marker::Ahead => {
                put(
                    x + 1,
                    columns.last.saturating_sub(1),
                    &row.keep,
                    self.theme.kept,
                );
            }
            None => {}
        }
    }
}

/// Right-aligned; more than 999 minutes are no step.
fn minutes_text(minutes: Option<u16>) -> String {
    let width = usize::from(MINUTES);
    minutes.map_or_else(String::new, |m| format!("{:>width$}", m.min(999)))
}

impl Widget for Rail<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        let columns = Columns::fitting(self.rows, area.width);
        let places = self.places(area);
        for (i, place) in &places {
            self.draw_row(&self.rows[*i], columns, *place, buffer);
            if self.chosen == Some(*i) {
                buffer.set_string(place.x, place.y, "›", self.theme.selected);
                buffer.set_style(*place, self.theme.selected);
            }
        }
        show_more(&places, self.rows.len(), self.theme.quiet, buffer);
    }
}
