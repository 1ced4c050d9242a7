//! Listening on a real laptop: a meal that takes too long, a child that tells something serious,
//! and nothing of it dropped.

use smil::app::Start;
use smil::domain::happening::{Happening, Settled};
use smil::domain::language::Lang;

use crate::laptop::{LARGE, Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide};

/// A word from the round.
const fn word(lang: Lang) -> &'static str {
    match lang {
        Lang::Nb => "valpen som ble borte",
        Lang::Da => "hvalpen, der blev væk",
        Lang::En => "the puppy that got lost",
    }
}

/// What a child tells.
const fn told(lang: Lang) -> &'static str {
    match lang {
        Lang::Nb => "Mamma sier at hun vil dø.",
        Lang::Da => "Mor siger, at hun vil dø.",
        Lang::En => "Mum says she wants to die.",
    }
}

fn looks(laptop: &mut Laptop, moment: &str) {
    laptop.looks_as_agreed(moment).looks_so_when_large(moment);
}

/// Everybody is ticked, the meal takes too long, and the round begins.
fn to_the_round(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎").press("⏎⏎⏎⏎⏎⏎⏎⏎⏎");
    laptop.waits(minutes(5)).press("→c");
    laptop.waits(minutes(3)).press("→");
    laptop.waits(minutes(35)).press("→");
    laptop
}

fn listen(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = to_the_round(lang, size);
    laptop.press("⏎").press("y");
    looks(&mut laptop, "hold-a-word");
    laptop.press("⇥").write(word(lang)).press("⏎");
    laptop.press(" ");
    looks(&mut laptop, "listening");
    laptop.waits(minutes(4));
    looks(&mut laptop, "listening");
    laptop.press("z");
    looks(&mut laptop, "card");
    laptop.press("→");
    looks(&mut laptop, "card-of-a-kind");
    laptop.press("⏎").write(told(lang));
    looks(&mut laptop, "card-words");
    laptop.press("⎋").press("a");
    looks(&mut laptop, "aside");
    laptop.press("⏎").press("⎋").waits(seconds(10));
    looks(&mut laptop, "listening");
    laptop.waits(minutes(4)).press(" ");
    looks(&mut laptop, "while-aside");
    laptop.waits(minutes(6)).press("a⏎").press("y⏎");
    laptop
}

fn to_the_end(laptop: &mut Laptop) {
    // The theme, the movement, the activity and the relaxation; then the closing is asked for.
    laptop.press("→").waits(minutes(15));
    laptop.press("→→→").waits(minutes(10)).press("→");
    looks(laptop, "before-closing");
    laptop.press("v");
    looks(laptop, "before-closing-shown");
    laptop.press("3").press("⎋");
    // What was left held before the closing is not asked about a second time.
    laptop.waits(minutes(5)).press("F⏎");
    looks(laptop, "debrief-to-speak-of");
    let control = smil::input::Key::Ctrl('o');
    laptop.press_key(control);
    looks(laptop, "held-words");
    laptop.press("⎋").press("⎋");
    laptop.press("r");
    looks(laptop, "reading-of-listening");
    laptop.press("v↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓");
    looks(laptop, "reading-of-listening-shown");
}

#[test]
fn going_aside_from_the_card_is_taken_back_before_the_childs_words() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎→→→").press("z⏎");
    laptop.write("Mamma sa").press("⇥⏎⎋").press("a⏎⎋");
    laptop.sees("til side med et barn");
    laptop.press("u").sees_no("til side med et barn");
    let session = laptop.app().session().unwrap();
    assert_eq!(session.book.serious().len(), 1);
}

#[test]
fn listening_in_norwegian() {
    to_the_end(&mut listen(Lang::Nb, SMALL));
}

#[test]
fn listening_in_danish() {
    to_the_end(&mut listen(Lang::Da, SMALL));
}

#[test]
fn listening_in_english_on_a_large_screen() {
    to_the_end(&mut listen(Lang::En, LARGE));
}

#[test]
fn what_was_put_off_meets_the_leaders_before_the_next_session() {
    let mut laptop = listen(Lang::Nb, SMALL);
    to_the_end(&mut laptop);
    laptop.press("⎋↓⏎");
    laptop.looks_as_agreed("before-with-held");
    laptop.sees("Fra sist").sees_no("alvorlig");
    laptop.sees_no("valpen").press("y").sees("valpen");
    laptop.press("1").press("⎋");
    laptop.sees("1 ting å komme tilbake til");
    laptop.press("u").sees("2 ting å komme tilbake til");
}

#[test]
fn who_listens_still_listens_after_a_crash_and_has_lost_no_second() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    laptop.press(" ").waits(minutes(2));
    laptop.dies_for(seconds(90));
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.sees_no(":").sees_no("Mellomrom");
    assert!(laptop.app().is_listening());
    laptop.waits(minutes(2)).press(" ");
    let at = laptop.session_time();
    let live = laptop.app().session().unwrap().live.as_ref().unwrap();
    assert_eq!(live.listened_in_all(at), minutes(4) + seconds(90));
}

#[test]
fn an_exercise_and_the_open_plan_give_way_to_listening() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    laptop
        .press("⇥")
        .sees("nytt steg")
        .press(" ")
        .sees_no("nytt");
    laptop.waits(seconds(1));
    laptop.press(" ").sees("nytt steg").press("⎋");
    laptop.waits(seconds(1));
    laptop.press("→→→→").press("⏎").waits(seconds(3));
    laptop.press(" ").waits(minutes(3));
    laptop.sees_no("pust").press(" ").sees("Stoppet");
}

#[test]
fn the_bell_and_a_sleep_wait_until_the_leaders_have_listened() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    laptop.press(" ").sleeps(minutes(30));
    laptop.sees_no("sov").sees_no("Tida");
    laptop.press(" ").sees("Maskinen sov").press("⏎");
    laptop.sees_no("Tida som var satt av");
}

#[test]
fn what_was_written_on_the_card_is_there_after_a_crash_and_one_key_takes_it_back() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    laptop.press("z⏎").write(told(Lang::Nb)).waits(seconds(2));
    laptop.dies_for(seconds(20));
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("z⏎").sees(told(Lang::Nb)).press("⎋⎋");
    let serious = |laptop: &Laptop| laptop.app().session().unwrap().book.serious().len();
    assert_eq!(serious(&laptop), 1);
    laptop.press("u");
    assert_eq!(serious(&laptop), 0);
    laptop.press("z⎋");
    assert_eq!(serious(&laptop), 0, "who only looks records nothing");
}

#[test]
fn coming_back_to_a_word_now_keeps_the_session_where_it_is() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    laptop.press("y⏎").press("→→→→→");
    laptop
        .sees("Før avslutningen")
        .press("1")
        .sees_no("Før avslutningen");
    let app = laptop.app();
    let session = app.session().unwrap();
    let course = session.book.course();
    let closing = course
        .iter()
        .any(|(_, h)| matches!(&h.what, Happening::Went(step) if step == "closing"));
    assert!(!closing);
    let (_, word) = session.book.held_words()[0];
    assert_eq!(word.settled, Some(Settled::CameBack));
    laptop.press("→").sees("AVSLUTNING");
}

#[test]
fn whatever_lies_over_the_session_gives_way_to_listening() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    for over in ["d", "dg", "F", "y⏎Y"] {
        laptop.press(over);
        assert!(!laptop.app().overlays.is_empty(), "{over}");
        laptop.press(" ");
        assert!(laptop.app().is_listening(), "{over}");
        assert!(laptop.app().overlays.is_empty(), "{over}");
        laptop.waits(seconds(1)).press(" ").waits(seconds(1));
    }
    laptop.sleeps(minutes(30)).sees("Maskinen sov").press(" ");
    laptop.sees_no("sov").waits(seconds(1)).press(" ");
    laptop.sees("Maskinen sov");
}

#[test]
fn listening_begins_with_a_control_key_where_letters_are_text_and_loses_none() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    let listen = smil::input::Key::Ctrl('l');
    laptop.press("n").write("Elg var stille").press_key(listen);
    assert!(laptop.app().is_listening());
    laptop.waits(minutes(2)).press(" ").waits(seconds(1));
    laptop.press("n").sees("Elg var stille").press("⎋");
    laptop.press("y").write("valpen").press_key(listen);
    assert!(laptop.app().is_listening());
    laptop.waits(minutes(2)).press(" ").waits(seconds(1));
    laptop.press("Y").sees("valpen").press("⎋");
    laptop.press("z⏎").write("Mamma sa").press_key(listen);
    assert!(laptop.app().is_listening());
    laptop.waits(minutes(2)).press(" ").waits(seconds(1));
    laptop.press("z⏎").sees("Mamma sa");
}

#[test]
fn a_key_that_is_held_down_begins_listening_once() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    laptop.press("               ");
    assert!(laptop.app().is_listening());
}

#[test]
fn the_key_that_brings_somebody_back_never_does_so_unseen() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    laptop.press("a⏎").press("a").sees("er tilbake");
    let away = |laptop: &Laptop| {
        let live = laptop.app().session().unwrap().live.as_ref().unwrap();
        live.away().count()
    };
    // A second one can go, too.
    assert_eq!(away(&laptop), 1);
    laptop.press("→⏎");
    assert_eq!(away(&laptop), 2);
    laptop.press("a⏎");
    assert_eq!(away(&laptop), 1);
}

#[test]
fn undo_says_what_it_took_back_also_while_the_leaders_listen() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    laptop.press(" ").press("z⏎").write("Mamma sa").press("⎋⎋");
    laptop.press("u").sees("Angret: barnets ord.");
    laptop.press("U").sees("Gjort om igjen: barnets ord.");
}

#[test]
fn leafing_through_the_card_says_nothing_of_what_was_told() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    laptop.press("z→→→→⏎").write("Han slår meg").press("⎋⎋");
    let book = &laptop.app().session().unwrap().book;
    assert_eq!(book.serious()[0].1.about, None);
    assert_eq!(book.serious()[0].1.child, None);
}

#[test]
fn a_word_put_off_again_can_be_taken_back_without_another_being_lost() {
    let mut laptop = to_the_round(Lang::Nb, SMALL);
    laptop.press("y").write("første").press("⏎");
    laptop.press("Y3⎋").press("y").write("andre").press("⏎");
    laptop.press("Y").press("3u");
    assert_eq!(laptop.app().held_words().len(), 2);
}
