//! A way to go on that was chosen when the plan no longer fitted. One happening, so that taking it
//! back brings back exactly the plan that was. Must not know how ways are found.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::domain::step::StepKind;

/// What a chosen way does to the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fitted {
    /// Which way it was.
    pub way: WayOn,
    /// The minutes that steps now get in all; steps that keep theirs are not named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub minutes: Vec<StepMinutes>,
    /// The steps that are left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<String>,
    /// When the session now ends, local, if that changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<NaiveDateTime>,
    /// What is done in a step instead, if anything is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<Instead>,
}

/// The ways to go on when the plan no longer fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WayOn {
    /// What may give gives, until the rest fits.
    FitIn,
    /// Everything stays, and the session ends later.
    EndLater,
    /// The theme waits for the next session.
    ThemeNextTime,
    /// What there is no time for is left out, and what may give gives for the rest.
    LeaveOut,
    /// A shorter activity.
    ShorterActivity,
    /// What runs ends here, what is between is left out, and the closing begins.
    ClosingNow,
}

impl WayOn {
    /// Whether a step of a kind that is left out for its sake waits for the next session.
    #[must_use]
    pub const fn lets_wait(self, kind: StepKind) -> bool {
        match self {
            Self::ThemeNextTime => matches!(kind, StepKind::Theme),
            Self::LeaveOut | Self::ClosingNow => {
                matches!(kind, StepKind::Theme | StepKind::Activity)
            }
            Self::FitIn | Self::EndLater | Self::ShorterActivity => false,
        }
    }
}

/// A step with minutes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StepMinutes {
    /// The step.
    pub step: String,
    /// Its minutes in all.
    pub minutes: u16,
}

/// What is done in a step instead of what was planned.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Instead {
    /// The step.
    pub step: String,
    /// What was chosen for it, as in [`Happening::Chose`](super::Happening::Chose).
    pub choice: String,
}
