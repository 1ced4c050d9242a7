//! Until when the notes are kept: offered when the course is over, changed and taken back like
//! anything else.
use crate::app::testing::{day, now, press, with_group, with_group_over, write};
use crate::app::{App, Effect, Message, Notice, Overlay};
use crate::domain::language::Lang;
use crate::input::{Action, Key};

fn kept_until(app: &App) -> Option<chrono::NaiveDate> {
    app.group.as_ref().unwrap().book.keep_until()
}

/// What stands in the line that is asked.
fn asked(app: &App) -> Option<&str> {
    match app.overlays.last() {
        Some(Overlay::Line(line)) => Some(line.editor.text()),
        _ => None,
    }
}

fn answer(app: &mut App, text: &str) {
    press(app, Key::Char('K'));
    for _ in 0..asked(app).unwrap().chars().count() {
        press(app, Key::Backspace);
    }
    write(app, text);
    press(app, Key::Enter);
}

#[test]
fn it_is_not_asked_while_sessions_are_to_come() {
    let mut app = with_group(Lang::En);
    assert!(!app.is_of_use(Action::KeepUntil));
    press(&mut app, Key::Char('K'));
    assert_eq!(asked(&app), None);
}

#[test]
fn when_all_is_over_three_months_are_offered_and_taken() {
    let mut app = with_group_over(Lang::En);
    assert!(app.is_of_use(Action::KeepUntil));
    press(&mut app, Key::Char('K'));
    assert_eq!(asked(&app), Some("26 Apr 2027"));
    press(&mut app, Key::Enter);
    assert_eq!(kept_until(&app), Some(day("2027-04-26")));
}

#[test]
fn the_day_is_said_once_it_is_saved() {
    let mut app = with_group_over(Lang::En);
    press(&mut app, Key::Char('K'));
    let effects = press(&mut app, Key::Enter);
    assert!(app.notice.is_none(), "nothing is saved yet");
    for effect in effects {
        if let Effect::Save(file) = effect {
            let _ = app.update(Message::Saved(file), now());
        }
    }
    let said = app.notice.as_ref().map(|timed| &timed.what);
    assert!(matches!(said, Some(Notice::KeptUntil(_))), "{said:?}");
}

#[test]
fn an_answer_can_be_changed_taken_away_and_taken_back() {
    let mut app = with_group_over(Lang::Nb);
    answer(&mut app, "1.3.2027");
    assert_eq!(kept_until(&app), Some(day("2027-03-01")));
    answer(&mut app, "1.6.2027");
    assert_eq!(kept_until(&app), Some(day("2027-06-01")));
    answer(&mut app, "");
    assert_eq!(kept_until(&app), None);
    press(&mut app, Key::Char('u'));
    assert_eq!(kept_until(&app), Some(day("2027-06-01")));
}

#[test]
fn what_is_no_day_is_asked_again_and_changes_nothing() {
    let mut app = with_group_over(Lang::En);
    answer(&mut app, "soon");
    assert!(asked(&app).is_some());
    assert_eq!(kept_until(&app), None);
}

#[test]
fn the_home_screen_hears_of_it() {
    let mut app = with_group_over(Lang::En);
    answer(&mut app, "1 March 2027");
    let book = &app.group.as_ref().unwrap().book;
    let told = book.home("Guide").unwrap();
    assert_eq!(told.keep_until, Some(day("2027-03-01")));
}
