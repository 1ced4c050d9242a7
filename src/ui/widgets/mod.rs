//! Widgets of our own. They take plain values and words that are already translated, and know
//! nothing of the application's state.

pub mod big_text;
pub mod big_words;
pub mod candle;
pub mod dots;
pub mod face;
pub mod field;
pub mod list;
pub mod pacer;
pub mod rail;
pub mod step_picture;
pub mod stones;
pub mod tall_candle;

mod flame;
mod pixels;
mod scroll;

#[cfg(test)]
fn drawn(width: u16, height: u16, widget: impl ratatui::widgets::Widget) -> Vec<String> {
    let area = ratatui::layout::Rect::new(0, 0, width, height);
    let mut buffer = ratatui::buffer::Buffer::empty(area);
    widget.render(area, &mut buffer);
    rows(&buffer)
}

/// The rows of a buffer as text, spaces at their ends left out.
#[cfg(test)]
pub(in crate::ui) fn rows(buffer: &ratatui::buffer::Buffer) -> Vec<String> {
    let area = buffer.area;
    (area.top()..area.bottom())
        .map(|y| {
            let row: String = (area.left()..area.right())
                .map(|x| buffer[(x, y)].symbol())
                .collect();
            row.trim_end().to_owned()
        })
        .collect()
}
