//! Power cuts: a process saves on a disk of its own and says what is saved; at any moment it is
//! stopped, and what has reached the disk by then is all that is left. What it said must be there.
use std::io::{BufRead, BufReader};
use std::process::Child;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};

use super::disks::{Disk, Kind, apart};
use super::faulty::Way;
use super::kill::{self, Losses, number_said};
use super::*;

/// What the process says to be saved, as it says it.
fn numbers_of(child: &mut Child) -> Receiver<u64> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (to, said) = mpsc::channel();
    std::thread::spawn(move || {
        let lines = lines.map_while(Result::ok);
        let mut numbers = lines.filter_map(|line| number_said(&line));
        numbers.try_for_each(|number| to.send(number))
    });
    said
}

/// Cuts the power so often, each time somewhere within a save or two, and counts. What is found on
/// the disk is written on after the cut.
fn cut(times: usize, way: Way) -> Losses {
    let mut losses = Losses::default();
    let mut random = fastrand::Rng::with_seed(11);
    let mut disk = Disk::new();
    for _ in 0..times {
        let mut child = kill::start(&disk.folder(), way);
        let said = numbers_of(&mut child);
        let first = said.iter().take(random.usize(1..4)).last();
        std::thread::sleep(Duration::from_micros(random.u64(0..6_000)));
        let process = Pid::from_child(&child);
        let (left, last) = if random.bool() {
            // It stands still between two steps: whatever it said, it said before the cut.
            kill_process(process, Signal::STOP).unwrap();
            waitpid(Some(process), WaitOptions::UNTRACED).unwrap();
            let left = disk.at_one_moment();
            child.kill().unwrap();
            (left, said.iter().last())
        } else {
            // It is in the middle of a step: what it says from now on may come after the cut.
            let last = said.try_iter().last();
            kill_process(process, Signal::STOP).unwrap();
            (disk.at_one_moment(), last)
        };
        child.kill().unwrap();
        child.wait().unwrap();
        let last = last.or(first);
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
