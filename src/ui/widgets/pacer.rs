//! A shape that grows and shrinks with the breath, and one word under it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::{flame, pixels};
use crate::app::look::Motion;
use crate::domain::exercise::PhaseKind;
use crate::ui::wrap::{text_width, truncate};

/// What grows and shrinks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// A ball.
    Ball,
    /// A flame.
    Flame,
}

/// The breathing pacer.
#[derive(Debug, Clone, Copy)]
pub struct Pacer<'a> {
    /// What grows and shrinks.
    pub shape: Shape,
    /// How far it has grown, from 0 to 1.
    pub size: f32,
    /// The word under it: what to do now.
    pub word: &'a str,
    /// What the shape looks like.
    pub shape_style: Style,
    /// What the word looks like.
    pub word_style: Style,
}

/// The share of the full size that is left when all breath is out.
const SMALLEST: f32 = 0.16;

/// How large the shape is in a phase of which such a share has passed, from 0 to 1. It moves as a
/// breath does: slowly at both ends. Where nothing is to move it stands at the end of its phase.
#[must_use]
pub fn size(kind: PhaseKind, share: f32, motion: Motion) -> f32 {
    let share = if motion == Motion::Reduced {
        1.0
    } else {
        share
    };
    let eased = share * share * (3.0 - 2.0 * share);
    match kind {
        PhaseKind::BreatheIn | PhaseKind::Tense => eased,
        PhaseKind::BreatheOut | PhaseKind::LetGo => 1.0 - eased,
        PhaseKind::Rest => 0.0,
    }
}

impl Widget for Pacer<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let word = truncate(self.word, area.width);
        let x = area.x + (area.width - text_width(&word)) / 2;
        buffer.set_string(x, area.bottom() - 1, &word, self.word_style);
        // The word comes first; an empty row keeps it apart where there is room.
        let below = if area.height > 4 { 2 } else { 1 };
        let place = Rect {
            height: area.height - below,
            ..area
        };
        let size = if self.size.is_finite() {
            self.size
        } else {
            0.0
        };
        let size = SMALLEST + (1.0 - SMALLEST) * size.clamp(0.0, 1.0);
        self.draw_shape(place, size, buffer);
    }
}

impl Pacer<'_> {
    fn draw_shape(&self, area: Rect, size: f32, buffer: &mut Buffer) {
        let (width, height) = (f32::from(area.width), f32::from(area.height) * 2.0);
        match self.shape {
            Shape::Ball => {
                let middle = height / 2.0;
                // Without the rest, a full ball would end in single dots.
                let radius = size * (middle.min(width / 2.0) + 0.12);
                pixels::fill(area, buffer, self.shape_style, |x, y| {
                    // Not `hypot`: it alone would bring in a library of mathematics.
                    let up = y - middle;
                    x * x + up * up <= radius * radius
                });
            }
            Shape::Flame => {
                let tall = size * height.min(width * 2.0);
                pixels::fill(area, buffer, self.shape_style, |x, y| {
                    flame::inside(x, y, tall * 0.5, tall)
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ui::widgets::drawn;

    fn pacer(shape: Shape, size: f32, word: &str) -> Pacer<'_> {
        Pacer {
            shape,
            size,
            word,
            shape_style: Style::new(),
            word_style: Style::new(),
        }
    }

    fn dots(rows: &[String]) -> usize {
        let dots = |c| match c {
            '█' => 2,
            '▀' | '▄' => 1,
            _ => 0,
        };
        rows.iter().flat_map(|row| row.chars()).map(dots).sum()
    }

    #[test]
    fn a_full_breath_fills_the_area_and_the_word_stands_under_it() {
        assert_eq!(
            drawn(12, 7, pacer(Shape::Ball, 1.0, "inn")),
            [
                "  ▄▄████▄▄",
                " ▄████████▄",
                " ██████████",
                " ▀████████▀",
                "  ▀▀████▀▀",
                "",
                "    inn",
            ]
        );
    }

    #[test]
    fn it_grows_in_fine_steps_and_never_back() {
        for shape in [Shape::Ball, Shape::Flame] {
            let seen: Vec<usize> = (0_u8..=100)
                .map(|i| dots(&drawn(40, 14, pacer(shape, f32::from(i) / 100.0, ""))))
                .collect();
            assert!(seen.is_sorted(), "{seen:?}");
            let mut steps = seen.clone();
            steps.dedup();
            assert!(steps.len() >= 20, "{shape:?} has {} steps", steps.len());
            assert!(seen[0] > 0 && seen[0] * 8 < seen[100]);
        }
    }

    proptest! {
        #[test]
        fn it_is_the_same_left_and_right(
            size in -1.0_f32..2.0, w in 0_u16..60, h in 0_u16..30, flame in any::<bool>(),
        ) {
            let shape = if flame { Shape::Flame } else { Shape::Ball };
            let rows = drawn(w, h, pacer(shape, size, ""));
            for row in rows {
                let mut cells: Vec<char> = row.chars().collect();
                cells.resize(usize::from(w), ' ');
                prop_assert!(cells.iter().eq(cells.iter().rev()), "{cells:?}");
            }
        }

        #[test]
        fn the_word_is_always_there(w in 5_u16..60, h in 1_u16..30, size in 0.0_f32..1.0) {
            let rows = drawn(w, h, pacer(Shape::Ball, size, "pust"));
            prop_assert_eq!(rows[usize::from(h) - 1].trim(), "pust");
        }
    }

    #[test]
    fn a_size_that_is_no_number_is_the_smallest() {
        let rows = drawn(20, 9, pacer(Shape::Ball, f32::NAN, ""));
        assert_eq!(rows, drawn(20, 9, pacer(Shape::Ball, 0.0, "")));
    }
}
