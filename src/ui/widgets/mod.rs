//! Widgets of our own. They take plain values and words that are already translated, and know
//! nothing of the application's state.
