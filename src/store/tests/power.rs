//! Power cuts: a process saves on a disk of its own and says what is saved; at any moment it is
//! stopped, and what has reached the disk by then is all that is left. What it said must be there.
use std::io::{BufRead, BufReader};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use super::disks::{Disk, Kind, apart};
use super::faulty::Way;
use super::kill::{self, Losses, number_said};
use super::*;

/// Cuts the power so often, each time somewhere within a save or two, and counts. What is found on
/// the disk is written on after the cut.
fn cut(times: usize, way: Way) -> Losses {
    let mut losses = Losses::default();
    let mut random = fastrand::Rng::with_seed(11);
    let mut disk = Disk::new();
    for _ in 0..times {
        let mut child = kill::start(&disk.folder(), way);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut numbers = lines
            .by_ref()
            .map_while(Result::ok)
            .filter_map(|line| number_said(&line));
        let first = numbers.by_ref().take(random.usize(1..4)).last();
        std::thread::sleep(Duration::from_micros(random.u64(0..6_000)));
        let process = Pid::from_child(&child);
        kill_process(process, Signal::STOP).unwrap();
        let left = disk.at_one_moment();
        child.kill().unwrap();
        child.wait().unwrap();
        // It said that before it was stopped.
        let last = numbers.last().or(first);
        drop(disk);
        disk = Disk::found(&left);
        let store = open(places_in(&disk.folder()), "d1");
        if !losses.look(&store, last) {
            disk = Disk::new();
        }
    }
    losses
}

#[test]
fn what_was_said_to_be_saved_is_there_after_a_power_cut() {
    let name = "store::tests::power::what_was_said_to_be_saved_is_there_after_a_power_cut";
    apart(name, Kind::Image, || {
        assert_eq!(cut(5, Way::Ours), Losses::default());
    });
}

#[test]
#[ignore = "long: 100 power cuts"]
fn long_what_was_said_to_be_saved_is_there_after_a_power_cut() {
    let name = "store::tests::power::long_what_was_said_to_be_saved_is_there_after_a_power_cut";
    apart(name, Kind::Image, || {
        assert_eq!(cut(100, Way::Ours), Losses::default());
    });
}

#[test]
fn that_is_noticed_of_a_writer_that_does_not_sync() {
    let name = "store::tests::power::that_is_noticed_of_a_writer_that_does_not_sync";
    apart(name, Kind::Image, || {
        let losses = cut(5, Way::Unsynced);
        assert!(losses.lost + losses.unreadable > 0, "{losses:?}");
    });
}
