//! Words for evaluating: who is asked, when, and what was answered. Must not know where they are shown.

use super::Words;
use super::story::{Kind, Line};
use crate::domain::evaluation::{Face, Mark, Occasion, Point, Who};
use crate::domain::group::{AnswerSheet, Asking, Respondent};
use crate::domain::stamp::Id;
use crate::say;

impl Words {
    /// Who is asked.
    #[must_use]
    pub fn asked_who(&self, who: Who) -> String {
        match who {
            Who::Children => say!(self, "who-children"),
            Who::Parents => say!(self, "who-parents"),
            Who::Leaders => say!(self, "who-leaders"),
            Who::UserRepresentatives => say!(self, "who-user-representatives"),
        }
    }

    /// When somebody is asked.
    #[must_use]
    pub fn occasion(&self, occasion: Occasion) -> String {
        match occasion {
            Occasion::Start => say!(self, "occasion-start"),
            Occasion::Running => say!(self, "occasion-running"),
            Occasion::Mid => say!(self, "occasion-mid"),
            Occasion::Final => say!(self, "occasion-final"),
        }
    }

    /// The same in a few letters, below a bar.
    #[must_use]
    pub fn occasion_in_short(&self, occasion: Occasion) -> String {
        match occasion {
            Occasion::Start => say!(self, "short-start"),
            Occasion::Mid => say!(self, "short-mid"),
            Occasion::Final => say!(self, "short-final"),
            // A session is called by its number.
            Occasion::Running => say!(self, "occasion-running"),
        }
    }

    /// A parents' meeting, which has no number, in a letter.
    #[must_use]
    pub fn parents_in_short(&self) -> String {
        say!(self, "glance-parents")
    }

    /// The occasion whose answers are looked at; start and end are looked at together.
    #[must_use]
    pub fn results_of(&self, occasion: Occasion) -> String {
        match occasion {
            Occasion::Start | Occasion::Final => say!(self, "results-start-and-end"),
            Occasion::Running => say!(self, "results-running"),
            Occasion::Mid => say!(self, "results-mid"),
        }
    }

    /// When something was asked: after which session, by its number.
    fn asked_on(&self, on: &Asking, number: &impl Fn(&Id) -> Option<usize>) -> String {
        match on.planned() {
            Some(planned) => match number(planned) {
                Some(number) => say!(self, "asked-after", number = number),
                None => say!(self, "asked-after-parents"),
            },
            None => self.occasion(on.occasion()),
        }
    }

    /// What was answered in own words, question by question.
    #[must_use]
    pub fn own_words(
        &self,
        said: &[(String, Asking, Vec<String>)],
        number: impl Fn(&Id) -> Option<usize>,
    ) -> Vec<Line> {
        let mut lines = Vec::new();
        for (asked, on, words) in said {
            let on = self.asked_on(on, &number);
            lines.push(Line::edge(Kind::Section, format!("{asked} ({on})")));
            let words = words.iter();
            lines.extend(words.map(|text| Line::edge(Kind::Body, format!("– {text}"))));
        }
        lines
    }

    /// One person's answers: for a page that somebody asked for.
    #[must_use]
    pub fn answer_sheet(
        &self,
        sheet: &AnswerSheet,
        number: impl Fn(&Id) -> Option<usize>,
    ) -> Vec<Line> {
        let on = self.asked_on(&sheet.on, &number);
        let title = sheet.title.as_str();
        let title = match &sheet.by {
            Respondent::GrownUpOf { nth, .. } => {
                say!(
                    self,
                    "answers-of-grown-up",
                    title = title,
                    on = on,
                    number = nth
                )
            }
            _ => say!(self, "answers-title", title = title, on = on),
        };
        let mut lines = vec![Line::edge(Kind::Section, title)];
        lines.extend(sheet.scales.iter().map(|answer| {
            let point = self.point(answer.point);
            Line::edge(Kind::Body, format!("{} {point}", answer.asked))
        }));
        for answer in &sheet.open {
            lines.push(Line::edge(Kind::Quiet, answer.asked.as_str()));
            lines.push(Line::edge(Kind::Body, answer.words.show()));
        }
        lines
    }

    /// An answer on a scale, and of how many.
    #[must_use]
    pub fn point(&self, point: Point) -> String {
        let (mark, most) = match point {
            Point::Mark(mark) => (usize::from(mark.number()), usize::from(Mark::HIGHEST)),
            Point::Face(face) => {
                let at = Face::ALL.iter().position(|it| *it == face).unwrap_or(0);
                (at + 1, Face::ALL.len())
            }
        };
        say!(self, "answer-of", mark = mark, most = most)
    }
}
