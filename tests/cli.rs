//! `smil` as it is called from a command line: what it prints, how it ends, what then lies on
//! the disk. Every call has an emptied environment and folders of its own.

#![allow(
    clippy::unwrap_used,
    reason = "a call that cannot be made fails the test"
)]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command as Process, Stdio};

use assert_cmd::Command;
use assert_fs::TempDir;
use insta::assert_snapshot;
use smil::domain::language::Lang;
use smil::input::TABLE;
use smil::words::Words;

/// Folders of its own.
struct Place(TempDir);

/// How a call ended, and what it said.
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Place {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    fn variables(&self) -> [(&'static str, String); 4] {
        [
            ("HOME", self.path("home")),
            ("SMIL_DATA_DIR", self.path("data")),
            ("SMIL_STATE_DIR", self.path("state")),
            ("SMIL_PROGRAMMES", self.path("programmes")),
        ]
    }

    /// A place with a group that follows the small programme of the tests, whose texts stay as
    /// they are.
    fn with_local_group(name: &str) -> Self {
        let place = Self::new();
        let programmes = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content/good/lokal");
        let ours = place.0.path().join("programmes/lokal");
        std::fs::create_dir_all(&ours).unwrap();
        for entry in std::fs::read_dir(programmes).unwrap() {
            let from = entry.unwrap().path();
            std::fs::copy(&from, ours.join(from.file_name().unwrap())).unwrap();
        }
        let start = ["new", name, "--lang", "nb", "--programme", "lokal"];
        let dates = ["--start", "2027-01-12", "--time", "14:30", "--child", "Ræv"];
        place.said(&[&start[..], &dates].concat());
        place
    }

    fn smil(&self, args: &[&str]) -> Said {
        let mut command = Command::cargo_bin("smil").unwrap();
        command.env_clear().envs(self.variables()).args(args);
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            text.replace(&self.0.path().display().to_string(), "[PLACE]")
        };
        Said {
            code: output.status.code().unwrap(),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    fn said(&self, args: &[&str]) -> String {
        let said = self.smil(args);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{args:?}");
        said.out
    }

    /// A call that cannot be: what it says, after what code.
    fn wrong(&self, code: i32, args: &[&str]) -> String {
        let said = self.smil(args);
        assert_eq!(
            (said.code, said.out.as_str()),
            (code, ""),
            "{args:?} {}",
            said.err
        );
        said.err
    }

    fn with_group(lang: &str, name: &str) -> Self {
        let place = Self::new();
        place.add_group(lang, name);
        place
    }

    fn add_group(&self, lang: &str, name: &str) -> String {
        let start = ["new", name, "--lang", lang, "--programme", "guide-2011"];
        let dates = ["--start", "2027-01-12", "--time", "14:30"];
        let more = [
            "--skip",
            "2027-02-15..2027-02-21",
            "--child",
            "Ræv",
            "--child",
            "Elg",
        ];
        let people = ["--leader", "Kari", "--user-representative", "Ola"];
        self.said(&[&start[..], &dates, &more, &people].concat())
    }
}

#[test]
fn a_group_is_made_and_told_of_in_norwegian() {
    let place = Place::new();
    assert_snapshot!("new_nb", place.add_group("nb", "Tirsdagsgruppa"));
    assert_snapshot!("groups_nb", place.said(&["groups", "--lang", "nb"]));
    assert_snapshot!("show_nb", place.said(&["show", "tirs"]));
    let place = Place::with_local_group("Onsdag");
    assert_snapshot!("show_session_nb", place.said(&["show", "ons", "1"]));
}

#[test]
fn a_group_is_made_and_told_of_in_english() {
    let place = Place::new();
    assert_snapshot!("new_en", place.add_group("en", "Tuesday group"));
    assert_snapshot!("groups_en", place.said(&["groups"]));
    assert_snapshot!("show_en", place.said(&["show", "TUESDAY"]));
}

#[test]
fn a_group_has_its_own_language_unless_another_is_asked_for() {
    let place = Place::with_group("nb", "Tirsdag");
    assert!(
        place
            .said(&["show", "tirsdag"])
            .contains("Gruppeledere: Kari")
    );
    let english = place.said(&["show", "tirsdag", "--lang=en"]);
    assert!(english.contains("Leaders: Kari"));
}

#[test]
fn a_group_made_on_a_fresh_computer_has_an_id_of_its_own() {
    let place = Place::with_group("nb", "Tirsdag");
    let device = std::fs::read_to_string(place.path("state/device")).unwrap();
    let groups = std::fs::read_dir(place.path("data/groups")).unwrap();
    let groups: Vec<_> = groups.map(|g| g.unwrap().file_name()).collect();
    assert_eq!(groups.len(), 1);
    assert_ne!(groups[0].to_str().unwrap(), device.trim());
}

#[test]
fn what_lies_on_the_disk_is_for_its_owner_alone() {
    let place = Place::with_group("en", "Tuesday");
    let folder = place.said(&["where", "tues"]);
    let folder = folder.trim().replace("[PLACE]", &place.path(""));
    let mut files = Vec::new();
    walk(Path::new(&folder), &mut files);
    assert_eq!(files.len(), 1);
    let text = std::fs::read_to_string(&files[0]).unwrap();
    for word in ["Ræv", "Kari", "guide-2011", "2027-02-23"] {
        assert!(text.contains(word), "{word}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = files[0].metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

fn walk(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            files.push(path);
        }
    }
}

#[test]
fn nothing_is_told_where_nothing_is() {
    let place = Place::new();
    assert_snapshot!("no_groups_nb", place.said(&["groups", "--lang", "nb"]));
    assert_snapshot!("no_groups_en", place.said(&["groups"]));
    assert_snapshot!("no_groups_show_en", place.wrong(2, &["show", "x"]));
}

#[test]
fn the_folders_and_the_programmes_are_named() {
    let place = Place::new();
    assert_snapshot!("where_nb", place.said(&["where", "--lang", "nb"]));
    assert_snapshot!("where_en", place.said(&["where"]));
    let programmes = place.said(&["programmes"]);
    assert!(programmes.starts_with(
        "guide-2011\n  SMIL following the guide (2011)\n  12 sessions, 2 parent meetings\n"
    ));
    let elsewhere = place.said(&["where", "--data-dir", "/elsewhere"]);
    assert!(elsewhere.contains("/elsewhere"));
}

#[test]
fn a_page_is_one_page_and_names_no_child() {
    let place = Place::with_group("nb", "Tirsdag");
    for session in 1..=12 {
        let page = place.said(&["print", "tirsdag", &session.to_string()]);
        assert!(page.lines().count() <= 66, "{session}");
        assert!(
            page.lines().all(|line| line.chars().count() <= 80),
            "{session}"
        );
        assert!(page.contains("____"), "{session}");
        assert!(!page.contains("Ræv") && !page.contains("Elg"), "{session}");
    }
    let place = Place::with_local_group("Onsdag");
    assert_snapshot!("print_nb", place.said(&["print", "onsdag", "1"]));
    assert_snapshot!(
        "print_en",
        place.said(&["print", "onsdag", "1", "--lang", "en"])
    );
}

#[test]
fn a_page_for_the_browser_fetches_and_runs_nothing() {
    let place = Place::with_local_group("<b>Tirsdag & \"co\"</b>");
    let page = place.said(&["print", "<b>", "1", "--html"]);
    assert!(page.starts_with("<!DOCTYPE html>"));
    for loud in [
        "<script",
        "http",
        "src=",
        "@import",
        "url(",
        "<b>Tirsdag",
        "Ræv",
    ] {
        assert!(!page.contains(loud), "{loud}");
    }
    assert_snapshot!("print_html_nb", page);
}

#[test]
fn what_is_handed_out_after_a_tour_is_a_page_of_its_own() {
    let place = Place::new();
    for lang in Lang::ALL {
        let code = lang.code();
        let page = place.said(&["tour", "--handout", "md", "--lang", code]);
        assert_snapshot!(format!("tour_{code}"), page);
        let page = place.said(&["tour", "--handout", "html", "--lang", code]);
        assert!(page.starts_with("<!DOCTYPE html>"));
        for loud in ["<script", "http", "src=", "@import", "url("] {
            assert!(!page.contains(loud), "{loud}");
        }
        // The stops, whom to call, and what to do next.
        assert_eq!(page.matches("<h2>").count(), 17 + 2, "{code}");
        let danish = lang == Lang::Da;
        assert_eq!(page.contains("<li>113 – "), !danish, "{code}");
        assert!(page.contains("<li>116 111 – "), "{code}");
    }
    let page = place.said(&["tour", "--handout", "html", "--lang", "nb"]);
    assert_snapshot!("tour_html_nb", page);
}

#[test]
fn what_is_handed_out_can_be_written_to_a_file_and_writes_over_none() {
    let place = Place::new();
    let file = place.0.path().join("tour.md");
    let args = ["tour", "--handout", "md", "--lang", "en", "--output"];
    let args = [&args[..], &[file.to_str().unwrap()]].concat();
    assert!(place.said(&args).contains("tour.md"));
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.starts_with("# SMIL in a quarter of an hour"));
    assert!(place.wrong(1, &args).contains("tour.md"));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written);
}

#[test]
fn all_keys_are_listed() {
    let place = Place::new();
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let keys = place.said(&["keys", "--lang", lang.code()]);
        for binding in TABLE {
            let first = words.key(binding.keys[0]);
            let action = words.action(binding.action);
            let listed = |line: &str| {
                let line = line.trim();
                line.starts_with(&first) && line.ends_with(&action)
            };
            assert!(keys.lines().any(listed), "{first} {action}");
        }
    }
}

#[test]
fn the_help_speaks_the_language() {
    let place = Place::new();
    for lang in ["nb", "da", "en"] {
        let help = place.said(&["--lang", lang, "--help"]);
        assert_snapshot!(format!("help_{lang}"), help);
        let help = place.said(&["new", "-h", "--lang", lang]);
        assert_snapshot!(format!("help_new_{lang}"), help);
    }
    assert!(place.said(&["--version"]).starts_with("smil "));
}

#[test]
fn what_cannot_be_meant_is_said_in_words() {
    let place = Place::with_group("nb", "Tirsdag ungdom");
    place.add_group("nb", "Tirsdag barn");
    let mut all = String::new();
    for args in [
        &["shw"][..],
        &["show", "tirsdag b", "--nots"],
        &["show"],
        &["show", "a", "b", "c"],
        &["show", "tirsdag"],
        &["show", "onsdag"],
        &["show", "tirsdag b", "99"],
        &["run", "tirsdag b", "mer om"],
        &["run", "onsdag"],
        &["print", "tirsdag b", "99"],
        &["--lang"],
        &["groups", "--theme", "rosa"],
        &["groups", "--speed", "2"],
        &["demo", "--speed", "0"],
        &["demo", "--speed", "fort"],
    ] {
        let args = [&["--theme=plain"][..0], args, &["--lang=nb"]].concat();
        let said = place.smil(&args);
        let line = format!(
            "$ smil {}\n[{}] {}{}\n",
            args.join(" "),
            said.code,
            said.out,
            said.err
        );
        all.push_str(&line);
    }
    assert_snapshot!("misused_nb", all);
}

#[test]
fn a_group_that_cannot_be_is_not_made() {
    let place = Place::with_group("nb", "Tirsdag");
    let whole = [
        ("--programme", "guide-2011"),
        ("--start", "2027-01-12"),
        ("--time", "14:30"),
    ];
    let mut all = String::new();
    for (name, option, value) in [
        ("Ny", "--programme", "guiden"),
        ("Ny", "--start", "i morgen"),
        ("Ny", "--time", "25:00"),
        ("Ny", "--every", "3w"),
        ("Ny", "--skip", "2027-02-21..2027-02-15"),
        ("Ny", "--band", "adult"),
        ("Ny", "--country", "sweden"),
        ("Ny", "--language", "sv"),
        ("Ny", "--child", " "),
        ("Ny", "--child", "Et navn som ikke kan leses på avstand"),
        ("Ny", "--leader", "rev"),
        ("  ", "--child", "Elg"),
        ("TIRSDAG", "--child", "Elg"),
    ] {
        let mut args = vec!["new", name, "--lang", "nb", "--child", "Rev"];
        let kept = whole.iter().filter(|(other, _)| *other != option);
        args.extend(kept.flat_map(|(option, value)| [*option, *value]));
        args.extend([option, value]);
        all.push_str(&format!("{name:?} {option} {value:?}: "));
        let said = place.smil(&args);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{args:?}");
        all.push_str(&said.err);
    }
    assert_snapshot!("not_made_nb", all);
    assert_eq!(place.said(&["groups"]).lines().count(), 1);
}

#[test]
fn a_language_that_nobody_speaks_here_is_named() {
    let place = Place::new();
    assert_snapshot!(
        "no_language_en",
        place.wrong(2, &["groups", "--lang", "xx"])
    );
    let mut command = Command::cargo_bin("smil").unwrap();
    command.env_clear().envs(place.variables()).arg("groups");
    command.env("SMIL_LANG", "nn_NO.UTF-8");
    let output = command.output().unwrap();
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .starts_with("Det er ingen grupper")
    );
}

#[test]
fn hostile_characters_never_reach_the_terminal() {
    let place = Place::new();
    let made = place.add_group("en", "Tues\u{1b}[31mday\u{202e}");
    assert!(!made.contains(['\u{1b}', '\u{202e}']));
    let err = place.wrong(2, &["show", "\u{1b}[2Jx"]);
    assert!(!err.contains('\u{1b}'));
    let err = place.wrong(2, &["\u{1b}[2Jx"]);
    assert!(!err.contains('\u{1b}'));
}

#[test]
fn mistakes_in_programmes_have_their_place_and_a_way_out() {
    let place = Place::new();
    let nb = place.smil(&[
        "check",
        "tests/content/bad/session/missing-comma.ron",
        "--lang=nb",
    ]);
    assert_eq!((nb.code, nb.err.as_str()), (1, ""));
    assert_snapshot!("check_bad_nb", nb.out);
    let en = place.smil(&["check", "tests/content/bad/session/unknown-fields.ron"]);
    assert_eq!(en.code, 1);
    assert_snapshot!("check_bad_en", en.out);
    let gone = place.smil(&["check", "/nowhere"]);
    assert_eq!(gone.code, 1);
    assert_snapshot!("check_gone_en", gone.out);
    let other = place.smil(&["check", "README.md", "--lang=nb"]);
    assert_eq!(other.code, 1);
    assert_snapshot!("check_other_nb", other.out);
}

#[test]
fn what_comes_with_smil_has_no_errors() {
    let place = Place::new();
    let all = place.said(&["check"]);
    assert!(!all.contains(": error: "), "{all}");
    let built_in = "Read: 3 programmes with 37 sessions, 91 entries of the toolbox.";
    assert!(all.contains(built_in), "{all}");
    assert!(all.contains("does not exist yet: "), "{all}");
    let good = place.said(&["check", "tests/content/good", "--lang", "nb"]);
    assert_snapshot!("check_good_nb", good);
}

#[test]
fn a_reader_that_has_had_enough_is_no_fault() {
    let place = Place::new();
    let mut smil = Process::new(assert_cmd::cargo::cargo_bin("smil"));
    smil.env_clear().envs(place.variables()).arg("check");
    smil.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = smil.spawn().unwrap();
    // More is to come than a pipe holds, and nobody reads it.
    drop(BufReader::new(child.stdout.take().unwrap()).lines().next());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn without_a_terminal_the_screen_says_that_it_needs_one() {
    let place = Place::new();
    for args in [&["--lang", "nb"][..], &["demo", "--lang", "nb"]] {
        let err = place.wrong(1, args);
        assert!(err.contains("terminalvindu"), "{err}");
    }
}

/// The only file of the only group.
fn group_file(place: &Place, group: &str) -> std::path::PathBuf {
    let folder = place.said(&["where", group]).trim().to_owned();
    let folder = folder.replace("[PLACE]", place.path("").trim_end_matches('/'));
    let mut files = Vec::new();
    walk(Path::new(&folder), &mut files);
    files.retain(|file| file.file_name().is_some_and(|name| name == "group.ron"));
    files.pop().unwrap()
}

/// Times that stand in a list, which differ with every run.
fn without_times(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_inclusive([' ', '\n', '.']) {
        let is_time = word.len() >= 19 && word.as_bytes().get(10) == Some(&b'T');
        out.push_str(&if is_time {
            format!("[WHEN]{}", &word[19..])
        } else {
            word.to_owned()
        });
    }
    out
}

#[test]
fn a_group_without_copies_says_how_they_come_about() {
    let place = Place::with_group("en", "Tuesday");
    let said = place.said(&["restore", "tues"]);
    assert!(said.contains("each time the group is opened"), "{said}");
    let err = place.wrong(2, &["restore"]);
    assert!(err.contains("GROUP"), "{err}");
}

#[test]
fn a_damaged_group_is_brought_back_and_that_can_be_undone() {
    let place = Place::with_group("nb", "Tirsdag");
    let file = group_file(&place, "tirsdag");
    let text = std::fs::read_to_string(&file).unwrap();
    // Taking over an edit by hand would make a copy; so does the first bringing back.
    let copies = place.0.path().join("state/kept");
    let group = file
        .parent()
        .unwrap()
        .parent()
        .unwrap()
        .file_name()
        .unwrap();
    let copy = copies.join(group).join("20270112t133000000-opening");
    std::fs::create_dir_all(&copy).unwrap();
    std::fs::copy(&file, copy.join("group.ron")).unwrap();

    std::fs::write(&file, &text[..text.len() / 2]).unwrap();
    let shown = place.smil(&["restore", "tirsdag"]);
    assert!(shown.err.contains("group.ron"), "{}", shown.err);
    assert_snapshot!("restore_list_nb", without_times(&shown.out));
    let restored = place.smil(&["restore", "tirsdag", "--from", "2027-01-12"]);
    assert_eq!(restored.code, 0, "{}", restored.err);
    assert_snapshot!("restore_done_nb", without_times(&restored.out));
    let now = std::fs::read_to_string(&file).unwrap();
    assert_eq!(now, text);
    assert_snapshot!(
        "restore_after_nb",
        without_times(&place.said(&["restore", "tirsdag"]))
    );
    let same = place.said(&["restore", "tirsdag", "--from", "2027-01-12"]);
    assert!(same.contains("Ingenting ble skrevet"), "{same}");
}

#[test]
fn a_copy_that_is_not_there_is_told_with_those_that_are() {
    let place = Place::with_group("en", "Tuesday");
    let file = group_file(&place, "tuesday");
    let group = file
        .parent()
        .unwrap()
        .parent()
        .unwrap()
        .file_name()
        .unwrap();
    for name in ["20270112t133000000-opening", "20270112t143000000-adoption"] {
        let copy = place.0.path().join("state/kept").join(group).join(name);
        std::fs::create_dir_all(&copy).unwrap();
        std::fs::copy(&file, copy.join("group.ron")).unwrap();
    }
    let mut all = place.wrong(2, &["restore", "tues", "--from", "yesterday"]);
    all.push_str(&place.wrong(2, &["restore", "tues", "--from", "2027-01-12"]));
    assert_snapshot!("restore_unknown_en", without_times(&all));
}

#[test]
fn the_doctor_finds_mends_and_answers_scripts() {
    let place = Place::with_group("da", "Tirsdag");
    let well = place.said(&["doctor", "--lang", "da"]);
    assert!(well.starts_with("Alt er i orden. 1 gruppe"), "{well}");
    let file = group_file(&place, "tirsdag");
    let left = file.with_file_name(".smil-abc.tmp");
    let copy = file.with_file_name("group.sync-conflict-20270126-143000-ABCDEFG.ron");
    std::fs::write(&left, "").unwrap();
    std::fs::copy(&file, &copy).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for (path, mode) in [(&left, 0o600), (&copy, 0o600), (&file, 0o640)] {
            let mode = std::fs::Permissions::from_mode(mode);
            std::fs::set_permissions(path, mode).unwrap();
        }
    }
    for lang in ["nb", "da", "en"] {
        let found = place.smil(&["doctor", "--lang", lang]);
        assert_eq!((found.code, found.err.as_str()), (1, ""));
        let ids = file.parent().unwrap().display().to_string();
        let ids = ids.replace(&place.0.path().display().to_string(), "[PLACE]");
        #[cfg(unix)]
        assert_snapshot!(
            format!("doctor_{lang}"),
            found.out.replace(&ids, "[FOLDER]")
        );
    }
    let mended = place.said(&["doctor", "--fix", "--lang", "en"]);
    assert!(mended.contains("all is well"), "{mended}");
    assert!(!left.exists() && !copy.exists());
    place.said(&["doctor"]);
}

#[test]
fn a_folder_that_the_doctor_cannot_look_into_has_its_own_answer() {
    let place = Place::new();
    std::fs::create_dir_all(place.path("data")).unwrap();
    std::fs::write(place.path("data/groups"), "").unwrap();
    let said = place.smil(&["doctor"]);
    assert_eq!((said.code, said.err.as_str()), (2, ""));
    let place = Place::new();
    std::fs::write(place.path("state"), "").unwrap();
    assert_eq!(place.smil(&["doctor"]).code, 2);
}

#[test]
fn a_copy_of_a_programme_is_made_in_each_language_and_a_group_can_follow_it() {
    for lang in ["nb", "da", "en"] {
        let place = Place::new();
        let made = place.said(&["adapt", "guide", "--as", "our-town", "--lang", lang]);
        assert_snapshot!(format!("adapt_{lang}"), made);
        let ours = place.path("programmes/our-town");
        assert_eq!(place.smil(&["check", &ours]).code, 0);
        assert!(place.said(&["programmes"]).contains("\nour-town\n"));
        let group = ["new", "Tirsdag", "--programme", "our-town"];
        place.said(&[&group[..], &["--start", "2027-01-12", "--time", "14:30"]].concat());

        let head = std::fs::read_to_string(Path::new(&ours).join("programme.ron")).unwrap();
        let comments = head
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with("//"));
        let comments: Vec<_> = comments.take(3).collect();
        assert_snapshot!(format!("adapt_comments_{lang}"), comments.join("\n"));
    }
}

#[test]
fn nothing_is_ever_made_over_something() {
    let place = Place::new();
    place.said(&["adapt", "guide-2011", "--as", "our-town"]);
    let head = place.0.path().join("programmes/our-town/programme.ron");
    std::fs::write(&head, "edited").unwrap();
    assert_snapshot!(
        place.wrong(1, &["adapt", "guide-2011", "--as", "our-town"]),
        @"[PLACE]/programmes/our-town exists already and was left alone. Choose another name."
    );
    assert_eq!(std::fs::read_to_string(&head).unwrap(), "edited");
    place.said(&["toolbox", "new", "our-game"]);
    assert_snapshot!(
        place.wrong(1, &["toolbox", "new", "our-game"]),
        @"[PLACE]/programmes/toolbox/our-game.ron exists already and was left alone. Choose another name."
    );
    assert_snapshot!(
        place.wrong(2, &["adapt", "guide-2011", "--as", "guide-2011"]),
        @"“guide-2011” is the id of something that comes with smil. Choose another."
    );
    assert_snapshot!(
        place.wrong(2, &["adapt", "guide-2011", "--as", "Our Town"]),
        @"“Our Town” cannot be an id. Use small letters a–z, digits and hyphens, as in “our-town”."
    );
    let lists = std::fs::read_dir(place.0.path().join("programmes")).unwrap();
    assert_eq!(lists.count(), 2, "nothing unfinished is left");
}

#[test]
fn a_new_entry_of_the_toolbox_passes_the_check_as_it_stands() {
    for lang in ["nb", "da", "en"] {
        let place = Place::new();
        let made = place.said(&["toolbox", "new", "our-game", "--lang", lang]);
        assert_snapshot!(format!("toolbox_new_{lang}"), made);
        let file = place.path("programmes/toolbox/our-game.ron");
        assert_eq!(
            place.said(&["check", &file]),
            place.said(&["check", &place.path("programmes/toolbox")])
        );
        assert_snapshot!(
            format!("toolbox_file_{lang}"),
            std::fs::read_to_string(file).unwrap()
        );
    }
}
