//! From the start of the program to its first whole picture.

use std::path::Path;

use crate::Programs;
use crate::process::Program;
use crate::table::median;

/// The medians in milliseconds, ours and the least.
pub fn first_frame(programs: &Programs, folder: &Path, rounds: usize) -> (f64, f64) {
    let (mut ours, mut least) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        for (path, times) in [(&programs.smil, &mut ours), (&programs.floor, &mut least)] {
            let settled = Program::start(path, &[], folder).settle();
            times.push(settled.as_secs_f64() * 1e3);
        }
    }
    (median(&mut ours), median(&mut least))
}
