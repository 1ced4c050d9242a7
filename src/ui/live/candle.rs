//! The drawn candle beside the real one: a small still flame, until the closing puts it out.

use ratatui::layout::Rect;

use crate::app::look::{Flame, Motion};
use crate::domain::session::Candle;
use crate::ui::canvas::Canvas;
use crate::ui::widgets::candle::CandlePicture;

/// One sway of the flame, in milliseconds.
const SWAY_MS: u128 = 4000;

/// Draws it at the foot of the area.
pub fn draw(canvas: &mut Canvas<'_, '_>, candle: Candle, area: Rect) {
    let look = canvas.app.look;
    let moves = look.flame == Flame::Swaying && look.motion == Motion::Full;
    let round = || (canvas.now.steady.as_millis() % SWAY_MS) as f32 / SWAY_MS as f32;
    let theme = canvas.theme;
    let picture = CandlePicture {
        candle,
        sway: moves.then(round),
        flame: theme.flame,
        wax: theme.wax,
        smoke: theme.quiet,
    };
    canvas.widget(picture, area);
}
