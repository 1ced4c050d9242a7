//! Why a text cannot be read as what it should hold: kinds that can be explained to somebody
//! who has never heard of RON. Must not know the parser.

/// Why a text cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyntaxKind {
    /// Nothing is written.
    Empty,
    /// A string without its closing quotation mark; the place is where it begins.
    UnclosedString,
    /// A block comment without its end.
    UnclosedComment,
    /// A quotation mark inside a text, which ends it; the place is the mark's.
    QuoteInside,
    /// A bracket that is never closed; the place is where it opens.
    UnclosedBracket {
        /// The bracket.
        open: char,
        /// The line by which it should have been closed, where that can be told.
        line: Option<u32>,
    },
    /// A bracket that should open before this place and does not.
    MissingOpening {
        /// The bracket.
        open: char,
    },
    /// A text among fields, without a field's name before it.
    TextWithoutName,
    /// A comma or a closing bracket was expected before this place.
    CommaOrBracket,
    /// A colon was expected before this place.
    Colon,
    /// A backslash with something after it that means nothing.
    BadEscape,
    /// A character that means nothing there, quotation marks like `„` and `“` among them.
    UnexpectedCharacter {
        /// Its code point.
        code: u32,
    },
    /// Something after the end.
    TrailingText,
    /// Brackets within brackets, too deep.
    TooDeep,
    /// A name that is none of those that can stand there.
    UnknownName {
        /// What was written.
        name: String,
        /// What can stand there.
        allowed: &'static [&'static str],
        /// The one that was probably meant.
        meant: Option<&'static str>,
    },
    /// A name in quotation marks, where names have none.
    QuotedName {
        /// The field, where it holds one name and not a list of them.
        field: Option<String>,
        /// The name.
        name: String,
    },
    /// A value of another type.
    WrongType {
        /// What should stand there.
        wanted: Wanted,
        /// What stands there.
        found: Found,
    },
    /// A number that is negative or too large.
    OutOfRange,
    /// A field that must be there.
    MissingField {
        /// Its name.
        field: &'static str,
    },
    /// A field that was written twice.
    DuplicateField {
        /// Its name.
        field: &'static str,
    },
    /// A language inside a language, or an age band inside one.
    NestedWording,
    /// Anything else.
    Other,
}

/// What should stand somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// `"…"`, or one for each language or age band.
    Text,
    /// `["…", "…"]`, or one for each language or age band.
    Lines,
    /// A whole number of minutes, or one for each age band.
    Minutes,
    /// A whole number.
    Number,
    /// `[…]`
    List,
    /// `(…)`
    Fields,
    /// A name without quotation marks.
    Name,
}

/// What stands somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Found {
    /// `"…"`
    Text,
    /// A number.
    Number,
    /// A name without quotation marks.
    Name,
    /// `[…]`
    List,
    /// `(…)` or `{…}`
    Fields,
    /// Nothing, or something that is none of these.
    Other,
}
