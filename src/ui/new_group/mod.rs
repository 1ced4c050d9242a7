//! Draws the form for a new group: a field a row, what is wrong beside it, and the dates that
//! would come of it. Must not judge what is written.

mod dates;
mod fields;
mod words;

use ratatui::layout::Rect;

use super::canvas::{Canvas, below, row};
use super::page::Page;
use super::wrap::wrap;
use crate::app::new_group::{Field, NewGroupScreen};
use crate::say;
use words::about;

/// From this width on the dates stand beside the form.
const WIDE: u16 = 108;
/// The columns of the dates beside the form.
const SIDE: u16 = 42;
/// Draws it.
pub fn draw(screen: &NewGroupScreen, canvas: &mut Canvas<'_, '_>, area: Rect) {
    let wide = area.width >= WIDE;
    let page = Page::new(area, if wide { 134 } else { 92 });
    page.draw(canvas, &say!(canvas.words, "form-title"));
    let checked = screen.checked();
    let mut body = page.body;
    if wide {
        let side = Rect {
            x: body.right() - SIDE,
            width: SIDE,
            ..body
        };
        dates::draw(screen, &checked, canvas, side);
        body.width -= SIDE + 4;
    }
    let help = wrap(&about(screen, canvas.words), body.width.min(76));
    let help_rows = u16::try_from(help.len()).unwrap_or(0);
    let count = u16::try_from(Field::ALL.len()).unwrap_or(0);
    let spare = body
        .height
        .saturating_sub(count + help_rows + if wide { 1 } else { 3 });
    let used = fields::draw(screen, &checked, spare, canvas, body);
    let mut rest = below(body, used + 1);
    // What helps to fill in the field in hand comes before what will come of it.
    if !wide && rest.height >= help_rows + 2 {
        let preview = dates::in_short(screen, &checked, canvas);
        canvas.line(row(rest, 0), &preview, canvas.theme.body);
        rest = below(rest, 2);
    }
    for (n, line) in (0..rest.height).zip(&help) {
        canvas.line(row(rest, n), line, canvas.theme.quiet);
    }
}
