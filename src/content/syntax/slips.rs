//! Where brackets and quotation marks go wrong, told from the tokens alone: the parser stumbles
//! over such a slip only later, and then over something else. Must not know what the file is for.

use crate::content::layout::{Kind, Position, Token, tokens};
use crate::content::problem::SyntaxKind;

/// A quotation mark inside a text, which ends the text where it should not: a word stands right
/// behind it, and that is no field's name. The place is the mark's; looked for up to `end`.
pub(super) fn quote_inside(text: &str, end: Position) -> Option<(Position, SyntaxKind)> {
    let tokens: Vec<Token> = tokens(text).take_while(|token| token.at <= end).collect();
    for (n, token) in tokens.iter().enumerate() {
        let Kind::Text { closed, .. } = token.kind else {
            continue;
        };
        let word = tokens.get(n + 1).filter(|next| next.kind == Kind::Word);
        let Some(word) = word.filter(|word| word.at.line == token.until.line) else {
            continue;
        };
        if !closed || token.at.line != token.until.line {
            // The text ran on: its own closing mark is what was forgotten.
            return None;
        }
        let touches = token.end == word.start;
        let after = |place: usize| text.get(place..).map(str::trim_start);
        let is_name = after(word.end).is_some_and(|rest| rest.starts_with(':'));
        if touches || !is_name {
            let column = token.until.column.saturating_sub(1).max(1);
            let at = Position {
                column,
                ..token.until
            };
            return Some((at, SyntaxKind::QuoteInside));
        }
    }
    None
}

/// A bracket that is not closed where it should be, or not opened. Looked for up to the line of
/// `end`: what comes later is not what was stumbled over.
pub(super) fn bracket(text: &str, end: Position) -> Option<(Position, SyntaxKind)> {
    let mut scan = Scan {
        text,
        open: Vec::new(),
    };
    let mut tokens = tokens(text).peekable();
    while let Some(token) = tokens.next().filter(|token| token.at.line <= end.line) {
        let next = tokens.peek().map(|next| next.kind);
        if let Some(slip) = scan.slip(&token, next) {
            return Some(slip);
        }
        scan.pass(&token, next);
    }
    None
}

struct Scan<'t> {
    text: &'t str,
    open: Vec<Open>,
}

/// An open bracket, and what has come in it.
struct Open {
    bracket: char,
    at: Position,
    /// Whether a field has been named.
    named: bool,
    /// How many commas have come.
    commas: usize,
    /// Whether nothing has come since the bracket or the last comma.
    fresh: bool,
}

impl Scan<'_> {
    fn slip(&self, token: &Token, next: Option<Kind>) -> Option<(Position, SyntaxKind)> {
        let top = self.open.last()?;
        match (token.kind, top.bracket) {
            (Kind::Word, '[') if next == Some(Kind::Colon) => {
                Some(if top.commas == 0 && top.fresh {
                    (token.at, SyntaxKind::MissingOpening { open: '(' })
                } else {
                    unclosed(top, token)
                })
            }
            // A step that begins where a field should: the one before it goes on.
            (Kind::Word, '(')
                if top.named && top.fresh && matches!(next, Some(Kind::Open('('))) =>
            {
                Some(unclosed(top, token))
            }
            (Kind::Text { closed: true, .. }, '(')
                if top.named && top.fresh && next != Some(Kind::Colon) =>
            {
                Some((token.at, SyntaxKind::TextWithoutName))
            }
            (Kind::Close(close), open) if close != closing(open) => self.mismatch(token, close),
            _ => None,
        }
    }

    /// A closing bracket that is not the one which is due.
    fn mismatch(&self, token: &Token, close: char) -> Option<(Position, SyntaxKind)> {
        let top = self.open.last()?;
        let closes = |open: &Open| closing(open.bracket) == close;
        if !self.open.iter().any(closes) {
            let open = opening(close)?;
            return Some((token.at, SyntaxKind::MissingOpening { open }));
        }
        // It may close one further out, or be one too many. Where it stands tells.
        let closes_further_out =
            close != ']' || self.begins_line(token) && token.at.column <= self.indent(top.at.line);
        Some(if closes_further_out {
            unclosed(top, token)
        } else {
            (token.at, SyntaxKind::MissingOpening { open: '[' })
        })
    }

    fn pass(&mut self, token: &Token, next: Option<Kind>) {
        match token.kind {
            Kind::Open(bracket) => {
                self.begun();
                self.open.push(Open {
                    bracket,
                    at: token.at,
                    named: false,
                    commas: 0,
                    fresh: true,
                });
            }
            Kind::Close(_) => {
                self.open.pop();
            }
            Kind::Comma => {
                if let Some(top) = self.open.last_mut() {
                    top.commas += 1;
                    top.fresh = true;
                }
            }
            Kind::Word if next == Some(Kind::Colon) => {
                self.begun();
                if let Some(top) = self.open.last_mut() {
                    top.named = true;
                }
            }
            _ => self.begun(),
        }
    }

    fn begun(&mut self) {
        if let Some(top) = self.open.last_mut() {
            top.fresh = false;
        }
    }

    fn line(&self, line: u32) -> &str {
        let before = usize::try_from(line.saturating_sub(1)).unwrap_or(usize::MAX);
        self.text.lines().nth(before).unwrap_or("")
    }

    /// The column where a line's first character stands.
    fn indent(&self, line: u32) -> u32 {
        let line = self.line(line);
        let spaces = line.chars().take_while(|c| c.is_whitespace()).count();
        u32::try_from(spaces + 1).unwrap_or(u32::MAX)
    }

    fn begins_line(&self, token: &Token) -> bool {
        token.at.column == self.indent(token.at.line)
    }
}

fn unclosed(open: &Open, seen: &Token) -> (Position, SyntaxKind) {
    let kind = SyntaxKind::UnclosedBracket {
        open: open.bracket,
        line: Some(seen.at.line),
    };
    (open.at, kind)
}

/// The bracket that closes one.
pub(super) const fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

const fn opening(close: char) -> Option<char> {
    match close {
        ')' => Some('('),
        ']' => Some('['),
        _ => None,
    }
}
