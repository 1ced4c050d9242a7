//! A course at a glance: one dot a session, filled when it has been held.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use crate::domain::group::Mark;
use crate::ui::wrap::{text_width, truncate};

/// A row of dots.
#[derive(Debug, Clone, Copy)]
pub struct Dots<'a> {
    /// The sessions in order.
    pub marks: &'a [Mark],
    /// What the dots look like.
    pub style: Style,
}

const fn dot(mark: Mark) -> &'static str {
    match mark {
        Mark::Ahead => "○",
        Mark::Running => "◐",
        Mark::Done => "●",
    }
}

/// The dots in at most `width` cells: with spaces between them where there is room, close
/// together where there is not, and cut with `…` when even that is too long.
#[must_use]
pub fn dots(marks: &[Mark], width: u16) -> String {
    let dots: Vec<_> = marks.iter().copied().map(dot).collect();
    let wide = dots.join(" ");
    if text_width(&wide) <= width {
        return wide;
    }
    let close = dots.concat();
    truncate(&close, width).into_owned()
}

impl Widget for Dots<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if !area.is_empty() {
            buffer.set_string(area.x, area.y, dots(self.marks, area.width), self.style);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::widgets::drawn;

    const COURSE: [Mark; 5] = [
        Mark::Done,
        Mark::Done,
        Mark::Running,
        Mark::Ahead,
        Mark::Ahead,
    ];

    #[test]
    fn shows_what_has_been_what_runs_and_what_is_ahead() {
        assert_eq!(dots(&COURSE, 80), "● ● ◐ ○ ○");
    }

    #[test]
    fn moves_together_before_anything_is_lost() {
        assert_eq!(dots(&COURSE, 8), "●●◐○○");
        assert_eq!(dots(&COURSE, 4), "●●◐…");
        assert_eq!(dots(&COURSE, 0), "");
    }

    #[test]
    fn draws_within_its_area() {
        let style = Style::new();
        assert_eq!(
            drawn(
                5,
                1,
                Dots {
                    marks: &COURSE,
                    style
                }
            ),
            ["●●◐○○"]
        );
        assert_eq!(drawn(5, 1, Dots { marks: &[], style }), [""]);
    }
}
