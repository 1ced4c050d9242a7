//! The meal took a quarter of an hour too long: the ways to go on are looked at, one is chosen,
//! taken back, and another one found in the toolbox.

use smil::app::Start;
use smil::domain::fit::Gets;
use smil::domain::happening::Happening;
use smil::domain::language::Lang;
use smil::domain::session::Live;

use crate::laptop::{LARGE, Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide};

/// The beginning of the quiet line.
const fn line(lang: Lang) -> &'static str {
    match lang {
        Lang::Nb => "d: hva nå?",
        Lang::Da => "d: hvad nu?",
        Lang::En => "d: what now?",
    }
}

/// The round has begun, and the meal took twenty minutes more than planned.
fn after_a_long_meal(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎").waits(minutes(5));
    laptop.press("→c").waits(minutes(3));
    laptop.press("→").waits(minutes(40)).press("→");
    laptop
}

fn live(laptop: &Laptop) -> Live {
    laptop.app().session().unwrap().live.clone().unwrap()
}

fn planned(laptop: &Laptop) -> Vec<u16> {
    let live = live(laptop);
    live.steps.iter().map(|s| s.allotted_minutes()).collect()
}

fn look_and_choose(lang: Lang, size: (u16, u16)) {
    let mut laptop = after_a_long_meal(lang, size);
    laptop.waits(minutes(2)).press("d");
    laptop
        .looks_as_agreed("what-now")
        .looks_so_when_large("what-now");
    laptop.press("g↓+++");
    laptop
        .looks_as_agreed("may-give")
        .looks_so_when_large("may-give");
    laptop.press("⎋↓↓⏎");
    laptop
        .looks_as_agreed("shorter-activity")
        .looks_so_when_large("shorter-activity");
    laptop.press("⏎⏎");
    laptop
        .looks_as_agreed("shorter-in-hand")
        .looks_so_when_large("shorter-in-hand");
    laptop.press("⏎");
    laptop
        .looks_as_agreed("fitted")
        .looks_so_when_large("fitted");
}

#[test]
fn the_ways_to_go_on_in_norwegian() {
    look_and_choose(Lang::Nb, SMALL);
}

#[test]
fn the_ways_to_go_on_in_danish() {
    look_and_choose(Lang::Da, SMALL);
}

#[test]
fn the_ways_to_go_on_in_english_on_a_large_screen() {
    look_and_choose(Lang::En, LARGE);
}

#[test]
fn nothing_changes_until_somebody_chooses_and_undo_brings_back_what_was() {
    for way in 0..4 {
        let mut laptop = after_a_long_meal(Lang::Nb, SMALL);
        let before = live(&laptop);
        laptop.press("d").press("↓↑g+x⌫⎋⎋");
        assert_eq!(live(&laptop), before);
        laptop.press("d").press(&"↓".repeat(way)).press("⏎");
        if way == 2 {
            // In the toolbox: the first that is found; what it costs is seen before it is used.
            assert_eq!(live(&laptop), before);
            laptop.press("⏎⏎");
            assert_eq!(live(&laptop), before);
            laptop.press("⏎");
        }
        let after = live(&laptop);
        assert_ne!(after, before, "way {way}");
        let happened = laptop.app().session().unwrap().book.course();
        let last = &happened.last().unwrap().1.what;
        assert!(matches!(last, Happening::Fitted(_)), "{last:?}");
        laptop.press("u");
        assert_eq!(live(&laptop), before);
        laptop.press("U");
        assert_eq!(live(&laptop), after);
        laptop.waits(seconds(2));
        laptop.dies_for(seconds(5));
        laptop.starts(Start::Session(group_id(1), Some(guide::third())));
        assert_eq!(live(&laptop).steps, after.steps);
    }
}

#[test]
fn what_stands_in_for_the_activity_is_there_when_its_time_comes() {
    let mut laptop = after_a_long_meal(Lang::Nb, SMALL);
    laptop.press("d↓↓⏎").write("speil").press("⏎⏎⏎");
    let plan = planned(&laptop);
    assert!(plan[6] < 25, "{plan:?}");
    laptop.press("→→→").sees("speilet");
    laptop.waits(seconds(2)).dies_for(seconds(5));
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.sees("speilet");
}

#[test]
fn the_line_goes_when_the_screen_is_touched_and_comes_back_when_things_have_changed() {
    let line = line(Lang::Nb);
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎").waits(minutes(5)).press("→→");
    // Eight minutes before the plan no longer fits there is nothing to say.
    laptop.waits(minutes(30)).sees_no(line);
    laptop.waits(minutes(7)).sees(line);
    laptop.press("v").sees_no(line);
    laptop.press("v").waits(minutes(3)).sees_no(line);
    // Two minutes on it is another situation.
    laptop.waits(minutes(2)).sees(line);
    laptop.press("d⎋").sees_no(line);
    // It fits again, and some minutes later no longer.
    laptop
        .press("⇥↓↓----------⇥")
        .waits(minutes(2))
        .sees_no(line);
    laptop.waits(minutes(4)).sees(line);
    // Somebody must leave: the end is another.
    laptop.press("v").sees_no(line);
    laptop
        .press("e")
        .write("16.15")
        .press("⏎")
        .waits(minutes(1));
    laptop.sees(line);
}

#[test]
fn the_line_is_seen_though_a_leader_is_aside_with_a_child() {
    let mut laptop = after_a_long_meal(Lang::Nb, SMALL);
    laptop.press("a⏎").sees("a når dere er tilbake");
    laptop.press(" ").waits(minutes(9)).press(" ");
    let offer = "9 minutter gikk til å lytte. d:";
    laptop.waits(seconds(10)).sees(offer);
    laptop.press("v").waits(seconds(10));
    laptop.sees_no(offer).sees("a når dere er tilbake");
}

#[test]
fn the_key_that_ends_the_long_step_does_not_let_the_line_be() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎").waits(minutes(5)).press("→→");
    laptop.waits(minutes(45)).sees(line(Lang::Nb));
    laptop.press("→").sees(line(Lang::Nb));
    laptop.press("v").sees_no(line(Lang::Nb));
    laptop.press("→").sees_no(line(Lang::Nb));
}

#[test]
fn a_group_that_wants_no_words_about_time_gets_none() {
    let line = line(Lang::Nb);
    let mut laptop = after_a_long_meal(Lang::Nb, SMALL);
    laptop.press("←").waits(minutes(12)).sees(line);
    laptop.sees("minutter mer enn planlagt");
    // Gentle with a bell, none, the clock only, gentle.
    laptop.press("o⏎⏎⎋").waits(seconds(10));
    laptop.sees_no(line).sees_no("minutter").sees("vi slutter");
    laptop.looks_as_agreed("no-pace");
    laptop.press("o⏎⎋").waits(seconds(10));
    laptop.sees_no(line).sees("minutter mer enn planlagt");
    laptop.press("o⏎⎋").waits(minutes(6)).sees(line);
}

#[test]
fn the_round_asks_for_room_for_those_who_are_here() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎").sees_no("minst");
    // Ten parents came too.
    laptop.press("↓↓↓↓↓↓↓↓↓⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎").sees("15 minst 22");
    laptop.press("uuuuuuuuuu").sees_no("minst");
}

#[test]
fn it_can_be_looked_at_when_everything_fits() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎").press("d");
    laptop.looks_as_agreed("what-now-fits");
    let before = live(&laptop);
    laptop.press("⏎");
    assert_eq!(live(&laptop), before);
    laptop.is_resized(60, 16).press("⎋");
}

#[test]
fn fitting_the_rest_in_leaves_room_for_those_who_have_not_told() {
    let mut laptop = after_a_long_meal(Lang::Nb, SMALL);
    laptop.press("⏎").waits(minutes(20));
    // What the round gets, and what the plan lacks, as told on the way that fits the rest in.
    let round = |laptop: &Laptop| {
        let ways = laptop.app().ways(&laptop.now());
        (ways[0].shares[0].to, laptop.app().over(&laptop.now()))
    };
    // Twenty minutes, and ten for the five who wait. In the plan nothing is said of that.
    assert_eq!(round(&laptop), (Gets::Minutes(30), 23));
    laptop.sees_no("minst");
    laptop.press("⏎⏎⏎⏎⏎");
    assert_eq!(round(&laptop), (Gets::Minutes(15), 13));
}
