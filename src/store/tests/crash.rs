//! Saves that are interrupted at each of their steps: by the end of the program, and by the
//! system saying no. What a save promises is also asked of a writer that writes in place; it
//! must be found out.
use std::io;
use std::sync::{Arc, Mutex};

use super::faulty::{Faulty, Way};
use super::*;
use crate::store::save::Step;

const STEPS: [Step; 5] = [
    Step::Create,
    Step::Write,
    Step::Sync,
    Step::Rename,
    Step::SyncFolder,
];

pub(super) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

/// A store whose records are there already.
fn faulty(laptop: &Laptop, way: Way) -> Store {
    let mut store = laptop.store();
    save(&store, &sample::group("d1"), &sample::small("old"));
    store.saver.faulty.way = way;
    store
}

/// At which steps of a save the program cannot die without loss: afterwards the session must
/// be whole, the old one or the new one, and may be written.
fn deadly_steps(way: Way) -> Vec<Step> {
    let dies_well = |at: Step| {
        let laptop = Laptop::new();
        let mut store = faulty(&laptop, way);
        let corpse = Laptop::new();
        let (from, to) = (laptop.disk.path().to_owned(), corpse.disk.path().to_owned());
        let first = Arc::new(Mutex::new(true));
        store.saver.faulty.probe = Some(Box::new(move |step| {
            // What lies on the disk when the program dies here.
            if step == at && std::mem::take(&mut *first.lock().unwrap()) {
                copy(&from, &to);
            }
            Ok(())
        }));
        save_small(&store, "new").unwrap();
        let read = read_session(&corpse.store());
        let whole = [sample::small("old"), sample::small("new")].contains(&read.book);
        let reached = corpse.places().data.exists();
        !reached || (whole && read.troubles.is_empty() && read.access == Access::Write)
    };
    STEPS.into_iter().filter(|at| !dies_well(*at)).collect()
}

fn save_small(store: &Store, text: &str) -> Result<(), SaveError> {
    let lock = lock_when_free(store, "g1");
    read_session(store);
    store.save_session(&lock, &id("p1"), &sample::small(text))
}

#[test]
fn the_program_can_die_at_any_step_of_a_save() {
    assert_eq!(deadly_steps(Way::Ours), []);
}

#[test]
fn that_is_noticed_of_a_writer_in_place() {
    assert!(deadly_steps(Way::InPlace).contains(&Step::Write));
}

/// At which steps the system cannot refuse without loss: the save must say so, leave the old
/// file or, at the last step, the new one, and nothing else; and the next save must succeed.
fn lossy_steps(way: Way) -> Vec<Step> {
    let refuses_well = |at: Step| {
        let laptop = Laptop::new();
        let mut store = faulty(&laptop, way);
        let reached = Arc::new(Mutex::new(false));
        let told = Arc::clone(&reached);
        store.saver.faulty.probe = Some(Box::new(move |step| {
            if step == at {
                *told.lock().unwrap() = true;
                return Err(io::ErrorKind::StorageFull.into());
            }
            Ok(())
        }));
        let saved = save_small(&store, "new");
        if !*reached.lock().unwrap() {
            return true;
        }
        let kind = saved.unwrap_err().kind;
        let stands = match at {
            Step::SyncFolder => "new",
            _ => "old",
        };
        let folder = layout::device_in(&laptop.places().group(&id("g1")), &id("d1"));
        let tidy = fs::read_dir(folder).unwrap().count() == 2;
        let intact = read_session(&laptop.store()).book == sample::small(stands);
        store.saver.faulty.probe = None;
        let lock = lock_when_free(&store, "g1");
        let again = store.save_session(&lock, &id("p1"), &sample::small("again"));
        kind == SaveKind::Disk(Cause::NoSpace) && tidy && intact && again.is_ok()
    };
    STEPS.into_iter().filter(|at| !refuses_well(*at)).collect()
}

#[test]
fn the_system_can_refuse_any_step_of_a_save() {
    assert_eq!(lossy_steps(Way::Ours), []);
}

#[test]
fn that_too_is_noticed_of_a_writer_in_place() {
    assert!(lossy_steps(Way::InPlace).contains(&Step::Write));
}

#[test]
fn everything_is_synced_before_it_counts() {
    let laptop = Laptop::new();
    let mut store = faulty(&laptop, Way::Ours);
    let steps = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&steps);
    store.saver.faulty = Faulty {
        probe: Some(Box::new(move |step| {
            seen.lock().unwrap().push(step);
            Ok(())
        })),
        ..Faulty::default()
    };
    save_small(&store, "new").unwrap();
    // After them come those of the copy kept here, which need not last.
    assert_eq!(steps.lock().unwrap()[..5], STEPS);
}

#[test]
fn a_folder_in_the_files_place_is_told_and_stays() {
    let laptop = Laptop::new();
    let store = laptop.store();
    let file = laptop.session_file();
    fs::create_dir_all(file.join("in it")).unwrap();
    let kind = save_small(&store, "new").unwrap_err().kind;
    assert_eq!(kind, SaveKind::ReadOnly(Reason::Unreadable));
    assert!(file.join("in it").is_dir());
    assert_eq!(
        kinds(&read_session(&store).troubles),
        [TroubleKind::Disk(Cause::InTheWay)]
    );
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_keeps_the_old_file() {
    use crate::store::save::mode;
    if rustix::process::geteuid().is_root() {
        #[allow(clippy::print_stderr, reason = "says plainly what was left out")]
        {
            eprintln!("left out: nothing is forbidden to root");
        }
        return;
    }
    let laptop = Laptop::new();
    let store = faulty(&laptop, Way::Ours);
    let folder = layout::device_in(&laptop.places().group(&id("g1")), &id("d1"));
    fs::set_permissions(&folder, mode(0o500)).unwrap();
    let kind = save_small(&store, "new").unwrap_err().kind;
    fs::set_permissions(&folder, mode(0o700)).unwrap();
    assert_eq!(kind, SaveKind::Disk(Cause::NotAllowed));
    assert_eq!(read_session(&store).book, sample::small("old"));
}
