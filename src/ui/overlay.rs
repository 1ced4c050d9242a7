//! Draws what lies over the screen: the help, a note, a line, a question.

use ratatui::layout::Rect;

use super::canvas::Canvas;

/// Draws the nearest overlay, if there is one.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let _ = (canvas.words, area);
}
