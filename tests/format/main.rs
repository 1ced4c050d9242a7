//! `docs/programme-format.md` is true: its lists name every field that there is and no other, and
//! all its examples are programmes that work.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../pictures/kept.rs"]
mod kept;
mod lists;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use smil::content::{Element, Library, ProblemKind, TextField, check};
use smil::domain::programme::Setting;
use smil::domain::step::Step;
use tempfile::TempDir;

const PAGE: &str = "docs/programme-format.md";

#[test]
fn the_page_names_every_field_of_every_type_and_no_other() {
    let mut page = kept::read(PAGE);
    for element in Element::ALL {
        let name = lists::name(element);
        let (open, close) = (
            format!("<!-- fields {name} -->"),
            format!("<!-- /fields {name} -->"),
        );
        page = kept::between(&page, &open, &close, &lists::table(element));
    }
    kept::hold(PAGE, &page);
}

#[test]
fn the_page_explains_every_kind_of_session_step_and_phase() {
    let page = kept::read(PAGE);
    for element in [Element::Session, Element::Step, Element::Phase] {
        for value in element.values("kind") {
            assert!(page.contains(&format!("\n| `{value}` | ")), "{value}");
        }
    }
}

#[test]
fn what_is_wished_for_is_what_is_warned_about_where_all_else_is_left_out() {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("bare");
    fs::create_dir(&folder).unwrap();
    let head =
        r#"(format: 1, id: "bare", title: "B", source: "S", bands: [younger], sessions: ["one"])"#;
    fs::write(folder.join("programme.ron"), head).unwrap();
    let session = r#"(format: 1, id: "one", kind: children, title: "T", minutes: 5, buffer: 0,
        steps: [Step(id: "a", kind: plain, title: "A", minutes: 5)])"#;
    fs::write(folder.join("one.ron"), session).unwrap();
    let library = Library::new(Some(temp.path().to_owned()));
    let found = check(&library, &[folder]);
    let found: Vec<_> = found.into_iter().map(|problem| problem.kind).collect();
    let missing = |field| ProblemKind::MissingText { field, band: None };
    let expected = [TextField::Aims, TextField::ToDo, TextField::Say].map(missing);
    assert_eq!(found, expected);
}

/// The examples, as a folder of the leaders'.
fn examples() -> (TempDir, Library) {
    let temp = tempfile::tempdir().unwrap();
    let page = kept::read(PAGE);
    for block in page.split("```ron\n").skip(1) {
        let (text, _) = block.split_once("\n```").unwrap();
        let first = text.lines().next().unwrap();
        let Some(path) = first.strip_prefix("// ") else {
            panic!("an example does not say its path: {first}");
        };
        let path = temp.path().join(path);
        assert!(!path.exists(), "{} stands there twice", path.display());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let library = Library::new(Some(temp.path().to_owned()));
    (temp, library)
}

#[test]
fn every_example_on_the_page_is_without_fault() {
    let (temp, library) = examples();
    let found = check(&library, &[PathBuf::from(temp.path())]);
    let found = found
        .iter()
        .filter(|problem| problem.path.starts_with(temp.path()));
    let found: Vec<_> = found
        .map(|problem| (problem.place(), &problem.kind))
        .collect();
    assert_eq!(found, []);
    for id in ["our-town", "early-meal", "river-town", "wood-club"] {
        let (offer, problems) = library.offer(id).unwrap();
        assert_eq!(problems, [], "{id}");
        let (programme, sessions) = (offer.programme, offer.sessions);
        let listed = programme.sessions.len() + programme.parent_meetings.len();
        assert_eq!(sessions.len(), listed, "{id}");
    }
}

#[test]
fn the_examples_do_what_the_page_says_of_them() {
    let (_temp, library) = examples();
    let session = |programme: &str, id: &str| {
        let programme = library.programme(programme).unwrap();
        library.session(&programme, id).unwrap()
    };
    let ids = |steps: &[Step]| -> Vec<String> { steps.iter().map(|s| s.id.clone()).collect() };

    let first = session("early-meal", "guide-2011/03-feelings");
    assert_eq!(ids(&first.steps)[..3], ["meal", "name-tags", "candle"]);
    let relaxation = first.step("relaxation").unwrap();
    assert_eq!(relaxation.exercises.len(), 1, "that of the toolbox");

    let changed = session("river-town", "01-our-order");
    let expected = ["meal", "candle", "top-and-bottom", "walk", "talk", "drums"];
    assert_eq!(ids(&changed.steps)[..6], expected);
    for (id, minutes) in [("02-short", 90), ("03-long", 165), ("04-sledging", 210)] {
        assert_eq!(session("river-town", id).file.minutes, minutes);
    }
    assert_eq!(
        session("river-town", "04-sledging").file.setting,
        Setting::Away
    );
    let beside = session("river-town", "06-side-by-side");
    assert!(beside.step("apart").unwrap().meanwhile.is_some());

    let club = library.programme("wood-club").unwrap();
    assert_eq!((club.sessions.len(), club.parent_meetings.len()), (8, 3));
    let both: BTreeSet<_> = ids(&session("our-town", "01-together").steps)
        .into_iter()
        .collect();
    assert_eq!(both.len(), 4);
}
