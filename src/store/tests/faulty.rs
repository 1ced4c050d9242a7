//! Saving that is interrupted, and a writer as it should not be.
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use crate::store::save::Step;

type Probe = Box<dyn Fn(Step) -> io::Result<()> + Send + Sync>;

/// How a test has the saver fail.
#[derive(Default)]
pub(in crate::store) struct Faulty {
    pub(super) way: Way,
    /// Is called before each step; the step fails as it does.
    pub(super) probe: Option<Probe>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Way {
    #[default]
    Ours,
    /// Writes over the old file.
    InPlace,
    /// Renames what nobody has told the disk to keep.
    Unsynced,
    /// Hears no error, and takes part of a text for all of it.
    Careless,
}

impl Way {
    const ALL: [Self; 4] = [Self::Ours, Self::InPlace, Self::Unsynced, Self::Careless];

    /// By what another process is told of it.
    pub(super) fn name(self) -> String {
        format!("{self:?}")
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == name)
    }
}

impl Faulty {
    /// Fails as this says before each step.
    pub(in crate::store) fn failing(
        probe: impl Fn(Step) -> io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        Self {
            probe: Some(Box::new(probe)),
            ..Self::default()
        }
    }

    /// Saves as a wrong writer does; `None` where it is the right one's turn.
    pub(in crate::store) fn instead(&self, path: &Path, bytes: &[u8]) -> Option<io::Result<()>> {
        match self.way {
            Way::Ours => None,
            Way::InPlace => Some(self.replace_in_place(path, bytes)),
            Way::Unsynced => Some(replace_unsynced(path, bytes)),
            Way::Careless => {
                replace_unsynced(path, bytes).ok();
                Some(Ok(()))
            }
        }
    }

    pub(in crate::store) fn reach(&self, step: Step) -> io::Result<()> {
        self.probe.as_ref().map_or(Ok(()), |probe| probe(step))
    }

    fn replace_in_place(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(path.parent().unwrap())?;
        self.reach(Step::Create)?;
        let mut file = File::create(path)?;
        self.reach(Step::Write)?;
        // Piece by piece, as a writer without a buffer does.
        for piece in bytes.chunks(512) {
            file.write_all(piece)?;
        }
        self.reach(Step::Sync)?;
        file.sync_all()
    }
}

fn replace_unsynced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap();
    fs::create_dir_all(folder)?;
    let new = folder.join("new");
    // What was written of it is renamed either way.
    let written = fs::write(&new, bytes);
    fs::rename(&new, path)?;
    written
}
