//! One thing that somebody did, as it can be taken back and made again, and what kind of thing it
//! was, so that undo can say what it took back. Must not know the words.

use super::Edit;
use crate::domain::did::Did;
use crate::domain::forget::in_group;
use crate::domain::stamp::Id;

/// One thing that somebody did.
#[derive(Debug, Clone)]
pub(super) struct Deed {
    pub before: Vec<Edit>,
    pub after: Vec<Edit>,
}

impl Deed {
    /// What kind of thing it was; that of its last record which somebody meant.
    pub fn did(&self) -> Option<Did> {
        let edits = self.after.iter().rev().zip(&self.before);
        let mut all = edits.filter_map(|(after, before)| did(after).or_else(|| did(before)));
        all.next()
    }

    /// Whether it is of a record that is meant, by the place and the id.
    pub fn is_of(&self, is_meant: impl Fn(&Id, &Id) -> bool) -> bool {
        let group = in_group();
        let mut edits = self.before.iter().chain(&self.after);
        edits.any(|edit| match edit {
            Edit::Group(id, _) => is_meant(&group, id),
            Edit::Session(planned, id, _) => is_meant(planned, id),
        })
    }
}

const fn did(edit: &Edit) -> Option<Did> {
    match edit {
        Edit::Group(_, Some(what)) => Did::of_group(what),
        Edit::Session(_, _, Some(what)) => Did::of_session(what),
        Edit::Group(_, None) | Edit::Session(_, _, None) => None,
    }
}
