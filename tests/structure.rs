//! The rules that hold the whole together: imports point one way, few rooms touch the world
//! outside, files stay small, and every message is said in every language.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod structure {
    pub mod messages;
    pub mod source;
}

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use structure::messages;
use structure::source::{Quoted, Source, blank, sources};

/// The rooms from the ground up, as ARCHITECTURE.md has them.
fn rooms() -> Vec<String> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md");
    let page = fs::read_to_string(page).unwrap();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| row.split('`').next().unwrap().to_owned())
        .collect()
}

/// The rooms that a file names: by a path from the crate's root, or up to there and down again.
fn named(source: &Source) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (before, word, behind) in source.words() {
        let is_root = match word {
            "crate" => true,
            "smil" => source.room() == "main",
            "super" => {
                let above = before.trim_end().trim_end_matches("super::").len();
                let ups = (before.len() - above) / "super::".len() + 1;
                ups >= source.depth()
            }
            _ => false,
        };
        if let (true, Some(path)) = (is_root, behind.strip_prefix("::")) {
            named.extend(first_names(path));
        }
    }
    named
}

/// `a` of `a::b`; `a` and `c` of `{a::b, c}`.
fn first_names(path: &str) -> Vec<String> {
    let first = |path: &str| {
        let name = path
            .trim_start()
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .next();
        // A macro lies at the root, whoever made it.
        name.map(|name| if name == "say" { "words" } else { name }.to_owned())
    };
    let Some(group) = path.strip_prefix('{') else {
        return first(path).into_iter().collect();
    };
    let mut depth = 1;
    let mut names = Vec::new();
    let mut from = 0;
    for (at, sign) in group.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if (depth == 1 && sign == ',') || depth == 0 {
            names.extend(first(&group[from..at]).filter(|name| !name.is_empty()));
            from = at + 1;
        }
        if depth == 0 {
            break;
        }
    }
    names
}

/// Fails with every sentence at once.
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn the_page_names_every_room() {
    let lib = sources()
        .into_iter()
        .find(|source| source.path == "lib.rs")
        .unwrap();
    let modules = lib
        .code
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod "));
    let modules: BTreeSet<_> = modules
        .map(|name| name.trim_end_matches(';').to_owned())
        .collect();
    let mut rooms = rooms();
    assert_eq!(rooms.pop().as_deref(), Some("main"));
    assert_eq!(rooms.into_iter().collect::<BTreeSet<_>>(), modules);
}

#[test]
fn imports_point_one_way() {
    let rooms = rooms();
    let height = |name: &str| rooms.iter().position(|room| room == name);
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| source.room() != "lib") {
        let own = height(source.room()).unwrap();
        for name in named(source) {
            match height(&name) {
                Some(other) if other <= own => {}
                Some(_) => faults.push(format!("{} names {name}", source.path)),
                None => faults.push(format!("{}: no room is called {name}", source.path)),
            }
        }
    }
    none(faults);
}

/// Finds words in files where they may not stand.
fn only(allowed: impl Fn(&Source) -> bool, is_meant: impl Fn(&str, &str, &str) -> bool) {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| !allowed(source)) {
        for (before, word, behind) in source.words() {
            if is_meant(before, word, behind) {
                let line = before.matches('\n').count() + 1;
                faults.push(format!("{} names {word} (about line {line})", source.path));
            }
        }
    }
    none(faults);
}

#[test]
fn only_the_loop_names_a_clock() {
    const CLOCKS: [&str; 6] = [
        "Instant",
        "SystemTime",
        "UNIX_EPOCH",
        "Local",
        "clock_gettime",
        "ClockId",
    ];
    only(
        |source| source.room() == "run",
        |before, word, behind| {
            CLOCKS.contains(&word)
                || (word == "now" && before.ends_with("Utc::") && behind.starts_with('('))
        },
    );
}

#[test]
fn only_the_store_and_the_programmes_reach_for_files() {
    only(
        |source| ["store", "content"].contains(&source.room()),
        |before, word, _| word == "fs" || (word == "File" && before.ends_with("fs::")),
    );
}

#[test]
fn the_programmes_are_only_read() {
    const WRITES: [&str; 12] = [
        "write",
        "create",
        "create_new",
        "create_dir",
        "create_dir_all",
        "remove_file",
        "remove_dir",
        "remove_dir_all",
        "rename",
        "copy",
        "set_permissions",
        "OpenOptions",
    ];
    only(
        |source| source.room() != "content",
        |before, word, _| {
            WRITES.contains(&word) && (before.ends_with("fs::") || before.ends_with("File::"))
        },
    );
}

#[test]
fn only_the_theme_names_colours() {
    only(
        |source| source.path.starts_with("ui/theme"),
        |_, word, _| word == "Color",
    );
}

/// So that what needs the passphrase is asked about once, and not in every place that opens something.
#[test]
fn one_place_lays_something_over_the_screen() {
    let places = ["app/hiding/kept_back.rs", "app/ask.rs"];
    only(
        |source| source.room() != "app" || places.contains(&source.path.as_str()),
        |before, word, _| {
            let before = before.trim_end().trim_end_matches('.');
            ["push", "insert", "extend", "append"].contains(&word)
                && before.trim_end().ends_with("overlays")
        },
    );
}

#[test]
fn nothing_is_unsafe() {
    only(|_| false, |_, word, _| word == "unsafe");
}

#[test]
fn nothing_is_unwrapped() {
    only(
        |_| false,
        |before, word, _| ["unwrap", "expect"].contains(&word) && before.ends_with(['.', ':']),
    );
}

#[test]
fn every_file_says_what_it_is_for() {
    let sources = sources();
    let silent = sources
        .iter()
        .filter(|s| !s.code.is_empty() && !s.text.starts_with("//! "));
    none(
        silent
            .map(|source| format!("{} does not say what it is for", source.path))
            .collect(),
    );
}

#[test]
fn files_are_small() {
    let sources = sources();
    let mut lengths: Vec<_> = sources
        .iter()
        .map(|source| source.text.lines().count())
        .collect();
    let long = sources
        .iter()
        .zip(&lengths)
        .filter(|(_, length)| **length > 500);
    none(
        long.map(|(source, length)| format!("{} has {length} lines", source.path))
            .collect(),
    );
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < 180, "the median is {median}");
}

const LANGUAGES: [&str; 3] = ["en", "nb", "da"];

/// The ids of the messages that are said somewhere.
fn said() -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    for source in sources().iter().filter(|source| !source.code.is_empty()) {
        let code = blank(&source.text, Quoted::Kept);
        for said_here in code.split("say!(").skip(1) {
            let id = said_here.split('"').nth(1);
            said.extend(id.map(str::to_owned));
        }
    }
    said
}

#[test]
fn every_message_is_said_somewhere() {
    let messages = messages::of("en");
    let said = said();
    let unsaid = messages.keys().filter(|id| !said.contains(*id));
    none(unsaid.map(|id| format!("nothing says {id}")).collect());
}

/// Messages are looked up one by one, when they are said.
#[test]
fn every_message_stands_alone() {
    let messages = LANGUAGES.map(|lang| (lang, messages::of(lang)));
    let named = messages.iter().flat_map(|(lang, messages)| {
        let naming = messages.iter().filter(|(_, m)| !m.names.is_empty());
        naming.map(move |(id, m)| format!("{lang}: {id} names {:?}", m.names))
    });
    none(named.collect());
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let [first, others @ ..] = LANGUAGES.map(|lang| (lang, messages::of(lang)));
    let mut faults = Vec::new();
    for (lang, messages) in &others {
        let ids: BTreeSet<_> = first.1.keys().chain(messages.keys()).collect();
        for id in ids {
            match (first.1.get(id), messages.get(id)) {
                (Some(one), Some(other)) if one == other => {}
                (Some(_), Some(_)) => faults.push(format!("{id}: {} and {lang} differ", first.0)),
                (Some(_), None) => faults.push(format!("{id} is missing in {lang}")),
                (None, _) => faults.push(format!("{id} is missing in {}", first.0)),
            }
        }
    }
    none(faults);
}

#[test]
fn every_language_of_the_program_has_its_messages() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words/messages");
    let there = fs::read_dir(folder).unwrap();
    let there: BTreeSet<_> = there
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(there, LANGUAGES.map(str::to_owned).into());
}
