//! Placeholder until the editor is here.
use crate::input::Key;
/// Lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One.
    One,
    /// Many.
    Many,
}
/// Editor.
#[derive(Debug)]
pub struct Editor {
    text: String,
    lines: Lines,
}
impl Editor {
    /// New.
    #[must_use]
    pub fn new(text: &str, lines: Lines) -> Self {
        Self {
            text: text.to_owned(),
            lines,
        }
    }
    /// Key.
    pub fn key(&mut self, key: Key) {
        match key {
            Key::Char(c) => self.text.push(c),
            Key::Enter if self.lines == Lines::Many => self.text.push('\n'),
            Key::Backspace => {
                self.text.pop();
            }
            _ => {}
        }
    }
    /// Insert.
    pub fn insert(&mut self, text: &str) {
        self.text.push_str(text);
    }
    /// Undo.
    pub fn undo(&mut self) {}
    /// Redo.
    pub fn redo(&mut self) {}
    /// Text.
    #[must_use]
    pub fn text(&self) -> String {
        self.text.clone()
    }
}
