use super::*;
use crate::app::Message;
use crate::app::held::Held;
use crate::app::hiding::Hiding;
use crate::domain::language::Lang;
use crate::input::{Action, Key};
use crate::store::Circle;

fn asked(circle: Option<Circle>) -> Held {
    let mut held = Held::new(Lang::En);
    held.press(Key::Enter);
    held.press(Key::Enter);
    held.app.group.as_mut().unwrap().circle = circle;
    held.keys("n");
    held.text("abc");
    held.tell(Message::NotEnded);
    held
}

#[test]
fn the_answer_in_hand_stays() {
    let mut held = asked(None);
    assert_eq!(held.press(Key::Enter), []);
    assert!(matches!(held.app.overlays[..], [Overlay::Note(_)]));
}

#[test]
fn a_copy_is_saved_elsewhere_also_from_within_a_line() {
    let mut held = asked(None);
    held.press(Key::Esc);
    held.press(Key::Esc);
    held.keys("b");
    held.text("14");
    held.tell(Message::NotEnded);
    held.press(Key::Down);
    held.press(Key::Enter);
    held.text("/media/stick");
    let wanted = Effect::SaveElsewhere("/media/stick".into());
    assert_eq!(held.press(Key::Enter), [wanted]);
    let [Overlay::Line(line)] = &held.app.overlays[..] else {
        panic!("the line is gone");
    };
    assert_eq!(line.editor.text(), "14");
}

#[test]
fn only_the_answer_leaves() {
    let mut held = asked(None);
    held.press(Key::Down);
    held.press(Key::Down);
    assert_eq!(held.press(Key::Enter), [Effect::QuitAnyway]);
}

#[test]
fn it_is_asked_whatever_is_hidden_and_shows_nothing_of_it() {
    for circle in [None, Some(Circle::default())] {
        let mut held = asked(circle);
        held.press(Key::Enter);
        held.press(Key::Ctrl('k'));
        assert_eq!(held.press(Key::Ctrl('c')), [Effect::Quit]);
        held.tell(Message::NotEnded);
        assert!(held.app.is_asked_how_to_leave());
        assert!(!held.app.is_writing_hidden());
        held.press(Key::Down);
        assert!(held.app.is_asked_how_to_leave());
        held.tell(Message::Act(Action::Leave));
        assert_eq!(held.app.hiding, Hiding::Hidden);
        assert!(!held.app.is_asked_how_to_leave());
    }
}
