//! What a still screen and a running session cost while nobody touches a key.

use std::path::Path;
use std::time::Duration;

use crate::Programs;
use crate::made;
use crate::process::Program;
use crate::table::Table;

/// The program with a session running and its candle lit.
pub fn lead(programs: &Programs, folder: &Path) -> Program {
    let mut program = Program::start(&programs.smil, &[], folder);
    program.settle();
    // To the first group, who writes, to its next session, begin, light.
    for key in ["\r", "\r", "\r", "\r", "c"] {
        program.press(key);
        program.calm();
    }
    assert!(
        made::is_candle_lit(folder),
        "no session runs: what follows would measure something else"
    );
    program
}

#[cfg(not(target_os = "linux"))]
pub fn measure(_: &Programs, _: &Path, _: Duration, table: &mut Table) {
    for name in [
        "wake-ups",
        "processor time",
        "bytes to the terminal",
        "memory",
    ] {
        table.not_here(name);
    }
}

#[cfg(target_os = "linux")]
pub use linux::{Cost, measure};

#[cfg(target_os = "linux")]
mod linux {
    use super::*;
    use crate::table::Goal;
    use std::fs;
    use std::thread;

    /// Watches all of them over the same stretch of time.
    pub fn measure(programs: &Programs, folder: &Path, window: Duration, table: &mut Table) {
        let still = Program::start(&programs.smil, &[], folder);
        let waiting = Program::start(&programs.floor, &[], folder);
        let ticking = Program::start(&programs.floor, &["--tick"], folder);
        let session = lead(programs, folder);
        let all = [&still, &waiting, &session, &ticking];
        still.settle();
        waiting.settle();
        let before = all.map(Cost::of);
        thread::sleep(window);
        let minutes = window.as_secs_f64() / 60.0;
        let mut costs = all.map(Cost::of).into_iter().zip(before);
        let mut next = || costs.next().unwrap();
        let mut a_minute = || {
            let (after, before) = next();
            after.since(&before, minutes)
        };
        let (still, waiting, session, ticking) = (a_minute(), a_minute(), a_minute(), a_minute());
        for (name, ours, least, most) in [
            ("a still screen", &still, &waiting, [0.0, 1.0, 0.0]),
            (
                "a running session",
                &session,
                &ticking,
                [62.0, 30.0, 4096.0],
            ),
        ] {
            let mut row = |what: &str, unit: &str, of: fn(&Cost) -> f64, most: f64| {
                let name = format!("{name}, {what} a minute");
                table.pair(&name, unit, (of(ours), of(least)), Goal::Most(most));
            };
            row("wake-ups", "", |cost| cost.wakes, most[0]);
            row("processor time", "ms", |cost| cost.cpu, most[1]);
            row("to the terminal", "B", |cost| cost.bytes, most[2]);
        }
        let memory = (session.memory, waiting.memory);
        table.pair(
            "memory in a running session",
            "MiB",
            memory,
            Goal::Most(6.0),
        );
    }

    /// What a program has cost so far.
    pub struct Cost {
        /// How often it was woken.
        pub wakes: f64,
        /// In milliseconds.
        pub cpu: f64,
        /// To the terminal.
        pub bytes: f64,
        /// Resident, in MiB.
        pub memory: f64,
    }

    impl Cost {
        /// What it has cost until now.
        pub fn of(program: &Program) -> Self {
            let process = format!("/proc/{}", program.id());
            let (mut wakes, mut cpu) = (0.0, 0.0);
            for thread in fs::read_dir(format!("{process}/task")).unwrap() {
                let thread = thread.unwrap().path();
                wakes += field(&thread.join("status"), "voluntary_ctxt_switches:");
                let run = fs::read_to_string(thread.join("schedstat")).unwrap();
                let nanos: f64 = run.split(' ').next().unwrap().parse().unwrap();
                cpu += nanos / 1e6;
            }
            let memory = field(Path::new(&format!("{process}/smaps_rollup")), "Rss:");
            Self {
                wakes,
                cpu,
                bytes: program.bytes() as f64,
                memory: memory / 1024.0,
            }
        }

        /// A minute's share of what came since; bytes are counted from the last look already.
        pub fn since(self, before: &Self, minutes: f64) -> Self {
            Self {
                wakes: (self.wakes - before.wakes) / minutes,
                cpu: (self.cpu - before.cpu) / minutes,
                bytes: self.bytes / minutes,
                memory: self.memory,
            }
        }
    }

    fn field(file: &Path, name: &str) -> f64 {
        let text = fs::read_to_string(file).unwrap();
        let line = text.lines().find(|line| line.starts_with(name)).unwrap();
        let value = line[name.len()..].split_whitespace().next().unwrap();
        value.parse().unwrap()
    }
}
