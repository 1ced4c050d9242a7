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

/// A picture in square dots, drawn so many times larger than it was made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stamp {
    /// Dots in a row.
    pub(super) width: u16,
    /// Rows of dots.
    pub(super) height: u16,
    /// How many times larger, at least 1.
    pub(super) scale: u16,
}

impl Stamp {
    /// A picture that is as high as it is wide.
    pub(super) const fn square(side: u16, scale: u16) -> Self {
        Self {
            width: side,
            height: side,
            scale,
        }
    }

    /// The cells that it takes: columns and rows.
    pub(super) const fn extent(self) -> (u16, u16) {
        let dots = self.height.saturating_mul(self.scale);
        (self.width.saturating_mul(self.scale), dots.div_ceil(2))
    }

    /// Draws rows of text, in which a `#` is a dot.
    pub(super) fn draw_rows(self, area: Rect, buffer: &mut Buffer, style: Style, rows: &[&str]) {
        self.draw(area, buffer, style, |x, y| {
            let row = rows.get(usize::from(y)).map(|row| row.as_bytes());
            row.and_then(|row| row.get(usize::from(x))) == Some(&b'#')
        });
    }

    /// Draws the dots that are `on`, from the upper left corner of an area; x to the right and y
    /// down, in dots of the picture as it was made. What does not fit is left out.
    pub(super) fn draw(
        self,
        area: Rect,
        buffer: &mut Buffer,
        style: Style,
        on: impl Fn(u16, u16) -> bool,
    ) {
        let area = area.intersection(buffer.area);
        let (columns, rows) = self.extent();
        let on = |x: u16, y: u16| {
            let y = y / self.scale;
            y < self.height && on(x / self.scale, y)
        };
        for column in 0..columns.min(area.width) {
            for row in 0..rows.min(area.height) {
                if let Some(symbol) = half_block(on(column, row * 2), on(column, row * 2 + 1)) {
                    buffer[(area.x + column, area.y + row)]
                        .set_symbol(symbol)
                        .set_style(style);
                }
            }
        }
    }
}
