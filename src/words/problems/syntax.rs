//! Why a text cannot be read as what it should hold, in words.

use super::point;
use crate::content::{Found, SyntaxKind, Wanted};
use crate::say;
use crate::words::Words;

impl Words {
    pub(super) fn syntax(&self, kind: &SyntaxKind) -> String {
        use SyntaxKind as S;
        match kind {
            S::Empty => say!(self, "syntax-empty"),
            S::UnclosedString => say!(self, "syntax-string"),
            S::UnclosedComment => say!(self, "syntax-comment"),
            S::QuoteInside => say!(self, "syntax-quote"),
            S::UnclosedBracket { open, line } => self.unclosed(*open, *line),
            S::MissingOpening { open } => say!(self, "syntax-opening", open = open.to_string()),
            S::TextWithoutName => say!(self, "syntax-text-alone"),
            S::CommaOrBracket => say!(self, "syntax-comma"),
            S::Colon => say!(self, "syntax-colon"),
            S::BadEscape => say!(self, "syntax-escape"),
            S::UnexpectedCharacter { code } => {
                say!(self, "syntax-character", code = character(*code))
            }
            S::TrailingText => say!(self, "syntax-trailing"),
            S::TooDeep => say!(self, "syntax-deep"),
            S::UnknownName {
                name,
                allowed,
                meant,
            } => self.unknown_name(name, allowed, *meant),
            S::QuotedName { field, name } => self.quoted_name(field.as_deref(), name),
            S::WrongType { wanted, found } => say!(
                self,
                "syntax-type",
                wanted = self.wanted(*wanted),
                found = self.found(*found)
            ),
            S::OutOfRange => say!(self, "syntax-range"),
            S::MissingField { field } => say!(self, "syntax-missing", field = { *field }),
            S::DuplicateField { field } => say!(self, "syntax-twice", field = { *field }),
            S::NestedWording => say!(self, "syntax-nested"),
            S::Other => say!(self, "syntax-other"),
        }
    }

    fn unclosed(&self, open: char, line: Option<u32>) -> String {
        let close = match open {
            '(' => ')',
            '[' => ']',
            _ => '}',
        };
        let (open, close) = (open.to_string(), close.to_string());
        match line {
            Some(line) => say!(
                self,
                "syntax-bracket-by",
                open = open,
                close = close,
                line = line
            ),
            None => say!(self, "syntax-bracket", open = open, close = close),
        }
    }

    fn quoted_name(&self, field: Option<&str>, name: &str) -> String {
        let right = field.map_or_else(|| name.to_owned(), |field| format!("{field}: {name}"));
        say!(self, "syntax-quoted", name = name, right = right)
    }

    fn unknown_name(&self, name: &str, allowed: &[&str], meant: Option<&str>) -> String {
        match meant {
            Some(meant) => say!(self, "syntax-name-meant", name = name, meant = meant),
            None => say!(
                self,
                "syntax-name",
                name = name,
                allowed = allowed.join(", ")
            ),
        }
    }

    fn wanted(&self, wanted: Wanted) -> String {
        match wanted {
            Wanted::Text => say!(self, "wanted-text"),
            Wanted::Lines => say!(self, "wanted-lines"),
            Wanted::Minutes => say!(self, "wanted-minutes"),
            Wanted::Number => say!(self, "wanted-number"),
            Wanted::List => say!(self, "wanted-list"),
            Wanted::Fields => say!(self, "wanted-fields"),
            Wanted::Name => say!(self, "wanted-name"),
        }
    }

    fn found(&self, found: Found) -> String {
        match found {
            Found::Text => say!(self, "found-text"),
            Found::Number => say!(self, "found-number"),
            Found::Name => say!(self, "found-name"),
            Found::List => say!(self, "found-list"),
            Found::Fields => say!(self, "found-fields"),
            Found::Other => say!(self, "found-other"),
        }
    }
}

/// A visible character as it is, any other by its code point.
fn character(code: u32) -> String {
    match char::from_u32(code) {
        Some(c) if !c.is_control() && !c.is_whitespace() => c.to_string(),
        _ => point(code),
    }
}
