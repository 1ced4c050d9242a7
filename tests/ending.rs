//! The end of a course on the command line: what a parent is shown, and what is forgotten.

#![allow(
    clippy::unwrap_used,
    reason = "a call that cannot be made fails the test"
)]

mod laptops;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use insta::assert_snapshot;
use laptops::Laptop;
use smil::domain::group::Role;
use smil::domain::happening::{
    Attendance, Debrief, HeldWord, Note, Presence, Serious, SeriousKind, SessionRecord, SmallSign,
    SmallSigns, Told, Turn, TurnState, attendance_id, debrief_id, small_signs_id, turn_id,
};
use smil::domain::record::Revision;
use smil::domain::stamp::{Id, StampMaker};
use smil::store::{Places, Store};
use tempfile::TempDir;

/// Stands in every text that is marked as being about Rev.
const CANARY: &str = "blåbærsyltetøy";

fn store(laptop: &Laptop) -> Store {
    let places = Places {
        data: laptop.folder.join("data"),
        state: laptop.folder.join("state"),
    };
    Store::open(places, || Id::only("unused")).unwrap()
}

fn wall(minute: i64) -> DateTime<Utc> {
    let start: DateTime<Utc> = "2027-01-12T13:40:00Z".parse().unwrap();
    start + TimeDelta::minutes(minute)
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

/// Writes about Rev and about Elg in the first session, as the program would.
fn write(laptop: &Laptop, mark: &str) {
    let store = store(laptop);
    let group = store.groups().unwrap().remove(0);
    let lock = store.lock(&group).unwrap();
    let book = store.read_group(&group).unwrap().book;
    let people = book.people(Role::Child);
    let (rev, elg) = (people[0].0, people[1].0);
    let planned = book.plan()[0].id.clone();
    let mut session = store.read_session(&group, &planned).unwrap().book;
    let mut stamps = StampMaker::new(store.device().clone());
    session.revisions().for_each(|r| stamps.saw(&r.at));
    for (record, what) in records(rev, elg, mark) {
        session.insert(Revision {
            replaces: session.seen(&record),
            id: record,
            at: stamps.next(wall(0)),
            author: None,
            what: Some(what),
        });
    }
    store.save_session(&lock, &planned, &session).unwrap();
}

/// A word of Rev's that was held.
fn held_word(rev: &Id) -> SessionRecord {
    SessionRecord::HeldWord(HeldWord {
        word: format!("{CANARY} i kjelleren").as_str().into(),
        child: Some(rev.clone()),
        wall: wall(9),
        step: None,
        after: None,
        settled: None,
        decided_in: None,
    })
}

/// Something serious that Rev told.
fn serious(rev: &Id) -> SessionRecord {
    SessionRecord::Serious(Serious {
        wall: wall(11),
        step: None,
        after: None,
        child: Some(rev.clone()),
        words: format!("*{CANARY}* er borte").as_str().into(),
        about: Some(SeriousKind::Hard),
        being_written: false,
        only_for: None,
    })
}

fn records(rev: &Id, elg: &Id, mark: &str) -> Vec<(Id, SessionRecord)> {
    let note = |text: String, about: Option<&Id>, minute| {
        SessionRecord::Note(Note {
            text: text.as_str().into(),
            wall: wall(minute),
            step: None,
            after: None,
            about: about.cloned(),
        })
    };
    let attendance = |person: &Id, presence, reason: &str| {
        SessionRecord::Attendance(Attendance {
            person: person.clone(),
            presence,
            reason: reason.into(),
        })
    };
    let turn = |person: &Id, told: String| {
        SessionRecord::Turn(Turn {
            person: person.clone(),
            state: TurnState::Done,
            top: Told::Noted(told.as_str().into()),
            bottom: Told::Ticked,
        })
    };
    let signs = SessionRecord::SmallSigns(SmallSigns {
        person: rev.clone(),
        seen: [SmallSign::Tired].into(),
    });
    let talk = SessionRecord::Debrief(Debrief {
        about_a_child: "Snakk med mor til Rev.".into(),
        ..Debrief::default()
    });
    vec![
        (attendance_id(rev), attendance(rev, Presence::Late, CANARY)),
        (attendance_id(elg), attendance(elg, Presence::Here, "")),
        (turn_id(rev), turn(rev, format!("fant {CANARY}"))),
        (turn_id(elg), turn(elg, "fikk en valp".to_owned())),
        (small_signs_id(rev), signs),
        (
            id(&format!("{mark}-1")),
            note(format!("# {CANARY}\n1. hos mormor"), Some(rev), 5),
        ),
        (
            id(&format!("{mark}-2")),
            note("Elg var glad.".to_owned(), Some(elg), 6),
        ),
        (
            id(&format!("{mark}-3")),
            note("Fin stemning, Revy også.".to_owned(), None, 7),
        ),
        (id(&format!("{mark}-4")), held_word(rev)),
        (id(&format!("{mark}-5")), serious(rev)),
        (debrief_id(Role::Leader), talk),
    ]
}

/// A laptop with a group in which something is written.
fn written() -> (TempDir, Laptop) {
    let disk = tempfile::tempdir().unwrap();
    let laptop = Laptop::new(disk.path(), "one");
    laptop.make_group(&["--language", "nb"]);
    write(&laptop, "n");
    (disk, laptop)
}

/// The files below a folder in which the canary stands.
fn traces(folder: &Path) -> Vec<PathBuf> {
    let files = laptops::files_in(folder).into_iter();
    files
        .filter(|path| String::from_utf8_lossy(&fs::read(path).unwrap()).contains(CANARY))
        .collect()
}

/// An export with the day of today taken out.
fn undated(text: &str) -> String {
    let head = text.lines().nth(2).unwrap();
    text.replace(head, "[HEAD]")
}

#[test]
fn a_parent_is_shown_everything_about_the_child_and_nothing_of_another() {
    let (_disk, laptop) = written();
    for lang in ["nb", "da", "en"] {
        let args = [
            "export", "Tuesday", "--child", "rev", "--yes", "--lang", lang,
        ];
        let said = laptop.said(&args);
        assert!(!said.contains("valp") && !said.contains("Elg"), "{said}");
        assert_snapshot!(format!("export_{lang}"), undated(&said));
    }
    let nobody = laptop.call(&["export", "Tuesday", "--child", "Bjørn", "--yes"]);
    assert_eq!(nobody.code, 2);
    assert_snapshot!("export_nobody_en", nobody.err);
}

#[test]
fn an_exported_file_is_for_its_owner_alone_and_never_written_over() {
    let (disk, laptop) = written();
    let file = disk.path().join("Rev.md");
    let args = [
        "export",
        "Tuesday",
        "--child",
        "Rev",
        "--yes",
        "--output",
        file.to_str().unwrap(),
    ];
    let said = laptop.said(&args);
    assert!(
        !said.contains(CANARY),
        "what is in the file is not on the screen"
    );
    assert!(fs::read_to_string(&file).unwrap().contains(CANARY));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    fs::write(&file, "edited").unwrap();
    let again = laptop.call(&args);
    assert_eq!((again.code, again.out.as_str()), (1, ""), "{again:?}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "edited");
}

#[test]
fn nothing_is_forgotten_unless_somebody_says_yes() {
    let (_disk, laptop) = written();
    for args in [
        &["forget", "Tuesday"][..],
        &["forget", "Tuesday", "--child", "Rev"],
    ] {
        let said = laptop.call(args);
        assert_eq!((said.code, said.out.as_str()), (1, ""), "{said:?}");
        assert!(said.err.contains("--yes"), "{said:?}");
    }
    assert!(!traces(&laptop.folder).is_empty());
    assert!(laptop.said(&["show", "Tuesday"]).contains("Rev"));
}

#[test]
fn a_forgotten_child_is_gone_and_what_only_names_it_is_told() {
    for lang in ["nb", "da", "en"] {
        let (_disk, laptop) = written();
        let args = [
            "forget", "Tuesday", "--child", "Rev", "--yes", "--lang", lang,
        ];
        assert_snapshot!(format!("forget_child_{lang}"), laptop.said(&args));
        assert_eq!(traces(&laptop.folder), Vec::<PathBuf>::new());
        let shown = laptop.said(&["show", "Tuesday", "1", "--notes"]);
        assert!(shown.contains("Elg var glad."), "{shown}");
        assert!(!laptop.said(&["show", "Tuesday"]).contains("Rev"));
        assert_eq!(
            laptop
                .call(&["export", "Tuesday", "--child", "Rev", "--yes"])
                .code,
            2
        );
    }
}

#[test]
fn papers_that_were_written_for_others_are_named_when_somebody_is_forgotten() {
    let (_disk, laptop) = written();
    let paper = store(&laptop).write_paper("everything", "md", CANARY);
    let said = laptop.said(&["forget", "Tuesday", "--child", "Rev", "--yes"]);
    assert!(said.contains("data/papers"), "{said}");
    assert!(paper.unwrap().exists(), "they are the leaders’ own");
}

#[test]
fn a_forgotten_child_is_forgotten_on_the_other_laptop_when_the_group_is_opened_there() {
    let disk = tempfile::tempdir().unwrap();
    let shared = disk.path().join("shared");
    fs::create_dir(&shared).unwrap();
    let (one, two) = (
        Laptop::new(disk.path(), "one"),
        Laptop::new(disk.path(), "two"),
    );
    one.make_group(&["--folder", shared.to_str().unwrap()]);
    two.said(&["open", shared.to_str().unwrap()]);
    write(&one, "a");
    write(&two, "b");
    let said = one.said(&["forget", "Tuesday", "--child", "Rev", "--yes"]);
    assert!(said.contains("1 other computer"), "{said}");
    assert_eq!(traces(&one.folder), Vec::<PathBuf>::new());
    assert!(!traces(&shared).is_empty());
    let shown = two.said(&["show", "Tuesday", "1", "--notes"]);
    assert!(!shown.contains(CANARY), "it is not shown even before");
    // What the program does there when somebody opens the group.
    let second = store(&two);
    let group = second.groups().unwrap().remove(0);
    let lock = second.lock(&group).unwrap();
    let now = smil::domain::time::Now {
        steady: std::time::Duration::ZERO,
        wall: wall(60),
        rate: 1,
        zone: |utc| utc.naive_utc(),
    };
    second.carry_out_forgetting(&lock, &now).unwrap();
    assert_eq!(traces(disk.path()), Vec::<PathBuf>::new());
}

#[test]
fn a_forgotten_group_leaves_nothing_of_it_behind() {
    for lang in ["nb", "da", "en"] {
        let (_disk, laptop) = written();
        let args = ["forget", "Tuesday", "--yes", "--lang", lang];
        assert_snapshot!(format!("forget_group_{lang}"), laptop.said(&args));
        assert_eq!(traces(&laptop.folder), Vec::<PathBuf>::new());
        let left = laptop.files();
        let names: Vec<_> = left
            .iter()
            .map(|path| path.strip_prefix(&laptop.folder))
            .collect();
        assert!(
            left.iter()
                .all(|path| fs::metadata(path).unwrap().len() < 64),
            "{names:?}"
        );
        assert_eq!(laptop.call(&["show", "Tuesday"]).code, 2);
    }
}
