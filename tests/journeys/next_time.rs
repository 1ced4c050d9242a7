//! What a session leaves to the next: where its time went, the minutes that it really took, and a
//! theme that waits. And a choice that the children made.

use smil::app::Start;
use smil::domain::group::{GroupRecord, Planned};
use smil::domain::happening::{SessionBook, liked};
use smil::domain::language::Lang;
use smil::domain::stamp::Id;

use crate::laptop::{LARGE, Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide, id};

/// The session after the third.
fn fourth() -> Id {
    id("planned-04-illness-and-addiction")
}

fn planned(laptop: &Laptop, id: &Id) -> Planned {
    match laptop.app().group.as_ref().unwrap().book.what(id) {
        Some(GroupRecord::Planned(planned)) => planned.clone(),
        other => panic!("{other:?}"),
    }
}

/// The meal and the round took longer, the theme waits, and the group chose what to play.
fn led(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.led_the_second();
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.waits(minutes(4)).press("⏎");
    laptop.waits(minutes(5)).press("→c").waits(minutes(3));
    laptop.press("→").waits(minutes(28)).press("→");
    laptop.waits(minutes(28)).press("d↓⏎").press("→");
    laptop.waits(minutes(5)).press("→");
    laptop.press("p⏎").press("1233777");
    laptop.looks_as_agreed("say").looks_so_when_large("say");
    laptop.press("2⌫⏎").waits(minutes(24)).press("→");
    laptop.waits(minutes(8)).press("→").waits(minutes(7));
    // It ends, and the talk is left for later.
    laptop.press("→⏎⎋").waits(seconds(1));
    laptop
}

fn look_back_and_ahead(lang: Lang, size: (u16, u16)) {
    let mut laptop = led(lang, size);
    laptop.press("rt");
    laptop
        .looks_as_agreed("where-time-went")
        .looks_so_when_large("where-time-went");
    laptop.press("⎋⎋↓⏎");
    laptop
        .looks_as_agreed("before-with-offers")
        .looks_so_when_large("before-with-offers");
    laptop.press("tm");
    laptop
        .looks_as_agreed("before-taken-over")
        .looks_so_when_large("before-taken-over");
}

#[test]
fn what_is_left_to_next_time_in_norwegian() {
    look_back_and_ahead(Lang::Nb, SMALL);
}

#[test]
fn what_is_left_to_next_time_in_danish() {
    look_back_and_ahead(Lang::Da, SMALL);
}

#[test]
fn what_is_left_to_next_time_in_english_on_a_large_screen() {
    look_back_and_ahead(Lang::En, LARGE);
}

#[test]
fn each_is_taken_over_by_one_key_and_taken_back() {
    let mut laptop = led(Lang::Nb, SMALL);
    laptop.press("rt");
    let before = planned(&laptop, &fourth());
    laptop.press("m").sees("bruker gruppas egne minutter");
    let own = planned(&laptop, &fourth()).own_minutes;
    let meal = own.iter().find(|own| own.step == "meal").unwrap();
    assert_eq!(meal.minutes, 28);
    laptop.press("u");
    assert_eq!(planned(&laptop, &fourth()), before);
    laptop.press("mm");
    assert_eq!(planned(&laptop, &fourth()), before);

    laptop
        .press("⎋⎋↓⏎")
        .press("t")
        .sees("Hvor bor følelsene?   ");
    let taken_up = planned(&laptop, &fourth()).taken_up;
    assert_eq!(taken_up[0].id(), "waited/03-feelings/theme");
    laptop.press("u").sees_no("Hvor bor følelsene?   ");
    assert_eq!(planned(&laptop, &fourth()), before);
    laptop.sees("Venter fra sist");
}

#[test]
fn what_waited_is_run_before_the_theme_with_its_own_words() {
    let mut laptop = led(Lang::Nb, SMALL);
    laptop.press("↓⏎").press("t⏎").press("→→→→");
    laptop.sees("HVOR BOR FØLELSENE?");
    laptop.sees("I dag skal vi snakke om følelser.");
    laptop.waits(seconds(2)).dies_for(seconds(5));
    laptop.starts(Start::Session(group_id(1), Some(fourth())));
    laptop.sees("HVOR BOR FØLELSENE?");
    laptop.sees("I dag skal vi snakke om følelser.");
    laptop.press("→").sees("NÅR EN VOKSEN ER SYK");
}

#[test]
fn what_the_group_chose_is_kept_and_comes_first_next_time() {
    let mut laptop = led(Lang::Nb, SMALL);
    let liked = |laptop: &Laptop| {
        let books: Vec<&SessionBook> = laptop
            .app()
            .group
            .as_ref()
            .unwrap()
            .sessions
            .values()
            .map(|session| &session.book)
            .collect();
        liked(books)
            .into_iter()
            .map(|(id, n)| (id.as_str().to_owned(), n))
            .collect::<Vec<_>>()
    };
    laptop.press("r");
    assert_eq!(liked(&laptop), [("mirror".to_owned(), 1)]);
    laptop.press("⎋↓i").write("spei").sees("▶ Speilet");
    laptop.sees("valgt av barna");
}

#[test]
fn hands_are_counted_and_one_deed_is_taken_back() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎→→→→→→").press("p⏎");
    let book = |laptop: &Laptop| laptop.app().session().unwrap().book.clone();
    let before = book(&laptop).course().len();
    let says = |laptop: &Laptop| book(laptop).says().len();
    // Even hands: those in the room decide, by going to one of them or by counting anew.
    laptop.press("13").sees("Det står likt").sees_no("▶");
    laptop.press("⏎").sees("Det står likt");
    assert_eq!(says(&laptop), 0, "nothing is chosen silently");
    laptop.press("1").sees("▶ 1").sees_no("likt").press("⌫");
    laptop.sees("likt").press("↓").sees("▶ 1").press("↓↓");
    laptop.sees("▶ 3").sees_no("likt");
    laptop.press("2").sees("likt").press("2").sees("▶ 2");
    laptop.press("⏎").sees("Gruppa valgte");
    assert_eq!(
        (says(&laptop), book(&laptop).course().len()),
        (1, before + 1)
    );
    laptop.press("u");
    assert_eq!((says(&laptop), book(&laptop).course().len()), (0, before));
    // What was left is not kept.
    laptop.press("p⏎11⎋");
    assert_eq!(says(&laptop), 0);
}

#[test]
fn a_plan_that_is_very_full_says_so_kindly() {
    let mut laptop = led(Lang::Nb, SMALL);
    laptop.press("↓").sees_no("ledige");
    laptop.press("⏎").sees_no("ledige").press("m");
    laptop.sees("Bare 4 minutter er ledige.");
    laptop.press("⎋").sees("Bare 4 minutter er ledige.");
}

#[test]
fn one_session_alone_moves_no_plan() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎→→").waits(minutes(40)).press("→→→→→→");
    laptop.waits(minutes(50)).press("F⏎⎋").press("rt");
    laptop.sees("Når to samlinger er ledet her");
    laptop.press("⎋⎋↓⏎").sees_no("egne minutter");
}
