//! Reads the toolbox, what a group has used of it, the questions of an evaluation, and the card for when
//! something serious is told.
//! Must not choose among it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::Hands;
use crate::app::message::{CardOpened, ToolboxOpened};
use crate::app::{App, Message};
use crate::domain::happening::{SessionBook, liked};
use crate::domain::stamp::Id;
use crate::domain::toolbox::{Known, ToolId, done};

impl Hands {
    /// The toolbox for a group, or for nobody in particular.
    pub(super) fn toolbox(&self, group: Option<&Id>, app: &App) -> Message {
        let (tools, problems) = self.library.toolbox();
        let mut known = group.map_or_else(Known::default, |group| self.known(group, app));
        // Without them every entry is as good as another.
        known.favourites = self.store.favourites().unwrap_or_else(|_| BTreeSet::new());
        Message::Toolbox(Box::new(ToolboxOpened {
            tools,
            problems,
            known,
        }))
    }

    /// What a group has used in the sessions that have begun, and what its children chose. One that
    /// cannot be read adds nothing: then something may be offered twice.
    fn known(&self, group: &Id, app: &App) -> Known {
        let Some(open) = app.group.as_ref().filter(|open| open.id == *group) else {
            return Known::default();
        };
        let plan = open.book.plan();
        let begun = plan.iter().filter(|place| place.standing.is_some());
        let books: Vec<Cow<'_, SessionBook>> = begun
            .filter_map(|place| match open.sessions.get(place.id) {
                Some(session) => Some(Cow::Borrowed(&session.book)),
                None => {
                    let read = self.store_of(group).read_session(group, place.id);
                    Some(Cow::Owned(read.ok()?.book))
                }
            })
            .collect();
        let books = || books.iter().map(|book| &**book);
        Known {
            used: books().flat_map(done).collect(),
            liked: liked(books()),
            favourites: BTreeSet::new(),
        }
    }

    /// The card for when something serious is told.
    pub(super) fn card(&self) -> Message {
        let (card, problems) = self.library.serious();
        Message::Card(Box::new(CardOpened { card, problems }))
    }

    /// What can happen in a rehearsal.
    pub(super) fn rehearsal(&self) -> Message {
        let (events, problems) = self.library.rehearsal();
        Message::Rehearsal(events, problems)
    }

    /// The questions of an evaluation.
    pub(super) fn questions(&self) -> Message {
        let (sets, problems) = self.library.question_sets();
        Message::Questions(sets, problems)
    }

    /// Marks an entry as a favourite, or takes its mark away.
    pub(super) fn turn_favourite(&self, tool: &ToolId) -> Option<Message> {
        let kept = self.store.turn_favourite(tool);
        kept.err().map(Message::FavouritesNotKept)
    }
}
