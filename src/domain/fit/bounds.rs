//! How far each step may give when time runs short: as the session's author has it, and over that
//! as the leaders have it for their group. Must not know the time.

use std::collections::BTreeMap;

use crate::domain::group::{Gives, MayGive};
use crate::domain::happening::RunStep;
use crate::domain::language::Band;
use crate::domain::step::{Step, StepKind};

/// How far each step may give.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bounds {
    /// The least minutes of steps, by id.
    steps: BTreeMap<String, u16>,
    /// What the leaders say of a kind.
    kinds: BTreeMap<StepKind, Gives>,
}

impl Bounds {
    /// The bounds of a session's steps, for a band, and those of a group.
    #[must_use]
    pub fn of(steps: &[Step], band: Band, group: &[MayGive]) -> Self {
        let own = steps.iter().map(|s| (s.id.clone(), s.least_minutes(band)));
        Self {
            kinds: group.iter().map(|g| (g.kind, g.gives)).collect(),
            ..Self::of_leasts(own)
        }
    }

    /// The bounds of steps of which only the least minutes are known, by id.
    #[must_use]
    pub fn of_leasts(leasts: impl IntoIterator<Item = (String, u16)>) -> Self {
        Self {
            steps: leasts.into_iter().collect(),
            kinds: BTreeMap::new(),
        }
    }

    /// The least minutes of a step; `None` when it gives nothing: the round, the relaxation and
    /// the closing never do, nor does a step of which nobody has said anything.
    #[must_use]
    pub fn least(&self, step: &RunStep) -> Option<u16> {
        if step.kind.is_kept() {
            return None;
        }
        match self.kinds.get(&step.kind) {
            Some(Gives::Nothing) => None,
            Some(Gives::DownTo(least)) => Some(*least),
            None => self.steps.get(&step.id).copied(),
        }
    }
}
