//! Draws a picture of figures: bars from left to right, one below the other. Must not know the page.

use super::super::document::Chart;
use crate::domain::clean::clean_line;

/// A picture of figures, drawn: bars from left to right, one below the other.
pub(super) struct Drawn {
    pub(super) title: String,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) keys: Vec<Drawing>,
    pub(super) labels: Vec<Drawing>,
    pub(super) bars: Vec<Drawing>,
}

/// Something that is drawn.
#[derive(Default)]
pub(super) struct Drawing {
    pub(super) class: &'static str,
    pub(super) x: u32,
    pub(super) y: u32,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) text: String,
}

/// The width of a picture, in units: about those of a phone, so that its letters stay readable.
const WIDTH: u32 = 340;
/// Where bars begin, after their labels.
const LEFT: u32 = 34;
/// What is kept free after the longest bar, for its number.
const RIGHT: u32 = 40;
const BAR: u32 = 10;
/// From one thing's bars to the next one's.
const GAP: u32 = 8;
/// The height of the line that says which bar is which.
const KEYS: u32 = 24;

pub(super) fn drawn(chart: &Chart) -> Drawn {
    let most = chart.most();
    let top = if chart.series.is_empty() { 0 } else { KEYS };
    let mut y = top;
    let (mut labels, mut bars) = (Vec::new(), Vec::new());
    let classes = |n: usize, of: usize| if n + 1 == of { "last" } else { "first" };
    for bar in &chart.bars {
        let of = bar.values.len();
        labels.push(Drawing {
            x: 0,
            y: y + BAR,
            text: clean_line(&bar.label),
            ..Drawing::default()
        });
        for (n, value) in bar.values.iter().enumerate() {
            if let Some(value) = value {
                let width = (WIDTH - LEFT - RIGHT) * value / most;
                labels.push(Drawing {
                    x: LEFT + width + 6,
                    y: y + BAR,
                    text: value.to_string(),
                    ..Drawing::default()
                });
                bars.push(Drawing {
                    class: classes(n, of),
                    x: LEFT,
                    y: y + 1,
                    width,
                    height: BAR - 1,
                    ..Drawing::default()
                });
            }
            y += BAR + 2;
        }
        y += GAP;
    }
    let keys = chart.series.iter().enumerate().map(|(n, text)| Drawing {
        class: classes(n, chart.series.len()),
        x: LEFT + 110 * u32::try_from(n).unwrap_or(0),
        text: clean_line(text),
        ..Drawing::default()
    });
    Drawn {
        title: clean_line(&chart.title),
        width: WIDTH,
        height: y.max(top + BAR),
        keys: keys.collect(),
        labels,
        bars,
    }
}
