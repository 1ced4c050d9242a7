//! A session as its author wrote it, in lines, to be read before it is held. Must not know where
//! they are shown.

use chrono::TimeDelta;

use super::Words;
use super::story::{Kind, Line, numbered};
use crate::content::TextField;
use crate::domain::agenda::{Agenda, Slot};
use crate::domain::exercise::Exercise;
use crate::domain::group::Planned;
use crate::domain::language::Band;
use crate::domain::programme::{Session, Setting};
use crate::domain::step::{Meanwhile, Step, Variant, is_for};
use crate::domain::story::{Children, Sources, notes, story};
use crate::domain::text::{Lines, Text};
use crate::domain::toolbox::ToolId;
use crate::input::Key;
use crate::say;

mod needed;

pub use needed::Need;

/// A session that is to be read.
#[derive(Debug, Clone, Copy)]
pub struct Authored<'a> {
    /// Its place in the plan.
    pub planned: &'a Planned,
    /// What was set aside for it from the toolbox.
    pub set_aside: &'a [ToolId],
    /// Its number among the group sessions; none for a parent meeting.
    pub number: Option<usize>,
    /// What the programme has for it.
    pub session: &'a Session,
    /// The group's age band.
    pub band: Band,
}

impl Words {
    /// A session as it went; before it is held, as it is planned, with what has been noted.
    /// `show` is the key that shows what is hidden, where there are keys.
    #[must_use]
    pub fn session(&self, from: &Sources<'_>, children: Children, show: Option<Key>) -> Vec<Line> {
        let ahead = from.content.filter(|_| !from.book.has_begun());
        let (mut lines, rows) = match ahead {
            None => (Vec::new(), story(from, children)),
            Some(session) => {
                let set_aside = from.group.set_aside(from.place.id);
                let authored = Authored {
                    planned: from.place.planned,
                    set_aside: &set_aside,
                    number: from.group.number(from.place.id),
                    session,
                    band: from.band,
                };
                (self.authored(&authored), notes(from, children))
            }
        };
        lines.extend(rows.iter().flat_map(|row| self.story(row, show)));
        lines
    }

    /// A session in full: when, what for, what is needed, and each step with its words.
    #[must_use]
    pub fn authored(&self, from: &Authored<'_>) -> Vec<Line> {
        let file = &from.session.file;
        let title = numbered(from.number, &self.in_band(&file.title, from.band));
        let mut page = Page {
            words: self,
            band: from.band,
            lines: vec![
                Line::edge(Kind::Title, title),
                Line::edge(Kind::Quiet, self.when_planned(from.planned, file.minutes)),
            ],
        };
        if file.setting == Setting::Away {
            page.add(Kind::Body, say!(self, "coming-away"));
        }
        let aims = self.lines_in_band(&file.aims, from.band);
        page.part(say!(self, "before-aims"), aims);
        for (need, lines) in self.needed(from) {
            page.part(self.need(need), lines);
        }
        let agenda = Agenda::new(from.planned, from.session, from.band);
        for slot in &agenda.slots {
            page.slot(slot);
        }
        if agenda.free > 0 {
            let title = say!(self, "live-free");
            let at = self.time(agenda.free_from);
            page.add(Kind::Section, self.slot_heading(&at, &title, agenda.free));
        }
        page.part(
            self.text_field(TextField::SendHome),
            self.lines_in_band(&file.send_home, from.band),
        );
        let tell = self.in_band(&file.tell_parents, from.band);
        page.part(self.text_field(TextField::TellParents), filled(tell));
        page.lines
    }

    /// When a session is planned: the date, and from when to when.
    #[must_use]
    pub fn when_planned(&self, planned: &Planned, minutes: u16) -> String {
        let length = TimeDelta::minutes(i64::from(minutes));
        let to = (planned.date.and_time(planned.time) + length).time();
        let (date, from) = (
            self.date_with_year(planned.date),
            self.at_time(planned.time),
        );
        let to = self.time(to);
        say!(self, "before-when", date = date, from = from, to = to)
    }

    fn slot_heading(&self, at: &str, title: &str, minutes: u16) -> String {
        say!(
            self,
            "coming-step",
            time = at,
            title = title,
            minutes = minutes
        )
    }
}

/// A text as a list of one, or of none where it is empty.
fn filled(text: String) -> Vec<String> {
    (!text.is_empty()).then_some(text).into_iter().collect()
}

/// The lines as they come.
struct Page<'w> {
    words: &'w Words,
    band: Band,
    lines: Vec<Line>,
}

impl Page<'_> {
    fn add(&mut self, kind: Kind, text: String) {
        self.lines.push(Line::edge(kind, text));
    }

    /// What belongs to the line before it.
    fn under(&mut self, text: String) {
        self.lines.push(Line::led(Kind::Body, "", text));
    }

    fn texts(&self, lines: &Lines) -> Vec<String> {
        self.words.lines_in_band(lines, self.band)
    }

    fn part(&mut self, heading: String, lines: Vec<String>) {
        if !lines.is_empty() {
            self.add(Kind::Section, heading);
            self.dashed(lines);
        }
    }

    fn dashed(&mut self, lines: Vec<String>) {
        for line in lines {
            self.add(Kind::Body, format!("– {line}"));
        }
    }

    fn quoted(&mut self, lines: &Lines) {
        for line in self.texts(lines) {
            self.add(Kind::Body, self.words.quote(&line));
        }
    }

    fn slot(&mut self, slot: &Slot<'_>) {
        let step = slot.step;
        let title = self.words.in_band(&step.title, self.band);
        let at = self.words.time(slot.at);
        let heading = self.words.slot_heading(&at, &title, slot.minutes);
        self.add(Kind::Section, heading);
        for why in filled(self.words.in_band(&step.why, self.band)) {
            self.add(Kind::Quiet, why);
        }
        self.dashed(self.texts(&step.to_do));
        self.quoted(&step.say);
        self.choices(step);
        let tips = self.texts(&step.tips);
        if !tips.is_empty() {
            self.add(Kind::Strong, self.words.text_field(TextField::Tips));
            self.dashed(tips);
        }
        for text in filled(self.words.in_band(&step.user_representative, self.band)) {
            let text = say!(self.words, "live-user-representative", text = text);
            self.add(Kind::Body, text);
        }
        if let Some(meanwhile) = &step.meanwhile {
            self.meanwhile(meanwhile);
        }
    }

    /// What can be chosen while the step runs.
    fn choices(&mut self, step: &Step) {
        let band = self.band;
        let questions = step.questions.iter().filter(|q| is_for(&q.bands, band));
        let questions: Vec<String> = questions
            .map(|question| self.words.in_band(&question.ask, band))
            .collect();
        if !questions.is_empty() {
            self.add(Kind::Strong, say!(self.words, "coming-questions"));
            self.dashed(questions);
        }
        let mut variants = step.variants.iter().filter(|v| is_for(&v.bands, band));
        if let Some(first) = variants.next() {
            self.add(Kind::Strong, say!(self.words, "coming-variants"));
            self.variant(first);
            variants.for_each(|variant| self.variant(variant));
        }
        let mut exercises = step.exercises.iter().filter(|e| is_for(&e.bands, band));
        if let Some(first) = exercises.next() {
            self.add(Kind::Strong, say!(self.words, "coming-exercises"));
            self.exercise(first);
            exercises.for_each(|exercise| self.exercise(exercise));
        }
    }

    fn variant(&mut self, variant: &Variant) {
        let words = self.words;
        self.dashed(vec![words.in_band(&variant.title, self.band)]);
        for line in self.texts(&variant.to_do) {
            self.under(line);
        }
        for line in self.texts(&variant.say) {
            self.under(words.quote(&line));
        }
        let one = |text: &Text| filled(words.in_band(text, self.band));
        let parts = [
            (
                say!(words, "tool-materials"),
                self.texts(&variant.materials),
            ),
            (say!(words, "tool-fewer"), one(&variant.fewer)),
            (say!(words, "tool-instead"), one(&variant.instead)),
            (say!(words, "tool-talk"), self.texts(&variant.talk)),
        ];
        for (heading, lines) in parts.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            self.under(format!("{heading}: {}", lines.join(" · ")));
        }
    }

    /// What is said in an exercise, once each.
    fn exercise(&mut self, exercise: &Exercise) {
        self.dashed(vec![self.words.in_band(&exercise.title, self.band)]);
        let phases = exercise.rounds.iter().flat_map(|round| &round.phases);
        let said = phases.flat_map(|phase| filled(self.words.in_band(&phase.say, self.band)));
        let said: Vec<String> = said.map(|text| self.words.quote(&text)).collect();
        if !said.is_empty() {
            self.under(said.join(" "));
        }
    }

    fn meanwhile(&mut self, meanwhile: &Meanwhile) {
        let title = self.words.in_band(&meanwhile.title, self.band);
        let heading = say!(self.words, "coming-meanwhile", title = title);
        self.add(Kind::Strong, heading);
        self.dashed(self.texts(&meanwhile.to_do));
        self.quoted(&meanwhile.say);
    }
}

#[cfg(test)]
mod tests;
