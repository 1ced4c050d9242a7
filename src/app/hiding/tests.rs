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

/// A note is being written in a session that runs, and people were hidden.
fn writing(circle: Option<Circle>) -> Held {
    let mut held = running();
    held.app.group.as_mut().unwrap().circle = circle;
    held.press(Key::Char('n'));
    held.press(Key::Char('x'));
    held.press(Key::Ctrl('k'));
    held
}

fn note(held: &Held) -> &str {
    match held.app.overlays.last() {
        Some(Overlay::Note(pad)) => pad.editor.text(),
        _ => panic!("no note is open"),
    }
}

#[test]
fn what_is_being_written_in_a_plain_group_comes_back_and_takes_the_letter_that_brought_it() {
    let mut held = writing(None);
    assert!(held.app.is_writing_hidden());
    held.press(Key::Char('y'));
    assert!(!held.app.is_writing_hidden());
    held.press(Key::Char('z'));
    assert_eq!(note(&held), "xyz");
}

#[test]
fn a_key_that_writes_nothing_only_brings_it_back() {
    let mut held = writing(None);
    held.press(Key::Esc);
    assert_eq!(note(&held), "x");
}

#[test]
fn what_is_being_written_in_a_protected_group_waits_for_the_passphrase() {
    let mut held = writing(Some(Circle::default()));
    assert!(matches!(held.app.overlays[..], [Overlay::KeptBack]));
    held.press(Key::Left);
    held.press(Key::Char('y'));
    assert_eq!(note(&held), "y");
    held.press(Key::Esc);
    assert!(held.app.overlays.is_empty());
    held.app.show_all();
    held.tell(Message::Woke);
    assert_eq!(note(&held), "x");
}

#[test]
fn the_passphrase_is_offered_where_something_waits() {
    let mut held = writing(Some(Circle::default()));
    assert_eq!(held.press(Key::Enter), [Effect::AskIdentity]);
}

#[test]
fn a_click_shows_no_more_than_the_key() {
    let mut held = running();
    held.press(Key::Ctrl('k'));
    held.tell(Message::Click(Target::Hint(Action::Show)));
    let Screen::Live(screen) = &held.app.screen else {
        panic!("no session is on the screen");
    };
    assert!(!screen.veil.is_up());
}
