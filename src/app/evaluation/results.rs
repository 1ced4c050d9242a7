//! What was answered, over the evaluation: of children and parents only together, of those who lead
//! each for themselves; and what was answered in own words, behind a key. Must not know how it is drawn.

use crate::app::effect::Effect;
use crate::app::reading::{CHROME, Page, WIDEST};
use crate::app::{App, Overlay};
use crate::domain::evaluation::{Occasion, Who};
use crate::domain::group::{AnswerSheet, Asking, GroupBook, Respondent};
use crate::domain::report::{OverCourse, Together, as_mark, over_the_course};
use crate::domain::stamp::Id;
use crate::domain::story::Children;
use crate::input::Action;

/// What is looked at.
#[derive(Debug)]
pub struct ResultsScreen {
    /// Whose answers.
    pub who: Who,
    /// Which of the occasions on which they were asked, from 0.
    pub part: usize,
    /// Whether what was answered in own words is shown.
    pub words: Children,
    /// The first question, or the first row of words, that is shown.
    pub top: usize,
}

/// A question with its figures over the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// What was asked.
    pub asked: String,
    /// Each occasion with what was answered.
    pub told: Vec<(Asking, Told)>,
}

/// What was answered on an occasion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// By several people, together.
    Together(Together),
    /// By too few to tell.
    TooFew,
    /// By each of those who lead, in the order of the screen's list: a mark, where there is one.
    Each(Vec<Option<u8>>),
}

impl App {
    /// Shows what was answered by those who are chosen in the evaluation.
    pub(super) fn look_at_results(&mut self) -> Vec<Effect> {
        let Some(Overlay::Evaluation(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        let chosen = screen.chosen_set().map(|set| (set.who, set.occasion));
        let (who, occasion) = chosen.unwrap_or((Who::Children, Occasion::Running));
        let mut results = ResultsScreen {
            who,
            part: 0,
            words: Children::Hidden,
            top: 0,
        };
        let parts = self.answered_on(&results);
        let is_it = |part: &Occasion| *part == occasion;
        results.part = parts.iter().position(is_it).unwrap_or(0);
        self.lay(Overlay::Results(results));
        Vec::new()
    }

    /// The occasions on which these people were asked; what is asked at the start and again at the
    /// end is one.
    #[must_use]
    pub fn answered_on(&self, screen: &ResultsScreen) -> Vec<Occasion> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let given = group.book.answers_given().into_iter();
        let of = given.filter(|(_, sheet)| sheet.by.who() == screen.who);
        let mut parts: Vec<Occasion> = of.map(|(_, sheet)| part_of(sheet.on.occasion())).collect();
        parts.dedup();
        parts.sort_unstable();
        parts.dedup();
        parts
    }

    /// The occasion that is looked at.
    #[must_use]
    pub fn results_of(&self, screen: &ResultsScreen) -> Option<Occasion> {
        let parts = self.answered_on(screen);
        let last = parts.len().checked_sub(1)?;
        parts.get(screen.part.min(last)).copied()
    }

    /// Those of the people who lead that answered, in the order of their bars; nobody of children and
    /// parents, whose answers are only told together.
    #[must_use]
    pub fn who_answered(&self, screen: &ResultsScreen) -> Vec<Respondent> {
        match (&self.group, is_told_together(screen.who)) {
            (Some(group), false) => each(&group.book, screen.who),
            _ => Vec::new(),
        }
    }

    /// The figures of the occasion that is looked at.
    #[must_use]
    pub fn figures(&self, screen: &ResultsScreen) -> Vec<Figures> {
        let (Some(group), Some(part)) = (&self.group, self.results_of(screen)) else {
            return Vec::new();
        };
        let of_part = |over: &OverCourse| {
            let first = over.told.first();
            first.is_some_and(|(on, _)| part_of(on.occasion()) == part)
        };
        let all = over_the_course(&group.book, screen.who).into_iter();
        let people = self.who_answered(screen);
        all.filter(of_part)
            .map(|over| Figures {
                told: told(&over, &group.book, (screen.who, &people)),
                asked: over.asked,
            })
            .collect()
    }

    /// What was answered in own words on the occasion that is looked at, question by question; whose
    /// words they are is not said.
    #[must_use]
    pub fn own_words(&self, screen: &ResultsScreen) -> Vec<(String, Asking, Vec<String>)> {
        let (Some(group), Some(part)) = (&self.group, self.results_of(screen)) else {
            return Vec::new();
        };
        let given = group.book.answers_given().into_iter();
        let of_part = given
            .map(|(_, sheet)| sheet)
            .filter(|sheet| sheet.by.who() == screen.who && part_of(sheet.on.occasion()) == part);
        let mut all: Vec<(Id, String, Asking, Vec<String>)> = Vec::new();
        for sheet in of_part {
            for answer in &sheet.open {
                let words = answer.words.show().to_owned();
                let is_it = |(id, _, on, _): &&mut (Id, String, Asking, Vec<String>)| {
                    *id == answer.question && *on == sheet.on
                };
                match all.iter_mut().find(is_it) {
                    Some((_, _, _, said)) => said.push(words),
                    None => {
                        let on = sheet.on.clone();
                        let asked = answer.asked.clone();
                        all.push((answer.question.clone(), asked, on, vec![words]));
                    }
                }
            }
        }
        let all = all.into_iter();
        all.map(|(_, asked, on, mut said)| {
            // Not in the order of the list of people.
            said.sort_unstable();
            (asked, on, said)
        })
        .collect()
    }

    /// What was answered in own words, as rows of so many columns.
    #[must_use]
    pub fn words_page(&self, screen: &ResultsScreen, columns: u16) -> Page {
        let said = self.own_words(screen);
        let group = self.group.as_ref();
        let lines = self
            .words
            .own_words(&said, |planned| group.and_then(|g| g.book.number(planned)));
        Page::of(&lines, columns.min(WIDEST))
    }

    /// The number of a session, or its name where it has none.
    #[must_use]
    pub fn number_of(&self, planned: &Id) -> String {
        let Some(group) = &self.group else {
            return String::new();
        };
        let number = group.book.number(planned);
        number.map_or_else(|| self.words.parents_in_short(), |it| it.to_string())
    }

    pub(in crate::app) fn act_results(&mut self, action: Action) -> Vec<Effect> {
        let Some(Overlay::Results(screen)) = self.overlays.last() else {
            return Vec::new();
        };
        let parts = self.answered_on(screen).len().max(1);
        let (columns, rows) = (self.size.columns, self.size.rows);
        let height = usize::from(rows.saturating_sub(CHROME + 2));
        let scrolled = match screen.words {
            Children::Shown => {
                let page = self.words_page(screen, columns.saturating_sub(2));
                page.scrolled(screen.top, action, height)
            }
            Children::Hidden => {
                let last = self.figures(screen).len().saturating_sub(1);
                match action {
                    Action::Up => screen.top.saturating_sub(1),
                    Action::Down => (screen.top + 1).min(last),
                    _ => screen.top,
                }
            }
        };
        let Some(Overlay::Results(screen)) = self.overlays.last_mut() else {
            return Vec::new();
        };
        let part = screen.part.min(parts - 1);
        match action {
            Action::Up | Action::Down | Action::PageUp | Action::PageDown => screen.top = scrolled,
            Action::OtherQuestions => screen.turn_to(screen.who, (part + 1) % parts),
            Action::QuestionsBefore => screen.turn_to(screen.who, (part + parts - 1) % parts),
            Action::OtherPeople => screen.turn_to(beside(screen.who, 1), 0),
            Action::PeopleBefore => screen.turn_to(beside(screen.who, -1), 0),
            Action::OwnWords => {
                screen.words = screen.words.turned();
                screen.top = 0;
            }
            Action::Leave => drop(self.overlays.pop()),
            _ => {}
        }
        Vec::new()
    }

    pub(in crate::app) fn is_of_use_in_results(
        &self,
        screen: &ResultsScreen,
        action: Action,
    ) -> bool {
        match action {
            Action::OtherQuestions | Action::QuestionsBefore => self.answered_on(screen).len() > 1,
            Action::OwnWords => {
                screen.words == Children::Shown || !self.own_words(screen).is_empty()
            }
            _ => true,
        }
    }
}

impl ResultsScreen {
    /// Something else is looked at: words are hidden again.
    const fn turn_to(&mut self, who: Who, part: usize) {
        self.who = who;
        self.part = part;
        self.words = Children::Hidden;
        self.top = 0;
    }
}

fn beside(who: Who, by: isize) -> Who {
    let count = Who::ALL.len();
    let at = Who::ALL.iter().position(|it| *it == who).unwrap_or(0);
    Who::ALL[(at + count).saturating_add_signed(by) % count]
}

/// What is asked at the start is asked again at the end.
const fn part_of(occasion: Occasion) -> Occasion {
    match occasion {
        Occasion::Final => Occasion::Start,
        other => other,
    }
}

/// Children and parents are never told apart; those who lead speak of it with each other.
const fn is_told_together(who: Who) -> bool {
    matches!(who, Who::Children | Who::Parents)
}

fn each(book: &GroupBook, who: Who) -> Vec<Respondent> {
    let given = book.answers_given().into_iter();
    let of = given.filter(|(_, sheet)| sheet.by.who() == who);
    let mut people: Vec<Respondent> = of.map(|(_, sheet)| sheet.by.clone()).collect();
    people.sort_unstable();
    people.dedup();
    people
}

fn told(
    over: &OverCourse,
    book: &GroupBook,
    (who, people): (Who, &[Respondent]),
) -> Vec<(Asking, Told)> {
    let told = over.told.iter().map(|(on, together)| {
        let told = match together {
            _ if !is_told_together(who) => Told::Each(marks(over, on, book, people)),
            Some(together) => Told::Together(*together),
            None => Told::TooFew,
        };
        (on.clone(), told)
    });
    told.collect()
}

/// What each of those who lead answered.
fn marks(
    over: &OverCourse,
    on: &Asking,
    book: &GroupBook,
    people: &[Respondent],
) -> Vec<Option<u8>> {
    let given = book.answers_given();
    let mark = |by: &Respondent| {
        let is_it = |sheet: &&AnswerSheet| sheet.by == *by && sheet.on == *on;
        let mut sheets = given.iter().map(|(_, sheet)| *sheet).filter(is_it);
        sheets
            .find_map(|sheet| sheet.point(&over.question))
            .map(as_mark)
    };
    people.iter().map(mark).collect()
}
