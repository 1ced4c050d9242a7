use super::*;
use crate::app::Message;
use crate::app::held::Held;
use crate::app::message::SessionOpened;
use crate::app::testing::{day, id, keys, now, opened, plan, press, standing, with_group, write};
use crate::domain::group::State;
use crate::domain::language::Lang;
use crate::domain::record::Book;
use crate::input::Key;
use crate::store::Read;

/// The row of a session in the plan.
fn choose(app: &mut App, session: &str) {
    let row = plan(app).iter().position(|(id, ..)| id == session).unwrap();
    let Screen::Group(screen) = &mut app.screen else {
        panic!("another screen");
    };
    screen.chosen = row;
}

fn date_of(app: &App, session: &str) -> String {
    let plan = plan(app);
    let row = plan.iter().find(|(id, ..)| id == session).unwrap();
    row.1.to_string()
}

/// Asks for another date and writes it.
fn move_to(app: &mut App, date: &str) -> Vec<Effect> {
    press(app, Key::Char('m'));
    keys(app, &[Key::Backspace; 20]);
    write(app, date);
    press(app, Key::Enter)
}

fn save() -> Effect {
    Effect::Save(File {
        group: id("g1"),
        which: Which::Group,
    })
}

#[test]
fn the_session_of_today_is_chosen_and_enter_opens_it() {
    let mut app = with_group(Lang::Nb);
    let place = app.chosen_in_plan().unwrap();
    assert_eq!(place.planned.session, "feelings");
    let effects = press(&mut app, Key::Enter);
    let expected = Effect::OpenSession {
        group: id("g1"),
        planned: id("r13"),
    };
    assert_eq!(effects, [expected]);
}

#[test]
fn a_held_session_is_read_not_led_again() {
    let mut app = with_group(Lang::Nb);
    choose(&mut app, "start");
    let effects = press(&mut app, Key::Enter);
    let expected = Effect::ReadSessions {
        group: id("g1"),
        planned: vec![id("r11")],
    };
    assert_eq!(effects, [expected]);
    press(&mut app, Key::Esc);
    let all = press(&mut app, Key::Char('R'));
    let expected = Effect::ReadSessions {
        group: id("g1"),
        planned: vec![id("r11"), id("r12")],
    };
    assert_eq!(all, [expected]);
}

#[test]
fn a_session_moves_alone_or_with_all_that_follow_and_undo_takes_it_back() {
    let mut app = with_group(Lang::Nb);
    let before = plan(&app);
    choose(&mut app, "illness");
    move_to(&mut app, "4.2.");
    assert_eq!(press(&mut app, Key::Enter), [save()]);
    assert_eq!(date_of(&app, "illness"), "2027-02-04");
    assert_eq!(date_of(&app, "network"), "2027-02-09");
    press(&mut app, Key::Char('u'));
    assert_eq!(plan(&app), before);

    choose(&mut app, "illness");
    move_to(&mut app, "4.2.");
    keys(&mut app, &[Key::Down, Key::Enter]);
    assert_eq!(date_of(&app, "illness"), "2027-02-04");
    assert_eq!(date_of(&app, "network"), "2027-02-11");
    assert_eq!(date_of(&app, "parents-2"), "2027-02-11");
    assert_eq!(date_of(&app, "end"), "2027-02-18");
    assert_eq!(date_of(&app, "feelings"), "2027-01-26");
    press(&mut app, Key::Char('u'));
    assert_eq!(plan(&app), before);
}

#[test]
fn leaving_the_question_moves_nothing() {
    let mut app = with_group(Lang::Nb);
    let before = plan(&app);
    choose(&mut app, "illness");
    move_to(&mut app, "4.2.");
    press(&mut app, Key::Esc);
    assert_eq!(plan(&app), before);
    assert!(app.overlays.is_empty());
}

#[test]
fn a_date_may_have_a_time_behind_it() {
    for text in [
        "16.2. 15.00",
        "16.2.2027 kl. 15.00",
        "16 Feb 2027, 15:00",
        "16.2. 15",
    ] {
        let mut app = with_group(Lang::Nb);
        choose(&mut app, "end");
        assert_eq!(move_to(&mut app, text), [save()], "{text}");
        let place = app.chosen_in_plan().unwrap();
        assert_eq!(place.planned.time.to_string(), "15:00:00", "{text}");
        assert_eq!(place.planned.date, day("2027-02-16"), "{text}");
    }
}

#[test]
fn what_is_no_date_stays_in_the_line_with_a_word_about_it() {
    let mut app = with_group(Lang::Nb);
    assert!(move_to(&mut app, "snart").is_empty());
    let Some(Overlay::Line(line)) = app.overlays.last() else {
        panic!("the line is gone");
    };
    assert_eq!(line.editor.text(), "snart");
    assert!(line.problem.is_some());
}

#[test]
fn a_parent_meeting_moves_without_asking_about_the_others() {
    let mut app = with_group(Lang::Nb);
    choose(&mut app, "parents-2");
    assert_eq!(move_to(&mut app, "11.2."), [save()]);
    assert_eq!(date_of(&app, "end"), "2027-02-16");
}

#[test]
fn dropping_is_taken_back_by_the_same_key_or_by_undo() {
    let mut app = with_group(Lang::Nb);
    choose(&mut app, "network");
    let dropped = |app: &App| app.chosen_in_plan().unwrap().planned.dropped;
    press(&mut app, Key::Char('x'));
    assert!(dropped(&app));
    press(&mut app, Key::Char('x'));
    assert!(!dropped(&app));
    press(&mut app, Key::Char('x'));
    press(&mut app, Key::Char('u'));
    assert!(!dropped(&app));
}

#[test]
fn dropping_says_which_session_it_was_and_taking_it_back_says_so_too() {
    use crate::app::notice::Notice;
    let mut app = with_group(Lang::En);
    choose(&mut app, "network");
    let said = |app: &App| match app.notice.as_ref().map(|timed| &timed.what) {
        Some(Notice::Dropped(title)) => ("out", title.clone()),
        Some(Notice::BackInPlan(title)) => ("in", title.clone()),
        other => panic!("{other:?}"),
    };
    let title = "Family, friends, animals and others".to_owned();
    press(&mut app, Key::Char('x'));
    assert_eq!(said(&app), ("out", title.clone()));
    press(&mut app, Key::Char('x'));
    assert_eq!(said(&app), ("in", title));
}

#[test]
fn a_session_planned_once_more_gets_the_next_free_day() {
    let mut app = with_group(Lang::Nb);
    choose(&mut app, "feelings");
    press(&mut app, Key::Char('a'));
    let place = app.chosen_in_plan().unwrap();
    assert_eq!(place.planned.session, "feelings");
    assert_eq!(place.planned.date, day("2027-02-23"));
    assert!(place.standing.is_none());
    assert_eq!(plan(&app).len(), 9);
}

#[test]
fn another_session_of_the_programme_is_chosen_from_a_list() {
    let mut app = with_group(Lang::Nb);
    keys(&mut app, &[Key::Char('A'), Key::Down]);
    assert_eq!(press(&mut app, Key::Enter), [save()]);
    let place = app.chosen_in_plan().unwrap();
    assert_eq!(place.planned.title, "Klatring");
    assert_eq!(place.planned.date, day("2027-02-23"));
}

#[test]
fn a_session_that_has_begun_is_neither_moved_nor_dropped() {
    let mut app = with_group(Lang::Nb);
    let mut ids = crate::app::ids::Ids::new(id("d2"), 1);
    let group = app.group.as_mut().unwrap();
    group.write_quietly(&[standing("r13", State::Running)], &mut ids, &now());
    let before = plan(&app);
    for key in ['m', 'x'] {
        assert!(press(&mut app, Key::Char(key)).is_empty());
        assert!(app.overlays.is_empty(), "{key}");
    }
    assert_eq!(plan(&app), before);
}

#[test]
fn a_group_that_may_only_be_read_stays_as_it_is() {
    let mut app = crate::app::testing::app(Lang::Nb);
    let mut opened = opened(Lang::Nb, None);
    opened.read.access = Access::ReadOnly(Reason::Edited);
    app.update(Message::GroupOpened(Box::new(opened)), now());
    assert!(
        app.overlays.is_empty(),
        "nobody is asked who writes where nothing is written"
    );
    let before = plan(&app);
    for key in ['m', 'x', 'a'] {
        assert!(press(&mut app, Key::Char(key)).is_empty(), "{key}");
    }
    keys(&mut app, &[Key::Char('A'), Key::Enter]);
    assert_eq!(plan(&app), before);
    keys(&mut app, &[Key::Esc]);
}

#[test]
fn an_edited_file_is_taken_over_after_a_question_only() {
    let mut app = crate::app::testing::app(Lang::Nb);
    let mut opened = opened(Lang::Nb, None);
    opened.read.access = Access::ReadOnly(Reason::Edited);
    app.update(Message::GroupOpened(Box::new(opened)), now());
    assert!(press(&mut app, Key::Char('y')).is_empty());
    assert!(keys(&mut app, &[Key::Down, Key::Enter]).is_empty());
    let effects = keys(&mut app, &[Key::Char('y'), Key::Enter]);
    let file = File {
        group: id("g1"),
        which: Which::Group,
    };
    assert_eq!(effects, [Effect::Adopt(file)]);
}

#[test]
fn an_edited_session_is_taken_over_where_it_is_chosen() {
    let mut held = Held::new(Lang::Nb);
    let read = |text: &str, access| SessionOpened {
        planned: id(text),
        read: Read {
            book: Book::default(),
            troubles: Vec::new(),
            access,
            vanished: Book::default(),
            is_put_by: false,
        },
        content: Err(Vec::new()),
    };
    let edited = read("s1", Access::ReadOnly(Reason::Edited));
    let whole = read("s2", Access::Write);
    held.tell(Message::SessionsRead(vec![edited, whole]));
    held.press(Key::Down);
    assert!(!held.app.is_of_use(Action::Adopt));
    held.keys("y");
    assert!(held.app.overlays.is_empty(), "the other is as it was");
    held.press(Key::Up);
    assert!(held.app.is_of_use(Action::Adopt));
    held.keys("y");
    let file = File {
        group: id("group"),
        which: Which::Session(id("s1")),
    };
    assert_eq!(held.press(Key::Enter), [Effect::Adopt(file)]);
}

#[test]
fn who_writes_on_this_laptop_is_asked_once() {
    let mut app = crate::app::testing::app(Lang::Nb);
    app.update(
        Message::GroupOpened(Box::new(opened(Lang::Nb, None))),
        now(),
    );
    let effects = keys(&mut app, &[Key::Down, Key::Enter]);
    let remember = |author| Effect::Remember {
        group: id("g1"),
        author,
    };
    assert_eq!(effects, [remember(id("r09"))]);
    let again = opened(Lang::Nb, Some(id("r09")));
    app.update(Message::GroupOpened(Box::new(again)), now());
    assert!(app.overlays.is_empty());

    app.update(
        Message::GroupOpened(Box::new(opened(Lang::Nb, None))),
        now(),
    );
    let effects = keys(&mut app, &[Key::Down, Key::Down, Key::Down, Key::Enter]);
    assert_eq!(effects, [remember(crate::domain::group::nobody())]);
}

#[test]
fn leaving_goes_back_to_the_groups() {
    let mut app = with_group(Lang::Da);
    assert_eq!(press(&mut app, Key::Esc), [Effect::ReadHomes]);
    assert!(app.group.is_none());
}
