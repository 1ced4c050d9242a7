//! Reads all groups to be searched. Must not take the right to write any of them.

use super::Hands;
use crate::app::Message;
use crate::app::search::GroupRead;
use crate::domain::stamp::Id;

impl Hands {
    /// Reads every group but the one that is open, with every session that has begun. A group or a
    /// session that cannot be read is left out here: its own screen says what is wrong with it.
    pub(super) fn read_to_search(&self, but: Option<&Id>) -> Message {
        let groups = self.store.groups().unwrap_or_default().into_iter();
        let others = groups.filter(|group| Some(group) != but);
        Message::ReadToSearch(others.filter_map(|group| self.whole(group)).collect())
    }

    fn whole(&self, id: Id) -> Option<GroupRead> {
        let book = self.store.read_group(&id).ok()?.book;
        book.frame()?;
        let plan = book.plan().into_iter();
        let begun = plan.filter(|place| place.standing.is_some());
        let sessions = begun
            .filter_map(|place| {
                let read = self.store.read_session(&id, place.id).ok()?;
                Some((place.id.clone(), read.book))
            })
            .collect();
        Some(GroupRead { id, book, sessions })
    }
}
