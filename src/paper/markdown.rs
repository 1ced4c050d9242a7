//! A document as Markdown: what is written reads as it stands, whatever signs are in it. Must not
//! know what is told, nor where to.

use unicode_width::UnicodeWidthStr;

use super::document::{Document, Part, Table};
use crate::domain::clean::{clean_line, clean_text};
use crate::words::story::{Kind, Line};

/// What a line to be filled in by hand is made of.
const BLANK: &str = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";
/// The widest that a column is made to fit.
const WIDEST: usize = 40;

/// The document.
pub(super) fn write(document: &Document) -> String {
    let mut text = format!("# {}\n\n", on_one_line(&document.title));
    if !document.when.is_empty() {
        text.push_str(&paragraph(&document.when));
    }
    for part in &document.parts {
        match part {
            Part::Heading(heading) => {
                text.push_str(&format!("## {}\n\n", on_one_line(heading)));
            }
            Part::Text(said) => text.push_str(&paragraph(said)),
            Part::Items(items) => {
                for item in items {
                    text.push_str(&format!("- {}\n", on_one_line(item)));
                }
                text.push('\n');
            }
            Part::Lines(told) => text.push_str(&lines(told)),
            Part::Table(told) => text.push_str(&table(told)),
            // A table beside it has the same figures.
            Part::Chart(_) => {}
            Part::Blank(what) => {
                text.push_str(&format!("{}: {BLANK}\n\n", on_one_line(what)));
            }
        }
    }
    if let Some(foot) = &document.foot {
        text.push_str(&paragraph(foot));
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

fn paragraph(text: &str) -> String {
    format!("{}\n\n", escaped(&clean_text(text)))
}

fn on_one_line(text: &str) -> String {
    escaped(&clean_line(text))
}

/// The lines of a story, below a document's heading.
fn lines(lines: &[Line]) -> String {
    let mut text = String::new();
    for line in lines {
        let said = escaped(&clean_text(&line.text));
        let lead = line.lead.as_deref().map(on_one_line).unwrap_or_default();
        let one_line = || on_one_line(&line.text);
        let written = match line.kind {
            _ if said.is_empty() => continue,
            Kind::Title => format!("## {}", one_line()),
            Kind::Section => format!("### {}", one_line()),
            Kind::Strong => format!("**{}**", one_line()),
            Kind::Quiet if lead.is_empty() => format!("*{}*", one_line()),
            Kind::Quiet | Kind::Body if !lead.is_empty() => format!("{lead} – {said}"),
            Kind::Quiet | Kind::Body => said,
        };
        text.push_str(&written);
        text.push_str("\n\n");
    }
    text
}

fn table(table: &Table) -> String {
    let head: Vec<String> = table.head.iter().map(|cell| on_one_line(cell)).collect();
    let rows: Vec<Vec<String>> = table
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| on_one_line(&cell.said())).collect())
        .collect();
    let widths: Vec<usize> = (0..head.len())
        .map(|n| {
            let column = rows.iter().filter_map(|row| row.get(n)).chain(head.get(n));
            let widest = column.map(|cell| cell.width()).max().unwrap_or(0);
            widest.clamp(3, WIDEST)
        })
        .collect();
    let mut text = row(&head, &widths);
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    text.push_str(&row(&rule, &widths));
    for cells in &rows {
        text.push_str(&row(cells, &widths));
    }
    text.push('\n');
    text
}

fn row(cells: &[String], widths: &[usize]) -> String {
    let cells = cells.iter().zip(widths);
    let padded = cells.map(|(cell, width)| {
        let room = width.saturating_sub(cell.width());
        format!(" {cell}{} |", " ".repeat(room))
    });
    format!("|{}\n", padded.collect::<String>())
}

/// A text in which no sign means anything to Markdown. Its lines stay lines.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for (n, line) in text.trim().lines().map(str::trim_start).enumerate() {
        if n > 0 {
            safe.push_str("\\\n");
        }
        for (at, c) in line.char_indices() {
            let begins = line[..at].chars().all(|c| c.is_ascii_digit());
            let means = match c {
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' => true,
                '#' | '+' | '-' | '=' | ':' => at == 0,
                '.' | ')' => at > 0 && begins && is_space(line, at + 1),
                _ => false,
            };
            if means {
                safe.push('\\');
            }
            safe.push(c);
        }
    }
    safe
}

fn is_space(line: &str, at: usize) -> bool {
    line[at..].chars().next().is_none_or(char::is_whitespace)
}
