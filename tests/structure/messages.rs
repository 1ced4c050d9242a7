//! The files of messages: what each message is called and which variables it takes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

/// The variables that a message takes and the messages that it names.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Message {
    pub variables: BTreeSet<String>,
    pub names: BTreeSet<String>,
}

/// A language's messages.
pub fn of(lang: &str) -> BTreeMap<String, Message> {
    let path = format!("src/words/messages/{lang}/smil.ftl");
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).unwrap();
    let file = parser::parse(text.as_str());
    let file = file.unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in &file.body {
        let (id, patterns) = match entry {
            Entry::Message(message) => {
                let attributes = message.attributes.iter().map(|a| &a.value);
                (
                    message.id.name,
                    message.value.iter().chain(attributes).collect::<Vec<_>>(),
                )
            }
            Entry::Term(term) => panic!(
                "{path}: {} is a term, and nothing counts those",
                term.id.name
            ),
            Entry::Junk { content } => panic!("{path}: {content}"),
            _ => continue,
        };
        let mut message = Message::default();
        patterns
            .into_iter()
            .for_each(|pattern| message.pattern(pattern));
        let twice = messages.insert(id.to_owned(), message);
        assert_eq!(twice, None, "{path}: {id} stands twice");
    }
    messages
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants
                    .iter()
                    .for_each(|variant| self.pattern(&variant.value));
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.names.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::TermReference { arguments, .. } => {
                arguments
                    .iter()
                    .for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments
            .positional
            .iter()
            .for_each(|value| self.inline(value));
        arguments
            .named
            .iter()
            .for_each(|argument| self.inline(&argument.value));
    }
}
