//! The paper for supervision: notes and what was said afterwards. Must not be given a text that has
//! not gone through the letters.

use super::document::Part;
use crate::domain::group::Role;
use crate::domain::report::{ForSupervision, NoteLettered, SessionLettered};
use crate::say;
use crate::words::Words;
use crate::words::story::{Kind, Line, numbered};

pub(super) fn parts(report: &ForSupervision, words: &Words) -> Vec<Part> {
    let lead = Part::Text(say!(words, "paper-supervision-lead"));
    // It would read as a calm evening otherwise.
    let without = Part::Text(say!(words, "paper-supervision-not-in-it"));
    if report.sessions.is_empty() && report.answered.is_empty() {
        let none = Part::Text(say!(words, "paper-supervision-none"));
        return vec![lead, without, none];
    }
    let mut lines: Vec<Line> = report
        .sessions
        .iter()
        .flat_map(|it| session(it, words))
        .collect();
    if !report.answered.is_empty() {
        let title = say!(words, "paper-own-words");
        lines.push(Line::edge(Kind::Title, title));
    }
    for it in &report.answered {
        let who = words.asked_who(it.who);
        let head = format!("{who} · {}", words.occasion(it.occasion));
        lines.push(Line::edge(Kind::Section, head));
        lines.push(Line::edge(Kind::Quiet, it.asked.show()));
        let texts = it.texts.iter();
        lines.extend(texts.map(|text| Line::edge(Kind::Body, format!("– {}", text.show()))));
    }
    vec![lead, without, Part::Lines(lines)]
}

fn session(it: &SessionLettered, words: &Words) -> Vec<Line> {
    let title = numbered(it.session.number, &it.session.title);
    let day = words.date_with_year(it.session.date);
    let mut lines = vec![Line::edge(Kind::Title, title), Line::edge(Kind::Quiet, day)];
    if !it.notes.is_empty() {
        lines.push(Line::edge(Kind::Section, say!(words, "story-notes")));
    }
    lines.extend(it.notes.iter().flat_map(|it| note(it, words)));
    let mut before: Option<Role> = None;
    for answer in &it.talk {
        if before.replace(answer.role) != Some(answer.role) {
            let who = words.debrief_role(answer.role);
            let heading = say!(words, "story-debrief", who = who);
            lines.push(Line::edge(Kind::Section, heading));
        }
        let asked = words.asked(answer.role, answer.asked);
        lines.push(Line::edge(Kind::Quiet, asked));
        lines.push(Line::edge(Kind::Body, answer.text.show()));
    }
    lines
}

fn note(it: &NoteLettered, words: &Words) -> Vec<Line> {
    let time = words.time(it.at.time());
    let text = it.text.show();
    match &it.about {
        Some(letter) => {
            let about = say!(words, "note-about", name = letter.as_str());
            vec![
                Line::led(Kind::Quiet, time, about),
                Line::edge(Kind::Body, text),
            ]
        }
        None => vec![Line::led(Kind::Body, time, text)],
    }
}
