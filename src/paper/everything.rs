//! Everything that is written down, as a document for the leaders themselves. Must not be offered to
//! anybody else.

use chrono::NaiveDate;

use super::document::{Document, Part};
use crate::domain::story::{Children, Sources};
use crate::say;
use crate::words::Words;

/// What everything is told of.
#[derive(Debug, Clone, Copy)]
pub struct InFull<'a> {
    /// What the group is called.
    pub group: &'a str,
    /// The programme's name.
    pub programme: &'a str,
    /// The day on which it is written.
    pub today: NaiveDate,
}

/// Everything that is written down in these sessions.
#[must_use]
pub fn everything(of: &InFull<'_>, sessions: &[Sources<'_>], words: &Words) -> Document {
    let begun = sessions.iter().filter(|from| from.book.has_begun());
    let lines = begun.flat_map(|from| words.session(from, Children::Shown, None));
    let day = words.date_with_year(of.today);
    Document {
        lang: words.lang(),
        title: say!(words, "paper-all-title", group = of.group),
        when: format!("{} · {day}", of.programme),
        parts: vec![
            Part::Text(say!(words, "paper-all-lead")),
            Part::Lines(lines.collect()),
        ],
        foot: None,
    }
}
