//! What keys do to a text that is being written. The editor knows no keys, the key table no
//! texts.

use super::editor::Editor;
use crate::input::Key;

impl Editor {
    /// Takes a key as writing or moving in a view of so many columns. Keys that mean neither
    /// do nothing.
    pub fn key(&mut self, key: Key, columns: u16) {
        match key {
            Key::Char(typed) => {
                self.insert_char(typed);
            }
            Key::Enter => {
                self.newline();
            }
            Key::Backspace => self.backspace(),
            Key::Delete => self.delete(),
            Key::Left => self.left(),
            Key::Right => self.right(),
            Key::WordLeft => self.word_left(),
            Key::WordRight => self.word_right(),
            Key::Home => self.home(),
            Key::End => self.end(),
            Key::Up => self.up(columns),
            Key::Down => self.down(columns),
            Key::Ctrl(_) | Key::Alt(_) | Key::Esc | Key::Tab | Key::BackTab => {}
            Key::PageUp | Key::PageDown => {}
        }
    }
}
