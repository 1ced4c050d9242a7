//! From a key to the first output that it brings: choosing on the home screen and in a running
//! session, and giving a step another minute there, which is saved each time.

use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::Programs;
use crate::process::Program;
use crate::table::{Goal, Table, median, percentile};
use crate::watch::lead;

/// Between two keys: hardly anybody types faster, and the save after the last one is made.
const PAUSE: Duration = Duration::from_millis(40);

/// Presses keys in both programs by turns.
pub fn measure(programs: &Programs, folder: &Path, keys: usize, table: &mut Table) {
    let home = Program::start(&programs.smil, &[], folder);
    home.settle();
    press("the groups", home, ["j", "k"], programs, keys, table);
    for (name, with) in [
        ("choosing in a session", ["j", "k"]),
        ("a session", ["+", "-"]),
    ] {
        press(name, lead(programs, folder), with, programs, keys, table);
    }
}

fn press(
    name: &str,
    mut ours: Program,
    with: [&str; 2],
    programs: &Programs,
    keys: usize,
    table: &mut Table,
) {
    let mut least = Program::start(&programs.floor, &[], Path::new("."));
    least.settle();
    let (mut our_times, mut least_times) = (Vec::new(), Vec::new());
    for key in with.iter().cycle().take(keys) {
        for (program, times) in [(&mut ours, &mut our_times), (&mut least, &mut least_times)] {
            times.push(program.press(key).as_secs_f64() * 1e3);
            thread::sleep(PAUSE);
        }
    }
    let medians = (median(&mut our_times), median(&mut least_times));
    table.pair(
        &format!("key to screen, {name}: median"),
        "ms",
        medians,
        Goal::Times(1.5),
    );
    let worst = (
        percentile(&mut our_times, 99),
        percentile(&mut least_times, 99),
    );
    table.pair(
        &format!("key to screen, {name}: p99"),
        "ms",
        worst,
        Goal::Most(2.0),
    );
}
