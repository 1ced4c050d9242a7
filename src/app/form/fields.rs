//! The fields of a page: a text, a line, a day, a choice. Must not know what they are filled in for.

use chrono::NaiveDate;

use crate::app::editor::{Editor, Lines};
use crate::app::typing::type_key;
use crate::domain::group::{Answer, ConcernPart, CostKind, KnownKind, Work};
use crate::domain::happening::SeriousKind;
use crate::domain::stamp::Id;
use crate::domain::typed::{self, amounts};
use crate::input::Key;

use super::COLUMNS;

/// A field.
#[derive(Debug)]
pub struct Field {
    /// What it is for.
    pub name: FieldName,
    /// What is in it.
    pub value: Value,
    /// The page that it stands on, from 0.
    pub page: u8,
}

/// What a field is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldName {
    /// What is to be done.
    What,
    /// Whose it is: the group's, a child's, a leader's.
    Whose,
    /// Who does it.
    Who,
    /// The last day.
    By,
    /// The child that it is about.
    Child,
    /// What it is about.
    About,
    /// A part of a concern.
    Part(ConcernPart),
    /// To whom it was handed over.
    HandedTo,
    /// On which day.
    HandedOn,
    /// The reference that it got there.
    Reference,
    /// On which day a talk was held, or a consent given.
    On,
    /// With whom a talk was held.
    With,
    /// What was said in a talk.
    Said,
    /// Whether something is allowed.
    Answer,
    /// Who gave a consent.
    GivenBy,
    /// What is known of a child.
    Known(KnownKind),
    /// Who gave time.
    Gave,
    /// For which session.
    Session,
    /// What time was given to.
    Work,
    /// How much time.
    Hours,
    /// What money was spent on.
    Cost,
    /// How much money.
    Kroner,
    /// How much money there is.
    Budget,
}

/// What is in a field.
#[derive(Debug)]
pub enum Value {
    /// A text of several lines.
    Text(Editor),
    /// One line.
    Line(Editor),
    /// A day, as it was typed; may be left empty.
    Day(Editor),
    /// Hours, as they were typed; may be left empty.
    Hours(Editor),
    /// Whole kroner, as they were typed; may be left empty.
    Kroner(Editor),
    /// One of several.
    Choice(Choice),
}

/// One of several.
#[derive(Debug)]
pub struct Choice {
    /// What there is to choose from.
    pub picks: Vec<Pick>,
    /// What is chosen, from 0.
    pub at: usize,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pick {
    /// Nobody in particular; the group; nothing yet.
    None,
    /// Somebody.
    Person(Id),
    /// What something serious is about.
    About(SeriousKind),
    /// Whether something is allowed.
    Answer(Answer),
    /// A planned session.
    Planned(Id),
    /// What time is given to.
    Work(Work),
    /// What money is spent on.
    Cost(CostKind),
}

/// What a key did to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// It says something else.
    Written,
    /// The cursor moved.
    Moved,
    /// Nothing.
    Nothing,
}

/// A text that is not what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It was meant to be a day.
    NotADay,
    /// It was meant to be hours.
    NotHours,
    /// It was meant to be whole kroner.
    NotKroner,
}

impl Value {
    pub(super) fn text(text: &str) -> Self {
        Self::Text(Editor::new(Lines::Many, text))
    }

    pub(super) fn line(text: &str) -> Self {
        Self::Line(Editor::new(Lines::One, text))
    }

    pub(super) fn day_of(text: &str) -> Self {
        Self::Day(Editor::new(Lines::One, text))
    }

    pub(super) fn hours_of(text: &str) -> Self {
        Self::Hours(Editor::new(Lines::One, text))
    }

    pub(super) fn kroner_of(text: &str) -> Self {
        Self::Kroner(Editor::new(Lines::One, text))
    }

    pub(super) fn choice(picks: Vec<Pick>, chosen: &Pick) -> Self {
        let at = picks.iter().position(|pick| pick == chosen).unwrap_or(0);
        Self::Choice(Choice { picks, at })
    }

    /// Takes a key as writing; where there is nothing to write the space bar chooses.
    pub(super) fn takes(&mut self, key: Key) -> Taken {
        let (editor, columns) = match self {
            Self::Text(editor) => (editor, COLUMNS),
            Self::Line(editor) | Self::Day(editor) | Self::Hours(editor) | Self::Kroner(editor) => {
                (editor, u16::MAX)
            }
            Self::Choice(_) if key == Key::Char(' ') => {
                self.turn(1);
                return Taken::Written;
            }
            Self::Choice(_) => return Taken::Nothing,
        };
        let (text, cursor) = (editor.text().to_owned(), editor.cursor());
        type_key(editor, key, columns);
        if editor.text() != text {
            Taken::Written
        } else if editor.cursor() != cursor {
            Taken::Moved
        } else {
            Taken::Nothing
        }
    }

    pub(super) fn paste(&mut self, text: &str) {
        match self {
            Self::Text(editor)
            | Self::Line(editor)
            | Self::Day(editor)
            | Self::Hours(editor)
            | Self::Kroner(editor) => {
                editor.insert_str(text);
            }
            Self::Choice(_) => {}
        }
    }

    /// The next choice or the one before, round and round.
    pub(super) fn turn(&mut self, by: isize) {
        if let Self::Choice(choice) = self {
            let count = choice.picks.len().max(1);
            choice.at = (choice.at + count).saturating_add_signed(by) % count;
        }
    }

    /// What is written.
    pub(super) fn written(&self) -> &str {
        match self {
            Self::Text(editor)
            | Self::Line(editor)
            | Self::Day(editor)
            | Self::Hours(editor)
            | Self::Kroner(editor) => editor.text().trim_end(),
            Self::Choice(_) => "",
        }
    }

    /// The chosen one.
    #[must_use]
    pub fn pick(&self) -> Option<&Pick> {
        match self {
            Self::Choice(choice) => choice.picks.get(choice.at),
            _ => None,
        }
    }

    /// The day that is written; `None` where none is, or where the field is for something else.
    ///
    /// # Errors
    /// When something is written that is not a day.
    pub fn day(&self, today: NaiveDate) -> Result<Option<NaiveDate>, Flaw> {
        match self {
            Self::Day(editor) if editor.text().trim().is_empty() => Ok(None),
            Self::Day(editor) => {
                let day = typed::date(editor.text(), typed::earliest_near(today));
                day.map(Some).ok_or(Flaw::NotADay)
            }
            _ => Ok(None),
        }
    }

    /// The minutes that are written as hours; `None` where none are, or where the field is for
    /// something else.
    ///
    /// # Errors
    /// When something is written that is no stretch of time.
    pub fn minutes(&self) -> Result<Option<u32>, Flaw> {
        match self {
            Self::Hours(editor) if !editor.text().trim().is_empty() => {
                let minutes = amounts::hours(editor.text());
                minutes.map(Some).ok_or(Flaw::NotHours)
            }
            _ => Ok(None),
        }
    }

    /// The kroner that are written; `None` where none are, or where the field is for something else.
    ///
    /// # Errors
    /// When something is written that is no whole amount.
    pub fn kroner(&self) -> Result<Option<u32>, Flaw> {
        match self {
            Self::Kroner(editor) if !editor.text().trim().is_empty() => {
                let kroner = amounts::kroner(editor.text());
                kroner.map(Some).ok_or(Flaw::NotKroner)
            }
            _ => Ok(None),
        }
    }

    /// What is wrong with what is written, if anything.
    #[must_use]
    pub fn flaw(&self, today: NaiveDate) -> Option<Flaw> {
        let day = self.day(today).err();
        day.or_else(|| self.minutes().err())
            .or_else(|| self.kroner().err())
    }
}

impl Choice {
    /// The person that is chosen.
    #[must_use]
    pub fn person(&self) -> Option<&Id> {
        match self.picks.get(self.at)? {
            Pick::Person(id) => Some(id),
            _ => None,
        }
    }
}
