//! Draws state. The only place for colours is the theme.
