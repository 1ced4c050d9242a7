//! The one table of keys.

mod key;
pub use key::Key;
