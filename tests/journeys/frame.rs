//! The group's own frame: leaders switch on what their group uses, and it is there.

use smil::app::Start;
use smil::domain::happening::SmallSign;
use smil::domain::language::Lang;

use crate::laptop::{LARGE, Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide, id};

fn looks(laptop: &mut Laptop, moment: &str) {
    laptop.looks_as_agreed(moment).looks_so_when_large(moment);
}

fn group(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Group(group_id(1)));
    // Nobody in particular writes here.
    laptop.press("⎋");
    laptop
}

/// From the group's plan, and then what was switched on, at the name tags.
fn small_signs(lang: Lang, size: (u16, u16)) {
    let mut laptop = group(lang, size);
    laptop.press("s");
    looks(&mut laptop, "frame");
    laptop.press("↓↓↓⏎↓+");
    looks(&mut laptop, "frame-changed");
    laptop.press("⎋⏎⏎⏎");
    laptop.press("t").sees_no("Elg ·");
    looks(&mut laptop, "signs");
    laptop.press("⏎↓⏎");
    looks(&mut laptop, "signs-ticked");
    laptop.waits(seconds(21));
    looks(&mut laptop, "signs-gone");
    laptop.press("v");
    looks(&mut laptop, "signs-shown");
    laptop.press("v").waits(minutes(1)).press("F⏎⎋").press("r");
    looks(&mut laptop, "reading-of-signs");
}

#[test]
fn small_signs_in_norwegian() {
    small_signs(Lang::Nb, SMALL);
}

#[test]
fn small_signs_in_danish() {
    small_signs(Lang::Da, SMALL);
}

#[test]
fn small_signs_in_english_on_a_large_screen() {
    small_signs(Lang::En, LARGE);
}

#[test]
fn the_child_in_hand_is_seen_behind_the_pad_whoever_it_is() {
    let mut laptop = group(Lang::Nb, SMALL);
    laptop.press("s↓↓↓⏎⎋⏎⏎");
    for name in ["Rev", "Elg", "Ugle", "Hare", "Sel", "Ørn"] {
        laptop.press("t").sees(&format!("▶ {name}")).sees("sulten");
        laptop.press("⏎⎋↓");
    }
    let book = &laptop.app().session().unwrap().book;
    for child in ["rev", "elg", "ugle", "hare", "sel", "orn"] {
        let seen = &book.small_signs(&id(child)).unwrap().seen;
        assert!(seen.contains(&SmallSign::Hungry), "{child}");
    }
}

#[test]
fn the_child_in_hand_is_seen_when_who_is_here_lies_over_another_step() {
    let mut laptop = group(Lang::Nb, SMALL);
    laptop.press("s↓↓↓⏎⎋⏎⏎→→N");
    laptop.press("↓↓↓↓↓t").sees("▶ Ørn").sees("sulten");
    laptop.looks_as_agreed("signs-over-who-is-here");
    laptop.waits(seconds(21)).sees("▶ Ørn").sees_no("sulten");
}

#[test]
fn in_the_running_session_it_lies_where_the_pace_is_chosen() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎→→");
    laptop
        .press("o")
        .sees("sier fra når et steg går mot slutten");
    laptop.press("⏎").sees("en lav lyd");
    laptop.press("u").sees_no("en lav lyd");
    looks(&mut laptop, "frame-in-session");
    // What is switched off is no longer there.
    laptop.press("↓⏎⎋y").sees_no("vi komme tilbake til");
    laptop.press("u").press("y").sees("komme tilbake til");
}

#[test]
fn the_smallest_screen_has_all_of_it() {
    let mut laptop = group(Lang::Da, SMALL);
    laptop.is_resized(60, 16).press("s");
    laptop.sees("Hvordan tiden vises").sees("en svag farvetone");
    laptop.press("↓↓↓").sees("skjult");
    laptop
        .press("↓↓↓↓↓↓↓")
        .sees("▶ Lyset")
        .sees("forkortes først");
}
