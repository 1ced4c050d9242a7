//! Children say how the session was for them, with the keyboard in their hands and nothing else on
//! the screen; a leader writes down what a parent answered on paper.

use proptest::prelude::*;
use smil::app::Start;
use smil::domain::group::{AnswerSheet, GroupRecord};
use smil::domain::language::Lang;
use smil::input::{Key, TABLE};

use crate::laptop::{LARGE, Laptop, SMALL, seconds};
use crate::made::group_id;

/// What a child writes.
const WORDS: &str = "mer klatring 🧗";

/// The evaluation after the second session, of the children.
fn evaluates(lang: Lang, size: (u16, u16)) -> Laptop {
    let mut laptop = Laptop::new(lang, size);
    laptop.led_the_second();
    goes_there(&mut laptop);
    laptop
}

fn goes_there(laptop: &mut Laptop) {
    laptop.starts(Start::Group(group_id(1)));
    if !laptop.app().overlays.is_empty() {
        // Anne writes here.
        laptop.press("⏎").waits(seconds(1));
    }
    laptop.press("V").waits(seconds(1));
}

/// What is recorded of answers: given, and begun.
fn sheets(laptop: &Laptop) -> (Vec<AnswerSheet>, Vec<AnswerSheet>) {
    let book = &laptop.app().group.as_ref().unwrap().book;
    let all = book.live().filter_map(|(_, what)| match what {
        GroupRecord::AnswerSheet(sheet) => Some(sheet.clone()),
        _ => None,
    });
    all.partition(|sheet| !sheet.being_written)
}

fn is_handed_over(lang: Lang, size: (u16, u16)) {
    let mut laptop = evaluates(lang, size);
    laptop
        .looks_as_agreed("evaluation")
        .looks_so_when_large("evaluation");
    laptop.press("⏎");
    laptop
        .looks_as_agreed("handed-welcome")
        .looks_so_when_large("handed-welcome");
    laptop.press("⏎").looks_as_agreed("handed-first");
    laptop.press("→→");
    laptop
        .looks_as_agreed("handed-faces")
        .looks_so_when_large("handed-faces");
    laptop.press("⏎5⏎⏎2⏎").write(WORDS);
    laptop
        .looks_as_agreed("handed-words")
        .looks_so_when_large("handed-words");
    laptop.press("⏎").looks_as_agreed("handed-asked");
    laptop.press("⏎").waits(seconds(2));
    laptop
        .looks_as_agreed("handed-thanks")
        .looks_so_when_large("handed-thanks");
    laptop.press("⏏⏏").looks_as_agreed("evaluation-after");
    let (given, begun) = sheets(&laptop);
    assert_eq!((given.len(), begun.len()), (1, 0));
    assert_eq!((given[0].scales.len(), given[0].open.len()), (3, 1));
    laptop.press("u").waits(seconds(1));
    assert_eq!(sheets(&laptop), (Vec::new(), Vec::new()));
}

#[test]
fn the_keyboard_is_handed_over_in_norwegian() {
    is_handed_over(Lang::Nb, SMALL);
}

#[test]
fn the_keyboard_is_handed_over_in_danish() {
    is_handed_over(Lang::Da, SMALL);
}

#[test]
fn the_keyboard_is_handed_over_in_english_on_a_large_screen() {
    is_handed_over(Lang::En, LARGE);
}

/// Every key that leads anywhere else in the program.
const ELSEWHERE: &str = "⎋⎋qu?V:/";

#[test]
fn no_key_of_the_leaders_leads_out_by_accident() {
    let mut laptop = evaluates(Lang::Nb, SMALL);
    let names = ["Rev", "Ugle", "Elg"];
    assert!(names.iter().any(|name| laptop.picture().contains(name)));
    laptop.press("⏎⏎");
    let question = laptop.picture();
    laptop.press(ELSEWHERE);
    for c in ['c', 'e', 'k', 'l', 't', 'r', 's'] {
        laptop.press_key(smil::input::Key::Ctrl(c));
    }
    // One of the two presses is an accident.
    laptop.press("⏏").press("q").press("⏏").press("x");
    assert_eq!(laptop.picture(), question);
    for name in names {
        laptop.sees_no(name);
    }
    laptop.press("⏏⏏");
    assert_ne!(laptop.picture(), question);
}

#[test]
fn what_a_child_wrote_outlives_the_battery_and_nobody_sees_it() {
    let mut laptop = evaluates(Lang::Nb, SMALL);
    laptop.press("⏎⏎4⏎⏎⏎⏎").write(WORDS).waits(seconds(2));
    laptop.dies_for(seconds(100));
    goes_there(&mut laptop);
    laptop.sees_no("klatring");
    let (given, begun) = sheets(&laptop);
    assert_eq!((given.len(), begun.len()), (0, 1));
    assert_eq!(begun[0].open[0].words.show(), WORDS);
    // Who goes on does not see it either, and can give it.
    laptop.press("⏎").sees_no("klatring");
    laptop.press("⏎").sees_no("klatring");
    laptop.press("↑↑↑").sees_no("klatring");
    // What was skipped can be answered now; then it is given.
    laptop.press("⏎⏎⏎⏎⏏⏏").waits(seconds(2));
    let (given, _) = sheets(&laptop);
    assert_eq!((given[0].scales.len(), given[0].open.len()), (1, 1));
}

#[test]
fn who_walks_away_leaves_nothing_on_the_screen() {
    let mut laptop = evaluates(Lang::Nb, SMALL);
    laptop.press("⏎⏎4⏎⏎⏎⏎").write(WORDS).sees("klatring");
    // A leader hides everything; whoever comes back sees the beginning.
    laptop.press("⏏⏏").sees_no("klatring");
    laptop.press("⏎").sees_no("klatring");
    let (_, begun) = sheets(&laptop);
    assert_eq!(begun.len(), 1);
}

#[test]
fn until_it_is_given_everything_can_be_taken_back() {
    let mut laptop = evaluates(Lang::Nb, SMALL);
    laptop.press("⏎⏎1⏎3⌫⏎").press("↑↑⌫");
    laptop.press("⏎⏎⏎⏎⏎⏎⏏⏏").waits(seconds(2));
    assert_eq!(sheets(&laptop), (Vec::new(), Vec::new()));
}

fn is_read_from_paper(lang: Lang, size: (u16, u16)) {
    let mut laptop = evaluates(lang, size);
    // From the children to the parents, the second child's grown-up.
    laptop.press("→↓p").press("7⏎10⏎");
    laptop.looks_as_agreed("from-paper");
    laptop.press("↓").write("Mer om søsken.");
    laptop.looks_as_agreed("from-paper-words");
    laptop.press("⎋").waits(seconds(10));
    let (given, _) = sheets(&laptop);
    assert_eq!((given[0].scales.len(), given[0].open.len()), (2, 1));
    laptop.looks_as_agreed("evaluation-of-parents");
    laptop.press("u").waits(seconds(1));
    assert_eq!(sheets(&laptop), (Vec::new(), Vec::new()));
}

#[test]
fn answers_are_read_from_paper_in_norwegian() {
    is_read_from_paper(Lang::Nb, SMALL);
}

#[test]
fn answers_are_read_from_paper_in_danish_and_english() {
    is_read_from_paper(Lang::Da, SMALL);
    is_read_from_paper(Lang::En, LARGE);
}

/// Any key but the one that takes the keyboard back.
fn any_other_key() -> impl Strategy<Value = Key> {
    let table: Vec<Key> = TABLE.iter().flat_map(|b| b.keys.iter().copied()).collect();
    let control: Vec<Key> = ('a'..='z').map(Key::Ctrl).collect();
    let keys = prop_oneof![prop::sample::select(table), prop::sample::select(control),];
    keys.prop_filter("it takes the keyboard back", |key| *key != Key::Ctrl('g'))
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 6,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_is_pressed_the_keyboard_stays_with_who_answers(
        keys in prop::collection::vec(any_other_key(), 1..60),
    ) {
        let mut laptop = evaluates(Lang::Nb, SMALL);
        laptop.press("⏎");
        for key in keys {
            laptop.press_key(key);
            prop_assert!(laptop.is_running() && laptop.app().handed().is_some(), "{key:?}");
            let picture = laptop.picture();
            for name in ["Rev", "Elg", "Ugle", "Tirsdagsgruppa"] {
                prop_assert!(!picture.contains(name), "{key:?}: {picture}");
            }
        }
    }
}
