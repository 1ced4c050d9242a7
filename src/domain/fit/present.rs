//! Who is in the round, and the least that it asks for: a least, never a pace, and never counted
//! for a child. Must not know who they are.

use crate::domain::language::Band;

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

impl Present {
    /// The least minutes of a round with them, rounded up.
    #[must_use]
    pub fn round(self, band: Band) -> u16 {
        let a_child = match band {
            Band::Younger => SECONDS_A_CHILD,
            Band::Older => SECONDS_A_YOUTH,
        };
        let children = u32::from(self.children) * a_child;
        let seconds = children + u32::from(self.grown_ups) * SECONDS_A_GROWN_UP;
        u16::try_from(seconds.div_ceil(60)).unwrap_or(u16::MAX)
    }
}
