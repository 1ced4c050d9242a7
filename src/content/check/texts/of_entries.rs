//! The texts of entries: of what can happen in a rehearsal, of tours, of question sets. Must not know
//! what is asked of a text.

use super::{LONGEST_SAY, Texts};
use crate::content::problem::TextField;
use crate::domain::evaluation::QuestionSet;
use crate::domain::rehearsal::Event;
use crate::domain::text::Text;
use crate::domain::tour::Tour;
use crate::parse::Trail;

/// The most characters of a question that is answered on a screen of its own, in large letters.
const LONGEST_ASKED: usize = 89;
/// The most characters of what stands at an end of a scale: both stand in one row.
const LONGEST_END: usize = 24;

impl<'a> Texts<'a> {
    /// The texts of something that can happen in a rehearsal.
    pub(in crate::content::check) fn of_event(event: &'a Event) -> Self {
        let mut texts = Self::default();
        let root = Trail::root();
        texts.must(&root, "title", TextField::Title, &event.title);
        texts.must(&root, "tell", TextField::Tell, &event.tell);
        let tell = (root.field("tell"), TextField::Tell, LONGEST_SAY);
        texts.glanced_at.push((tell.0, tell.1, tell.2, &event.tell));
        for (n, outcome) in event.outcomes.iter().enumerate() {
            let at = root.field("outcomes").item(n);
            texts.must(&at, "title", TextField::Title, &outcome.title);
            texts.must(&at, "why", TextField::Why, &outcome.why);
        }
        texts
    }

    /// The texts of a trainer's tour.
    pub(in crate::content::check) fn of_tour(tour: &'a Tour) -> Self {
        let mut texts = Self::default();
        let root = Trail::root();
        texts.must(&root, "title", TextField::Title, &tour.title);
        for (n, stop) in tour.stops.iter().enumerate() {
            let at = root.field("stops").item(n);
            texts.must(&at, "title", TextField::Title, &stop.title);
            texts.must(&at, "points", TextField::Points, &stop.points);
            texts.must(&at, "why", TextField::Why, &stop.why);
            texts.must(&at, "sources", TextField::Source, &stop.sources);
            texts.must(&at.field("try"), "do", TextField::ToDo, &stop.to_try.to_do);
        }
        texts
    }

    /// The texts of a set of questions.
    pub(in crate::content::check) fn of_questions(set: &'a QuestionSet) -> Self {
        let mut texts = Self::default();
        let root = Trail::root();
        texts.must(&root, "title", TextField::Title, &set.title);
        texts.may(&root, "lead", &set.lead);
        let lead = root.field("lead");
        texts
            .glanced_at
            .push((lead, TextField::Lead, LONGEST_SAY, &set.lead));
        for (n, scale) in set.scales.iter().enumerate() {
            let at = root.field("scales").item(n);
            texts.asked(&at, &scale.ask);
            for (name, field, text) in [
                ("low", TextField::Low, &scale.low),
                ("high", TextField::High, &scale.high),
            ] {
                texts.must(&at, name, field, text);
                texts
                    .glanced_at
                    .push((at.field(name), field, LONGEST_END, text));
            }
        }
        for (n, question) in set.open.iter().enumerate() {
            texts.asked(&root.field("open").item(n), &question.ask);
        }
        texts
    }

    fn asked(&mut self, at: &Trail, ask: &'a Text) {
        self.must(at, "ask", TextField::Ask, ask);
        self.glanced_at
            .push((at.field("ask"), TextField::Ask, LONGEST_ASKED, ask));
    }
}
