//! The way to a value in a file: `steps[3].minutes`. Must not know where in the text it lies.

use std::borrow::Cow;
use std::fmt;

/// One turn on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Into a field.
    Field(Cow<'static, str>),
    /// Into a list, counted from 0.
    Item(usize),
}

/// The way from the whole file to a value in it. Names of enum variants are no turns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trail(Vec<Part>);

impl Trail {
    /// The whole file.
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// Into a field of what this one leads to.
    pub fn field(&self, name: impl Into<Cow<'static, str>>) -> Self {
        self.with(Part::Field(name.into()))
    }

    /// Into a list that this one leads to.
    pub fn item(&self, index: usize) -> Self {
        self.with(Part::Item(index))
    }

    fn with(&self, part: Part) -> Self {
        let mut parts = self.0.clone();
        parts.push(part);
        Self(parts)
    }

    /// The turns, from the whole file on.
    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    /// What this one leads to lies in, and the last turn; `None` for the whole file.
    pub fn split_last(&self) -> Option<(Self, &Part)> {
        self.0
            .split_last()
            .map(|(last, before)| (Self(before.to_vec()), last))
    }

    /// The name of the last field on the way; `None` when no field was entered.
    pub fn last_field(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|part| match part {
            Part::Field(name) => Some(&**name),
            Part::Item(_) => None,
        })
    }
}

impl FromIterator<Part> for Trail {
    fn from_iter<I: IntoIterator<Item = Part>>(parts: I) -> Self {
        Self(parts.into_iter().collect())
    }
}

impl fmt::Display for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, part) in self.0.iter().enumerate() {
            match part {
                Part::Field(name) if n == 0 => f.write_str(name)?,
                Part::Field(name) => write!(f, ".{name}")?,
                Part::Item(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
