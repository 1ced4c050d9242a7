use proptest::prelude::*;

use super::*;

/// A trail as it is written: `steps[3].minutes`.
fn trail(written: &str) -> Trail {
    written
        .split(['.', '['])
        .filter(|part| !part.is_empty())
        .map(|part| match part.strip_suffix(']') {
            Some(index) => Part::Item(index.parse().unwrap()),
            None => Part::Field(part.to_owned().into()),
        })
        .collect()
}

fn place(text: &str, written: &str) -> (u32, u32) {
    let at = Layout::of(text).place(&trail(written));
    (at.line, at.column)
}

const SESSION: &str = r##"#![enable(implicit_some)]
// A comment with ( and "
(
    id: "a", /* one /* in another ( */ , */ minutes: 90,
    steps: [
        Ritual("candle"),
        Change(ritual: "meal", minutes: (younger: 20, older: 30)),
        Step(
            title: (nb: ["å, (x", r#"rå "streng" ]"#, "b\" ]"], en: ["c"]),
            least: Some((younger: 1, older: 2)), 'x': ',',
            r#do: "e",
        ),
    ],
)"##;

#[test]
fn values_are_found_by_their_trail() {
    assert_eq!(place(SESSION, ""), (3, 1));
    assert_eq!(place(SESSION, "minutes"), (4, 54));
    assert_eq!(place(SESSION, "steps[0]"), (6, 9));
    assert_eq!(place(SESSION, "steps[1].minutes.older"), (7, 62));
    assert_eq!(place(SESSION, "steps[2].title.nb[1]"), (9, 35));
    assert_eq!(place(SESSION, "steps[2].title.nb[2]"), (9, 55));
    assert_eq!(place(SESSION, "steps[2].title.en[0]"), (9, 70));
    assert_eq!(place(SESSION, "steps[2].least.older"), (10, 45));
    assert_eq!(place(SESSION, "steps[2].do"), (11, 19));
}

#[test]
fn what_is_not_there_is_placed_at_the_nearest_around_it() {
    assert_eq!(place(SESSION, "steps[2].say.nb[7]"), (8, 9));
    assert_eq!(place(SESSION, "steps[9]"), (5, 12));
    assert_eq!(place("", "steps"), (1, 1));
}

#[test]
fn names_and_words_are_found_too() {
    let layout = Layout::of(SESSION);
    let at = layout.place_of_name(&trail("steps[1].minutes"));
    assert_eq!((at.line, at.column), (7, 32));
    assert_eq!(layout.word(&trail("steps[1]")), "Change");
    assert_eq!(layout.word(&trail("minutes")), "90");
    assert!(layout.has(&trail("steps[2].title.nb")));
    assert!(!layout.has(&trail("steps[2].title.da")));
}

#[test]
fn the_innermost_open_bracket_is_named() {
    let unclosed = |text| Layout::of(text).unclosed().map(|p| (p.line, p.column));
    assert_eq!(unclosed("(a: [1,\n  (b: 2)"), Some((1, 5)));
    assert_eq!(unclosed("(a: [1])"), None);
    assert_eq!(unclosed("(a: \")\""), Some((1, 1)));
}

#[test]
fn a_hundred_thousand_brackets_are_no_trouble() {
    for bracket in ["[", "(", "{", "(a:", "/*"] {
        let text = bracket.repeat(100_000);
        let unclosed = Layout::of(&text).unclosed();
        assert_eq!(unclosed.is_some(), bracket != "/*");
    }
}

proptest! {
    #[test]
    fn any_text_can_be_scanned(text in r#"([\[\](){},:"'#\\/*ra b1\né]|\PC){0,80}"#) {
        let all: Vec<_> = tokens(&text).collect();
        prop_assert!(all.windows(2).all(|w| w[0].until <= w[1].at));
        prop_assert!(all.iter().all(|t| Position::of(&text, t.start) == t.at));
        Layout::of(&text).place(&trail("steps[2].title.nb[1]"));
        all.iter().for_each(|t| { t.bare(&text); });
    }

    #[test]
    fn every_item_of_a_list_is_found(items in prop::collection::vec(r#""[^"\\]{0,9}"|[a-z]{1,5}|\([a-z]{1,3}: \[1, 2\]\)"#, 1..20)) {
        let text = format!("(list: [{}])", items.join(" ,\n"));
        let layout = Layout::of(&text);
        for (n, item) in items.iter().enumerate() {
            let at = layout.place(&trail(&format!("list[{n}]")));
            let offset = text.char_indices().map(|(o, _)| o).find(|o| Position::of(&text, *o) == at);
            prop_assert!(text[offset.unwrap()..].starts_with(item.as_str()));
        }
    }
}
