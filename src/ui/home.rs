//! Draws the home screen.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use crate::app::home::HomeScreen;

/// Draws it.
pub fn draw(screen: &HomeScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let _ = (screen, area);
    let _ = canvas.words;
}
