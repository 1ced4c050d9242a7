//! A copy says the same as what it was made from, and stands on its own feet.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::*;
use crate::content::{ProblemKind, Severity, check};
use crate::domain::language::{Band, Lang};
use crate::domain::programme::Session;

struct Silent;

impl Notes for Silent {
    fn file(&self, _: Element) -> String {
        String::new()
    }
    fn field(&self, _: Element, _: &str) -> Option<String> {
        None
    }
}

struct Told;

impl Notes for Told {
    fn file(&self, _: Element) -> String {
        "Edit this.".to_owned()
    }
    fn field(&self, element: Element, _: &str) -> Option<String> {
        Some(format!("a field of a {element:?}"))
    }
}

/// A folder of the leaders' with these files.
fn folder(files: &[(&str, &str)]) -> (TempDir, Library) {
    let temp = tempfile::tempdir().unwrap();
    for (path, text) in files {
        put(temp.path(), path, text);
    }
    let library = Library::new(Some(temp.path().to_owned()));
    (temp, library)
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn sessions(library: &Library, id: &str) -> Vec<Session> {
    let programme = library.programme(id).unwrap();
    let ids = programme.sessions.iter().chain(&programme.parent_meetings);
    ids.map(|id| {
        let mut session = library.session(&programme, id).unwrap();
        // Ids may be other ones; the order is the same.
        session.file.id.clear();
        session
    })
    .collect()
}

/// Copies a programme into the folder, and holds the copy to what it was made from.
fn copied(temp: &TempDir, library: &Library, from: &str) -> Vec<NewFile> {
    let files = library.adapted(from, "our-town", &Told).unwrap();
    for file in &files {
        put(temp.path(), &format!("our-town/{}", file.name), &file.text);
    }
    assert_eq!(sessions(library, "our-town"), sessions(library, from));
    let ours = temp.path().join("our-town");
    let mut errors = check(library, &[ours]);
    errors.retain(|problem| problem.severity() == Severity::Error);
    assert_eq!(errors, []);
    files
}

const GUIDE: &str = r#"// The guide.
(format: 1, id: "guide", title: (nb: "Boka", en: r"The book"), source: "Oss", bands: [younger],
    ritual: [
        // First of all.
        (id: "tags", kind: name_tags, title: "Lapper", minutes: 5), // five
        Step(id: "meal", kind: meal, title: "Mat", minutes: 20),
        (id: "end", kind: closing, title: "Slutt", minutes: 5)
        // Nothing comes behind.
    ],
    sessions: ["one", "two"],
)"#;

const OURS: &str = r#"(
    format: 1,
    id: "ours",
    title: "Vårt",
    source: "Oss",
    bands: [younger],
    // The guide's.
    ritual_of: "guide",
    ritual: [
        // We eat for long.
        (id: "meal", kind: meal, title: "Middag", minutes: 30), // thirty
        (id: "song", kind: plain, title: "Sang", minutes: 5)
    ],
    ritual_order: ["meal", "tags"],
    sessions: ["guide/one", "one", "guide/two"], // shared
    parent_meetings: ["talk"],
)"#;

fn session(id: &str, kind: &str, minutes: u16, steps: &str) -> String {
    format!(
        r#"(format: 1, id: "{id}", kind: {kind}, title: "En", minutes: {minutes}, buffer: 0,
        steps: [{steps}])"#
    )
}

fn shared() -> (TempDir, Library) {
    let own = r#"Step(id: "own", kind: theme, title: "T", minutes: 9)"#;
    let ritual = r#"Ritual("tags"), Ritual("end"), Change(ritual: "meal", minutes: 40)"#;
    folder(&[
        ("guide/programme.ron", GUIDE),
        ("guide/one.ron", &session("one", "children", 50, ritual)),
        ("guide/two.ron", &session("two", "children", 9, own)),
        ("ours/programme.ron", OURS),
        (
            "ours/one.ron",
            &session("one", "children", 14, &format!(r#"Ritual("song"), {own}"#)),
        ),
        ("ours/talk.ron", &session("talk", "parents", 9, own)),
    ])
}

#[test]
fn every_built_in_programme_can_be_copied_and_says_the_same() {
    for id in Library::new(None).programme_ids() {
        let (temp, library) = folder(&[]);
        let files = copied(&temp, &library, &id);
        assert_eq!(files[0].name, "programme.ron");
        let lists = library.offer("our-town").unwrap();
        assert_eq!(lists.1, []);
    }
}

#[test]
fn what_is_taken_over_from_others_is_written_out() {
    let (temp, library) = shared();
    let files = copied(&temp, &library, "ours");
    let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
    let expected = [
        "programme.ron",
        "guide-one.ron",
        "one.ron",
        "two.ron",
        "talk.ron",
    ];
    assert_eq!(names, expected);
    let programme = library.programme("our-town").unwrap();
    assert_eq!(programme.sessions, ["guide-one", "one", "two"]);
    assert_eq!(programme.ritual_of, None);

    fs::remove_dir_all(temp.path().join("guide")).unwrap();
    assert_eq!(sessions(&library, "our-town").len(), 4);
}

#[test]
fn an_authors_comments_and_layout_stay() {
    let (_temp, library) = shared();
    let head = &library.adapted("ours", "our-town", &Silent).unwrap()[0].text;
    let expected = r#"(
    format: 1,
    id: "our-town",
    title: "Vårt – our-town",
    source: "Oss",
    bands: [younger],
    // The guide's.
    ritual: [
        // First of all.
        (id: "tags", kind: name_tags, title: "Lapper", minutes: 5), // five
        // We eat for long.
        (id: "meal", kind: meal, title: "Middag", minutes: 30), // thirty
        (id: "end", kind: closing, title: "Slutt", minutes: 5),
        // Nothing comes behind.
        (id: "song", kind: plain, title: "Sang", minutes: 5),
    ],
    ritual_order: ["meal", "tags"],
    sessions: ["guide-one", "one", "two"], // shared
    parent_meetings: ["talk"],
)"#;
    assert_eq!(head, expected);
    let guide = &library.adapted("guide", "our-town", &Silent).unwrap()[0].text;
    let expected = GUIDE
        .replace(r#"id: "guide""#, r#"id: "our-town""#)
        .replace("Boka", "Boka – our-town")
        .replace("The book", "The book – our-town");
    assert_eq!(*guide, expected);
}

#[test]
fn a_ritual_that_is_only_taken_over_is_written_where_that_was_said() {
    let (temp, library) = shared();
    let only = r#"(format: 1, id: "only", title: "O", source: "Oss", bands: [younger],
        ritual_of: "guide", sessions: ["guide/one"])"#;
    put(temp.path(), "only/programme.ron", only);
    copied(&temp, &library, "only");
    assert_eq!(library.programme("our-town").unwrap().ritual.len(), 3);
}

#[test]
fn the_leaders_own_file_is_copied_where_it_stands_in_for_a_built_in_one() {
    let guide = Library::new(None).programme("guide-2011").unwrap();
    let first = &guide.sessions[0];
    let own = r#"Step(id: "own", kind: plain, title: "Prat", minutes: 9)"#;
    let path = format!("guide-2011/{first}.ron");
    let (temp, library) = folder(&[(&path, &session(first, "children", 9, own))]);
    copied(&temp, &library, "guide-2011");
    let copy = &sessions(&library, "our-town")[0];
    assert_eq!(
        copy.steps[0].title.or_empty(Lang::Nb, Band::Younger),
        "Prat"
    );
}

#[test]
fn a_copy_of_a_copy_is_explained_once() {
    let (temp, library) = shared();
    copied(&temp, &library, "ours");
    let again = library.adapted("our-town", "again", &Told).unwrap();
    let explained = |file: &NewFile| file.text.matches("a field of a Session").count();
    let first = library.adapted("ours", "again", &Told).unwrap();
    assert_eq!(
        again.iter().map(explained).collect::<Vec<_>>(),
        first.iter().map(explained).collect::<Vec<_>>()
    );
}

#[test]
fn nothing_is_made_of_what_has_errors_or_under_a_name_that_cannot_be() {
    let (temp, library) = shared();
    for (id, error) in [
        ("Our Town", AdaptError::BadId),
        ("../x", AdaptError::BadId),
        ("guide-2011", AdaptError::Taken),
        ("toolbox", AdaptError::Taken),
    ] {
        assert_eq!(library.adapted("ours", id, &Silent), Err(error), "{id}");
    }
    let no_sum = r#"Step(id: "own", kind: theme, title: "T", minutes: 8)"#;
    put(
        temp.path(),
        "ours/one.ron",
        &session("one", "children", 9, no_sum),
    );
    let Err(AdaptError::Problems(problems)) = library.adapted("ours", "new", &Silent) else {
        panic!("a programme with an error was copied");
    };
    let kind = &problems[0].kind;
    assert!(
        matches!(kind, ProblemKind::MinutesDoNotAddUp { .. }),
        "{kind:?}"
    );
}

#[test]
fn a_blank_text_in_a_session_of_another_is_an_error_too() {
    let (temp, library) = shared();
    let blank = r#"Step(id: "own", kind: theme, title: " ", minutes: 9)"#;
    put(
        temp.path(),
        "guide/two.ron",
        &session("two", "children", 9, blank),
    );
    let Err(AdaptError::Problems(problems)) = library.adapted("ours", "new", &Silent) else {
        panic!("a programme with an error was copied");
    };
    assert_eq!(problems[0].kind, ProblemKind::BlankText);
}
