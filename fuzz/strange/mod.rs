//! What is done with bytes from anywhere: they are taken for a file that the program reads, and
//! everything is done with that file that can be. Nothing may panic, hang, or write over what was
//! not understood. A fuzzer gives the bytes, and `tests/corpus.rs` those that one found before:
//!
//!     mkdir -p fuzz/found/group
//!     cargo +nightly fuzz run group fuzz/found/group fuzz/corpus/group -- -max_total_time=600 -timeout=20
//!
//! That a fuzzer would find a fault is shown with readers that are wrong on purpose: `SMIL_WRONG=cuts` and
//! `SMIL_WRONG=loses` before the same command.

#![allow(
    clippy::unwrap_used,
    dead_code,
    unused_imports,
    reason = "what must not happen is to stop the fuzzer; each target uses one of these"
)]

mod files;
mod merge;
mod programme;
mod wrong;

use std::fs;
use std::path::{Path, PathBuf};

pub use files::{group, group_read_by, session};
pub use merge::merge;
pub use programme::programme;
pub use wrong::Reader;

thread_local! {
    static SCRATCH: tempfile::TempDir = {
        // In memory, where the system has it: there are hundreds of files a second.
        let memory = Path::new("/dev/shm");
        let dir = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
        tempfile::tempdir_in(dir).unwrap()
    };
}

/// An empty folder.
fn empty_folder() -> PathBuf {
    let folder = SCRATCH.with(|scratch| scratch.path().join("all"));
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => panic!("{error}"),
        _ => fs::create_dir(&folder).unwrap(),
    }
    folder
}
