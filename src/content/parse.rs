//! From text to a value of the domain, with what was passed over on the way. Must not know
//! where the text comes from.

use serde::de::DeserializeOwned;
use serde_path_to_error::Track;

use super::source::MOST_OF_ONE_KIND;
use super::trail::Trail;

/// A value, and the fields in the text that it has no place for.
pub(super) struct Parsed<T> {
    pub(super) value: T,
    pub(super) unknown: Vec<Trail>,
}

/// The first thing that could not be understood.
pub(super) struct Fault {
    pub(super) code: ron::Error,
    pub(super) span: ron::error::Span,
    /// The value that was being read.
    pub(super) trail: Trail,
}

fn options() -> ron::Options {
    use ron::extensions::Extensions;
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
}

/// Parses a text.
pub(super) fn parse<T: DeserializeOwned>(text: &str) -> Result<Parsed<T>, Box<Fault>> {
    let fault = |error: ron::error::SpannedError, trail| {
        Box::new(Fault {
            code: error.code,
            span: error.span,
            trail,
        })
    };
    let mut ron = ron::de::Deserializer::from_str_with_options(text, &options())
        .map_err(|e| fault(e, Trail::root()))?;
    let mut unknown = Vec::new();
    let mut ignored = |path: serde_ignored::Path<'_>| {
        if unknown.len() < MOST_OF_ONE_KIND {
            unknown.push(Trail::from(&path));
        }
    };
    let mut track = Track::new();
    let watched = serde_ignored::Deserializer::new(&mut ron, &mut ignored);
    let value = T::deserialize(serde_path_to_error::Deserializer::new(watched, &mut track));
    match value.and_then(|value| ron.end().map(|()| value)) {
        Ok(value) => Ok(Parsed { value, unknown }),
        Err(code) => Err(fault(ron.span_error(code), Trail::from(&track.path()))),
    }
}
