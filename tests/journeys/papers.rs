//! A paper for the parents, written from the plan two days after the session by who was not there.

use smil::app::Start;
use smil::domain::language::Lang;

use crate::laptop::{LARGE, Laptop, SMALL, seconds};
use crate::made::{group_id, guide};

fn written(lang: Lang, size: (u16, u16)) {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎→→→n").write("Har sovet lite.").press("⎋");
    laptop.press("F⏎").press("4").press("⎋").waits(seconds(1));
    laptop
        .dies_for(seconds(100))
        .starts(Start::Group(group_id(1)));
    laptop.press("⏎").press("P").waits(seconds(1));
    laptop.looks_as_agreed("paper").looks_so_when_large("paper");
    laptop
        .sees_no("Har sovet lite")
        .press("⏎")
        .waits(seconds(1));
    laptop.sees("parents-");
    // What was noted is hidden until it is asked for.
    laptop.press("←←").sees_no("Har sovet lite");
    laptop.press("v").waits(seconds(1)).press("⎋");
    laptop.press("gc");
    laptop
        .looks_as_agreed("course")
        .looks_so_when_large("course");
}

#[test]
fn a_paper_in_norwegian() {
    written(Lang::Nb, SMALL);
}

#[test]
fn a_paper_in_danish() {
    written(Lang::Da, SMALL);
}

#[test]
fn a_paper_in_english_on_a_large_screen() {
    written(Lang::En, LARGE);
}
