use super::*;
use crate::app::testing::{id, keys, press, with_group, write};
use crate::domain::language::Lang;
use crate::input::Key;

fn people(lang: Lang) -> App {
    let mut app = with_group(lang);
    press(&mut app, Key::Char('p'));
    app
}

fn names(app: &App) -> Vec<String> {
    let group = app.group.as_ref().unwrap();
    everybody(&group.book)
        .iter()
        .map(|(_, person)| person.name.show().to_owned())
        .collect()
}

#[test]
fn somebody_is_added_renamed_taken_off_and_brought_back() {
    let mut app = people(Lang::Nb);
    press(&mut app, Key::Char('c'));
    write(&mut app, "Ærfugl");
    assert_eq!(press(&mut app, Key::Enter).len(), 1);
    assert_eq!(names(&app)[7], "Ærfugl");
    assert_eq!(app.chosen_person().unwrap().1.role, Role::Child);

    press(&mut app, Key::Enter);
    keys(&mut app, &[Key::Backspace; 6]);
    write(&mut app, "Hare");
    press(&mut app, Key::Enter);
    assert_eq!(names(&app)[7], "Hare");

    press(&mut app, Key::Char('x'));
    assert!(!names(&app).contains(&"Hare".to_owned()));
    press(&mut app, Key::Char('u'));
    assert_eq!(names(&app)[7], "Hare");
    press(&mut app, Key::Char('u'));
    assert_eq!(names(&app)[7], "Ærfugl");
}

#[test]
fn two_are_never_called_the_same_and_nobody_is_called_nothing() {
    let mut app = people(Lang::Nb);
    let before = names(&app);
    let long = "a".repeat(21);
    for (name, problem) in [
        ("rev", LineProblem::Taken),
        ("  ", LineProblem::Empty),
        (&long, LineProblem::TooLong),
    ] {
        press(&mut app, Key::Char('l'));
        write(&mut app, name);
        press(&mut app, Key::Enter);
        let Some(Overlay::Line(line)) = app.overlays.last() else {
            panic!("the line is gone");
        };
        assert_eq!(line.problem, Some(problem));
        press(&mut app, Key::Esc);
    }
    assert_eq!(names(&app), before);
}

#[test]
fn a_name_can_be_kept_when_it_is_only_written_otherwise() {
    let mut app = people(Lang::Nb);
    press(&mut app, Key::Enter);
    keys(&mut app, &[Key::Backspace; 3]);
    write(&mut app, "REV");
    press(&mut app, Key::Enter);
    assert_eq!(names(&app)[0], "REV");
}

#[test]
fn a_suggested_name_is_one_that_nobody_has() {
    let mut app = people(Lang::Nb);
    for _ in 0..16 {
        keys(&mut app, &[Key::Char('c'), Key::Ctrl('n'), Key::Enter]);
        assert!(app.overlays.is_empty());
    }
    assert_eq!(names(&app).len(), 10 + 16);
    keys(&mut app, &[Key::Char('l'), Key::Ctrl('n')]);
    let Some(Overlay::Line(line)) = app.overlays.last() else {
        panic!("the line is gone");
    };
    assert_eq!(line.editor.text(), "", "grown-ups have their own names");
}

#[test]
fn the_one_who_writes_here_can_change() {
    let mut app = people(Lang::Nb);
    assert_eq!(app.author_name(), Some("Anne"));
    assert!(
        press(&mut app, Key::Char('m')).is_empty(),
        "a child writes nothing here"
    );
    keys(&mut app, &[Key::Down; 8]);
    let effects = press(&mut app, Key::Char('m'));
    assert_eq!(app.author_name(), Some("Bjørn"));
    let remember = Effect::Remember {
        group: id("g1"),
        author: id("r09"),
    };
    assert_eq!(effects, [remember]);
    press(&mut app, Key::Char('m'));
    assert_eq!(app.author_name(), None);
}

#[test]
fn leaving_shows_the_plan_again() {
    let mut app = people(Lang::Nb);
    press(&mut app, Key::Esc);
    assert!(matches!(app.screen, Screen::Group(_)));
    assert!(app.group.is_some());
}
