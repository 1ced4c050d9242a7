//! The groups, a group, its people, the form for a new one.

use std::path::PathBuf;

use super::drawn;
use crate::app::home::AtHome;
use crate::app::testing::{app, home, id, keys, now, opened, press, with_form, with_group, write};
use crate::app::{App, Message};
use crate::domain::group::{Mark, Open, State};
use crate::domain::language::Lang;
use crate::input::Key;
use crate::store::{Access, Place, Reason, Shown, Trouble, TroubleKind};

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];

/// A picture in every language and size.
pub(super) fn pictures(name: &str, make: fn(Lang) -> App) {
    for lang in Lang::ALL {
        let app = make(lang);
        for (width, height) in SIZES {
            let (picture, _) = drawn(&app, width, height);
            let code = lang.code();
            insta::assert_snapshot!(format!("{name}_{code}_{width}x{height}"), picture);
        }
    }
}

fn trouble(kind: TroubleKind) -> Trouble {
    let group = "019a8f0e-5b7c-7d40-9f3a-2c1e8b6d4a90";
    Trouble {
        path: PathBuf::from(format!(
            "/home/anne/.local/share/smil/groups/{group}/d1/group.ron"
        )),
        place: Some(Place {
            line: 12,
            column: 7,
        }),
        kind,
        shown: Shown::Nothing,
    }
}

/// Two groups whose folders are not there now, and one that is.
fn home_with_groups_away(lang: Lang) -> App {
    let mut app = app(lang);
    let long = "/home/anne/Nextcloud/Helsestasjonen/Grupper/SMIL vår 2027/Deles med Kari og Ola";
    let groups = [("g2", "/media/anne/STICK/smil"), ("g3", long)];
    let groups = groups.map(|(group, folder)| {
        let home = home(lang);
        (id(group), AtHome::Away(home, PathBuf::from(folder)))
    });
    let mut all = vec![(id("g1"), AtHome::Here(home(lang)))];
    all.extend(groups);
    app.update(Message::Homes(all), now());
    press(&mut app, Key::Down);
    app
}

#[test]
fn a_folder_that_is_not_there_is_named_with_what_to_do() {
    pictures("home_away", home_with_groups_away);
}

fn home_with_groups(lang: Lang) -> App {
    let mut app = app(lang);
    let mut running = home(lang);
    running.name = "Torsdag".into();
    running.sessions = [
        vec![Mark::Done; 8],
        vec![Mark::Running],
        vec![Mark::Ahead; 3],
    ]
    .concat();
    running.meetings = vec![Mark::Done, Mark::Ahead];
    running.to_do = Some(Open {
        count: 2,
        next: Some("2027-01-29".parse().unwrap()),
    });
    let next = running.next.as_mut().unwrap();
    next.number = Some(9);
    next.date = "2027-01-26".parse().unwrap();
    let mut ended = home(lang);
    ended.name = "Ungdom 2026".into();
    ended.next = None;
    ended.sessions = vec![Mark::Done; 12];
    ended.meetings = vec![Mark::Done; 2];
    let mut waits = home(lang);
    waits.name = "Nord".into();
    waits.next.as_mut().unwrap().date = "2027-01-19".parse().unwrap();
    let groups = vec![
        (id("g1"), AtHome::Here(home(lang))),
        (id("g2"), AtHome::Here(running)),
        (id("g3"), AtHome::Here(ended)),
        (id("g4"), AtHome::Unreadable(trouble(TroubleKind::Damaged))),
        (id("g5"), AtHome::Here(waits)),
    ];
    app.update(Message::Homes(groups), now());
    press(&mut app, Key::Down);
    app
}

#[test]
fn home_shows_each_group_and_what_comes_next() {
    pictures("home", home_with_groups);
}

#[test]
fn an_empty_home_says_what_to_do() {
    pictures("home_empty", |lang| {
        let mut app = app(lang);
        app.update(Message::Homes(Vec::new()), now());
        app
    });
}

#[test]
fn before_anything_was_read_home_does_not_say_that_there_is_nothing() {
    let (picture, _) = drawn(&app(Lang::En), 80, 24);
    assert!(!picture.contains("no groups"), "{picture}");
}

#[test]
fn a_group_shows_its_plan() {
    pictures("group", with_group);
}

#[test]
fn a_group_with_troubles_says_what_to_do() {
    pictures("group_troubles", |lang| {
        let mut app = app(lang);
        let mut opened = opened(lang, None);
        opened.read.access = Access::ReadOnly(Reason::Edited);
        opened.read.troubles = vec![
            trouble(TroubleKind::Edited),
            trouble(TroubleKind::NotText),
            trouble(TroubleKind::Newer { version: 2 }),
        ];
        app.update(Message::GroupOpened(Box::new(opened)), now());
        app
    });
}

#[test]
fn a_running_and_a_dropped_session_are_told_apart_in_words() {
    let mut app = with_group(Lang::En);
    let edit = crate::app::testing::standing("r13", State::Running);
    keys(&mut app, &[Key::Down, Key::Char('x'), Key::Up]);
    app.overlays.clear();
    let mut ids = crate::app::ids::Ids::new(id("d2"), 1);
    let group = app.group.as_mut().unwrap();
    group.write_quietly(&[edit], &mut ids, &now());
    insta::assert_snapshot!("group_states_en_80x24", drawn(&app, 80, 24).0);
}

#[test]
fn the_people_of_a_group() {
    pictures("people", |lang| {
        let mut app = with_group(lang);
        press(&mut app, Key::Char('p'));
        app
    });
}

#[test]
fn a_child_is_added_with_a_suggested_name() {
    pictures("people_line", |lang| {
        let mut app = with_group(lang);
        keys(&mut app, &[Key::Char('p'), Key::Char('c'), Key::Ctrl('n')]);
        app
    });
}

#[test]
fn an_empty_form() {
    pictures("form_empty", with_form);
}

#[test]
fn a_form_with_everything_in_it() {
    pictures("form", |lang| {
        let mut app = with_form(lang);
        write(&mut app, "Onsdag på Nord");
        keys(&mut app, &[Key::Tab; 10]);
        write(&mut app, "15.2.-21.2.; x");
        press(&mut app, Key::Tab);
        write(&mut app, "Rev, Elg, Ugle, Kari Nordmann, Bever");
        press(&mut app, Key::Ctrl('n'));
        app
    });
}

#[test]
fn the_programmes_source_stands_below() {
    pictures("form_programme", |lang| {
        let mut app = with_form(lang);
        press(&mut app, Key::Tab);
        app
    });
}

#[test]
fn questions_about_a_group() {
    pictures("ask_who", |lang| {
        let mut app = app(lang);
        let opened = Box::new(opened(lang, None));
        app.update(Message::GroupOpened(opened), now());
        app
    });
    pictures("ask_move", |lang| {
        let mut app = with_group(lang);
        press(&mut app, Key::Char('m'));
        keys(&mut app, &[Key::Backspace; 12]);
        write(&mut app, "28.1.");
        press(&mut app, Key::Enter);
        app
    });
    pictures("ask_insert", |lang| {
        let mut app = with_group(lang);
        press(&mut app, Key::Char('A'));
        app
    });
    pictures("ask_leave_form", |lang| {
        let mut app = with_form(lang);
        write(&mut app, "N");
        press(&mut app, Key::Esc);
        app
    });
}

#[test]
fn every_screen_holds_from_the_smallest_window_to_a_wide_one() {
    let makes: [fn(Lang) -> App; 4] = [home_with_groups, with_group, with_form, |lang| {
        let mut app = with_group(lang);
        press(&mut app, Key::Char('p'));
        app
    }];
    for make in makes {
        for (width, height) in [
            (60, 16),
            (61, 17),
            (79, 23),
            (107, 30),
            (200, 60),
            (240, 70),
        ] {
            let (picture, _) = drawn(&make(Lang::Nb), width, height);
            assert!(
                picture.contains("26. januar"),
                "{width}x{height}\n{picture}"
            );
        }
    }
    insta::assert_snapshot!(
        "home_nb_200x60",
        drawn(&home_with_groups(Lang::Nb), 200, 60).0
    );
    insta::assert_snapshot!("group_nb_200x60", drawn(&with_group(Lang::Nb), 200, 60).0);
    insta::assert_snapshot!("form_nb_60x16", drawn(&with_form(Lang::Nb), 60, 16).0);
    insta::assert_snapshot!("group_nb_60x16", drawn(&with_group(Lang::Nb), 60, 16).0);
}

#[test]
fn a_click_chooses_a_row_and_a_second_one_opens_it() {
    let mut app = home_with_groups(Lang::En);
    let (_, hits) = drawn(&app, 80, 24);
    let target = hits.at(10, 2).unwrap();
    assert!(app.update(Message::Click(target), now()).is_empty());
    let effects = app.update(Message::Click(target), now());
    assert_eq!(effects, [crate::app::Effect::OpenGroup(id("g1"))]);
}
