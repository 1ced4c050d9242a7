//! While the leaders listen: the candle and the name of the step, and nothing that tells of time.
//! Only what a key just did, or that something could not be saved, is still said.

use ratatui::layout::Rect;

use super::candle;
use crate::domain::session::Live;
use crate::ui::canvas::{Canvas, below, row};
use crate::ui::{notice, widgets};

/// The tallest that the candle is drawn.
const TALLEST: u16 = 12;

/// Draws it, over the whole screen.
pub fn draw(live: &Live, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let height = (area.height / 2).min(TALLEST);
    let (_, height) = widgets::candle::extent(area.width, height).unwrap_or((0, 0));
    // The name stands in the lower third, where it stood least before.
    let top = area.height.saturating_sub(height + 3) / 2;
    let place = Rect {
        height,
        ..below(area, top)
    };
    candle::draw(canvas, live.candle, place);
    let name = &live.current().step.title;
    let style = canvas.theme.body;
    canvas.line_centred(row(area, top + height + 2), name, style);
    let foot = Rect {
        x: area.x + 1,
        y: area.bottom().saturating_sub(2),
        width: area.width.saturating_sub(2),
        height: 1,
    };
    notice::draw_said(canvas, foot);
}
