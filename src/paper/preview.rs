//! A document as lines for a screen. Must not know how wide it is.

use super::csv;
use super::document::{Document, Part, Table};
use crate::domain::clean::{clean_line, clean_text};
use crate::words::story::{Kind, Line};

/// The document in lines; pictures of figures are left to the file.
#[must_use]
pub fn preview(document: &Document) -> Vec<Line> {
    let mut lines = vec![
        edge(Kind::Title, &document.title),
        edge(Kind::Quiet, &document.when),
    ];
    for part in &document.parts {
        match part {
            Part::Heading(text) => lines.push(edge(Kind::Section, text)),
            Part::Text(text) => lines.push(Line::edge(Kind::Body, clean_text(text))),
            Part::Items(items) => {
                let items = items
                    .iter()
                    .map(|item| edge(Kind::Body, &format!("– {item}")));
                lines.extend(items);
            }
            Part::Lines(told) => lines.extend(told.iter().map(cleaned)),
            Part::Table(told) => lines.extend(table(told)),
            Part::Chart(_) => {}
            Part::Blank(text) => lines.push(edge(Kind::Body, &format!("{text}: __________"))),
        }
    }
    lines.extend(document.foot.as_deref().map(|foot| edge(Kind::Quiet, foot)));
    lines
}

/// What a spreadsheet has of the document, a row a line.
#[must_use]
pub fn preview_cells(document: &Document) -> Vec<Line> {
    let rows = csv::rows(document);
    let begins = |at: usize| at == 0 || rows[at - 1].is_empty();
    let lines = rows.iter().enumerate().map(|(at, row)| {
        let kind = if begins(at) { Kind::Quiet } else { Kind::Body };
        edge(kind, &row.join(" │ "))
    });
    lines.collect()
}

fn edge(kind: Kind, text: &str) -> Line {
    Line::edge(kind, clean_line(text))
}

fn cleaned(line: &Line) -> Line {
    Line {
        kind: line.kind,
        lead: line.lead.as_deref().map(clean_line),
        text: clean_text(&line.text),
    }
}

/// A table, row by row; what is not known is left out.
fn table(table: &Table) -> Vec<Line> {
    let mut lines = vec![edge(Kind::Quiet, &table.head.join(" · "))];
    lines.extend(table.rows.iter().map(|row| {
        let cells = row.iter().map(super::Cell::said);
        let cells: Vec<String> = cells
            .map(|it| if it.is_empty() { "–".into() } else { it })
            .collect();
        edge(Kind::Body, &cells.join(" · "))
    }));
    lines
}
