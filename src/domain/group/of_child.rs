//! What leaders need to know of a child around the sessions, each thing a record of its own that
//! can be left out: two leaders who write at once write beside each other. Must not know more than
//! that: no surname, no birth date, no diagnosis has a field.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{GroupBook, GroupRecord, Person, Private, Role};
use crate::domain::order;
use crate::domain::stamp::Id;

/// Something that is known of a child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfChild {
    /// The child.
    pub child: Id,
    /// What.
    pub known: Known,
}

/// What is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Known {
    /// A talk before the group began. There may be several.
    PreTalk(Talk),
    /// Whether it may take part.
    TakingPart(Consent),
    /// Whether pictures of it may be taken and shown.
    Pictures(Consent),
    /// What it cannot eat.
    CannotEat(Private),
    /// Who picks it up.
    PickUp(Private),
    /// Contact with home or with whoever referred it, between sessions. There may be several.
    Contact(Talk),
    /// The talk after the group has ended.
    FollowUpTalk(Talk),
    /// What it has in its folder.
    Folder(Private),
    /// What whoever referred it is told, beside that it took part.
    ToReferrer(Private),
}

/// A talk.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Talk {
    /// On which day, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// With whom.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub with: Private,
    /// What was said, as far as it is needed here.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub said: Private,
}

/// An answer to whether something is allowed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The answer.
    pub answer: Answer,
    /// Who gave it.
    #[serde(default, skip_serializing_if = "Private::is_empty")]
    pub by: Private,
    /// On which day, if somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

/// Whether something is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// It is.
    Given,
    /// It is not.
    NotGiven,
}

/// The kinds of what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KnownKind {
    /// A talk before the group began.
    PreTalk,
    /// Whether it may take part.
    TakingPart,
    /// Whether pictures may be taken.
    Pictures,
    /// What it cannot eat.
    CannotEat,
    /// Who picks it up.
    PickUp,
    /// Contact between sessions.
    Contact,
    /// The talk after the end.
    FollowUpTalk,
    /// What is in its folder.
    Folder,
    /// What whoever referred it is told.
    ToReferrer,
}

impl KnownKind {
    /// All, in the order in which they stand on a child's page.
    pub const ALL: [Self; 9] = [
        Self::PreTalk,
        Self::TakingPart,
        Self::Pictures,
        Self::CannotEat,
        Self::PickUp,
        Self::Contact,
        Self::FollowUpTalk,
        Self::Folder,
        Self::ToReferrer,
    ];

    /// The id of a child's record where there is only one of the kind; `None` where there may be
    /// several.
    #[must_use]
    pub fn only_id(self, child: &Id) -> Option<Id> {
        let name = match self {
            Self::PreTalk | Self::Contact => return None,
            Self::TakingPart => "taking-part",
            Self::Pictures => "pictures",
            Self::CannotEat => "cannot-eat",
            Self::PickUp => "pick-up",
            Self::FollowUpTalk => "follow-up-talk",
            Self::Folder => "folder",
            Self::ToReferrer => "to-referrer",
        };
        Some(Id::derived(name, child))
    }
}

impl Known {
    /// Of which kind it is.
    #[must_use]
    pub const fn kind(&self) -> KnownKind {
        match self {
            Self::PreTalk(_) => KnownKind::PreTalk,
            Self::TakingPart(_) => KnownKind::TakingPart,
            Self::Pictures(_) => KnownKind::Pictures,
            Self::CannotEat(_) => KnownKind::CannotEat,
            Self::PickUp(_) => KnownKind::PickUp,
            Self::Contact(_) => KnownKind::Contact,
            Self::FollowUpTalk(_) => KnownKind::FollowUpTalk,
            Self::Folder(_) => KnownKind::Folder,
            Self::ToReferrer(_) => KnownKind::ToReferrer,
        }
    }

    const fn on(&self) -> Option<NaiveDate> {
        match self {
            Self::PreTalk(talk) | Self::Contact(talk) | Self::FollowUpTalk(talk) => talk.on,
            Self::TakingPart(consent) | Self::Pictures(consent) => consent.on,
            Self::CannotEat(_) | Self::PickUp(_) | Self::Folder(_) | Self::ToReferrer(_) => None,
        }
    }
}

/// What follows for a day from what is known of the children.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ForTheDay<'a> {
    /// Who cannot eat what.
    pub cannot_eat: Vec<(&'a Person, &'a Private)>,
    /// Who is picked up by whom.
    pub pick_up: Vec<(&'a Person, &'a Private)>,
    /// Whose consent to take part is missing or was not given. Empty where the group has written
    /// down nobody's.
    pub not_taking_part: Vec<&'a Person>,
    /// Of whom no pictures may be taken, in the same way.
    pub no_pictures: Vec<&'a Person>,
}

impl ForTheDay<'_> {
    /// Whether nothing follows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == ForTheDay::default()
    }
}

impl GroupBook {
    /// What is known of a child, kind by kind, earlier talks before later ones.
    #[must_use]
    pub fn known_of(&self, child: &Id) -> Vec<(&Id, &Known)> {
        let mut all: Vec<_> = self
            .live()
            .filter_map(|(revision, what)| match what {
                GroupRecord::OfChild(it) if it.child == *child => Some((&revision.id, &it.known)),
                _ => None,
            })
            .collect();
        order::sort_by_key(&mut all, |(id, known)| (known.kind(), known.on(), *id));
        all
    }

    /// What is known of a child in one respect, where there is only one such record.
    fn only_known(&self, kind: KnownKind, child: &Id) -> Option<&Known> {
        match self.what(&kind.only_id(child)?)? {
            GroupRecord::OfChild(it) => Some(&it.known),
            _ => None,
        }
    }

    /// What follows for a day on which all children may come.
    #[must_use]
    pub fn for_the_day(&self) -> ForTheDay<'_> {
        let children = self.people(Role::Child);
        let text = |kind: KnownKind| {
            let of = |(id, person): &(&Id, _)| match self.only_known(kind, id)? {
                Known::CannotEat(text) | Known::PickUp(text) => Some((*person, text)),
                _ => None,
            };
            children.iter().filter_map(of).collect()
        };
        ForTheDay {
            cannot_eat: text(KnownKind::CannotEat),
            pick_up: text(KnownKind::PickUp),
            not_taking_part: self.without_consent(KnownKind::TakingPart, &children),
            no_pictures: self.without_consent(KnownKind::Pictures, &children),
        }
    }

    /// The children without a consent; nobody where the group has written down nobody's.
    fn without_consent<'a>(
        &'a self,
        kind: KnownKind,
        children: &[(&'a Id, &'a Person)],
    ) -> Vec<&'a Person> {
        let given = |id: &Id| match self.only_known(kind, id) {
            Some(Known::TakingPart(consent) | Known::Pictures(consent)) => Some(consent.answer),
            _ => None,
        };
        if children.iter().all(|(id, _)| given(id).is_none()) {
            return Vec::new();
        }
        let without = children
            .iter()
            .filter(|(id, _)| given(id) != Some(Answer::Given));
        without.map(|(_, person)| *person).collect()
    }
}
