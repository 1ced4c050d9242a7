//! A candle beside the real one: unlit, with a small still flame, or out.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use crate::domain::session::Candle;
use crate::ui::put::put;
use crate::ui::wrap::text_width;

/// A candle that stands on the lower edge of its area, as large as fits.
#[derive(Debug, Clone, Copy)]
pub struct CandlePicture {
    /// Whether it burns.
    pub candle: Candle,
    /// Where a moving flame is in its round, from 0 to 1; `None` for a still one.
    pub sway: Option<f32>,
    /// What the flame looks like.
    pub flame: Style,
    /// What the candle and its wick look like.
    pub wax: Style,
    /// What the wisp of smoke looks like.
    pub smoke: Style,
}

/// A drawing of a flame and what stands under it.
struct Drawing {
    /// From the tip down. All rows are as wide as the candle.
    flame: &'static [&'static str],
    /// The wick in the hollow of the candle's edge.
    wick: &'static str,
    wax: &'static str,
    /// The most rows of wax.
    tallest: u16,
}

const SMALL: Drawing = Drawing {
    flame: &[" ▄ ", "▐█▌"],
    wick: "▄│▄",
    wax: "███",
    tallest: 4,
};
const MEDIUM: Drawing = Drawing {
    flame: &["  ▄  ", " ▐█▌ ", " ███ ", "  ▀  "],
    wick: "▄▄│▄▄",
    wax: "█████",
    tallest: 5,
};
const LARGE: Drawing = Drawing {
    flame: &["  ▄  ", " ▐█▌ ", " ███ ", " ███ ", "  ▀  "],
    wick: "▄▄│▄▄",
    wax: "█████",
    tallest: 6,
};
/// The wisp over a candle that was put out, in the middle of the lowest rows of its flame.
const WISP: [&str; 2] = [")", "("];

impl Drawing {
    /// The largest that has room for itself and enough wax not to look like a stub.
    fn fitting(width: u16, height: u16) -> Option<&'static Self> {
        [(&LARGE, 5), (&MEDIUM, 3), (&SMALL, 1)]
            .into_iter()
            .find(|(drawing, wax)| drawing.width() <= width && drawing.above() + wax <= height)
            .map(|(drawing, _)| drawing)
    }

    fn width(&self) -> u16 {
        text_width(self.wax)
    }

    /// The rows down to the wick's.
    fn above(&self) -> u16 {
        u16::try_from(self.flame.len()).map_or(u16::MAX, |rows| rows + 1)
    }
}

/// The width and height of the candle that fits an area of so many cells; `None` under 3 by 4.
#[must_use]
pub fn extent(width: u16, height: u16) -> Option<(u16, u16)> {
    let drawing = Drawing::fitting(width, height)?;
    let tallest = drawing.above() + drawing.tallest;
    Some((drawing.width(), height.min(tallest)))
}

impl Widget for CandlePicture {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        let Some(drawing) = Drawing::fitting(area.width, area.height) else {
            return;
        };
        let Some((width, height)) = extent(area.width, area.height) else {
            return;
        };
        let x = area.x + (area.width - width) / 2;
        let top = area.bottom() - height;
        let wick = top + drawing.above() - 1;
        match self.candle {
            Candle::Unlit => {}
            Candle::Lit => self.draw_flame(drawing, x, top, buffer),
            Candle::Out => {
                for (symbol, y) in WISP.iter().rev().zip((top..wick).rev()) {
                    let middle = Rect::new(x + width / 2, y, 1, 1);
                    put(buffer, middle, symbol, self.smoke);
                }
            }
        }
        let row = |y| Rect::new(x, y, width, 1);
        put(buffer, row(wick), drawing.wick, self.wax);
        for y in wick + 1..area.bottom() {
            put(buffer, row(y), drawing.wax, self.wax);
        }
    }
}

impl CandlePicture {
    fn draw_flame(&self, drawing: &Drawing, x: u16, top: u16, buffer: &mut Buffer) {
        for (row, y) in drawing.flame.iter().zip(top..) {
            // Only the tip moves: two cells change, and the eye is not drawn to them.
            let x = if y == top { self.tip(x) } else { x };
            for (symbol, x) in row.chars().zip(x..).filter(|(symbol, _)| *symbol != ' ') {
                buffer[(x, y)].set_char(symbol).set_style(self.flame);
            }
        }
    }

    /// Where the tip's row begins: a cell to the right in the second quarter of a round, a cell
    /// to the left in the last.
    fn tip(&self, x: u16) -> u16 {
        match self.sway.map(|round| round.rem_euclid(1.0)) {
            Some(round) if (0.25..0.5).contains(&round) => x + 1,
            Some(round) if round >= 0.75 => x.saturating_sub(1),
            _ => x,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ui::widgets::drawn;

    fn picture(candle: Candle, sway: Option<f32>) -> CandlePicture {
        CandlePicture {
            candle,
            sway,
            flame: Style::new(),
            wax: Style::new(),
            smoke: Style::new(),
        }
    }

    #[test]
    fn a_lit_candle_has_a_flame() {
        assert_eq!(
            drawn(5, 5, picture(Candle::Lit, None)),
            ["  ▄", " ▐█▌", " ▄│▄", " ███", " ███"]
        );
    }

    #[test]
    fn an_unlit_candle_has_none_and_one_put_out_a_wisp() {
        assert_eq!(
            drawn(5, 5, picture(Candle::Unlit, None)),
            ["", "", " ▄│▄", " ███", " ███"]
        );
        assert_eq!(
            drawn(5, 5, picture(Candle::Out, None)),
            ["  )", "  (", " ▄│▄", " ███", " ███"]
        );
    }

    #[test]
    fn it_stands_on_the_lower_edge_and_grows_with_the_room() {
        let heights = [4, 6, 8, 12, 30].map(|h| extent(40, h));
        let expected = [(3, 4), (3, 6), (5, 8), (5, 12), (5, 12)].map(Some);
        assert_eq!(heights, expected);
        let rows = drawn(9, 20, picture(Candle::Lit, None));
        assert_eq!((rows[7].as_str(), rows[19].as_str()), ("", "  █████"));
        assert_eq!(extent(2, 9), None);
        assert_eq!(extent(9, 3), None);
    }

    #[test]
    fn the_three_states_differ_without_colour_and_stay_in_place() {
        for (w, h) in [(5, 5), (7, 8), (9, 12)] {
            let [unlit, lit, out] = [Candle::Unlit, Candle::Lit, Candle::Out]
                .map(|candle| drawn(w, h, picture(candle, None)));
            assert!(unlit != lit && lit != out && out != unlit);
            assert_eq!(unlit.last(), lit.last());
            assert_eq!(lit.last(), out.last());
        }
    }

    #[test]
    fn a_moving_flame_changes_two_cells_at_most() {
        let still = drawn(9, 12, picture(Candle::Lit, None));
        let mut moved = 0;
        for i in 0_u8..40 {
            let now = drawn(9, 12, picture(Candle::Lit, Some(f32::from(i) / 40.0)));
            let cells = |rows: &[String]| -> Vec<char> {
                rows.iter()
                    .flat_map(|r| format!("{r:9}").chars().collect::<Vec<_>>())
                    .collect()
            };
            let changed = cells(&still)
                .iter()
                .zip(cells(&now))
                .filter(|(a, b)| *a != b)
                .count();
            assert!(changed <= 2);
            moved = moved.max(changed);
        }
        assert_eq!(moved, 2);
    }

    proptest! {
        #[test]
        fn any_area_and_any_sway_will_do(w in 0_u16..20, h in 0_u16..20, sway in any::<f32>()) {
            drawn(w, h, picture(Candle::Lit, Some(sway)));
        }
    }
}
