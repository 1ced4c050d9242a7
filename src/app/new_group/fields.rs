//! The fields of the form for a new group and what has been written in them. Must not judge it.

use crate::app::editor::{Editor, Lines};
use crate::domain::group::Pace;
use crate::domain::language::{Band, Country, Lang};

/// A field of the form, in the order on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// What the group is called.
    Name,
    /// Which programme.
    Programme,
    /// The age band.
    Band,
    /// The group's language.
    Language,
    /// Whose numbers and duties apply.
    Country,
    /// Whether its files are protected.
    Keep,
    /// The day of the first session.
    Start,
    /// The time of day.
    Time,
    /// Weekly or every other week.
    Rhythm,
    /// How time is spoken of.
    Pace,
    /// Periods without sessions.
    Skip,
    /// The children.
    Children,
    /// The leaders.
    Leaders,
    /// The user representatives.
    UserRepresentatives,
}

impl Field {
    /// All of them, in their order.
    pub const ALL: [Self; 14] = [
        Self::Name,
        Self::Programme,
        Self::Band,
        Self::Language,
        Self::Country,
        Self::Keep,
        Self::Start,
        Self::Time,
        Self::Rhythm,
        Self::Pace,
        Self::Skip,
        Self::Children,
        Self::Leaders,
        Self::UserRepresentatives,
    ];

    /// Its place in the order.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Whether it is chosen rather than written.
    #[must_use]
    pub const fn is_choice(self) -> bool {
        matches!(
            self,
            Self::Programme
                | Self::Band
                | Self::Language
                | Self::Country
                | Self::Keep
                | Self::Rhythm
                | Self::Pace
        )
    }

    /// Whether it holds names, separated by commas.
    #[must_use]
    pub const fn is_names(self) -> bool {
        matches!(
            self,
            Self::Children | Self::Leaders | Self::UserRepresentatives
        )
    }
}

/// How a group's files are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Under the leader's passphrase.
    Protected,
    /// As plain text.
    Plain,
}

/// What has been filled in.
#[derive(Debug)]
pub struct Filled {
    /// The chosen programme, from 0.
    pub programme: usize,
    /// The age band.
    pub band: Band,
    /// The group's language.
    pub language: Lang,
    /// The country, once somebody chose one; until then it follows the language.
    pub country: Option<Country>,
    /// How its files are kept.
    pub keep: Keep,
    /// Weeks from one session to the next.
    pub every_weeks: u8,
    /// How time is spoken of.
    pub pace: Pace,
    /// What is written in the others, in the order of [`TEXTS`].
    texts: [Editor; 7],
    /// What was written in them at first.
    first: [String; 7],
}

/// The fields that are written.
const TEXTS: [Field; 7] = [
    Field::Name,
    Field::Start,
    Field::Time,
    Field::Skip,
    Field::Children,
    Field::Leaders,
    Field::UserRepresentatives,
];

impl Filled {
    /// An empty form, with a start date and a time of day to begin from.
    #[must_use]
    pub fn new(language: Lang, start: String, time: String) -> Self {
        let first = TEXTS.map(|field| match field {
            Field::Start => start.clone(),
            Field::Time => time.clone(),
            _ => String::new(),
        });
        Self {
            programme: 0,
            band: Band::Younger,
            language,
            country: None,
            keep: Keep::Protected,
            every_weeks: 1,
            pace: Pace::default(),
            texts: first.clone().map(|text| Editor::new(Lines::One, text)),
            first,
        }
    }

    /// Whose numbers and duties apply.
    #[must_use]
    pub fn country(&self) -> Country {
        self.country
            .unwrap_or_else(|| Country::usual_for(self.language))
    }

    /// What a field is written in; `None` for one that is chosen.
    #[must_use]
    pub fn editor(&self, field: Field) -> Option<&Editor> {
        let place = TEXTS.iter().position(|text| *text == field)?;
        self.texts.get(place)
    }

    /// The same, to write in.
    pub fn editor_mut(&mut self, field: Field) -> Option<&mut Editor> {
        let place = TEXTS.iter().position(|text| *text == field)?;
        self.texts.get_mut(place)
    }

    /// What is written in a field; nothing in one that is chosen.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        self.editor(field).map_or("", |editor| editor.text().trim())
    }

    /// The names in a field.
    pub fn names(&self, field: Field) -> impl Iterator<Item = &str> {
        self.text(field)
            .split([',', ';'])
            .map(str::trim)
            .filter(|name| !name.is_empty())
    }

    /// Whether anything was written that would be missed.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.texts
            .iter()
            .zip(&self.first)
            .any(|(editor, first)| editor.text().trim() != first)
    }
}
