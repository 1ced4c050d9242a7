use proptest::prelude::*;

use super::*;
use crate::domain::happening::{After, Happened, Happening};
use crate::domain::language::Band;
use crate::domain::step::Step;
use crate::domain::time::fixed::at;

const KINDS: [(&str, StepKind); 5] = [
    ("meal", StepKind::Meal),
    ("round", StepKind::TopAndBottom),
    ("theme", StepKind::Theme),
    ("break", StepKind::Plain),
    ("closing", StepKind::Closing),
];
/// The least of every step that may give.
const LEAST: u16 = 10;

/// A plan of twenty minutes a step.
fn plan() -> Vec<RunStep> {
    let step = |(id, kind): (&str, StepKind)| RunStep {
        id: id.into(),
        kind,
        title: String::new(),
        minutes: 20,
    };
    KINDS.into_iter().map(step).collect()
}

fn bounds() -> Bounds {
    let step = |step: RunStep| -> Step {
        let id = step.id;
        ron::from_str(&format!(
            r#"(id: "{id}", kind: plain, title: "", minutes: 20, least: Some({LEAST}))"#
        ))
        .unwrap()
    };
    let steps: Vec<Step> = plan().into_iter().map(step).collect();
    Bounds::of(&steps, Band::Younger, &[])
}

/// A session whose steps took so many minutes, as many as are named, with so many minutes of
/// listening at the beginning of the round.
fn led(took: &[u64], listened: u64) -> Live {
    let happened = |minute: u64, what| Happened {
        after: After(minute * 60_000),
        wall: at(14, 30, 0).wall,
        what,
    };
    let (steps, ends) = (plan(), at(16, 30, 0).local());
    let mut course = vec![happened(0, Happening::Began { steps, ends })];
    let mut minute = 0;
    for (n, took) in took.iter().enumerate() {
        let (id, kind) = KINDS[n];
        if n > 0 {
            course.push(happened(minute, Happening::Went(id.into())));
        }
        if kind == StepKind::TopAndBottom && listened > 0 {
            course.push(happened(minute, Happening::ListeningBegan));
            course.push(happened(minute + listened, Happening::ListeningEnded));
        }
        minute += took;
    }
    course.push(happened(minute, Happening::Finished));
    Live::fold(&course).unwrap()
}

fn own(sessions: &[Live], kind: StepKind) -> Option<u16> {
    OwnMinutes::of(sessions).minutes(kind)
}

#[test]
fn one_long_evening_does_not_move_the_groups_own_minutes() {
    let sessions = [
        led(&[30, 12, 20, 9, 20], 0),
        led(&[28, 15, 20, 9, 20], 0),
        led(&[70, 14, 20, 9, 20], 0),
    ];
    assert_eq!(own(&sessions, StepKind::Meal), Some(30));
    assert_eq!(own(&sessions, StepKind::TopAndBottom), Some(14));
    assert_eq!(own(&sessions, StepKind::Plain), None);
    assert_eq!(own(&sessions[..2], StepKind::Meal), Some(29));
    assert_eq!(own(&sessions[..1], StepKind::Meal), None);
}

#[test]
fn what_was_given_to_listening_is_no_habit() {
    let sessions = [led(&[20, 55, 20, 9, 20], 40), led(&[20, 25, 20, 9, 20], 0)];
    assert_eq!(own(&sessions, StepKind::TopAndBottom), Some(20));
}

#[test]
fn a_session_that_was_broken_off_says_nothing_of_what_it_cut() {
    // Ended in the theme, five minutes into it.
    let in_the_theme = [led(&[30, 40, 5], 0), led(&[30, 40, 5], 0)];
    assert_eq!(own(&in_the_theme, StepKind::Meal), Some(30));
    assert_eq!(own(&in_the_theme, StepKind::Theme), None);
    // Everything after a long meal was hurried through, the closing too.
    let hurried = [led(&[30, 1, 1, 1, 1], 0), led(&[30, 1, 1, 1, 1], 0)];
    assert_eq!(own(&hurried, StepKind::Meal), Some(30));
    assert_eq!(own(&hurried, StepKind::TopAndBottom), None);
    assert_eq!(own(&hurried, StepKind::Closing), None);
}

#[test]
fn a_plan_that_takes_them_over_never_shortens_the_round() {
    let session = led(&[30, 12, 4, 20, 30], 0);
    let own = OwnMinutes::of([&session, &session]);
    let minutes = own.for_plan(&plan(), &bounds());
    let plan = with_own(plan(), &minutes);
    let plan: Vec<_> = plan.iter().map(|s| s.minutes).collect();
    assert_eq!(plan, [30, 20, LEAST, 20, 30]);
}

proptest! {
    #[test]
    fn no_step_goes_under_its_least_and_none_that_is_kept_shrinks(
        sessions in prop::collection::vec((prop::collection::vec(0u64..80, 1..6), 0u64..60), 0..5),
    ) {
        let listened = |took: &[u64], listened: u64| listened.min(took.get(1).copied().unwrap_or(0));
        let sessions: Vec<Live> = sessions
            .iter()
            .map(|(took, listening)| led(took, listened(took, *listening)))
            .collect();
        let own = OwnMinutes::of(&sessions);
        let taken_over = with_own(plan(), &own.for_plan(&plan(), &bounds()));
        for (step, before) in taken_over.iter().zip(plan()) {
            let least = if step.kind.is_kept() { before.minutes } else { LEAST };
            prop_assert!(step.minutes >= least, "{:?}", step);
        }
        if sessions.len() < 2 {
            prop_assert_eq!(taken_over, plan());
        }
    }
}
