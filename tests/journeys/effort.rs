//! Hours and money, written down two days after the session by a leader who sums up.

use smil::app::Start;
use smil::domain::language::Lang;

use crate::laptop::{LARGE, Laptop, SMALL, seconds};
use crate::made::group_id;

fn summed_up(lang: Lang, size: (u16, u16)) {
    let mut laptop = Laptop::new(lang, size);
    laptop.led_the_second();
    laptop
        .dies_for(seconds(100))
        .starts(Start::Group(group_id(1)));
    laptop
        .press("⏎")
        .waits(seconds(1))
        .press("ge")
        .waits(seconds(1));
    // Planning: an hour and a half.
    laptop.press("⏎").write("1,5");
    laptop.looks_as_agreed("hours").looks_so_when_large("hours");
    laptop.press("⎋").waits(seconds(1)).sees("1:30");
    // The first row of money: climbing, and what there is for it.
    while !laptop.picture().contains(&first_kind(lang)) {
        laptop.press("↓");
    }
    laptop.press("b").write("15 000").press("⎋");
    laptop
        .press("⏎")
        .write("1200")
        .press("⎋")
        .waits(seconds(10));
    laptop
        .looks_as_agreed("effort")
        .looks_so_when_large("effort");
    laptop.press("uuuu").waits(seconds(10)).sees_no("1:30");
}

fn first_kind(lang: Lang) -> String {
    let kind = match lang {
        Lang::Nb | Lang::Da => "Aktiviteter",
        Lang::En => "Activities",
    };
    format!("▶ {kind}")
}

#[test]
fn hours_and_money_in_norwegian() {
    summed_up(Lang::Nb, SMALL);
}

#[test]
fn hours_and_money_in_danish() {
    summed_up(Lang::Da, SMALL);
}

#[test]
fn hours_and_money_in_english_on_a_large_screen() {
    summed_up(Lang::En, LARGE);
}
