//! One thing that somebody did, as it can be taken back and made again, and what kind of thing it
//! was, so that undo can say what it took back. Must not know the words.

use super::Edit;
use crate::domain::did::Did;

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
}

const fn did(edit: &Edit) -> Option<Did> {
    match edit {
        Edit::Group(_, Some(what)) => Did::of_group(what),
        Edit::Session(_, _, Some(what)) => Did::of_session(what),
        Edit::Group(_, None) | Edit::Session(_, _, None) => None,
    }
}
