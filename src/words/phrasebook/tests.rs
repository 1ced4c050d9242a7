use std::fs;
use std::path::Path;

use fluent_syntax::parser;
use proptest::prelude::*;

use super::*;
use crate::domain::language::Lang;
use crate::words::{Words, built_in};

/// A language's messages as their file has them.
fn written(lang: Lang) -> FluentResource {
    let path = format!("src/words/messages/{}/smil.ftl", lang.code());
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    FluentResource::try_new(text).unwrap()
}

#[test]
fn every_message_is_found_as_it_is_written() {
    for lang in Lang::ALL {
        let written = written(lang);
        let messages = written.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        let mut count = 0;
        for message in messages {
            let (id, found) = find(built_in(lang), message.id.name).unwrap();
            assert_eq!(id, message.id.name);
            let found = parser::parse_runtime(found).unwrap();
            let [Entry::Message(found)] = &found.body[..] else {
                panic!("{id} is not one message");
            };
            assert_eq!(found.value, message.value, "{id}");
            count += 1;
        }
        assert!(count > 1000, "only {count}");
    }
}

#[test]
fn a_plain_message_says_what_its_pattern_says() {
    for lang in Lang::ALL {
        let (words, written) = (Words::new(lang), written(lang));
        let mut whole = FluentBundle::new(vec![]);
        whole.add_resource(&written).unwrap();
        for entry in written.entries() {
            let Entry::Message(message) = entry else {
                continue;
            };
            let (_, found) = find(built_in(lang), message.id.name).unwrap();
            if let Phrase::Plain(text) = Phrase::of(found) {
                let pattern = message.value.as_ref().unwrap();
                let expected = whole.format_pattern(pattern, None, &mut Vec::new());
                assert_eq!(text, expected, "{}", message.id.name);
                assert_eq!(words.phrasebook().get(message.id.name), expected);
            }
        }
    }
}

#[test]
fn what_is_not_there_is_said_by_its_id() {
    let words = Words::new(Lang::En);
    for id in [
        "",
        "a",
        "no-such-message",
        "zzz",
        "length",
        "length-minutes-",
    ] {
        assert_eq!(words.phrasebook().get(id), id);
    }
}

proptest! {
    #[test]
    fn nothing_but_ids_is_found(id in "[ a-zæ={}\n-]{0,12}") {
        if let Some((found, message)) = find(built_in(Lang::Nb), &id) {
            prop_assert_eq!(found, &id);
            prop_assert!(message.starts_with(&id));
        }
    }
}
