//! What is noted about children is hidden unless asked for, and hides again by itself. Must
//! not know what is behind it.

use std::time::Duration;

use crate::domain::time::Now;

/// How long the veil stays up.
const UP: Duration = Duration::from_secs(20);

/// Hides what is noted about children.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Veil {
    up_until: Option<Duration>,
}

impl Veil {
    /// Down: everything is hidden.
    #[must_use]
    pub const fn down() -> Self {
        Self { up_until: None }
    }

    /// Up for a while from now on.
    #[must_use]
    pub const fn up(now: &Now) -> Self {
        Self {
            up_until: Some(now.when_read(UP)),
        }
    }

    /// Whether what is behind it may be shown.
    #[must_use]
    pub const fn is_up(&self) -> bool {
        self.up_until.is_some()
    }

    /// Lifts it for a while, or lowers it.
    pub const fn toggle(&mut self, now: &Now) {
        *self = if self.is_up() {
            Self::down()
        } else {
            Self::up(now)
        };
    }

    /// Lowers it when its while is over.
    pub fn lower_if_over(&mut self, now: &Now) {
        self.up_until.take_if(|until| *until <= now.steady);
    }

    /// When it will be lowered, on the steady clock.
    #[must_use]
    pub const fn until(&self) -> Option<Duration> {
        self.up_until
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::fixed::at;

    #[test]
    fn a_made_up_clock_that_runs_faster_leaves_as_long_to_read() {
        let fast = Now {
            rate: 60,
            ..at(15, 0, 0)
        };
        let mut veil = Veil::down();
        veil.toggle(&fast);
        let later = |seconds| Now {
            steady: fast.steady + Duration::from_secs(seconds),
            ..fast
        };
        veil.lower_if_over(&later(19 * 60));
        assert!(veil.is_up());
        veil.lower_if_over(&later(20 * 60));
        assert!(!veil.is_up());
    }
}
