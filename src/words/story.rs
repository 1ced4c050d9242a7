//! Sentences for the rows of a session's story. Must not know where they are shown: what a
//! line is like is said in kinds, not in colours.

mod listening;
mod people;
mod spent;
mod talk;

use chrono::NaiveDate;

use super::Words;
use crate::domain::group::Private;
use crate::domain::story::{
    About, Course, Done, Held, Hidden, NoteTime, NoteTold, Origin, Row, SaidTold, Section,
    StepTold, Version,
};
use crate::input::Key;
use crate::say;

/// What a line of a story is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The session's name.
    Title,
    /// The name of a part; an empty line comes before it.
    Section,
    /// Text.
    Body,
    /// A word that stands above what belongs to it.
    Strong,
    /// What need not be seen first.
    Quiet,
}

/// A line of a story, still to be folded to the width of what shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is like.
    pub kind: Kind,
    /// What stands before the text, in a column of its own: a time of day. `None` where the
    /// text begins at the edge.
    pub lead: Option<String>,
    /// The text; may have several lines of its own.
    pub text: String,
}

impl Line {
    /// The cells of the column before the text.
    pub const LEAD: u16 = 7;

    /// A line at the edge.
    #[must_use]
    pub fn edge(kind: Kind, text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            kind,
            lead: None,
            text,
        }
    }

    /// A line with something in the column before it.
    #[must_use]
    pub fn led(kind: Kind, lead: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            kind,
            lead: Some(lead.into()),
            text: text.into(),
        }
    }
}

impl Words {
    /// The lines for a row of a story. `show` is the key that shows what is hidden, where
    /// there are keys.
    #[must_use]
    pub fn story(&self, row: &Row, show: Option<Key>) -> Vec<Line> {
        let one = |kind, text: String| vec![Line::edge(kind, text)];
        match row {
            Row::Title { number, title } => one(Kind::Title, numbered(*number, title)),
            Row::Held(date, held) => one(Kind::Quiet, self.when_held(*date, *held)),
            Row::Section(section) => one(Kind::Section, self.section(*section)),
            Row::Step(step) => vec![self.step(step)],
            Row::Chosen(title) => vec![Line::led(Kind::Quiet, "", format!("– {}", title.show()))],
            Row::Said(said) => vec![self.said(said)],
            Row::Aside(aside) => vec![self.aside(aside)],
            Row::HeldWord(held) => self.held_word(held),
            Row::Serious(serious) => self.serious(serious),
            Row::Signs(name, signs) => one(Kind::Body, self.signs_of(name, signs)),
            Row::Written(title, done) => vec![self.written(title.show(), *done)],
            Row::People(role, presence, people) => {
                one(Kind::Body, self.people(*role, *presence, people))
            }
            Row::Visitors(visitors) => one(Kind::Body, self.others_here(*visitors)),
            Row::Note(note) => self.note(note),
            Row::Turn(turn) => self.turn(turn),
            Row::Answer(role, asked, text) => vec![
                Line::edge(Kind::Quiet, self.asked(*role, *asked)),
                Line::led(Kind::Body, "", text.show()),
            ],
            Row::Spent(told) => one(Kind::Body, self.spent(told)),
            Row::Hidden(what, count) => one(Kind::Quiet, self.hidden(*what, *count, show)),
            Row::Nothing => one(Kind::Quiet, say!(self, "story-nothing")),
        }
    }

    fn when_held(&self, date: NaiveDate, held: Held) -> String {
        let date = self.date_with_year(date);
        match held {
            Held::Ahead(time) => {
                let time = self.at_time(time);
                say!(self, "story-ahead", date = date, time = time)
            }
            Held::Running { began } => {
                let began = self.at_time(began);
                say!(self, "story-running", date = date, began = began)
            }
            Held::Over {
                began,
                ended,
                minutes,
            } => {
                let (began, ended) = (self.at_time(began), self.time(ended));
                let length = say!(self, "length-minutes", count = minutes);
                say!(
                    self,
                    "story-over",
                    date = date,
                    began = began,
                    ended = ended,
                    length = length
                )
            }
            Held::WrittenIn(time) => {
                let time = self.at_time(time);
                say!(self, "story-held-away", date = date, time = time)
            }
        }
    }

    fn section(&self, section: Section) -> String {
        match section {
            Section::Steps => say!(self, "story-steps"),
            Section::WrittenIn => say!(self, "story-written-in"),
            Section::Spent => say!(self, "story-spent"),
            Section::WhoCame => say!(self, "story-who-came"),
            Section::Notes => say!(self, "story-notes"),
            Section::Round => say!(self, "story-round"),
            Section::Held => say!(self, "story-held"),
            Section::Serious => say!(self, "story-serious"),
            Section::Signs => say!(self, "story-signs"),
            Section::Debrief(role) => {
                let who = self.debrief_role(role);
                say!(self, "story-debrief", who = who)
            }
        }
    }

    fn step(&self, step: &StepTold) -> Line {
        let title = step.title.show();
        match &step.course {
            Course::Went { at, used } => {
                let planned = step.planned;
                let text = match step.origin {
                    Origin::Planned => {
                        say!(
                            self,
                            "story-step",
                            title = title,
                            planned = planned,
                            used = used
                        )
                    }
                    Origin::Added => {
                        say!(
                            self,
                            "story-step-added",
                            title = title,
                            planned = planned,
                            used = used
                        )
                    }
                };
                Line::led(Kind::Body, self.time(*at), text)
            }
            Course::Skipped(reason) if reason.is_empty() => {
                Line::led(Kind::Quiet, "", say!(self, "story-skipped", title = title))
            }
            Course::Skipped(reason) => {
                let reason = reason.show();
                let text = say!(self, "story-skipped-why", title = title, reason = reason);
                Line::led(Kind::Quiet, "", text)
            }
            Course::Waits => Line::led(Kind::Quiet, "", say!(self, "story-waits", title = title)),
            Course::NotReached => Line::led(
                Kind::Quiet,
                "",
                say!(self, "story-not-reached", title = title),
            ),
        }
    }

    fn said(&self, said: &SaidTold) -> Line {
        let title = self.quote(said.title.show());
        let (hands, of) = (said.hands, said.of);
        let text = say!(self, "story-said", title = title, hands = hands, of = of);
        Line::led(Kind::Quiet, "", format!("– {text}"))
    }

    fn written(&self, title: &str, done: Done) -> Line {
        match done {
            Done::Yes => Line::led(Kind::Body, "✓", title),
            Done::No => {
                let text = say!(self, "story-not-done", title = title);
                Line::led(Kind::Quiet, "–", text)
            }
        }
    }

    fn note(&self, note: &NoteTold) -> Vec<Line> {
        let (lead, day) = self.note_time(note.at);
        let about = self.about(&note.about);
        let version = note.version.as_ref().map(|version| self.version(version));
        let head: Vec<String> = [version, day, shown(note.step.as_ref()), about]
            .into_iter()
            .flatten()
            .collect();
        if head.is_empty() {
            return vec![Line::led(Kind::Body, lead, note.text.show())];
        }
        vec![
            Line::led(Kind::Quiet, lead, head.join(" · ")),
            Line::led(Kind::Body, "", note.text.show()),
        ]
    }

    /// Which version of a note it is.
    #[must_use]
    pub fn version(&self, version: &Version) -> String {
        let (number, of) = (version.number, version.of);
        match &version.author {
            Some(author) => {
                let author = author.show();
                say!(
                    self,
                    "note-version-by",
                    number = number,
                    all = of,
                    author = author
                )
            }
            None => say!(self, "note-version", number = number, all = of),
        }
    }

    /// The time of day before a text; outside the session, the day and time within it.
    fn note_time(&self, at: NoteTime) -> (String, Option<String>) {
        match at {
            NoteTime::During(time) => (self.time(time), None),
            NoteTime::Outside(at) => {
                let (date, time) = (self.short_date(at.date()), self.at_time(at.time()));
                (String::new(), Some(format!("{date} {time}")))
            }
        }
    }

    fn about(&self, about: &About) -> Option<String> {
        match about {
            About::Group => None,
            About::Child(name) => {
                let name = name.show();
                Some(say!(self, "note-about", name = name))
            }
            About::Gone => Some(say!(self, "note-about-gone")),
        }
    }

    fn hidden(&self, what: Hidden, count: usize, show: Option<Key>) -> String {
        let what = match what {
            Hidden::Reasons => say!(self, "hidden-reasons", count = count),
            Hidden::Notes => say!(self, "hidden-notes", count = count),
            Hidden::Turns => say!(self, "hidden-turns", count = count),
            Hidden::HeldWords => say!(self, "hidden-held", count = count),
            Hidden::Serious => say!(self, "hidden-serious", count = count),
            Hidden::Signs => say!(self, "hidden-signs", count = count),
            Hidden::Answers => say!(self, "hidden-answers", count = count),
        };
        match show {
            Some(key) => {
                let key = self.key(key);
                say!(self, "hidden-key", what = what, key = key)
            }
            None => say!(self, "hidden-here", what = what),
        }
    }
}

/// The name of a step, to be written.
fn shown(step: Option<&Private>) -> Option<String> {
    step.map(|step| step.show().to_owned())
}

/// A session's number and name.
#[must_use]
pub fn numbered(number: Option<usize>, title: &str) -> String {
    match number {
        Some(number) => format!("{number} {title}"),
        None => title.to_owned(),
    }
}
