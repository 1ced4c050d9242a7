//! The loop and everything that touches the world: the terminal, the clocks, signals, files.
//! Carries out what the program asks for. Must not hold any of the program's own thoughts.

pub mod clock;
pub mod driver;
pub mod effects;
pub mod event;
mod fault;
mod keys;
mod listen;
pub mod prompt;
pub mod room;
mod signals;
mod start;
pub mod terminal;
mod whole;

pub use fault::leave_no_image;
pub use signals::outlive_large_files;
pub use start::{Options, StartError, start};
