//! How fast and how small the program is, beside the least that a ratatui program can be, in
//! the same run, turn by turn. Prints a table in Markdown: `cargo bench`.
//!
//! `SMIL_BENCH_SECONDS` is how long still screens and running sessions are watched (60), and
//! `SMIL_BENCH_ROUNDS` how often short things are measured (40). `cargo bench -- keys saves`
//! measures only those parts.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that fails is to stop"
)]

mod finder;
mod frames;
mod keys;
#[path = "../../tests/made/mod.rs"]
mod made;
mod open;
mod process;
mod redraw;
mod room;
mod saves;
mod sealed;
mod search;
mod table;
mod watch;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use table::{Goal, Table};

/// The two programs that are compared.
pub struct Programs {
    /// Ours.
    pub smil: PathBuf,
    /// The least that there can be.
    pub floor: PathBuf,
}

fn main() {
    let programs = build();
    let scratch = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let rounds = number("SMIL_BENCH_ROUNDS", 40);
    let window = Duration::from_secs(number("SMIL_BENCH_SECONDS", 60) as u64);
    let mut table = Table::default();
    let five = |name| groups_in(scratch.path(), name, 5);
    for part in wanted() {
        match part {
            "frames" => first_frames(&programs, scratch.path(), rounds, &mut table),
            "keys" => keys::measure(&programs, &five("keys"), rounds * 5, &mut table),
            "toolbox" => finder::measure(&mut table),
            "search" => search::measure(&mut table),
            "open" => open::measure(scratch.path(), rounds, &mut table),
            "redraw" => redraw::measure(&five("redraw"), &mut table),
            "saves" => saves::measure(scratch.path(), rounds, &mut table),
            "sealed" => sealed::measure(&programs, scratch.path(), rounds, &mut table),
            "watch" => watch::measure(&programs, &five("watch"), window, &mut table),
            "room" => room::measure(&programs, &five("room"), window, rounds, &mut table),
            _ => sizes(&programs, &mut table),
        }
    }
    table.print();
}

const PARTS: [&str; 11] = [
    "frames", "keys", "toolbox", "search", "open", "redraw", "saves", "sealed", "watch", "room",
    "size",
];

/// The parts that were asked for; all where none was.
fn wanted() -> Vec<&'static str> {
    let asked: Vec<String> = std::env::args()
        .skip(1)
        .filter(|a| a != "--bench")
        .collect();
    for part in &asked {
        assert!(
            PARTS.contains(&part.as_str()),
            "{part} is none of {PARTS:?}"
        );
    }
    let is_wanted = |part: &&str| asked.is_empty() || asked.iter().any(|a| a == part);
    PARTS.into_iter().filter(is_wanted).collect()
}

fn first_frames(programs: &Programs, scratch: &Path, rounds: usize, table: &mut Table) {
    for (groups, most) in [(5, 2.5), (20, 4.0), (200, 20.0)] {
        let folder = groups_in(scratch, "home", groups);
        let pair = frames::first_frame(programs, &folder, rounds);
        let name = format!("first frame, {groups} groups of 12 recorded sessions");
        table.pair(&name, "ms", pair, Goal::Times(most));
    }
}

fn sizes(programs: &Programs, table: &mut Table) {
    let size = |path: &Path| path.metadata().unwrap().len() as f64 / 1_048_576.0;
    let sizes = (size(&programs.smil), size(&programs.floor));
    table.pair("size of the program", "MiB", sizes, Goal::Most(8.0));
}

/// Builds both as they are released.
fn build() -> Programs {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--release", "--bin", "smil", "--example", "floor"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .unwrap();
    assert!(built.success(), "the programs do not build");
    let smil = PathBuf::from(env!("CARGO_BIN_EXE_smil"));
    let name = format!("floor{}", std::env::consts::EXE_SUFFIX);
    let floor = smil.with_file_name("examples").join(name);
    for program in [&smil, &floor] {
        lie_on_the_disk(program);
    }
    Programs { smil, floor }
}

/// Has the system read a program from the disk when it starts, as on any day but that of its
/// building: what was written a moment ago lies in the cache in blocks of up to two megabytes, and
/// a whole block counts as resident where one byte of it is read.
fn lie_on_the_disk(program: &Path) {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{Advice, fadvise};
        let file = std::fs::File::open(program).unwrap();
        file.sync_all().unwrap();
        fadvise(&file, 0, None, Advice::DontNeed).unwrap();
    }
    #[cfg(not(target_os = "linux"))]
    let _ = program;
}

/// A folder with so many groups in it, all their sessions recorded; the first group's are
/// still to be held.
fn groups_in(scratch: &Path, name: &str, count: usize) -> PathBuf {
    let folder = scratch.join(format!("{name}-{count}"));
    made::groups(&folder, count);
    folder
}

fn number(name: &str, usual: usize) -> usize {
    let asked = std::env::var(name).ok();
    asked.and_then(|text| text.parse().ok()).unwrap_or(usual)
}
