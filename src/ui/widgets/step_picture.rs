//! A small picture for each kind of step, in dots, as large as wanted. Must not know the words.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::pixels::Stamp;
use crate::domain::step::StepKind;

/// Dots in a row, and rows of dots, of every picture.
const SIDE: u16 = 8;

/// A picture, from the upper left corner of its area.
#[derive(Debug, Clone, Copy)]
pub struct StepPicture {
    /// The kind of step.
    pub kind: StepKind,
    /// How many cells wide a dot is, at least 1.
    pub scale: u16,
    /// What it looks like.
    pub style: Style,
}

/// The columns and rows that a picture takes at a scale.
#[must_use]
pub const fn extent(scale: u16) -> (u16, u16) {
    Stamp::square(SIDE, scale).extent()
}

impl Widget for StepPicture {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let stamp = Stamp::square(SIDE, self.scale.max(1));
        stamp.draw_rows(area, buffer, self.style, &picture(self.kind));
    }
}

const fn picture(kind: StepKind) -> [&'static str; SIDE as usize] {
    match kind {
        // A tag on a string, with a face on it.
        StepKind::NameTags => [
            "...##...", "########", "#......#", "#.#..#.#", "#......#", "#.#..#.#", "#..##..#",
            "########",
        ],
        StepKind::Candle => [
            "...#....", "...##...", "..####..", "...##...", "........", "..####..", "..####..",
            "..####..",
        ],
        // A bowl that steams.
        StepKind::Meal => [
            "..#..#..", ".#..#...", "..#..#..", "........", "########", "########", ".######.",
            "..####..",
        ],
        // The sun over a cloud.
        StepKind::TopAndBottom => [
            "....#..#", ".....##.", "....####", "..##.##.", ".######.", "########", "########",
            ".######.",
        ],
        // Something is said.
        StepKind::Theme => [
            ".######.", "########", "#.....##", "########", "#...####", ".######.", "..##....",
            ".##.....",
        ],
        // Somebody jumps.
        StepKind::Activity => [
            "#..##..#", "#..##..#", "##....##", ".######.", "..####..", "..####..", ".##..##.",
            "##....##",
        ],
        // The moon.
        StepKind::Relaxation => [
            "..###...", ".##.....", "###.....", "###.....", "###....#", "####..##", ".######.",
            "..####..",
        ],
        // A hand that waves.
        StepKind::Closing => [
            "..#.#...", "..#.#.#.", "..#.#.#.", "#.#####.", "#######.", ".######.", "..#####.",
            "...###..",
        ],
        // A heart.
        StepKind::Plain => [
            ".##..##.", "########", "########", "########", ".######.", "..####..", "...##...",
            "........",
        ],
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::ui::widgets::drawn;

    const KINDS: [StepKind; 9] = [
        StepKind::NameTags,
        StepKind::Candle,
        StepKind::Meal,
        StepKind::TopAndBottom,
        StepKind::Theme,
        StepKind::Activity,
        StepKind::Relaxation,
        StepKind::Closing,
        StepKind::Plain,
    ];

    fn rows(kind: StepKind, scale: u16) -> Vec<String> {
        let (width, height) = extent(scale);
        let style = Style::new();
        drawn(width, height, StepPicture { kind, scale, style })
    }

    #[test]
    fn every_kind_of_step_has_a_picture_of_its_own() {
        let pictures: HashSet<_> = KINDS.map(|kind| rows(kind, 1)).into();
        assert_eq!(pictures.len(), KINDS.len());
        assert!(KINDS.iter().all(|kind| {
            let rows = picture(*kind);
            rows.iter().all(|row| row.len() == usize::from(SIDE))
        }));
    }

    #[test]
    fn the_pictures_are_as_agreed() {
        let all = KINDS.map(|kind| rows(kind, 1).join("\n"));
        insta::assert_snapshot!(all.join("\n\n"));
    }

    #[test]
    fn a_larger_one_is_the_same_picture() {
        let (small, large) = (rows(StepKind::Meal, 1), rows(StepKind::Meal, 2));
        let dots = |rows: &[String]| -> usize {
            let dots = |c| match c {
                '█' => 2,
                '▀' | '▄' => 1,
                _ => 0,
            };
            rows.iter().flat_map(|row| row.chars()).map(dots).sum()
        };
        assert_eq!(dots(&large), 4 * dots(&small));
    }
}
