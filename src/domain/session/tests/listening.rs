//! Listening never costs a second, and who is aside is not forgotten.
use super::*;

fn with_fox() -> Aside {
    Aside {
        leader: None,
        child: Some(Id::only("fox")),
    }
}

#[test]
fn listening_belongs_to_the_step_and_is_counted_apart() {
    let live = Live::fold(&course([
        (100, Happening::ListeningBegan),
        (400, Happening::ListeningEnded),
        (500, went("b")),
    ]))
    .unwrap();
    assert_eq!(used_seconds(&live, 600), [500, 100, 0, 0]);
    assert_eq!(live.listened(0, SECOND * 600), SECOND * 300);
    assert_eq!(live.listened_in_all(SECOND * 600), SECOND * 300);
    assert_eq!(live.listening(), None);
}

#[test]
fn a_key_that_moves_on_brings_the_plan_back_first() {
    let began = (100, Happening::ListeningBegan);
    let live = Live::fold(&course([began.clone()])).unwrap();
    assert_eq!(live.listening(), Some(SECOND * 100));
    for key in [Move::Next, Move::Back, Move::Listen] {
        assert_eq!(live.means(key), Some(Happening::ListeningEnded));
    }
    assert_eq!(live.means(Move::TogglePause), None);
    let jumped = Live::fold(&course([began, (200, went("c"))])).unwrap();
    assert_eq!(jumped.listening(), None);
    assert_eq!(jumped.listened(0, SECOND * 900), SECOND * 100);
}

#[test]
fn who_listens_in_a_pause_lets_time_run_again() {
    let live = Live::fold(&course([
        (100, Happening::Paused),
        (160, Happening::ListeningBegan),
    ]))
    .unwrap();
    assert!(live.is_running());
    assert_eq!(live.elapsed(SECOND * 200), SECOND * 140);
}

#[test]
fn who_went_aside_is_away_until_they_come_back_and_remembered_after() {
    let aside = [(100, Happening::WentAside(with_fox()))];
    let live = Live::fold(&course(aside.clone())).unwrap();
    assert_eq!(live.away().count(), 1);
    assert_eq!(live.means(Move::GoAside(with_fox())), None);
    assert_eq!(live.means(Move::ComeBack(Aside::default())), None);
    let back = live.means(Move::ComeBack(with_fox())).unwrap();
    let there_and_back = aside.into_iter().chain([(700, went("b")), (900, back)]);
    let live = Live::fold(&course(there_and_back)).unwrap();
    assert_eq!(live.away().count(), 0);
    assert_eq!(
        live.asides(),
        [WentAside {
            who: with_fox(),
            step: "a".into(),
            went: SECOND * 100,
            back: Some(SECOND * 900),
        }]
    );
}

proptest! {
    #[test]
    fn listening_never_loses_a_second(course in any_course(), later in 0u64..5000) {
        let before = Live::fold(&course).unwrap();
        prop_assume!(before.finished.is_none());
        let mut listening = course;
        listening.push(Happened {
            after: before.last.into(),
            wall: before.began,
            what: Happening::ListeningBegan,
        });
        let listening = Live::fold(&listening).unwrap();
        let at = before.last + SECOND * later as u32;
        let passed = listening.elapsed(at) - before.elapsed(before.last);
        let heard = listening.listened_in_all(at) - before.listened_in_all(before.last);
        prop_assert_eq!(passed, heard);
        prop_assert!(listening.elapsed(at) >= before.elapsed(at));
        if before.is_running() {
            prop_assert_eq!(listening.elapsed(at), before.elapsed(at));
        }
    }

    #[test]
    fn no_step_was_listened_in_for_longer_than_it_ran(course in any_course(), later in 0u64..5000) {
        let live = Live::fold(&course).unwrap();
        let at = live.last + SECOND * later as u32;
        for step in 0..live.steps.len() {
            prop_assert!(live.listened(step, at) <= live.used(step, at));
        }
    }

    #[test]
    fn without_pauses_listening_changes_no_account(course in any_course(), later in 0u64..5000) {
        let listens = |h: &Happened| matches!(h.what, Happening::ListeningBegan | Happening::ListeningEnded);
        let runs = |h: &Happened| h.what != Happening::Paused;
        let course: Vec<_> = course.into_iter().filter(runs).collect();
        let plain: Vec<_> = course.iter().filter(|h| !listens(h)).cloned().collect();
        let (live, plain) = (Live::fold(&course).unwrap(), Live::fold(&plain).unwrap());
        let at = live.last + SECOND * later as u32;
        for step in 0..live.steps.len() {
            prop_assert_eq!(live.used(step, at), plain.used(step, at));
        }
    }
}
