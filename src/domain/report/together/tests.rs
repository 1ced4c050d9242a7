use proptest::prelude::*;

use super::*;
use crate::domain::group::{GroupRecord, Respondent};
use crate::domain::record::Revision;
use crate::domain::stamp::StampMaker;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn marks() -> Vec<Point> {
    let marks = 0..=Mark::HIGHEST;
    marks
        .map(|mark| Point::Mark(Mark::new(mark).unwrap()))
        .collect()
}

fn faces() -> Vec<Point> {
    Face::ALL.map(Point::Face).into()
}

fn points() -> impl Strategy<Value = Vec<Point>> {
    let of = |scale: Vec<Point>| prop::collection::vec(prop::sample::select(scale), 0..10);
    prop_oneof![of(marks()), of(faces())]
}

/// Answers of different people.
fn together(points: &[Point]) -> Option<Together> {
    let people = (0..).map(|n| id(&format!("c{n}")));
    let answers: Vec<(Id, Point)> = people.zip(points.iter().copied()).collect();
    Together::of(&answers)
}

/// The answers that one of several people may have given, where all that is known is what they
/// answered together.
fn possible(together: Together, count: usize, scale: &[Point]) -> usize {
    let with = |one: Point| {
        // The others' sum goes in steps from all lowest to all highest.
        let step = match one {
            Point::Mark(_) => 2,
            Point::Face(_) => 5,
        };
        (0..=(count - 1) * 20)
            .step_by(step)
            .map(|others| others + halves(one))
            .any(|sum| {
                let mark = u8::try_from((sum + count) / (2 * count)).unwrap();
                mark.clamp(Together::LOWEST, Together::HIGHEST) == together.mark()
            })
    };
    scale.iter().filter(|one| with(**one)).count()
}

proptest! {
    #[test]
    fn nobodys_answer_can_be_told_from_what_all_answered(points in points()) {
        match together(&points) {
            None => prop_assert!(points.len() < LEAST),
            Some(together) => {
                prop_assert!(points.len() >= LEAST);
                let scale = match points[0] {
                    Point::Mark(_) => marks(),
                    Point::Face(_) => faces(),
                };
                let possible = possible(together, points.len(), &scale);
                prop_assert!(possible >= 3, "{together:?} of {points:?}: {possible}");
            }
        }
    }

    #[test]
    fn the_order_of_answers_says_nothing(points in points()) {
        let mut turned = points.clone();
        turned.reverse();
        prop_assert_eq!(together(&points), together(&turned));
    }
}

#[test]
fn a_mean_is_whole_and_says_no_more_at_the_ends() {
    let mark = |numbers: &[u8]| {
        let points: Vec<Point> = numbers.iter().map(|n| marks()[usize::from(*n)]).collect();
        together(&points).map(Together::mark)
    };
    assert_eq!(mark(&[10, 10, 10]), None);
    assert_eq!(mark(&[10, 10, 10, 10]), Some(9));
    assert_eq!(mark(&[0, 0, 0, 0]), Some(1));
    assert_eq!(mark(&[7, 8, 7, 8]), Some(8));
    assert_eq!(mark(&[2, 3, 3, 3]), Some(3));
    let faces: Vec<Point> = [Face::Glad, Face::Glad, Face::Even, Face::VeryGlad]
        .map(Point::Face)
        .into();
    assert_eq!(together(&faces).map(Together::mark), Some(8));
}

#[test]
fn the_grown_ups_of_one_child_are_one_family() {
    let of = |child: &str| (id(child), marks()[5]);
    let one_family = ["fox"; 6].map(of);
    assert_eq!(Together::of(&one_family), None);
    let four = ["fox", "fox", "owl", "elk", "bear"].map(of);
    assert_eq!(Together::of(&four).map(Together::mark), Some(5));
}

fn answered(children: usize, on: &Asking, set: &str) -> Vec<AnswerSheet> {
    let children = (0..children).map(|n| AnswerSheet {
        scales: vec![OnScale {
            question: id("inside"),
            asked: "How are you?".into(),
            point: marks()[5],
        }],
        being_written: false,
        ..AnswerSheet::new(id(set), on.clone(), Respondent::Child(id(&format!("c{n}"))))
    });
    children.collect()
}

fn book(sheets: impl IntoIterator<Item = AnswerSheet>) -> GroupBook {
    let mut stamps = StampMaker::new(id("d1"));
    let mut book = GroupBook::default();
    for sheet in sheets {
        book.insert(Revision {
            id: sheet.id(),
            at: stamps.next(chrono::DateTime::UNIX_EPOCH),
            author: None,
            replaces: Vec::new(),
            what: Some(GroupRecord::AnswerSheet(sheet)),
        });
    }
    book
}

#[test]
fn questions_come_as_they_were_asked_whatever_somebody_left_open() {
    let sheet = |child: &str, questions: &[&str]| AnswerSheet {
        scales: questions
            .iter()
            .map(|question| OnScale {
                question: id(question),
                asked: (*question).into(),
                point: marks()[5],
            })
            .collect(),
        being_written: false,
        ..AnswerSheet::new(id("start"), Asking::Start, Respondent::Child(id(child)))
    };
    let book = book([
        sheet("a", &["two", "four"]),
        sheet("b", &["one", "two"]),
        sheet("c", &["three", "four"]),
        sheet("d", &["one", "two", "three", "four"]),
    ]);
    let order: Vec<String> = over_the_course(&book, Who::Children)
        .into_iter()
        .map(|over| over.asked)
        .collect();
    assert_eq!(order, ["one", "two", "three", "four"]);
}

#[test]
fn start_and_end_stand_together_and_other_sets_apart() {
    let book = book(
        [
            answered(5, &Asking::Start, "start"),
            answered(4, &Asking::Final, "final"),
            answered(4, &Asking::Mid, "mid"),
            answered(3, &Asking::After(id("p0")), "running"),
        ]
        .concat(),
    );
    let told: Vec<Vec<(Occasion, bool)>> = over_the_course(&book, Who::Children)
        .into_iter()
        .map(|over| {
            let told = over.told.into_iter();
            told.map(|(on, together)| (on.occasion(), together.is_some()))
                .collect()
        })
        .collect();
    let expected = [
        vec![(Occasion::Start, true), (Occasion::Final, true)],
        vec![(Occasion::Running, false)],
        vec![(Occasion::Mid, true)],
    ];
    assert_eq!(told, expected);
    assert!(over_the_course(&book, Who::Parents).is_empty());
}
