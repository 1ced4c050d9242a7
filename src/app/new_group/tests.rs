use super::*;
use crate::app::Message;
use crate::app::effect::{File, Which};
use crate::app::testing::{keys, now, plan, press, with_form, write};
use crate::domain::group::Role;

fn form(app: &App) -> &NewGroupScreen {
    match &app.screen {
        Screen::NewGroup(form) => form,
        other => panic!("another screen: {other:?}"),
    }
}

/// Goes to a field and writes there, in place of what stood in it.
fn fill(app: &mut App, field: Field, text: &str) {
    while form(app).field != field {
        let back = form(app).field > field;
        press(app, if back { Key::BackTab } else { Key::Tab });
    }
    keys(app, &[Key::End]);
    keys(app, &[Key::Backspace; 40]);
    write(app, text);
}

/// Has the group's files lie open.
fn keep_plain(app: &mut App) {
    let Screen::NewGroup(form) = &mut app.screen else {
        panic!("another screen");
    };
    form.filled.keep = Keep::Plain;
}

#[test]
fn a_filled_form_makes_a_group_with_its_people_and_dates() {
    let mut app = with_form(Lang::Nb);
    fill(&mut app, Field::Name, "Onsdag på Nord 🦊");
    fill(&mut app, Field::Start, "13.1.");
    fill(&mut app, Field::Skip, "20.1.-26.1.");
    fill(&mut app, Field::Children, "Rev, Elg; Ærfugl");
    fill(&mut app, Field::Leaders, "Anne");
    fill(&mut app, Field::UserRepresentatives, "Siri");
    keep_plain(&mut app);
    let effects = press(&mut app, Key::Enter);
    let group = app.group.as_ref().unwrap();
    let file = File {
        group: group.id.clone(),
        which: Which::Group,
    };
    assert_eq!(effects, [Effect::Save(file)]);
    assert!(matches!(app.screen, Screen::Group(_)));
    let frame = group.frame().unwrap();
    assert_eq!(frame.name.show(), "Onsdag på Nord 🦊");
    assert_eq!(frame.language, Lang::Nb);
    let children = group.book.people(Role::Child);
    let children: Vec<_> = children.iter().map(|(_, p)| p.name.show()).collect();
    assert_eq!(children, ["Rev", "Elg", "Ærfugl"]);
    let dates: Vec<_> = plan(&app)
        .iter()
        .map(|(_, day, _)| day.to_string())
        .collect();
    assert_eq!(dates[0], "2027-01-13");
    assert_eq!(dates[1], "2027-01-27");
}

#[test]
fn making_a_group_cannot_be_taken_back_by_a_slip_of_the_finger() {
    let mut app = with_form(Lang::En);
    fill(&mut app, Field::Name, "Tuesday");
    keep_plain(&mut app);
    press(&mut app, Key::Ctrl('s'));
    assert!(!app.is_of_use(Action::Undo));
    press(&mut app, Key::Char('u'));
    assert!(app.group.as_ref().unwrap().frame().is_some());
}

#[test]
fn a_flaw_stops_the_group_and_has_the_keys() {
    let mut app = with_form(Lang::Nb);
    fill(&mut app, Field::Start, "31.2.");
    assert!(press(&mut app, Key::Ctrl('s')).is_empty());
    assert_eq!(form(&app).field, Field::Name);
    write(&mut app, "Nord");
    press(&mut app, Key::Ctrl('s'));
    assert_eq!(form(&app).field, Field::Start);
    let checked = form(&app).checked();
    assert_eq!(
        form(&app).told(&checked, Field::Start),
        Some(&Flaw::NotADate)
    );
}

#[test]
fn each_flaw_is_told_by_its_field_once_that_was_left() {
    let cases = [
        (Field::Name, "tirsdagsgruppa ", Flaw::GroupTaken),
        (Field::Start, "i morgen", Flaw::NotADate),
        (Field::Time, "25.00", Flaw::NotATime),
        (Field::Skip, "15.2.-x", Flaw::NotAPeriod("15.2.-x".into())),
        (Field::Children, "Rev, Elg, rev", Flaw::Twice("rev".into())),
        (
            Field::Children,
            "Kari Nordmann",
            Flaw::MoreThanAName("Kari Nordmann".into()),
        ),
        (
            Field::Leaders,
            &"a".repeat(21),
            Flaw::TooLong("a".repeat(21)),
        ),
    ];
    for (field, text, flaw) in cases {
        let mut app = with_form(Lang::Nb);
        fill(&mut app, field, text);
        let checked = form(&app).checked();
        assert_eq!(form(&app).told(&checked, field), None, "{text}");
        press(&mut app, Key::Tab);
        press(&mut app, Key::BackTab);
        press(&mut app, Key::Tab);
        let told = form(&app).checked();
        assert_eq!(form(&app).told(&told, field), Some(&flaw), "{text}");
    }
}

#[test]
fn a_surname_is_asked_about_but_stops_nobody() {
    let mut app = with_form(Lang::Nb);
    fill(&mut app, Field::Name, "Nord");
    fill(&mut app, Field::Children, "Anne Marie");
    keep_plain(&mut app);
    press(&mut app, Key::Ctrl('s'));
    assert!(matches!(app.screen, Screen::Group(_)));
}

#[test]
fn a_suggested_name_is_never_used_twice() {
    let mut app = with_form(Lang::En);
    fill(&mut app, Field::Leaders, "fox");
    for _ in 0..40 {
        press(&mut app, Key::Ctrl('n'));
    }
    let names: Vec<String> = form(&app)
        .filled
        .names(Field::Children)
        .map(str::to_lowercase)
        .collect();
    assert_eq!(names.len(), 23);
    assert!(!names.contains(&"fox".to_owned()));
    let unique: BTreeSet<_> = names.iter().collect();
    assert_eq!(unique.len(), names.len());
}

#[test]
fn a_pasted_list_becomes_names() {
    let mut app = with_form(Lang::Nb);
    fill(&mut app, Field::Children, "");
    app.update(Message::Paste("Rev\n Elg\r\n\nUgle,\n".into()), now());
    assert_eq!(form(&app).filled.text(Field::Children), "Rev, Elg, Ugle");
}

#[test]
fn leaving_asks_only_when_something_was_written_and_keeps_it() {
    let mut app = with_form(Lang::Nb);
    let effects = press(&mut app, Key::Esc);
    assert_eq!(effects, [Effect::ReadHomes]);

    let mut app = with_form(Lang::Nb);
    write(&mut app, "Nord");
    press(&mut app, Key::Esc);
    assert!(matches!(app.overlays.last(), Some(Overlay::Ask(_))));
    keys(&mut app, &[Key::Down, Key::Enter]);
    assert!(matches!(app.screen, Screen::Home(_)));
    app.update(
        Message::Programmes(vec![crate::app::testing::offer()]),
        now(),
    );
    assert_eq!(form(&app).filled.text(Field::Name), "Nord");

    keys(&mut app, &[Key::Esc, Key::Down, Key::Down, Key::Enter]);
    app.update(
        Message::Programmes(vec![crate::app::testing::offer()]),
        now(),
    );
    assert_eq!(form(&app).filled.text(Field::Name), "");
}

#[test]
fn letters_are_text_and_arrows_choose() {
    let mut app = with_form(Lang::Nb);
    write(&mut app, "nqu?");
    assert_eq!(form(&app).filled.text(Field::Name), "nqu?");
    keys(&mut app, &[Key::Left, Key::Left]);
    write(&mut app, "x");
    assert_eq!(form(&app).filled.text(Field::Name), "nqxu?");
    keys(&mut app, &[Key::Tab, Key::Tab, Key::Right]);
    assert_eq!(form(&app).filled.band, Band::Older);
    keys(&mut app, &[Key::Tab, Key::Char(' ')]);
    assert_eq!(form(&app).filled.language, Lang::Da);
    assert_eq!(form(&app).filled.country(), Country::Denmark);
    keys(&mut app, &[Key::Tab, Key::Right, Key::BackTab, Key::Left]);
    assert_eq!(form(&app).filled.language, Lang::Nb);
    assert_eq!(form(&app).filled.country(), Country::Norway);
}

#[test]
fn without_a_programme_nothing_is_made() {
    let mut app = crate::app::testing::app(Lang::Nb);
    app.update(Message::Programmes(Vec::new()), now());
    write(&mut app, "Nord");
    assert!(press(&mut app, Key::Ctrl('s')).is_empty());
    keys(&mut app, &[Key::Right, Key::Left]);
    assert_eq!(form(&app).field, Field::Programme);
}

#[test]
fn the_first_day_is_a_tuesday_at_least_a_week_away() {
    for n in 0..14 {
        let today = crate::app::testing::day("2027-01-20") + TimeDelta::days(n);
        let start = sensible_start(today);
        assert_eq!(start.weekday(), Weekday::Tue);
        assert!((7..14).contains(&(start - today).num_days()), "{today}");
    }
}
