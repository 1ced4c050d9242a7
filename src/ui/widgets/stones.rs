//! The time of a part as stones that go one by one: no digits, nothing that runs.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::pixels::Stamp;
use crate::domain::shown::STONES;

/// A row of stones in the middle of its area: what is left, and the places of what is gone.
#[derive(Debug, Clone, Copy)]
pub struct Stones {
    /// How many are left.
    pub left: u8,
    /// How many cells wide a dot is, at least 1.
    pub scale: u16,
    /// What they look like.
    pub stone: Style,
    /// What their places look like.
    pub place: Style,
}

const STONE: [&str; 4] = [".##.", "####", "####", ".##."];
const PLACE: [&str; 4] = ["....", "....", ".##.", "...."];
/// Dots in a row of a stone, and between two.
const SIDE: u16 = 4;
const GAP: u16 = 2;

/// The columns and rows that they take at a scale.
#[must_use]
pub const fn extent(scale: u16) -> (u16, u16) {
    let stones = STONES as u16;
    let stamp = Stamp {
        width: stones * SIDE + (stones - 1) * GAP,
        height: SIDE,
        scale,
    };
    stamp.extent()
}

impl Widget for Stones {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        let scale = self.scale.max(1);
        let (width, height) = extent(scale);
        if width > area.width || height > area.height {
            return;
        }
        let stamp = Stamp {
            width: SIDE,
            height: SIDE,
            scale,
        };
        let first = area.x + (area.width - width) / 2;
        for n in 0..STONES {
            let (rows, style) = if n < self.left {
                (STONE, self.stone)
            } else {
                (PLACE, self.place)
            };
            let x = first + u16::from(n) * (SIDE + GAP) * scale;
            let place = Rect {
                x,
                width: area.right().saturating_sub(x),
                ..area
            };
            stamp.draw(place, buffer, style, |x, y| {
                let row = rows.get(usize::from(y)).map(|row| row.as_bytes());
                row.and_then(|row| row.get(usize::from(x))) == Some(&b'#')
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::widgets::drawn;

    #[test]
    fn what_is_left_and_what_is_gone_differ_without_colour() {
        let style = Style::new();
        let stones = |left| {
            let (stone, place) = (style, style);
            let stones = Stones {
                left,
                scale: 1,
                stone,
                place,
            };
            drawn(48, 2, stones)
        };
        insta::assert_snapshot!(stones(3).join("\n"));
        assert_ne!(stones(8), stones(7));
        assert_eq!(
            drawn(
                20,
                2,
                Stones {
                    left: 3,
                    scale: 1,
                    stone: style,
                    place: style
                }
            ),
            ["", ""]
        );
    }
}
