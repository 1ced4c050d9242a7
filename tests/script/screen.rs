//! The script's screen: what the loop draws on, and what can be seen on it.

use std::convert::Infallible;

use ratatui::backend::{Backend, ClearType, TestBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use smil::run::terminal::Surface;
use unicode_width::UnicodeWidthStr;

use super::Script;

/// The script's screen.
pub struct Screen(pub(super) Script);

impl Screen {
    fn with<T>(&self, act: impl FnOnce(&mut TestBackend) -> T) -> T {
        act(self.0.0.borrow_mut().screen.as_mut().unwrap())
    }
}

impl Backend for Screen {
    type Error = Infallible;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), Infallible>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.with(|screen| screen.draw(content))
    }

    fn hide_cursor(&mut self) -> Result<(), Infallible> {
        self.with(Backend::hide_cursor)
    }

    fn show_cursor(&mut self) -> Result<(), Infallible> {
        self.with(Backend::show_cursor)
    }

    fn get_cursor_position(&mut self) -> Result<Position, Infallible> {
        panic!("asking a terminal would block")
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Infallible> {
        self.with(|screen| screen.set_cursor_position(position))
    }

    fn clear(&mut self) -> Result<(), Infallible> {
        self.with(Backend::clear)
    }

    fn clear_region(&mut self, region: ClearType) -> Result<(), Infallible> {
        self.with(|screen| screen.clear_region(region))
    }

    fn size(&self) -> Result<Size, Infallible> {
        self.with(|screen| screen.size())
    }

    fn window_size(&mut self) -> Result<WindowSize, Infallible> {
        self.with(Backend::window_size)
    }

    fn flush(&mut self) -> Result<(), Infallible> {
        self.with(Backend::flush)
    }
}

impl Surface for Screen {
    fn begin_frame(&mut self) -> Result<(), Infallible> {
        Ok(())
    }

    fn end_frame(&mut self) -> Result<(), Infallible> {
        Ok(())
    }

    fn let_frame_out(&mut self) {}

    fn ring(&mut self) -> Result<(), Infallible> {
        self.0.0.borrow_mut().rung += 1;
        Ok(())
    }
}

/// What stands on a screen, a line for each row. A wide character's second cell shows nothing.
pub fn picture(screen: &TestBackend) -> String {
    let buffer = screen.buffer();
    let mut picture = String::new();
    for row in buffer.content.chunks(usize::from(buffer.area.width.max(1))) {
        let mut line = String::new();
        let mut covered = 0;
        for cell in row {
            if covered == 0 {
                line.push_str(cell.symbol());
                covered = cell.symbol().width().max(1);
            }
            covered -= 1;
        }
        picture.push_str(line.trim_end());
        picture.push('\n');
    }
    picture
}
