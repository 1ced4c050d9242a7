//! What leaders set aside from the toolbox for a planned session, an entry a record: two leaders
//! who set something aside at once both find theirs. Must not know the entries.

use serde::{Deserialize, Serialize};

use super::{GroupBook, GroupRecord};
use crate::domain::order;
use crate::domain::stamp::Id;
use crate::domain::toolbox::ToolId;

/// An entry of the toolbox that lies ready for a planned session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// The planned session.
    pub planned: Id,
    /// The entry.
    pub tool: ToolId,
}

impl GroupBook {
    /// What lies ready for a planned session, by the entries' ids.
    #[must_use]
    pub fn set_aside(&self, planned: &Id) -> Vec<ToolId> {
        let mut tools: Vec<ToolId> = self
            .asides()
            .filter(|(_, aside)| aside.planned == *planned)
            .map(|(_, aside)| aside.tool.clone())
            .collect();
        order::sort(&mut tools);
        tools.dedup();
        tools
    }

    /// The records that say so of one entry: several, where several leaders set it aside.
    #[must_use]
    pub fn records_of_aside(&self, wanted: &SetAside) -> Vec<Id> {
        let asides = self.asides().filter(|(_, aside)| *aside == wanted);
        asides.map(|(id, _)| id.clone()).collect()
    }

    fn asides(&self) -> impl Iterator<Item = (&Id, &SetAside)> {
        self.live().filter_map(|(revision, what)| match what {
            GroupRecord::SetAside(aside) => Some((&revision.id, aside)),
            _ => None,
        })
    }
}
