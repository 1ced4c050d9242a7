//! Draws what stands there while people are hidden: a quiet screen without anything personal. Must not
//! show what is behind it.

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, row};
use super::overlay::sheet;
use super::passphrase;
use crate::app::Overlay;
use crate::say;
use crate::ui::wrap::wrap;

/// Draws the whole screen.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let words = canvas.words;
    let how = if canvas.app.is_protected() {
        say!(words, "hidden-passphrase")
    } else {
        say!(words, "hidden-any-key")
    };
    let middle = below(area, area.height / 3);
    canvas.line_centred(
        row(middle, 0),
        &say!(words, "hidden-title"),
        canvas.theme.body,
    );
    canvas.line_centred(row(middle, 2), &how, canvas.theme.quiet);
    if let Some(Overlay::Passphrase(pad)) = canvas.app.overlays.last() {
        passphrase::draw(pad, canvas, area);
    }
}

/// Draws what stands in the place of something that was open over a running session.
pub fn draw_writing(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let title = say!(canvas.words, "hidden-writing");
    let inside = sheet(canvas, area, 2, &title);
    let how = say!(canvas.words, "hidden-writing-how");
    canvas.text(inside, &how, canvas.theme.quiet);
}

/// Draws what stands in the place of something that waits for the passphrase.
pub fn draw_kept_back(canvas: &mut Canvas<'_, '_>, area: Rect) {
    let title = say!(canvas.words, "hidden-writing");
    let how = say!(canvas.words, "hidden-kept-back");
    // The frame and the space within it.
    let rows = wrap(&how, area.width.saturating_sub(4)).len();
    let rows = u16::try_from(rows).unwrap_or(u16::MAX);
    let inside = sheet(canvas, area, rows, &title);
    canvas.text(inside, &how, canvas.theme.body);
}
