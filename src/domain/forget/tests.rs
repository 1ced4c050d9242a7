//! The laws of forgetting: it can be done before or after putting together, once or often, and
//! beats every edit, seen or not.
use chrono::DateTime;
use proptest::prelude::*;

use super::*;
use crate::domain::group::{MadeFrom, Person, Role};
use crate::domain::happening::{
    Aside, Attendance, Happened, Happening, HeldWord, Note, Presence, Round, SessionBook,
    SessionRecord, attendance_id,
};
use crate::domain::stamp::StampMaker;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn wall() -> DateTime<chrono::Utc> {
    DateTime::from_timestamp_millis(1_800_000_000_000).unwrap()
}

/// Something that a device does in a session.
#[derive(Debug, Clone)]
enum Deed {
    Write(usize, u8, SessionRecord),
    Delete(usize, u8),
    Hear(usize, usize),
}

fn child() -> impl Strategy<Value = Option<Id>> {
    prop::option::of(prop_oneof![Just(id("fox")), Just(id("owl"))])
}

fn record() -> impl Strategy<Value = SessionRecord> {
    let note = child().prop_map(|about| {
        SessionRecord::Note(Note {
            text: about.as_ref().map_or("", Id::as_str).into(),
            wall: wall(),
            step: None,
            after: None,
            about,
        })
    });
    let word = child().prop_map(|child| {
        SessionRecord::HeldWord(HeldWord {
            word: child.as_ref().map_or("", Id::as_str).into(),
            child,
            wall: wall(),
            step: None,
            after: None,
            settled: None,
            decided_in: None,
        })
    });
    let round = prop::collection::vec(child(), 0..3).prop_map(|order| {
        SessionRecord::Round(Round {
            order: order.into_iter().flatten().collect(),
        })
    });
    let aside = child().prop_map(|child| {
        SessionRecord::Happened(Happened {
            after: crate::domain::happening::After(1),
            wall: wall(),
            what: Happening::WentAside(Aside {
                leader: None,
                child,
            }),
        })
    });
    prop_oneof![3 => note, 1 => word, 1 => round, 1 => aside]
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let device = || 0..3usize;
    let deed = prop_oneof![
        4 => (device(), 0..4u8, record()).prop_map(|(d, r, what)| Deed::Write(d, r, what)),
        1 => (device(), 0..4u8).prop_map(|(d, r)| Deed::Delete(d, r)),
        2 => (device(), device()).prop_map(|(d, from)| Deed::Hear(d, from)),
    ];
    prop::collection::vec(deed, 0..30)
}

/// A record is of one kind for good.
fn named(record: u8, what: &SessionRecord) -> Id {
    let kind = match what {
        SessionRecord::Note(_) => "note",
        SessionRecord::HeldWord(_) => "word",
        SessionRecord::Round(_) => "round",
        _ => "happening",
    };
    id(&format!("{kind}-{record}"))
}

fn play(deeds: &[Deed]) -> Vec<SessionBook> {
    let device = |n| id(&format!("d{n}"));
    let mut makers: Vec<_> = (0..3).map(|n| StampMaker::new(device(n))).collect();
    let mut books = vec![SessionBook::default(); 3];
    for deed in deeds {
        let (n, record, what) = match deed {
            Deed::Write(n, record, what) => (*n, named(*record, what), Some(what.clone())),
            Deed::Delete(n, record) => {
                let known: Vec<&Id> = books[*n].revisions().map(|r| &r.id).collect();
                let Some(record) = known.get(usize::from(*record)) else {
                    continue;
                };
                (*n, (*record).clone(), None)
            }
            Deed::Hear(n, from) => {
                let heard = books[*from].clone();
                heard.revisions().for_each(|r| makers[*n].saw(&r.at));
                books[*n].merge(heard);
                continue;
            }
        };
        let revision = Revision {
            at: makers[n].next(wall()),
            replaces: books[n].seen(&record),
            id: record,
            author: None,
            what,
        };
        books[n].insert(revision);
    }
    books
}

fn fox_is_forgotten() -> AllForgotten {
    let mut all = AllForgotten::default();
    all.add(&Forgotten {
        child: id("fox"),
        records: BTreeMap::new(),
    });
    all
}

fn is_about_fox(revision: &Revision<SessionRecord>) -> bool {
    SessionRecord::is_about(revision, &id("fox"), &BTreeMap::new())
}

fn together(books: &[SessionBook]) -> SessionBook {
    let mut all = SessionBook::default();
    books.iter().for_each(|book| all.merge(book.clone()));
    all
}

proptest! {
    #[test]
    fn forgetting_before_or_after_putting_together_is_the_same(deeds in deeds()) {
        let books = play(&deeds);
        let mut all = fox_is_forgotten();
        all.list(&id("p1"), &together(&books));
        let left = |book: &SessionBook| all.leave_out_listed(&id("p1"), book.clone());
        let after = left(&together(&books));
        let before: Vec<_> = books.iter().map(left).collect();
        prop_assert_eq!(&after, &together(&before));
        let turned: Vec<_> = before.iter().rev().cloned().collect();
        prop_assert_eq!(&after, &together(&turned));
        prop_assert_eq!(&left(&after), &after);
        // What one device has not forgotten yet changes nothing.
        let mixed = [before[0].clone(), books[1].clone(), before[2].clone()];
        prop_assert_eq!(&left(&together(&mixed)), &after);
    }

    #[test]
    fn whatever_order_children_are_forgotten_in_the_same_is_left(deeds in deeds()) {
        let book = together(&play(&deeds));
        let one = |child: &str| Forgotten { child: id(child), records: BTreeMap::new() };
        let left = |children: [&str; 2]| {
            let mut all = AllForgotten::default();
            children.iter().for_each(|child| all.add(&one(child)));
            all.leave_out(&id("p1"), book.clone())
        };
        prop_assert_eq!(left(["fox", "owl"]), left(["owl", "fox"]));
    }

    #[test]
    fn nothing_is_left_of_who_is_forgotten_and_everything_of_the_others(deeds in deeds()) {
        let book = together(&play(&deeds));
        let about = |r: &Revision<SessionRecord>| is_about_fox(r);
        let gone: BTreeSet<Id> = book.revisions().filter(|r| about(r)).map(|r| r.id.clone()).collect();
        let left = fox_is_forgotten().leave_out(&id("p1"), book.clone());
        let text = ron::to_string(&left.revisions().collect::<Vec<_>>()).unwrap();
        prop_assert!(!text.contains("fox"), "{}", text);
        for revision in book.revisions().filter(|r| !gone.contains(&r.id)) {
            prop_assert!(left.revisions_of(&revision.id).iter().any(|r| r.at == revision.at));
        }
    }

    #[test]
    fn an_edit_that_forgetting_had_not_seen_is_forgotten_too(before in deeds(), since in deeds()) {
        let mut all = fox_is_forgotten();
        let seen = play(&before);
        all.list(&id("p1"), &together(&seen));
        let listed = all.records().next().unwrap().records.remove(&id("p1")).unwrap_or_default();
        // The same devices went on without having heard of it.
        let both: Vec<Deed> = before.into_iter().chain(since).collect();
        let late = all.leave_out_listed(&id("p1"), together(&play(&both)));
        prop_assert!(late.revisions().all(|r| !listed.contains(&r.id) && !is_about_fox(r)));
    }
}

#[test]
fn a_forgotten_child_is_not_on_the_list_and_the_others_are() {
    let mut book = GroupBook::default();
    let mut maker = StampMaker::new(id("d1"));
    for name in ["fox", "owl"] {
        let person = Person {
            name: name.into(),
            role: Role::Child,
            place: 0,
            room_name: crate::domain::group::Private::default(),
        };
        book.insert(Revision {
            id: id(name),
            at: maker.next(wall()),
            author: None,
            replaces: Vec::new(),
            what: Some(GroupRecord::Person(person)),
        });
    }
    let left = fox_is_forgotten().leave_out(&in_group(), book);
    let names: Vec<_> = left
        .people(Role::Child)
        .iter()
        .map(|(id, _)| id.as_str().to_owned())
        .collect();
    assert_eq!(names, ["owl"]);
}

#[test]
fn that_somebody_is_forgotten_is_not_taken_back_by_a_deletion() {
    let mut book = GroupBook::default();
    let mut maker = StampMaker::new(id("d1"));
    let what = Forgotten {
        child: id("fox"),
        records: BTreeMap::new(),
    };
    for what in [Some(GroupRecord::Forgotten(what)), None] {
        let record = forgotten_id(&id("fox"));
        book.insert(Revision {
            at: maker.next(wall()),
            replaces: book.seen(&record),
            id: record,
            author: None,
            what,
        });
    }
    book.compact(&id("d1"));
    assert!(!AllForgotten::of(&book).is_empty());
}

#[test]
fn who_was_here_stays_a_number_only() {
    let mut book = SessionBook::default();
    let attendance = Attendance {
        person: id("fox"),
        presence: Presence::Absent,
        reason: "ill".into(),
    };
    let record = attendance_id(&id("fox"));
    let mut maker = StampMaker::new(id("d1"));
    for what in [Some(SessionRecord::Attendance(attendance)), None] {
        book.insert(Revision {
            at: maker.next(wall()),
            replaces: book.seen(&record),
            id: record.clone(),
            author: None,
            what,
        });
    }
    let left = fox_is_forgotten().leave_out(&id("p1"), book);
    assert!(left.is_empty());
}

/// Follow-ups, a concern and the like: `a` to `d` are about Fox or were made from what is, `e` is not.
fn made_from_records() -> GroupBook {
    use crate::domain::group::{Concern, FollowUp, Known, OfChild};
    let from = |record: &str| {
        Some(MadeFrom {
            planned: id("p1"),
            record: id(record),
        })
    };
    let records = [
        (
            "a",
            GroupRecord::FollowUp(FollowUp {
                from: from("w1"),
                ..FollowUp::new("ring", wall())
            }),
        ),
        (
            "b",
            GroupRecord::FollowUp(FollowUp {
                whose: Some(id("fox")),
                ..FollowUp::new("ring", wall())
            }),
        ),
        (
            "c",
            GroupRecord::Concern(Concern {
                child: Some(id("fox")),
                ..Concern::new(wall())
            }),
        ),
        (
            "d",
            GroupRecord::OfChild(OfChild {
                child: id("fox"),
                known: Known::PickUp("an aunt".into()),
            }),
        ),
        (
            "e",
            GroupRecord::FollowUp(FollowUp {
                from: from("w2"),
                ..FollowUp::new("stays", wall())
            }),
        ),
    ];
    let mut book = GroupBook::default();
    let mut maker = StampMaker::new(id("d1"));
    for (record, what) in records {
        book.insert(Revision {
            id: id(record),
            at: maker.next(wall()),
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    }
    book
}

#[test]
fn what_was_made_from_a_record_about_the_child_goes_with_it() {
    let mut all = AllForgotten::default();
    all.add(&Forgotten {
        child: id("fox"),
        records: [(id("p1"), [id("w1")].into())].into(),
    });
    let left = all.leave_out(&in_group(), made_from_records());
    let ids: Vec<_> = left.revisions().map(|r| r.id.as_str()).collect();
    assert_eq!(ids, ["e"]);
}
