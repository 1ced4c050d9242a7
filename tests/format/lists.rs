//! The lists of fields on the page: their names and which are needed from the types, what they are
//! for from the program's own words.

use ron::Error;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use smil::content::{Element, Notes};
use smil::domain::exercise::{Exercise, Phase, Round};
use smil::domain::language::Lang;
use smil::domain::programme::{Change, Programme, SessionFile};
use smil::domain::serious_card::{SeriousAbout, SeriousCard, SeriousCountry, SeriousNumber};
use smil::domain::step::{Meanwhile, Question, Step, Variant};
use smil::domain::toolbox::{Span, Tool};
use smil::words::Words;

/// What the page calls it.
pub fn name(element: Element) -> &'static str {
    match element {
        Element::Head => "head",
        Element::Session => "session",
        Element::Step => "step",
        Element::Change => "change",
        Element::Question => "question",
        Element::Variant => "variant",
        Element::Meanwhile => "meanwhile",
        Element::Exercise => "exercise",
        Element::Round => "round",
        Element::Phase => "phase",
        Element::Tool => "tool",
        Element::Span => "span",
        Element::Serious => "serious",
        Element::SeriousAbout => "serious about",
        Element::SeriousCountry => "serious country",
        Element::SeriousNumber => "serious number",
    }
}

/// The list, as the page has it.
pub fn table(element: Element) -> String {
    let words = Words::new(Lang::En);
    let needed = needed(element);
    let mut table = "| field | needed | what it is |\n| --- | --- | --- |\n".to_owned();
    for name in element.fields() {
        let about = words.field(element, name).unwrap().replace('|', "\\|");
        let about = about.replace('<', "&lt;");
        let is_needed = if needed.contains(name) { "yes" } else { "" };
        table.push_str(&format!("| `{name}` | {is_needed} | {about} |\n"));
    }
    table
}

/// The fields that a value cannot be without.
fn needed(element: Element) -> Vec<&'static str> {
    match element {
        Element::Head => asked::<Programme>(element),
        Element::Session => asked::<SessionFile>(element),
        Element::Step => asked::<Step>(element),
        Element::Change => asked::<Change>(element),
        Element::Question => asked::<Question>(element),
        Element::Variant => asked::<Variant>(element),
        Element::Meanwhile => asked::<Meanwhile>(element),
        Element::Exercise => asked::<Exercise>(element),
        Element::Round => asked::<Round>(element),
        Element::Phase => asked::<Phase>(element),
        Element::Tool => asked::<Tool>(element),
        Element::Span => asked::<Span>(element),
        Element::Serious => asked::<SeriousCard>(element),
        Element::SeriousAbout => asked::<SeriousAbout>(element),
        Element::SeriousCountry => asked::<SeriousCountry>(element),
        Element::SeriousNumber => asked::<SeriousNumber>(element),
    }
}

/// Asks the type again and again what is still missing.
fn asked<T: DeserializeOwned>(element: Element) -> Vec<&'static str> {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let mut needed: Vec<&str> = Vec::new();
    loop {
        let fields: Vec<_> = needed
            .iter()
            .map(|name| format!("{name}: {}", value(element, name)))
            .collect();
        match options.from_str::<T>(&format!("({})", fields.join(", "))) {
            Ok(_) => return needed,
            Err(error) => match error.code {
                Error::MissingStructField { field, .. } => needed.push(field),
                other => panic!("{element:?}: {other}"),
            },
        }
    }
}

/// Some value that can stand in a field.
fn value(element: Element, field: &str) -> &'static str {
    match (element, field) {
        (_, "kind" | "reading" | "energy" | "country") => element.values(field)[0],
        (Element::Serious, "ask") => "[]",
        (Element::Tool, "minutes" | "children") => "(from: 1, to: 2)",
        (_, "format" | "minutes" | "buffer" | "seconds" | "from" | "to") => "1",
        (_, "id" | "title" | "source" | "ask" | "ritual" | "number") => "\"x\"",
        _ => "[]",
    }
}
