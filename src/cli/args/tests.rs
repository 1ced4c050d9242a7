use std::collections::BTreeSet;

use super::*;
use crate::domain::language::Lang;

/// Every help text in a language.
fn helps(lang: Lang) -> String {
    let words = Words::new(lang);
    let mut all = help_of(&["smil", "--help"], &words);
    for name in NAMES {
        all.push_str(&help_of(&["smil", name, "-h"], &words));
    }
    all
}

fn help_of(args: &[&str], words: &Words) -> String {
    let args: Vec<OsString> = args.iter().map(OsString::from).collect();
    match read(&args, words) {
        Err(Fault::Answer(text)) => text,
        _ => panic!("no help for {args:?}"),
    }
}

/// The words of a text, without what is typed: options, values and examples.
fn plain_words(text: &str) -> BTreeSet<String> {
    let typed = |word: &str| word.starts_with(['-', '<', '[']) || word.contains(['|', '>', '=']);
    text.split_whitespace()
        .filter(|word| !typed(word))
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase()
        })
        .filter(|word| word.chars().all(char::is_alphabetic) && word.len() > 1)
        .collect()
}

#[test]
fn the_help_has_no_english_word_left_in_other_languages() {
    let english = plain_words(&helps(Lang::En));
    // The commands, the program's name, and words that the languages share.
    let mut shared: BTreeSet<&str> = NAMES.into_iter().collect();
    shared.extend([
        "smil", "demo", "id", "html", "for", "at", "program", "plan", "bokmål",
    ]);
    for lang in [Lang::Nb, Lang::Da] {
        let words = plain_words(&helps(lang));
        let left: Vec<_> = words
            .intersection(&english)
            .filter(|word| !shared.contains(word.as_str()))
            .collect();
        assert!(left.is_empty(), "{lang:?}: {left:?}");
    }
}

#[test]
fn every_command_says_what_it_is_for() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let help = help_of(&["smil", "--help"], &words);
        for name in NAMES {
            let line = help
                .lines()
                .find(|line| line.trim_start().starts_with(name));
            assert!(
                line.is_some_and(|line| line.split_whitespace().count() > 2),
                "{name}"
            );
        }
    }
}

#[test]
fn clap_agrees_with_the_commands() {
    smil(&Words::new(Lang::En)).debug_assert();
}
