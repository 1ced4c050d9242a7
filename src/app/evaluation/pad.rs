//! Answers while somebody gives them, one question at a time: by who answers, or by a leader who
//! reads them from paper. Nothing counts until it is given, and until then everything can be taken
//! back. Must not know who else answered, nor how a question is drawn.

use std::collections::BTreeSet;
use std::time::Duration;

use super::super::editor::{Editor, Lines};
use crate::domain::evaluation::{OpenQuestion, Point, QuestionSet, Scale};
use crate::domain::group::{AnswerSheet, GroupRecord, InWords, Private};
use crate::domain::language::{Band, Lang};
use crate::domain::stamp::Id;

mod answering;
mod keeping;

/// The columns of a text, for moving up and down in it.
pub const COLUMNS: u16 = 60;

/// How a scale is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scaling {
    /// With one of five faces.
    Faces,
    /// From 0 to 10.
    Marks,
}

/// A question of the set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked<'a> {
    /// On a scale.
    Scale(&'a Scale),
    /// In own words.
    Open(&'a OpenQuestion),
}

/// How far somebody has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// Before the first question: nothing that was answered is seen.
    Welcome,
    /// At a question, from 0.
    Question(usize),
    /// All has been asked; it has not been given.
    Asked,
    /// It has been given: nothing of it is seen any more.
    Given,
}

/// What a key did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Nothing that is to be kept now.
    Nothing,
    /// The answers are given.
    Gives,
}

/// The answers of one person. Its `Debug` shows none of them.
#[derive(Debug)]
pub struct AnswerPad {
    /// The questions.
    pub set: QuestionSet,
    /// How the scales are answered.
    pub scaling: Scaling,
    /// How far it has come.
    pub at: At,
    /// What is being written to an open question.
    pub editor: Editor,
    /// What was answered so far.
    pub sheet: AnswerSheet,
    /// The record.
    pub id: Id,
    /// What the record said before.
    pub was: Option<GroupRecord>,
    /// When what was answered is to be saved, on the steady clock.
    pub due: Option<Duration>,
    /// In which language, and for which age.
    shown_in: (Lang, Band),
    /// The questions that were answered before an interruption: they stay unseen.
    unseen: BTreeSet<usize>,
    /// The last key, where it was the digit 1: with a 0 it is ten.
    one: bool,
}

impl AnswerPad {
    /// For answers that somebody has or has not begun. Whoever goes on with them does not see what
    /// was answered before.
    pub fn new(
        set: QuestionSet,
        (scaling, shown_in): (Scaling, (Lang, Band)),
        sheet: AnswerSheet,
        was: Option<GroupRecord>,
    ) -> Self {
        let title = set.title.or_empty(shown_in.0, shown_in.1).to_owned();
        // What stands there was asked in the language of that day.
        let title = Some(sheet.title.clone())
            .filter(|it| !it.is_empty())
            .unwrap_or(title);
        let sheet = AnswerSheet { title, ..sheet };
        let mut pad = Self {
            shown_in,
            id: sheet.id(),
            set,
            scaling,
            at: At::Welcome,
            editor: Editor::new(Lines::Many, ""),
            sheet,
            was,
            due: None,
            unseen: BTreeSet::new(),
            one: false,
        };
        pad.go_blind();
        pad
    }

    /// For answers that a leader reads from paper, or looks through: all of them are seen.
    pub fn on_paper(self) -> Self {
        let mut pad = Self {
            unseen: BTreeSet::new(),
            ..self
        };
        pad.go(0);
        pad
    }

    /// Back to before the first question, with all that was answered unseen from now on.
    pub fn go_blind(&mut self) {
        self.take_in_words();
        if self.at != At::Given {
            self.at = At::Welcome;
        }
        let is_answered = |n: &usize| self.key(*n).is_some_and(|key| self.is_answered(&key));
        self.unseen = (0..self.count()).filter(is_answered).collect();
    }

    /// The next question that can be seen, from one on; behind the last where there is none.
    fn seen_from(&self, n: usize) -> usize {
        let mut on = n..self.count();
        on.find(|n| !self.unseen.contains(n))
            .unwrap_or_else(|| self.count())
    }

    /// The last question before one that can be seen.
    fn seen_before(&self, n: usize) -> Option<usize> {
        (0..n).rev().find(|n| !self.unseen.contains(n))
    }

    /// How many questions there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.set.scales.len() + self.set.open.len()
    }

    /// A question, from 0: first those on scales.
    #[must_use]
    pub fn question(&self, n: usize) -> Option<Asked<'_>> {
        let scales = self.set.scales.len();
        match self.set.scales.get(n) {
            Some(scale) => Some(Asked::Scale(scale)),
            None => self.set.open.get(n.checked_sub(scales)?).map(Asked::Open),
        }
    }

    /// The question in hand, from 0.
    #[must_use]
    pub const fn in_hand(&self) -> Option<usize> {
        match self.at {
            At::Question(n) => Some(n),
            At::Welcome | At::Asked | At::Given => None,
        }
    }

    /// Whether the question in hand is answered in own words.
    #[must_use]
    pub fn is_writing(&self) -> bool {
        let question = self.in_hand().and_then(|n| self.question(n));
        matches!(question, Some(Asked::Open(_)))
    }

    /// What was answered to a question on a scale.
    #[must_use]
    pub fn point(&self, n: usize) -> Option<Point> {
        self.sheet.point(&self.key(n)?)
    }

    /// What was answered to an open question; of the one in hand the editor knows more.
    #[must_use]
    pub fn words(&self, n: usize) -> &str {
        let key = self.key(n);
        let words = key.and_then(|key| self.sheet.words(&key));
        words.map_or("", Private::show)
    }

    /// Whether the question in hand has been answered.
    #[must_use]
    pub fn has_answer(&self) -> bool {
        let written = self.is_writing() && !self.editor.text().trim().is_empty();
        written || self.in_hand().is_some_and(|n| self.point(n).is_some())
    }

    /// Whether there is a question before that can be seen.
    #[must_use]
    pub fn may_go_back(&self) -> bool {
        match self.at {
            At::Question(n) => self.seen_before(n).is_some(),
            At::Asked => self.seen_before(self.count()).is_some(),
            At::Welcome | At::Given => false,
        }
    }

    /// By what an answer is found. The files were checked: there is none without.
    fn key(&self, n: usize) -> Option<Id> {
        match self.question(n)? {
            Asked::Scale(scale) => scale.id.parse().ok(),
            Asked::Open(question) => question.id.parse().ok(),
        }
    }

    /// A question as it is shown.
    fn asked(&self, n: usize) -> String {
        let text = match self.question(n) {
            Some(Asked::Scale(scale)) => &scale.ask,
            Some(Asked::Open(question)) => &question.ask,
            None => return String::new(),
        };
        text.or_empty(self.shown_in.0, self.shown_in.1).to_owned()
    }

    fn is_answered(&self, key: &Id) -> bool {
        self.sheet.point(key).is_some() || self.sheet.words(key).is_some()
    }

    /// On to the next question, or to giving; where all is asked it is given.
    pub fn on(&mut self) -> Done {
        self.take_in_words();
        match self.at {
            At::Welcome => self.go(self.seen_from(0)),
            At::Question(n) => self.go(self.seen_from(n + 1)),
            At::Asked => {
                self.at = At::Given;
                return Done::Gives;
            }
            At::Given => {}
        }
        Done::Nothing
    }

    /// Back to the question before.
    pub fn back(&mut self) {
        self.take_in_words();
        if self.may_go_back() {
            let here = self.in_hand().unwrap_or_else(|| self.count());
            if let Some(before) = self.seen_before(here) {
                self.go(before);
            }
        }
    }

    /// To a question, or behind the last.
    pub fn go(&mut self, n: usize) {
        self.take_in_words();
        self.one = false;
        if n >= self.count() {
            self.at = At::Asked;
            return;
        }
        self.at = At::Question(n);
        self.editor = Editor::new(Lines::Many, self.words(n));
    }

    /// What is written belongs to the answers.
    fn take_in_words(&mut self) {
        let Some(n) = self.in_hand().filter(|_| self.is_writing()) else {
            return;
        };
        let Some(key) = self.key(n) else { return };
        let words: Private = self.editor.text().trim_end().into();
        self.sheet.open.retain(|it| it.question != key);
        if !words.is_empty() {
            let asked = self.asked(n);
            self.sheet.open.push(InWords {
                question: key,
                asked,
                words,
            });
        }
    }
}
