//! Who has been away twice without a word, and what stands in the matrix.
use proptest::prelude::*;

use super::*;
use crate::domain::group::{GroupRecord, Planned, Standing, State, standing_id};
use crate::domain::happening::{SessionRecord, attendance_id};
use crate::domain::record::{Book, Keeps, Revision};
use crate::domain::stamp::StampMaker;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn book<T: Keeps>(records: Vec<(Id, T)>) -> Book<T> {
    let mut stamps = StampMaker::new(id("d1"));
    let mut book = Book::default();
    for (id, what) in records {
        book.insert(Revision {
            id,
            at: stamps.next(chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap()),
            author: None,
            replaces: Vec::new(),
            what: Some(what),
        });
    }
    book
}

fn planned(kind: SessionKind, day: u32) -> GroupRecord {
    GroupRecord::Planned(Planned {
        session: "s".into(),
        kind,
        title: "T".into(),
        date: NaiveDate::from_ymd_opt(2027, 1, day).unwrap(),
        time: chrono::NaiveTime::MIN,
        minutes: 120,
        dropped: false,
        own_minutes: Vec::new(),
        taken_up: Vec::new(),
    })
}

/// A fox, and a session for each of what was said of it; `None` when nobody said.
fn group(said: &[Option<(Presence, &str)>]) -> (GroupBook, Vec<(Id, SessionBook)>) {
    let mut records = vec![(
        id("fox"),
        GroupRecord::Person(Person {
            name: "Fox".into(),
            role: Role::Child,
            place: 0,
            room_name: crate::domain::group::Private::default(),
        }),
    )];
    let mut sessions = Vec::new();
    for (n, said) in (1..).zip(said) {
        let session = id(&format!("s{n:02}"));
        records.push((session.clone(), planned(SessionKind::Children, n)));
        let standing = Standing {
            state: State::Done,
            children: 1,
            grown_ups: 2,
            minutes: 118,
            held: 0,
            day: None,
        };
        records.push((standing_id(&session), GroupRecord::Standing(standing)));
        let attendance = said.map(|(presence, reason)| {
            let attendance = Attendance {
                person: id("fox"),
                presence,
                reason: reason.into(),
            };
            (
                attendance_id(&id("fox")),
                SessionRecord::Attendance(attendance),
            )
        });
        sessions.push((session, book(attendance.into_iter().collect())));
    }
    records.push((id("t1"), planned(SessionKind::Parents, 30)));
    (book(records), sessions)
}

fn away_twice(said: &[Option<(Presence, &str)>]) -> bool {
    let (book, sessions) = group(said);
    let glance = glance(&book, &sessions);
    !glance.away_twice().is_empty()
}

fn glance<'a>(book: &'a GroupBook, sessions: &'a [(Id, SessionBook)]) -> Glance<'a> {
    Glance::of(book, |planned| {
        let (_, book) = sessions.iter().find(|(id, _)| id == planned)?;
        Some(Recorded { book, live: None })
    })
}

const AWAY: Option<(Presence, &str)> = Some((Presence::Absent, ""));
const ILL: Option<(Presence, &str)> = Some((Presence::Absent, "ill"));
const HERE: Option<(Presence, &str)> = Some((Presence::Here, ""));

#[test]
fn only_the_last_two_count_and_a_word_is_a_word() {
    assert!(away_twice(&[HERE, AWAY, AWAY]));
    assert!(away_twice(&[AWAY, None, AWAY]));
    assert!(!away_twice(&[AWAY]));
    assert!(!away_twice(&[AWAY, AWAY, HERE]));
    assert!(!away_twice(&[AWAY, ILL]));
    assert!(!away_twice(&[ILL, ILL]));
    assert!(!away_twice(&[]));
}

#[test]
fn a_parents_meeting_has_no_cell_for_a_child_and_no_number() {
    let (book, sessions) = group(&[HERE, AWAY]);
    let glance = glance(&book, &sessions);
    let cells = &glance.people[0].cells;
    assert_eq!(cells[..], [Cell::Here, Cell::AwayWithoutAWord, Cell::None]);
    assert_eq!((glance.offered, glance.too_few()), (2, 8));
    assert_eq!(glance.sessions[2].number, None);
    assert_eq!(glance.sessions[0].used(), Some(118));
}

proptest! {
    #[test]
    fn everybody_has_a_cell_for_each_session(
        said in prop::collection::vec(prop::sample::select(vec![None, HERE, AWAY, ILL]), 0..14),
    ) {
        let (book, sessions) = group(&said);
        let glance = glance(&book, &sessions);
        for person in &glance.people {
            prop_assert_eq!(person.cells.len(), glance.sessions.len());
        }
        prop_assert_eq!(glance.offered + glance.too_few(), said.len().max(AT_LEAST));
    }
}
