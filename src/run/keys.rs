//! Turns what the terminal sends into the program's own keys. Must not know what they mean.

use crossterm::event::{
    Event as Sent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};

use super::event::Event;
use crate::input::Key;

/// What something that the terminal sent means to the loop; `None` for what means nothing.
#[must_use]
pub fn understand(sent: Sent) -> Option<Event> {
    match sent {
        Sent::Key(key) => pressed(key).map(Event::Key),
        Sent::Paste(text) => Some(Event::Paste(text)),
        Sent::Resize(..) => Some(Event::Resized),
        Sent::Mouse(mouse) if mouse.kind == MouseEventKind::Down(MouseButton::Left) => {
            Some(Event::Clicked {
                column: mouse.column,
                row: mouse.row,
            })
        }
        Sent::Mouse(_) | Sent::FocusGained | Sent::FocusLost => None,
    }
}

fn pressed(event: KeyEvent) -> Option<Key> {
    if event.kind != KeyEventKind::Press {
        return None;
    }
    let control = event.modifiers.contains(KeyModifiers::CONTROL);
    Some(match event.code {
        KeyCode::Char(c) => return character(c, event.modifiers),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => Key::BackTab,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left if control => Key::WordLeft,
        KeyCode::Right if control => Key::WordRight,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        _ => return None,
    })
}

fn character(c: char, with: KeyModifiers) -> Option<Key> {
    let control = with.contains(KeyModifiers::CONTROL);
    let alt = with.contains(KeyModifiers::ALT);
    match (control, alt) {
        _ if c.is_control() => None,
        (false, false) => Some(Key::Char(c)),
        (false, true) => Some(Key::Alt(c)),
        (true, false) if c.is_ascii_alphabetic() => Some(Key::Ctrl(c.to_ascii_lowercase())),
        // AltGr, as Windows tells it: @ [ ] { } ~ € on Nordic keyboards.
        (true, true) if !c.is_ascii_alphanumeric() && c != ' ' => Some(Key::Char(c)),
        (true, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyEventState, MouseEvent};

    fn key(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
        match understand(Sent::Key(KeyEvent::new(code, modifiers)))? {
            Event::Key(key) => Some(key),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn characters_arrive_as_they_were_typed() {
        for c in ['a', 'æ', 'Ø', '@', '[', '~', ' ', '👩'] {
            for with in [KeyModifiers::NONE, KeyModifiers::SHIFT] {
                assert_eq!(key(KeyCode::Char(c), with), Some(Key::Char(c)));
            }
        }
    }

    #[test]
    fn alt_gr_characters_are_text() {
        let alt_gr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        for c in ['@', '[', ']', '{', '}', '~', '€', '\\', '|'] {
            assert_eq!(key(KeyCode::Char(c), alt_gr), Some(Key::Char(c)));
        }
        assert_eq!(key(KeyCode::Char('a'), alt_gr), None);
    }

    #[test]
    fn control_means_something_with_letters_only() {
        let control = KeyModifiers::CONTROL;
        assert_eq!(key(KeyCode::Char('C'), control), Some(Key::Ctrl('c')));
        for c in [' ', '4', '\u{1c}', '\0', '-'] {
            assert_eq!(key(KeyCode::Char(c), control), None, "{c:?}");
        }
        assert_eq!(key(KeyCode::Left, control), Some(Key::WordLeft));
    }

    #[test]
    fn a_key_let_go_is_not_a_key_pressed() {
        for kind in [KeyEventKind::Release, KeyEventKind::Repeat] {
            let event = KeyEvent {
                code: KeyCode::Enter,
                modifiers: KeyModifiers::NONE,
                kind,
                state: KeyEventState::NONE,
            };
            assert!(understand(Sent::Key(event)).is_none());
        }
    }

    #[test]
    fn only_a_press_of_the_left_button_is_a_click() {
        let mouse = |kind| {
            understand(Sent::Mouse(MouseEvent {
                kind,
                column: 7,
                row: 3,
                modifiers: KeyModifiers::NONE,
            }))
        };
        let click = mouse(MouseEventKind::Down(MouseButton::Left));
        assert!(matches!(click, Some(Event::Clicked { column: 7, row: 3 })));
        assert!(mouse(MouseEventKind::Moved).is_none());
        assert!(mouse(MouseEventKind::Up(MouseButton::Left)).is_none());
        assert!(mouse(MouseEventKind::ScrollDown).is_none());
    }
}
