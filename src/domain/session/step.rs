//! A step of a running session, with where it stands. Must not know the steps around it.

use std::time::Duration;

use crate::domain::group::Private;
use crate::domain::happening::RunStep;
use crate::domain::step::StepKind;
use crate::domain::time::minutes;

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepState {
    /// Still to come.
    Ahead,
    /// Running.
    Current,
    /// Has been.
    Done,
    /// Left out.
    Skipped,
}

/// The least minutes that a round asks for with those who are here: never a pace, and never
/// counted for a child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct RoundAsks {
    /// A round that is still to come.
    pub ahead: u16,
    /// The one that runs: what it has used, and the least for those who have not told yet;
    /// 0 once all have.
    pub running: u16,
}

/// A step of the running session with what it has used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveStep {
    /// The step as planned.
    pub step: RunStep,
    /// Minutes given to it or taken from it by hand.
    pub extended: i32,
    /// Minutes given to it or taken from it when the rest was fitted into the time left.
    pub fitted: i32,
    /// Time that it ran in finished stretches, pauses left out.
    pub(super) used: Duration,
    /// How much of that was listening.
    pub(super) listened: Duration,
    /// Where it stands.
    pub state: StepState,
    /// When it last began, since the session's start.
    pub began: Option<Duration>,
    /// Why it was skipped, if somebody said.
    pub reason: Private,
    /// The ids of what was chosen in it, in order.
    pub chosen: Vec<String>,
    /// Whether it was added while the session ran.
    pub(super) added: bool,
    /// Whether it waits for the next session, if it is left out.
    pub(super) waits: bool,
}

impl LiveStep {
    pub(super) fn new(step: RunStep) -> Self {
        Self {
            step,
            extended: 0,
            fitted: 0,
            used: Duration::ZERO,
            listened: Duration::ZERO,
            state: StepState::Ahead,
            began: None,
            reason: Private::default(),
            chosen: Vec::new(),
            added: false,
            waits: false,
        }
    }

    /// Whether the leaders added it while the session ran, and named it themselves.
    #[must_use]
    pub const fn is_added(&self) -> bool {
        self.added
    }

    /// The minutes that it may take: planned, with what was given or taken.
    #[must_use]
    pub fn allotted(&self) -> Duration {
        minutes(self.allotted_minutes())
    }

    /// The same in minutes.
    #[must_use]
    pub fn allotted_minutes(&self) -> u16 {
        let all = i32::from(self.step.minutes) + self.extended + self.fitted;
        u16::try_from(all.max(0)).unwrap_or(u16::MAX)
    }

    /// The minutes that it asks for; a round no less than those who are here ask for. Who shortened
    /// the round by hand has decided.
    #[must_use]
    pub fn asks_for(&self, round: RoundAsks) -> u16 {
        let least = match self.state {
            _ if !self.grows_with_the_round() => 0,
            StepState::Current => round.running,
            StepState::Ahead | StepState::Done | StepState::Skipped => round.ahead,
        };
        self.allotted_minutes().max(least)
    }

    /// The least minutes that it asks for as a round, where it has fewer and is still to come: of
    /// one that runs nothing is said.
    #[must_use]
    pub fn round_needs(&self, round: RoundAsks) -> Option<u16> {
        let asks = self.asks_for(round);
        (self.state == StepState::Ahead && asks > self.allotted_minutes()).then_some(asks)
    }

    /// Whether it asks for more minutes when there are more to tell.
    #[must_use]
    pub fn grows_with_the_round(&self) -> bool {
        self.step.kind == StepKind::TopAndBottom && self.extended >= 0
    }
}
