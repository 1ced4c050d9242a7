//! The lists of fields on the page: their names, which are needed and what they take from the types,
//! what they are for from the program's own words.

use ron::Error;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use smil::content::{Element, Notes};
use smil::domain::evaluation::{OpenQuestion, QuestionSet, Scale};
use smil::domain::exercise::{Exercise, Phase, Round};
use smil::domain::language::Lang;
use smil::domain::programme::{Change, Programme, SessionFile};
use smil::domain::rehearsal::{Event, Outcome};
use smil::domain::serious_card::{SeriousAbout, SeriousCard, SeriousCountry, SeriousNumber};
use smil::domain::step::{Meanwhile, Question, Step, Variant};
use smil::domain::toolbox::{Span, Tool};
use smil::domain::tour::{Stop, Tour, Try};
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
        Element::Event => "event",
        Element::Outcome => "outcome",
        Element::Tour => "tour",
        Element::Stop => "stop",
        Element::Try => "try",
        Element::QuestionSet => "questions",
        Element::Scale => "scale",
        Element::OpenQuestion => "open question",
    }
}

/// The list, as the page has it.
pub fn table(element: Element) -> String {
    let words = Words::new(Lang::En);
    let needed = needed(element);
    let mut table =
        "| field | needed | takes | what it is |\n| --- | --- | --- | --- |\n".to_owned();
    for name in element.fields() {
        let about = words.field(element, name).unwrap().replace('|', "\\|");
        let about = about.replace('<', "&lt;");
        let is_needed = match () {
            () if needed.contains(name) => "yes",
            () if is_wished_for(element, name) => "wished for",
            () => "",
        };
        let takes = takes(element, name);
        table.push_str(&format!("| `{name}` | {is_needed} | {takes} | {about} |\n"));
    }
    table
}

/// Whether `smil check` warns where a field is left out that need not be there.
fn is_wished_for(element: Element, name: &str) -> bool {
    matches!(
        (element, name),
        (Element::Session, "aims") | (Element::Step, "do" | "say")
    )
}

/// What a field takes: its type is asked whether it can be this or that.
fn takes(element: Element, name: &str) -> &'static str {
    let can = |value: &str| can(element, name, value);
    match element.values(name) {
        [] => {}
        _ if can("[]") => return "list of names",
        _ => return "a name",
    }
    let kinds = [
        ("(nb: \"x\")", "one text"),
        ("(nb: [\"x\"])", "list of texts"),
        ("(younger: 1, older: 2)", "a number, or one for each age"),
        ("1", "a number"),
        ("\"x\"", "an id"),
        ("[\"x\"]", "list of ids"),
        ("(from: 1, to: 2)", "`from` and `to`"),
        ("[]", "list"),
    ];
    let kind = kinds.into_iter().find(|(value, _)| can(value));
    kind.map_or("fields", |(_, kind)| kind)
}

/// Whether a value can stand in a field, with all else that is needed.
fn can(element: Element, name: &str, with: &str) -> bool {
    let others = needed(element).into_iter().filter(|other| *other != name);
    let others = others.map(|other| format!("{other}: {}", value(element, other)));
    let fields: Vec<_> = others.chain([format!("{name}: {with}")]).collect();
    let text = format!("({})", fields.join(", "));
    match element {
        Element::Head => read::<Programme>(&text),
        Element::Session => read::<SessionFile>(&text),
        Element::Step => read::<Step>(&text),
        Element::Change => read::<Change>(&text),
        Element::Question => read::<Question>(&text),
        Element::Variant => read::<Variant>(&text),
        Element::Meanwhile => read::<Meanwhile>(&text),
        Element::Exercise => read::<Exercise>(&text),
        Element::Round => read::<Round>(&text),
        Element::Phase => read::<Phase>(&text),
        Element::Tool => read::<Tool>(&text),
        Element::Span => read::<Span>(&text),
        Element::Serious => read::<SeriousCard>(&text),
        Element::SeriousAbout => read::<SeriousAbout>(&text),
        Element::SeriousCountry => read::<SeriousCountry>(&text),
        Element::SeriousNumber => read::<SeriousNumber>(&text),
        Element::Event => read::<Event>(&text),
        Element::Outcome => read::<Outcome>(&text),
        Element::Tour => read::<Tour>(&text),
        Element::Stop => read::<Stop>(&text),
        Element::Try => read::<Try>(&text),
        Element::QuestionSet => read::<QuestionSet>(&text),
        Element::Scale => read::<Scale>(&text),
        Element::OpenQuestion => read::<OpenQuestion>(&text),
    }
}

fn read<T: DeserializeOwned>(text: &str) -> bool {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str::<T>(text).is_ok()
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
        Element::Event => asked::<Event>(element),
        Element::Outcome => asked::<Outcome>(element),
        Element::Tour => asked::<Tour>(element),
        Element::Stop => asked::<Stop>(element),
        Element::Try => asked::<Try>(element),
        Element::QuestionSet => asked::<QuestionSet>(element),
        Element::Scale => asked::<Scale>(element),
        Element::OpenQuestion => asked::<OpenQuestion>(element),
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
        (_, "kind" | "reading" | "energy" | "country" | "when" | "on" | "occasion" | "who") => {
            element.values(field)[0]
        }
        (Element::Serious, "ask") => "[]",
        (Element::Scale, "low" | "high") => "\"x\"",
        (Element::Outcome | Element::Stop, "why") | (Element::Try, "do") => "\"x\"",
        (_, "try") => "(on: plan, do: \"x\")",
        (Element::Tool, "minutes" | "children") => "(from: 1, to: 2)",
        (_, "format" | "minutes" | "buffer" | "seconds" | "from" | "to") => "1",
        (_, "id" | "title" | "source" | "ask" | "ritual" | "number" | "tell") => "\"x\"",
        _ => "[]",
    }
}
