use super::*;
use crate::domain::session::Candle;
use crate::domain::shown::{Paced, Part, Shown, Time, View};
use crate::domain::step::StepKind;
use crate::domain::time::fixed::at;

fn part() -> Part {
    Part {
        before: Vec::new(),
        now: StepKind::Relaxation,
        after: Vec::new(),
        candle: Candle::Lit,
        turn: None,
        exercise: None,
        time: None,
    }
}

/// Told at 14:30 on a clock that shows 500 seconds.
fn told(view: View) -> Told {
    Told {
        shown: Shown {
            lang: Lang::Da,
            view,
        },
        at: Duration::from_secs(500),
        wall: at(14, 30, 0).wall,
        rate: 1,
    }
}

fn follower() -> Follower {
    Follower::new(None, Lang::Nb, Look::default())
}

fn hear(follower: &mut Follower, told: Told, second: u32) -> bool {
    let now = at(14, 30, second);
    follower.hear(News::Told(Box::new(told)), &now, now.wall)
}

fn view(follower: &Follower) -> Option<&View> {
    match follower.heard() {
        Heard::Told(told) => Some(&told.shown.view),
        Heard::Silence(_) => None,
    }
}

#[test]
fn it_speaks_the_groups_language_unless_another_was_asked_for() {
    let mut usual = follower();
    hear(&mut usual, told(View::Part(part())), 0);
    assert_eq!(usual.words.lang(), Lang::Da);
    let mut asked = Follower::new(Some(Lang::En), Lang::Nb, Look::default());
    hear(&mut asked, told(View::Part(part())), 0);
    assert_eq!(asked.words.lang(), Lang::En);
}

#[test]
fn it_is_where_the_other_program_is_also_when_it_hears_late() {
    let mut follower = follower();
    hear(&mut follower, told(View::Part(part())), 7);
    assert_eq!(follower.moment(&at(14, 30, 7)), Duration::from_secs(507));
    assert_eq!(follower.moment(&at(14, 30, 9)), Duration::from_secs(509));
}

#[test]
fn setting_the_wall_clock_while_it_follows_moves_nothing() {
    let mut follower = follower();
    hear(&mut follower, told(View::Part(part())), 0);
    let mut now = at(14, 30, 5);
    now.wall += chrono::TimeDelta::hours(3);
    assert_eq!(follower.moment(&now), Duration::from_secs(505));
    assert!(!follower.hear(News::Same, &now, now.wall));
    assert_eq!(follower.moment(&now), Duration::from_secs(505));
}

#[test]
fn a_clock_that_was_asked_to_run_faster_is_followed() {
    let mut follower = follower();
    let fast = Told {
        rate: 60,
        ..told(View::Part(part()))
    };
    hear(&mut follower, fast, 1);
    assert_eq!(follower.moment(&at(14, 30, 2)), Duration::from_secs(620));
}

#[test]
fn who_is_left_alone_keeps_the_candle_and_claims_nothing() {
    let mut follower = follower();
    let exercise = Paced {
        began: Duration::ZERO,
        phases: vec![(PhaseKind::BreatheIn, Duration::from_secs(900))],
    };
    let running = Part {
        exercise: Some(exercise),
        ..part()
    };
    hear(&mut follower, told(View::Part(running)), 0);
    let now = at(14, 31, 0);
    assert!(follower.looks_so_for(&now).is_some());
    let gone = News::Silence(Silent::Nobody);
    assert!(follower.hear(gone.clone(), &now, now.wall));
    assert_eq!(view(&follower), Some(&View::Candle(Candle::Lit)));
    assert_eq!(follower.looks_so_for(&now), None);
    assert!(!follower.hear(gone, &now, now.wall));
}

#[test]
fn a_curtain_stays_drawn_when_the_other_program_is_gone() {
    let mut follower = follower();
    hear(&mut follower, told(View::Nothing), 0);
    let now = at(14, 31, 0);
    follower.hear(News::Silence(Silent::Nobody), &now, now.wall);
    assert_eq!(view(&follower), Some(&View::Nothing));
}

#[test]
fn it_listens_often_only_while_a_session_runs() {
    let mut follower = follower();
    assert_eq!(follower.listens_after(), WAITS);
    for (shown, often) in [
        (View::Part(part()), LISTENS),
        (View::Candle(Candle::Lit), LISTENS),
        (View::Nothing, LISTENS),
        (View::Over(Candle::Out), WAITS),
        (View::Waiting, WAITS),
    ] {
        hear(&mut follower, told(shown), 0);
        assert_eq!(follower.listens_after(), often);
    }
}

#[test]
fn nothing_is_drawn_anew_but_a_breath_and_a_stone_that_goes() {
    let mut follower = follower();
    hear(&mut follower, told(View::Part(part())), 0);
    assert_eq!(follower.looks_so_for(&at(14, 30, 0)), None);
    let time = Time::Runs {
        from: Duration::from_secs(500),
        until: Duration::from_secs(580),
    };
    let timed = Part {
        time: Some(time),
        ..part()
    };
    hear(&mut follower, told(View::Part(timed)), 0);
    let until = follower.looks_so_for(&at(14, 30, 4)).unwrap();
    assert_eq!(until, Duration::from_millis(6001));
}
