//! Draws the group screen.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use crate::app::group::GroupScreen;

/// Draws it.
pub fn draw(screen: &GroupScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let _ = (screen, area);
    let _ = canvas.words;
}
