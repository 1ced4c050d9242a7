//! Each text in its own language, in words that hurt nobody, with that language's signs.

use smil::domain::language::Lang;

use crate::none;
use crate::shipped::Shipped;
use crate::words::{foreign, is_spelt_next_door, labels};
use crate::written::Line;

/// A text as its words in small letters, with one space around each.
fn plain(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut plain = " ".to_owned();
    for word in words {
        plain.push_str(&word.to_lowercase());
        plain.push(' ');
    }
    plain
}

/// Whether a word or phrase of a list stands in a text.
fn holds(plain: &str, listed: &str) -> bool {
    match listed.strip_suffix('*') {
        Some(beginning) => plain.contains(&format!(" {beginning}")),
        None => plain.contains(&format!(" {listed} ")),
    }
}

fn found(text: &str, list: &'static [&'static str]) -> Vec<&'static str> {
    let plain = plain(text);
    let found = list.iter().filter(|listed| holds(&plain, listed));
    found.copied().collect()
}

/// What each line of each text is found to have.
fn faults(look: impl Fn(&Line, Lang) -> Vec<String>) -> Vec<String> {
    let shipped = Shipped::get();
    let mut faults = Vec::new();
    for (file, written) in shipped.texts() {
        for line in &written.lines {
            let Some(lang) = line.lang else { continue };
            for what in look(line, lang) {
                let fault = format!("{} in {}: {what}", lang.code(), written.at);
                faults.push(file.fault(&line.text, &fault));
            }
        }
    }
    faults
}

#[test]
fn a_list_finds_whole_words_and_beginnings_and_no_parts_of_others() {
    assert_eq!(
        found("Hva nå? De er meget glade.", foreign(Lang::Da)),
        ["hva"]
    );
    assert!(found("Vi spiser slik og går op ad trappen.", foreign(Lang::Da)).is_empty());
    assert_eq!(
        found("Vi laver en kage bagefter.", foreign(Lang::Nb)).len(),
        3
    );
    assert_eq!(
        found("En mor med rusmisbruk.", labels(Lang::Nb)),
        ["rusmisbruk*"]
    );
    assert!(found("Psykisk sygdom, og hvad den gør", labels(Lang::Da)).is_empty());
    assert!(found("What addiction is", labels(Lang::En)).is_empty());
    assert_eq!(found("An addict", labels(Lang::En)), ["addict"]);
    for word in ["gutt", "kjenne", "høyt", "stasjon"] {
        assert!(is_spelt_next_door(word, Lang::Da), "{word}");
    }
    for word in ["gjorde", "kjole", "hånd", "skjule", "veje"] {
        assert!(!is_spelt_next_door(word, Lang::Da), "{word}");
    }
}

#[test]
fn every_text_is_written_in_each_language() {
    let shipped = Shipped::get();
    let mut faults = Vec::new();
    for (file, written) in shipped.texts() {
        for line in written.lines.iter().filter(|line| line.lang.is_none()) {
            let fault = format!("{} is the same in all languages", written.at);
            faults.push(file.fault(&line.text, &fault));
        }
    }
    none(faults);
}

#[test]
fn nobody_is_labelled() {
    none(faults(|line, lang| {
        let found = found(&line.text, labels(lang)).into_iter();
        found.map(|word| format!("a label: {word}")).collect()
    }));
}

#[test]
fn no_text_has_words_of_the_language_next_door() {
    none(faults(|line, lang| {
        let plain = plain(&line.text);
        let spelt = plain.split_whitespace();
        let spelt = spelt.filter(|word| is_spelt_next_door(word, lang));
        let listed = found(&line.text, foreign(lang)).into_iter();
        listed
            .chain(spelt)
            .map(|word| format!("not of this language: {word}"))
            .collect()
    }));
}

#[test]
fn every_text_has_the_signs_of_its_language() {
    none(faults(|line, lang| {
        let text = &line.text;
        let quotes = match lang {
            Lang::Nb => !closes(text, '«', '»') || text.contains(['“', '”']),
            Lang::Da => !closes(text, '»', '«') || text.contains(['“', '”']),
            Lang::En => !closes(text, '“', '”') || text.contains(['«', '»']),
        };
        let mut faults = Vec::new();
        if quotes {
            faults.push("quotation marks".to_owned());
        }
        if text.contains(['"', '\'']) {
            faults.push("a straight quotation mark".to_owned());
        }
        if text.contains(" - ") || text.contains('—') {
            faults.push("a dash is – with spaces".to_owned());
        }
        if text.contains("  ") || text.contains("...") || text.trim() != *text {
            faults.push("a space or an ellipsis".to_owned());
        }
        faults
    }));
}

/// Whether each opening mark is closed before the next opens.
fn closes(text: &str, open: char, close: char) -> bool {
    let mut is_open = false;
    for c in text.chars() {
        if c == open || c == close {
            if is_open == (c == open) {
                return false;
            }
            is_open = c == open;
        }
    }
    !is_open
}
