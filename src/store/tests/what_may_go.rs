//! Whatever a record lists as gone or as being about a forgotten child, nothing goes by it but what
//! can be purged, and what can be about a child: the group itself stays.
use proptest::prelude::*;

use super::every_kind::{of_group, of_session};
use super::*;
use crate::domain::forget::{Forgotten, Listed, forgotten_id, in_group};
use crate::domain::group::{GroupBook, Role};
use crate::domain::happening::SessionBook;
use crate::domain::record::{Keeps, Revision};
use crate::domain::stamp::StampMaker;
use crate::domain::stand_in::Gone;

fn book<T: Keeps>(records: Vec<(Id, T)>) -> Book<T> {
    let mut maker = StampMaker::new(id("d0"));
    let mut book = Book::default();
    for (record, what) in records {
        book.insert(Revision {
            id: record,
            at: maker.next(sample::wall()),
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    }
    book
}

/// Some of the records that there are, by place.
fn listed() -> impl Strategy<Value = Listed> {
    let some = |ids: Vec<Id>| {
        let count = ids.len();
        prop::sample::subsequence(ids, 0..=count)
    };
    let of_group = some(of_group().into_iter().map(|(id, _)| id).collect());
    let of_session = some(of_session().into_iter().map(|(id, _)| id).collect());
    (of_group, of_session).prop_map(|(group, session)| {
        let places = [(in_group(), group), (id("p0"), session)];
        let listed = places.map(|(place, ids)| (place, ids.into_iter().collect()));
        listed.into_iter().collect()
    })
}

/// What is left of the samples where somebody says this beside them.
fn left(record: Id, said: GroupRecord) -> (GroupBook, SessionBook) {
    let all = crate::domain::forget::AllForgotten::of(&book(vec![(record, said)]));
    let session = all.leave_out(&id("p0"), book(of_session()));
    (all.leave_out(&in_group(), book(of_group())), session)
}

fn is_left<T: PartialEq>(book: &Book<T>, (record, what): &(Id, T)) -> bool {
    book.what(record) == Some(what)
}

proptest! {
    #[test]
    fn nothing_is_gone_by_a_list_but_concerns_and_the_words_they_were_made_from(records in listed()) {
        let (group, session) = left(id("gone-frame"), GroupRecord::Gone(Gone { records: records.clone() }));
        for kept in of_group() {
            let may_go = matches!(kept.1, GroupRecord::Concern(_)) && records[&in_group()].contains(&kept.0);
            prop_assert_eq!(is_left(&group, &kept), !may_go, "{:?}", kept.0);
        }
        for kept in of_session() {
            let may_go = matches!(kept.1, SessionRecord::Serious(_)) && records[&id("p0")].contains(&kept.0);
            prop_assert_eq!(is_left(&session, &kept), !may_go, "{:?}", kept.0);
        }
    }

    #[test]
    fn nothing_of_the_group_itself_is_forgotten_by_a_list(records in listed(), child in 0..40usize) {
        let ids: Vec<Id> = of_group().into_iter().map(|(id, _)| id).collect();
        let child = ids[child % ids.len()].clone();
        let says = Forgotten { child: child.clone(), records };
        let (group, session) = left(forgotten_id(&child), GroupRecord::Forgotten(says));
        let before = book(of_group());
        prop_assert_eq!(group.frame(), before.frame());
        let planned = |book: &GroupBook| book.plan().into_iter().map(|p| p.id.clone()).collect::<Vec<_>>();
        prop_assert_eq!(planned(&group), planned(&before));
        prop_assert_eq!(group.readers(), before.readers());
        prop_assert_eq!(group.keep_until(), before.keep_until());
        for kept in of_session() {
            let is_course = matches!(
                kept.1,
                SessionRecord::Happened(_) | SessionRecord::Visitors(_) | SessionRecord::Debrief(_)
            );
            prop_assert!(!is_course || session.what(&kept.0).is_some(), "{:?}", kept.0);
        }
    }
}

#[test]
fn people_are_not_gone_by_a_list() {
    let all: Vec<Id> = of_group().into_iter().map(|(id, _)| id).collect();
    let records = [(in_group(), all.into_iter().collect())].into();
    let (group, _) = left(id("gone-all"), GroupRecord::Gone(Gone { records }));
    assert!(!group.people(Role::Leader).is_empty());
}
