//! State of the screens: `update(message, now)` gives effects. Does no input or output.

pub mod editor;
