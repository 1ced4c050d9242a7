//! Programme files as leaders write them: one fixture for each mistake that can be made, and
//! what must be said of it, with its place.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use smil::content::{LARGEST_FILE, Library, Problem, ProblemKind, Severity, check};
use smil::domain::language::{Band, Lang};

const ONE: &str = r#"(
    format: 1, id: "one", kind: children, title: "En", minutes: 3, buffer: 0, aims: ["Mål"],
    steps: [Ritual("candle")],
)"#;

fn fixtures(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/content")
        .join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> &str {
    path.file_stem().unwrap().to_str().unwrap()
}

fn put(folder: &Path, name: &str, text: impl AsRef<[u8]>) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join(name), text).unwrap();
}

fn listing(problems: &[Problem], title: &str) -> String {
    let mut out = format!("{title}\n");
    for problem in problems {
        let place = problem
            .at
            .map_or("-".to_owned(), |at| format!("{}:{}", at.line, at.column));
        let severity = match problem.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let name = problem.path.file_name().unwrap().to_str().unwrap();
        writeln!(out, "    {name}:{place} {severity} {:?}", problem.kind).unwrap();
    }
    out
}

/// A programme of one good session and the ritual's candle, with one more session listed.
fn programme_with(folder: &Path, session: &str) {
    let id = stem(folder);
    put(folder, "one.ron", ONE);
    put(
        folder,
        "programme.ron",
        format!(
            r#"(format: 1, id: "{id}", title: "P", source: "Oss", bands: [younger, older],
            ritual: [(id: "candle", kind: candle, title: "Lys", minutes: 3, do: ["Tenn."], say: ["Hei."])],
            sessions: ["one", "{session}"])"#
        ),
    );
}

fn nothing_built_in_asked() -> Library {
    Library::new(None)
}

#[test]
fn every_mistake_in_a_session_is_told_with_its_place() {
    let mut out = String::new();
    for fixture in fixtures("bad/session") {
        let temp = tempfile::tempdir().unwrap();
        let folder = temp.path().join("local");
        programme_with(&folder, stem(&fixture));
        let file = folder.join(fixture.file_name().unwrap());
        fs::copy(&fixture, &file).unwrap();
        let problems = check(&nothing_built_in_asked(), &[folder]);
        assert!(!problems.is_empty(), "{}", fixture.display());
        out += &listing(&problems, stem(&fixture));
    }
    insta::assert_snapshot!("mistakes_in_a_session", out);
}

#[test]
fn every_mistake_in_a_programme_is_told_with_its_place() {
    let mut out = String::new();
    for fixture in fixtures("bad/programme") {
        let temp = tempfile::tempdir().unwrap();
        let folder = temp.path().join(stem(&fixture));
        put(&folder, "one.ron", ONE);
        fs::copy(&fixture, folder.join("programme.ron")).unwrap();
        let problems = check(&nothing_built_in_asked(), &[folder]);
        assert!(!problems.is_empty(), "{}", fixture.display());
        out += &listing(&problems, stem(&fixture));
    }
    insta::assert_snapshot!("mistakes_in_a_programme", out);
}

#[test]
fn every_mistake_in_the_toolbox_is_told_with_its_place() {
    insta::assert_snapshot!("mistakes_in_the_toolbox", mistakes_in("toolbox"));
}

#[test]
fn every_mistake_in_what_can_happen_in_a_rehearsal_is_told_with_its_place() {
    insta::assert_snapshot!("mistakes_in_a_rehearsal", mistakes_in("rehearsal"));
}

#[test]
fn every_mistake_in_a_tour_is_told_with_its_place() {
    insta::assert_snapshot!("mistakes_in_a_tour", mistakes_in("tour"));
}

#[test]
fn every_mistake_in_the_questions_of_an_evaluation_is_told_with_its_place() {
    insta::assert_snapshot!("mistakes_in_an_evaluation", mistakes_in("evaluation"));
}

#[test]
fn questions_of_the_leaders_stand_beside_those_built_in_or_in_for_them() {
    let temp = tempfile::tempdir().unwrap();
    let all = Library::new(None).question_sets().0.len();
    let set = |id: &str| {
        format!(
            r#"(format: 1, id: "{id}", occasion: running, who: children, title: "Ours",
                scales: [(id: "fun", ask: "Fun?", low: "no", high: "yes")])"#
        )
    };
    let folder = temp.path().join("evaluation");
    put(&folder, "ours.ron", set("ours"));
    put(&folder, "children-running.ron", set("children-running"));
    put(&folder, "parents-mid.ron", "(((");
    let library = Library::new(Some(temp.path().to_owned()));
    let (sets, problems) = library.question_sets();
    assert_eq!((sets.len(), problems.len()), (all, 1));
    let ours: Vec<_> = sets
        .iter()
        .filter(|set| set.title.or_empty(Lang::En, Band::Younger) == "Ours")
        .map(|set| set.id.as_str())
        .collect();
    assert_eq!(ours, ["children-running", "ours"]);
    assert!(!library.programme_ids().contains(&"evaluation".to_owned()));
}

#[test]
fn something_of_the_leaders_can_happen_and_a_broken_one_hides_no_other() {
    let temp = tempfile::tempdir().unwrap();
    let all = Library::new(None).rehearsal().0.len();
    let event = r#"(format: 1, id: "snow", title: "T", tell: "It snows.", steps: [meal], when: over,
        outcomes: [(means: [listen], title: "A", why: "a"), (title: "B", why: "b")])"#;
    put(&temp.path().join("rehearsal"), "snow.ron", event);
    put(&temp.path().join("rehearsal"), "broken.ron", "(((");
    let (events, problems) = Library::new(Some(temp.path().to_owned())).rehearsal();
    assert!(events.iter().any(|event| event.id == "snow"));
    assert_eq!((events.len(), problems.len()), (all + 1, 1));
}

fn mistakes_in(folder_of: &str) -> String {
    let mut out = String::new();
    for fixture in fixtures(&format!("bad/{folder_of}")) {
        let temp = tempfile::tempdir().unwrap();
        let folder = temp.path().join(folder_of);
        fs::create_dir(&folder).unwrap();
        let file = folder.join(fixture.file_name().unwrap());
        fs::copy(&fixture, &file).unwrap();
        let problems = check(&nothing_built_in_asked(), std::slice::from_ref(&file));
        assert!(!problems.is_empty(), "{}", fixture.display());
        assert_eq!(check(&nothing_built_in_asked(), &[folder]), problems);
        out += &listing(&problems, stem(&fixture));
    }
    out
}

#[test]
fn an_entry_of_the_leaders_is_in_the_toolbox_and_a_broken_one_hides_no_other() {
    let temp = tempfile::tempdir().unwrap();
    let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content/good/toolbox");
    let all = Library::new(None).toolbox().0.len();
    for entry in fs::read_dir(good).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        put(&temp.path().join("toolbox"), name, fs::read(&path).unwrap());
    }
    put(&temp.path().join("toolbox"), "broken.ron", "(((");
    // It stands in for the one of its name that is built in.
    put(&temp.path().join("toolbox"), "zip-zap.ron", "(((");
    let library = Library::new(Some(temp.path().to_owned()));
    let (tools, problems) = library.toolbox();
    assert!(tools.iter().any(|tool| tool.id == "fangelek"));
    assert!(!tools.iter().any(|tool| tool.id == "zip-zap"));
    assert_eq!((tools.len(), problems.len()), (all, 2));
    // And no session that names it is kept from being led.
    for id in library.programme_ids() {
        let programme = library.programme(&id).unwrap();
        for session in &programme.sessions {
            library.session(&programme, session).unwrap();
        }
    }
    assert!(!library.programme_ids().contains(&"toolbox".to_owned()));
}

#[test]
fn a_programme_takes_over_sessions_and_a_ritual_from_another() {
    let temp = tempfile::tempdir().unwrap();
    put(
        &temp.path().join("ours"),
        "programme.ron",
        r#"(format: 1, id: "ours", title: "Vår", source: "Oss", bands: [younger, older],
            ritual_of: "guide-2011", ritual_order: ["meal", "name-tags"],
            sessions: ["guide-2011/03-feelings"])"#,
    );
    let library = Library::new(Some(temp.path().to_owned()));
    assert_eq!(check(&library, &[temp.path().join("ours")]), []);
    let ours = library.programme("ours").unwrap();
    let session = library.session(&ours, "guide-2011/03-feelings").unwrap();
    assert_eq!(session.file.id, "guide-2011/03-feelings");
    let ids: Vec<_> = session.steps.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(ids[..3], ["meal", "name-tags", "candle"]);
    let (offer, problems) = library.offer("ours").unwrap();
    assert_eq!(problems, []);
    assert!(offer.session("guide-2011/03-feelings").is_some());
}

#[test]
fn a_local_programme_in_one_language_is_without_fault() {
    let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content/good");
    assert_eq!(check(&nothing_built_in_asked(), &[good.join("lokal")]), []);
    assert_eq!(
        check(&nothing_built_in_asked(), std::slice::from_ref(&good)),
        []
    );
    assert_eq!(
        check(&nothing_built_in_asked(), &[good.join("lokal/first.ron")]),
        []
    );

    let library = Library::new(Some(good));
    assert!(library.programme_ids().contains(&"lokal".to_owned()));
    let programme = library.programme("lokal").unwrap();
    let session = library.session(&programme, "first").unwrap();
    let minutes: Vec<_> = session
        .steps
        .iter()
        .map(|s| s.minutes.of(Band::Younger))
        .collect();
    assert_eq!(minutes, [3, 15, 7]);
    assert_eq!(
        session.steps[1].title.or_empty(Lang::Nb, Band::Younger),
        "Prat"
    );
}

#[test]
fn a_group_with_another_language_than_the_programmes_sees_that_it_is_another() {
    let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content/good");
    let library = Library::new(Some(good));
    let programme = library.programme("lokal").unwrap();
    let session = library.session(&programme, "first").unwrap();
    for text in [&session.file.title, &session.steps[0].title] {
        let instead = |lang| text.get(lang, Band::Younger).unwrap().instead;
        assert_eq!(instead(Lang::Nb), None);
        assert_eq!(instead(Lang::Da), Some(Lang::Nb));
    }
}

#[test]
fn what_ships_has_no_error() {
    let library = Library::new(None);
    let errors: Vec<_> = check(&library, &[])
        .into_iter()
        .filter(|p| p.severity() == Severity::Error)
        .map(|p| (p.place(), p.kind))
        .collect();
    assert_eq!(errors, []);
    for id in library.programme_ids() {
        let programme = library.programme(&id).unwrap();
        for session in programme.sessions.iter().chain(&programme.parent_meetings) {
            library.session(&programme, session).unwrap();
        }
    }
}

#[test]
fn a_file_of_the_leaders_stands_in_for_the_built_in_one_of_its_name() {
    let Some(id) = Library::new(None).programme_ids().into_iter().next() else {
        return;
    };
    let built_in = Library::new(None).programme(&id).unwrap();
    let first = &built_in.sessions[0];
    let temp = tempfile::tempdir().unwrap();
    put(
        &temp.path().join(&id),
        &format!("{first}.ron"),
        format!(
            r#"(format: 1, id: "{first}", kind: children, title: "Vår egen", minutes: 9, buffer: 0,
            steps: [Step(id: "own", kind: plain, title: "Prat", minutes: 9)])"#
        ),
    );
    let library = Library::new(Some(temp.path().to_owned()));
    let programme = library.programme(&id).unwrap();
    assert_eq!(programme, built_in);
    let own = library.session(&programme, first).unwrap();
    assert_eq!(own.file.title.or_empty(Lang::Nb, Band::Younger), "Vår egen");
    let other = &programme.sessions[1];
    assert_eq!(
        library.session(&programme, other),
        Library::new(None).session(&built_in, other)
    );
}

#[test]
fn what_does_not_exist_is_said_so() {
    let temp = tempfile::tempdir().unwrap();
    let library = Library::new(Some(temp.path().join("nowhere")));
    for id in ["unknown", "../../etc", "", "\u{1b}[2J", "/etc"] {
        let problems = library.programme(id).unwrap_err();
        assert!(
            matches!(problems[0].kind, ProblemKind::UnknownProgramme { .. }),
            "{id:?}"
        );
        assert!(!problems[0].place().contains('\u{1b}'));
    }
    programme_with(&temp.path().join("local"), "one");
    let library = Library::new(Some(temp.path().to_owned()));
    let mut programme = library.programme("local");
    assert!(programme.is_err(), "a session listed twice");
    put(
        &temp.path().join("local"),
        "programme.ron",
        r#"(format: 1, id: "local", title: "P", source: "Oss", bands: [younger], sessions: ["one"])"#,
    );
    programme = library.programme("local");
    for id in ["two", "../local/one", "programme", ""] {
        let problems = library
            .session(programme.as_ref().unwrap(), id)
            .unwrap_err();
        assert!(
            matches!(problems[0].kind, ProblemKind::UnknownSession { .. }),
            "{id:?}"
        );
    }
}

#[test]
fn files_that_are_no_text_or_too_large_are_problems_of_their_own() {
    let temp = tempfile::tempdir().unwrap();
    let kind_of = |name: &str, bytes: &[u8]| {
        let folder = temp.path().join("local");
        programme_with(&folder, name);
        put(&folder, &format!("{name}.ron"), bytes);
        let file = folder.join(format!("{name}.ron"));
        let problems = check(&nothing_built_in_asked(), std::slice::from_ref(&file));
        assert!(problems.iter().all(|p| p.path == file));
        problems
            .into_iter()
            .map(|p| (p.at.map(|at| (at.line, at.column)), p.kind))
            .collect::<Vec<_>>()
    };
    let most = LARGEST_FILE;
    let too_large = vec![b' '; usize::try_from(most).unwrap() + 1];
    assert_eq!(
        kind_of("large", &too_large),
        [(None, ProblemKind::TooLarge { most })]
    );
    assert_eq!(
        kind_of("latin", b"(\n title: \"f\xf8lelser\")"),
        [(Some((2, 11)), ProblemKind::NotUtf8)]
    );
    let with_mark = format!(
        "\u{FEFF}{}",
        ONE.replace("\"one\"", "\"mark\"").replace('\n', "\r\n")
    );
    assert_eq!(kind_of("mark", with_mark.as_bytes()), []);
}

#[test]
fn a_single_file_is_judged_with_its_programme_and_says_when_that_cannot_be_read() {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("local");
    programme_with(&folder, "two");
    let kinds = |path: PathBuf| -> Vec<_> {
        let problems = check(&nothing_built_in_asked(), &[path]).into_iter();
        problems.map(|p| p.kind).collect()
    };
    assert_eq!(kinds(folder.join("one.ron")), []);
    let id = "two".to_owned();
    assert_eq!(
        kinds(folder.join("programme.ron")),
        [ProblemKind::UnknownSession { id }]
    );
    put(&folder, "programme.ron", "(");
    assert!(matches!(
        kinds(folder.join("one.ron"))[..],
        [ProblemKind::Syntax(_)]
    ));

    put(temp.path(), "notes.txt", "Hei");
    assert_eq!(
        kinds(temp.path().join("notes.txt")),
        [ProblemKind::NotAProgramme]
    );
    let gone = ProblemKind::Unreadable(std::io::ErrorKind::NotFound);
    assert_eq!(kinds(temp.path().join("gone")), [gone]);
}

#[test]
fn odd_things_in_the_folder_are_told_and_harm_nothing() {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("local");
    programme_with(&folder, "folder");
    fs::create_dir(folder.join("folder.ron")).unwrap();
    fs::create_dir(folder.join("pictures")).unwrap();
    put(&folder, "README.txt", "Hei");
    put(&folder, "one (conflicted copy).ron", ONE);
    put(&folder, ".hidden.ron", "(((");
    put(temp.path(), "lost.ron", ONE);
    put(&temp.path().join("Vår gruppe"), "programme.ron", "");
    put(&temp.path().join("empty"), "README.txt", "Hei");
    let problems = check(&Library::new(Some(temp.path().to_owned())), &[]);
    let own: Vec<_> = problems
        .iter()
        .filter_map(|p| Some((p.path.strip_prefix(temp.path()).ok()?.to_str()?, &p.kind)))
        .collect();
    let id = "empty".to_owned();
    assert_eq!(
        own,
        [
            ("Vår gruppe", &ProblemKind::BadName),
            ("empty", &ProblemKind::UnknownProgramme { id }),
            ("local/folder.ron", &ProblemKind::NotAFile),
            ("local/one (conflicted copy).ron", &ProblemKind::BadName),
            ("lost.ron", &ProblemKind::MisplacedFile),
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_hides_nothing_silently() {
    let Some(id) = Library::new(None).programme_ids().into_iter().next() else {
        return;
    };
    let temp = tempfile::tempdir().unwrap();
    fs::create_dir(temp.path().join(&id)).unwrap();
    std::os::unix::fs::symlink("nowhere", temp.path().join(&id).join("programme.ron")).unwrap();
    let library = Library::new(Some(temp.path().to_owned()));
    let problems = library.programme(&id).unwrap_err();
    assert_eq!(
        problems[0].kind,
        ProblemKind::Unreadable(std::io::ErrorKind::NotFound)
    );
    std::os::unix::fs::symlink(temp.path(), temp.path().join("loop")).unwrap();
    assert!(!check(&library, &[]).is_empty());
    assert!(!check(&library, &[temp.path().to_owned()]).is_empty());
}

#[test]
fn the_leaders_own_card_is_read_and_a_broken_one_leaves_the_built_in() {
    let temp = tempfile::tempdir().unwrap();
    let library = Library::new(Some(temp.path().to_owned()));
    let (built_in, problems) = library.serious();
    assert_eq!(problems, []);
    let path = temp.path().join("serious.ron");
    let text = std::fs::read_to_string("sessions/serious.ron").unwrap();
    std::fs::write(&path, text.replace("116 117", "55 55 55 55")).unwrap();
    let (own, problems) = library.serious();
    assert_eq!(problems, []);
    assert_ne!(own, built_in);
    for paths in [
        &[temp.path().to_owned()][..],
        std::slice::from_ref(&path),
        &[],
    ] {
        assert_eq!(check(&library, paths), [], "{paths:?}");
    }

    std::fs::write(&path, text.replace("kind: hard", "kind: violence")).unwrap();
    let found = check(&library, &[]);
    assert!(
        matches!(found[0].kind, ProblemKind::NotEachOnce),
        "{found:?}"
    );
    std::fs::write(&path, text.replace("    say:", "    sya:")).unwrap();
    let (instead, problems) = library.serious();
    assert_eq!(instead, built_in);
    assert_eq!(problems.len(), 1);
    assert_eq!(check(&library, &[]), problems);
}
