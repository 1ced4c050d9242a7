//! Where the time went is told so that no sentence contradicts another.

use super::*;
use crate::domain::story::{Ended, SpentTold, spent};

fn told(happenings: Vec<(i64, Happening)>) -> Vec<SpentTold> {
    let (group, book) = (group(), course(happenings, 0));
    let sources = Sources {
        group: &group,
        place: group.plan()[0],
        book: &book,
        content: None,
        band: Band::Younger,
        lang: Lang::En,
        zone: oslo,
    };
    let rows = spent(&sources).into_iter().filter_map(|row| match row {
        Row::Spent(told) => Some(told),
        _ => None,
    });
    rows.collect()
}

#[test]
fn a_session_that_went_as_planned_says_so() {
    let went = |minutes, step: &str| (minutes, Happening::Went(step.into()));
    let all = vec![
        went(20, "theme"),
        went(40, "dance"),
        (60, Happening::Finished),
    ];
    let told = told(all);
    assert!(
        told.contains(&SpentTold::Ended(Ended::AsPlanned)),
        "{told:?}"
    );
}

#[test]
fn what_ended_long_before_the_plan_is_not_said_to_have_gone_as_planned() {
    let steps = ["theme", "dance"].map(|step| (0, Happening::Went(step.into())));
    let all = steps
        .into_iter()
        .chain([(0, Happening::Finished)])
        .collect();
    assert_eq!(told(all), [SpentTold::Ended(Ended::Before(60))]);
}
