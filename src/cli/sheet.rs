//! The plan of one session, to be read or taken along: steps with minutes and times of day,
//! what is needed, the sentences that matter. Must not know any child.

use chrono::{NaiveDateTime, TimeDelta};

use crate::domain::clean::clean_line;
use crate::domain::group::{Frame, Planned};
use crate::domain::language::{Band, Lang};
use crate::domain::programme::Session;
use crate::domain::step::Step;
use crate::domain::text::{Lines, Text};
use crate::say;
use crate::ui::wrap::wrap;
use crate::words::Words;

/// The plan of one session, cleaned and in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sheet {
    /// What the group is called.
    pub(super) group: String,
    /// The session's number, where it has one, and name.
    pub(super) title: String,
    /// The date, and from when to when.
    pub(super) when: String,
    /// What is needed, what to make ready: each with its heading.
    pub(super) needed: Vec<(String, Vec<String>)>,
    /// The steps.
    pub(super) steps: Vec<SheetStep>,
}

/// A step of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SheetStep {
    /// When it begins.
    pub(super) at: String,
    /// How long it takes.
    pub(super) minutes: u16,
    /// Its name.
    pub(super) title: String,
    /// The sentences that matter, the first ones most.
    pub(super) sentences: Vec<String>,
}

/// How much room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Size {
    /// As long as it needs to be, this many columns wide.
    Long(u16),
    /// This many columns and no more than so many lines.
    Page {
        /// Columns.
        width: u16,
        /// Lines.
        height: usize,
    },
}

/// How wide text may run where it is read in a terminal.
pub(super) const WIDTH: u16 = 76;
/// The column where a step's name begins.
const INDENT: usize = 15;
/// The most sentences of a step that are worth their room on a page.
const MOST_SENTENCES: usize = 4;
/// The least lines to write on that a page keeps free.
const LINES_TO_WRITE: usize = 8;

/// What texts are chosen by.
#[derive(Clone, Copy)]
struct Reader<'a> {
    lang: Lang,
    band: Band,
    words: &'a Words,
}

impl Sheet {
    pub(super) fn new(
        frame: &Frame,
        planned: &Planned,
        number: Option<usize>,
        content: &Session,
        words: &Words,
    ) -> Self {
        let reader = Reader {
            lang: words.lang(),
            band: frame.band,
            words,
        };
        let title = reader.text(&content.file.title);
        let begins = planned.date.and_time(planned.time);
        let needed = [
            (say!(words, "before-materials"), &content.file.materials),
            (say!(words, "before-prepare"), &content.file.prepare),
            (say!(words, "before-lead"), &content.file.lead),
        ];
        let needed = needed.map(|(heading, lines)| (heading, reader.lines(lines)));
        Self {
            group: clean_line(frame.name.show()),
            title: number.map_or_else(|| title.clone(), |n| format!("{n} {title}")),
            when: when(begins, content.file.minutes, words),
            needed: needed
                .into_iter()
                .filter(|(_, lines)| !lines.is_empty())
                .collect(),
            steps: steps(begins, content, reader),
        }
    }

    /// The plan as plain text.
    pub(super) fn text(&self, size: Size, words: &Words) -> String {
        let (width, height) = match size {
            Size::Long(width) => return joined(&self.rows(width, usize::MAX)),
            Size::Page { width, height } => (width, height),
        };
        let mut rows = self.rows(width, self.sentences_for(width, height));
        if rows.len() + 2 > height {
            // A programme with very many steps: what does not fit is said not to.
            rows.truncate(height.saturating_sub(1));
            rows.push("…".to_owned());
            return joined(&rows);
        }
        rows.push(String::new());
        rows.push(say!(words, "print-notes"));
        while rows.len() < height {
            rows.push("_".repeat(usize::from(width)));
        }
        joined(&rows)
    }

    /// How many sentences of each step leave room to write on a page.
    pub(super) fn sentences_for(&self, width: u16, height: usize) -> usize {
        let room = height.saturating_sub(LINES_TO_WRITE + 2);
        let fits = |most: &usize| self.rows(width, *most).len() <= room;
        (0..=MOST_SENTENCES).rev().find(fits).unwrap_or(0)
    }

    fn rows(&self, width: u16, most: usize) -> Vec<String> {
        let mut rows = wrap(&format!("{} · {}", self.group, self.title), width);
        rows.extend(wrap(&self.when, width));
        for (heading, lines) in &self.needed {
            rows.push(String::new());
            rows.extend(wrap(&format!("{heading}: {}", run_on(lines)), width));
        }
        rows.push(String::new());
        for step in &self.steps {
            let head = format!("{:>5}  {:>3} min  {}", step.at, step.minutes, step.title);
            rows.extend(wrap(&head, width));
            let narrow = width.saturating_sub(u16::try_from(INDENT).unwrap_or(0));
            for sentence in step.sentences.iter().take(most) {
                let lines = wrap(sentence, narrow).into_iter();
                rows.extend(lines.map(|line| format!("{}{line}", " ".repeat(INDENT))));
            }
        }
        rows
    }
}

/// Lines one after another: sentences as they are, bare words with something between.
fn run_on(lines: &[String]) -> String {
    let mut text = String::new();
    for line in lines {
        if !text.is_empty() {
            let ended = text.ends_with(['.', '!', '?', ']']);
            text.push_str(if ended { " " } else { "; " });
        }
        text.push_str(line);
    }
    text
}

fn joined(rows: &[String]) -> String {
    let lines = rows.iter().map(|row| row.trim_end());
    lines.collect::<Vec<_>>().join("\n")
}

fn when(begins: NaiveDateTime, minutes: u16, words: &Words) -> String {
    let date = words.date_with_year(begins.date());
    let from = words.at_time(begins.time());
    let to = words.time((begins + TimeDelta::minutes(i64::from(minutes))).time());
    say!(words, "before-when", date = date, from = from, to = to)
}

fn steps(begins: NaiveDateTime, content: &Session, reader: Reader<'_>) -> Vec<SheetStep> {
    let mut at = begins;
    let mut steps = Vec::new();
    let mut add = |minutes: u16, title: String, sentences: Vec<String>| {
        if minutes > 0 {
            steps.push(SheetStep {
                at: reader.words.time(at.time()),
                minutes,
                title,
                sentences,
            });
            at += TimeDelta::minutes(i64::from(minutes));
        }
    };
    for step in &content.steps {
        let title = reader.text(&step.title);
        add(step.minutes.of(reader.band), title, reader.sentences(step));
    }
    let free = say!(reader.words, "live-free");
    add(content.file.buffer.of(reader.band), free, Vec::new());
    steps
}

impl Reader<'_> {
    /// A text; one that is there in another language only says so.
    fn text(&self, text: &Text) -> String {
        match text.get(self.lang, self.band) {
            None => String::new(),
            Some(found) => self.marked(found.value, found.instead),
        }
    }

    fn lines(&self, lines: &Lines) -> Vec<String> {
        match lines.get(self.lang, self.band) {
            None => Vec::new(),
            Some(found) => {
                let lines = found.value.iter();
                lines.map(|line| self.marked(line, found.instead)).collect()
            }
        }
    }

    fn marked(&self, text: &str, instead: Option<Lang>) -> String {
        match instead {
            None => clean_line(text),
            Some(lang) => {
                let mark = say!(self.words, "live-instead", lang = lang.code());
                format!("{} {mark}", clean_line(text))
            }
        }
    }

    /// What is said in a step, else what is done.
    fn sentences(&self, step: &Step) -> Vec<String> {
        let spoken = self.lines(&step.say);
        if spoken.is_empty() {
            return self.lines(&step.to_do);
        }
        spoken.iter().map(|line| self.words.quote(line)).collect()
    }
}
