//! Writes a paper for others beside the groups' files. Must not know what stands in it.

use super::Hands;
use crate::app::{Message, PaperFile};
use crate::store::{MakeError, MakeKind, make_private_file};

/// The folder of papers in that of the data.
const FOLDER: &str = "papers";
/// So many papers of one name and day find a name.
const MOST: usize = 99;

impl Hands {
    /// Writes it to a file that is not there yet.
    pub(super) fn write_paper(&self, paper: &PaperFile) -> Message {
        let store = match &paper.group {
            Some(group) => self.store_of(group),
            None => &self.store,
        };
        let folder = store.places().data.join(FOLDER);
        let name = |n: usize| match n {
            1 => format!("{}.{}", paper.stem, paper.ending),
            _ => format!("{}-{n}.{}", paper.stem, paper.ending),
        };
        let mut last = Err(MakeError {
            path: folder.clone(),
            kind: MakeKind::Exists,
        });
        for n in 1..=MOST {
            let path = folder.join(name(n));
            last = make_private_file(&path, paper.text.show()).map(|()| path);
            if !matches!(&last, Err(error) if error.kind == MakeKind::Exists) {
                break;
            }
        }
        Message::PaperWritten(last)
    }
}
