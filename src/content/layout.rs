//! Where things lie in the text of a RON file, also of a broken one: a scan that knows
//! strings, comments and brackets, and nothing of what they mean. It never calls itself, so no
//! nesting is too deep for it.

use std::collections::HashMap;
use std::ops::Range;

use crate::domain::order;
use crate::parse::{Part, Trail};

mod token;

#[cfg(test)]
mod tests;

pub(super) use token::{Kind, Token, tokens};

/// A place in a text, counted from 1 as editors do; columns are counted in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

impl Position {
    /// The first character of a file.
    pub const START: Self = Self { line: 1, column: 1 };

    /// The place of a byte offset in a text.
    pub(super) fn of(text: &str, offset: usize) -> Self {
        let mut here = Self::START;
        for (_, c) in text.char_indices().take_while(|(at, _)| *at < offset) {
            here.pass(c);
        }
        here
    }

    pub(super) const fn pass(&mut self, c: char) {
        if c == '\n' {
            self.line = self.line.saturating_add(1);
            self.column = 1;
        } else {
            self.column = self.column.saturating_add(1);
        }
    }
}

/// Where the values of a text lie.
pub(super) struct Layout<'a> {
    nodes: Vec<Node<'a>>,
    children: HashMap<(usize, Name<'a>), usize>,
    unclosed: Option<Position>,
}

struct Node<'a> {
    /// Where its name stands; the value itself where it has none.
    name_at: Position,
    at: Position,
    /// Where its name begins, in bytes; the value itself where it has none.
    name_start: usize,
    /// From where to where it is written, in bytes.
    written: Range<usize>,
    /// The word that it begins with: an enum's or struct's name, a number.
    word: &'a str,
    /// Whether its content stands in `(…)`; there an item without a name is seen through.
    in_round: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Name<'a> {
    Field(&'a str),
    Item(usize),
}

/// An open bracket, and how far its content has been read.
struct Open<'a> {
    node: Option<usize>,
    at: Position,
    items: usize,
    name: Option<(&'a str, Token)>,
    /// The value that has begun since the last comma.
    value: Option<usize>,
}

impl<'a> Layout<'a> {
    /// Scans a text.
    pub(super) fn of(text: &'a str) -> Self {
        let mut layout = Self {
            nodes: Vec::new(),
            children: HashMap::new(),
            unclosed: None,
        };
        let mut open = vec![Open::new(None, Position::START)];
        let mut tokens = tokens(text).peekable();
        while let Some(token) = tokens.next() {
            let Some(top) = open.last_mut() else { break };
            match token.kind {
                Kind::Word | Kind::Text { .. } | Kind::Char => {
                    if top.value.is_none() && tokens.next_if(|t| t.kind == Kind::Colon).is_some() {
                        top.name = Some((token.bare(text), token));
                    } else {
                        let node = layout.begin(top, &token, token.slice(text));
                        layout.ends(node, token.end);
                    }
                }
                Kind::Open(bracket) => {
                    let node = layout.begin(top, &token, "");
                    if let Some(node) = layout.nodes.get_mut(node) {
                        node.in_round = bracket == '(';
                    }
                    open.push(Open::new(Some(node), token.at));
                }
                Kind::Close(_) => {
                    if open.len() > 1
                        && let Some(node) = open.pop().and_then(|closed| closed.node)
                    {
                        layout.ends(node, token.end);
                    }
                }
                Kind::Comma => top.next(),
                Kind::Colon | Kind::Comment | Kind::Other(_) => {}
            }
        }
        layout.unclosed = open.last().filter(|o| o.node.is_some()).map(|o| o.at);
        layout
    }

    /// The node of the value that `open` is at: a new one, unless a word has begun it.
    fn begin(&mut self, open: &mut Open<'a>, token: &Token, word: &'a str) -> usize {
        if let Some(begun) = open.value {
            return begun;
        }
        let node = self.nodes.len();
        let name = open.name.as_ref().map_or(token, |(_, name)| name);
        self.nodes.push(Node {
            name_at: name.at,
            at: token.at,
            name_start: name.start,
            written: token.start..token.end,
            word,
            in_round: false,
        });
        if let Some(parent) = open.node {
            let name = open
                .name
                .map_or(Name::Item(open.items), |(n, _)| Name::Field(n));
            self.children.entry((parent, name)).or_insert(node);
        }
        open.value = Some(node);
        node
    }

    fn ends(&mut self, node: usize, end: usize) {
        if let Some(node) = self.nodes.get_mut(node) {
            node.written.end = end;
        }
    }

    /// From where to where the value is written that a trail leads to, in bytes; `None` when it
    /// is not there, and where a bracket is not closed too little of it.
    pub(super) fn written(&self, trail: &Trail) -> Option<Range<usize>> {
        let (node, is_there) = self.find(trail);
        node.filter(|_| is_there).map(|node| node.written.clone())
    }

    /// As [`Self::written`], with the field's name before it.
    pub(super) fn with_name(&self, trail: &Trail) -> Option<Range<usize>> {
        let (node, is_there) = self.find(trail);
        let node = node.filter(|_| is_there)?;
        Some(node.name_start..node.written.end)
    }

    /// Where the value lies that a trail leads to, or the nearest around it that is there.
    pub(super) fn place(&self, trail: &Trail) -> Position {
        self.nearest(trail).map_or(Position::START, |node| node.at)
    }

    /// As [`Self::place`], but where the name of the field stands.
    pub(super) fn place_of_name(&self, trail: &Trail) -> Position {
        self.nearest(trail)
            .map_or(Position::START, |node| node.name_at)
    }

    /// The word that a value begins with: an enum variant's name, a number; empty for others.
    pub(super) fn word(&self, trail: &Trail) -> &'a str {
        self.find(trail).0.map_or("", |node| node.word)
    }

    /// Whether the trail leads to a value in the text.
    pub(super) fn has(&self, trail: &Trail) -> bool {
        self.find(trail).1
    }

    /// The names of the fields that are written in the value that a trail leads to, and where
    /// they stand, in their order.
    pub(super) fn names(&self, trail: &Trail) -> Vec<(&'a str, Position)> {
        let Some(mut node) = self.index(trail) else {
            return Vec::new();
        };
        loop {
            let named = self.children.iter().filter_map(|((parent, name), child)| {
                let Name::Field(name) = name else { return None };
                let child = self.nodes.get(*child).filter(|_| *parent == node)?;
                Some((*name, child.name_at))
            });
            let mut names: Vec<_> = named.collect();
            let inner = self.children.get(&(node, Name::Item(0)));
            match inner {
                Some(inner) if names.is_empty() => node = *inner,
                _ => {
                    order::sort_by_key(&mut names, |(_, at)| *at);
                    return names;
                }
            }
        }
    }

    /// The innermost bracket that is not closed.
    pub(super) const fn unclosed(&self) -> Option<Position> {
        self.unclosed
    }

    fn index(&self, trail: &Trail) -> Option<usize> {
        let mut parts = trail.parts().iter();
        parts.try_fold(0, |here, part| self.child(here, part))
    }

    fn nearest(&self, trail: &Trail) -> Option<&Node<'a>> {
        self.find(trail).0
    }

    /// The nearest node on the way, and whether it is the one that the trail leads to.
    fn find(&self, trail: &Trail) -> (Option<&Node<'a>>, bool) {
        let mut here = 0;
        for part in trail.parts() {
            match self.child(here, part) {
                Some(child) => here = child,
                None => return (self.nodes.get(here), false),
            }
        }
        let node = self.nodes.get(here);
        (node, node.is_some())
    }

    fn child(&self, mut node: usize, part: &Part) -> Option<usize> {
        let name = match part {
            Part::Field(name) => Name::Field(name),
            Part::Item(index) => Name::Item(*index),
        };
        loop {
            // `Some(…)` and `Step((…))` are seen through to what they hold.
            let inner = self.nodes.get(node).filter(|n| n.in_round);
            let inner = inner.and_then(|_| self.children.get(&(node, Name::Item(0))));
            match (self.children.get(&(node, name)), inner) {
                (Some(child), None) => return Some(*child),
                (_, Some(inner)) => node = *inner,
                (None, None) => return None,
            }
        }
    }
}

impl<'a> Open<'a> {
    const fn new(node: Option<usize>, at: Position) -> Self {
        Self {
            node,
            at,
            items: 0,
            name: None,
            value: None,
        }
    }

    fn next(&mut self) {
        self.items += 1;
        self.name = None;
        self.value = None;
    }
}
