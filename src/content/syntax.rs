//! Turns what the parser says into a kind that can be explained to a leader, at the place
//! where the mistake was made. Must not know what the file is for.

use ron::Error as Ron;

use super::fields::nearest;
use super::layout::{Kind, Layout, Position, Token, tokens};
use super::parse::Fault;
use super::problem::{Found, ProblemKind, SyntaxKind, Wanted, name};
use crate::domain::text::Leaf;

/// What is wrong, and where.
pub(super) fn explain(text: &str, fault: &Fault) -> (Position, ProblemKind) {
    let scan = Scanned {
        text,
        layout: Layout::of(text),
        end: place(fault.span.end.line, fault.span.end.col),
        fault,
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
}

impl Scanned<'_> {
    fn start(&self) -> Position {
        place(self.fault.span.start.line, self.fault.span.start.col)
    }

    fn value(&self) -> Position {
        self.layout.place(&self.fault.trail)
    }

    /// Something that was begun and not ended. It can lie far before the place where the
    /// parser stumbled over it.
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
        if !about_punctuation {
            return None;
        }
        let mut last = None;
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
                _ => last = Some(token),
            }
        }
        if last.is_none() {
            return Some((Position::START, SyntaxKind::Empty));
        }
        let at_the_end = last.is_some_and(|token| token.until <= self.end);
        self.layout
            .unclosed()
            .filter(|_| at_the_end)
            .map(|at| (at, SyntaxKind::UnclosedBracket))
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
        let found = token.map_or(Found::Other, |token| self.found(&token));
        Some((at, SyntaxKind::WrongType { wanted, found }))
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
