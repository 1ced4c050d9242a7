//! What several people answered together, so that nobody's answer can be told from it. Must not keep
//! whose answers they were.
//!
//! Three things keep it so. A mean is made of at least [`LEAST`] answers, of parents from as many families. It is rounded to a whole
//! mark, and at both ends it says no more than “at most 1” and “at least 9”, so that no result tells
//! what all have answered. And it is told for one question on one occasion alone: no answer is counted
//! in two figures, and there are no sums, so that nothing can be taken from anything else.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::domain::evaluation::{Face, Mark, Occasion, Point, Who};
use crate::domain::group::{AnswerSheet, Asking, GroupBook, OnScale};
use crate::domain::stamp::Id;

/// The fewest answers that are told together.
pub const LEAST: usize = 4;

/// The mean of several answers, from 0 to 10. Only [`Together::of`] makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Together(u8);

impl Together {
    /// The lowest that is told; it stands for everything below, too.
    pub const LOWEST: u8 = 1;
    /// The highest; it stands for everything above.
    pub const HIGHEST: u8 = Mark::HIGHEST - 1;

    /// The mean of answers, each with the child that it is of or about, or whoever else gave it;
    /// `None` of too few. Several grown-ups of one child are one family.
    #[must_use]
    pub fn of(answers: &[(Id, Point)]) -> Option<Self> {
        let apart: BTreeSet<&Id> = answers.iter().map(|(person, _)| person).collect();
        if apart.len() < LEAST {
            return None;
        }
        let sum: usize = answers.iter().map(|(_, point)| halves(*point)).sum();
        // Rounded to the nearest whole mark; a half is rounded up.
        let mark = (sum + answers.len()) / (2 * answers.len());
        let mark = u8::try_from(mark).unwrap_or(Mark::HIGHEST);
        Some(Self(mark.clamp(Self::LOWEST, Self::HIGHEST)))
    }

    /// The mean, from [`Self::LOWEST`] to [`Self::HIGHEST`].
    #[must_use]
    pub const fn mark(self) -> u8 {
        self.0
    }
}

/// An answer in half marks: the five faces lie as far apart from each other on the scale to 10.
fn halves(point: Point) -> usize {
    match point {
        Point::Mark(mark) => usize::from(mark.number()) * 2,
        Point::Face(face) => Face::ALL.iter().position(|it| *it == face).unwrap_or(0) * 5,
    }
}

/// What somebody answered, as a mark from 0 to 10; a face between two marks is the higher one.
#[must_use]
pub fn as_mark(point: Point) -> u8 {
    u8::try_from(halves(point).div_ceil(2)).unwrap_or(Mark::HIGHEST)
}

/// A question with what was answered to it over the course, together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverCourse {
    /// The question.
    pub question: Id,
    /// What was asked, as it was shown last.
    pub asked: String,
    /// Each occasion on which anybody answered it; `None` where they were too few to tell.
    pub told: Vec<(Asking, Option<Together>)>,
}

/// What some people answered over the course, question by question, each from its first occasion on.
/// Sets of questions are kept apart, but for those of start and end, which are to be compared.
#[must_use]
pub fn over_the_course(book: &GroupBook, who: Who) -> Vec<OverCourse> {
    let mut all: Vec<Gathered> = Vec::new();
    let given = book.answers_given().into_iter().map(|(_, sheet)| sheet);
    for sheet in given.filter(|sheet| sheet.by.who() == who) {
        let compared = matches!(sheet.on.occasion(), Occasion::Start | Occasion::Final);
        let set = (!compared).then_some(&sheet.set);
        for (n, answer) in sheet.scales.iter().enumerate() {
            let place = |question: &Id, all: &[Gathered]| {
                let is_it = |it: &Gathered| it.set.as_ref() == set && it.question == *question;
                all.iter().position(is_it)
            };
            let at = place(&answer.question, &all).unwrap_or_else(|| {
                // Who left a question open has not moved the others: it comes where it was asked.
                let (before, after) = sheet.scales.split_at(n);
                let before = before.iter().rev().find_map(|it| place(&it.question, &all));
                let after = || after.iter().find_map(|it| place(&it.question, &all));
                let at = before.map(|at| at + 1).or_else(after).unwrap_or(all.len());
                let gathered = Gathered {
                    set: set.cloned(),
                    question: answer.question.clone(),
                    asked: String::new(),
                    cells: Vec::new(),
                };
                all.insert(at, gathered);
                at
            });
            all[at].take(sheet, answer);
        }
    }
    all.into_iter().map(Gathered::told).collect()
}

/// Answers to one question, before they are put together.
struct Gathered {
    /// The set that it stands in, where that matters.
    set: Option<Id>,
    question: Id,
    asked: String,
    cells: Vec<Cell>,
}

/// The answers on one occasion, to one set of questions.
struct Cell {
    on: Asking,
    set: Id,
    answers: Vec<(Id, Point)>,
}

impl Gathered {
    fn take(&mut self, sheet: &AnswerSheet, answer: &OnScale) {
        self.asked.clone_from(&answer.asked);
        let one = (sheet.by.person().clone(), answer.point);
        let mut cells = self.cells.iter_mut();
        match cells.find(|cell| cell.on == sheet.on && cell.set == sheet.set) {
            Some(cell) => cell.answers.push(one),
            None => self.cells.push(Cell {
                on: sheet.on.clone(),
                set: sheet.set.clone(),
                answers: vec![one],
            }),
        }
    }

    fn told(self) -> OverCourse {
        let cells = self.cells.into_iter();
        let told = cells.map(|cell| (cell.on, Together::of(&cell.answers)));
        OverCourse {
            question: self.question,
            asked: self.asked,
            told: told.collect(),
        }
    }
}

#[cfg(test)]
mod tests;
