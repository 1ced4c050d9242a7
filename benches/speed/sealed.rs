//! What protecting costs: a save, the overview of many groups after the passphrase, and memory in a
//! session ten seconds after it.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use smil::domain::secret::Secret;
use smil::domain::stamp::Id;
use smil::store::{Keyring, Store, Which};

use crate::Programs;
use crate::made::{self, Held};
use crate::process::Program;
use crate::saves::bare;
use crate::table::{Goal, Table, median};

const PASSPHRASE: &str = "hest bil sol mand";
/// After the passphrase was given.
const LATER: Duration = Duration::from_secs(10);

/// Measures all three.
pub fn measure(programs: &Programs, scratch: &Path, rounds: usize, table: &mut Table) {
    save(scratch, rounds, table);
    overview(scratch, rounds, table);
    memory(programs, scratch, table);
}

fn save(scratch: &Path, rounds: usize, table: &mut Table) {
    let folder = groups(scratch, "sealed-saves", 1, Held::All);
    let (store, ids) = opened(&folder);
    let (group, planned) = (&ids[0], made::planned_id(1));
    let path = store.path_of(group, Which::Session(&planned));
    let lock = store.lock(group).unwrap();
    let book = store.read_session(group, &planned).unwrap().book;
    let bytes = std::fs::read(&path).unwrap();
    let beside = path.with_file_name("beside.ron");
    let (mut ours, mut least) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let began = Instant::now();
        store.save_session(&lock, &planned, &book).unwrap();
        ours.push(began.elapsed().as_secs_f64() * 1e3);
        let began = Instant::now();
        bare(&beside, &bytes);
        least.push(began.elapsed().as_secs_f64() * 1e3);
    }
    let name = format!("a save of {} kB, protected", bytes.len() / 1000);
    let medians = (median(&mut ours), median(&mut least));
    table.pair(&name, "ms", medians, Goal::Times(3.0));
}

fn overview(scratch: &Path, rounds: usize, table: &mut Table) {
    let folder = groups(scratch, "sealed-home", 200, Held::None);
    let (store, ids) = opened(&folder);
    let mut times = Vec::new();
    for _ in 0..rounds.max(3) {
        let began = Instant::now();
        let shown = ids.iter().filter(|id| store.home(id).home.is_some());
        assert_eq!(shown.count(), 200);
        times.push(began.elapsed().as_secs_f64() * 1e3);
    }
    let name = "overview of 200 protected groups, after the passphrase";
    table.alone(name, "ms", median(&mut times), Goal::Most(150.0));
}

#[cfg(not(target_os = "linux"))]
fn memory(_: &Programs, _: &Path, table: &mut Table) {
    table.not_here("memory in a protected session");
}

#[cfg(target_os = "linux")]
fn memory(programs: &Programs, scratch: &Path, table: &mut Table) {
    let folder = groups(scratch, "sealed-memory", 1, Held::None);
    let mut program = Program::start(&programs.smil, &[], &folder);
    program.settle();
    program.press("\r");
    program.calm();
    for c in PASSPHRASE.chars() {
        program.press(&c.to_string());
    }
    program.press("\r");
    // The keys take their moment.
    thread::sleep(Duration::from_secs(3));
    for key in ["\r", "\r", "\r", "c"] {
        program.press(key);
        program.calm();
    }
    thread::sleep(LATER);
    let status = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", program.id())).unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("Rss:"))
        .unwrap();
    let kib: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    let file = first_session(&folder);
    assert!(file, "no session runs: what was measured is something else");
    table.alone(
        "memory in a protected session, ten seconds after the passphrase",
        "MiB",
        kib / 1024.0,
        Goal::Most(8.0),
    );
}

/// Whether some session's file lies there: it was begun.
fn first_session(folder: &Path) -> bool {
    let (store, ids) = opened(folder);
    let standing = |n| {
        let read = store.read_group(&ids[0]).unwrap().book;
        read.standing(&made::planned_id(n)).is_some()
    };
    (1..=12).any(standing)
}

/// A folder with so many protected groups.
fn groups(scratch: &Path, name: &str, count: usize, held: Held) -> PathBuf {
    let folder = scratch.join(name);
    let store = made::store(&folder);
    let keys = Keyring::new();
    let sealed = keys.sealed(&Secret::passphrase(PASSPHRASE));
    store.keep_identity(keys, &sealed).unwrap();
    for number in 0..count {
        let group = made::group(&store, number, held);
        store.set_author(&group, &made::id("kari")).unwrap();
        let lock = store.lock(&group).unwrap();
        let recovery = Keyring::new().public().unwrap();
        store.protect(&lock, &[recovery]).unwrap();
    }
    folder
}

fn opened(folder: &Path) -> (Store, Vec<Id>) {
    let store = made::store(folder);
    let sealed = store.identity().unwrap().unwrap();
    let keys = sealed.open(&Secret::passphrase(PASSPHRASE)).unwrap();
    store.open_identity(keys).unwrap();
    let ids = store.groups().unwrap();
    (store, ids)
}
