//! Placeholder.
use ratatui::style::Style;
/// Theme.
#[derive(Debug, Clone, Copy, Default)]
pub struct Theme {
    /// b
    pub body: Style,
    /// q
    pub quiet: Style,
    /// k
    pub key: Style,
}
impl Theme {
    /// n
    #[must_use]
    pub fn new(_: crate::app::look::Palette) -> Self {
        Self::default()
    }
}
