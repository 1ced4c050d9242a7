use std::time::Duration;

use super::*;
use crate::app::held::{Held, id};
use crate::content::Library;
use crate::domain::evaluation::{Face, Mark, Point};
use crate::domain::language::Lang;
use crate::domain::time::{Now, fixed};
use crate::input::{Context, Key};

fn set(id: &str) -> QuestionSet {
    let (sets, problems) = Library::new(None).question_sets();
    assert!(problems.is_empty());
    sets.into_iter().find(|set| set.id == id).unwrap()
}

fn pad(scaling: Scaling) -> AnswerPad {
    let sheet = AnswerSheet::new(
        id("children-running"),
        Asking::After(id("p0")),
        Respondent::Child(id("fox")),
    );
    let shown = (scaling, (Lang::Nb, Band::Younger));
    AnswerPad::new(set("children-running"), shown, sheet, None)
}

fn now() -> Now {
    fixed::at(16, 0, 0)
}

fn mark(number: u8) -> Option<Point> {
    Mark::new(number).map(Point::Mark)
}

#[test]
fn a_digit_answers_and_ten_is_a_one_and_a_nought() {
    let mut marks = pad(Scaling::Marks);
    marks.go(0);
    for (digit, expected) in [(7, 7), (1, 1), (0, 10), (0, 0), (1, 1), (1, 1), (0, 10)] {
        marks.digit(digit, &now());
        assert_eq!(marks.point(0), mark(expected));
    }
    // A one to the question before is none to this one.
    marks.digit(1, &now());
    marks.go(1);
    marks.digit(0, &now());
    assert_eq!(marks.point(1), mark(0));

    let mut faces = pad(Scaling::Faces);
    faces.go(0);
    faces.digit(5, &now());
    assert_eq!(faces.point(0), Some(Point::Face(Face::VeryGlad)));
    for none in [0, 6, 9] {
        faces.digit(none, &now());
        assert_eq!(faces.point(0), Some(Point::Face(Face::VeryGlad)));
    }
}

#[test]
fn arrows_begin_in_the_middle_and_end_at_the_ends() {
    let mut marks = pad(Scaling::Marks);
    marks.go(0);
    marks.turn(-1, &now());
    assert_eq!(marks.point(0), mark(5));
    (0..9).for_each(|_| marks.turn(1, &now()));
    assert_eq!(marks.point(0), mark(10));
    (0..20).for_each(|_| marks.turn(-1, &now()));
    assert_eq!(marks.point(0), mark(0));
    let mut faces = pad(Scaling::Faces);
    faces.go(0);
    faces.turn(1, &now());
    assert_eq!(faces.point(0), Some(Point::Face(Face::Even)));
    (0..9).for_each(|_| faces.turn(-1, &now()));
    assert_eq!(faces.point(0), Some(Point::Face(Face::VerySad)));
}

#[test]
fn an_open_question_takes_no_mark_and_a_scale_no_words() {
    let mut pad = pad(Scaling::Marks);
    pad.go(0);
    pad.write(Key::Char('x'), &now());
    pad.go(4);
    pad.digit(5, &now());
    pad.turn(1, &now());
    assert_eq!(pad.given(), None);
}

#[test]
fn the_younger_point_at_faces_and_everybody_else_counts() {
    let held = Held::new(Lang::Nb);
    assert_eq!(held.app.scaling(Who::Children), Scaling::Faces);
    assert_eq!(held.app.scaling(Who::Parents), Scaling::Marks);
    assert_eq!(held.app.scaling(Who::Leaders), Scaling::Marks);
}

/// The first child has the keyboard in hand.
fn handed() -> Held {
    let mut held = Held::led(Lang::Nb);
    held.talk();
    held.keys("V");
    let (sets, problems) = Library::new(None).question_sets();
    held.tell(crate::app::Message::Questions(sets, problems));
    held.press(Key::Enter);
    held
}

#[test]
fn who_has_the_keyboard_reaches_no_other_place() {
    let mut held = handed();
    for _ in 0..8 {
        let contexts = held.app.contexts();
        let own = [Context::Handed, Context::Answering, Context::AnsweringWords];
        assert!(
            contexts.iter().all(|context| own.contains(context)),
            "{contexts:?}"
        );
        held.press(Key::Enter);
    }
}

#[test]
fn what_lies_over_the_screen_meanwhile_waits_until_the_keyboard_is_back() {
    let mut held = handed();
    held.press(Key::Enter);
    let asked = super::super::ask::Ask {
        about: super::super::ask::AskFor::Finish(2),
        chosen: 0,
    };
    held.app.overlays.push(Overlay::Ask(asked));
    assert_eq!(held.app.contexts()[0], Context::Handed);
    held.press(Key::Char('4'));
    held.press(Key::Ctrl('g'));
    held.press(Key::Ctrl('g'));
    assert!(matches!(held.app.overlays.last(), Some(Overlay::Ask(_))));
    assert!(held.app.handed().is_none());
}

#[test]
fn hidden_with_the_keyboard_in_other_hands_nothing_of_the_answers_comes_back() {
    let mut held = handed();
    held.press(Key::Enter);
    held.press(Key::Char('4'));
    held.app.look.hide_after = Some(Duration::from_secs(60));
    held.minutes(3);
    assert!(held.app.is_covered());
    assert!(held.app.handed().is_none());
    held.press(Key::Enter);
    let handed = held.app.handed().unwrap();
    assert_eq!(handed.pad.at, At::Welcome);
    held.press(Key::Enter);
    // The question that was answered is not seen again.
    assert_eq!(held.app.handed().unwrap().pad.at, At::Question(1));
    held.press(Key::Up);
    assert_eq!(held.app.handed().unwrap().pad.at, At::Question(1));
}

/// Answers of the first child that were begun, and not given.
fn begun() -> Held {
    let mut held = handed();
    held.press(Key::Enter);
    held.press(Key::Char('4'));
    held.press(Key::Ctrl('g'));
    held.press(Key::Ctrl('g'));
    held
}

fn sheets(held: &Held) -> Vec<AnswerSheet> {
    let group = held.app.group.as_ref().unwrap();
    let all = group.book.live();
    all.filter_map(|(_, what)| match what {
        GroupRecord::AnswerSheet(sheet) => Some(sheet.clone()),
        _ => None,
    })
    .collect()
}

/// Opens the chosen one's answers after the question.
fn opens_paper(held: &mut Held) {
    held.keys("p");
    assert!(matches!(held.app.overlays.last(), Some(Overlay::Ask(_))));
    held.press(Key::Enter);
    assert!(matches!(
        held.app.overlays.last(),
        Some(Overlay::FromPaper(_))
    ));
}

#[test]
fn who_looks_at_begun_answers_does_not_give_them() {
    let mut held = begun();
    let before = sheets(&held);
    opens_paper(&mut held);
    held.press(Key::Esc);
    assert_eq!(sheets(&held), before);
    assert!(before[0].being_written);
    // To give them is a deed of its own.
    opens_paper(&mut held);
    held.press(Key::Ctrl('s'));
    assert!(!sheets(&held)[0].being_written);
}

#[test]
fn what_was_given_stays_given_while_it_is_put_right() {
    let mut held = begun();
    opens_paper(&mut held);
    held.press(Key::Ctrl('s'));
    opens_paper(&mut held);
    held.press(Key::Char('2'));
    held.seconds(2);
    let [sheet] = sheets(&held).try_into().unwrap();
    assert!(!sheet.being_written);
    assert_eq!(sheet.scales[0].point, Point::Face(Face::Sad));
}

#[test]
fn a_question_that_was_skipped_is_asked_after_an_interruption() {
    let mut marks = pad(Scaling::Marks);
    for n in [0, 2] {
        marks.go(n);
        marks.digit(7, &now());
    }
    marks.go_blind();
    let mut asked = Vec::new();
    while marks.at != At::Asked {
        marks.on();
        asked.extend(marks.in_hand());
    }
    assert_eq!(asked, [1, 3, 4]);
    marks.back();
    marks.back();
    marks.back();
    assert_eq!(marks.in_hand(), Some(1));
    marks.back();
    assert_eq!(marks.in_hand(), Some(1));
}
