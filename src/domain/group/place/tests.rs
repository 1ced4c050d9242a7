//! Numbers of sessions in the plan.

use chrono::{DateTime, Days};
use proptest::prelude::*;

use super::*;
use crate::domain::group::{GroupBook, GroupRecord};
use crate::domain::record::{Book, Revision};
use crate::domain::stamp::StampMaker;

fn planned() -> impl Strategy<Value = Planned> {
    let kind = prop::sample::select(vec![SessionKind::Children, SessionKind::Parents]);
    (0..9u64, 9..12u32, kind, any::<bool>()).prop_map(|(day, hour, kind, dropped)| Planned {
        session: "s".to_owned(),
        kind,
        title: "Anger".to_owned(),
        date: NaiveDate::from_ymd_opt(2027, 1, 1).unwrap() + Days::new(day),
        time: NaiveTime::from_hms_opt(hour, 0, 0).unwrap(),
        minutes: 120,
        dropped,
        own_minutes: Vec::new(),
        taken_up: Vec::new(),
    })
}

proptest! {
    #[test]
    fn those_that_are_held_are_numbered_in_the_order_of_the_plan(
        all in prop::collection::vec(planned(), 0..12),
    ) {
        let mut stamps = StampMaker::new("d1".parse().unwrap());
        let mut book: GroupBook = Book::default();
        for (n, planned) in all.into_iter().enumerate() {
            book.insert(Revision {
                id: format!("p{n}").parse().unwrap(),
                at: stamps.next(DateTime::from_timestamp(1_800_000_000, 0).unwrap()),
                author: None,
                replaces: Vec::new(),
                what: Some(GroupRecord::Planned(planned)),
            });
        }
        let mut next = 1;
        for place in book.plan() {
            prop_assert_eq!(book.planned(place.id), Some(place.planned));
            let is_counted = place.planned.kind == SessionKind::Children && !place.planned.dropped;
            prop_assert_eq!(book.number(place.id), is_counted.then_some(next));
            next += usize::from(is_counted);
        }
        prop_assert_eq!(book.number(&"nowhere".parse().unwrap()), None);
    }
}
