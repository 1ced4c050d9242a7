//! Reads groups, sessions and programmes. Must not write, but for taking over a file that
//! somebody edited and was asked about.

use super::{Hands, in_store};
use crate::app::message::{GroupOpened, SessionOpened};
use crate::app::{App, File, Message, Which};
use crate::content::{Library, Problem};
use crate::domain::group::{GroupBook, GroupRecord};
use crate::domain::happening::{SessionBook, SessionRecord};
use crate::domain::programme::Session;
use crate::domain::record::Book;
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::domain::toolbox::taken;
use crate::store::{
    Access, Followed, Read, Reason, SaveError, SaveKind, Shown, StoreError, Trouble, TroubleKind,
};

impl Hands {
    /// Every programme that can be planned with, and what is wrong with the others.
    pub(super) fn programmes(&self) -> Vec<Message> {
        let mut offers = Vec::new();
        let mut problems = Vec::new();
        for id in self.library.programme_ids() {
            match self.library.offer(&id) {
                Ok((offer, wrong)) => {
                    offers.push(offer);
                    problems.extend(wrong);
                }
                Err(wrong) => problems.extend(wrong),
            }
        }
        let mut messages = vec![Message::Programmes(offers)];
        if !problems.is_empty() {
            messages.push(Message::NotOpened(problems));
        }
        messages
    }

    /// Reads a group, with the right to write it if that is to be had.
    pub(super) fn open_group(&mut self, group: Id, now: &Now) -> Message {
        self.keep_only(Some(&group));
        let is_open = self.locks.contains_key(&group);
        let access = self.lock(&group);
        if access == Access::Write && !is_open && !self.keeps_nothing() {
            self.opened.push((group.clone(), *now));
        }
        if let Some(lock) = self.locks.get(&group) {
            // A move that did not come to its end goes on; what stays is read along.
            self.store_of(&group).leave_behind(lock).ok();
            // What cannot be written now is written at the next opening; it is not seen here.
            self.store_of(&group).carry_out_forgetting(lock, now).ok();
        }
        let sharing = self.begin_looking(&group, now);
        let store = self.store_of(&group);
        let mut read = limited(store.read_group(&group), access);
        if let Some(lock) = self.locks.get(&group) {
            match store.follow(lock, &read.book) {
                Ok(Followed::Nothing) => {}
                Ok(Followed::Anew) => read = limited(store.read_group(&group), access),
                Err(error) => read.troubles.push(not_followed(error)),
            }
        }
        let circle = store.circle_of(&group, &read.book);
        let author = store.author(&group).ok().flatten();
        self.with_unsaved_group(&group, &mut read.book);
        let offer = match read.book.frame() {
            Some(frame) => self.library.offer(&frame.programme).map(|(offer, _)| offer),
            None => Err(Vec::new()),
        };
        self.save_group_put_by(&group, &read, offer.as_ref().ok());
        Message::GroupOpened(Box::new(GroupOpened {
            id: group,
            read,
            offer,
            author,
            sharing,
            // What is wrong with it every save tells.
            circle: circle.ok().flatten(),
        }))
    }

    /// The records of a group, with no more right to write than there is.
    pub(super) fn group_of(&mut self, group: &Id) -> Read<GroupRecord> {
        let access = self.lock(group);
        limited(self.store_of(group).read_group(group), access)
    }

    /// Reads a planned session of the open group.
    pub(super) fn open_session(&mut self, group: &Id, planned: Id, app: &App) -> Message {
        Message::SessionOpened(Box::new(self.session_of(group, planned, app)))
    }

    /// Reads planned sessions of the open group, to look at.
    pub(super) fn read_sessions(&mut self, group: &Id, planned: Vec<Id>, app: &App) -> Message {
        let read = planned.into_iter();
        Message::SessionsRead(read.map(|id| self.session_of(group, id, app)).collect())
    }

    /// Reads what happened in planned sessions. The programme's words for them are not needed, and
    /// would be most of what is read.
    pub(super) fn read_books(&mut self, group: &Id, planned: Vec<Id>) -> Message {
        let read = planned.into_iter().map(|planned| SessionOpened {
            read: self.book_of(group, &planned),
            planned,
            content: Err(Vec::new()),
        });
        Message::SessionsRead(read.collect())
    }

    pub(super) fn book_of(&mut self, group: &Id, planned: &Id) -> Read<SessionRecord> {
        let access = self.lock(group);
        let mut read = limited(self.store_of(group).read_session(group, planned), access);
        let file = File {
            group: group.clone(),
            which: Which::Session(planned.clone()),
        };
        self.with_unsaved_session(&file, &mut read.book);
        self.save_session_put_by(file, &read);
        read
    }

    fn session_of(&mut self, group: &Id, planned: Id, app: &App) -> SessionOpened {
        let read = self.book_of(group, &planned);
        let book = app.group.as_ref().filter(|open| open.id == *group);
        let read = match book.and_then(|open| open.sessions.get(&planned)) {
            Some(session) if read.access == Access::ReadOnly(Reason::Locked) => Read {
                // While the keys are closed it is in hand alone.
                book: session.book.clone(),
                troubles: Vec::new(),
                vanished: Book::default(),
                is_put_by: false,
                access: session.access,
            },
            _ => read,
        };
        let content = book.map_or_else(
            || Err(Vec::new()),
            |open| content(&self.library, &open.book, &planned, &read.book),
        );
        SessionOpened {
            planned,
            read,
            content,
        }
    }

    /// Takes over a file that was edited by hand, and reads it again.
    pub(super) fn adopt(&mut self, file: File, app: &App, now: &Now) -> Vec<Message> {
        if let Err(error) = self.take_over(&file, now) {
            return vec![Message::NotSaved(file, error)];
        }
        let again = match file.which {
            Which::Group => self.open_group(file.group, now),
            Which::Session(planned) => self.read_sessions(&file.group, vec![planned], app),
        };
        vec![again]
    }

    fn take_over(&mut self, file: &File, now: &Now) -> Result<(), SaveError> {
        let group = &file.group;
        if let Access::ReadOnly(reason) = self.lock(group) {
            return Err(self.not_saved(file, SaveKind::ReadOnly(reason)));
        }
        let Some(lock) = self.locks.get(group) else {
            return Ok(());
        };
        let store = self.store_of(group);
        let unread = |trouble: Trouble| SaveError {
            path: trouble.path,
            kind: SaveKind::ReadOnly(Reason::Unreadable),
        };
        match &file.which {
            Which::Group => match store.edited_group(group).map_err(unread)? {
                Some(edited) => store.adopt_group(lock, &edited, now),
                None => Ok(()),
            },
            Which::Session(planned) => match store.edited_session(group, planned) {
                Ok(Some(edited)) => store.adopt_session(lock, &edited, now),
                Ok(None) => Ok(()),
                Err(trouble) => Err(unread(trouble)),
            },
        }
    }

    /// Why one of a group's files is not saved.
    pub(super) fn not_saved(&self, file: &File, kind: SaveKind) -> SaveError {
        let store = self.store_of(&file.group);
        SaveError {
            path: store.path_of(&file.group, in_store(&file.which)),
            kind,
        }
    }
}

/// What was read, with no more right to write than the lock gives.
fn limited<T>(read: Result<Read<T>, StoreError>, access: Access) -> Read<T> {
    match read {
        Ok(read) if access == Access::Write => read,
        Ok(read) => Read {
            access: match read.access {
                Access::Write => access,
                own @ Access::ReadOnly(_) => own,
            },
            ..read
        },
        Err(error) => Read {
            book: Book::default(),
            troubles: vec![trouble(error)],
            access: Access::ReadOnly(Reason::Unreadable),
            vanished: Book::default(),
            is_put_by: false,
        },
    }
}

/// What a group's records oblige this device to and could not be done, as a trouble.
fn not_followed(error: SaveError) -> Trouble {
    Trouble {
        path: error.path,
        place: None,
        kind: match error.kind {
            SaveKind::Disk(cause) => TroubleKind::Disk(cause),
            SaveKind::ReadOnly(Reason::Locked) => TroubleKind::Locked,
            SaveKind::ReadOnly(Reason::ForOthers) | SaveKind::NoOwnKey => TroubleKind::ForOthers,
            _ => TroubleKind::Damaged,
        },
        shown: Shown::Nothing,
    }
}

/// A folder that cannot be read, as a trouble.
pub(super) fn trouble(error: StoreError) -> Trouble {
    Trouble {
        path: error.path,
        place: None,
        kind: TroubleKind::Disk(error.cause),
        shown: Shown::Nothing,
    }
}

/// The programme's words for a planned session, with what the group took from the toolbox.
fn content(
    library: &Library,
    book: &GroupBook,
    planned: &Id,
    happened: &SessionBook,
) -> Result<Session, Vec<Problem>> {
    let (Some(frame), Some(GroupRecord::Planned(place))) = (book.frame(), book.what(planned))
    else {
        return Err(Vec::new());
    };
    let programme = library.programme(&frame.programme)?;
    let mut session = library.session(&programme, &place.session)?;
    library.take_up(&programme, &mut session, &place.taken_up);
    library.recall(&mut session, &book.set_aside(planned), &taken(happened));
    Ok(session)
}
