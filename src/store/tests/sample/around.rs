//! What lies around the sessions: answers, hours, money.
use super::super::id;
use super::{HARD, Hand, date};
use crate::domain::evaluation::{Face, Mark, Point};
use crate::domain::group::*;

pub(super) fn answered(hand: &mut Hand, book: &mut GroupBook) {
    let on_scale = |question: &str, point| OnScale {
        question: id(question),
        asked: HARD.into(),
        point,
    };
    let mark = |question: &str, mark| on_scale(question, Point::Mark(Mark::new(mark).unwrap()));
    let sheets = [
        AnswerSheet {
            title: HARD.into(),
            scales: vec![on_scale("q-1", Point::Face(Face::VerySad))],
            open: vec![InWords {
                question: id("q-2"),
                asked: HARD.into(),
                words: HARD.into(),
            }],
            being_written: false,
            ..AnswerSheet::new(
                id("set-1"),
                Asking::After(id("p0")),
                Respondent::Child(id("c1")),
            )
        },
        AnswerSheet {
            scales: vec![mark("q-1", 0), mark("q-2", 10)],
            ..AnswerSheet::new(
                id("set-2"),
                Asking::Mid,
                Respondent::GrownUpOf {
                    child: id("c1"),
                    nth: 2,
                },
            )
        },
    ];
    for sheet in sheets {
        let record = sheet.id();
        hand.write(book, record, Some(GroupRecord::AnswerSheet(sheet)));
    }
}

pub(super) fn spent(hand: &mut Hand, book: &mut GroupBook) {
    let effort = Effort {
        person: id("l1"),
        planned: Some(id("p0")),
        work: Work::FollowUp,
        minutes: 75,
    };
    let ran = Effort::taken_over_id(&id("l1"), &id("p0")).unwrap();
    hand.write(book, ran, Some(GroupRecord::Effort(effort)));
    let of = CostKind::Activities;
    let on = Some(date(5));
    let cost = Cost {
        of,
        kroner: 450,
        on,
    };
    hand.write(book, id("cost-1"), Some(GroupRecord::Cost(cost)));
    let kroner = 15_000;
    let budget = Budget { of, kroner };
    hand.write(book, of.budget_id(), Some(GroupRecord::Budget(budget)));
}
