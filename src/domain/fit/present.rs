//! Who is in the round, and the least that it asks for: a least, never a pace, and never counted
//! for a child. Must not know who they are.

use std::time::Duration;

use crate::domain::language::Band;
use crate::domain::time::whole_minutes_up;

/// Seconds in the round for each of those who are in it.
const SECONDS_A_CHILD: u32 = 90;
const SECONDS_A_YOUTH: u32 = 120;
const SECONDS_A_GROWN_UP: u32 = 60;

/// Who is in the round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Present {
    /// Children or youths.
    pub children: u16,
    /// Grown-ups.
    pub grown_ups: u16,
}

/// How far a round has come that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Turns {
    /// The children in it.
    pub all: u16,
    /// Those who have not told or passed yet.
    pub to_come: u16,
}

impl Present {
    /// The least minutes of a round with them, rounded up.
    #[must_use]
    pub fn round(self, band: Band) -> u16 {
        minutes_up(self.seconds(band))
    }

    /// The least minutes of a round with them that runs and has used some time: what it has used,
    /// and what those ask for who have not told yet, the grown-ups evenly among the children;
    /// nothing more once all have told. Where no child is in it nobody knows who has told: then
    /// the whole round.
    #[must_use]
    pub fn round_that_runs(self, band: Band, used: Duration, turns: Turns) -> u16 {
        let to_come = self.seconds(band) * u32::from(turns.to_come);
        match turns {
            Turns { all: 0, .. } => self.round(band),
            Turns { to_come: 0, .. } => 0,
            Turns { all, .. } => {
                let to_come = minutes_up(to_come.div_ceil(u32::from(all)));
                whole_minutes_up(used).saturating_add(to_come)
            }
        }
    }

    fn seconds(self, band: Band) -> u32 {
        let a_child = match band {
            Band::Younger => SECONDS_A_CHILD,
            Band::Older => SECONDS_A_YOUTH,
        };
        let children = u32::from(self.children) * a_child;
        children + u32::from(self.grown_ups) * SECONDS_A_GROWN_UP
    }
}

fn minutes_up(seconds: u32) -> u16 {
    u16::try_from(seconds.div_ceil(60)).unwrap_or(u16::MAX)
}
