//! The places of fields, and the checksum, as text.
use proptest::prelude::*;

use super::checksum::{holds, seal};
use super::scan::{key_place, place_at};

fn place(text: &str, name: &str) -> Option<(usize, usize)> {
    key_place(text, name).map(|p| (p.line, p.column))
}

#[test]
fn a_field_is_found_where_it_is_a_field() {
    assert_eq!(place("(\n  å: 1, b : 2)", "b"), Some((2, 9)));
    for elsewhere in [
        "\"b: \\\" b: \"",
        "// b: 1\n",
        "/* b: \n */",
        "r\"b: \\\"",
        "r#\"b: \" b: \"#",
        "bb: 1",
        "b",
    ] {
        assert_eq!(place(elsewhere, "b"), None, "{elsewhere}");
        let text = format!("{elsewhere}, b: 1");
        let found = key_place(&text, "b");
        assert_eq!(found, Some(place_at(&text, text.len() - 4)), "{text}");
    }
    assert_eq!(place("", "b"), None);
}

proptest! {
    #[test]
    fn any_text_can_be_searched(text in "[a-br#\"'/*\\\\:å\n ]{0,40}", at in 0..60usize) {
        key_place(&text, "a");
        place_at(&text, at);
    }

    #[test]
    fn a_sealed_text_holds_until_something_else_is_said(rest in ".*", other in ".*") {
        let mut text = format!("checksum: \"00000000\"{rest}");
        seal(&mut text);
        prop_assert!(holds(&text));
        prop_assert_eq!(holds(&text.replace(&rest, &other)), text.replace(&rest, &other) == text);
    }
}
