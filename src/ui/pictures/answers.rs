//! What was answered in an evaluation, in every language and two sizes.
use super::{look_at, talked_about};
use crate::app::Message;
use crate::app::held::{Held, id};
use crate::content::Library;
use crate::domain::evaluation::{Face, Mark, Point, QuestionSet};
use crate::domain::group::{AnswerSheet, Asking, InWords, OnScale, Respondent};
use crate::domain::language::{Band, Lang};
use crate::domain::stamp::Id;
use crate::input::Key;

fn sets() -> Vec<QuestionSet> {
    Library::new(None).question_sets().0
}

/// The answers of somebody to a set: to the n-th question what `point` says.
fn sheet(
    (set, lang): (&str, Lang),
    on: Asking,
    by: Respondent,
    point: impl Fn(usize) -> Point,
) -> AnswerSheet {
    let sets = sets();
    let set = sets.iter().find(|it| it.id == set).unwrap();
    let scales = set.scales.iter().enumerate().map(|(n, scale)| OnScale {
        question: id(&scale.id),
        asked: scale.ask.or_empty(lang, Band::Younger).to_owned(),
        point: point(n),
    });
    let words = match &by {
        Respondent::Child(child) if *child == id("fox") => Some("🧗 🧗 🧗"),
        _ => None,
    };
    let open = words.map(|words| InWords {
        question: id(&set.open[0].id),
        asked: set.open[0].ask.or_empty(lang, Band::Younger).to_owned(),
        words: words.into(),
    });
    AnswerSheet {
        title: set.title.or_empty(lang, Band::Younger).to_owned(),
        scales: scales.collect(),
        open: open.into_iter().collect(),
        being_written: false,
        ..AnswerSheet::new(id(&set.id), on, by)
    }
}

const CHILDREN: [&str; 4] = ["fox", "owl", "elk", "bear"];

/// The first planned session.
fn first(held: &Held) -> Id {
    let group = held.app.group.as_ref().unwrap();
    group.book.plan()[0].id.clone()
}

fn answered(lang: Lang) -> Held {
    let mut held = talked_about(lang);
    let planned = first(&held);
    let face = |n: usize| Point::Face(Face::ALL[n % Face::ALL.len()]);
    let mark = |n: usize| Point::Mark(Mark::new(u8::try_from(n % 11).unwrap()).unwrap());
    let mut sheets = Vec::new();
    for (child, name) in CHILDREN.iter().enumerate() {
        let by = || Respondent::Child(id(name));
        let running = ("children-running", lang);
        let after = Asking::After(planned.clone());
        sheets.push(sheet(running, after, by(), |n| face(2 + (child + n) % 3)));
        sheets.push(sheet(("children-start", lang), Asking::Start, by(), |n| {
            face(child + n)
        }));
        if child > 0 {
            let last = ("children-final", lang);
            sheets.push(sheet(last, Asking::Final, by(), |n| face(3 + n % 2)));
        }
    }
    let after = Asking::After(planned);
    let anne = Respondent::Leader(id("anne"));
    sheets.push(sheet(("leaders-running", lang), after, anne, |n| {
        mark(6 + n)
    }));
    held.answers(sheets);
    held.keys("V");
    held.tell(Message::Questions(sets(), Vec::new()));
    held
}

#[test]
fn what_children_answered_after_the_sessions() {
    look_at("results", |lang| {
        let mut held = answered(lang);
        held.keys("r");
        held
    });
}

#[test]
fn what_children_answered_at_the_start_and_at_the_end() {
    look_at("results_start", |lang| {
        let mut held = answered(lang);
        held.keys("r");
        held.press(Key::Left);
        held
    });
}

#[test]
fn what_leaders_answered() {
    look_at("results_leaders", |lang| {
        let mut held = answered(lang);
        held.keys("r");
        held.press(Key::Tab);
        held.press(Key::Tab);
        held
    });
}

#[test]
fn what_was_answered_in_own_words() {
    look_at("results_words", |lang| {
        let mut held = answered(lang);
        held.keys("rv");
        held
    });
}

#[test]
fn a_childs_answers_on_its_page() {
    look_at("child_answers", |lang| {
        let mut held = answered(lang);
        held.press(Key::Esc);
        held.keys("pv");
        (0..4).for_each(|_| drop(held.press(Key::PageDown)));
        held
    });
}
