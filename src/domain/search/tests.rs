//! Words are found however they were typed; what is found holds what was asked for.
use chrono::{DateTime, NaiveDateTime, Utc};
use proptest::prelude::*;

use super::*;
use crate::domain::group::{AnswerSheet, Asking, GroupBook, GroupRecord, InWords, Respondent};
use crate::domain::record::Revision;
use crate::domain::stamp::StampMaker;

fn utc(at: DateTime<Utc>) -> NaiveDateTime {
    at.naive_utc()
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn entry(n: usize, text: &str) -> Entry {
    Entry {
        group: id(if n.is_multiple_of(2) { "g1" } else { "g2" }),
        planned: None,
        record: id(&format!("r{n}")),
        kind: Kind::ALL[n % Kind::ALL.len()],
        child: (n.is_multiple_of(3)).then(|| id("fox")),
        author: None,
        at: DateTime::from_timestamp(1_800_000_000 + i64::try_from(n).unwrap() * 18_000, 0)
            .unwrap(),
        text: text.into(),
    }
}

fn index(texts: &[&str]) -> Index {
    Index::new(texts.iter().enumerate().map(|(n, t)| entry(n, t)).collect())
}

fn found(texts: &[&str], query: &str) -> Vec<String> {
    let index = index(texts);
    let found = index.find(query, &Filter::default(), utc, 100);
    found
        .iter()
        .map(|entry| entry.text.show().to_owned())
        .collect()
}

#[test]
fn what_was_answered_in_own_words_is_found_once_it_was_given() {
    let sheet = |child: &str, being_written| AnswerSheet {
        open: vec![InWords {
            question: id("more"),
            asked: "What more?".into(),
            words: "more climbing".into(),
        }],
        being_written,
        ..AnswerSheet::new(id("set"), Asking::Mid, Respondent::Child(id(child)))
    };
    let mut stamps = StampMaker::new(id("d1"));
    let mut book = GroupBook::default();
    for it in [sheet("fox", false), sheet("owl", true)] {
        book.insert(Revision {
            id: it.id(),
            at: stamps.next(DateTime::UNIX_EPOCH),
            author: None,
            replaces: Vec::new(),
            what: Some(GroupRecord::AnswerSheet(it)),
        });
    }
    let group = id("g1");
    let source = Source {
        group: &group,
        book: &book,
    };
    let found = entries(source, []);
    let found: Vec<_> = found
        .iter()
        .map(|it| (it.kind, it.child.as_ref()))
        .collect();
    assert_eq!(found, [(Kind::Answer, Some(&id("fox")))]);
}

#[test]
fn letters_are_found_as_they_are_typed_without_their_key() {
    for (text, queries) in [
        ("Gråt på ål", ["gråt", "graat", "grat", "GRÅT", "aal", "al"]),
        (
            "Kjører bøker",
            ["kjører", "kjoerer", "kjorer", "bøk", "boek", "bok"],
        ),
        ("Være ærlig", ["være", "vaere", "VÆRE", "ærl", "aerl", "ae"]),
        (
            "Émile, café",
            ["emile", "Émile", "cafe", "café", "e\u{301}mile", "caf"],
        ),
    ] {
        for query in queries {
            assert_eq!(found(&[text], query), [text], "{query}");
        }
    }
}

#[test]
fn a_word_is_found_by_its_beginning_and_not_by_its_middle() {
    let texts = ["mormor henter", "farmor", "Mor, igjen"];
    assert_eq!(found(&texts, "mor"), ["Mor, igjen", "mormor henter"]);
    assert_eq!(found(&texts, "mor hent"), ["mormor henter"]);
    assert!(found(&texts, "mor far").is_empty());
    assert_eq!(found(&texts, " ,. ").len(), 3);
}

#[test]
fn the_latest_comes_first_and_no_more_than_was_asked_for() {
    let texts = ["a one", "a two", "a three"];
    let index = index(&texts);
    let found = index.find("a", &Filter::default(), utc, 2);
    let found: Vec<_> = found.iter().map(|entry| entry.text.show()).collect();
    assert_eq!(found, ["a three", "a two"]);
}

#[test]
fn filters_leave_out_what_they_do_not_take() {
    let texts: Vec<String> = (0..12).map(|n| format!("word {n}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let index = index(&texts);
    let count = |filter: Filter| index.find("word", &filter, utc, 100).len();
    let group = Some(id("g2"));
    assert_eq!(
        count(Filter {
            group,
            ..Filter::default()
        }),
        6
    );
    let child = Some(id("fox"));
    assert_eq!(
        count(Filter {
            child,
            ..Filter::default()
        }),
        4
    );
    let kind = Some(Kind::Note);
    assert_eq!(
        count(Filter {
            kind,
            ..Filter::default()
        }),
        2
    );
    let since = Some(index.entries()[0].at.date_naive());
    assert!(
        count(Filter {
            since,
            ..Filter::default()
        }) < 12
    );
    let author = Some(id("anne"));
    assert_eq!(
        count(Filter {
            author,
            ..Filter::default()
        }),
        0
    );
}

#[test]
fn nothing_that_was_written_is_in_a_debug_print() {
    let index = index(&["SECRET"]);
    assert!(!format!("{index:?} {:?}", index.entries()).contains("SECRET"));
}

proptest! {
    /// The same, word by word and slowly.
    #[test]
    fn what_is_found_is_what_holds_each_word(
        texts in prop::collection::vec("[aåæøoe ]{0,3}[bcd ÅØ,]{0,4}[a-e]{0,3}", 0..12),
        query in "[aåæøoebc ]{0,5}",
    ) {
        let refs: Vec<&str> = texts.iter().map(String::as_str).collect();
        let mut expected: Vec<&str> = refs
            .iter()
            .copied()
            .filter(|text| !text.trim().is_empty())
            .filter(|text| {
                let words = fold(text);
                let words: Vec<&str> = words.split_whitespace().collect();
                let asked = fold(&query);
                let mut asked = asked.split_whitespace();
                asked.all(|asked| words.iter().any(|word| word.starts_with(asked)))
            })
            .collect();
        let mut found = found(&refs, &query);
        expected.sort_unstable();
        found.sort_unstable();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,30}") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }
}
