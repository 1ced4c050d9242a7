//! Held words: what was said and must be come back to, so that nothing is dropped. Each is a
//! record of its own, so that what several laptops held is put together. Must not know when the
//! leaders are asked.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{After, SessionBook, SessionRecord};
use crate::domain::group::Private;
use crate::domain::stamp::Id;

/// Something to come back to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldWord {
    /// A word for it, or none.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub word: Private,
    /// The child who said it, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<Id>,
    /// What the wall clock said.
    pub wall: DateTime<Utc>,
    /// The step that ran then, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// Since the session's start, if it ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<After>,
    /// What the leaders decided about it; nothing yet when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Settled>,
    /// The planned session in which that was decided: before its closing nobody is asked again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_in: Option<Id>,
}

/// What was decided about a held word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Settled {
    /// They came back to it.
    CameBack,
    /// Somebody talks with the child after the session; until that is done it is still held.
    AfterSession,
    /// It is taken up next time; until then it is still held.
    NextTime,
    /// It became a follow-up.
    FollowUp,
    /// It was let go. It stays in the log.
    LetGo,
}

impl Settled {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::CameBack,
        Self::AfterSession,
        Self::NextTime,
        Self::FollowUp,
        Self::LetGo,
    ];

    /// Whether nobody needs to come back to it after this.
    #[must_use]
    pub const fn is_the_end(self) -> bool {
        matches!(self, Self::CameBack | Self::FollowUp | Self::LetGo)
    }
}

impl HeldWord {
    /// Whether it must still be come back to: nothing has been decided, or it was put off.
    #[must_use]
    pub fn is_held(&self) -> bool {
        !self.settled.is_some_and(Settled::is_the_end)
    }

    /// Whether the leaders are to be asked about it before the closing: nothing has been decided.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.settled.is_none()
    }

    /// The same, with what was decided about it, and in which planned session.
    #[must_use]
    pub fn settled(self, settled: Settled, decided_in: &Id) -> Self {
        Self {
            settled: Some(settled),
            decided_in: Some(decided_in.clone()),
            ..self
        }
    }
}

/// A word that is still held from an earlier session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComesOver<'a> {
    /// The planned session in which it was said.
    pub planned: &'a Id,
    /// Its record there.
    pub id: &'a Id,
    /// What was said.
    pub word: &'a HeldWord,
}

impl SessionBook {
    /// Every held word, in the order in which they were said: the log.
    #[must_use]
    pub fn held_words(&self) -> Vec<(&Id, &HeldWord)> {
        self.by_time(|what| match what {
            SessionRecord::HeldWord(it) => Some((it.wall, it)),
            _ => None,
        })
    }

    /// The words about which nothing has been decided.
    #[must_use]
    pub fn open_words(&self) -> Vec<(&Id, &HeldWord)> {
        let words = self.held_words().into_iter();
        words.filter(|(_, word)| word.is_open()).collect()
    }

    /// The words that must still be come back to: for the talk afterwards and the next
    /// preparation.
    #[must_use]
    pub fn still_held(&self) -> Vec<(&Id, &HeldWord)> {
        let words = self.held_words().into_iter();
        words.filter(|(_, word)| word.is_held()).collect()
    }
}

/// What comes over to the next session from those before it, given in their order.
#[must_use]
pub fn comes_over<'a>(
    before: impl IntoIterator<Item = (&'a Id, &'a SessionBook)>,
) -> Vec<ComesOver<'a>> {
    let held = before.into_iter().flat_map(|(planned, book)| {
        let words = book.still_held().into_iter();
        words.map(move |(id, word)| ComesOver { planned, id, word })
    });
    held.collect()
}
