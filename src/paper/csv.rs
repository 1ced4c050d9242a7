//! A document's tables and lines as columns for a spreadsheet. No cell begins with a sign that a
//! spreadsheet would reckon with. Must not know what is told.

use super::document::{Cell, Document, Part};
use crate::domain::clean::clean_text;
use crate::domain::language::Lang;
use crate::words::story::Kind;

/// Tells a spreadsheet that the letters are Unicode.
const MARK: char = '\u{FEFF}';
/// What a spreadsheet takes for the beginning of a formula, also in wide letters.
const FORMULA: [char; 9] = ['=', '+', '-', '@', '|', '＝', '＋', '－', '＠'];

/// The document for a spreadsheet.
pub(super) fn write(document: &Document) -> String {
    let between = match document.lang {
        // Where the comma divides a number, it does not divide cells.
        Lang::Nb | Lang::Da => ';',
        Lang::En => ',',
    };
    let mut text = MARK.to_string();
    for row in rows(document) {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell, between)).collect();
        text.push_str(&cells.join(&between.to_string()));
        text.push_str("\r\n");
    }
    text
}

/// Its cells: its tables one after the other, or its lines with what they belong to. A row without
/// cells divides tables.
pub(super) fn rows(document: &Document) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut columns = document.columns.as_slice();
    let (mut heading, mut under) = (String::new(), String::new());
    for part in &document.parts {
        match part {
            Part::Heading(text) => (heading, under) = (words(text), String::new()),
            Part::Text(text) => under = words(text),
            Part::Items(items) => {
                // Once, above the first of them.
                let named = std::mem::take(&mut columns);
                if !named.is_empty() {
                    rows.push(named.iter().map(|it| words(it)).collect());
                }
                rows.extend(
                    items
                        .iter()
                        .map(|item| vec![heading.clone(), under.clone(), words(item)]),
                );
            }
            Part::Table(table) => {
                if !rows.is_empty() {
                    rows.push(Vec::new());
                }
                rows.push(table.head.iter().map(|cell| words(cell)).collect());
                let cells = |row: &Vec<Cell>| row.iter().map(cell).collect();
                rows.extend(table.rows.iter().map(cells));
                // What comes after it is no row of it.
                rows.push(Vec::new());
            }
            Part::Lines(lines) => {
                let (mut title, mut section) = (String::new(), String::new());
                for line in lines {
                    match line.kind {
                        Kind::Title => (title, section) = (words(&line.text), String::new()),
                        Kind::Section => section = words(&line.text),
                        Kind::Body | Kind::Strong | Kind::Quiet => rows.push(vec![
                            title.clone(),
                            section.clone(),
                            words(line.lead.as_deref().unwrap_or_default()),
                            words(&line.text),
                        ]),
                    }
                }
            }
            Part::Chart(_) | Part::Blank(_) => {}
        }
    }
    rows.dedup_by(|row, before| row.is_empty() && before.is_empty());
    if rows.last().is_some_and(Vec::is_empty) {
        rows.pop();
    }
    if rows.is_empty() {
        rows = in_words(document);
    }
    rows
}

fn in_words(document: &Document) -> Vec<Vec<String>> {
    let mut heading = String::new();
    let mut rows = Vec::new();
    for part in &document.parts {
        match part {
            Part::Heading(text) => heading = words(text),
            Part::Text(text) => rows.push(vec![heading.clone(), words(text)]),
            Part::Items(_) | Part::Lines(_) | Part::Table(_) | Part::Chart(_) | Part::Blank(_) => {}
        }
    }
    rows
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => words(text),
        Cell::Day { day, .. } => day.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Nothing => String::new(),
    }
}

/// Words that a spreadsheet shows and does not reckon.
fn words(text: &str) -> String {
    let text = clean_text(text);
    let text = text.trim();
    if text.starts_with(FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn quoted(cell: &str, between: char) -> String {
    if cell.contains(['"', '\n', between, ' ']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
