//! A role's sheet of the talk, and how the sheets lie on the screen. Must not know when it is
//! saved.

use crate::app::editor::{Editor, Lines};
use crate::domain::asked::Asked;
use crate::domain::group::Role;
use crate::domain::happening::Debrief;

/// From this width on the sheets lie side by side.
const WIDE: u16 = 100;

/// What one role writes.
#[derive(Debug)]
pub struct Sheet {
    /// The role.
    pub role: Role,
    /// The answers, in the order of [`Asked::ALL`].
    pub answers: [Editor; 5],
}

/// How the sheets lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spread {
    /// Side by side.
    Both,
    /// One at a time: the one that is being written.
    One,
}

impl Spread {
    /// How they lie on a screen of this width.
    #[must_use]
    pub const fn on(columns: u16) -> Self {
        if columns < WIDE {
            Self::One
        } else {
            Self::Both
        }
    }

    /// How wide a sheet's answers are on such a screen, the mark before them left out.
    #[must_use]
    pub const fn answer_columns(self, columns: u16) -> u16 {
        let sheet = match self {
            Self::Both => columns.saturating_sub(5) / 2,
            Self::One => columns.saturating_sub(2),
        };
        sheet.saturating_sub(2)
    }
}

impl Sheet {
    pub(super) fn new(role: Role, record: Option<&Debrief>) -> Self {
        let said = record.cloned().unwrap_or_default();
        Self {
            role,
            answers: Asked::ALL.map(|asked| Editor::new(Lines::Many, asked.of(&said).show())),
        }
    }

    /// How many of its questions have an answer.
    #[must_use]
    pub fn answered(&self) -> usize {
        let written = |editor: &&Editor| !editor.text().trim().is_empty();
        self.answers.iter().filter(written).count()
    }

    /// What the sheet says; `None` when nothing is written on it.
    pub(super) fn says(&self) -> Option<Debrief> {
        let debrief = self.so_far();
        let empty = Asked::ALL.iter().all(|asked| asked.of(&debrief).is_empty());
        (!empty).then_some(debrief)
    }

    /// What is written on the sheet, and be it nothing.
    pub(super) fn so_far(&self) -> Debrief {
        let mut debrief = Debrief::default();
        for (asked, editor) in Asked::ALL.into_iter().zip(&self.answers) {
            let text = editor.text().trim_end();
            *asked.of_mut(&mut debrief) = text.into();
        }
        debrief
    }
}
