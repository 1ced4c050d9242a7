//! The guide's third session, led from the home screen to the candle's last light by two
//! leaders who have everything happen to them.

use smil::app::Start;
use smil::domain::language::Lang;
use smil::store::Which;

use crate::laptop::{Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide};

/// What is told and noted: æøå, emoji of one person and of a family, a combining mark.
pub const SKATES: &str = "på skøyter ⛸ med mormor 👩‍👩‍👧";
const WORRY: &str = "Ørn var stille. Sa «e\u{301}n natt til». 🌧";

/// Leads it.
pub fn lead(laptop: &mut Laptop) {
    open_the_group(laptop);
    say_who_is_here(laptop);
    light_the_candle_and_eat_for_too_long(laptop);
    go_round(laptop);
    talk_about_the_theme(laptop);
    change_the_plan(laptop);
    close_the_lid(laptop);
    lose_the_battery(laptop);
    do_the_activity_and_relax(laptop);
    close(laptop);
    talk_afterwards(laptop);
    read_it(laptop);
}

fn open_the_group(laptop: &mut Laptop) {
    laptop.starts(Start::Home);
    // Kari writes on this laptop.
    laptop.press("⏎⏎").looks_as_agreed("group");
    laptop.press("⏎");
    laptop.waits(seconds(90)).press("⏎");
    // The first children had come before anybody pressed the key.
    laptop.press("b").write("14:30").press("⏎");
}

fn say_who_is_here(laptop: &mut Laptop) {
    // Rev and Elg; Ugle is away; Hare comes late.
    laptop
        .press("⏎⏎x↑x")
        .write("tannlege, må være hjemme i dag")
        .press("⏎");
    laptop.press("s⏎⏎");
    // Kari, Ola and Bjørn; a father; two guests, one of them by mistake.
    laptop.press("⏎⏎⏎⏎").press("↓↓⏎⏎⌫");
    laptop.looks_as_agreed("name-tags");
}

fn light_the_candle_and_eat_for_too_long(laptop: &mut Laptop) {
    laptop.waits(minutes(5)).press("→c").waits(minutes(3));
    laptop.press("→").waits(minutes(24));
    laptop.looks_as_agreed("meal-too-long");
}

fn go_round(laptop: &mut Laptop) {
    laptop.press("→");
    // Another order by chance, and the first two change places.
    laptop.press("m>↑");
    laptop.press("t").write(SKATES).press("⏎");
    laptop.press("g⏎⏎");
    // The next comes back later, the one after passes, the others tell.
    laptop.waits(minutes(3)).press("rpt⏎⏎");
    laptop.looks_as_agreed("round").looks_so_when_large("round");
    laptop.press("⏎").waits(minutes(4)).press("⏎");
}

fn talk_about_the_theme(laptop: &mut Laptop) {
    laptop.press("→").press("↓⏎↓⏎⏎");
    laptop.press("n⇥⇥⇥⇥⇥⇥").write(WORRY).press("⏎");
    laptop.write("Snakke med Kari?").press("↶↶↷⎋");
    laptop.waits(minutes(10));
    laptop.sees_no("stille").press("v").sees("stille");
    laptop.looks_so_when_large("theme-with-notes");
    laptop.waits(seconds(21)).sees_no("stille");
}

fn change_the_plan(laptop: &mut Laptop) {
    laptop.press("⇥a").write("Dans 5").press("⏎");
    laptop.press("a").write("Lek ute 10").press("⏎");
    // Each change is taken back and made again.
    laptop.press("uU");
    laptop.press("↓x").write("det regner").press("⏎uU");
    laptop.press("↓>uU").press("++-uU").press("⇥");
    laptop.press("e").write("16.25").press("⏎uU");
    laptop.press("⇥").looks_as_agreed("plan").press("⇥");
    laptop.press("w").waits(minutes(4)).press("wuUuU");
}

fn close_the_lid(laptop: &mut Laptop) {
    laptop.sleeps(minutes(20)).looks_as_agreed("slept");
    laptop.press("⏎").waits(minutes(1));
    laptop.sleeps(minutes(20)).press("↓⏎").press("uU");
}

fn lose_the_battery(laptop: &mut Laptop) {
    laptop.press("n").write("Midt i en setning");
    laptop.waits(seconds(2));
    let before = laptop.session_time();
    let live = laptop.app().session().unwrap().live.clone();
    laptop.dies_for(seconds(75)).starts(Start::Home).press("⏎⏎");
    laptop.press("n").sees("Midt i en setning").press("⎋");
    assert_eq!(laptop.app().session().unwrap().live, live);
    assert_eq!(laptop.session_time(), before + seconds(75));
}

fn do_the_activity_and_relax(laptop: &mut Laptop) {
    laptop
        .press("→")
        .waits(minutes(4))
        .press("→")
        .waits(minutes(5));
    laptop.press("→").press("↓⏎").waits(minutes(12));
    laptop.press("→").press("⏎").waits(seconds(30)).press("]]");
    laptop.waits(seconds(7)).looks_so_when_large("relaxation");
    laptop.press("[").waits(seconds(20)).press("⏎");
}

fn close(laptop: &mut Laptop) {
    laptop.press("→").looks_as_agreed("closing");
    laptop.press("c").waits(minutes(2)).press("→⏎");
}

fn talk_afterwards(laptop: &mut Laptop) {
    laptop
        .write("Alle fikk ordet.")
        .press("⇥")
        .write("Maten tok for lang tid");
    laptop.press("⇥").write("Følelseskort igjen 💪🏽");
    laptop
        .press("⇥")
        .write("Ørn: snakke med skolen")
        .press("⏎")
        .write("før tirsdag");
    laptop
        .press("⇥⇥")
        .write("Godt å være med.")
        .looks_so_when_large("talk");
    laptop.press("⎋");
}

fn read_it(laptop: &mut Laptop) {
    laptop
        .press("r")
        .sees_no("skolen")
        .looks_as_agreed("reading");
    laptop.press("v↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓");
    laptop.press("⎋⎋").sees_no("skolen");
}

/// The files that it leaves.
pub fn files_are_as_agreed(laptop: &mut Laptop) {
    laptop.file_is_as_agreed(Which::Group, "group.ron");
    laptop.file_is_as_agreed(Which::Session(&guide::third()), "session.ron");
}

#[test]
fn a_session_cannot_have_begun_at_a_time_that_is_still_to_come() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎b").write("23:59").press("⏎");
    laptop.sees("Skriv et klokkeslett før nå");
    let session = laptop.app().session().unwrap();
    assert_eq!(session.book.course().len(), 1);
}

#[test]
fn the_step_that_runs_is_not_left_out_and_one_is_told_what_goes_on() {
    for (lang, told) in [
        (Lang::Nb, "Dette steget er i gang. → går videre."),
        (Lang::Da, "Dette trin er i gang. → går videre."),
        (Lang::En, "This step is running. → goes on."),
    ] {
        let mut laptop = Laptop::new(lang, SMALL);
        laptop.starts(Start::Session(group_id(1), Some(guide::third())));
        let live = |laptop: &Laptop| laptop.app().session().unwrap().live.clone();
        laptop.press("⏎→");
        let before = live(&laptop);
        laptop.press("⇥x").sees(told);
        assert_eq!(live(&laptop), before);
        laptop.press("→").sees_no(told);
    }
}
