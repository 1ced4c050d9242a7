use proptest::prelude::*;

use super::*;

fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

fn flower() -> Paced {
    Paced {
        began: seconds(100),
        phases: vec![
            (PhaseKind::Rest, seconds(130)),
            (PhaseKind::BreatheIn, seconds(134)),
            (PhaseKind::BreatheOut, seconds(140)),
        ],
    }
}

#[test]
fn an_exercise_is_followed_from_its_beginning_to_its_end() {
    let kind = |at| flower().at(seconds(at)).map(|breath| breath.kind);
    use PhaseKind::{BreatheIn, BreatheOut, Rest};
    let all = [99, 100, 129, 130, 134, 139, 140].map(kind);
    let expected = [None, Some(Rest), Some(Rest), Some(BreatheIn)];
    assert_eq!(all[..4], expected);
    assert_eq!(all[4..], [Some(BreatheOut), Some(BreatheOut), None]);
    let breath = flower().at(seconds(137)).unwrap();
    assert!((breath.share - 0.5).abs() < 0.001);
    assert_eq!(breath.left, seconds(3));
}

#[test]
fn stones_go_one_by_one_and_none_is_left_at_the_end() {
    let time = Time::Runs {
        from: seconds(0),
        until: seconds(80),
    };
    let stones = |at| time.stones(seconds(at));
    assert_eq!(
        [0, 9, 10, 11, 40, 70, 79].map(stones),
        [8, 8, 7, 7, 4, 1, 1]
    );
    assert_eq!([80, 500].map(stones), [0, 0]);
    assert_eq!(time.next(seconds(12)), Some(seconds(20)));
    assert_eq!(time.next(seconds(80)), None);
    assert_eq!(Time::Stands(3).stones(seconds(9)), 3);
}

#[test]
fn a_wall_clock_that_was_set_back_lets_no_time_pass() {
    let told = Told {
        shown: Shown {
            lang: Lang::Nb,
            view: View::Waiting,
        },
        at: seconds(1000),
        wall: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
        rate: 60,
    };
    let later = told.wall + chrono::TimeDelta::seconds(2);
    assert_eq!(told.moment(later), seconds(1120));
    let earlier = told.wall - chrono::TimeDelta::hours(1);
    assert_eq!(told.moment(earlier), seconds(1000));
}

proptest! {
    #[test]
    fn the_next_stone_goes_when_it_is_said_to(from in 0u64..500, length in 0u64..9000, ms in 0u64..9_999_000) {
        let time = Time::Runs { from: seconds(from), until: seconds(from + length) };
        let moment = Duration::from_millis(ms);
        let before = time.stones(moment);
        match time.next(moment) {
            Some(next) => {
                prop_assert!(next > moment);
                prop_assert!(time.stones(next) < before || before == STONES);
            }
            None => prop_assert_eq!(before, 0),
        }
    }

    #[test]
    fn any_phases_give_a_share_from_0_to_1(
        began in 0u64..100, ends in prop::collection::vec(0u64..200, 0..9), at in 0u64..200,
    ) {
        let phases = ends.into_iter().map(|end| (PhaseKind::Rest, seconds(end))).collect();
        let paced = Paced { began: seconds(began), phases };
        if let Some(breath) = paced.at(seconds(at)) {
            prop_assert!((0.0..=1.0).contains(&breath.share));
        }
    }
}
