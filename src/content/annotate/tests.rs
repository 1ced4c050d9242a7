use proptest::prelude::*;

use super::*;

const SESSION: &str = include_str!("../../../tests/content/good/lokal/first.ron");

/// Says of every field what it belongs to.
struct Named;

impl Notes for Named {
    fn file(&self, _: Element) -> String {
        "A file.".to_owned()
    }
    fn field(&self, element: Element, name: &str) -> Option<String> {
        let known = element.fields().contains(&name);
        known.then(|| format!("of a {element:?}"))
    }
}

fn noted(text: &str) -> String {
    annotated(text, Element::Session, &Named)
}

/// What the text says, without its comments.
fn said(text: &str) -> Vec<(Kind, String)> {
    tokens(text)
        .map(|token| (token.kind, token.slice(text).to_owned()))
        .collect()
}

#[test]
fn each_field_is_explained_once_before_the_line_where_it_first_stands() {
    let text = r#"(
    // Ours.
    id: "one", minutes: 9, // nine
    steps: [
        Ritual("candle"),
        Change(
            ritual: "meal", title: (nb: "Mat"),
        ),
        Step(id: "own", meanwhile: Some((title: "Kaffe"))),
    ],
)
"#;
    let expected = r#"// A file.
(
    // Ours.
    // id: of a Session
    // minutes: of a Session
    id: "one", minutes: 9, // nine
    // steps: of a Session
    steps: [
        Ritual("candle"),
        Change(
            // ritual: of a Change
            // title: of a Change
            ritual: "meal", title: (nb: "Mat"),
        ),
        // id: of a Step
        // meanwhile: of a Step
        // title: of a Meanwhile
        Step(id: "own", meanwhile: Some((title: "Kaffe"))),
    ],
)
"#;
    assert_eq!(noted(text), expected);
}

#[test]
fn what_is_explained_already_is_not_said_again() {
    let once = noted(SESSION);
    assert_ne!(once, SESSION);
    assert_eq!(noted(&once), once);
}

#[test]
fn nothing_is_put_into_a_string_or_a_comment() {
    let text = "(id: \"a\n  minutes: b\", minutes: 3, /* a\n comment */ title: \"c\")";
    let out = noted(text);
    assert_eq!(said(&out), said(text));
    assert!(out.contains("/* a\n comment */"));
    assert!(out.contains("// title: of a Session\n"));
}

proptest! {
    #[test]
    fn a_file_says_the_same_afterwards(
        places in prop::collection::vec((any::<prop::sample::Index>(), 0..5_usize), 0..6),
        put in prop::sample::select(vec!["\n", "/* x\n */", "// y\n", "(", "\"", ",", " ", "minutes: 3,", "r#\"\n\"#"]),
    ) {
        let mut text = SESSION.to_owned();
        for (place, cut) in places {
            let at = place.index(text.len());
            let end = (at + cut).min(text.len());
            if text.is_char_boundary(at) && text.is_char_boundary(end) {
                text.replace_range(at..end, put);
            }
        }
        prop_assert_eq!(said(&noted(&text)), said(&text));
    }
}
