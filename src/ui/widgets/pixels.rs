//! Pictures in half blocks: a cell is two square dots, one above the other.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The character for a cell with these dots; `None` for an empty one.
pub(super) const fn half_block(upper: bool, lower: bool) -> Option<&'static str> {
    match (upper, lower) {
        (true, true) => Some("█"),
        (true, false) => Some("▀"),
        (false, true) => Some("▄"),
        (false, false) => None,
    }
}

/// Draws every dot of an area that is `inside`, measured in dots: x from the area's middle to
/// the right, y from its lower edge up.
pub(super) fn fill(
    area: Rect,
    buffer: &mut Buffer,
    style: Style,
    inside: impl Fn(f32, f32) -> bool,
) {
    let area = area.intersection(buffer.area);
    let middle = f32::from(area.width) / 2.0;
    for column in 0..area.width {
        let x = f32::from(column) + 0.5 - middle;
        for row in 0..area.height {
            let y = f32::from(area.height - row) * 2.0 - 0.5;
            if let Some(symbol) = half_block(inside(x, y), inside(x, y - 1.0)) {
                buffer[(area.x + column, area.y + row)]
                    .set_symbol(symbol)
                    .set_style(style);
            }
        }
    }
}
