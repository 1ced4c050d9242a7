//! The plan of one session on paper, to be taken along: steps with minutes and times of day, what
//! is needed, what is done and said. Must not know any child.

use crate::domain::agenda::{Agenda, Slot};
use crate::domain::clean::clean_line;
use crate::domain::group::Frame;
use crate::domain::order;
use crate::domain::programme::Setting;
use crate::say;
use crate::ui::wrap::wrap;
use crate::words::Words;
use crate::words::authored::{Authored, Need};
use crate::words::story::numbered;

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
    /// What is done and said, in the order in which it is read, each with its rank: where there
    /// is little room the lower ranks stay, from 0.
    sentences: Vec<(usize, String)>,
}

impl SheetStep {
    /// What is done and said.
    pub(super) fn sentences(&self) -> impl Iterator<Item = &str> {
        self.sentences.iter().map(|(_, sentence)| sentence.as_str())
    }
}

/// The least lines to write on that a page keeps free.
const LINES_TO_WRITE: usize = 8;
/// The column where a step's name begins.
const INDENT: usize = 15;

impl Sheet {
    pub(super) fn new(frame: &Frame, from: &Authored<'_>, words: &Words) -> Self {
        let file = &from.session.file;
        let agenda = Agenda::new(from.planned, from.session, from.band);
        let step = |slot: &Slot<'_>| SheetStep {
            at: words.time(slot.at),
            minutes: slot.minutes,
            title: clean_line(&words.in_band(&slot.step.title, from.band)),
            sentences: sentences(slot, from, words),
        };
        let mut steps: Vec<SheetStep> = agenda.slots.iter().map(step).collect();
        if agenda.free > 0 {
            steps.push(SheetStep {
                at: words.time(agenda.free_from),
                minutes: agenda.free,
                title: say!(words, "live-free"),
                sentences: Vec::new(),
            });
        }
        let clean = |lines: Vec<String>| lines.iter().map(|line| clean_line(line)).collect();
        let mut needed = words.needed(from);
        if file.setting == Setting::Away {
            // Done before anybody leaves; the room is for what is done on the way.
            needed.retain(|(need, _)| *need != Need::Prepare);
        }
        Self {
            group: clean_line(frame.name.show()),
            title: clean_line(&numbered(
                from.number,
                &words.in_band(&file.title, from.band),
            )),
            when: words.when_planned(from.planned, file.minutes),
            needed: needed
                .into_iter()
                .map(|(need, lines)| (words.need(need), clean(lines)))
                .collect(),
            steps,
        }
    }

    /// The plan as plain text: so many columns wide, and no more than so many lines. What was not
    /// taken out by [`Self::filled`] must fit.
    pub(super) fn text(&self, width: u16, height: usize, words: &Words) -> String {
        let mut rows = self.rows(width, &self.all());
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

    /// With as many sentences of each step as leave room to write on a page, the first ones of
    /// every step before more of any.
    pub(super) fn filled(mut self, width: u16, height: usize) -> Self {
        let room = height.saturating_sub(LINES_TO_WRITE + 2);
        let all = self.all();
        let mut kept = vec![0; all.len()];
        for most in 1..=all.iter().copied().max().unwrap_or(0) {
            for n in (0..all.len()).filter(|n| all[*n] >= most) {
                let before = std::mem::replace(&mut kept[n], most);
                // Once a sentence had no room, its step is told no further.
                if before + 1 < most || self.rows(width, &kept).len() > room {
                    kept[n] = before;
                }
            }
        }
        for (step, kept) in self.steps.iter_mut().zip(kept) {
            step.sentences.retain(|(rank, _)| *rank < kept);
        }
        self
    }

    /// How many sentences each step has.
    fn all(&self) -> Vec<usize> {
        self.steps.iter().map(|s| s.sentences.len()).collect()
    }

    fn rows(&self, width: u16, most: &[usize]) -> Vec<String> {
        let mut rows = wrap(&format!("{} · {}", self.group, self.title), width);
        rows.extend(wrap(&self.when, width));
        for (heading, lines) in &self.needed {
            rows.push(String::new());
            rows.extend(wrap(&format!("{heading}: {}", run_on(lines)), width));
        }
        rows.push(String::new());
        for (step, most) in self.steps.iter().zip(most) {
            let head = format!("{:>5}  {:>3} min  {}", step.at, step.minutes, step.title);
            rows.extend(wrap(&head, width));
            let narrow = width.saturating_sub(u16::try_from(INDENT).unwrap_or(0));
            let kept = step.sentences.iter().filter(|(rank, _)| rank < most);
            for (_, sentence) in kept {
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

/// What is done and said in a step. In a room the words to say come first where there is little
/// room; out of it what to do and what to watch for, with no screen to tell it.
fn sentences(slot: &Slot<'_>, from: &Authored<'_>, words: &Words) -> Vec<(usize, String)> {
    let step = slot.step;
    let lines = |lines| words.lines_in_band(lines, from.band);
    let said: Vec<_> = lines(&step.say);
    let said: Vec<_> = said.iter().map(|line| words.quote(line)).collect();
    let done: Vec<_> = lines(&step.to_do);
    let done: Vec<_> = done.iter().map(|line| format!("– {line}")).collect();
    let tips: Vec<_> = lines(&step.tips);
    let tips: Vec<_> = tips.iter().map(|line| format!("! {line}")).collect();
    let (done, tips, said) = match from.session.file.setting {
        Setting::Room => (ranked(done, 1, 2), Vec::new(), ranked(said, 0, 2)),
        Setting::Away => {
            let before = 2 * done.len().max(tips.len());
            (
                ranked(done, 0, 2),
                ranked(tips, 1, 2),
                ranked(said, before, 1),
            )
        }
    };
    let all = [done, tips, said].into_iter().flatten();
    let mut all: Vec<_> = all.map(|(rank, line)| (rank, clean_line(&line))).collect();
    close_ranks(&mut all);
    all
}

fn ranked(lines: Vec<String>, first: usize, by: usize) -> Vec<(usize, String)> {
    let lines = lines.into_iter().enumerate();
    lines.map(|(n, line)| (first + n * by, line)).collect()
}

/// Ranks without gaps, so that as many sentences stay as there is room for.
fn close_ranks(sentences: &mut [(usize, String)]) {
    let mut ranks: Vec<usize> = sentences.iter().map(|(rank, _)| *rank).collect();
    order::sort(&mut ranks);
    for (rank, _) in sentences {
        *rank = ranks.partition_point(|other| other < rank);
    }
}
