//! Afterwards nothing of the time is missing.
use super::*;

#[test]
fn what_was_given_is_told_by_what_it_was_given_to() {
    let extended = Happening::Extended {
        step: "a".into(),
        minutes: 2,
    };
    let live = Live::fold(&course([
        (100, Happening::ListeningBegan),
        (400, Happening::ListeningEnded),
        (500, extended),
        (1200, went("b")),
        (1500, Happening::Finished),
    ]))
    .unwrap();
    let was_to_begin = at(14, 24, 0).local();
    let spent = live.spent(SECOND * 1500, was_to_begin, at(0, 0, 0).zone);
    assert_eq!(spent.late, TimeDelta::minutes(6));
    let expected = Given {
        listening: SECOND * 300,
        by_hand: SECOND * 120,
        added: Duration::ZERO,
        longer: SECOND * 180,
    };
    assert_eq!(spent.steps[0].given, expected);
    // Nothing came after it.
    assert_eq!(spent.steps[1].gave, Duration::ZERO);
    assert_eq!(spent.steps[1].unused, SECOND * 900);
}

#[test]
fn only_what_ran_and_was_followed_by_something_gave_minutes_to_the_rest() {
    let gave = |happenings: &[(u64, Happening)]| {
        let live = Live::fold(&course(happenings.iter().cloned())).unwrap();
        let spent = live.spent(SECOND * 1500, live.ends, fixed::oslo);
        let gave = spent.steps.iter().map(|step| step.gave.as_secs() / 60);
        gave.collect::<Vec<_>>()
    };
    let all = [
        (300, went("b")),
        (330, went("c")),
        (900, Happening::Finished),
    ];
    assert_eq!(gave(&all), [5, 0, 0, 0]);
}

proptest! {
    #[test]
    fn what_a_step_used_is_the_plan_with_what_it_was_given_and_gave(course in any_course(), later in 0u64..5000) {
        let live = Live::fold(&course).unwrap();
        let at = live.last + SECOND * later as u32;
        let spent = live.spent(at, live.ends, fixed::oslo);
        for (n, step) in spent.steps.iter().enumerate() {
            prop_assert_eq!(step.used, live.used(n, at));
            prop_assert_eq!(step.used + step.gave + step.unused, step.planned + step.given.total());
            prop_assert!(step.given.listening <= step.listened);
            let gives = step.gave.is_zero() || live.finished.is_none() || n != live.current_index();
            prop_assert!(gives && (step.gave.is_zero() || step.used >= SECOND * 60));
        }
    }
}
