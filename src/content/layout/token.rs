//! Cuts RON text into tokens with their places. Must not know what they add up to.

use std::iter::Peekable;
use std::str::CharIndices;

use super::Position;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::content) enum Kind {
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A name or a number.
    Word,
    /// A string.
    Text {
        /// Whether backslashes mean something in it.
        escapes: bool,
        /// Whether its end was found.
        closed: bool,
    },
    /// A character in single quotes.
    Char,
    /// A block comment whose end was not found; others are passed over.
    Comment,
    /// Anything that has no place in RON.
    Other(char),
}

/// A piece of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::content) struct Token {
    /// What it is.
    pub(in crate::content) kind: Kind,
    /// Where it begins.
    pub(in crate::content) at: Position,
    /// Where the next one may begin.
    pub(in crate::content) until: Position,
    pub(in crate::content) start: usize,
    pub(in crate::content) end: usize,
}

impl Token {
    /// The token as it is written.
    pub(in crate::content) fn slice<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// A string without its quotes, a name without `r#`; escapes are left as they are.
    pub(in crate::content) fn bare<'a>(&self, text: &'a str) -> &'a str {
        let slice = self.slice(text);
        match self.kind {
            Kind::Text { closed, .. } => {
                let inner = slice.trim_start_matches(['b', 'r', '#']);
                let inner = inner.strip_prefix('"').unwrap_or(inner);
                let inner = if closed {
                    inner.trim_end_matches('#')
                } else {
                    inner
                };
                inner.strip_suffix('"').filter(|_| closed).unwrap_or(inner)
            }
            Kind::Word => slice.strip_prefix("r#").unwrap_or(slice),
            _ => slice,
        }
    }
}

/// The tokens of a text, whitespace, comments and `#![…]` left out. Takes any text.
pub(in crate::content) fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut scan = Scan {
        text,
        chars: text.char_indices().peekable(),
        here: Position::START,
    };
    std::iter::from_fn(move || scan.token())
}

struct Scan<'a> {
    text: &'a str,
    chars: Peekable<CharIndices<'a>>,
    here: Position,
}

impl Scan<'_> {
    fn token(&mut self) -> Option<Token> {
        loop {
            let at = self.here;
            let (start, c) = self.bump()?;
            let kind = match c {
                c if c.is_whitespace() => continue,
                '/' if self.skip('/') => {
                    while self.bump_if(|c| c != '\n').is_some() {}
                    continue;
                }
                '/' if self.skip('*') => {
                    if self.comment() {
                        continue;
                    }
                    Kind::Comment
                }
                '#' if self.skip('!') => {
                    while self.bump_if(|c| c != ']').is_some() {}
                    self.skip(']');
                    continue;
                }
                '(' | '[' | '{' => Kind::Open(c),
                ')' | ']' | '}' => Kind::Close(c),
                ',' => Kind::Comma,
                ':' => Kind::Colon,
                '"' => self.string(),
                '\'' => self.character(),
                c if in_word(c) => self.word(start),
                c => Kind::Other(c),
            };
            return Some(Token {
                kind,
                at,
                until: self.here,
                start,
                end: self.offset(),
            });
        }
    }

    fn bump(&mut self) -> Option<(usize, char)> {
        let next = self.chars.next();
        if let Some((_, c)) = next {
            self.here.pass(c);
        }
        next
    }

    fn bump_if(&mut self, fits: impl FnOnce(char) -> bool) -> Option<char> {
        self.chars.peek().filter(|(_, c)| fits(*c))?;
        self.bump().map(|(_, c)| c)
    }

    fn skip(&mut self, c: char) -> bool {
        self.bump_if(|next| next == c).is_some()
    }

    fn offset(&mut self) -> usize {
        self.chars.peek().map_or(self.text.len(), |(at, _)| *at)
    }

    /// The rest of a block comment, those within it included; whether it ends.
    fn comment(&mut self) -> bool {
        let mut depth = 1_usize;
        while let Some((_, c)) = self.bump() {
            if c == '/' && self.skip('*') {
                depth += 1;
            } else if c == '*' && self.skip('/') {
                depth -= 1;
            }
            if depth == 0 {
                return true;
            }
        }
        false
    }

    fn string(&mut self) -> Kind {
        let mut closed = false;
        while let Some((_, c)) = self.bump() {
            match c {
                '\\' => {
                    self.bump();
                }
                '"' => {
                    closed = true;
                    break;
                }
                _ => {}
            }
        }
        Kind::Text {
            escapes: true,
            closed,
        }
    }

    /// The rest of a raw string whose `r` and `#`s have been read.
    fn raw_string(&mut self, hashes: usize) -> Kind {
        let mut closed = false;
        while let Some((_, c)) = self.bump() {
            if c == '"' {
                let mut seen = 0;
                while seen < hashes && self.skip('#') {
                    seen += 1;
                }
                if seen == hashes {
                    closed = true;
                    break;
                }
            }
        }
        Kind::Text {
            escapes: false,
            closed,
        }
    }

    /// The rest of a character, not past the line's end: a lone `'` is an apostrophe.
    fn character(&mut self) -> Kind {
        if self.skip('\\') {
            self.bump_if(|c| c != '\n');
            while self
                .bump_if(|c| c.is_ascii_alphanumeric() || matches!(c, '{' | '}'))
                .is_some()
            {}
        } else {
            self.bump_if(|c| c != '\n');
        }
        if self.skip('\'') {
            Kind::Char
        } else {
            Kind::Other('\'')
        }
    }

    fn word(&mut self, start: usize) -> Kind {
        while self.bump_if(in_word).is_some() {}
        let end = self.offset();
        let word = self.text.get(start..end).unwrap_or("");
        let next = self.chars.peek().map(|(_, c)| *c);
        match (word, next) {
            ("b", Some('"')) => {
                self.bump();
                self.string()
            }
            ("b", Some('\'')) => {
                self.bump();
                self.character()
            }
            ("r" | "br", Some('"' | '#')) => self.raw(),
            _ => Kind::Word,
        }
    }

    /// What follows `r`: a raw string, or a raw name.
    fn raw(&mut self) -> Kind {
        let mut hashes = 0;
        while self.skip('#') {
            hashes += 1;
        }
        if self.skip('"') {
            return self.raw_string(hashes);
        }
        while self.bump_if(in_word).is_some() {}
        Kind::Word
    }
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-')
}
