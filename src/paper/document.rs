//! A document without a form: what stands in it, from top to bottom. Must not know how it looks.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::language::Lang;
use crate::words::story::Line;

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its language.
    pub lang: Lang,
    /// Its heading.
    pub title: String,
    /// What stands below the heading, in small.
    pub when: String,
    /// What is in it.
    pub parts: Vec<Part>,
    /// What the columns are in a spreadsheet of its items: what they are about, what stands above
    /// them, and they themselves. Empty where it has none.
    pub columns: Vec<String>,
    /// What stands at the end.
    pub foot: Option<String>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// What the parts below are about.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Things one below the other.
    Items(Vec<String>),
    /// Lines of a story.
    Lines(Vec<Line>),
    /// Figures.
    Table(Table),
    /// A picture of figures that a table has too.
    Chart(Chart),
    /// A line to be filled in by hand.
    Blank(String),
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What the columns are.
    pub head: Vec<String>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A day.
    Day {
        /// For a spreadsheet.
        day: NaiveDate,
        /// As it is read.
        said: String,
    },
    /// A number.
    Number(u64),
    /// Nothing is known.
    Nothing,
}

impl Cell {
    /// A number that may not be known.
    #[must_use]
    pub fn number(number: Option<impl Into<u64>>) -> Self {
        number.map_or(Self::Nothing, |number| Self::Number(number.into()))
    }

    /// As it is read.
    #[must_use]
    pub fn said(&self) -> String {
        match self {
            Self::Text(text) | Self::Day { said: text, .. } => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Nothing => String::new(),
        }
    }
}

/// A picture with a bar, or several, for each thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// What each of several bars is; empty where there is one.
    pub series: Vec<String>,
    /// The things.
    pub bars: Vec<Bar>,
    /// How much a whole bar is, where the values lie on a scale.
    pub full: Option<u32>,
}

/// A thing with its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Which.
    pub label: String,
    /// A value for each of the series, where it is known.
    pub values: Vec<Option<u32>>,
}

impl Chart {
    /// How much a whole bar is: what was said, else the largest value; at least 1.
    #[must_use]
    pub fn most(&self) -> u32 {
        let values = self.bars.iter().flat_map(|bar| bar.values.iter().flatten());
        let largest = values.copied().max().unwrap_or(0).max(1);
        self.full.map_or(largest, |full| full.max(largest))
    }
}
