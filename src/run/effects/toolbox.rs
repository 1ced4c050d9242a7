//! Reads the toolbox, what a group has used of it, and the card for when something serious is told. Must not choose among it.

use std::collections::BTreeSet;

use super::Hands;
use crate::app::message::{CardOpened, ToolboxOpened};
use crate::app::{App, Message};
use crate::domain::stamp::Id;
use crate::domain::toolbox::{ToolId, taken};

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
                Some(session) => taken(&session.book),
                None => self
                    .store_of(group)
                    .read_session(group, place.id)
                    .map_or_else(|_| Vec::new(), |read| taken(&read.book)),
            })
            .map(|(_, tool)| tool)
            .collect()
    }

    /// The card for when something serious is told.
    pub(super) fn card(&self) -> Message {
        let (card, problems) = self.library.serious();
        Message::Card(Box::new(CardOpened { card, problems }))
    }

    /// Keeps which entries are favourites.
    pub(super) fn keep_favourites(&self, favourites: &BTreeSet<ToolId>) -> Option<Message> {
        let kept = self.store.set_favourites(favourites);
        kept.err().map(Message::FavouritesNotKept)
    }
}
