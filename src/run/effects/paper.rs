//! Writes a paper for others beside the groups' files. Must not know what stands in it.

use super::Hands;
use crate::app::{Message, PaperFile};

impl Hands {
    /// Writes it to a file that is not there yet.
    pub(super) fn write_paper(&self, paper: &PaperFile) -> Message {
        let store = match &paper.group {
            Some(group) => self.store_of(group),
            None => &self.store,
        };
        let text = paper.text.show();
        Message::PaperWritten(store.write_paper(&paper.stem, paper.ending, text))
    }
}
