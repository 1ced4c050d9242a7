//! Where types and parser meet: what the one asks for, what the other gives, and how either says
//! that it cannot go on. Nothing here is made anew for a type.

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

/// What a type asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Whatever is there.
    Any,
    /// Whatever is there, to pass it over.
    Ignored,
    /// `true` or `false`.
    Bool,
    /// A whole number, perhaps below 0, in so many bits.
    Signed(u32),
    /// A whole number in so many bits.
    Unsigned(u32),
    /// A number.
    Float,
    /// One character.
    Char,
    /// A text.
    Text,
    /// A name without quotation marks: a field's, a variant's.
    Name,
    /// Perhaps nothing.
    Option,
    /// `()`.
    Unit,
    /// A struct of this name without fields.
    UnitStruct(&'static str),
    /// A struct of this name around one value.
    Newtype(&'static str),
    /// A list.
    Seq,
    /// So many values in a row.
    Tuple(usize),
    /// A struct of this name with so many fields that have no names.
    TupleStruct(&'static str, usize),
    /// Keys with values.
    Map,
    /// A struct of this name with these fields.
    Struct(&'static str, &'static [&'static str]),
    /// An enum of this name with these variants.
    Enum(&'static str, &'static [&'static str]),
}

/// What the parser gives.
pub(super) enum Given<'a, 'de> {
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Char(char),
    /// Made for this.
    Text(&'a str),
    /// As it stands in what is parsed.
    Written(&'de str),
    Bytes(&'a [u8]),
    Nothing,
    Unit,
    Some(&'a mut dyn Source<'de>),
    Newtype(&'a mut dyn Source<'de>),
    Seq(&'a mut dyn Seq<'de>),
    Map(&'a mut dyn Map<'de>),
    Enum(&'a mut dyn Enum<'de>),
}

impl Given<'_, '_> {
    /// What it is, in serde's words, where it was not asked for.
    pub(super) fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Bool(value) => Unexpected::Bool(*value),
            Self::Signed(value) => Unexpected::Signed(*value),
            Self::Unsigned(value) => Unexpected::Unsigned(*value),
            Self::Float(value) => Unexpected::Float(*value),
            Self::Char(value) => Unexpected::Char(*value),
            Self::Text(value) | Self::Written(value) => Unexpected::Str(value),
            Self::Bytes(value) => Unexpected::Bytes(value),
            Self::Nothing | Self::Some(_) => Unexpected::Option,
            Self::Unit => Unexpected::Unit,
            Self::Newtype(_) => Unexpected::NewtypeStruct,
            Self::Seq(_) => Unexpected::Seq,
            Self::Map(_) => Unexpected::Map,
            Self::Enum(_) => Unexpected::Enum,
        }
    }
}

/// A value that the parser has come to.
pub(super) trait Source<'de> {
    /// Gives it; once.
    fn give(&mut self, ask: Ask, to: &mut dyn Target<'de>) -> Result<(), Stop>;
}

/// Where a value is wanted.
pub(super) trait Target<'de> {
    /// What is wanted, in serde's words.
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    /// Takes it; once.
    fn take(&mut self, given: Given<'_, 'de>) -> Result<(), Stop>;
}

/// Where a value within another is wanted, which will say itself what it asks for.
pub(super) trait Seed<'de> {
    /// Takes it; once.
    fn read(&mut self, from: &mut dyn Source<'de>) -> Result<(), Stop>;
}

/// A list that the parser has come to.
pub(super) trait Seq<'de> {
    /// Gives the next value; false where there is none.
    fn next(&mut self, to: &mut dyn Seed<'de>) -> Result<bool, Stop>;
}

/// Keys with values that the parser has come to.
pub(super) trait Map<'de> {
    /// Gives the next key; false where there is none.
    fn key(&mut self, to: &mut dyn Seed<'de>) -> Result<bool, Stop>;
    /// Gives the value of the last key.
    fn value(&mut self, to: &mut dyn Seed<'de>) -> Result<(), Stop>;
}

/// One of several that the parser has come to.
pub(super) trait Enum<'de> {
    /// Gives the name of the variant; once, and before what is in it.
    fn variant(&mut self, to: &mut dyn Seed<'de>) -> Result<(), Stop>;
    /// There is nothing in it.
    fn unit(&mut self) -> Result<(), Stop>;
    /// Gives the one value in it.
    fn newtype(&mut self, to: &mut dyn Seed<'de>) -> Result<(), Stop>;
    /// Gives what is in it: [`Ask::Tuple`] or [`Ask::Struct`].
    fn fields(&mut self, ask: Ask, to: &mut dyn Target<'de>) -> Result<(), Stop>;
}

/// Why it does not go on.
#[derive(Debug)]
pub(super) enum Stop {
    /// The parser cannot. What it said lies where it was called: only there is its type known.
    Parser,
    /// The type cannot make anything of what it was given.
    Type(Box<ron::Error>),
}

impl Stop {
    /// Something was given or taken more often than once, which no type and no parser does.
    pub(super) fn twice() -> Self {
        Self::custom("a value was read twice")
    }

    /// What the type said, as another error.
    pub(super) fn into_error<E: Error>(self) -> E {
        use ron::Error as Ron;
        let Self::Type(error) = self else {
            return E::custom("the parser stopped");
        };
        match *error {
            Ron::InvalidValueForType { expected, found } => {
                E::invalid_value(Unexpected::Other(&found), &expected.as_str())
            }
            Ron::ExpectedDifferentLength { expected, found } => {
                E::invalid_length(found, &expected.as_str())
            }
            Ron::NoSuchEnumVariant {
                expected, found, ..
            } => E::unknown_variant(&found, expected),
            Ron::NoSuchStructField {
                expected, found, ..
            } => E::unknown_field(&found, expected),
            Ron::MissingStructField { field, .. } => E::missing_field(field),
            Ron::DuplicateStructField { field, .. } => E::duplicate_field(field),
            Ron::Message(message) => E::custom(message),
            other => E::custom(other),
        }
    }

    fn of(error: ron::Error) -> Self {
        Self::Type(Box::new(error))
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parser => f.write_str("the parser stopped"),
            Self::Type(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Stop {}

/// What a type says goes into RON's own words for it, and comes out of them in [`Stop::into_error`].
impl Error for Stop {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::of(ron::Error::custom(message))
    }
    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::of(ron::Error::invalid_type(found, expected))
    }
    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::of(ron::Error::invalid_value(found, expected))
    }
    fn invalid_length(found: usize, expected: &dyn Expected) -> Self {
        Self::of(ron::Error::invalid_length(found, expected))
    }
    fn unknown_variant(found: &str, expected: &'static [&'static str]) -> Self {
        Self::of(ron::Error::unknown_variant(found, expected))
    }
    fn unknown_field(found: &str, expected: &'static [&'static str]) -> Self {
        Self::of(ron::Error::unknown_field(found, expected))
    }
    fn missing_field(field: &'static str) -> Self {
        Self::of(ron::Error::missing_field(field))
    }
    fn duplicate_field(field: &'static str) -> Self {
        Self::of(ron::Error::duplicate_field(field))
    }
}

/// A source that gives nothing, and only hears what it is asked for.
pub(super) struct Listen<'a>(pub(super) &'a mut Option<Ask>);

impl<'de> Source<'de> for Listen<'_> {
    fn give(&mut self, ask: Ask, _: &mut dyn Target<'de>) -> Result<(), Stop> {
        *self.0 = Some(ask);
        Err(Stop::custom("only listening"))
    }
}
