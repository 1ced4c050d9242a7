//! What is followed up: its order, its number, and what the home screen is told.
use chrono::{DateTime, Days, NaiveDate, Utc};
use proptest::prelude::*;

use super::*;
use crate::domain::few_eyes::FewEyes;
use crate::domain::record::{Book, Revision};
use crate::domain::stamp::{Id, StampMaker};

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn wall(minutes: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000 + minutes * 60, 0).unwrap()
}

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 1).unwrap() + Days::new(n)
}

fn book(records: Vec<GroupRecord>) -> GroupBook {
    let mut stamps = StampMaker::new(id("d1"));
    let mut book = Book::default();
    for (n, what) in records.into_iter().enumerate() {
        book.insert(Revision {
            id: id(&format!("r{n}")),
            at: stamps.next(wall(0)),
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    }
    book
}

fn record() -> impl Strategy<Value = GroupRecord> {
    let by = || proptest::option::of((0..40u64).prop_map(day));
    let follow_up = (by(), 0..9i64, any::<bool>()).prop_map(|(by, made, done)| {
        GroupRecord::FollowUp(FollowUp {
            by,
            done: done.then(|| wall(99)),
            ..FollowUp::new("call home", wall(made))
        })
    });
    let any = (by(), 0..9i64, any::<bool>(), any::<bool>());
    let concern = any.prop_map(|(by, made, handed, limited)| {
        GroupRecord::Concern(Concern {
            by,
            only_for: limited.then(|| FewEyes::new([])),
            handed_over: handed.then(|| HandedOver {
                to: "barnevernet".into(),
                on: None,
                reference: "".into(),
            }),
            ..Concern::new(wall(made))
        })
    });
    prop_oneof![follow_up, concern]
}

proptest! {
    #[test]
    fn what_is_open_comes_first_concerns_before_all_and_the_earliest_day_of_each(
        records in proptest::collection::vec(record(), 0..12),
    ) {
        let count = records.len();
        let book = book(records);
        let all = book.to_do();
        prop_assert_eq!(all.len(), count);
        prop_assert!(all.is_sorted_by_key(|(_, to_do)| !to_do.is_open()));
        let open = book.still_to_do();
        let (concerns, others): (Vec<_>, Vec<_>) = open.iter().partition(|(_, it)| it.is_concern());
        prop_assert!(open.is_sorted_by_key(|(_, to_do)| !to_do.is_concern()));
        for part in [concerns, others] {
            prop_assert!(part.is_sorted_by_key(|(_, it)| (it.by().is_none(), it.by())));
        }
        // Outside of that page just what is for everybody is told, and no more.
        let for_all = open.iter().filter(|(_, to_do)| to_do.only_for().is_none());
        let days: Vec<_> = for_all.clone().filter_map(|(_, to_do)| to_do.by()).collect();
        let count = for_all.count();
        match Open::of(&book.open_for_all()) {
            None => prop_assert_eq!(count, 0),
            Some(told) => {
                prop_assert_eq!(usize::from(told.count), count);
                prop_assert_eq!(told.next, days.iter().min().copied());
            }
        }
    }
}

#[test]
fn a_follow_up_from_the_same_record_is_the_same_on_every_laptop() {
    let from = MadeFrom {
        planned: id("s1"),
        record: id("note-1"),
    };
    assert_eq!(from.follow_up_id(), from.clone().follow_up_id());
    assert_ne!(from.follow_up_id(), from.concern_id());
}

#[test]
fn no_trace_shows_what_was_written() {
    let mut concern = Concern::new(wall(0));
    concern.told.insert(ConcernPart::OwnWords, "SECRET".into());
    concern.handed_over = Some(HandedOver {
        to: "SECRET".into(),
        on: None,
        reference: "SECRET".into(),
    });
    let follow_up = FollowUp::new("SECRET", wall(0));
    assert!(!format!("{concern:?} {follow_up:?}").contains("SECRET"));
}

#[test]
fn a_home_of_before_there_were_follow_ups_is_read() {
    let home: Home = ron::from_str(
        r#"(name: "Løvene", programme: "Guide", language: nb, sessions: [], meetings: [])"#,
    )
    .unwrap();
    assert_eq!(home.to_do, None);
}

/// A group of three children, with what is known of them.
fn known(of: Vec<(&str, Known)>) -> GroupBook {
    let mut stamps = StampMaker::new(id("d1"));
    let mut book = GroupBook::default();
    let mut put = |id, what| {
        book.insert(Revision {
            id,
            at: stamps.next(wall(0)),
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    };
    for (place, name) in (0..).zip(["elk", "fox", "owl"]) {
        let person = Person {
            name: name.into(),
            role: Role::Child,
            place,
            room_name: Private::default(),
        };
        put(id(name), GroupRecord::Person(person));
    }
    for (n, (child, known)) in of.into_iter().enumerate() {
        let child = id(child);
        let record = known.kind().only_id(&child);
        let record = record.unwrap_or_else(|| id(&format!("talk-{n}")));
        put(record, GroupRecord::OfChild(OfChild { child, known }));
    }
    book
}

fn consent(answer: Answer) -> Consent {
    Consent {
        answer,
        by: "mother".into(),
        on: None,
    }
}

fn names(people: &[&Person]) -> Vec<String> {
    people.iter().map(|p| p.name.show().to_owned()).collect()
}

#[test]
fn a_consent_is_missed_only_where_the_group_writes_them_down() {
    let none = known(Vec::new());
    assert!(none.for_the_day().is_empty());
    let some = known(vec![
        ("fox", Known::TakingPart(consent(Answer::Given))),
        ("owl", Known::TakingPart(consent(Answer::NotGiven))),
    ]);
    let day = some.for_the_day();
    assert_eq!(names(&day.not_taking_part), ["elk", "owl"]);
    assert!(day.no_pictures.is_empty());
}

#[test]
fn food_and_pick_up_are_gathered_in_the_order_of_the_children() {
    let book = known(vec![
        ("owl", Known::CannotEat("nuts".into())),
        ("elk", Known::CannotEat("milk".into())),
        ("fox", Known::PickUp("grandmother".into())),
        ("fox", Known::Folder("a map".into())),
    ]);
    let day = book.for_the_day();
    let eats: Vec<_> = day
        .cannot_eat
        .iter()
        .map(|(p, t)| (p.name.show(), t.show()))
        .collect();
    assert_eq!(eats, [("elk", "milk"), ("owl", "nuts")]);
    assert_eq!(day.pick_up.len(), 1);
}

#[test]
fn what_is_known_of_a_child_stands_in_order_and_is_nobody_elses() {
    let talk = |day| Talk {
        on: NaiveDate::from_ymd_opt(2027, 1, day),
        ..Talk::default()
    };
    let book = known(vec![
        ("fox", Known::Folder("a map".into())),
        ("fox", Known::PreTalk(talk(9))),
        ("owl", Known::PreTalk(talk(5))),
        ("fox", Known::PreTalk(talk(4))),
    ]);
    let of: Vec<_> = book
        .known_of(&id("fox"))
        .into_iter()
        .map(|(_, k)| k.clone())
        .collect();
    let expected = [
        Known::PreTalk(talk(4)),
        Known::PreTalk(talk(9)),
        Known::Folder("a map".into()),
    ];
    assert_eq!(of, expected);
}

#[test]
fn what_older_files_do_not_say_of_the_room_is_nothing() {
    let person: Person = ron::from_str(r#"(name: "Rev", role: child, place: 2)"#).unwrap();
    assert!(person.room_name.is_empty());
    assert!(!ron::to_string(&person).unwrap().contains("room"));
}
