//! Draws the live session.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use crate::app::live::LiveScreen;

/// Draws it.
pub fn draw(screen: &LiveScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let _ = (screen, area);
    let _ = canvas.words;
}
