//! Every text that ships: in three languages, each written in its own, in words that hurt nobody,
//! short enough to be read at a glance.
//!
//! `SMIL_TEXTS` names a folder of programmes that is looked at in front of what is built in, so
//! that texts can be tried while they are written.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bands;
mod evaluation;
mod fields;
mod language;
mod lix;
mod minutes;
mod rehearsal;
mod shipped;
mod toolbox;
mod tour;
mod words;
mod written;

use smil::content::check;

use shipped::{Shipped, library};

/// Fails with every fault at once.
#[track_caller]
fn none(mut faults: Vec<String>) {
    faults.sort();
    faults.dedup();
    assert!(
        faults.is_empty(),
        "{} faults\n{}\n",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn the_check_finds_nothing_at_all() {
    let found = check(&library(), &[]);
    let found = found.iter();
    none(
        found
            .map(|problem| format!("{}: {:?}", problem.place(), problem.kind))
            .collect(),
    );
}

#[test]
fn every_programme_and_every_session_can_be_read() {
    none(Shipped::get().unreadable.clone());
}
