//! A disk that is full, or nearly: a day's work with so little room that writes fail, or take only
//! a part. What was said to be saved is there, and when there is room again all can be saved.
use std::io::Write;

use super::disks::{Disk, Kind, apart};
use super::faulty::Way;
use super::refused::{Faults, work};
use super::*;

/// How large the disk is, in kB: more than all that the work writes.
const SIZE: usize = 512;
/// The room that is left, in kB, from none to more than the work needs.
const ROOM: std::ops::RangeInclusive<usize> = 0..=160;
/// How much more of it there is each time. The disk gives room by 4 kB.
const MORE: usize = 4;

/// Does a day's work with each amount of room, and gives where all of it was said to be saved.
fn work_with_little_room(way: Way, faults: &mut Faults) -> Vec<usize> {
    let enough = |room: &usize| {
        let disk = Disk::small(SIZE);
        let laptop = Laptop {
            disk: tempfile::tempdir_in(disk.folder()).unwrap(),
        };
        let mut store = laptop.store();
        save(&store, &sample::group("d1"), &sample::small("old"));
        store.saver.faulty.way = way;
        let filler = fill(&disk.folder(), *room);
        let said = work(&store);
        store.saver.faulty.way = Way::Ours;
        fs::remove_file(filler).unwrap();
        faults.look(&laptop, &store, said);
        said == "three"
    };
    ROOM.step_by(MORE).filter(enough).collect()
}

/// Fills a disk up to so many kB.
fn fill(folder: &Path, room: usize) -> PathBuf {
    let path = folder.join("filler");
    let mut file = fs::File::create(&path).unwrap();
    while file.write_all(&[0; 1024]).is_ok() {}
    let full = file.metadata().unwrap().len();
    file.set_len(full - (room as u64) * 1024).unwrap();
    path
}

#[test]
fn nothing_is_called_saved_that_a_full_disk_did_not_take() {
    let name = "store::tests::small_disk::nothing_is_called_saved_that_a_full_disk_did_not_take";
    apart(name, Kind::Small, || {
        let mut faults = Faults::default();
        let enough = work_with_little_room(Way::Ours, &mut faults);
        assert_eq!(faults, Faults::default());
        // It was tried with too little room as well as with enough.
        assert!(!enough.contains(ROOM.start()) && enough.contains(ROOM.end()));
    });
}

#[test]
fn that_is_noticed_of_a_writer_that_hears_no_error() {
    let name = "store::tests::small_disk::that_is_noticed_of_a_writer_that_hears_no_error";
    apart(name, Kind::Small, || {
        let mut faults = Faults::default();
        work_with_little_room(Way::Careless, &mut faults);
        assert_ne!(faults, Faults::default());
    });
}
