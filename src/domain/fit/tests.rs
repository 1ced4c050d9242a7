//! The afternoon on which the meal took too long, and others.
use chrono::{NaiveDateTime, TimeDelta};

use super::*;
use crate::domain::group::{Gives, MayGive};
use crate::domain::happening::{After, Happened, Happening, RunStep};
use crate::domain::language::Band;
use crate::domain::step::Step;
use crate::domain::time::fixed::at;

mod laws;

const KINDS: [StepKind; 9] = [
    StepKind::NameTags,
    StepKind::Candle,
    StepKind::Meal,
    StepKind::TopAndBottom,
    StepKind::Theme,
    StepKind::Plain,
    StepKind::Activity,
    StepKind::Relaxation,
    StepKind::Closing,
];
/// The guide's minutes for the younger, and the least of each.
const MINUTES: [(u16, u16); 9] = [
    (5, 3),
    (3, 2),
    (20, 15),
    (15, 15),
    (20, 10),
    (5, 3),
    (25, 12),
    (8, 8),
    (7, 7),
];

fn run_steps(minutes: &[(u16, u16)]) -> Vec<RunStep> {
    let steps = KINDS.iter().zip(minutes).enumerate();
    steps
        .map(|(n, (kind, (minutes, _)))| RunStep {
            id: format!("s{n}"),
            kind: *kind,
            title: String::new(),
            minutes: *minutes,
        })
        .collect()
}

fn authored(minutes: &[(u16, u16)]) -> Vec<Step> {
    let steps = minutes.iter().enumerate();
    steps
        .map(|(n, (minutes, least))| {
            ron::from_str(&format!(
                r#"(id: "s{n}", kind: plain, title: "", minutes: {minutes}, least: Some({least}))"#
            ))
            .unwrap()
        })
        .collect()
}

fn bounds(minutes: &[(u16, u16)], group: &[MayGive]) -> Bounds {
    Bounds::of(&authored(minutes), Band::Younger, group)
}

fn clock(second: u64) -> Now {
    let mut now = at(14, 30, 0);
    now.steady += Duration::from_secs(second);
    now.wall += TimeDelta::seconds(second as i64);
    now
}

fn happened(second: u64, what: Happening) -> Happened {
    Happened {
        after: After(second * 1000),
        wall: clock(second).wall,
        what,
    }
}

fn began(minutes: &[(u16, u16)], ends: NaiveDateTime) -> Vec<Happened> {
    let steps = run_steps(minutes);
    vec![happened(0, Happening::Began { steps, ends })]
}

fn half_past_four() -> NaiveDateTime {
    at(16, 30, 0).local()
}

/// The meal of the guide's session took a quarter of an hour too long, and everybody came late.
fn after_a_long_meal() -> Vec<Happened> {
    let mut course = began(&MINUTES, half_past_four());
    for (minute, step) in [(5, "s1"), (8, "s2"), (48, "s3")] {
        course.push(happened(minute * 60, Happening::Went(step.into())));
    }
    course
}

fn of(way: &Way) -> Vec<(StepKind, u16, Gets)> {
    let moved = way.shares.iter().filter(|share| !share.stays());
    moved.map(|s| (s.kind, s.from, s.to)).collect()
}

#[test]
fn after_a_long_meal_the_theme_gives_and_then_the_activity() {
    let live = Live::fold(&after_a_long_meal()).unwrap();
    let bounds = bounds(&MINUTES, &[]);
    let now = clock(48 * 60);
    let what_now = WhatNow {
        live: &live,
        at: Duration::from_secs(48 * 60),
        now: &now,
        round: RoundAsks::default(),
        bounds: &bounds,
    };
    // 72 minutes are left, and 80 are planned.
    assert_eq!(what_now.over(), 8);
    let ways = what_now.ways();
    let which: Vec<_> = ways.iter().map(|way| way.way).collect();
    assert_eq!(which, [WayOn::FitIn, WayOn::ThemeNextTime, WayOn::EndLater]);
    assert_eq!(of(&ways[0]), [(StepKind::Theme, 20, Gets::Minutes(12))]);
    assert_eq!((ways[0].over, ways[0].ends), (0, half_past_four()));
    assert_eq!(of(&ways[1]), [(StepKind::Theme, 20, Gets::NextTime)]);
    assert_eq!(ways[1].free, 12);
    assert_eq!(of(&ways[2]), []);
    assert_eq!(ways[2].ends, at(16, 38, 0).local());
    assert_eq!(what_now.room_for_activity(), Some(17));
    let shorter = what_now.shorter_activity(10, "toolbox/mirror").unwrap();
    assert_eq!(of(&shorter), [(StepKind::Activity, 25, Gets::Minutes(10))]);
    assert_eq!(shorter.free, 7);
}

#[test]
fn what_does_not_fit_says_by_how_much() {
    let live = Live::fold(&after_a_long_meal()).unwrap();
    let bounds = bounds(&MINUTES, &[]);
    let now = clock(48 * 60 + 1500);
    let what_now = WhatNow {
        live: &live,
        at: Duration::from_secs(48 * 60 + 1500),
        now: &now,
        round: RoundAsks::default(),
        bounds: &bounds,
    };
    // The round has used 25 minutes of 15; 47 are left for 65, and 25 can be given.
    let fit = &what_now.ways()[0];
    assert_eq!(what_now.over(), 18);
    let expected = [
        (StepKind::Theme, 20, Gets::Minutes(10)),
        (StepKind::Activity, 25, Gets::Minutes(17)),
    ];
    assert_eq!(of(fit), expected);
    let late = clock(48 * 60 + 3000);
    let too_late = WhatNow {
        at: Duration::from_secs(48 * 60 + 3000),
        now: &late,
        ..what_now
    };
    let fit = &too_late.ways()[0];
    assert_eq!((fit.over, fit.fits()), (18, false));
    assert_eq!(fit.ends, at(16, 48, 0).local());
}

/// In the middle of the theme, when the meal and the round took what they took.
fn late_in_the_theme(left_minutes: u64) -> (Live, Now, Duration) {
    let mut course = after_a_long_meal();
    let began = 120 - left_minutes - 10;
    course.push(happened(began * 60, Happening::Went("s4".into())));
    let second = (began + 10) * 60;
    let live = Live::fold(&course).unwrap();
    (live, clock(second), Duration::from_secs(second))
}

#[test]
fn near_the_end_one_way_leads_to_the_closing_at_once() {
    let (live, now, at) = late_in_the_theme(16);
    let bounds = bounds(&MINUTES, &[]);
    let what_now = WhatNow {
        live: &live,
        at,
        now: &now,
        round: RoundAsks::default(),
        bounds: &bounds,
    };
    let ways = what_now.ways();
    let closing = ways.iter().find(|w| w.way == WayOn::ClosingNow).unwrap();
    assert!(closing.fits());
    assert_eq!(closing.free, 9, "16 are left, and the closing takes 7");
    let fitted = closing.fitted();
    assert_eq!(fitted.left_out, ["s5", "s6", "s7"]);
    assert!(fitted.minutes.is_empty(), "what ran was planned as it was");
    let mut course = after_a_long_meal();
    let second = at.as_secs();
    course.push(happened(second - 600, Happening::Went("s4".into())));
    course.push(happened(second, Happening::Fitted(fitted)));
    let after = Live::fold(&course).unwrap();
    assert_eq!(after.current().step.id, "s8");
    // In the closing there is no other way to it.
    let there = WhatNow {
        live: &after,
        ..what_now
    };
    assert!(there.ways().iter().all(|w| w.way != WayOn::ClosingNow));
}

#[test]
fn where_giving_is_not_enough_a_step_is_left_out_and_the_end_is_on_time() {
    let (live, now, at) = late_in_the_theme(28);
    let bounds = bounds(&MINUTES, &[]);
    let what_now = WhatNow {
        live: &live,
        at,
        now: &now,
        round: RoundAsks::default(),
        bounds: &bounds,
    };
    let ways = what_now.ways();
    let which: Vec<_> = ways.iter().map(|way| way.way).collect();
    assert_eq!(which, [WayOn::FitIn, WayOn::LeaveOut, WayOn::EndLater]);
    assert_eq!(ways[0].over, 2);
    // Without the activity there is room for all the rest but two minutes of the theme.
    let expected = [
        (StepKind::Theme, 20, Gets::Minutes(18)),
        (StepKind::Activity, 25, Gets::NextTime),
    ];
    assert_eq!(of(&ways[1]), expected);
    assert_eq!((ways[1].over, ways[1].ends), (0, half_past_four()));
    let fitted = ways[1].fitted();
    assert_eq!(fitted.left_out, ["s6"]);
}

#[test]
fn as_little_as_can_be_is_left_out_and_what_leaders_keep_is_kept() {
    let left_out = |minutes: u64, group: &[MayGive]| {
        let (live, now, at) = late_in_the_theme(minutes);
        let bounds = bounds(&MINUTES, group);
        let what_now = WhatNow {
            live: &live,
            at,
            now: &now,
            round: RoundAsks::default(),
            bounds: &bounds,
        };
        let ways = what_now.ways();
        let way = ways.into_iter().find(|way| way.way == WayOn::LeaveOut);
        way.map(|way| (way.fitted().left_out, way.over))
    };
    let keeps = |kind| MayGive {
        kind,
        gives: Gives::Nothing,
    };
    let ids = |ids: &[&str]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    // Relaxation and closing need fifteen minutes, movement three.
    assert_eq!(left_out(30, &[]), None);
    assert_eq!(left_out(18, &[]), Some((ids(&["s6"]), 0)));
    assert_eq!(left_out(17, &[]), Some((ids(&["s5", "s6"]), 0)));
    assert_eq!(left_out(12, &[]), Some((ids(&["s5", "s6"]), 3)));
    let no_activity = [keeps(StepKind::Activity)];
    assert_eq!(left_out(39, &no_activity), Some((ids(&["s5"]), 1)));
    let nothing = [keeps(StepKind::Activity), keeps(StepKind::Plain)];
    assert_eq!(left_out(12, &nothing), None);
}

#[test]
fn leaders_decide_for_their_group_what_may_give() {
    let group = [
        MayGive {
            kind: StepKind::Theme,
            gives: Gives::Nothing,
        },
        MayGive {
            kind: StepKind::Activity,
            gives: Gives::DownTo(0),
        },
        MayGive {
            kind: StepKind::Closing,
            gives: Gives::DownTo(0),
        },
    ];
    let bounds = bounds(&MINUTES, &group);
    let least: Vec<_> = run_steps(&MINUTES)
        .iter()
        .map(|step| bounds.least(step))
        .collect();
    let expected = [
        Some(3),
        Some(2),
        Some(15),
        None,
        None,
        Some(3),
        Some(0),
        None,
        None,
    ];
    assert_eq!(least, expected);
}

#[test]
fn the_round_asks_for_more_when_more_are_in_it() {
    let present = Present {
        children: 7,
        grown_ups: 3,
    };
    assert_eq!(present.round(Band::Younger), 14);
    assert_eq!(present.round(Band::Older), 17);
    // Nobody is hurried: who has not told has as much left as before.
    let runs = |seconds: u64, to_come: u16| {
        let turns = Turns { all: 7, to_come };
        present.round_that_runs(Band::Younger, Duration::from_secs(seconds), turns)
    };
    assert_eq!([runs(0, 7), runs(1200, 7), runs(1201, 7)], [14, 34, 35]);
    assert_eq!([runs(1200, 5), runs(1200, 1), runs(1200, 0)], [30, 22, 0]);
    let unknown = present.round_that_runs(Band::Younger, Duration::ZERO, Turns::default());
    assert_eq!(unknown, 14);
    let picture = Picture::of(&run_steps(&MINUTES), 120, 17);
    assert_eq!((picture.free(), picture.free_at_least()), (12, 8));
    assert!(!picture.is_too_full());
    assert_eq!(picture.round_lacks(), 2);
    assert!(Picture::of(&run_steps(&MINUTES), 115, 0).is_too_full());
    assert_eq!(Picture::of(&[], 120, 17).round_lacks(), 0);
}
