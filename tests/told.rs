//! What `smil show` and `smil print` tell of one session, from the files of a group.

#![allow(
    clippy::unwrap_used,
    reason = "a group that cannot be made fails the test"
)]

#[path = "made/mod.rs"]
mod made;

use std::path::Path;

use assert_cmd::Command;
use assert_fs::TempDir;
use chrono::DateTime;
use made::{Held, id, planned_id};
use smil::domain::group::{GroupRecord, Planned};
use smil::domain::happening::{Happened, Happening, RunStep, SessionBook, SessionRecord};
use smil::domain::record::Revision;
use smil::domain::stamp::StampMaker;
use smil::domain::step::StepKind;
use smil::domain::taken_up::TakenUp;

fn said(folder: &Path, args: &[&str]) -> String {
    let mut smil = Command::cargo_bin("smil").unwrap();
    let places = made::places(folder);
    smil.env_clear()
        .env("HOME", folder)
        .env("SMIL_DATA_DIR", &places.data)
        .env("SMIL_STATE_DIR", &places.state)
        .env("SMIL_PROGRAMMES", folder.join("programmes"));
    let output = smil.args(args).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A session in which an entry of the toolbox was used.
fn with_a_tool(folder: &Path) {
    let store = made::store(folder);
    let group = made::group(&store, 1, Held::None);
    let wall = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
    let step = RunStep {
        id: "theme".into(),
        kind: StepKind::Theme,
        title: "Where do feelings live?".into(),
        minutes: 20,
    };
    let ends = wall.naive_utc();
    let steps = vec![step];
    let chose = Happening::Chose {
        step: "theme".into(),
        choice: "toolbox/weather-inside".into(),
    };
    let mut stamps = StampMaker::new(store.device().clone());
    let mut book = SessionBook::default();
    let course = [Happening::Began { steps, ends }, chose, Happening::Finished];
    for (n, what) in (0..).zip(course) {
        let after = std::time::Duration::from_secs(n * 60).into();
        book.insert(Revision {
            id: id(&format!("happening-{n}")),
            at: stamps.next(wall),
            author: None,
            replaces: Vec::new(),
            what: Some(SessionRecord::Happened(Happened { after, wall, what })),
        });
    }
    let lock = store.lock(&group).unwrap();
    store.read_session(&group, &planned_id(1)).unwrap();
    store.save_session(&lock, &planned_id(1), &book).unwrap();
}

#[test]
fn what_was_taken_from_the_toolbox_is_told_by_its_name() {
    let temp = TempDir::new().unwrap();
    with_a_tool(temp.path());
    let story = said(temp.path(), &["show", "Group 1", "1"]);
    assert!(story.contains("– The weather inside me"), "{story}");
    assert!(!story.contains("toolbox/"), "{story}");
}

#[test]
fn away_the_page_says_what_to_bring_do_and_watch_for_before_what_to_say() {
    let temp = TempDir::new().unwrap();
    let new = ["new", "Out", "--programme", "guide-2011", "--lang", "en"];
    let dates = ["--start", "2027-01-12", "--time", "14:30"];
    said(temp.path(), &[&new[..], &dates].concat());
    let page = said(temp.path(), &["print", "Out", "2"]);
    assert!(page.contains("What everybody brings: "), "{page}");
    assert!(!page.contains("Make ready"), "{page}");
    // Each step has something to do and something to watch for.
    let steps = page.matches(" min  ").count() - 1;
    let count = |sign: &str| {
        page.lines()
            .filter(|l| l.trim_start().starts_with(sign))
            .count()
    };
    assert!(count("– ") >= steps && count("! ") >= steps, "{page}");
    assert!(page.lines().count() <= 66);

    let whole = said(temp.path(), &["show", "Out", "2"]);
    assert!(whole.contains("smil print"), "{whole}");
    assert!(whole.contains("Make ready"), "{whole}");
}

/// The second session takes up a step that waited: the theme of another.
fn with_a_step_that_waited(folder: &Path) {
    let store = made::store(folder);
    let group = made::group(&store, 1, Held::None);
    let lock = store.lock(&group).unwrap();
    let mut book = store.read_group(&group).unwrap().book;
    let Some(GroupRecord::Planned(planned)) = book.what(&planned_id(2)).cloned() else {
        panic!("the second session is planned");
    };
    let waited = TakenUp {
        session: "04-illness-and-addiction".to_owned(),
        step: "theme".to_owned(),
        minutes: 11,
    };
    let planned = Planned {
        taken_up: vec![waited],
        ..planned
    };
    let wall = DateTime::from_timestamp(1_900_000_000, 0).unwrap();
    book.insert(Revision {
        id: planned_id(2),
        at: StampMaker::new(store.device().clone()).next(wall),
        author: None,
        replaces: book.seen(&planned_id(2)),
        what: Some(GroupRecord::Planned(planned)),
    });
    let home = book.home("SMIL").unwrap();
    store.save_group(&lock, &book, &home).unwrap();
}

#[test]
fn the_page_has_the_step_that_was_taken_up_and_the_times_after_it_move() {
    let temp = TempDir::new().unwrap();
    with_a_step_that_waited(temp.path());
    let without = said(temp.path(), &["print", "Group 1", "3"]);
    let page = said(temp.path(), &["print", "Group 1", "2"]);
    let step = |page: &str| {
        page.lines()
            .find(|line| line.contains(" 11 min  "))
            .map(str::to_owned)
    };
    assert_eq!(step(&without), None, "{without}");
    assert!(step(&page).is_some(), "{page}");
    let at = |page: &str| {
        let line = page.lines().find(|line| line.contains("Relaxation"));
        line.unwrap().trim_start()[..5].to_owned()
    };
    assert_ne!(at(&page), at(&without));
}
