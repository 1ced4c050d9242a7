//! Groups that several laptops have: looks whether anything came in, reads what did, and notices
//! when much has vanished. Must not read anything where nothing has changed.

use super::Hands;
use crate::app::message::{CameIn, Taking};
use crate::app::shared::Sharing;
use crate::app::{App, File, Message, Which};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::domain::vanished::Vanished;
use crate::store::{Look, SaveError, SaveKind};

/// How a shared group's folder looked when it was last read.
#[derive(Debug, Default)]
pub(super) struct Seen {
    group: Option<Id>,
    look: Look,
}

impl Hands {
    /// Whether others may write in a group that is about to be read. What they write from now on
    /// is noticed.
    pub(super) fn begin_looking(&mut self, group: &Id, now: &Now) -> Sharing {
        let store = self.store_of(group);
        if !store.is_shared(group) {
            self.seen = Seen::default();
            return Sharing::Alone;
        }
        self.seen = Seen {
            look: store.look(group),
            group: Some(group.clone()),
        };
        Sharing::shared(now)
    }

    /// Looks at a group's folder, and reads it where something has changed there.
    pub(super) fn look_around(&mut self, group: &Id, app: &App, now: &Now) -> Vec<Message> {
        if self.store_of(group).is_hidden(group) {
            // Nothing could be read now; it is looked at again when the keys are open.
            return Vec::new();
        }
        let look = self.store_of(group).look(group);
        if self.seen.group.as_ref() == Some(group) && self.seen.look == look {
            return Vec::new();
        }
        let has_shrunk = self.seen.look.has_shrunk_to(&look);
        self.seen = Seen {
            group: Some(group.clone()),
            look,
        };
        if let Some(lock) = self.locks.get(group) {
            // Somebody may have been forgotten on another laptop. What cannot be done now is done
            // when the group is next opened.
            self.store_of(group).carry_out_forgetting(lock, now).ok();
        }
        let mut messages = vec![self.read_anew(group, Taking::Beside, app)];
        if has_shrunk {
            messages.extend(self.vanished(group));
        }
        messages
    }

    /// Reads a group and its open sessions again.
    pub(super) fn read_anew(&mut self, group: &Id, taking: Taking, app: &App) -> Message {
        let mut read = self.group_of(group);
        self.with_unsaved_group(group, &mut read.book);
        let open = app.group.as_ref().filter(|open| open.id == *group);
        let planned: Vec<Id> = open.map_or_else(Vec::new, |o| o.sessions.keys().cloned().collect());
        let sessions = planned.into_iter().map(|planned| {
            let read = self.book_of(group, &planned);
            (planned, read)
        });
        Message::CameIn(Box::new(CameIn {
            group: group.clone(),
            sessions: sessions.collect(),
            read,
            taking,
        }))
    }

    /// What of a group only this laptop knows any more, if that is much.
    pub(super) fn vanished(&self, group: &Id) -> Option<Message> {
        let store = self.store_of(group);
        if !store.is_shared(group) || store.away(group).is_some() || store.is_hidden(group) {
            return None;
        }
        let mut vanished = Vanished::default();
        let read = store.read_group(group).ok()?;
        vanished.add_group(&read.book, read.vanished);
        for planned in store.sessions_ever(group) {
            let read = store.read_session(group, &planned).ok()?;
            vanished.add_session(&planned, &read.book, read.vanished);
        }
        vanished
            .is_to_be_asked_about()
            .then(|| Message::Vanished(group.clone(), Box::new(vanished)))
    }

    /// Lets go what vanished from a group's folder, and reads it as it is there.
    pub(super) fn let_go(&mut self, group: &Id, app: &App) -> Vec<Message> {
        match self.store_of(group).let_go(group) {
            Ok(()) => vec![self.read_anew(group, Taking::Instead, app)],
            Err(error) => {
                let (group, which) = (group.clone(), Which::Group);
                let kind = SaveKind::Disk(error.cause);
                let path = error.path;
                vec![Message::NotSaved(
                    File { group, which },
                    SaveError { path, kind },
                )]
            }
        }
    }
}
