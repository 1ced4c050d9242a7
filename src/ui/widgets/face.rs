//! A face in dots, to point at: five of them are told apart by the mouth and the brows, without any
//! colour. Must not know what was asked.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::pixels::Stamp;
use crate::domain::evaluation::Face;

/// Dots in a row, and rows of dots, of every face.
const SIDE: u16 = 12;

/// A face, from the upper left corner of its area.
#[derive(Debug, Clone, Copy)]
pub struct FacePicture {
    /// Which.
    pub face: Face,
    /// How many cells wide a dot is, at least 1.
    pub scale: u16,
    /// What it looks like.
    pub style: Style,
}

/// The columns and rows that a face takes at a scale.
#[must_use]
pub const fn extent(scale: u16) -> (u16, u16) {
    Stamp::square(SIDE, scale).extent()
}

impl Widget for FacePicture {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let stamp = Stamp::square(SIDE, self.scale.max(1));
        stamp.draw_rows(area, buffer, self.style, &picture(self.face));
    }
}

type Rows = [&'static str; SIDE as usize];

const fn picture(face: Face) -> Rows {
    match face {
        Face::VerySad => VERY_SAD,
        Face::Sad => SAD,
        Face::Even => EVEN,
        Face::Glad => GLAD,
        Face::VeryGlad => VERY_GLAD,
    }
}

const VERY_SAD: Rows = [
    "...######...",
    ".##......##.",
    ".#..#..#..#.",
    "#.##....##.#",
    "#..#....#..#",
    "#..#....#..#",
    "#..........#",
    "#...####...#",
    "#..######..#",
    ".#.#....#.#.",
    ".##......##.",
    "...######...",
];
const SAD: Rows = [
    "...######...",
    ".##......##.",
    ".#........#.",
    "#..#....#..#",
    "#..#....#..#",
    "#..........#",
    "#..........#",
    "#...####...#",
    "#..#....#..#",
    ".#........#.",
    ".##......##.",
    "...######...",
];
const EVEN: Rows = [
    "...######...",
    ".##......##.",
    ".#........#.",
    "#..#....#..#",
    "#..#....#..#",
    "#..........#",
    "#..........#",
    "#..######..#",
    "#..........#",
    ".#........#.",
    ".##......##.",
    "...######...",
];
const GLAD: Rows = [
    "...######...",
    ".##......##.",
    ".#........#.",
    "#..#....#..#",
    "#..#....#..#",
    "#..........#",
    "#..........#",
    "#..#....#..#",
    "#...####...#",
    ".#........#.",
    ".##......##.",
    "...######...",
];
const VERY_GLAD: Rows = [
    "...######...",
    ".##......##.",
    ".#.##..##.#.",
    "#.#..##..#.#",
    "#..........#",
    "#.#......#.#",
    "#.########.#",
    "#..######..#",
    "#..######..#",
    ".#..####..#.",
    ".##......##.",
    "...######...",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_face_is_whole_and_another_one() {
        let all: BTreeSet<_> = Face::ALL.iter().map(|face| picture(*face)).collect();
        assert_eq!(all.len(), Face::ALL.len());
        for face in Face::ALL {
            let rows = picture(face);
            assert!(rows.iter().all(|row| row.len() == usize::from(SIDE)));
            // The same from left and right.
            let turned = rows.map(|row| row.chars().rev().collect::<String>());
            assert_eq!(rows.map(str::to_owned), turned, "{face:?}");
        }
    }
}
