//! The screen in the room beside a running session: how soon it shows what the leaders do, and what
//! it costs while it waits, shows a candle, and breathes.

#[cfg(not(target_os = "linux"))]
pub fn measure(
    _: &crate::Programs,
    _: &std::path::Path,
    _: std::time::Duration,
    _: usize,
    table: &mut crate::table::Table,
) {
    table.not_here("the screen in the room");
}

#[cfg(target_os = "linux")]
pub use linux::measure;

#[cfg(target_os = "linux")]
mod linux {
    use std::path::Path;
    use std::thread;
    use std::time::{Duration, Instant};

    use crate::Programs;
    use crate::process::Program;
    use crate::table::{Goal, Table, median, percentile};
    use crate::watch::{Cost, lead};

    const RIGHT: &str = "\x1b[C";
    const LEFT: &str = "\x1b[D";
    /// From the name tags to the relaxation.
    const STEPS: usize = 7;
    /// The exercise begins with a rest of half a minute, in which nothing moves.
    const FIRST_REST: Duration = Duration::from_secs(32);

    /// Measures all of it.
    pub fn measure(
        programs: &Programs,
        folder: &Path,
        window: Duration,
        rounds: usize,
        table: &mut Table,
    ) {
        let room = Program::start(&programs.smil, &["room"], folder);
        room.settle();
        cost("waiting", &room, window, table);
        let mut leaders = lead(programs, folder);
        room.calm();
        delays(&mut leaders, &room, rounds, table);
        leaders.press(" ");
        room.calm();
        cost("candle", &room, window, table);
        leaders.press(" ");
        for _ in 0..STEPS {
            leaders.press(RIGHT);
            leaders.calm();
        }
        leaders.press("\r");
        thread::sleep(FIRST_REST);
        let drawn = cost("breathing", &room, window, table);
        assert!(drawn > 0.0, "nothing moved: it was measured at rest");
    }

    /// From a key in the one window to the picture in the other.
    fn delays(leaders: &mut Program, room: &Program, rounds: usize, table: &mut Table) {
        let mut times = Vec::new();
        for key in [RIGHT, LEFT].iter().cycle().take(rounds) {
            // Never at the same place between two looks.
            thread::sleep(Duration::from_millis(300 + fastrand::u64(..150)));
            room.bytes();
            let pressed = Instant::now();
            leaders.press(key);
            times.push((room.next_output() - pressed).as_secs_f64() * 1e3);
        }
        let (middle, worst) = (median(&mut times), percentile(&mut times, 100));
        table.alone("key to the room: median", "ms", middle, Goal::Most(250.0));
        table.alone("key to the room: longest", "ms", worst, Goal::Most(250.0));
    }

    /// What it costs in a minute, and holds. Gives the bytes that it drew in a minute.
    fn cost(name: &str, room: &Program, window: Duration, table: &mut Table) -> f64 {
        let before = Cost::of(room);
        thread::sleep(window);
        let after = Cost::of(room);
        let minutes = window.as_secs_f64() / 60.0;
        let cost = after.since(&before, minutes);
        let mut row = |what: &str, unit: &str, figure: f64, goal: Goal| {
            table.alone(&format!("the room, {name}: {what}"), unit, figure, goal);
        };
        row("wake-ups a minute", "", cost.wakes, Goal::None);
        // A hundredth of a core.
        row("processor time a minute", "ms", cost.cpu, Goal::Most(600.0));
        row("memory", "MiB", cost.memory, Goal::Most(10.0));
        cost.bytes
    }
}
