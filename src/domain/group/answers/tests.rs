use super::*;
use crate::domain::evaluation::{Face, Mark};
use crate::domain::record::Revision;
use crate::domain::stamp::StampMaker;

const WORDS: &str = "mamma er sint";

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn sheet(on: Asking, by: Respondent) -> AnswerSheet {
    AnswerSheet {
        scales: vec![OnScale {
            question: id("heard"),
            asked: "Hørte vi på deg?".into(),
            point: Point::Face(Face::Glad),
        }],
        open: vec![InWords {
            question: id("more"),
            asked: "Hva mer?".into(),
            words: WORDS.into(),
        }],
        being_written: false,
        ..AnswerSheet::new(id("children-running"), on, by)
    }
}

fn fox() -> Respondent {
    Respondent::Child(id("fox"))
}

#[test]
fn everybody_has_one_sheet_for_each_occasion_and_each_session() {
    let grown_up = |nth| Respondent::GrownUpOf {
        child: id("fox"),
        nth,
    };
    let of = |on, by| sheet(on, by).id();
    let ids = [
        of(Asking::Start, fox()),
        of(Asking::Mid, fox()),
        of(Asking::After(id("p0")), fox()),
        of(Asking::After(id("p1")), fox()),
        of(Asking::After(id("p0")), Respondent::Child(id("owl"))),
        of(Asking::After(id("p0")), Respondent::Leader(id("fox"))),
        of(Asking::After(id("p0")), grown_up(1)),
        of(Asking::After(id("p0")), grown_up(2)),
    ];
    let different: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(different.len(), ids.len());
    assert_eq!(of(Asking::Start, fox()), ids[0]);
    // It is an id that can be read again, also where people's ids are as long as can be.
    let long = id(&"a".repeat(Id::LONGEST));
    let id = of(Asking::After(long.clone()), Respondent::Child(long));
    assert_eq!(id.as_str().parse(), Ok(id.clone()));
    assert!(!ids.iter().any(|id| id.as_str().contains("fox")));
}

#[test]
fn no_trace_shows_what_somebody_answered_or_who_it_was() {
    let shown = format!("{:?}", sheet(Asking::Start, fox()));
    assert!(!shown.contains(WORDS), "{shown}");
    assert!(!shown.contains("fox") && !shown.contains("Glad"), "{shown}");
}

#[test]
fn a_mark_beyond_ten_is_refused_and_not_cut() {
    assert!(ron::from_str::<Mark>("10").is_ok());
    assert!(ron::from_str::<Mark>("11").is_err());
    assert_eq!(Mark::new(11), None);
}

#[test]
fn only_what_was_given_counts() {
    let mut stamps = StampMaker::new(id("d1"));
    let mut book = GroupBook::default();
    let begun = AnswerSheet {
        being_written: true,
        ..sheet(Asking::Mid, fox())
    };
    for it in [begun.clone(), sheet(Asking::Start, fox())] {
        book.insert(Revision {
            id: it.id(),
            at: stamps.next(chrono::DateTime::UNIX_EPOCH),
            author: None,
            replaces: Vec::new(),
            what: Some(GroupRecord::AnswerSheet(it)),
        });
    }
    let given: Vec<_> = book
        .answers_given()
        .into_iter()
        .map(|(_, it)| &it.on)
        .collect();
    assert_eq!(given, [&Asking::Start]);
    assert_eq!(book.answer_sheet(&begun.id()), Some(&begun));
}

/// What two laptops wrote without having seen each other.
fn at_once(first: AnswerSheet, second: AnswerSheet) -> GroupBook {
    let mut book = GroupBook::default();
    for (device, it) in [("d1", first), ("d2", second)] {
        book.insert(Revision {
            id: it.id(),
            at: StampMaker::new(id(device)).next(chrono::DateTime::UNIX_EPOCH),
            author: None,
            replaces: Vec::new(),
            what: Some(GroupRecord::AnswerSheet(it)),
        });
    }
    book
}

#[test]
fn what_was_given_on_one_laptop_stands_over_what_was_begun_on_another() {
    let given = sheet(Asking::Mid, fox());
    let begun = AnswerSheet {
        being_written: true,
        ..given.clone()
    };
    let book = at_once(given.clone(), begun);
    assert_eq!(book.answers_given().len(), 1);
    assert_eq!(book.answer_sheet(&given.id()), Some(&given));
}

#[test]
fn two_grown_ups_who_answer_at_once_both_count_and_a_child_counts_once() {
    let grown_up = Respondent::GrownUpOf {
        child: id("fox"),
        nth: 1,
    };
    for (by, count) in [(grown_up, 2), (fox(), 1)] {
        let one = sheet(Asking::Mid, by);
        let other = AnswerSheet {
            open: Vec::new(),
            ..one.clone()
        };
        assert_eq!(at_once(one, other).answers_given().len(), count);
    }
}
