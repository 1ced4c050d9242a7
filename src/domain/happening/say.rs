//! The children's say: a choice put to the group, with a show of hands. Must not know who raised
//! a hand: only how many.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{After, SessionBook, SessionRecord};
use crate::domain::group::Private;
use crate::domain::stamp::Id;
use crate::domain::toolbox::ToolId;

/// A choice put to the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Say {
    /// What the wall clock said.
    pub wall: DateTime<Utc>,
    /// The step that ran then, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// Since the session's start, if it ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<After>,
    /// What there was to choose from.
    pub choices: Vec<SayChoice>,
    /// What was chosen, by its place; nothing yet when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<usize>,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SayChoice {
    /// What it is called.
    pub title: Private,
    /// What it is, as in [`Happening::Chose`](super::Happening::Chose), if it is anything that
    /// can be chosen in a step; leaders can put something else to the group too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<String>,
    /// Hands raised for it.
    #[serde(default)]
    pub hands: u8,
}

impl Say {
    /// One thing more to choose, that leaders thought of.
    pub fn add(&mut self, title: Private) {
        self.choices.push(SayChoice {
            title,
            choice: None,
            hands: 0,
        });
    }

    /// The choice at a place is what the group chose; nothing is, where nobody raised a hand.
    pub fn choose(&mut self, place: usize) {
        let raised = self.choices.iter().any(|choice| choice.hands > 0);
        self.chosen = (raised && place < self.choices.len()).then_some(place);
    }

    /// One hand more for a choice.
    pub fn raise(&mut self, place: usize) {
        self.count(place, |hands| hands.saturating_add(1));
    }

    /// One hand fewer.
    pub fn lower(&mut self, place: usize) {
        self.count(place, |hands| hands.saturating_sub(1));
    }

    fn count(&mut self, place: usize, change: impl FnOnce(u8) -> u8) {
        if let Some(choice) = self.choices.get_mut(place) {
            choice.hands = change(choice.hands);
        }
    }

    /// The places of those with the most hands; several when the hands are even, none when
    /// nobody raised one.
    #[must_use]
    pub fn most(&self) -> Vec<usize> {
        let most = self.choices.iter().map(|c| c.hands).max().unwrap_or(0);
        let with_most = |place: &usize| most > 0 && self.choices[*place].hands == most;
        (0..self.choices.len()).filter(with_most).collect()
    }

    /// What was chosen.
    #[must_use]
    pub fn chosen(&self) -> Option<&SayChoice> {
        self.choices.get(self.chosen?)
    }
}

impl SessionBook {
    /// The choices put to the group, in their order.
    #[must_use]
    pub fn says(&self) -> Vec<(&Id, &Say)> {
        self.by_time(|what| match what {
            SessionRecord::Say(it) => Some((it.wall, it)),
            _ => None,
        })
    }
}

/// What this group likes: how often its children chose each entry of the toolbox, by hands.
/// What leaders chose with no hand for it says nothing of what the children like.
#[must_use]
pub fn liked<'a>(books: impl IntoIterator<Item = &'a SessionBook>) -> BTreeMap<ToolId, u32> {
    let mut liked = BTreeMap::new();
    for (_, say) in books.into_iter().flat_map(SessionBook::says) {
        let raised = say.chosen().filter(|chosen| chosen.hands > 0);
        let choice = raised.and_then(|chosen| chosen.choice.as_deref());
        if let Some(tool) = choice.and_then(ToolId::from_choice) {
            *liked.entry(tool).or_default() += 1;
        }
    }
    liked
}
