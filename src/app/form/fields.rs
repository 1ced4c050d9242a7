//! The fields of a page: a text, a line, a day, a choice. Must not know what they are filled in for.

use chrono::NaiveDate;

use crate::app::editor::{Editor, Lines};
use crate::app::typing::type_key;
use crate::domain::group::{Answer, ConcernPart, KnownKind};
use crate::domain::happening::SeriousKind;
use crate::domain::stamp::Id;
use crate::domain::typed;
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

/// A text that was meant to be a day and is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADay;

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

    pub(super) fn choice(picks: Vec<Pick>, chosen: &Pick) -> Self {
        let at = picks.iter().position(|pick| pick == chosen).unwrap_or(0);
        Self::Choice(Choice { picks, at })
    }

    /// Takes a key as writing; where there is nothing to write the space bar chooses.
    pub(super) fn takes(&mut self, key: Key) -> Taken {
        let (editor, columns) = match self {
            Self::Text(editor) => (editor, COLUMNS),
            Self::Line(editor) | Self::Day(editor) => (editor, u16::MAX),
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
            Self::Text(editor) | Self::Line(editor) | Self::Day(editor) => {
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
            Self::Text(editor) | Self::Line(editor) | Self::Day(editor) => editor.text().trim_end(),
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
    pub fn day(&self, today: NaiveDate) -> Result<Option<NaiveDate>, NotADay> {
        match self {
            Self::Day(editor) if editor.text().trim().is_empty() => Ok(None),
            Self::Day(editor) => {
                let day = typed::date(editor.text(), typed::earliest_near(today));
                day.map(Some).ok_or(NotADay)
            }
            _ => Ok(None),
        }
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
