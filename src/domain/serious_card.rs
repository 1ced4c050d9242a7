//! The card for when something serious is told, as its authors wrote it: `serious.ron`. It reminds
//! and never decides. Must not know where its file lies, nor who told what.

use serde::Deserialize;

use super::happening::SeriousKind;
use super::language::Country;
use super::text::{Lines, Text};

/// The whole card.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SeriousCard {
    /// Version of the file format.
    pub format: u32,
    /// The file's name.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// Words that help, whatever was told.
    pub say: Lines,
    /// What the leaders ask themselves at once.
    pub ask: Lines,
    /// Who does what.
    #[serde(rename = "do")]
    pub to_do: Lines,
    /// What the user representative is told of the duty.
    #[serde(default)]
    pub user_representative: Text,
    /// What something serious can be about.
    #[serde(default)]
    pub kinds: Vec<SeriousAbout>,
    /// Numbers and duties.
    #[serde(default)]
    pub countries: Vec<SeriousCountry>,
}

/// What helps with one kind of serious thing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SeriousAbout {
    /// Which.
    pub kind: SeriousKind,
    /// Its name.
    pub title: Text,
    /// Words that help.
    #[serde(default)]
    pub say: Lines,
    /// What the leaders ask themselves.
    #[serde(default)]
    pub ask: Lines,
    /// What to do.
    #[serde(default, rename = "do")]
    pub to_do: Lines,
}

/// The numbers and duties of a country.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SeriousCountry {
    /// Which.
    pub country: Country,
    /// Whom to call, the most urgent first.
    pub call: Vec<SeriousNumber>,
    /// What is said of the numbers that only those know who lead there.
    #[serde(default)]
    pub own_numbers: Text,
    /// What the duty to inform says.
    #[serde(default)]
    pub duty: Lines,
}

/// A number to call.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SeriousNumber {
    /// The number, as it is read.
    pub number: String,
    /// When it is called.
    pub title: Text,
}

impl SeriousCard {
    /// What helps with a kind, if its authors wrote anything.
    #[must_use]
    pub fn about(&self, kind: SeriousKind) -> Option<&SeriousAbout> {
        self.kinds.iter().find(|about| about.kind == kind)
    }

    /// The numbers and duties of a country, if its authors wrote any.
    #[must_use]
    pub fn country(&self, country: Country) -> Option<&SeriousCountry> {
        self.countries.iter().find(|own| own.country == country)
    }
}
