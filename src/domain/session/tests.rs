//! The laws of a session in progress: its accounts never lose or invent a second, undo is
//! exact, and neither clock can spoil them.
use super::super::happening::{After, Aside, Fitted, StepMinutes, WayOn};
use super::super::stamp::Id;
use super::super::step::StepKind;
use super::super::time::fixed::{self, at};
use super::*;
use chrono::TimeDelta;
use proptest::prelude::*;

mod listening;
mod spent;

const SECOND: Duration = Duration::from_secs(1);

fn step(id: &str, minutes: u16) -> RunStep {
    RunStep {
        id: id.into(),
        kind: StepKind::Plain,
        title: id.into(),
        minutes,
    }
}

fn began() -> Happening {
    let ends = at(16, 30, 0).local();
    Happening::Began {
        steps: vec![step("a", 10), step("b", 20), step("c", 60), step("d", 10)],
        ends,
    }
}

/// A course from happenings at seconds since the start.
fn course(rest: impl IntoIterator<Item = (u64, Happening)>) -> Vec<Happened> {
    std::iter::once((0, began()))
        .chain(rest)
        .map(|(seconds, what)| Happened {
            after: After(seconds * 1000),
            wall: (at(14, 30, 0).wall + TimeDelta::seconds(seconds as i64)),
            what,
        })
        .collect()
}

fn went(id: &str) -> Happening {
    Happening::Went(id.into())
}

fn used_seconds(live: &Live, at: u64) -> Vec<u64> {
    (0..live.steps.len())
        .map(|i| live.used(i, SECOND * at as u32).as_secs())
        .collect()
}

#[test]
fn each_step_is_given_the_time_in_which_it_ran() {
    let live = Live::fold(&course([
        (300, went("b")),
        (900, went("a")),
        (960, went("c")),
    ]))
    .unwrap();
    assert_eq!(used_seconds(&live, 1000), [360, 600, 40, 0]);
    assert_eq!(live.elapsed(SECOND * 1000), SECOND * 1000);
}

#[test]
fn a_pause_stays_paused_and_belongs_to_nothing() {
    let live = Live::fold(&course([(100, Happening::Paused)])).unwrap();
    assert_eq!(live.elapsed(SECOND * 5000), SECOND * 100);
    let live = Live::fold(&course([
        (100, Happening::Paused),
        (700, Happening::Resumed),
    ]))
    .unwrap();
    assert_eq!(live.elapsed(SECOND * 800), SECOND * 200);
}

#[test]
fn a_session_on_time_ends_when_planned_and_shows_what_is_free() {
    let live = Live::fold(&course([])).unwrap();
    let times = live.times(Duration::ZERO, &at(14, 30, 0), RoundAsks::default());
    assert_eq!(times.ends, times.planned);
    assert_eq!(times.free, TimeDelta::minutes(20));
    let late = live.times(SECOND * 2400, &at(15, 10, 0), RoundAsks::default());
    assert_eq!(late.left, TimeDelta::minutes(-30));
    assert_eq!(late.free, TimeDelta::minutes(-10));
    assert_eq!(late.ends.format("%H:%M").to_string(), "16:40");
}

#[test]
fn jumping_ahead_leaves_out_what_lies_between_and_going_back_takes_it_up() {
    let live = Live::fold(&course([(60, went("d"))])).unwrap();
    let states: Vec<_> = live.steps.iter().map(|s| s.state).collect();
    assert_eq!(
        states,
        [
            StepState::Done,
            StepState::Skipped,
            StepState::Skipped,
            StepState::Current
        ]
    );
    let live = Live::fold(&course([(60, went("d")), (90, went("b"))])).unwrap();
    assert_eq!(live.current().step.id, "b");
    assert_eq!(live.previous().unwrap().step.id, "a");
}

#[test]
fn a_clock_set_forward_changes_times_of_day_only() {
    let live = Live::fold(&course([])).unwrap();
    let axis = Axis::begin(&at(14, 30, 0));
    let mut now = at(14, 40, 0);
    now.wall += TimeDelta::hours(3);
    assert_eq!(axis.at(&now), SECOND * 600);
    assert_eq!(live.left(axis.at(&now)), TimeDelta::zero());
}

#[test]
fn midnight_is_no_obstacle() {
    let mut late = course([]);
    late[0].what = Happening::Began {
        steps: vec![step("a", 60)],
        ends: at(23, 30, 0).local() + TimeDelta::minutes(60),
    };
    let live = Live::fold(&late).unwrap();
    let times = live.times(SECOND * 1200, &at(23, 50, 0), RoundAsks::default());
    assert_eq!(times.free, TimeDelta::zero());
    assert_eq!(times.ends.format("%H:%M").to_string(), "00:30");
}

#[test]
fn a_sleep_that_does_not_count_is_taken_out_of_the_step_in_which_it_lay() {
    let gap = Happening::NotCounted {
        from: After(100_000),
        until: After(1_300_000),
    };
    let live = Live::fold(&course([(1300, gap), (1310, went("b"))])).unwrap();
    assert_eq!(used_seconds(&live, 1400), [110, 90, 0, 0]);
}

#[test]
fn a_late_wake_up_is_noticed_and_an_ordinary_one_is_not() {
    let axis = Axis::begin(&at(14, 30, 0));
    assert_eq!(axis.slept(at(14, 40, 0).steady, &at(14, 40, 1)), None);
    let slept = axis.slept(at(14, 40, 0).steady, &at(15, 0, 0)).unwrap();
    assert_eq!(
        (slept.from, slept.until),
        (After(600_000), After(1_800_000))
    );
}

#[test]
fn a_restart_is_bridged_by_the_wall_clock() {
    let last = course([(300, went("b"))]).pop().unwrap();
    let mut now = at(14, 50, 0);
    now.steady = SECOND * 5; // another boot: the steady clock began anew
    assert_eq!(Axis::bridge(&last, &now).at(&now), SECOND * 1200);
    now.wall -= TimeDelta::hours(2);
    assert_eq!(Axis::bridge(&last, &now).at(&now), SECOND * 300);
}

#[test]
fn moves_that_change_nothing_are_none() {
    let live = Live::fold(&course([])).unwrap();
    assert_eq!(live.means(Move::Back), None);
    assert_eq!(live.means(Move::Jump("a".into())), None);
    assert_eq!(live.means(Move::Earlier("b".into())), None);
    assert_eq!(live.means(Move::Extend("a".into(), -11)), None);
    assert_eq!(live.means(Move::Skip("a".into(), String::new())), None);
}

#[test]
fn going_back_and_on_again_leaves_nothing_out() {
    let there = [(60, went("b")), (120, went("a"))];
    let live = Live::fold(&course(there)).unwrap();
    assert_eq!(live.means(Move::Next), Some(went("b")));
    let live = Live::fold(&course([
        (60, went("b")),
        (90, went("c")),
        (120, went("a")),
    ]))
    .unwrap();
    assert_eq!(live.means(Move::Next), Some(went("b")));
}

fn any_happening() -> impl Strategy<Value = Happening> {
    let id = prop::sample::select(vec!["a", "b", "c", "d", "x"]).prop_map(String::from);
    prop_oneof![
        id.clone().prop_map(Happening::Went),
        id.clone().prop_map(|step| Happening::Skipped {
            step,
            reason: "".into()
        }),
        Just(Happening::Paused),
        Just(Happening::Resumed),
        (id.clone(), -3i16..5).prop_map(|(step, minutes)| Happening::Extended { step, minutes }),
        (id.clone(), id.clone()).prop_map(|(new, before)| Happening::Added {
            step: step(&new, 5),
            before: Some(before)
        }),
        prop::collection::vec(id, 0..4).prop_map(Happening::Reordered),
        (0u64..4000, 0u64..4000).prop_map(|(a, b)| Happening::NotCounted {
            from: After(a.min(b) * 1000),
            until: After(a.max(b) * 1000)
        }),
        Just(Happening::CandleLit),
        Just(Happening::CandleOut),
        (-200i16..200).prop_map(Happening::BeganEarlier),
        (0i64..200).prop_map(|m| Happening::MustEnd(at(15, 0, 0).local() + TimeDelta::minutes(m))),
        "[a-c]".prop_map(|choice| Happening::Chose {
            step: "a".into(),
            choice
        }),
        Just(Happening::ListeningBegan),
        Just(Happening::ListeningEnded),
        any_aside().prop_map(Happening::WentAside),
        any_aside().prop_map(Happening::CameBack),
        any_fitted().prop_map(Happening::Fitted),
        Just(Happening::Finished),
    ]
}

fn any_aside() -> impl Strategy<Value = Aside> {
    let child = prop::option::of(prop::sample::select(vec!["fox", "owl"]));
    child.prop_map(|child| Aside {
        leader: None,
        child: child.map(Id::only),
    })
}

fn any_fitted() -> impl Strategy<Value = Fitted> {
    let id = prop::sample::select(vec!["a", "b", "c", "d", "x"]).prop_map(String::from);
    let way = prop::sample::select(vec![
        WayOn::FitIn,
        WayOn::ThemeNextTime,
        WayOn::LeaveOut,
        WayOn::ClosingNow,
    ]);
    let minutes = prop::collection::vec((id.clone(), 0u16..40), 0..3);
    (way, minutes, prop::option::of(id)).prop_map(|(way, minutes, left_out)| Fitted {
        way,
        minutes: minutes
            .into_iter()
            .map(|(step, minutes)| StepMinutes { step, minutes })
            .collect(),
        left_out: left_out.into_iter().collect(),
        ends: None,
        instead: None,
    })
}

fn any_course() -> impl Strategy<Value = Vec<Happened>> {
    prop::collection::vec((0u64..200, any_happening()), 0..25).prop_map(|list| {
        let mut at = 0;
        course(list.into_iter().map(|(ahead, what)| {
            at += ahead;
            (at, what)
        }))
    })
}

proptest! {
    #[test]
    fn what_the_steps_used_is_what_the_session_lasted(course in any_course(), later in 0u64..5000) {
        let live = Live::fold(&course).unwrap();
        let at = live.last + SECOND * later as u32;
        let used: Duration = (0..live.steps.len()).map(|i| live.used(i, at)).sum();
        prop_assert_eq!(used, live.elapsed(at));
        let earlier: u32 = course
            .iter()
            .map(|h| match h.what {
                Happening::BeganEarlier(by) => u32::try_from(by).unwrap_or(0),
                _ => 0,
            })
            .sum();
        prop_assert!(live.elapsed(at) <= at + SECOND * 60 * earlier);
    }

    #[test]
    fn folding_on_is_folding_whole(course in any_course()) {
        for end in 1..course.len() {
            let mut live = Live::fold(&course[..end]).unwrap();
            let whole = Live::fold(&course[..=end]).unwrap();
            let before = live.clone();
            let expected = if live.fold_on(&course[end]) { whole } else { before };
            prop_assert_eq!(live, expected);
        }
    }

    #[test]
    fn only_what_changes_the_past_is_folded_whole(course in any_course(), next in any_happening(), earlier in 1u64..9) {
        let mut live = Live::fold(&course).unwrap();
        let after = live.last.into();
        let at = |after, what| Happened { after, wall: live.began, what };
        let not_counted = matches!(next, Happening::NotCounted { .. });
        let last = at(after, next.clone());
        let early = at(After(after.0.saturating_sub(earlier)), next);
        prop_assert_eq!(live.fold_on(&early), early.after == after && !not_counted);
        prop_assert_eq!(live.fold_on(&last), !not_counted);
    }

    #[test]
    fn time_never_runs_back(course in any_course(), a in 0u64..5000, b in 0u64..5000) {
        let live = Live::fold(&course).unwrap();
        let (a, b) = (live.last + SECOND * a.min(b) as u32, live.last + SECOND * a.max(b) as u32);
        prop_assert!(live.elapsed(a) <= live.elapsed(b));
    }

    #[test]
    fn there_is_always_one_step_in_hand_and_none_is_lost(course in any_course()) {
        let live = Live::fold(&course).unwrap();
        let running = live.steps.iter().filter(|s| s.state == StepState::Current).count();
        prop_assert_eq!(running, usize::from(live.finished.is_none()));
        for id in ["a", "b", "c", "d"] {
            prop_assert_eq!(live.steps.iter().filter(|s| s.step.id == id).count(), 1);
        }
    }

    #[test]
    fn every_move_that_means_something_changes_something(course in any_course(), id in "[a-d]") {
        let live = Live::fold(&course).unwrap();
        for wanted in [Move::Next, Move::Back, Move::Jump(id.clone()), Move::Skip(id.clone(), String::new()),
            Move::TogglePause, Move::Extend(id.clone(), 1), Move::Earlier(id.clone()), Move::Later(id), Move::Finish,
            Move::Listen, Move::GoAside(Aside::default()), Move::ComeBack(Aside::default())] {
            let Some(what) = live.means(wanted.clone()) else { continue };
            let mut after = course.clone();
            after.push(Happened { after: live.last.into(), wall: live.began, what });
            prop_assert_ne!(&Live::fold(&after).unwrap(), &live, "{:?}", wanted);
        }
    }
}
