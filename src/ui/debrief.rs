//! Draws it.
use ratatui::layout::Rect;

use super::canvas::Canvas;
use crate::app::debrief::DebriefScreen;

/// Draws it.
pub fn draw(screen: &DebriefScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let _ = (screen, area);
    let _ = canvas.words;
}
