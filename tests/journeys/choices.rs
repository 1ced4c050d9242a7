//! Choices that leaders put to the group: of their own too, and with hands that wait while
//! somebody is listened to.

use smil::app::Start;
use smil::domain::happening::{Say, SessionBook};
use smil::domain::language::Lang;
use smil::input::Key;

use crate::laptop::{LARGE, Laptop, SMALL, minutes};
use crate::made::{group_id, guide};

/// What leaders put to the group.
const fn own(lang: Lang) -> [&'static str; 2] {
    match lang {
        Lang::Nb => ["ute", "inne"],
        Lang::Da => ["udenfor", "indenfor"],
        Lang::En => ["outdoors", "in"],
    }
}

/// The session runs, so many steps on.
fn led(lang: Lang, size: (u16, u16), steps: usize) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎").press(&"→".repeat(steps));
    laptop
}

fn book(laptop: &Laptop) -> SessionBook {
    laptop.app().session().unwrap().book.clone()
}

fn says(laptop: &Laptop) -> Vec<Say> {
    book(laptop)
        .says()
        .into_iter()
        .map(|(_, say)| say.clone())
        .collect()
}

fn looks(laptop: &mut Laptop, moment: &str) {
    laptop.looks_as_agreed(moment).looks_so_when_large(moment);
}

/// In a step for which the programme has nothing to choose.
fn outdoors_or_in(lang: Lang, size: (u16, u16)) {
    let mut laptop = led(lang, size, 2);
    let [out, indoors] = own(lang);
    laptop.press("p");
    looks(&mut laptop, "say-nothing-yet");
    laptop.write(out).press("⏎");
    laptop.press("a").write(indoors).press("⏎");
    laptop.press("11112");
    looks(&mut laptop, "say-own");
    laptop.press("⏎").sees(out);
    let [say] = &says(&laptop)[..] else {
        panic!("one choice was put to the group");
    };
    assert_eq!(say.chosen().unwrap().title.show(), out);
    laptop.waits(minutes(4)).press("F⏎⎋r");
    looks(&mut laptop, "reading-of-a-choice");
}

#[test]
fn a_choice_of_their_own_in_norwegian() {
    outdoors_or_in(Lang::Nb, SMALL);
}

#[test]
fn a_choice_of_their_own_in_danish() {
    outdoors_or_in(Lang::Da, SMALL);
}

#[test]
fn a_choice_of_their_own_in_english_on_a_large_screen() {
    outdoors_or_in(Lang::En, LARGE);
}

#[test]
fn every_hand_and_every_choice_is_taken_back_by_one_key() {
    let mut laptop = led(Lang::Nb, SMALL, 2);
    laptop
        .press("p⎋")
        .sees("Ennå er det ingenting å velge mellom.");
    laptop
        .press("⏎")
        .sees("Ennå er det ingenting å velge mellom.");
    laptop.press("a⏎").sees("Skriv noe først");
    laptop.write(&"x".repeat(41)).press("⏎").sees("for langt");
    laptop
        .press("⎋a")
        .write("ute")
        .press("⏎a")
        .write("inne")
        .press("⏎");
    laptop.press("112").sees("2 hender").sees("1 hånd");
    laptop.press("uu").sees("1 hånd").sees_no("2 hender");
    laptop
        .press("uu")
        .sees("ute")
        .sees_no("inne")
        .sees_no("1 hånd");
    laptop
        .press("uuu")
        .sees("Ennå er det ingenting å velge mellom.");
    // What came before the question still stands.
    assert_eq!(book(&laptop).course().len(), 3);
    assert!(says(&laptop).is_empty());
}

#[test]
fn nine_choices_have_a_key_and_there_is_no_tenth() {
    let mut laptop = led(Lang::Nb, SMALL, 2);
    laptop.press("p").write("ute").press("⏎");
    for _ in 1..9 {
        laptop.press("a").write("inne").press("⏎");
    }
    let before = laptop.sees("9   inne").sees_no("eget valg").picture();
    laptop.press("a");
    assert_eq!(laptop.picture(), before);
}

#[test]
fn hands_that_were_counted_are_there_again_after_listening() {
    let mut laptop = led(Lang::Nb, SMALL, 6);
    laptop
        .press("p⏎")
        .press("1122233a")
        .write("ute")
        .press("⏎5");
    let before = laptop.picture();
    laptop.press(" ").sees_no("hender");
    laptop.waits(minutes(4)).press(" ");
    assert_eq!(laptop.picture(), before);
    // While a choice is being written, too.
    laptop.waits(minutes(1)).press("uua").write("inn");
    laptop.press_key(Key::Ctrl('l')).sees_no("inn");
    laptop.waits(minutes(2)).press(" ").sees("│ inn ");
    laptop.press("⏎").sees("inn").sees("3 hender");
    laptop.press("⏎");
    assert_eq!(says(&laptop)[0].chosen().unwrap().hands, 3);
}

#[test]
fn where_nobody_raises_a_hand_it_is_kept_that_they_were_asked_and_no_more() {
    let mut laptop = led(Lang::Nb, SMALL, 6);
    let before = book(&laptop).course().len();
    laptop.press("p⏎↓⏎").sees("Ingen rakte opp hånda");
    assert_eq!(book(&laptop).course().len(), before);
    assert_eq!(says(&laptop)[0].chosen, None);
    laptop.press("u");
    assert!(says(&laptop).is_empty());
}

/// The leaders put two of the activities up, and the hands are even.
fn two_of_them(lang: Lang, size: (u16, u16)) {
    let mut laptop = led(lang, size, 6);
    laptop.press("p").press("241");
    looks(&mut laptop, "say-put-up");
    // One that was taken by mistake is put back.
    laptop.press("1⏎").press("12");
    looks(&mut laptop, "say-tie");
    laptop.press("⏎");
    assert!(says(&laptop).is_empty(), "a tie decides nothing");
    laptop.press("↑⏎");
    let [say] = &says(&laptop)[..] else {
        panic!("one choice was put to the group");
    };
    assert_eq!((say.choices.len(), say.chosen), (2, Some(1)));
}

#[test]
fn the_leaders_put_two_up_and_a_tie_is_decided_in_the_room() {
    two_of_them(Lang::Nb, SMALL);
    two_of_them(Lang::Da, SMALL);
    two_of_them(Lang::En, LARGE);
}
