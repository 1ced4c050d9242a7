//! The one table of keys. It drives dispatch, the footer, the help, `smil keys` and the
//! README's list. Must not know any terminal library, nor what an action does.

mod action;
mod binding;
mod context;
mod key;
mod table;

pub use action::Action;
pub use binding::{Binding, find, holds, in_context, in_contexts, key_for};
pub use context::Context;
pub use key::Key;
pub use table::TABLE;
