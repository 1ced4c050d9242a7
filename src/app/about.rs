//! Which child something written is about: nobody, until somebody says so; then first whose turn it
//! is, and who has just told. Must not know what is written.

use super::live::Panel;
use super::{App, Screen, room};
use crate::domain::group::Role;
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

    fn nearest_in_round(&self) -> Vec<Id> {
        let (Some(in_turn), Screen::Live(screen)) = (self.in_turn(), &self.screen) else {
            return Vec::new();
        };
        let before = screen.row(Panel::Round).checked_sub(1);
        let before = before.and_then(|row| Some(self.turns().get(row)?.0.clone()));
        [in_turn].into_iter().chain(before).collect()
    }
}

/// The next one after `current`: nobody, each in their order, nobody again.
pub(super) fn after(all: &[Id], current: Option<&Id>) -> Option<Id> {
    let next = current.map_or(0, |id| {
        all.iter().position(|o| o == id).map_or(0, |i| i + 1)
    });
    all.get(next).cloned()
}
