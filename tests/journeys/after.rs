//! What follows from a session: found again on the home screen, before the next session, and after
//! the laptop was off.

use smil::app::Start;
use smil::domain::language::Lang;

use crate::laptop::{LARGE, Laptop, SMALL, seconds};
use crate::made::{group_id, guide};

/// The session of the day led in a few keys, with a note about a child and a word that was held.
fn led(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎→→→n").write("Har sovet lite.").press("⇥⇥⎋");
    laptop.press("y").write("besøket").press("⏎");
    laptop.press("F⏎").press("4").press("⎋").waits(seconds(1));
    laptop
}

fn followed_up(lang: Lang, size: (u16, u16)) {
    let mut laptop = led(lang, size);
    // From the note, until a day; the held word is one already.
    laptop.press("r⏎f").press("⇥⇥⇥").write("29.1.").press("⎋⎋");
    laptop.press("⎋⎋").waits(seconds(1));
    laptop
        .looks_as_agreed("home-to-do")
        .looks_so_when_large("home-to-do");
    // The laptop is off; what is to be done is found again, its text after a key.
    laptop.dies_for(seconds(100)).starts(Start::Home);
    laptop.sees_no("Har sovet lite").press("f⏎");
    laptop.sees("Har sovet lite").sees("besøket");
    laptop
        .looks_as_agreed("follow-ups")
        .looks_so_when_large("follow-ups");
    laptop.press("⎋↓⏎");
    laptop
        .looks_as_agreed("before-to-do")
        .looks_so_when_large("before-to-do");
    laptop.sees_no("Har sovet lite");
}

#[test]
fn what_is_followed_up_in_norwegian() {
    followed_up(Lang::Nb, SMALL);
}

#[test]
fn what_is_followed_up_in_danish() {
    followed_up(Lang::Da, SMALL);
}

#[test]
fn what_is_followed_up_in_english_on_a_large_screen() {
    followed_up(Lang::En, LARGE);
}

#[test]
fn a_follow_up_that_is_being_written_outlives_the_battery() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Group(group_id(1)));
    laptop.press("⏎fn").write("Ringe skolen").waits(seconds(2));
    laptop
        .dies_for(seconds(600))
        .starts(Start::FollowUps(group_id(1)));
    laptop.sees("Ringe skolen");
}

fn prepares(lang: Lang, size: (u16, u16)) {
    let mut laptop = led(lang, size);
    laptop
        .press("p↓")
        .sees_no("Har sovet lite")
        .press("v↓⏎⇥")
        .write("mor")
        .press("⎋");
    laptop
        .press("↓↓⏎")
        .write("nøtter")
        .press("⎋")
        .waits(seconds(10));
    laptop.sees("Har sovet lite");
    laptop
        .looks_as_agreed("child-page")
        .looks_so_when_large("child-page");
    laptop.press("⎋⎋↓⏎").sees_no("nøtter");
    laptop
        .looks_as_agreed("for-the-day")
        .looks_so_when_large("for-the-day");
    laptop.press("v").sees("nøtter");
    // The names hide again by themselves.
    laptop.waits(seconds(30)).sees_no("nøtter");
}

#[test]
fn a_childs_page_and_the_next_day_in_norwegian() {
    prepares(Lang::Nb, SMALL);
}

#[test]
fn a_childs_page_and_the_next_day_in_danish() {
    prepares(Lang::Da, SMALL);
}

#[test]
fn a_childs_page_and_the_next_day_in_english_on_a_large_screen() {
    prepares(Lang::En, LARGE);
}

fn looks_at_a_glance(lang: Lang, size: (u16, u16)) {
    let mut laptop = led(lang, size);
    laptop.press("g").waits(seconds(10));
    laptop
        .looks_as_agreed("glance")
        .looks_so_when_large("glance");
}

#[test]
fn the_group_at_a_glance_in_norwegian() {
    looks_at_a_glance(Lang::Nb, SMALL);
}

#[test]
fn the_group_at_a_glance_in_danish() {
    looks_at_a_glance(Lang::Da, SMALL);
}

#[test]
fn the_group_at_a_glance_in_english_on_a_large_screen() {
    looks_at_a_glance(Lang::En, LARGE);
}

fn looks_for_something(lang: Lang, size: (u16, u16)) {
    let mut laptop = led(lang, size);
    laptop.press("⎋").press("/").write("sov");
    laptop.sees("Har sovet lite");
    laptop
        .looks_as_agreed("search")
        .looks_so_when_large("search");
    laptop.press("⏎").waits(seconds(1)).sees("Har sovet lite");
}

#[test]
fn something_is_looked_for_in_norwegian() {
    looks_for_something(Lang::Nb, SMALL);
}

#[test]
fn something_is_looked_for_in_danish() {
    looks_for_something(Lang::Da, SMALL);
}

#[test]
fn something_is_looked_for_in_english_on_a_large_screen() {
    looks_for_something(Lang::En, LARGE);
}
