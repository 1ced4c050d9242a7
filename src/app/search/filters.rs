//! What the search can be limited to, and the choices of each. Must not know the words.

use chrono::Days;

use super::SearchScreen;
use crate::app::people::everybody;
use crate::domain::group::Role;
use crate::domain::search::Kind;
use crate::domain::stamp::Id;
use crate::domain::time::Now;

/// Something that the search can be limited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Facet {
    /// A group.
    Group,
    /// A session.
    Session,
    /// A child.
    Child,
    /// A kind of record.
    Kind,
    /// Who wrote.
    Who,
    /// How long ago.
    Since,
}

/// How long ago, in days: a week, four, half a year.
const SINCE: [u64; 3] = [7, 28, 182];

/// What is chosen of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Everything.
    All,
    /// One of them, by its group and id.
    One(Id, Id),
    /// A kind.
    Kind(Kind),
    /// So many days.
    Days(u64),
}

impl Facet {
    /// All, in their order on the screen.
    pub const ALL: [Self; 6] = [
        Self::Group,
        Self::Child,
        Self::Kind,
        Self::Who,
        Self::Session,
        Self::Since,
    ];

    /// The one after, the words after the last.
    pub(super) fn after(facet: Option<Self>) -> Option<Self> {
        match facet.and_then(|facet| Self::ALL.iter().position(|f| *f == facet)) {
            Some(at) => Self::ALL.get(at + 1).copied(),
            None => Self::ALL.first().copied(),
        }
    }

    /// The one before, the words before the first.
    pub(super) fn before(facet: Option<Self>) -> Option<Self> {
        match facet.and_then(|facet| Self::ALL.iter().position(|f| *f == facet)) {
            Some(at) => Self::ALL.get(at.checked_sub(1)?).copied(),
            None => Self::ALL.last().copied(),
        }
    }
}

impl SearchScreen {
    /// What there is to choose of something, everything first.
    #[must_use]
    pub fn choices(&self, facet: Facet) -> Vec<Choice> {
        let mut choices = vec![Choice::All];
        let wanted = self.filter.group.as_ref();
        let books = self.books.iter();
        let books = books.filter(|(id, _)| wanted.is_none_or(|wanted| wanted == id));
        match facet {
            Facet::Group => {
                let groups = self.books.iter();
                choices.extend(groups.map(|(id, _)| Choice::One(id.clone(), id.clone())));
            }
            Facet::Kind => choices.extend(Kind::ALL.map(Choice::Kind)),
            Facet::Since => choices.extend(SINCE.map(Choice::Days)),
            Facet::Session => choices.extend(books.flat_map(|(group, book)| {
                let plan = book.plan().into_iter();
                let held = plan.filter(|place| place.standing.is_some());
                held.map(|place| Choice::One(group.clone(), place.id.clone()))
            })),
            Facet::Child | Facet::Who => choices.extend(books.flat_map(|(group, book)| {
                let people = everybody(book).into_iter();
                let children = facet == Facet::Child;
                let people = people.filter(move |(_, p)| (p.role == Role::Child) == children);
                people.map(|(id, _)| Choice::One(group.clone(), id.clone()))
            })),
        }
        choices
    }

    /// What is chosen of something.
    #[must_use]
    pub fn chosen_of(&self, facet: Facet) -> Choice {
        let filter = &self.filter;
        let one = |id: &Option<Id>| {
            let choices = self.choices(facet).into_iter();
            let mut one = choices.filter(
                |choice| matches!(choice, Choice::One(_, other) if Some(other) == id.as_ref()),
            );
            one.next().unwrap_or(Choice::All)
        };
        match facet {
            Facet::Group => one(&filter.group),
            Facet::Session => one(&filter.planned),
            Facet::Child => one(&filter.child),
            Facet::Who => one(&filter.author),
            Facet::Kind => filter.kind.map_or(Choice::All, Choice::Kind),
            Facet::Since => self.days.map_or(Choice::All, Choice::Days),
        }
    }

    /// The next choice or the one before, round and round. Another group lets go of what was
    /// chosen in the one before.
    pub(super) fn turn(&mut self, facet: Facet, by: isize, now: &Now) {
        let choices = self.choices(facet);
        let here = self.chosen_of(facet);
        let at = choices.iter().position(|c| *c == here).unwrap_or(0);
        let count = choices.len();
        let to = (at + count).saturating_add_signed(by) % count;
        let chosen = choices.into_iter().nth(to).unwrap_or(Choice::All);
        let id = match &chosen {
            Choice::One(_, id) => Some(id.clone()),
            _ => None,
        };
        let filter = &mut self.filter;
        match facet {
            Facet::Group => {
                filter.group = id;
                filter.planned = None;
                filter.child = None;
                filter.author = None;
            }
            Facet::Session => filter.planned = id,
            Facet::Child => filter.child = id,
            Facet::Who => filter.author = id,
            Facet::Kind => {
                filter.kind = match chosen {
                    Choice::Kind(kind) => Some(kind),
                    _ => None,
                };
            }
            Facet::Since => {
                self.days = match chosen {
                    Choice::Days(days) => Some(days),
                    _ => None,
                };
                let today = now.today();
                let since = self.days.map(Days::new);
                filter.since = since.and_then(|days| today.checked_sub_days(days));
            }
        }
    }
}
