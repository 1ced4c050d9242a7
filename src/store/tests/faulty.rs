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

    pub(in crate::store) fn in_place(&self) -> bool {
        self.way == Way::InPlace
    }

    pub(in crate::store) fn reach(&self, step: Step) -> io::Result<()> {
        self.probe.as_ref().map_or(Ok(()), |probe| probe(step))
    }

    pub(in crate::store) fn replace_in_place(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
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
