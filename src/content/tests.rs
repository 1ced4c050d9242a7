//! No file, however broken, makes reading it fail in another way than with a problem.

use std::path::PathBuf;

use proptest::prelude::*;

use super::document::{Authored, Document};
use super::problem::{LONGEST_NAME, Problem};
use super::shelf::session_faults;
use super::source::decode;
use crate::domain::clean::find_unclean;
use crate::domain::programme::{Programme, SessionFile};

const PROGRAMME: &str = include_str!("../../tests/content/good/lokal/programme.ron");
const SESSION: &str = include_str!("../../tests/content/good/lokal/first.ron");

fn problems<T: Authored>(bytes: &[u8]) -> Vec<Problem> {
    let text = match decode(bytes.to_vec()) {
        Ok(text) => text,
        Err(places) => {
            let path = PathBuf::new();
            let problem = |(at, kind)| Problem {
                path: path.clone(),
                at: Some(at),
                kind,
            };
            return places.into_iter().map(problem).collect();
        }
    };
    match Document::<T>::of(PathBuf::from("x.ron"), text) {
        Ok(document) => {
            let mut all = document.faults();
            all.extend(document.blanks());
            all
        }
        Err(problem) => vec![problem],
    }
}

/// A valid file with pieces of it taken out, doubled or replaced by something awkward.
fn mutated(valid: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let awkward = prop::sample::select(vec![
        "",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        ",",
        ":",
        "/*",
        "*/",
        "//",
        "\\",
        "#",
        "r#\"",
        "-1",
        "99999999999999999999",
        "\u{202E}",
        "\u{1b}",
        "\0",
        "é",
        "(nb:",
        "Step(",
        "Some(",
        "true",
        "\\u{1b}",
        "..",
        "0x",
        "1.5",
        "\r\n",
    ]);
    let change = (any::<prop::sample::Index>(), 0..12_usize, awkward);
    prop::collection::vec(change, 1..5).prop_map(move |changes| {
        let mut bytes = valid.as_bytes().to_vec();
        for (at, cut, put) in changes {
            let at = at.index(bytes.len().max(1)).min(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, put.bytes());
        }
        bytes
    })
}

/// Whether a problem can be shown: its place exists, and it repeats nothing harmful or long.
fn can_be_shown(problem: &Problem) -> bool {
    let told = format!("{:?}", problem.kind);
    let longest = LONGEST_NAME * 2 + 300;
    find_unclean(&told).is_none()
        && told.chars().count() < longest
        && problem.at.is_none_or(|at| at.line > 0 && at.column > 0)
}

proptest! {
    #[test]
    fn any_bytes_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(problems::<Programme>(&bytes).iter().all(can_be_shown));
        prop_assert!(problems::<SessionFile>(&bytes).iter().all(can_be_shown));
    }

    #[test]
    fn a_broken_file_gives_problems_within_it(bytes in mutated(SESSION)) {
        let lines = String::from_utf8_lossy(&bytes).lines().count() + 2;
        for problem in problems::<SessionFile>(&bytes) {
            prop_assert!(can_be_shown(&problem), "{problem:?}");
            prop_assert!(problem.at.is_none_or(|at| at.line as usize <= lines), "{problem:?}");
        }
    }

    #[test]
    fn a_broken_programme_gives_problems(bytes in mutated(PROGRAMME)) {
        prop_assert!(problems::<Programme>(&bytes).iter().all(can_be_shown));
    }

    #[test]
    fn what_is_read_holds_nothing_that_could_harm_a_terminal(bytes in mutated(SESSION)) {
        if let Ok(text) = decode(bytes)
            && let Ok(document) = Document::<SessionFile>::of(PathBuf::from("first.ron"), text)
            && session_faults(&document, "first").is_empty()
        {
            for (_, _, title) in document.value.title.all() {
                prop_assert_eq!(find_unclean(title), None);
            }
        }
    }
}

#[test]
fn hostile_nesting_is_an_error_not_a_crash() {
    for bracket in ["(", "[", "{", "(a:", "Some(", "/*", "Step("] {
        let deep = bracket.repeat(100_000);
        assert_eq!(
            problems::<SessionFile>(deep.as_bytes()).len(),
            1,
            "{bracket}"
        );
        let inside = SESSION.replace("buffer: 5", &format!("buffer: 5, more: {deep}"));
        assert_eq!(
            problems::<SessionFile>(inside.as_bytes()).len(),
            1,
            "{bracket}"
        );
    }
}

#[test]
fn a_file_full_of_mistakes_is_told_in_good_time() {
    let many: String = (0..60_000).map(|n| format!("a{n}: 1, ")).collect();
    let text = SESSION.replace("buffer: 5", &format!("{many} buffer: 5"));
    assert_eq!(
        problems::<SessionFile>(text.as_bytes()).len(),
        super::source::MOST_OF_ONE_KIND
    );
    let hostile = "\u{1b}".repeat(500_000);
    assert_eq!(
        problems::<SessionFile>(hostile.as_bytes()).len(),
        super::source::MOST_OF_ONE_KIND
    );
}
