//! A candle as tall as its area: for a whole wall, where the small drawn one would be lost.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::{flame, pixels};
use crate::domain::session::Candle;

/// A candle in the middle of its area, on its lower edge.
#[derive(Debug, Clone, Copy)]
pub struct TallCandle {
    /// Whether it burns.
    pub candle: Candle,
    /// What the flame looks like.
    pub flame: Style,
    /// What the candle and its wick look like.
    pub wax: Style,
    /// What the wisp of smoke looks like.
    pub smoke: Style,
}

/// The shares of the height that the flame and the wax take; between them is the wick.
const FLAME: f32 = 0.42;
const WAX: f32 = 0.50;
/// How wide the flame and the wax are, in shares of the height.
const FLAME_WIDTH: f32 = 0.24;
const WAX_WIDTH: f32 = 0.22;

impl Widget for TallCandle {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        // Not wider than it is tall, or it would be a stump.
        let tall = (f32::from(area.height) * 2.0).min(f32::from(area.width) * 2.0);
        let wax = (tall * WAX).round();
        let half = (tall * WAX_WIDTH / 2.0).round().max(1.0);
        pixels::fill(area, buffer, self.wax, |x, y| y < wax && x.abs() < half);
        let burns = (tall * (1.0 - FLAME)).floor();
        let thin = (tall / 60.0).max(0.6);
        match self.candle {
            Candle::Unlit => wick(area, buffer, self.wax, (wax, burns), thin),
            Candle::Lit => {
                wick(area, buffer, self.wax, (wax, burns), thin);
                let (width, height) = (tall * FLAME_WIDTH, tall - burns);
                pixels::fill(area, buffer, self.flame, |x, y| {
                    flame::inside(x, y - burns, width, height)
                });
            }
            Candle::Out => {
                wick(area, buffer, self.wax, (wax, burns), thin);
                // It goes up to where the tip of the flame was, from side to side.
                pixels::fill(area, buffer, self.smoke, |x, y| {
                    let up = (y - burns) / (tall - burns);
                    let middle = sway(up * 2.9) * tall * 0.035;
                    (0.1..0.9).contains(&up) && (x - middle).abs() < thin
                });
            }
        }
    }
}

/// From side to side between -1 and 1, once for each whole number: arcs of parabolas, since the
/// system's sine would keep a library in memory for this alone.
fn sway(turns: f32) -> f32 {
    let side = if turns.rem_euclid(2.0) < 1.0 {
        1.0
    } else {
        -1.0
    };
    let along = turns.fract();
    side * 4.0 * along * (1.0 - along)
}

fn wick(area: Rect, buffer: &mut Buffer, style: Style, (from, to): (f32, f32), thin: f32) {
    pixels::fill(area, buffer, style, |x, y| {
        (from..to + 1.0).contains(&y) && x.abs() < thin
    });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ui::widgets::drawn;

    fn rows(candle: Candle, width: u16, height: u16) -> Vec<String> {
        let style = Style::new();
        let picture = TallCandle {
            candle,
            flame: style,
            wax: style,
            smoke: style,
        };
        drawn(width, height, picture)
    }

    #[test]
    fn a_candle_is_as_agreed() {
        let all = [Candle::Unlit, Candle::Lit, Candle::Out];
        let all = all.map(|candle| rows(candle, 20, 14).join("\n"));
        insta::assert_snapshot!(all.join("\n\n"));
    }

    #[test]
    fn the_three_states_differ_without_colour_and_stay_in_place() {
        for (w, h) in [(20, 8), (40, 14), (120, 40)] {
            let [unlit, lit, out] =
                [Candle::Unlit, Candle::Lit, Candle::Out].map(|candle| rows(candle, w, h));
            assert!(unlit != lit && lit != out && out != unlit);
            assert_eq!(unlit.last(), lit.last());
            assert_eq!(lit.last(), out.last());
        }
    }

    proptest! {
        #[test]
        fn any_area_will_do(w in 0_u16..60, h in 0_u16..60) {
            for candle in [Candle::Unlit, Candle::Lit, Candle::Out] {
                rows(candle, w, h);
            }
        }
    }
}
