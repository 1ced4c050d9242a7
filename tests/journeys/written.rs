//! What somebody wrote is found again behind one key: on the card, as a held word, or in a note
//! from before the session. Without the key nobody sees it.

use smil::app::Start;
use smil::domain::language::Lang;

use crate::laptop::{LARGE, Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide};

/// What is written: on the card, as a word that is held, as one that was decided about, in a note;
/// each with a part of it that is never folded.
const fn texts(lang: Lang) -> [(&'static str, &'static str); 4] {
    match lang {
        Lang::Nb => [
            ("Mamma sier at hun vil dø.", "dø."),
            ("valpen som ble borte", "valpen"),
            ("krangelen i bilen", "krangelen"),
            ("Ha med ekstra votter.", "votter."),
        ],
        Lang::Da => [
            ("Mor siger, at hun vil dø.", "dø."),
            ("hvalpen, der blev væk", "hvalpen,"),
            ("skænderiet i bilen", "skænderiet"),
            ("Tag ekstra vanter med.", "vanter"),
        ],
        Lang::En => [
            ("Mum says she wants to die.", "die."),
            ("the puppy that got lost", "puppy"),
            ("the quarrel in the car", "quarrel"),
            ("Bring extra mittens.", "mittens."),
        ],
    }
}

fn begun(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop
}

fn everything_written(lang: Lang, size: (u16, u16)) {
    let [(told, _), (word, _), (decided, _), (note, _)] = texts(lang);
    let parts = texts(lang).map(|(_, part)| part);
    let mut laptop = begun(lang, size);
    laptop.press("⏎→→→").waits(minutes(2));
    laptop.press("n").write(note).press("⎋").waits(seconds(5));
    laptop.press("y⇥").write(decided).press("⏎Y4");
    laptop.press("y").write(word).press("⏎");
    laptop.waits(minutes(2)).press("z⏎").write(told);
    laptop.press("⎋⎋→");
    for part in parts {
        laptop.sees_no(part);
    }
    laptop.press("v");
    laptop
        .looks_as_agreed("written")
        .looks_so_when_large("written");
    for part in parts {
        laptop.sees(part);
    }
    laptop.press("v").sees_no(parts[0]).press("v");
    laptop.sees(parts[0]).waits(seconds(21));
    for part in parts {
        laptop.sees_no(part);
    }
}

#[test]
fn everything_written_in_norwegian() {
    everything_written(Lang::Nb, SMALL);
}

#[test]
fn everything_written_in_danish() {
    everything_written(Lang::Da, SMALL);
}

#[test]
fn everything_written_in_english_on_a_large_screen() {
    everything_written(Lang::En, LARGE);
}

#[test]
fn what_does_not_fit_is_on_the_next_page() {
    let mut laptop = begun(Lang::Nb, SMALL);
    laptop.press("⏎");
    let long = "Vi avtalte at Ola ringer hjem før helga, og at Kari tar det opp med mor. ";
    for n in 1..=4 {
        laptop.press("n").write(long).write(&format!("Nr {n}"));
        laptop.press("⎋").waits(minutes(1));
    }
    laptop
        .press("v")
        .sees("Nr 4")
        .sees("side 1 av")
        .sees_no("Nr 1");
    let down = smil::input::Key::PageDown;
    for _ in 0..2 {
        laptop.press_key(down);
    }
    laptop.sees("Nr 1").sees_no("Nr 4");
    laptop.press("vv").sees("Nr 4");
}

fn before(lang: Lang, size: (u16, u16)) {
    let [.., (note, part)] = texts(lang);
    let mut laptop = begun(lang, size);
    laptop.press("n").write(note).press("⎋").sees_no(part);
    laptop
        .looks_as_agreed("before-with-note")
        .looks_so_when_large("before-with-note");
    laptop.press("v").sees(part);
    laptop.looks_as_agreed("before-with-note-shown");
    laptop.waits(seconds(21)).sees_no(part);
    laptop.press("⎋⏎").sees_no(part).press("v").sees(part);
}

#[test]
fn a_note_from_before_the_session_in_norwegian() {
    before(Lang::Nb, SMALL);
}

#[test]
fn a_note_from_before_the_session_in_danish() {
    before(Lang::Da, SMALL);
}

#[test]
fn a_note_from_before_the_session_in_english_on_a_large_screen() {
    before(Lang::En, LARGE);
}

#[test]
fn a_note_from_another_day_says_which() {
    let mut laptop = begun(Lang::Nb, SMALL);
    laptop.press("n").write("Votter").press("⎋");
    laptop
        .waits(minutes(24 * 60))
        .press("v")
        .sees("ti 26. jan. 14.30: Votter");
}

#[test]
fn the_key_is_not_offered_before_anything_is_written() {
    let mut laptop = begun(Lang::Nb, SMALL);
    laptop.press("?").sees_no("vis / skjul notater").press("⎋");
    laptop.press("n").write("Votter").press("⎋?");
    laptop.sees("vis / skjul notater");
}

#[test]
fn on_a_small_screen_the_talk_says_whose_sheet_it_is_and_how_much_stands_on_the_other() {
    let mut laptop = begun(Lang::Nb, SMALL);
    laptop
        .press("⏎F⏎")
        .write("Alle fikk fortelle.")
        .press("⇥⇥⇥");
    laptop
        .sees("▶ Gruppelederne: 1 skrevet")
        .sees_no("det andre arket");
    laptop.press("⇥").sees("Tab: det andre arket");
    laptop.press("⇥").sees("Gruppelederne: 1 skrevet");
    laptop.sees("▶ Brukerrepresentanten: ikke noe ennå");
    laptop.sees("Shift+Tab: det andre arket");
    laptop.looks_as_agreed("talk-other-sheet");
    laptop.press_key(smil::input::Key::BackTab);
    laptop.sees("▶ Gruppelederne: 1 skrevet").sees("Alle fikk");
}
