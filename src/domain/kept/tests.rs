//! The rule by which copies go, over any copies and any clock.
use super::*;
use crate::domain::time::fixed::at;
use chrono::TimeDelta;
use proptest::prelude::*;

fn copies() -> impl Strategy<Value = Vec<Copy>> {
    let occasion = prop_oneof![
        4 => Just(Occasion::Opening),
        1 => Just(Occasion::Adoption),
        1 => Just(Occasion::Restoring),
        1 => Just(Occasion::Tidying),
    ];
    // Some minutes apart up to months, and some from a clock that ran ahead.
    let copy = (-3_000i64..60_000, occasion).prop_map(|(minutes, occasion)| Copy {
        at: at(15, 0, 0).wall - TimeDelta::minutes(minutes),
        occasion,
    });
    prop::collection::btree_set(copy, 0..80).prop_map(|all| all.into_iter().collect())
}

fn staying(copies: &[Copy], now: &Now) -> Vec<Copy> {
    let gone = outlived(copies, now);
    let stays = copies.iter().filter(|copy| !gone.contains(copy));
    stays.copied().collect()
}

fn last(copies: &[Copy], fits: impl Fn(&Copy) -> bool) -> Vec<Copy> {
    let mut fitting: Vec<_> = copies.iter().copied().filter(|c| fits(c)).collect();
    fitting.sort_unstable();
    fitting.split_off(fitting.len().saturating_sub(10))
}

proptest! {
    #[test]
    fn the_last_ten_openings_and_the_last_ten_precautions_stay(copies in copies()) {
        let stay = staying(&copies, &at(15, 0, 0));
        for opening in last(&copies, |c| c.occasion == Occasion::Opening) {
            prop_assert!(stay.contains(&opening));
        }
        for precaution in last(&copies, |c| c.occasion != Occasion::Opening) {
            prop_assert!(stay.contains(&precaution));
        }
    }

    #[test]
    fn what_stood_at_the_end_of_each_of_fourteen_days_stays(copies in copies(), back in 0..14u64) {
        let now = at(15, 0, 0);
        let day = now.today() - Days::new(back);
        let until = |copies: &[Copy]| {
            copies.iter().filter(|c| (now.zone)(c.at).date() <= day).max().copied()
        };
        prop_assert_eq!(until(&copies), until(&staying(&copies, &now)));
    }

    #[test]
    fn no_more_stays_than_the_rule_says_and_nothing_new_appears(copies in copies()) {
        let now = at(15, 0, 0);
        let gone = outlived(&copies, &now);
        prop_assert!(gone.iter().all(|copy| copies.contains(copy)));
        prop_assert!(copies.len() - gone.len() <= OPENINGS + PRECAUTIONS + DAYS as usize);
    }

    #[test]
    fn thinning_twice_is_thinning_once(copies in copies()) {
        let now = at(15, 0, 0);
        prop_assert_eq!(outlived(&staying(&copies, &now), &now), vec![]);
    }

    #[test]
    fn thinning_day_by_day_loses_nothing_that_thinning_at_the_end_would_keep(copies in copies()) {
        let end = at(15, 0, 0);
        let mut kept: Vec<Copy> = Vec::new();
        for copy in copies.iter().filter(|c| c.at <= end.wall) {
            kept.push(*copy);
            kept = staying(&kept, &Now { wall: copy.at, ..end });
        }
        let past: Vec<_> = copies.iter().copied().filter(|c| c.at <= end.wall).collect();
        prop_assert_eq!(staying(&kept, &end), staying(&past, &end));
    }

    #[test]
    fn the_copy_that_was_just_made_stays_whatever_the_clock_says(copies in copies()) {
        let now = at(15, 0, 0);
        let just = Copy { at: now.wall, occasion: Occasion::Opening };
        let mut with_it = copies;
        with_it.retain(|copy| copy.at != just.at);
        with_it.push(just);
        prop_assert!(staying(&with_it, &now).contains(&just));
    }
}
