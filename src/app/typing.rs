//! What a key does to a text that is being written. Must not know what the text is for.

use super::editor::Editor;
use crate::input::Key;

/// Takes a key as writing, in a view of so many columns; a key that means nothing in a text
/// does nothing.
pub fn type_key(editor: &mut Editor, key: Key, columns: u16) {
    match key {
        Key::Char(c) => {
            editor.insert_char(c);
        }
        Key::Enter => {
            editor.newline();
        }
        Key::Backspace => editor.backspace(),
        Key::Delete => editor.delete(),
        Key::Left => editor.left(),
        Key::Right => editor.right(),
        Key::WordLeft => editor.word_left(),
        Key::WordRight => editor.word_right(),
        Key::Home => editor.home(),
        Key::End => editor.end(),
        Key::Up => editor.up(columns),
        Key::Down => editor.down(columns),
        Key::PageUp => editor.by_rows(columns, -10),
        Key::PageDown => editor.by_rows(columns, 10),
        _ => {}
    }
}
