//! What leaves the program for people outside it: a report put into words as a [`Document`], and a
//! document written in one of five forms, each by a writer of its own. Must not know what may be told
//! to whom, which `domain::report` decides, nor where a file goes.

mod answered;
mod calendar;
mod csv;
mod document;
mod everything;
mod html;
mod lettered;
mod markdown;
mod numbers;
mod preview;
mod ron;
#[cfg(test)]
mod tests;
mod told;

pub use calendar::{calendar, preview_calendar};
pub use document::{Bar, Cell, Chart, Document, Part, Table};
pub use everything::{InFull, about_child, everything};
pub use preview::{preview, preview_cells};
pub use told::{Made, document};

use crate::domain::report::{Records, Report};

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Markdown.
    Markdown,
    /// A page for a browser and for paper.
    Html,
    /// Columns for a spreadsheet.
    Csv,
    /// The dates, for a calendar.
    Calendar,
    /// For other programs.
    Ron,
}

impl Form {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Markdown,
        Self::Html,
        Self::Csv,
        Self::Calendar,
        Self::Ron,
    ];

    /// What it is called on the command line, and how a file's name ends.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Calendar => "ics",
            Self::Ron => "ron",
        }
    }
}

/// A paper could not be written: what is in it has no such form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the paper cannot be written in this form")]
pub struct NotWritten;

/// A document as text.
///
/// # Errors
/// When it cannot be written so. A calendar has dates alone and is written by [`calendar`].
pub fn write(document: &Document, form: Form) -> Result<String, NotWritten> {
    match form {
        Form::Markdown => Ok(markdown::write(document)),
        Form::Html => html::write(document),
        Form::Csv => Ok(csv::write(document)),
        Form::Ron => ron::document(document),
        Form::Calendar => Err(NotWritten),
    }
}

/// The records themselves, for other programs.
///
/// # Errors
/// When they cannot be written so.
pub fn records(records: &Records<'_>) -> Result<String, NotWritten> {
    ron::records(records)
}

/// A report for other programs: its values, not its sentences.
///
/// # Errors
/// When it cannot be written so.
pub fn values(report: &Report) -> Result<String, NotWritten> {
    ron::report(report)
}
