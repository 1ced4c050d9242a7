//! How the leaders want the screen to look and move. Must not know colours.

use std::time::Duration;

/// Which colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Palette {
    /// The terminal's own text colour and a few muted ones that can be read on a dark and on a
    /// light background.
    #[default]
    Calm,
    /// As much contrast as there is. The whole screen must be filled with it.
    HighContrast,
    /// None at all.
    Plain,
}

/// Whether the candle's flame moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Flame {
    /// It stands still.
    #[default]
    Still,
    /// It sways a little.
    Swaying,
}

/// How much of a length of time is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grain {
    /// Whole minutes, which is calm.
    #[default]
    Minutes,
    /// Minutes and seconds.
    Seconds,
}

/// Whether anything may move at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Motion {
    /// The pacer moves, and the flame if it was asked to.
    #[default]
    Full,
    /// Nothing moves; the pacer changes once a phase.
    Reduced,
}

/// How the screen looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// Which colours.
    pub palette: Palette,
    /// The flame.
    pub flame: Flame,
    /// How much of a time is shown.
    pub grain: Grain,
    /// Whether anything moves.
    pub motion: Motion,
    /// How long nobody touches a key before people are hidden; `None` for never.
    pub hide_after: Option<Duration>,
}
