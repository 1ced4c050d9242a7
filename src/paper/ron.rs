//! A report or a document for other programs. Must not know what is told.

use ron::ser::PrettyConfig;
use serde::Serialize;

use super::NotWritten;
use super::document::{Document, Part, Table};
use crate::domain::clean::{clean_text, find_unclean};
use crate::domain::report::{Records, Report};

/// The version of this form.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Values<'a> {
    format: &'static str,
    version: u32,
    report: &'a Report,
}

#[derive(Serialize)]
struct Recorded<'a> {
    format: &'static str,
    version: u32,
    records: &'a Records<'a>,
}

#[derive(Serialize)]
struct Told<'a> {
    format: &'static str,
    version: u32,
    language: &'static str,
    title: &'a str,
    parts: Vec<ToldPart<'a>>,
}

#[derive(Serialize)]
enum ToldPart<'a> {
    Heading(String),
    Text(String),
    Items(Vec<String>),
    Line {
        #[serde(skip_serializing_if = "Option::is_none")]
        at: Option<String>,
        text: String,
    },
    Table(&'a Table),
}

/// A report's values.
pub(super) fn report(report: &Report) -> Result<String, NotWritten> {
    let values = Values {
        format: "smil-report",
        version: VERSION,
        report,
    };
    pretty(&values)
}

/// Records, each as it is.
pub(super) fn records(records: &Records<'_>) -> Result<String, NotWritten> {
    let text = pretty(&Recorded {
        format: "smil-records",
        version: VERSION,
        records,
    })?;
    Ok(harmless(&text))
}

/// The same text for a reader of RON, with nothing in it that does anything to a terminal. Such
/// characters stand only where somebody wrote them, in texts, which have a way to spell them.
fn harmless(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = find_unclean(rest).map(|at| rest.split_at(at)) {
        all.push_str(before);
        let mut chars = from.chars();
        all.extend(chars.next().into_iter().flat_map(char::escape_unicode));
        rest = chars.as_str();
    }
    all.push_str(rest);
    all
}

/// A document's sentences.
pub(super) fn document(document: &Document) -> Result<String, NotWritten> {
    let parts = document.parts.iter().flat_map(|part| match part {
        Part::Heading(text) => vec![ToldPart::Heading(clean_text(text))],
        Part::Text(text) => vec![ToldPart::Text(clean_text(text))],
        Part::Items(items) => {
            let items = items.iter().map(|item| clean_text(item));
            vec![ToldPart::Items(items.collect())]
        }
        Part::Lines(lines) => {
            let lines = lines.iter().map(|line| ToldPart::Line {
                at: line.lead.as_deref().map(clean_text),
                text: clean_text(&line.text),
            });
            lines.collect()
        }
        Part::Table(table) => vec![ToldPart::Table(table)],
        Part::Chart(_) | Part::Blank(_) => Vec::new(),
    });
    pretty(&Told {
        format: "smil-paper",
        version: VERSION,
        language: document.lang.code(),
        title: &document.title,
        parts: parts.collect(),
    })
}

fn pretty(value: &dyn erased_serde::Serialize) -> Result<String, NotWritten> {
    let how = PrettyConfig::new().new_line("\n").indentor("  ");
    let text = ron::ser::to_string_pretty(value, how).map_err(|_| NotWritten)?;
    Ok(format!("{text}\n"))
}
