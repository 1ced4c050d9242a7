//! Which child something written is about: nobody, until somebody says so; then first whom it names, whose turn it
//! is, and who has just told. Keeps nothing of what is written.

#[cfg(test)]
mod tests;

use super::{App, room};
use crate::domain::group::Role;
use crate::domain::search::fold;
use crate::domain::stamp::Id;

impl App {
    /// The children that something can be about, in the order in which they are offered: in the
    /// round the one in hand and the one before, then those who are here, then the others.
    pub(super) fn children(&self) -> Vec<Id> {
        let Some(group) = &self.group else {
            return Vec::new();
        };
        let all = group.book.people(Role::Child).into_iter();
        let all = all.map(|(id, _)| id.clone());
        let Some(session) = self.session() else {
            return all.collect();
        };
        let here = room::round(&group.book, &session.book);
        let mut order = self.nearest_in_round();
        for id in here.into_iter().chain(all) {
            if !order.contains(&id) {
                order.push(id);
            }
        }
        order
    }

    /// The same for a text that was begun: those whom it names come first.
    pub(super) fn children_for(&self, text: &str) -> Vec<Id> {
        let mut children = self.children();
        let text = fold(text);
        let book = self.group.as_ref().map(|group| &group.book);
        children.sort_by_key(|id| {
            let person = book.and_then(|book| book.person(id));
            !person.is_some_and(|person| names(&text, &fold(person.name.show())))
        });
        children
    }
}

/// Whether a folded text has a folded name as a word of its own, or as whose something is.
fn names(text: &str, name: &str) -> bool {
    let whole = |rest: &str| {
        let rest = rest.strip_prefix('s').unwrap_or(rest);
        rest.is_empty() || rest.starts_with(' ')
    };
    let mut found = text.match_indices(name);
    !name.is_empty() && found.any(|(at, _)| whole(&text[at + name.len()..]))
}

/// The next one after `current`: nobody, each in their order, nobody again.
pub(super) fn after(all: &[Id], current: Option<&Id>) -> Option<Id> {
    let next = current.map_or(0, |id| {
        all.iter().position(|o| o == id).map_or(0, |i| i + 1)
    });
    all.get(next).cloned()
}

/// The one before `current`, the same way round.
pub(super) fn before(all: &[Id], current: Option<&Id>) -> Option<Id> {
    let Some(id) = current else {
        return all.last().cloned();
    };
    let place = all.iter().position(|other| other == id)?;
    place
        .checked_sub(1)
        .and_then(|place| all.get(place).cloned())
}
