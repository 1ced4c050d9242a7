//! A plan's minutes before it is run: what is taken, what is free, and whether the round has room
//! for those who come. Must not know the time.

use crate::domain::happening::RunStep;
use crate::domain::step::StepKind;

/// Of how many parts of a session one is to be free.
const A_FIFTEENTH: u16 = 15;

/// A plan's minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Picture {
    /// How long the session is.
    pub length: u16,
    /// What its steps take together.
    pub taken: u32,
    /// What its round has; `None` when it has none.
    pub round: Option<u16>,
    /// The least that the round asks for.
    pub round_least: u16,
}

impl Picture {
    /// The picture of a plan of some length, with the least that the round asks for.
    #[must_use]
    pub fn of(steps: &[RunStep], length: u16, round_least: u16) -> Self {
        let rounds = steps.iter().filter(|s| s.kind == StepKind::TopAndBottom);
        Self {
            length,
            taken: steps.iter().map(|s| u32::from(s.minutes)).sum(),
            round: rounds.map(|s| s.minutes).max(),
            round_least,
        }
    }

    /// The minutes left free; negative when more is planned than fits.
    #[must_use]
    pub fn free(&self) -> i64 {
        i64::from(self.length) - i64::from(self.taken)
    }

    /// The minutes that should be free at the least: a fifteenth, rounded up.
    #[must_use]
    pub const fn free_at_least(&self) -> u16 {
        self.length.div_ceil(A_FIFTEENTH)
    }

    /// Whether less than a fifteenth is free.
    #[must_use]
    pub fn is_too_full(&self) -> bool {
        self.free() * i64::from(A_FIFTEENTH) < i64::from(self.length)
    }

    /// The minutes that the round lacks for those who come; 0 when it has enough, or there is
    /// none.
    #[must_use]
    pub fn round_lacks(&self) -> u16 {
        let has = self.round.unwrap_or(self.round_least);
        self.round_least.saturating_sub(has)
    }
}
