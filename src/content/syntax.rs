//! Turns what the parser says into a kind that can be explained to a leader, at the place
//! where the mistake was made. Must not know what the file is for.

use ron::Error as Ron;

use super::element::Element;
use super::fields::{fields_at, nearest};
use super::layout::{Kind, Layout, Position, Token, tokens};
use super::problem::{Found, ProblemKind, SyntaxKind, Wanted, name};
use crate::domain::text::Leaf;
use crate::parse::{Fault, Part};

mod slips;

/// What is wrong, and where, in a file that is `root`.
pub(super) fn explain(text: &str, fault: &Fault, root: Element) -> (Position, ProblemKind) {
    let scan = Scanned {
        text,
        layout: Layout::of(text),
        end: place(fault.span.end.line, fault.span.end.col),
        fault,
        root,
    };
    if let Some(unfinished) = scan.unfinished() {
        return (unfinished.0, ProblemKind::Syntax(unfinished.1));
    }
    if let Ron::NoSuchStructField {
        expected, found, ..
    } = &fault.code
    {
        let kind = ProblemKind::UnknownField {
            name: name(found),
            meant: nearest(found, expected.iter().copied()),
        };
        return (scan.start(), kind);
    }
    if let Some(misspelt) = scan.misspelt() {
        return misspelt;
    }
    let (at, kind) = scan
        .name_or_number()
        .or_else(|| scan.wrong_type())
        .unwrap_or_else(|| (scan.end, punctuation(&fault.code)));
    (at, ProblemKind::Syntax(kind))
}

fn place(line: usize, column: usize) -> Position {
    let figure = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).max(1);
    Position {
        line: figure(line),
        column: figure(column),
    }
}

struct Scanned<'a> {
    text: &'a str,
    layout: Layout<'a>,
    end: Position,
    fault: &'a Fault,
    root: Element,
}

impl Scanned<'_> {
    fn start(&self) -> Position {
        place(self.fault.span.start.line, self.fault.span.start.col)
    }

    fn value(&self) -> Position {
        self.layout.place(&self.fault.trail)
    }

    /// Something that was begun and not ended, or the other way round. It can lie far before
    /// the place where the parser stumbled over it.
    fn unfinished(&self) -> Option<(Position, SyntaxKind)> {
        let about_punctuation = !matches!(
            self.fault.code,
            Ron::MissingStructField { .. }
                | Ron::NoSuchEnumVariant { .. }
                | Ron::NoSuchStructField { .. }
                | Ron::DuplicateStructField { .. }
                | Ron::IntegerOutOfBounds
                | Ron::InvalidValueForType { .. }
                | Ron::ExceededRecursionLimit
                | Ron::Message(_)
        );
        let bracket = || slips::bracket(self.text, self.end);
        if !about_punctuation {
            return match self.fault.code {
                Ron::NoSuchEnumVariant { .. } => bracket(),
                _ => None,
            };
        }
        slips::quote_inside(self.text, self.end)
            .or_else(|| self.unfinished_text())
            .or_else(bracket)
            .or_else(|| self.unclosed())
    }

    /// A text or comment without its end, or nothing at all.
    fn unfinished_text(&self) -> Option<(Position, SyntaxKind)> {
        let mut is_empty = true;
        for token in tokens(self.text) {
            match token.kind {
                Kind::Comment => return Some((token.at, SyntaxKind::UnclosedComment)),
                Kind::Text { closed: false, .. } => {
                    return Some((token.at, SyntaxKind::UnclosedString));
                }
                // A closing mark was forgotten: the string ran on to where the next should
                // have begun, and what should have been in that one stands bare behind it.
                Kind::Text { .. } if token.until == self.end && token.at.line < self.end.line => {
                    return Some((token.at, SyntaxKind::UnclosedString));
                }
                _ => is_empty = false,
            }
        }
        is_empty.then_some((Position::START, SyntaxKind::Empty))
    }

    /// A bracket that is still open at the end of the file.
    fn unclosed(&self) -> Option<(Position, SyntaxKind)> {
        let last = tokens(self.text).last()?;
        let at = self.layout.unclosed().filter(|_| last.until <= self.end)?;
        let open = tokens(self.text).find_map(|token| match token.kind {
            Kind::Open(open) if token.at == at => Some(open),
            _ => None,
        })?;
        Some((at, SyntaxKind::UnclosedBracket { open, line: None }))
    }

    /// A field that is missing because its name is misspelt.
    fn misspelt(&self) -> Option<(Position, ProblemKind)> {
        let Ron::MissingStructField { field, .. } = &self.fault.code else {
            return None;
        };
        let known = fields_at(&self.fault.trail, self.root, &self.layout);
        let names = self.layout.names(&self.fault.trail).into_iter();
        let mut unknown = names.filter(|(name, _)| !known.contains(name));
        let (written, at) = unknown.find(|(name, _)| nearest(name, [*field]).is_some())?;
        let kind = ProblemKind::UnknownField {
            name: name(written),
            meant: Some(field),
        };
        Some((at, kind))
    }

    /// A name that is none, a field too few or too many, a number out of bounds.
    fn name_or_number(&self) -> Option<(Position, SyntaxKind)> {
        Some(match &self.fault.code {
            Ron::NoSuchEnumVariant {
                expected, found, ..
            } => {
                let kind = SyntaxKind::UnknownName {
                    name: name(found),
                    allowed: expected,
                    meant: nearest(found, expected.iter().copied()),
                };
                (self.start(), kind)
            }
            Ron::MissingStructField { field, .. } => {
                (self.value(), SyntaxKind::MissingField { field })
            }
            Ron::DuplicateStructField { field, .. } => {
                (self.start(), SyntaxKind::DuplicateField { field })
            }
            Ron::IntegerOutOfBounds => (self.value(), SyntaxKind::OutOfRange),
            Ron::InvalidValueForType { expected, found }
                if is_number(expected) && found.contains("signed integer") =>
            {
                (self.value(), SyntaxKind::OutOfRange)
            }
            // The only words of our own that a wording's reader says.
            Ron::Message(_) => (self.value(), SyntaxKind::NestedWording),
            _ => return None,
        })
    }

    fn wrong_type(&self) -> Option<(Position, SyntaxKind)> {
        let wanted = match &self.fault.code {
            Ron::InvalidValueForType { expected, .. } => wanted(expected)?,
            Ron::ExpectedString => Wanted::Text,
            Ron::ExpectedInteger | Ron::InvalidIntegerDigit { .. } => Wanted::Number,
            Ron::ExpectedArray => Wanted::List,
            Ron::ExpectedStructLike | Ron::ExpectedNamedStructLike(_) => Wanted::Fields,
            Ron::ExpectedIdentifier => Wanted::Name,
            _ => return None,
        };
        let at = self.value();
        let token = tokens(self.text).find(|token| token.at == at);
        if wanted == Wanted::Name
            && let Some(quoted) = token.as_ref().and_then(|token| self.quoted_name(token))
        {
            return Some((at, quoted));
        }
        let found = token.map_or(Found::Other, |token| self.found(&token));
        Some((at, SyntaxKind::WrongType { wanted, found }))
    }

    /// A name in quotation marks.
    fn quoted_name(&self, token: &Token) -> Option<SyntaxKind> {
        let bare = token.bare(self.text);
        let is_name = !bare.is_empty() && bare.chars().all(|c| c.is_alphanumeric() || c == '_');
        if !is_name || !matches!(token.kind, Kind::Text { .. }) {
            return None;
        }
        let field = match self.fault.trail.parts().last() {
            Some(Part::Field(field)) => Some(name(field)),
            Some(Part::Item(_)) | None => None,
        };
        let name = name(bare);
        Some(SyntaxKind::QuotedName { field, name })
    }

    fn found(&self, token: &Token) -> Found {
        let begins_number = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.');
        match token.kind {
            Kind::Text { .. } => Found::Text,
            Kind::Open('[') => Found::List,
            Kind::Open(_) => Found::Fields,
            Kind::Word if token.slice(self.text).starts_with(begins_number) => Found::Number,
            Kind::Word => Found::Name,
            _ => Found::Other,
        }
    }
}

/// What our own types say that they expect.
fn wanted(expected: &str) -> Option<Wanted> {
    if expected.starts_with(<String as Leaf>::EXPECTED) {
        Some(Wanted::Text)
    } else if expected.starts_with(<Vec<String> as Leaf>::EXPECTED) {
        Some(Wanted::Lines)
    } else if is_number(expected) {
        Some(Wanted::Minutes)
    } else {
        None
    }
}

fn is_number(expected: &str) -> bool {
    expected.starts_with("whole minutes")
}

fn punctuation(code: &Ron) -> SyntaxKind {
    match code {
        Ron::ExpectedComma
        | Ron::ExpectedArrayEnd
        | Ron::ExpectedMapEnd
        | Ron::ExpectedOptionEnd
        | Ron::ExpectedStructLikeEnd => SyntaxKind::CommaOrBracket,
        Ron::ExpectedMapColon => SyntaxKind::Colon,
        Ron::InvalidEscape(_) => SyntaxKind::BadEscape,
        Ron::UnexpectedChar(c) => SyntaxKind::UnexpectedCharacter {
            code: u32::from(*c),
        },
        Ron::TrailingCharacters => SyntaxKind::TrailingText,
        Ron::ExceededRecursionLimit => SyntaxKind::TooDeep,
        _ => SyntaxKind::Other,
    }
}
