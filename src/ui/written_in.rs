//! Draws it.
use ratatui::layout::Rect;

use super::canvas::Canvas;
use crate::app::written_in::WrittenInScreen;

/// Draws it.
pub fn draw(screen: &WrittenInScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let _ = (screen, area);
    let _ = canvas.words;
}
