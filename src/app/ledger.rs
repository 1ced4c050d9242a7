//! The open group and what has been done to it: every change goes through [`OpenGroup::write`],
//! which makes the revisions, says which files to save, and remembers how to take it back.
//! Must not know which key asked for it, nor touch a file.

mod deed;
mod session;
mod summary;
mod taking_in;
mod undo;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::effect::{Effect, File, Which};
use super::ids::Ids;
use super::message::{GroupOpened, Offer, SessionOpened};
use super::shared::Sharing;
use crate::content::Problem;
use crate::domain::group::{Frame, GroupBook, GroupRecord, standing_id};
use crate::domain::happening::SessionRecord;
use crate::domain::record::{Book, Keeps, Revision};
use crate::domain::stamp::Id;
use crate::domain::time::Now;
use crate::store::{Access, Circle, Trouble};
use deed::Deed;
pub use session::OpenSession;

/// A change to one record: what it is to say, or `None` to delete it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// In `group.ron`.
    Group(Id, Option<GroupRecord>),
    /// In a planned session's file: the planned session, the record.
    Session(Id, Id, Option<SessionRecord>),
}

/// An open group.
#[derive(Debug)]
pub struct OpenGroup {
    /// Its id.
    pub id: Id,
    /// Its records.
    pub book: GroupBook,
    /// Whether it may be written to.
    pub access: Access,
    /// Files of it that could not be read.
    pub troubles: Vec<Trouble>,
    /// Its programme, if that could be read.
    pub offer: Result<Offer, Vec<Problem>>,
    /// The leader who writes on this laptop.
    pub author: Option<Id>,
    /// Whether others may write in it too.
    pub sharing: Sharing,
    /// For whom it is sealed; `None` where this device leaves its files open.
    pub circle: Option<Circle>,
    /// Its sessions that have been opened.
    pub sessions: BTreeMap<Id, OpenSession>,
    done: Vec<Deed>,
    undone: Vec<Deed>,
}

impl Edit {
    /// Whether both are of the same record.
    fn is_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Group(a, _), Self::Group(b, _)) => a == b,
            (Self::Session(a, x, _), Self::Session(b, y, _)) => a == b && x == y,
            _ => false,
        }
    }
}

impl OpenGroup {
    /// A group that was read.
    #[must_use]
    pub fn new(opened: GroupOpened, ids: &mut Ids) -> Self {
        notice(&opened.read.book, ids);
        Self {
            id: opened.id,
            book: opened.read.book,
            access: opened.read.access,
            troubles: opened.read.troubles,
            offer: opened.offer,
            author: opened.author,
            sharing: opened.sharing,
            circle: opened.circle,
            sessions: BTreeMap::new(),
            done: Vec::new(),
            undone: Vec::new(),
        }
    }

    /// Its frame; `None` where the group's own file could not be read.
    #[must_use]
    pub fn frame(&self) -> Option<&Frame> {
        self.book.frame()
    }

    /// Takes in a session that was read. What is known of it here and was not in what was
    /// read, because it could not be saved, stays.
    pub fn open_session(&mut self, opened: SessionOpened, ids: &mut Ids, now: &Now) {
        notice(&opened.read.book, ids);
        let planned = opened.planned.clone();
        let mut session = OpenSession::new(opened, now);
        if let Some(held) = self.sessions.remove(&planned) {
            session.go_on_from(held);
        }
        self.sessions.insert(planned, session);
    }

    fn to_save(&self, files: Vec<Which>) -> Vec<Effect> {
        let group = &self.id;
        let save = |which| {
            let group = group.clone();
            Effect::Save(File { group, which })
        };
        files.into_iter().map(save).collect()
    }

    /// The planned sessions before one that have begun, in their order.
    #[must_use]
    pub fn before(&self, planned: &Id) -> Vec<&Id> {
        let plan = self.book.plan();
        let before = plan.into_iter().take_while(|place| place.id != planned);
        let begun = before.filter(|place| place.standing.is_some());
        begun.map(|place| place.id).collect()
    }

    /// Makes a change that can be taken back. Nothing happens where the group may not be
    /// written to, or where the change changes nothing.
    pub fn write(&mut self, edits: Vec<Edit>, ids: &mut Ids, now: &Now) -> Vec<Effect> {
        let edits = self.changed(edits);
        let summaries = self.says_of_summaries(&edits);
        let mut before: Vec<Edit> = edits.iter().rev().map(|e| self.says_in_all(e)).collect();
        let effects = self.write_quietly(&edits, ids, now);
        if !effects.is_empty() {
            before.extend(self.changed(summaries));
            self.done.push(Deed {
                before,
                after: edits,
            });
            self.undone.clear();
        }
        effects
    }

    /// What the sessions' states in short say that some edits may change.
    fn says_of_summaries(&self, edits: &[Edit]) -> Vec<Edit> {
        let planned = edits.iter().filter_map(Edit::planned);
        let summary = |planned| self.says(&Edit::Group(standing_id(planned), None));
        // No room but for these, here and where an event is written: for what a list makes by itself
        // the allocator would gather all that lies free (ARCHITECTURE.md, "Small in memory").
        let mut summaries = Vec::with_capacity(edits.len());
        summaries.extend(planned.map(summary));
        summaries
    }

    /// Makes a change that is not to be taken back by itself: a draft, a summary,
    /// the talk afterwards.
    pub fn write_quietly(&mut self, edits: &[Edit], ids: &mut Ids, now: &Now) -> Vec<Effect> {
        if edits.iter().any(|e| !self.may_write(e)) {
            return Vec::new();
        }
        let mut files = Vec::new();
        let (of_sessions, of_group): (Vec<_>, Vec<_>) =
            edits.iter().partition(|e| e.planned().is_some());
        for edit in of_sessions {
            let before = edit
                .planned()
                .map(|planned| self.standing(planned, now.zone));
            add(&mut files, self.put(edit, ids, now.wall));
            // What was summed up elsewhere, of records that are not here, stays as it is
            // until something here changes it.
            if let Some(planned) = edit.planned()
                && before != Some(self.standing(planned, now.zone))
                && self.sum_up(planned, ids, now)
            {
                add(&mut files, Which::Group);
            }
        }
        // After the sessions: what is taken back may be a summary.
        for edit in of_group {
            if self.says(edit) != *edit {
                add(&mut files, self.put(edit, ids, now.wall));
            }
        }
        self.to_save(files)
    }

    /// Makes a change of which parts may have been saved already; taking it back brings back what
    /// `was` there before the first of them.
    pub fn write_over(
        &mut self,
        was: Vec<Edit>,
        edits: Vec<Edit>,
        ids: &mut Ids,
        now: &Now,
    ) -> Vec<Effect> {
        if edits.iter().any(|e| !self.may_write(e)) {
            return Vec::new();
        }
        let changed = self.changed(edits.clone());
        let effects = self.write_quietly(&changed, ids, now);
        if was != edits {
            self.done.push(Deed {
                before: was,
                after: edits,
            });
            self.undone.clear();
        }
        effects
    }

    /// Makes a change that belongs to the last one, where that was of the same record: both are
    /// taken back together.
    pub fn go_on_writing(&mut self, edit: Edit, ids: &mut Ids, now: &Now) -> Vec<Effect> {
        let edits = self.changed(vec![edit]);
        let same = |deed: &Deed| edits.iter().all(|e| deed.after.iter().any(|a| a.is_of(e)));
        if !self.done.last().is_some_and(same) {
            return self.write(edits, ids, now);
        }
        let effects = self.write_quietly(&edits, ids, now);
        if let Some(deed) = self.done.last_mut().filter(|_| !effects.is_empty()) {
            deed.after.extend(edits);
        }
        effects
    }

    /// Those of some edits that would change something.
    pub(super) fn changed(&self, edits: Vec<Edit>) -> Vec<Edit> {
        edits.into_iter().filter(|e| self.says(e) != *e).collect()
    }

    /// What the record of an edit says now, as an edit.
    fn says(&self, edit: &Edit) -> Edit {
        match edit {
            Edit::Group(id, _) => Edit::Group(id.clone(), self.book.what(id).cloned()),
            Edit::Session(planned, id, _) => {
                let now = self
                    .sessions
                    .get(planned)
                    .and_then(|s| s.book.what(id))
                    .cloned();
                Edit::Session(planned.clone(), id.clone(), now)
            }
        }
    }

    /// What the record of an edit says now, as an edit; a note that stands in several versions says
    /// all of them, so that taking a change back loses none.
    fn says_in_all(&self, edit: &Edit) -> Edit {
        let Edit::Session(planned, id, _) = edit else {
            return self.says(edit);
        };
        let book = self.sessions.get(planned).map(|session| &session.book);
        match book.filter(|book| book.note_versions(id).len() > 1) {
            Some(book) => {
                let together = book.together(id).map(SessionRecord::Note);
                Edit::Session(planned.clone(), id.clone(), together)
            }
            None => self.says(edit),
        }
    }

    fn may_write(&self, edit: &Edit) -> bool {
        self.access == Access::Write
            && edit.planned().is_none_or(|planned| {
                self.sessions
                    .get(planned)
                    .is_some_and(|s| s.access == Access::Write)
            })
    }

    fn put(&mut self, edit: &Edit, ids: &mut Ids, wall: DateTime<Utc>) -> Which {
        let author = self.author.clone();
        match edit {
            Edit::Group(id, what) => {
                revise(&mut self.book, id, what.clone(), author, ids, wall);
                Which::Group
            }
            Edit::Session(planned, id, what) => {
                if let Some(session) = self.sessions.get_mut(planned) {
                    session.change(id, |book| {
                        revise(book, id, what.clone(), author, ids, wall);
                    });
                }
                Which::Session(planned.clone())
            }
        }
    }
}

impl Edit {
    const fn planned(&self) -> Option<&Id> {
        match self {
            Self::Group(..) => None,
            Self::Session(planned, ..) => Some(planned),
        }
    }
}

fn add(files: &mut Vec<Which>, which: Which) {
    if !files.contains(&which) {
        files.push(which);
    }
}

fn notice<T>(book: &Book<T>, ids: &mut Ids) {
    for revision in book.revisions() {
        ids.saw(&revision.at);
    }
}

fn revise<T: Keeps>(
    book: &mut Book<T>,
    id: &Id,
    what: Option<T>,
    author: Option<Id>,
    ids: &mut Ids,
    wall: DateTime<Utc>,
) {
    let replaces = book.seen(id);
    let at = ids.stamp(wall);
    book.insert(Revision {
        id: id.clone(),
        at,
        author,
        replaces,
        what,
    });
}
