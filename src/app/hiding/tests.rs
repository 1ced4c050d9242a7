use super::*;
use crate::app::Message;
use crate::app::held::Held;
use crate::app::testing::{later, now, press, with_group};
use crate::domain::language::Lang;
use crate::store::Circle;

const AFTER: Duration = Duration::from_secs(5 * 60);

fn group(circle: Option<Circle>) -> App {
    let mut app = with_group(Lang::En);
    app.look.hide_after = Some(AFTER);
    app.group.as_mut().unwrap().circle = circle;
    press(&mut app, Key::Down);
    app
}

fn wait(app: &mut App, minutes: i64) -> Vec<Effect> {
    app.update(Message::Woke, later(minutes))
}

#[test]
fn people_are_hidden_when_nobody_touched_a_key_for_a_while() {
    let mut app = group(None);
    assert_eq!(app.wake(), Some(now().steady + AFTER));
    wait(&mut app, 4);
    assert!(!app.is_covered());
    assert_eq!(wait(&mut app, 5), [Effect::CloseIdentity]);
    assert!(app.is_covered());
    assert_eq!(app.wake(), None);
}

#[test]
fn any_key_shows_a_plain_group_again_and_does_nothing_else() {
    let mut app = group(None);
    wait(&mut app, 5);
    assert_eq!(app.update(Message::Key(Key::Char('x')), later(9)), []);
    assert!(!app.is_covered());
    assert!(app.group.as_ref().is_some_and(|group| !group.can_undo()));
    // And it is hidden again after another while.
    wait(&mut app, 14);
    assert!(app.is_covered());
}

#[test]
fn a_protected_group_takes_the_passphrase() {
    let mut app = group(Some(Circle::default()));
    assert_eq!(press(&mut app, Key::Ctrl('k')), [Effect::CloseIdentity]);
    assert!(app.is_covered());
    let asked = press(&mut app, Key::Char('x'));
    assert_eq!(asked, [Effect::AskIdentity]);
    let closed = crate::app::passphrase::Identity::Closed;
    app.update(Message::Identity(closed), now());
    press(&mut app, Key::Esc);
    assert!(app.is_covered());
    press(&mut app, Key::Char('x'));
    app.update(Message::Identity(closed), now());
    press(&mut app, Key::Char('h'));
    press(&mut app, Key::Enter);
    app.update(Message::Unlocked(Ok(())), now());
    assert!(!app.is_covered());
}

#[test]
fn ending_the_program_needs_no_passphrase() {
    let mut app = group(Some(Circle::default()));
    press(&mut app, Key::Ctrl('k'));
    assert_eq!(press(&mut app, Key::Ctrl('c')), [Effect::Quit]);
}

/// A session that runs, in a protected group.
fn running() -> Held {
    let mut held = Held::new(Lang::En);
    held.app.look.hide_after = Some(AFTER);
    held.app.group.as_mut().unwrap().circle = Some(Circle::default());
    held.press(Key::Enter);
    held.press(Key::Enter);
    held
}

fn a_child(app: &App) -> String {
    let group = app.group.as_ref().unwrap();
    let people = group.book.people(crate::domain::group::Role::Child);
    app.name_of(people[0].1).to_owned()
}

#[test]
fn a_running_session_goes_on_while_people_are_hidden() {
    let mut held = running();
    let name = a_child(&held.app);
    held.press(Key::Ctrl('k'));
    assert!(!held.app.is_covered());
    assert_eq!(a_child(&held.app), HIDDEN);
    let step = |held: &Held| {
        held.app
            .session()
            .unwrap()
            .live
            .as_ref()
            .unwrap()
            .current()
            .step
            .id
            .clone()
    };
    let before = step(&held);
    held.press(Key::Right);
    assert_ne!(step(&held), before);
    // One key brings the names back, and another passphrase nothing.
    held.press(Key::Ctrl('k'));
    assert_eq!(a_child(&held.app), name);
    held.press(Key::Char('v'));
    assert_eq!(held.app.hiding, Hiding::Names);
    held.press(Key::Ctrl('k'));
    assert_eq!(a_child(&held.app), HIDDEN);
}

#[test]
fn what_is_being_written_is_hidden_and_comes_back_as_it_was() {
    let mut held = running();
    held.press(Key::Char('n'));
    held.press(Key::Char('x'));
    held.press(Key::Ctrl('k'));
    assert!(held.app.is_writing_hidden());
    held.press(Key::Char('y'));
    assert!(!held.app.is_writing_hidden());
    held.press(Key::Char('z'));
    let Some(Overlay::Note(pad)) = held.app.overlays.last() else {
        panic!("the note is gone");
    };
    assert_eq!(pad.editor.text(), "xz");
}
