//! Puts an explanation before each field where it first occurs in a file. Changes nothing of what
//! the file says; must not know any sentence: whoever asks brings them.

use std::collections::HashSet;

use super::edits::Edits;
use super::element::Element;
use super::layout::{Kind, Token, tokens};

/// The most characters of a line of explanation.
const WIDEST: usize = 100;

/// What is said about files and fields, a paragraph each.
pub trait Notes {
    /// What a file is and how it is edited.
    fn file(&self, element: Element) -> String;
    /// What a field is for; `None` for one that nobody knows.
    fn field(&self, element: Element, name: &str) -> Option<String>;
}

/// The text of a file with explanations as comments: of the whole at its beginning, of each
/// field before the line where it first stands. What is explained already is not said again.
pub(super) fn annotated(text: &str, root: Element, notes: &impl Notes) -> String {
    let mut edits = Edits::default();
    edits.insert(0, new_lines(text, "", "", &notes.file(root)));
    let mut lines = Lines::new(text);
    let mut seen = HashSet::new();
    for (token, field) in fields(text, root) {
        lines.pass(&token);
        let Some((element, name)) = field else {
            continue;
        };
        if !seen.insert((element, name)) {
            continue;
        }
        let Some(note) = notes.field(element, name) else {
            continue;
        };
        let comment = new_lines(text, lines.indent(), name, &note);
        match lines.start {
            _ if comment.is_empty() => {}
            Some(start) => edits.insert(start, comment),
            // A string or a comment reaches into this line: the field gets a new one.
            None => edits.insert(token.start, format!("\n{comment}")),
        }
    }
    edits.made(text)
}

/// Lines of comment that the text does not have yet.
fn new_lines(text: &str, indent: &str, name: &str, note: &str) -> String {
    let before = if name.is_empty() {
        String::new()
    } else {
        format!("{name}: ")
    };
    let mut out = String::new();
    for paragraph in format!("{before}{note}").lines() {
        let folded = folded(paragraph, indent);
        let there = |line: &String| text.lines().any(|other| other.trim() == line.trim());
        if !folded.iter().all(there) {
            out.extend(folded.into_iter().map(|line| line + "\n"));
        }
    }
    out
}

fn folded(paragraph: &str, indent: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in paragraph.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDEST => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) => lines.push(format!("{indent}//   {word}")),
            None => lines.push(format!("{indent}// {word}")),
        }
    }
    lines
}

/// The line that a token stands in.
struct Lines<'t> {
    text: &'t str,
    /// Where the token before ends.
    before: usize,
    /// Where the line begins.
    line: usize,
    /// The same, if something can be put in there.
    start: Option<usize>,
}

impl<'t> Lines<'t> {
    const fn new(text: &'t str) -> Self {
        Self {
            text,
            before: 0,
            line: 0,
            start: Some(0),
        }
    }

    fn pass(&mut self, token: &Token) {
        let above = self.text.get(..token.start).unwrap_or_default();
        let line = above.rfind('\n').map_or(0, |end| end + 1);
        if line != self.line || self.before == 0 {
            let between = self.text.get(self.before..token.start).unwrap_or_default();
            let is_free = self.before <= line && !between.contains("/*");
            self.start = is_free.then_some(line);
            self.line = line;
        }
        self.before = token.end;
    }

    fn indent(&self) -> &'t str {
        let line = self.text.get(self.line..).unwrap_or_default();
        let end = line.find(|c| c != ' ').unwrap_or(line.len());
        line.get(..end).unwrap_or_default()
    }
}

/// An open bracket.
struct Open<'t> {
    element: Option<Element>,
    field: Option<&'t str>,
    /// The word that a value began with.
    word: &'t str,
    has_value: bool,
}

impl Open<'_> {
    const fn new(element: Option<Element>) -> Self {
        Self {
            element,
            field: None,
            word: "",
            has_value: false,
        }
    }
}

/// Every token, with the field that it is the name of.
fn fields(text: &str, root: Element) -> Vec<(Token, Option<(Element, &str)>)> {
    let mut open = vec![Open::new(None)];
    let mut found = Vec::new();
    let mut tokens = tokens(text).peekable();
    while let Some(token) = tokens.next() {
        let mut field = None;
        let opened = opened(&open, &token, root);
        let Some(top) = open.last_mut() else { break };
        match token.kind {
            Kind::Word
                if !top.has_value && tokens.peek().is_some_and(|t| t.kind == Kind::Colon) =>
            {
                let name = token.bare(text);
                field = top.element.map(|element| (element, name));
                top.field = Some(name);
            }
            Kind::Colon => {}
            Kind::Comma => {
                *top = Open::new(top.element);
            }
            Kind::Close(_) => {
                if open.len() > 1 {
                    open.pop();
                }
            }
            Kind::Open(_) => {
                top.has_value = true;
                open.push(Open::new(opened));
            }
            _ => {
                if !top.has_value {
                    top.word = token.slice(text);
                }
                top.has_value = true;
            }
        }
        found.push((token, field));
    }
    found
}

/// What a bracket that opens here holds, if it has fields.
fn opened(open: &[Open<'_>], token: &Token, root: Element) -> Option<Element> {
    if token.kind != Kind::Open('(') {
        return None;
    }
    let top = open.last()?;
    if open.len() == 1 {
        return Some(root);
    }
    // `Change((…))` and `Some((…))` hold what they would without the inner brackets.
    if let (Some(element), None) = (top.element, top.field) {
        return Some(element);
    }
    let field = open.iter().rev().find_map(|open| open.field)?;
    Element::under(root, field, top.word)
}

#[cfg(test)]
mod tests;
