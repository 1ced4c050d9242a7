//! What sessions are called in a copy: their own name, made longer where two would clash. Must
//! not know where the files lie.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::ids::{HEAD, Listed, can_be_id};
use crate::domain::programme::Programme;

/// The names of a copy's sessions.
pub(super) struct Names(BTreeMap<String, String>);

impl Names {
    /// Names for all that a programme lists: its own sessions keep theirs.
    pub(super) fn of(programme: &Programme) -> Self {
        let lists = programme.sessions.iter().chain(&programme.parent_meetings);
        let (others, own): (Vec<_>, Vec<_>) = lists.partition(|id| id.contains('/'));
        let mut taken: BTreeSet<String> = own.iter().map(|id| (*id).clone()).collect();
        taken.insert(HEAD.to_owned());
        let mut names: BTreeMap<_, _> = own
            .iter()
            .map(|id| ((*id).clone(), (*id).clone()))
            .collect();
        for id in others {
            let listed = Listed::new(&programme.id, id);
            let name = free(listed, &taken);
            taken.insert(name.clone());
            names.insert(id.clone(), name);
        }
        Self(names)
    }

    /// The name of a session, by what the programme lists.
    pub(super) fn of_session<'a>(&'a self, listed: &'a str) -> &'a str {
        self.0.get(listed).map_or(listed, String::as_str)
    }
}

/// `05-network`, else `guide-2011-05-network`, else the same with a number.
fn free(listed: Listed<'_>, taken: &BTreeSet<String>) -> String {
    let Listed { programme, stem } = listed;
    let with_programme = format!("{programme}-{stem}");
    let numbered = (2_u32..).map(|n| format!("{stem}-{n}"));
    let mut names = [stem.to_owned(), with_programme]
        .into_iter()
        .chain(numbered);
    let is_free = |name: &String| can_be_id(name) && !taken.contains(name);
    // A name of the greatest length has no room for a number.
    names
        .by_ref()
        .take(taken.len() + 3)
        .find(is_free)
        .unwrap_or_else(|| stem.to_owned())
}
