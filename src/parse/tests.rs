//! What is read here is what serde's own way reads: values, mistakes, ways and unknown fields are
//! compared with those of two crates that give a parser made for each type the same gifts.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Deserialize;

use super::*;
use crate::domain::programme::SessionFile;

const SESSION: &str = include_str!("../../tests/content/good/lokal/first.ron");

/// One of everything that serde knows.
#[derive(Debug, Deserialize, PartialEq)]
struct All {
    flag: bool,
    letter: char,
    small: i8,
    large: u64,
    part: f64,
    text: String,
    #[serde(default)]
    perhaps: Option<String>,
    nothing: (),
    pair: (u8, String),
    wrapped: Wrapped,
    list: Vec<Kind>,
    map: BTreeMap<String, Wrapped>,
    #[serde(default)]
    strict: Option<Strict>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Wrapped(u16);

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Strict {
    one: i32,
}

#[derive(Debug, Deserialize, PartialEq)]
enum Kind {
    Bare,
    Around(Wrapped),
    Row(u8, u8),
    Fields { strict: Strict, more: Vec<u8> },
}

const ALL: &str = r#"(
    flag: true, letter: 'æ', small: -7, large: 12, part: 1.5, text: "a\"b",
    perhaps: "so", nothing: (), pair: (1, "two"), wrapped: Wrapped(3),
    list: [Bare, Around(4), Row(5, 6), Fields(strict: (one: 7), more: [8])],
    map: {"k\"1": Wrapped(1), "k2": Wrapped(2)}, strict: (one: 1), beyond: [(deep: 1)],
)"#;

fn extensions() -> Extensions {
    Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES
}

/// A value with the ways to unknown fields; or the parser's word, its place, and the way there.
type Read<T> = Result<(T, Vec<String>), Box<(ron::Error, ron::error::Span, String)>>;

fn ours<T: DeserializeOwned>(text: &str) -> Read<T> {
    match parse::<T>(text, extensions()) {
        Ok(Parsed { value, unknown }) => {
            Ok((value, unknown.iter().map(Trail::to_string).collect()))
        }
        Err(fault) => Err(Box::new((fault.code, fault.span, fault.trail.to_string()))),
    }
}

fn theirs<T: DeserializeOwned>(text: &str) -> Read<T> {
    let options = ron::Options::default().with_default_extension(extensions());
    let mut ron = ron::Deserializer::from_str_with_options(text, &options)
        .map_err(|error| Box::new((error.code, error.span, String::new())))?;
    let mut unknown = Vec::new();
    let mut ignored = |path: serde_ignored::Path<'_>| unknown.push(of_ignored(&path));
    let mut track = serde_path_to_error::Track::new();
    let watched = serde_ignored::Deserializer::new(&mut ron, &mut ignored);
    let value = T::deserialize(serde_path_to_error::Deserializer::new(watched, &mut track));
    match value.and_then(|value| ron.end().map(|()| value)) {
        Ok(value) => Ok((value, unknown)),
        Err(code) => {
            let error = ron.span_error(code);
            Err(Box::new((
                error.code,
                error.span,
                of_tracked(&track.path()),
            )))
        }
    }
}

fn of_ignored(path: &serde_ignored::Path<'_>) -> String {
    use serde_ignored::Path;
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => format!("{}[{index}]", of_ignored(parent)),
        Path::Map { parent, key } => format!("{}.{key}", of_ignored(parent))
            .trim_start_matches('.')
            .to_owned(),
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => of_ignored(parent),
    }
}

fn of_tracked(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let parts = path.iter().filter_map(|segment| match segment {
        Segment::Seq { index } => Some(Part::Item(*index)),
        Segment::Map { key } => Some(Part::Field(key.clone().into())),
        Segment::Enum { .. } | Segment::Unknown => None,
    });
    parts.collect::<Trail>().to_string()
}

#[test]
fn one_of_everything_is_read() {
    let (all, unknown) = ours::<All>(ALL).unwrap();
    assert_eq!(all.text, "a\"b");
    assert_eq!(all.map.len(), 2);
    assert_eq!(all.list.len(), 4);
    assert_eq!(unknown, ["beyond"]);
    assert_eq!(ours::<All>(ALL), theirs::<All>(ALL));
    assert_eq!(ours::<SessionFile>(SESSION), theirs::<SessionFile>(SESSION));
}

#[test]
fn a_mistake_has_its_own_words_and_its_way() {
    let texts = [
        ("Wrapped(3)", "Wrapped(70000)"),
        ("(one: 7)", "(two: 7)"),
        ("(one: 7)", "()"),
        ("Row(5, 6)", "Row(5)"),
        ("Row(5, 6)", "Rows(5, 6)"),
        ("Bare", "Bare()"),
        ("(1, \"two\")", "(1, 2)"),
        ("'æ'", "'ææ'"),
        ("flag: true,", ""),
        ("flag: true,", "flag: true, flag: true,"),
        ("Wrapped(2)", "\"two\""),
        ("\"k2\":", "k2:"),
        ("more: [8]", "more: [8, 9, 300]"),
        ("nothing: ()", "nothing: (1)"),
        ("[Bare", "[Bare Bare"),
        (",\n)", ""),
    ];
    for (from, to) in texts {
        let text = ALL.replacen(from, to, 1);
        let read = ours::<All>(&text);
        assert!(read.is_err(), "{to}");
        assert_eq!(read, theirs::<All>(&text), "{to}");
    }
}

#[test]
fn types_say_what_they_ask_for() {
    assert_eq!(asked::<Strict>(), Some(Ask::Struct("Strict", &["one"])));
    let kinds = &["Bare", "Around", "Row", "Fields"];
    assert_eq!(asked::<Kind>(), Some(Ask::Enum("Kind", kinds)));
    assert_eq!(asked::<u8>(), Some(Ask::Unsigned(8)));
}

/// A text in which something was cut out or put in.
fn spoilt(text: &'static str) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(String::new()),
        "[a-z(){}\\[\\],:\"'0-9 .+-]{1,3}",
        "(Some|None|true|Bare|Row|one: |text: |x: |nb: |9999999999)",
    ];
    (0..=text.len(), 0..12_usize, piece).prop_map(move |(from, length, piece)| {
        let from = text.floor_char_boundary(from);
        let until = text.ceil_char_boundary((from + length).min(text.len()));
        format!("{}{piece}{}", &text[..from], &text[until..])
    })
}

proptest! {
    #[test]
    fn everything_spoilt_is_read_as_ever(text in spoilt(ALL)) {
        prop_assert_eq!(ours::<All>(&text), theirs::<All>(&text));
    }

    #[test]
    fn a_spoilt_session_is_read_as_ever(text in spoilt(SESSION)) {
        prop_assert_eq!(ours::<SessionFile>(&text), theirs::<SessionFile>(&text));
    }
}
