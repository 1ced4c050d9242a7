//! Which child something written is about: nobody, until somebody says so; then first whom it names,
//! whose turn it is, and who has just told. Keeps nothing of what is written.

#[cfg(test)]
mod tests;

use super::line::LineFor;
use super::{App, Overlay, room};
use crate::domain::group::Role;
use crate::domain::search::fold;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::input::Action;

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

    /// Turns what is being written to the next child, or the one before, and to nobody in between.
    pub(super) fn turn_about(&mut self, action: Action, now: &Now) {
        let (text, current) = match self.overlays.last() {
            Some(Overlay::Note(pad)) => (pad.editor.text(), pad.note.about.as_ref()),
            Some(Overlay::Line(line)) => match &line.purpose {
                LineFor::HeldWord(held) => (line.editor.text(), held.child.as_ref()),
                _ => return,
            },
            _ => return,
        };
        let children = self.children_for(text);
        let turned = match action {
            Action::AboutBefore => before(&children, current),
            _ => after(&children, current),
        };
        match self.overlays.last_mut() {
            Some(Overlay::Note(pad)) => {
                pad.note.about = turned;
                pad.touched(now);
            }
            Some(Overlay::Line(line)) => {
                if let LineFor::HeldWord(held) = &mut line.purpose {
                    held.child = turned;
                }
            }
            _ => {}
        }
    }

    /// The children that a text may be about: first those whom it names.
    fn children_for(&self, text: &str) -> Vec<Id> {
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
fn after(all: &[Id], current: Option<&Id>) -> Option<Id> {
    let next = current.map_or(0, |id| {
        all.iter().position(|o| o == id).map_or(0, |i| i + 1)
    });
    all.get(next).cloned()
}

/// The one before `current`, the same way round.
fn before(all: &[Id], current: Option<&Id>) -> Option<Id> {
    let Some(id) = current else {
        return all.last().cloned();
    };
    let place = all.iter().position(|other| other == id)?;
    place
        .checked_sub(1)
        .and_then(|place| all.get(place).cloned())
}
