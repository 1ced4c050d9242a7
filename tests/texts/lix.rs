//! Readability: what is said in a session, taken together, is easy to read aloud.

use smil::domain::language::{Band, Lang};

use crate::none;
use crate::shipped::{File, Shipped};
use crate::written::{All, Written};

/// Below this a text is easy for anybody.
const EASY: f64 = 30.0;

/// Björnsson's measure: words to a sentence, and long words in a hundred.
fn lix(lines: &[&str]) -> f64 {
    let words: usize = lines.iter().map(|line| words(line).count()).sum();
    let long = lines.iter().flat_map(|line| words_of(line));
    let long = long.filter(|word| word.chars().count() > 6).count();
    let sentences: usize = lines.iter().map(|line| sentences(line)).sum();
    if words == 0 {
        return 0.0;
    }
    let [words, long, sentences] = [words, long, sentences.max(1)].map(|n| n as f64);
    words / sentences + 100.0 * long / words
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    words_of(line)
}

/// The words of a line; an apostrophe or a hyphen does not part one.
pub fn words_of(line: &str) -> impl Iterator<Item = &str> {
    let parts = line.split(|c: char| !c.is_alphanumeric() && !"’'-".contains(c));
    parts.filter(|word| word.chars().any(char::is_alphanumeric))
}

/// The sentences of a line: what ends in a stop; a line always ends one.
fn sentences(line: &str) -> usize {
    let line = line.trim_end_matches(|c: char| !c.is_alphanumeric());
    let mut stops = 0;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        let ends = chars
            .peek()
            .is_some_and(|next| next.is_whitespace() || "»«”)".contains(*next));
        if ".!?:…".contains(c) && ends {
            stops += 1;
        }
    }
    stops + 1
}

#[test]
fn lix_is_words_to_a_sentence_and_long_words_in_a_hundred() {
    let close = |lines: &[&str], expected: f64| (lix(lines) - expected).abs() < 0.01;
    assert!(close(&["Nå spiser vi."], 3.0));
    assert!(close(&["Hei! Så fint at du er her."], 3.5));
    assert!(close(&["Det er en hemmelighet."], 29.0));
    assert!(close(&[], 0.0));
}

fn is_said(written: &&Written) -> bool {
    written.at.ends_with(" say") && !written.at.ends_with("phase say")
        || written.at.ends_with(" ask")
}

fn hard(file: &File, texts: &[Written], bands: &[Band]) -> Vec<String> {
    let mut faults = Vec::new();
    for &band in bands {
        for lang in Lang::ALL {
            let said = texts.iter().filter(is_said);
            let lines: Vec<_> = said.flat_map(|written| written.of(lang, band)).collect();
            let lix = lix(&lines);
            if lix >= EASY {
                faults.push(file.lacks(&format!("LIX {lix:.1} ({band:?}, {})", lang.code())));
            }
        }
    }
    faults
}

#[test]
fn what_is_said_in_a_session_is_easy_to_read_aloud() {
    let shipped = Shipped::get();
    let mut faults = Vec::new();
    for own in &shipped.sessions {
        let texts = All::of_session(&own.session.file).0;
        faults.extend(hard(&own.file, &texts, &own.programme.bands));
    }
    for (file, programme, ritual) in &shipped.programmes {
        let texts = All::of_programme(programme, ritual).0;
        faults.extend(hard(file, &texts, &programme.bands));
    }
    for (file, set) in &shipped.question_sets {
        faults.extend(hard(file, &All::of_questions(set).0, &Band::ALL));
    }
    if let Some((file, card)) = &shipped.card {
        faults.extend(hard(file, &All::of_card(card).0, &Band::ALL));
    }
    none(faults);
}
