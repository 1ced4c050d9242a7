//! Writes `session.order` anew: the functions that a session runs, so that they lie together in the
//! program and the system holds no others in memory for it. Leads sessions in the program as it is
//! released, under `valgrind`, which has to be there: `cargo run --example order`. What a line of
//! the file is, `build.rs` tells.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "what cannot go on is to stop, and somebody waits in front of it"
)]

mod calls;
#[path = "../../tests/made/mod.rs"]
mod made;
#[path = "../speed/process.rs"]
#[allow(dead_code, reason = "nothing is timed here")]
mod process;
mod symbol;

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use process::Program;

/// The file, in the package's folder.
const FILE: &str = "session.order";

/// What runs too: not under `valgrind`, whose processor knows less, and which hides the system's
/// clock from programs; by no name of Rust's; or at other times than these journeys.
const TOO: [&str; 7] = [
    "main",
    "__*ti3",
    "_RNv*_9crc32fast11specialized9pclmulqdq*",
    "_RNv*_6rustix7backend4vdso*",
    // It is understood by its names.
    "_RNv*_4core3ffi5c_str*",
    // What was kept for long enough goes when a group is opened.
    "_R*remove_dir_*",
    // A session that began late is over its time.
    "_RNv*_4smil3app4live8what_now*",
];

/// A session begun from the groups, its candle lit.
const BEGUN: &str = "j k Enter Enter Enter Enter c";

/// What a key runs that chooses something, and one that is saved.
const KEY: Journey = Journey {
    arguments: &[],
    before: &[BEGUN, "j k + -"],
    keys: &["j k + - j k + -"],
};

/// What every session runs: a minute more and back, a note.
const EVERY: Journey = Journey {
    arguments: &[],
    before: &[],
    keys: &[BEGUN, "+ - j k n blåbær Esc v v → u"],
};

/// What the others run too: the third session, and what comes in between.
const WHOLE: Journey = Journey {
    arguments: &["run", "Tuesday", "3"],
    before: &[],
    keys: &[
        "Enter",                                           // begin
        "Enter Enter j s x Enter ? Esc",                   // who is here
        "→ c",                                             // the candle
        "→ + + - w w d j Esc",                             // the meal
        "→ Enter n top Tab Esc j Enter x u U Enter Enter", // the round
        "Space n word Esc Space z Esc y Esc",              // listening, a card, a word
        "→ j k Enter p Esc i j Esc",                       // the theme, the toolbox
        "→ j Enter Tab j + x u Esc",                       // an activity, the plan
        "→ → Enter Enter Esc",                             // an exercise
        "→ c → Enter",                                     // the closing
        "good Tab hard Esc r PgDn Esc Esc",                // the talk, the reading
    ],
};

/// Keys and words to type, divided by spaces.
struct Journey {
    arguments: &'static [&'static str],
    /// Where there are some, nothing counts that runs for them or before them.
    before: &'static [&'static str],
    keys: &'static [&'static str],
}

/// What a terminal sends for keys and words.
fn sent(keys: &'static [&'static str]) -> impl Iterator<Item = &'static str> {
    let keys = keys.iter().flat_map(|keys| keys.split(' '));
    keys.map(|key| match key {
        "Enter" => "\r",
        "Esc" => "\x1b",
        "Tab" => "\t",
        "Space" => " ",
        "PgDn" => "\x1b[6~",
        "→" => "\x1b[C",
        typed => typed,
    })
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = build(root);
    let folder = tempfile::tempdir().unwrap();
    make_group(&program, folder.path());
    let whole = functions(&program, &WHOLE, folder.path());
    // Where something was written before, and beside groups that have held their sessions.
    let mut every = functions(&program, &EVERY, folder.path());
    let folder = tempfile::tempdir().unwrap();
    made::groups(folder.path(), 5);
    every.extend(functions(&program, &EVERY, folder.path()));
    every.extend(TOO.map(str::to_owned));
    let folder = tempfile::tempdir().unwrap();
    made::groups(folder.path(), 5);
    let key = functions(&program, &KEY, folder.path());
    let parts = [
        ("# What keys and pictures run.", key),
        ("# What every session runs too.", every),
        ("# What the rest of a session runs.", whole),
    ];
    fs::write(root.join(FILE), text(parts)).unwrap();
}

/// The file: its parts, each function where it comes first.
fn text(parts: [(&str, Vec<String>); 3]) -> String {
    let mut listed = HashSet::new();
    let mut text = String::new();
    for (title, functions) in parts {
        let mut lines: Vec<_> = vec![title.to_owned()];
        lines.extend(functions.into_iter().filter(|it| listed.insert(it.clone())));
        eprintln!("{title} {} functions", lines.len() - 1);
        text.extend(lines.iter().map(|line| format!("{line}\n")));
    }
    text
}

/// Builds the program as it is released, but with the names of its functions.
fn build(root: &Path) -> PathBuf {
    // Beside the folders of what is built otherwise: this is a program in …/debug/examples.
    let this = std::env::current_exe().unwrap();
    let target = this.ancestors().nth(3).unwrap().join("order");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--release", "--bin", "smil"])
        .args(["--config", "profile.release.strip=false", "--target-dir"])
        .arg(&target)
        // Another way of building would make other functions of the same code.
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(root)
        .status()
        .unwrap();
    assert!(built.success(), "the program does not build");
    target.join("release").join("smil")
}

/// The functions of ours that run on a journey, with the groups in this folder.
fn functions(program: &Path, journey: &Journey, folder: &Path) -> Vec<String> {
    let counted = folder.join("counted");
    let into = format!("--callgrind-out-file={}", counted.display());
    let mut arguments = vec!["--tool=callgrind", "--demangle=no", "--dump-instr=yes"];
    arguments.extend(["-q", &into]);
    arguments.push(program.to_str().unwrap());
    arguments.extend(journey.arguments);
    let mut running = Program::start(&in_path("valgrind"), &arguments, folder);
    running.settle();
    press(&mut running, journey.before);
    if !journey.before.is_empty() {
        forget(&running);
    }
    press(&mut running, journey.keys);
    assert!(
        made::is_candle_lit(&folder.join("data")),
        "no session was led: the file would name the wrong functions"
    );
    // The clock goes on for a while; then it is told to end, and valgrind writes down what ran.
    thread::sleep(Duration::from_secs(2));
    running.end();
    let counted = fs::read_to_string(counted).unwrap();
    calls::in_order(&counted)
}

fn press(running: &mut Program, keys: &'static [&'static str]) {
    for key in sent(keys) {
        running.send(key);
        running.calm();
    }
}

/// Has valgrind forget what has run so far.
fn forget(running: &Program) {
    let control = Command::new(in_path("callgrind_control"))
        .args(["--zero", &running.id().to_string()])
        .output();
    let said = control.unwrap().stdout;
    assert!(
        String::from_utf8_lossy(&said).contains("OK"),
        "valgrind did not forget what ran before"
    );
}

fn make_group(program: &Path, folder: &Path) {
    let made = Command::new(program)
        .env("SMIL_DATA_DIR", folder.join("data"))
        .env("SMIL_STATE_DIR", folder.join("state"))
        .args(["new", "Tuesday", "--programme", "guide-2011"])
        .args(["--start", "2027-01-12", "--time", "14:30"])
        .args(["--leader", "Kari", "--child", "Rev", "--child", "Ørn"])
        .args(["--child", "Ulv", "--child", "Elg", "--child", "Gaupe"])
        .output()
        .unwrap();
    assert!(made.status.success(), "no group is made");
}

/// Where a program lies that can be called by its name.
fn in_path(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path)
        .map(|folder| folder.join(OsStr::new(name)))
        .find(|path| path.is_file());
    found.unwrap_or_else(|| panic!("{name} is not installed"))
}
