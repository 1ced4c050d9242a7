//! Where a leader who had never seen a terminal program stumbled: what is left, settled or opened
//! again is said plainly, and nothing goes without a word.

use smil::app::{Overlay, Screen, Start};
use smil::domain::happening::{Presence, Serious, Settled, WayOn};
use smil::domain::language::Lang;
use smil::domain::step::StepKind;

use crate::laptop::{LARGE, Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide};

/// Everybody is here, and the round runs.
fn in_the_round(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎→→→");
    laptop
}

fn looks(laptop: &mut Laptop, moment: &str) {
    laptop.looks_as_agreed(moment).looks_so_when_large(moment);
}

fn in_each_language(test: impl Fn(Lang, (u16, u16))) {
    test(Lang::Nb, SMALL);
    test(Lang::Da, SMALL);
    test(Lang::En, LARGE);
}

#[test]
fn going_back_and_back_again_ends_nothing_and_says_that_the_session_goes_on() {
    in_each_language(|lang, size| {
        let mut laptop = in_the_round(lang, size);
        laptop.press("⎋");
        looks(&mut laptop, "left-a-session");
        assert!(matches!(laptop.app().screen, Screen::Group(_)));
        laptop.press("⎋");
        looks(&mut laptop, "left-its-group");
        laptop.press("⎋⎋⎋");
        looks(&mut laptop, "nothing-lies-behind");
        assert!(laptop.is_running());
        laptop.press("l");
        assert!(laptop.app().session().unwrap().live.is_some());
    });
}

#[test]
fn a_session_held_a_day_late_stands_in_the_plan_on_the_day_it_was_held() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.waits(minutes(24 * 60)).press("⏎").sees("27");
    laptop.waits(minutes(20)).press("F⏎⎋").sees("on 27. jan.");
    let group = laptop.app().group.as_ref().unwrap();
    let plan = group.book.plan();
    let place = plan.iter().find(|it| *it.id == guide::third()).unwrap();
    assert_eq!(place.planned.date.to_string(), "2027-01-26");
    assert_eq!(place.day().to_string(), "2027-01-27");
}

#[test]
fn the_keys_of_the_evaluation_are_listed_from_it_and_it_is_still_there_afterwards() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Home).press("⏎⏎").waits(seconds(1));
    laptop.press("V").waits(seconds(1)).press("?");
    let top = |laptop: &Laptop| match laptop.app().overlays.last() {
        Some(Overlay::Help(_)) => "help",
        Some(Overlay::Evaluation(_)) => "evaluation",
        _ => "",
    };
    assert_eq!(top(&laptop), "help");
    laptop.press("⎋");
    assert_eq!(top(&laptop), "evaluation");
}

#[test]
fn the_key_that_is_named_ends_the_program() {
    let mut laptop = Laptop::new(Lang::En, SMALL);
    laptop.starts(Start::Home).press("⎋").sees("q ends smil");
    laptop.press("q");
    assert!(!laptop.is_running());
}

#[test]
fn who_leaves_a_session_that_has_ended_is_not_told_that_it_goes_on() {
    let mut laptop = in_the_round(Lang::En, SMALL);
    laptop.press("F⏎⎋").sees_no("goes on");
    laptop.press("⎋").sees_no("goes on");
}

fn settled(laptop: &Laptop) -> Vec<Option<Settled>> {
    let book = &laptop.app().session().unwrap().book;
    let words = book.held_words().into_iter();
    words.map(|(_, word)| word.settled).collect()
}

#[test]
fn what_was_settled_before_the_closing_is_said_with_its_way_back() {
    in_each_language(|lang, size| {
        let mut laptop = in_the_round(lang, size);
        laptop.press("y⏎y⏎→→→→→");
        laptop.press("1");
        looks(&mut laptop, "comes-back-to-it-now");
        laptop.press("→");
        // The other one is still asked about.
        laptop.press("3");
        looks(&mut laptop, "settled-for-next-time");
        // One key, one deed: the list and the step before the closing are back.
        laptop.press("u");
        assert_eq!(settled(&laptop), [Some(Settled::CameBack), None]);
        laptop.press("→");
        assert!(matches!(
            laptop.app().overlays.last(),
            Some(Overlay::Held(_))
        ));
    });
}

#[test]
fn a_word_that_leaves_the_list_says_so_and_one_key_brings_it_back() {
    let mut laptop = in_the_round(Lang::En, SMALL);
    laptop.press("y").write("puppy").press("⏎y").write("cat");
    laptop.press("⏎Y5").sees("It is let go").sees_no("puppy");
    laptop.press("u").sees("puppy");
    laptop.press("2").sees("until after the session. u brings");
    laptop.press("↓1").sees("come back to it").sees_no("cat");
}

#[test]
fn who_is_marked_away_leaves_the_next_name_in_hand_and_why_can_still_be_written() {
    let mut laptop = Laptop::new(Lang::En, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎xx").sees("↑ and x once more write why");
    laptop.press("⏎");
    let said = |laptop: &Laptop| -> Vec<Presence> {
        let app = laptop.app();
        let people = app.tags().into_iter().filter_map(|tag| match tag {
            smil::app::live::name_tags::Tag::Person(id) => Some(id),
            smil::app::live::name_tags::Tag::Visitors(_) => None,
        });
        let book = &app.session().unwrap().book;
        let said = people.filter_map(|id| book.attendance(&id));
        said.map(|said| said.presence).collect()
    };
    let (away, here) = (Presence::Absent, Presence::Here);
    assert_eq!(said(&laptop), [away, away, here]);
    laptop.press("↑↑x").write("ill").press("⏎⏎");
    assert_eq!(said(&laptop), [away, away], "the third is in hand again");
}

fn told(laptop: &Laptop) -> Vec<Serious> {
    let book = &laptop.app().session().unwrap().book;
    let told = book.serious().into_iter();
    told.map(|(_, told)| told.clone()).collect()
}

#[test]
fn who_told_is_chosen_from_a_list_beside_the_card() {
    in_each_language(|lang, size| {
        let mut laptop = in_the_round(lang, size);
        laptop.press("z⇥");
        looks(&mut laptop, "card-who-told");
        laptop.press("↓⏎");
        looks(&mut laptop, "card-told-by");
        let second = laptop.app().tags().into_iter().nth(1);
        let said = told(laptop.press("⎋").waits(seconds(1))).pop().unwrap();
        let tag = smil::app::live::name_tags::Tag::Person(said.child.unwrap());
        assert_eq!(second, Some(tag));
    });
}

#[test]
fn a_card_that_is_opened_again_has_what_was_written_on_it() {
    let mut laptop = in_the_round(Lang::En, SMALL);
    laptop.press("z⏎").write("Mum said").press("⎋⎋");
    laptop.waits(minutes(1)).press("z").sees("Written");
    laptop.press("⏎").sees("Mum said").write(" so").press("⎋⎋");
    let words = |laptop: &Laptop| -> Vec<String> {
        let told = told(laptop).into_iter();
        told.map(|told| told.words.show().to_owned()).collect()
    };
    assert_eq!(words(&laptop), ["Mum said so"]);
    laptop.press("u");
    assert_eq!(words(&laptop), ["Mum said"]);
    // Who only looks changes nothing.
    laptop.press("U").press("z⎋");
    assert_eq!(words(&laptop), ["Mum said so"]);
    laptop.press("u");
    assert_eq!(words(&laptop), ["Mum said"]);
    laptop.press("u");
    assert!(words(&laptop).is_empty());
}

#[test]
fn what_was_kept_is_not_taken_for_a_draft_when_the_program_dies_over_it() {
    let mut laptop = in_the_round(Lang::En, SMALL);
    laptop.press("z⏎").write("Mum said").press("⎋⎋z⏎");
    laptop.write(" so").waits(seconds(2)).dies_for(seconds(20));
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    assert!(!told(&laptop)[0].being_written);
    laptop.press("z⏎").sees("Mum said so");
}

#[test]
fn what_somebody_else_tells_has_a_card_of_its_own() {
    let mut laptop = in_the_round(Lang::En, SMALL);
    laptop.press("zn").sees_no("somebody else tells");
    laptop.press("⏎").write("Mum said").press("⎋⎋z");
    laptop
        .sees("somebody else tells")
        .waits(seconds(1))
        .press("n⏎");
    laptop.sees_no("Mum said").write("He hits me").press("⎋⎋");
    assert_eq!(told(&laptop).len(), 2);
    laptop.press("z⏎").sees("He hits me").press("⎋⎋u");
    assert_eq!(told(&laptop).len(), 1);
}

#[test]
fn a_concern_is_written_from_the_card_also_before_anything_is_written_on_it() {
    let mut laptop = in_the_round(Lang::En, SMALL);
    laptop.press("zf").sees("Is anybody in danger now?");
    laptop
        .press("⇥")
        .write("No")
        .press("⎋")
        .sees_no("in danger now?");
    assert!(told(&laptop).is_empty());
    let group = laptop.app().group.as_ref().unwrap();
    assert_eq!(group.book.still_to_do().len(), 1);
}

#[test]
fn the_way_to_the_closing_is_offered_when_the_end_is_forced() {
    in_each_language(|lang, size| {
        let mut laptop = in_the_round(lang, size);
        laptop.press("y⏎e").write("14:45").press("⏎d");
        looks(&mut laptop, "what-now-to-the-closing");
        let ways = laptop.app().ways(&laptop.now());
        let place = ways.iter().position(|way| way.way == WayOn::ClosingNow);
        laptop.press(&"↓".repeat(place.unwrap())).press("⏎");
        // What is held is asked about first, as before any closing.
        assert!(matches!(
            laptop.app().overlays.last(),
            Some(Overlay::Held(_))
        ));
        laptop.press("⎋");
        let step = |laptop: &Laptop| {
            let live = laptop.app().session().unwrap().live.clone().unwrap();
            live.current().step.kind
        };
        assert_eq!(step(&laptop), StepKind::Closing);
        looks(&mut laptop, "in-the-closing-now");
        laptop.press("u");
        assert_eq!(step(&laptop), StepKind::TopAndBottom);
    });
}

#[test]
fn with_time_enough_nobody_is_shown_the_way_to_the_closing() {
    let mut laptop = in_the_round(Lang::En, SMALL);
    laptop.press("d").sees_no("To the closing now");
    laptop.press("⎋e").write("15:38").press("⏎d");
    laptop.sees("Fit the rest in").sees_no("To the closing now");
}

#[test]
fn the_talk_afterwards_counts_nothing_that_is_not_written() {
    let mut laptop = in_the_round(Lang::En, SMALL);
    laptop.press("F⏎").sees("nothing yet").sees_no("0 of");
    laptop
        .write("We laughed.")
        .sees("1 written")
        .sees_no("of 5");
}
