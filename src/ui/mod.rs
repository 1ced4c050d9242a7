//! Draws state. The only place for colours is the theme.

pub mod theme;
pub mod widgets;
pub mod wrap;
