//! A child who comes late, while something else runs: who is here can be said at any time, and the
//! course stays as it is.

use smil::app::{Start, live::name_tags::Tag};
use smil::domain::happening::Presence;
use smil::domain::language::Lang;

use crate::laptop::{LARGE, Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide};

/// Everybody has been ticked but two: Ugle is away, and nobody knows of Hare. They eat.
fn at_the_meal(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎").press("⏎⏎x↓⏎⏎⏎⏎⏎");
    laptop.waits(minutes(5)).press("→→").waits(minutes(7));
    laptop
}

fn presence(laptop: &Laptop, name: &str) -> Option<Presence> {
    let session = laptop.app().session().unwrap();
    let id = name.parse().unwrap();
    session.book.attendance(&id).map(|said| said.presence)
}

fn course(laptop: &Laptop) -> String {
    let session = laptop.app().session().unwrap();
    format!("{:?}", session.book.course())
}

fn a_late_child(lang: Lang, size: (u16, u16)) {
    let mut laptop = at_the_meal(lang, size);
    let before = course(&laptop);
    laptop.press("N");
    laptop
        .looks_as_agreed("who-is-here")
        .looks_so_when_large("who-is-here");
    assert_eq!(presence(&laptop, "hare"), None);
    // The mark stands on the one who is missing.
    laptop.press("s");
    assert_eq!(presence(&laptop, "hare"), Some(Presence::Late));
    laptop.press("↑↑s");
    assert_eq!(presence(&laptop, "ugle"), Some(Presence::Late));
    laptop.press("⎋");
    laptop
        .looks_as_agreed("after-who-is-here")
        .looks_so_when_large("after-who-is-here");
    assert_eq!(course(&laptop), before);
    laptop.press("u");
    assert_eq!(presence(&laptop, "ugle"), Some(Presence::Absent));
}

#[test]
fn a_late_child_in_norwegian() {
    a_late_child(Lang::Nb, SMALL);
}

#[test]
fn a_late_child_in_danish() {
    a_late_child(Lang::Da, SMALL);
}

#[test]
fn a_late_child_in_english_on_a_large_screen() {
    a_late_child(Lang::En, LARGE);
}

#[test]
fn the_key_that_says_late_at_the_name_tags_brings_them_during_the_meal() {
    let mut laptop = at_the_meal(Lang::Nb, SMALL);
    laptop.press("ss");
    assert_eq!(presence(&laptop, "hare"), Some(Presence::Late));
}

#[test]
fn who_is_here_is_said_from_the_plan_and_the_round_and_goes_back_there() {
    let mut laptop = at_the_meal(Lang::Nb, SMALL);
    laptop.press("⇥").sees("nytt steg").press("N");
    laptop.sees("Hvem er her").press("s⎋").sees("nytt steg");
    laptop.press("⎋→").sees_no("Hvem er her").press("Ns");
    assert_eq!(presence(&laptop, "ugle"), Some(Presence::Late));
    laptop.press("⎋").sees("fortalt, neste");
}

#[test]
fn why_a_child_is_away_is_written_over_the_list_and_leads_back_to_it() {
    let mut laptop = at_the_meal(Lang::Nb, SMALL);
    laptop.press("Nx").sees("en gang til").press("↑x");
    laptop.write("syk").press("⏎").sees("Hvem er her");
    let app = laptop.app();
    let Some(Tag::Person(hare)) = app.tags().into_iter().nth(3) else {
        panic!("{:?}", app.tags());
    };
    let said = app.session().unwrap().book.attendance(&hare).cloned();
    assert_eq!(said.unwrap().reason.show(), "syk");
    laptop.press("⎋").sees_no("Hvem er her").sees_no("syk");
}

#[test]
fn visitors_are_counted_there_and_undo_takes_the_last_back() {
    let mut laptop = at_the_meal(Lang::Nb, SMALL);
    let here = |laptop: &Laptop| {
        let session = laptop.app().session().unwrap();
        session.book.visitors().copied().unwrap_or_default().parents
    };
    laptop.press("N↓↓↓↓↓↓⏎⏎");
    assert_eq!(here(&laptop), 2);
    laptop.press("u");
    assert_eq!(here(&laptop), 1);
    laptop.press("⌫");
    assert_eq!(here(&laptop), 0);
    laptop.press("N").sees_no("Hvem er her");
}

#[test]
fn listening_begins_over_it() {
    let mut laptop = at_the_meal(Lang::Nb, SMALL);
    laptop.press("N ");
    assert!(laptop.app().is_listening());
    assert!(laptop.app().overlays.is_empty());
    laptop.sees_no("Hvem er her").waits(seconds(1));
    laptop.press(" ").sees("MÅLTID");
}

#[test]
fn the_rows_that_lie_below_are_hinted_at_quietly() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎").sees("↓").sees_no("↑");
    laptop.press("↓↓↓↓↓↓↓").sees("↓").sees("↑");
    laptop.press("↓↓↓↓↓↓↓").sees("↑").sees_no("↓");
    // All of them fit on the pad.
    laptop.press("N").sees("gjester");
}
