//! The laws of fitting the rest into the time left.
use proptest::prelude::*;

use super::*;
use crate::domain::happening::{SessionBook, SessionRecord};
use crate::domain::record::Revision;
use crate::domain::session::{LiveStep, Move};
use crate::domain::stamp::{Id, StampMaker};

/// A day on which anything can have happened until now.
#[derive(Debug, Clone)]
struct Day {
    course: Vec<Happened>,
    bounds: Bounds,
    second: u64,
    round: RoundAsks,
}

impl Day {
    fn live(&self) -> Live {
        Live::fold(&self.course).unwrap()
    }

    fn what_now<'a>(&'a self, live: &'a Live, now: &'a Now) -> WhatNow<'a> {
        WhatNow {
            live,
            at: Duration::from_secs(self.second),
            now,
            round: self.round,
            bounds: &self.bounds,
        }
    }

    /// Every way that can be offered.
    fn ways(&self, live: &Live) -> Vec<Way> {
        let now = clock(self.second);
        let what_now = self.what_now(live, &now);
        let mut ways = what_now.ways();
        ways.extend(what_now.shorter_activity(4, "toolbox/mirror"));
        ways
    }

    /// The same day after a way was chosen.
    fn after(&self, way: &Way) -> Self {
        let mut day = self.clone();
        day.course
            .push(happened(self.second, Happening::Fitted(way.fitted())));
        day
    }
}

fn any_happening() -> impl Strategy<Value = Happening> {
    let id = (0..KINDS.len()).prop_map(|n| format!("s{n}"));
    prop_oneof![
        4 => id.clone().prop_map(Happening::Went),
        2 => (id.clone(), -5i16..8).prop_map(|(step, minutes)| Happening::Extended { step, minutes }),
        1 => id.clone().prop_map(|step| Happening::Skipped { step, reason: "".into() }),
        1 => Just(Happening::Paused),
        1 => Just(Happening::Resumed),
        1 => Just(Happening::ListeningBegan),
        1 => (0..3usize, 0u16..30, id.clone()).prop_map(|(n, minutes, before)| Happening::Added {
            step: RunStep { id: format!("added{n}"), kind: KINDS[n * 3], title: String::new(), minutes },
            before: Some(before),
        }),
        1 => prop::collection::vec(id.clone(), 0..5).prop_map(Happening::Reordered),
        1 => (-20i16..20).prop_map(Happening::BeganEarlier),
        1 => (60i64..150).prop_map(|m| Happening::MustEnd(at(14, 30, 0).local() + TimeDelta::minutes(m))),
    ]
}

/// A day on which ways to go on have been chosen too, one after the other.
fn any_day() -> impl Strategy<Value = Day> {
    let chosen = prop::collection::vec((any::<prop::sample::Index>(), 0u64..900), 0..4);
    (a_day(), chosen).prop_map(|(mut day, chosen)| {
        for (which, later) in chosen {
            let ways = day.ways(&day.live());
            if !ways.is_empty() {
                day = day.after(which.get(&ways));
            }
            day.second += later;
        }
        day
    })
}

fn a_day() -> impl Strategy<Value = Day> {
    let minutes = prop::collection::vec((0u16..40, 0u16..40), KINDS.len()).prop_map(|all| {
        all.into_iter()
            .map(|(a, b)| (a.max(b), a.min(b)))
            .collect::<Vec<_>>()
    });
    let gives = prop_oneof![Just(Gives::Nothing), (0u16..20).prop_map(Gives::DownTo)];
    let group = prop::collection::vec((prop::sample::select(KINDS.to_vec()), gives), 0..4);
    let course = prop::collection::vec((0u64..1500, any_happening()), 0..8);
    let round = (0u16..30, 0u16..60).prop_map(|(ahead, running)| RoundAsks { ahead, running });
    (minutes, group, course, 0u64..2000, round).prop_map(|(minutes, group, rest, later, round)| {
        let group: Vec<_> = group
            .into_iter()
            .map(|(kind, gives)| MayGive { kind, gives })
            .collect();
        let mut course = began(&minutes, half_past_four());
        let mut second = 0;
        for (ahead, what) in rest {
            second += ahead;
            course.push(happened(second, what));
        }
        Day {
            course,
            bounds: bounds(&minutes, &group),
            second: second + later,
            round,
        }
    })
}

/// What is done of a session: what cannot be changed by what comes.
fn done(live: &Live, at: Duration) -> Vec<(LiveStep, Duration)> {
    let steps = live.steps.iter().enumerate();
    steps
        .filter(|(_, step)| !step.is_open())
        .map(|(n, step)| (step.clone(), live.used(n, at)))
        .collect()
}

/// Whether a way leaves what runs as it is: all but the one that leads to the closing at once.
fn stays_in_plan(way: &Way) -> bool {
    way.way != WayOn::ClosingNow
}

proptest! {
    #[test]
    fn the_way_to_the_closing_ends_what_runs_and_keeps_what_is_done(day in any_day(), later in 0u64..500) {
        let live = day.live();
        for way in day.ways(&live).into_iter().filter(|way| !stays_in_plan(way)) {
            let after = day.after(&way).live();
            prop_assert_eq!(after.current().step.kind, StepKind::Closing);
            prop_assert_eq!(after.current().allotted_minutes(), live.closing_ahead().unwrap().allotted_minutes());
            let (at, then) = (Duration::from_secs(day.second), Duration::from_secs(day.second + later));
            let (before, now_done) = (done(&live, at), done(&after, then));
            prop_assert!(before.iter().all(|step| now_done.contains(step)));
            let current = live.current_index();
            prop_assert_eq!(after.used(current, then), live.used(current, at));
        }
    }

    #[test]
    fn the_round_that_runs_leaves_room_for_those_who_have_not_told(
        children in 0u16..20, grown_ups in 0u16..20, used in 0u64..9000, told in 0u16..20,
        band in prop::sample::select(vec![Band::Younger, Band::Older]),
    ) {
        let present = Present { children, grown_ups };
        let used = Duration::from_secs(used);
        let runs = |told: u16| {
            let turns = Turns { all: children, to_come: children.saturating_sub(told) };
            present.round_that_runs(band, used, turns)
        };
        let used_up = whole_minutes_up(used);
        prop_assert!(runs(told + 1) <= runs(told));
        prop_assert!(runs(told) <= used_up + present.round(band));
        if children == 0 {
            prop_assert_eq!(runs(told), present.round(band));
        } else if told >= children {
            prop_assert_eq!(runs(told), 0);
        } else {
            prop_assert!(runs(told) > used_up);
            prop_assert_eq!(runs(0), used_up + present.round(band));
        }
    }

    #[test]
    fn the_round_the_relaxation_and_the_closing_never_shrink_by_themselves(day in any_day()) {
        for way in day.ways(&day.live()).into_iter().filter(stays_in_plan) {
            for share in way.shares.iter().filter(|share| share.kind.is_kept()) {
                let keeps = matches!(share.to, Gets::Minutes(to) if to >= share.from);
                prop_assert!(keeps, "{:?}: {:?}", way.way, share);
            }
        }
    }

    #[test]
    fn the_times_say_by_how_much_the_plan_does_not_fit(day in any_day()) {
        let (live, now) = (day.live(), clock(day.second));
        let times = live.times(Duration::from_secs(day.second), &now, day.round);
        prop_assert_eq!(times.over(), day.what_now(&live, &now).over());
    }

    #[test]
    fn every_way_fits_or_says_by_how_much_not(day in any_day()) {
        let live = day.live();
        let now = clock(day.second);
        for way in day.ways(&live) {
            let after = day.after(&way).live();
            let over = day.what_now(&after, &now).over();
            prop_assert_eq!(over, way.over, "{:?}", way);
            let times = after.times(Duration::from_secs(day.second), &now, day.what_now(&after, &now).round);
            prop_assert_eq!(times.over(), over);
            if way.fits() {
                prop_assert!(times.free >= TimeDelta::zero());
                prop_assert_eq!(times.ends, way.ends);
            } else {
                let by = way.ends - after.ends;
                prop_assert!(by > TimeDelta::minutes(i64::from(over) - 1));
            }
        }
    }

    #[test]
    fn what_is_left_out_waits_for_next_time_where_the_way_says_so(day in any_day()) {
        for way in day.ways(&day.live()) {
            let after = day.after(&way).live();
            for share in &way.shares {
                let step = after.step(&share.step).unwrap();
                prop_assert_eq!(step.waits(), share.to == Gets::NextTime);
                let gone = !matches!(share.to, Gets::Minutes(_));
                prop_assert_eq!(step.state == StepState::Skipped, gone);
            }
        }
    }

    #[test]
    fn steps_are_left_out_only_where_giving_is_not_enough_and_none_for_nothing(day in any_day()) {
        let live = day.live();
        let ways = day.ways(&live);
        let fits = |way: &&Way| way.way == WayOn::FitIn && way.fits();
        let leave_out = ways.iter().find(|way| way.way == WayOn::LeaveOut);
        prop_assert!(leave_out.is_none() || ways.iter().find(fits).is_none());
        let Some(way) = leave_out else { return Ok(()) };
        let left_out = &way.fitted().left_out;
        prop_assert!(!left_out.is_empty());
        for back in left_out {
            // The same without this one among those that are left out does not do as well.
            let mut fewer = day.clone();
            let skip = |step: &String| Happening::Skipped { step: step.clone(), reason: "".into() };
            let others = left_out.iter().filter(|step| *step != back);
            fewer.course.extend(others.map(|step| happened(day.second, skip(step))));
            let live = fewer.live();
            if fewer.bounds.least(&live.step(back).unwrap().step) == Some(0) { continue }
            let fit_in = fewer.ways(&live).into_iter().find(|way| way.way == WayOn::FitIn);
            let over = fit_in.map_or(fewer.what_now(&live, &clock(day.second)).over(), |way| way.over);
            prop_assert!(over > way.over, "{} need not go: {:?}", back, way);
        }
    }

    #[test]
    fn no_way_changes_what_is_done(day in any_day(), later in 0u64..500) {
        let live = day.live();
        let at = Duration::from_secs(day.second + later);
        for way in day.ways(&live).into_iter().filter(stays_in_plan) {
            let after = day.after(&way).live();
            let before = done(&live, at);
            prop_assert!(done(&after, at).iter().filter(|(s, _)| before.iter().any(|(b, _)| b.step.id == s.step.id)).eq(before.iter()));
            prop_assert_eq!(after.elapsed(at), live.elapsed(at));
            let current = live.current_index();
            prop_assert_eq!(after.used(current, at), live.used(current, at));
            prop_assert_eq!(&after.current().step.id, &live.current().step.id);
        }
    }

    #[test]
    fn no_step_gives_more_than_it_may_or_has(day in any_day()) {
        let live = day.live();
        for way in day.ways(&live).iter().filter(|way| way.instead.is_none() && stays_in_plan(way)) {
            for share in &way.shares {
                let Gets::Minutes(to) = share.to else { continue };
                let step = live.step(&share.step).unwrap();
                let least = day.bounds.least(&step.step).unwrap_or(share.from);
                prop_assert!(to >= least.min(share.from), "{:?}", share);
                let index = live.steps.iter().position(|s| s.step.id == share.step).unwrap();
                let used = if index == live.current_index() {
                    whole_minutes_up(live.used(index, Duration::from_secs(day.second)))
                } else {
                    0
                };
                prop_assert!(to >= used.min(share.from), "{:?} of {} used", share, used);
            }
        }
    }

    #[test]
    fn a_later_one_gives_only_when_those_before_it_have_nothing_left(day in any_day()) {
        let live = day.live();
        let ways = day.ways(&live);
        for way in ways.iter().filter(|way| way.way == WayOn::FitIn) {
            let rank = |kind| ORDER_OF_GIVING.iter().position(|k| *k == kind);
            let gave = |share: &&Share| match share.to {
                Gets::Minutes(to) => to < share.from,
                _ => true,
            };
            let last = way.shares.iter().filter(gave).filter_map(|share| rank(share.kind)).max();
            let earlier = |share: &&Share| rank(share.kind) < last && rank(share.kind).is_some();
            for share in way.shares.iter().filter(earlier) {
                let Gets::Minutes(to) = share.to else { continue };
                let step = live.steps.iter().position(|s| s.step.id == share.step).unwrap();
                let least = day.bounds.least(&live.steps[step].step).unwrap_or(share.from);
                let used = whole_minutes_up(live.used(step, Duration::from_secs(day.second)));
                let current = step == live.current_index();
                prop_assert!(to <= least || (current && to <= used) , "{:?} of {:?}", share, way);
            }
        }
    }

    #[test]
    fn where_the_plan_fits_nothing_is_offered(day in any_day()) {
        let live = day.live();
        let now = clock(day.second);
        let what_now = day.what_now(&live, &now);
        prop_assert_eq!(what_now.ways().is_empty(), what_now.over() == 0);
    }

    #[test]
    fn taking_a_way_back_brings_back_exactly_what_was(day in any_day()) {
        let mut maker = StampMaker::new(Id::only("d"));
        let mut write = |book: &mut SessionBook, id: &Id, what| {
            let at = maker.next(clock(0).wall);
            let replaces = book.seen(id);
            book.insert(Revision { id: id.clone(), at, author: None, replaces, what });
        };
        let fold = |book: &SessionBook| Live::fold(book.course().into_iter().map(|(_, h)| h)).unwrap();
        let mut book = SessionBook::default();
        for (n, happened) in day.course.iter().enumerate() {
            let id: Id = format!("h{n}").parse().unwrap();
            write(&mut book, &id, Some(SessionRecord::Happened(happened.clone())));
        }
        let before = fold(&book);
        for way in day.ways(&before) {
            let Some(what) = before.means(Move::Fit(way.fitted())) else { continue };
            let id = Id::only("way");
            write(&mut book, &id, Some(SessionRecord::Happened(happened(day.second, what))));
            prop_assert_ne!(&fold(&book), &before);
            write(&mut book, &id, None);
            prop_assert_eq!(&fold(&book), &before);
        }
    }
}
