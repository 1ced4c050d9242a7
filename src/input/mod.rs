//! The one table of keys. It drives dispatch, the footer, the help, `smil keys` and the
//! README's list. Must not know any terminal library, nor what an action does.

mod action;
mod context;
mod key;
mod table;

pub use action::Action;
pub use context::Context;
pub use key::Key;
pub use table::{Binding, TABLE, find, in_context, key_for};
