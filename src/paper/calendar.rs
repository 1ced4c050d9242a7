//! Dates for a calendar, as RFC 5545 has them: times in UTC, lines folded at 75 bytes, an id for each
//! session that stays. On the outside an entry says which group and which number, and no theme: a
//! family's calendar is seen by others. Must not know people.

use chrono::{DateTime, Utc};

use crate::domain::clean::{clean_line, clean_text};
use crate::domain::report::CalendarDate;
use crate::domain::stamp::Id;
use crate::say;
use crate::words::Words;
use crate::words::story::{Kind, Line, numbered};

/// The longest line in bytes, its end left out.
const LONGEST: usize = 75;

/// The dates of a group as a calendar.
#[must_use]
pub fn calendar(group: &Id, name: &str, dates: &[CalendarDate], words: &Words) -> String {
    let mut text = String::new();
    let mut line = |text_of: &str| fold(&mut text, text_of);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//smil//smil//EN");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line(&format!("X-WR-CALNAME:{}", escaped(name)));
    for date in dates {
        let session = &date.session;
        line("BEGIN:VEVENT");
        line(&format!("UID:{}-{}@smil.invalid", group, date.id));
        line(&format!("SEQUENCE:{}", date.sequence));
        line(&format!("DTSTAMP:{}", instant(date.changed)));
        line(&format!("DTSTART:{}", instant(date.begins)));
        line(&format!("DTEND:{}", instant(date.ends)));
        line(&format!("SUMMARY:{}", escaped(&entry(date, name, words))));
        let title = numbered(session.number, &session.title);
        line(&format!("DESCRIPTION:{}", escaped(&title)));
        let status = if date.is_dropped() {
            "CANCELLED"
        } else {
            "CONFIRMED"
        };
        line(&format!("STATUS:{status}"));
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    text
}

/// The same dates in lines for a screen: what the entries say on the outside, and when; below it what
/// they say inside.
#[must_use]
pub fn preview_calendar(name: &str, dates: &[CalendarDate], words: &Words) -> Vec<Line> {
    let lines = dates.iter().flat_map(|date| {
        let session = &date.session;
        let day = words.date_with_year(session.date);
        let time = words.at_time(session.time);
        let mut text = format!("{} · {day}, {time}", entry(date, name, words));
        let mut kind = Kind::Body;
        if date.is_dropped() {
            text = format!("{text} · {}", say!(words, "state-dropped"));
            kind = Kind::Quiet;
        }
        let inside = numbered(session.number, &session.title);
        [(kind, text), (Kind::Quiet, inside)]
            .map(|(kind, text)| Line::edge(kind, clean_line(&text)))
    });
    lines.collect()
}

fn entry(date: &CalendarDate, name: &str, words: &Words) -> String {
    match date.session.number {
        Some(number) => say!(words, "paper-entry", group = name, number = number),
        None => say!(
            words,
            "paper-entry-other",
            group = name,
            kind = words.kind(date.session.kind)
        ),
    }
}

fn instant(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for c in clean_text(text).trim().chars() {
        match c {
            '\\' | ';' | ',' => safe.extend(['\\', c]),
            '\n' => safe.push_str("\\n"),
            c => safe.push(c),
        }
    }
    safe
}

/// A line in pieces that are short enough, each but the first after a space.
fn fold(text: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(c);
        length += c.len_utf8();
    }
    text.push_str("\r\n");
}
