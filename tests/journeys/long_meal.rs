//! A whole afternoon that does not go by the plan: the meal takes a quarter of an hour too long, a
//! child tells something serious in the round, and the theme will not end. It is led by somebody
//! who listens and looks at the screen twice; it ends on time and calmly, and nothing is lost.

use smil::app::Start;
use smil::domain::group::Role;
use smil::domain::happening::{Settled, Turn, TurnState};
use smil::domain::language::Lang;
use smil::domain::session::{Candle, Live};
use smil::domain::stamp::Id;
use smil::domain::step::StepKind;

use crate::laptop::{Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide};

/// What is held of what the first child tells.
const WORD: &str = "katten som er syk";
/// What the second child tells.
const TOLD: &str = "Mamma sier at hun vil dø.";
/// What the leaders say afterwards.
const SAID: &str = "Vi fikk tid til det som var viktig.";

fn live(laptop: &Laptop) -> Live {
    laptop.app().session().unwrap().live.clone().unwrap()
}

/// Everybody is here, the candle burns, and they eat for 35 minutes.
fn a_long_meal(laptop: &mut Laptop) {
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎").press("⏎⏎⏎⏎⏎⏎⏎⏎⏎");
    laptop.waits(minutes(5)).press("→c");
    laptop.waits(minutes(3)).press("→");
    laptop.waits(minutes(35)).press("→");
}

/// The first tells, and a word of it is held. The second tells what cannot wait: one leader goes
/// aside with the child, and the others tell in their own time.
fn the_round(laptop: &mut Laptop) {
    laptop.waits(minutes(3)).press("y⇥").write(WORD).press("⏎");
    laptop.press("⏎").press(" ");
    laptop.waits(minutes(4));
    laptop.looks_as_agreed("afternoon-listening");
    laptop.press("z→⏎").write(TOLD).press("⎋");
    laptop.looks_as_agreed("afternoon-card");
    laptop.press("a⏎").press("f⎋");
    laptop.waits(minutes(4));
    laptop.looks_as_agreed("afternoon-listening");
    laptop.press(" ").press("⏎").waits(minutes(3)).press("⏎⏎");
    laptop.waits(minutes(3)).press("⏎⏎").press("a⏎");
}

/// The screen is looked at: what is left does not fit, and the theme gives.
fn the_first_look(laptop: &mut Laptop) {
    laptop.waits(seconds(10)).press("d");
    laptop.looks_as_agreed("afternoon-first-look");
    laptop.press("⏎").press("→");
}

/// The talk goes on, and giving is no longer enough: the activity waits for next time.
fn the_second_look(laptop: &mut Laptop) {
    laptop.waits(minutes(31)).press("d↓");
    laptop.looks_as_agreed("afternoon-second-look");
    laptop.press("⏎");
    laptop.looks_as_agreed("afternoon-left-out");
}

fn a_calm_end(laptop: &mut Laptop) {
    laptop.press("→").waits(minutes(5));
    laptop.press("→").waits(minutes(9)).press("→");
    laptop.looks_as_agreed("afternoon-before-closing");
    laptop.press("3").waits(minutes(10));
    laptop.looks_as_agreed("afternoon-closing");
    laptop.press("c").waits(minutes(4)).press("→⏎");
}

fn the_afternoon() -> Laptop {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    a_long_meal(&mut laptop);
    the_round(&mut laptop);
    the_first_look(&mut laptop);
    the_second_look(&mut laptop);
    a_calm_end(&mut laptop);
    laptop.write(SAID);
    laptop
}

#[test]
fn an_afternoon_that_does_not_go_by_the_plan_is_found_again_whole() {
    let mut laptop = the_afternoon();
    laptop.looks_as_agreed("afternoon-debrief");
    laptop.press("⎋r");
    laptop.looks_as_agreed("afternoon-reading");
    laptop.sees_no(TOLD).sees_no(WORD);
    laptop.press("v").press(&"↓".repeat(40));
    laptop.looks_as_agreed("afternoon-reading-shown");
    laptop.sees(TOLD).sees(WORD);
    laptop.press("⎋↓⏎");
    laptop.looks_as_agreed("afternoon-next");
    laptop.press("y").sees(WORD);
    laptop.press("⎋t").sees("Lek med følelser");
}

#[test]
fn it_ends_on_time_and_calmly_and_nothing_is_left_held() {
    let mut laptop = the_afternoon();
    let after = live(&laptop);
    let end = after.finished.unwrap();
    // At half past four, but for a minute.
    assert!((minutes(119)..minutes(120)).contains(&end), "{end:?}");
    assert_eq!(after.candle, Candle::Out);
    for kind in [StepKind::Relaxation, StepKind::Closing] {
        let n = after.steps.iter().position(|s| s.step.kind == kind);
        let n = n.unwrap();
        let planned = minutes(after.steps[n].step.minutes.into());
        assert!(after.used(n, end) >= planned, "{kind:?}");
    }
    assert_eq!(after.listened_in_all(end), minutes(8));
    assert!(after.asides().iter().all(|aside| aside.back.is_some()));
    let waits: Vec<_> = after.to_next_time().map(|s| s.step.kind).collect();
    assert_eq!(waits, [StepKind::Activity]);

    let turns = laptop.app().turns();
    let told = |(_, turn): &(Id, Turn)| turn.state == TurnState::Done;
    assert!(turns.iter().all(told));
    // And the same after the laptop was off.
    laptop.press("⎋").waits(seconds(2)).dies_for(minutes(600));
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    assert_eq!(live(&laptop), after);
    assert_eq!(laptop.app().turns(), turns);
    let book = laptop.app().session().unwrap().book.clone();
    assert_eq!(book.held_words()[0].1.settled, Some(Settled::NextTime));
    assert_eq!(book.serious()[0].1.words.show(), TOLD);
    assert_eq!(book.debrief(Role::Leader).unwrap().well.show(), SAID);
}
