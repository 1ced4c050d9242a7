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
    assert_eq!(spent.steps[1].gave, SECOND * 900);
}

proptest! {
    #[test]
    fn what_a_step_used_is_the_plan_with_what_it_was_given_and_gave(course in any_course(), later in 0u64..5000) {
        let live = Live::fold(&course).unwrap();
        let at = live.last + SECOND * later as u32;
        let spent = live.spent(at, live.ends, fixed::oslo);
        for (n, step) in spent.steps.iter().enumerate() {
            prop_assert_eq!(step.used, live.used(n, at));
            prop_assert_eq!(step.used + step.gave, step.planned + step.given.total());
            prop_assert!(step.given.listening <= step.listened);
        }
    }
}
