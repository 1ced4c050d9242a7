//! Draws it.
use ratatui::layout::Rect;

use super::canvas::Canvas;
use crate::app::reading::ReadingScreen;

/// Draws it.
pub fn draw(screen: &ReadingScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let _ = (screen, area);
    let _ = canvas.words;
}
