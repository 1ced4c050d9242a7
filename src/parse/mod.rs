//! From the text of a file to a value of any type, with the place of a mistake and what was
//! passed over on the way. Must not know where a text comes from, or what it is about.
//!
//! serde would have the compiler make the parser anew for each type that is read: several times
//! as much code as all screens together, and nearly all of it in memory in a running session.
//! Here types and parser meet in a narrow place, `waist`: a type's side of it is `types`, the
//! parser's `parser`, and each kind of code exists once for each type, or once.

mod parser;
mod trace;
mod trail;
mod types;
mod waist;

#[cfg(test)]
mod tests;

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use parser::Parser;
use trace::Trace;
pub use trail::{Part, Trail};
pub use waist::Ask;

/// A value, and the fields in the text that it has no place for: the first of them, where there
/// are very many.
#[derive(Debug)]
pub struct Parsed<T> {
    /// What the text says.
    pub value: T,
    /// What it says beyond that.
    pub unknown: Vec<Trail>,
}

/// The first thing that could not be understood.
#[derive(Debug)]
pub struct Fault {
    /// What the parser says.
    pub code: ron::Error,
    /// Where it stumbled.
    pub span: ron::error::Span,
    /// The way to the value that was being read.
    pub trail: Trail,
}

/// Parses a text.
///
/// # Errors
/// The first thing in it that is not RON, or not a `T`.
pub fn parse<T: DeserializeOwned>(
    text: &str,
    extensions: Extensions,
) -> Result<Parsed<T>, Box<Fault>> {
    let fault = |error: ron::error::SpannedError, trail| {
        Box::new(Fault {
            code: error.code,
            span: error.span,
            trail,
        })
    };
    let options = ron::Options::default().with_default_extension(extensions);
    let mut ron = ron::Deserializer::from_str_with_options(text, &options)
        .map_err(|error| fault(error, Trail::root()))?;
    let trace = Trace::default();
    let mut parser = Parser::new(&mut ron, &trace);
    let read = types::read(&mut parser).map_err(|stop| parser.error(stop));
    match read.and_then(|value| ron.end().map(|()| value)) {
        Ok(value) => Ok(Parsed {
            value,
            unknown: trace.unknown(),
        }),
        Err(code) => Err(fault(ron.span_error(code), trace.failed())),
    }
}

/// What a type asks for first: a struct its fields, an enum its variants. So that nobody keeps a
/// second list of them.
#[must_use]
pub fn asked<T: DeserializeOwned>() -> Option<Ask> {
    let mut heard = None;
    // Always fails: no value is made, only the question is heard.
    let _ = types::read::<T>(&mut waist::Listen(&mut heard));
    heard
}
