//! Something serious that was told, in the child's own words. It records; it decides nothing.
//! Must not know what anybody does about it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{After, SessionBook, SessionRecord};
use crate::domain::few_eyes::FewEyes;
use crate::domain::group::Private;
use crate::domain::stamp::Id;

/// Something serious that was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Serious {
    /// What the wall clock said.
    pub wall: DateTime<Utc>,
    /// The step that ran then, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// Since the session's start, if it ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<After>,
    /// The child who told it, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<Id>,
    /// The child's own words.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub words: Private,
    /// What the leaders looked at on the card, if they chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<SeriousKind>,
    /// Whether this was saved while somebody wrote, who had not left the card yet.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub being_written: bool,
    /// The leaders who alone may read it; everybody who reads the group when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_for: Option<FewEyes>,
}

/// What something serious is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeriousKind {
    /// A parent's thoughts of dying.
    ParentDying,
    /// The child's own thoughts of dying.
    OwnDying,
    /// Violence.
    Violence,
    /// Hard, without being dangerous.
    Hard,
}

impl SeriousKind {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::ParentDying,
        Self::OwnDying,
        Self::Violence,
        Self::Hard,
    ];
}

impl SessionBook {
    /// What serious was told, in the order in which it was told.
    #[must_use]
    pub fn serious(&self) -> Vec<(&Id, &Serious)> {
        self.by_time(|what| match what {
            SessionRecord::Serious(it) => Some((it.wall, it)),
            _ => None,
        })
    }

    /// What of it is not limited to some leaders: only this is counted where others may read along.
    #[must_use]
    pub fn serious_for_all(&self) -> Vec<(&Id, &Serious)> {
        let mut all = self.serious();
        all.retain(|(_, told)| told.only_for.is_none());
        all
    }
}
