//! The programmes: those built in, and those in a folder of the leaders. Reads, never writes;
//! must not know what the screen looks like or any sentence that a leader reads.
//!
//! **The rule of the leaders' folder:** a file `<programme>/<name>.ron` in it stands in for
//! the built-in file of the same programme and name; everything else built in stays. `serious.ron`,
//! beside the programmes, stands in for the built-in card for when something serious is told.
//!
//! A file is read when it is asked for, and opens only if it is understood as it is written:
//! a field that nobody knows or a character that could harm a terminal is an error with its
//! place, not something to be passed over. [`check()`] looks for more: minutes that do not add
//! up, texts left out, languages missing.
//!
//! What leaders begin from – a copy of a programme, an entry of the toolbox – is made here as text
//! and written elsewhere.

mod adapt;
mod annotate;
mod built_in;
mod check;
mod document;
mod edits;
mod element;
mod entries;
mod fields;
mod finding;
mod ids;
mod layout;
mod library;
mod offer;
mod problem;
mod serious;
mod shelf;
mod source;
mod syntax;
mod taken_up;
mod template;
#[cfg(test)]
mod tests;
mod toolbox;

pub use adapt::{AdaptError, NewFile};
pub use annotate::Notes;
pub use check::{Extent, check};
pub use element::Element;
pub use entries::{EVALUATION, REHEARSAL, TOUR, USUAL_TOUR};
pub use layout::Position;
pub use library::Library;
pub use problem::{
    Found, LONGEST_NAME, Problem, ProblemKind, Severity, SyntaxKind, TextField, Wanted,
};
pub use source::LARGEST_FILE;
pub use template::ToolTexts;
pub use toolbox::TOOLBOX;
