//! The toolbox on a real laptop: found by words and by what fits now, set aside for a session,
//! used in the middle of one, and still there after the battery ran out.

use smil::app::Start;
use smil::domain::language::Lang;
use smil::domain::toolbox::{done, taken};

use crate::laptop::{LARGE, Laptop, SMALL, minutes, seconds};
use crate::made::{group_id, guide};

/// The beginning of a word in the name of the weather inside us.
const fn weather(lang: Lang) -> &'static str {
    match lang {
        Lang::Nb => "vaer",
        Lang::Da => "vejr",
        Lang::En => "weath",
    }
}

fn set_aside_and_use(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.starts(Start::Home);
    laptop.press("⏎⏎");
    laptop.press("i");
    laptop
        .looks_as_agreed("toolbox")
        .looks_so_when_large("toolbox");
    laptop.write(weather(lang)).press("⏎");
    let open = laptop.app().toolbox().and_then(|screen| screen.tool());
    assert_eq!(open.map(|tool| tool.id.as_str()), Some("weather-inside"));
    laptop.looks_as_agreed("toolbox-entry");
    laptop.press("⏎").press("⎋⎋⏎");
    laptop.looks_as_agreed("before-with-toolbox");
    laptop.press("⏎").press("→→→→");
    // It lies ready in the theme, where talking belongs.
    laptop.press("i");
    laptop.looks_as_agreed("toolbox-live");
    laptop
}

#[test]
fn the_toolbox_in_norwegian() {
    set_aside_and_use(Lang::Nb, SMALL);
}

#[test]
fn the_toolbox_in_danish() {
    set_aside_and_use(Lang::Da, SMALL);
}

#[test]
fn the_toolbox_in_english_on_a_large_screen() {
    set_aside_and_use(Lang::En, LARGE);
}

#[test]
fn what_was_used_is_there_after_a_crash_and_known_next_time() {
    let mut laptop = set_aside_and_use(Lang::Nb, SMALL);
    laptop.write("ballong").press("⏎⏎");
    laptop.sees("● Ballongen i lufta");
    let used = |laptop: &Laptop| taken(&laptop.app().session().unwrap().book).len();
    assert_eq!(used(&laptop), 1);
    laptop.press("u").sees("○ Ballongen i lufta");
    assert_eq!(used(&laptop), 0);
    laptop.press("U").sees("● Ballongen i lufta");
    laptop.waits(seconds(2));

    laptop.dies_for(minutes(3));
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.sees("Hold én ballong i lufta");
    laptop.press("i").write("ballong").sees("gjort før");
}

#[test]
fn what_was_chosen_last_counts_and_what_was_taken_back_does_not() {
    let mut laptop = set_aside_and_use(Lang::Nb, SMALL);
    laptop.write("ballong").press("⏎⏎").sees("Hold én ballong");
    laptop.press("i").write("vulkan").press("⏎⏎");
    laptop.sees_no("Hold én ballong");
    laptop
        .press("i")
        .write("ballong")
        .press("⏎⏎")
        .sees("Hold én ballong");
    // Back to before anything was chosen: nothing has been done with the group.
    laptop.press("uuuu");
    let done = |laptop: &Laptop| done(&laptop.app().session().unwrap().book).len();
    assert_eq!(done(&laptop), 0);
    laptop.press("i").write("ballong").sees_no("gjort før");
}

#[test]
fn a_step_from_the_toolbox_is_not_in_the_plan_when_the_session_begins_again() {
    let mut laptop = set_aside_and_use(Lang::Nb, SMALL);
    laptop.press("⎋←i").write("sipp").press("⏎⏎");
    let steps = |laptop: &Laptop| {
        laptop
            .app()
            .session()
            .unwrap()
            .live
            .as_ref()
            .unwrap()
            .steps
            .len()
    };
    let with = steps(&laptop);
    laptop.press("F↓↓⏎").sees("Enter begynner");
    laptop.press("⏎");
    assert_eq!(steps(&laptop), with - 1);
}

#[test]
fn what_was_set_aside_and_taken_back_lies_ready_no_more() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("i").write("vaer").press("⏎⏎⎋⎋");
    laptop.sees("Fra verktøykassa");
    laptop.press("u").sees_no("Fra verktøykassa");
    laptop.press("U").sees("Fra verktøykassa");
}

#[test]
fn what_cannot_stand_in_for_the_step_comes_next_in_the_plan() {
    let mut laptop = set_aside_and_use(Lang::Nb, SMALL);
    laptop.press("⎋").press("←");
    let steps = |laptop: &Laptop| {
        let live = laptop.app().session().unwrap().live.as_ref().unwrap();
        let titles = live.steps.iter().map(|s| s.step.title.clone());
        (titles.collect::<Vec<_>>(), live.current_index())
    };
    let (before, current) = steps(&laptop);
    laptop.press("i").write("sipp").press("⏎⏎");
    let (after, still) = steps(&laptop);
    assert_eq!(still, current);
    assert_eq!(after.len(), before.len() + 1);
    laptop.press("→").sees(&after[current + 1].to_uppercase());
    laptop.press("uu");
    assert_eq!(steps(&laptop), (before, current));
}

#[test]
fn a_session_that_was_begun_by_mistake_has_not_begun() {
    let mut laptop = Laptop::new(Lang::Nb, SMALL);
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.press("⏎⏎").waits(minutes(1));
    laptop.sees("NAVNELAPPER");
    laptop.press("F").looks_as_agreed("ask-finish");
    laptop.press("↓↓⏎").sees("Enter begynner");
    assert!(laptop.app().session().unwrap().live.is_none());
    // The plan knows it too, also after a start.
    laptop.waits(seconds(2)).dies_for(minutes(1));
    laptop.starts(Start::Session(group_id(1), Some(guide::third())));
    laptop.sees("Enter begynner");
}
