//! Reads the toolbox, and what a group has used of it. Must not choose among it.

use std::collections::BTreeSet;

use super::Hands;
use crate::app::message::ToolboxOpened;
use crate::app::{App, Message};
use crate::domain::stamp::Id;
use crate::domain::toolbox::{ToolId, done};

impl Hands {
    /// The toolbox for a group, or for nobody in particular.
    pub(super) fn toolbox(&self, group: Option<&Id>, app: &App) -> Message {
        let (tools, problems) = self.library.toolbox();
        Message::Toolbox(Box::new(ToolboxOpened {
            tools,
            problems,
            used: group.map_or_else(BTreeSet::new, |group| self.used(group, app)),
            // Without them every entry is as good as another.
            favourites: self.store.favourites().unwrap_or_else(|_| BTreeSet::new()),
        }))
    }

    /// What a group has used in the sessions that have begun. One that cannot be read adds
    /// nothing: then something may be offered twice.
    fn used(&self, group: &Id, app: &App) -> BTreeSet<ToolId> {
        let Some(open) = app.group.as_ref().filter(|open| open.id == *group) else {
            return BTreeSet::new();
        };
        let plan = open.book.plan();
        let begun = plan.iter().filter(|place| place.standing.is_some());
        begun
            .flat_map(|place| match open.sessions.get(place.id) {
                Some(session) => done(&session.book),
                None => self
                    .store_of(group)
                    .read_session(group, place.id)
                    .map_or_else(|_| BTreeSet::new(), |read| done(&read.book)),
            })
            .collect()
    }

    /// Marks an entry as a favourite, or takes its mark away.
    pub(super) fn turn_favourite(&self, tool: &ToolId) -> Option<Message> {
        let kept = self.store.turn_favourite(tool);
        kept.err().map(Message::FavouritesNotKept)
    }
}
