//! What is written is read again; devices, folders, locks, who may write.
use super::sample::Hand;
use super::*;

#[test]
fn what_was_saved_is_read_again_to_the_last_letter() {
    let laptop = Laptop::with_records();
    let store = laptop.store();
    let (group, session) = (sample::group("d1"), sample::session("d1"));
    let mut compact = group.clone();
    compact.compact(&id("d1"));
    assert_eq!(read_group(&store).book, compact);
    assert_eq!(read_session(&store).book, session);
    assert_eq!(store.home(&id("g1")).home, group.home("Guide"));
    assert_eq!(store.groups().unwrap(), [id("g1")]);
    for read in [read_group(&store).access, read_session(&store).access] {
        assert_eq!(read, Access::Write);
    }
}

#[test]
fn a_file_is_made_for_people_to_read() {
    let laptop = Laptop::with_records();
    let text = fs::read_to_string(laptop.session_file()).unwrap();
    assert!(text.starts_with("// "));
    assert!(text.contains("\n            what: Attendance(\n"), "{text}");
    assert!(!text.contains("Some("));
    assert!(!text.contains('\r'));
}

#[test]
fn what_was_never_saved_is_empty_and_may_be_written() {
    let laptop = Laptop::new();
    let store = laptop.store();
    assert!(store.groups().unwrap().is_empty());
    assert!(store.home(&id("g1")).home.is_none());
    let read = read_group(&store);
    assert!(read.book.is_empty() && read.troubles.is_empty());
    assert_eq!(read.access, Access::Write);
    assert!(!laptop.places().data.exists(), "reading makes nothing");
}

#[test]
fn a_device_keeps_its_id_and_who_uses_it() {
    let laptop = Laptop::new();
    assert_eq!(laptop.store().device(), &id("d1"));
    let again = open(laptop.places(), "d2");
    assert_eq!(again.device(), &id("d1"));
    assert_eq!(again.author(&id("g1")).unwrap(), None);
    again.set_author(&id("g1"), &id("l1")).unwrap();
    assert_eq!(laptop.store().author(&id("g1")).unwrap(), Some(id("l1")));
    assert_eq!(again.author(&id("g2")).unwrap(), None);
}

#[test]
fn what_two_devices_wrote_is_seen_as_one_and_each_writes_its_own() {
    let laptop = Laptop::with_records();
    let other = open(
        Places {
            state: laptop.disk.path().join("other"),
            ..laptop.places()
        },
        "d2",
    );
    let mut book = read_session(&other).book;
    let mut hand = Hand::of("d2");
    book.revisions().for_each(|r| hand.maker.saw(&r.at));
    let note = SessionRecord::Note(sample::note("from the other"));
    hand.write(&mut book, id("n1"), Some(note));
    let before = fs::read(laptop.session_file()).unwrap();
    let mut group = read_group(&other).book;
    hand.write(&mut group, id("frame"), Some(sample::frame("Ulvene")));
    save(&other, &group, &book);

    assert_eq!(fs::read(laptop.session_file()).unwrap(), before);
    let own = other.path_of(&id("g1"), Which::Session(&id("p1")));
    let own = fs::read_to_string(own).unwrap();
    assert!(own.contains("from the other") && !own.contains("first"));
    for store in [&laptop.store(), &other] {
        assert_eq!(read_session(store).book, book);
        assert_eq!(store.home(&id("g1")).home.unwrap().name.show(), "Ulvene");
    }
}

#[test]
fn one_program_at_a_time_may_write_a_group() {
    let laptop = Laptop::new();
    let (one, two) = (laptop.store(), laptop.store());
    let lock = lock_when_free(&one, "g1");
    assert_eq!(two.lock(&id("g1")).unwrap_err(), LockError::Busy);
    lock_when_free(&two, "g2");
    drop(lock);
    lock_when_free(&two, "g1");
}

#[test]
fn what_another_program_saved_meanwhile_is_not_written_over() {
    let laptop = Laptop::with_records();
    let late = laptop.store();
    let read = read_session(&late);
    save(
        &laptop.store(),
        &sample::group("d1"),
        &sample::small("newer"),
    );
    let lock = lock_when_free(&late, "g1");
    let kind = |saved: Result<(), SaveError>| saved.unwrap_err().kind;
    let save = |book| late.save_session(&lock, &id("p1"), book);
    assert_eq!(kind(save(&read.book)), SaveKind::Changed);
    let book = read_session(&late).book;
    save(&book).unwrap();
    save(&book).unwrap();
    assert!(
        fs::read_to_string(laptop.session_file())
            .unwrap()
            .contains("newer")
    );
}

#[test]
fn a_file_that_nobody_has_read_is_not_written_over() {
    let laptop = Laptop::with_records();
    let store = laptop.store();
    let lock = lock_when_free(&store, "g1");
    let saved = store.save_session(&lock, &id("p1"), &sample::small("new"));
    assert_eq!(saved.unwrap_err().kind, SaveKind::Changed);
}

#[test]
fn other_things_in_the_folders_are_passed_by() {
    let laptop = Laptop::with_records();
    let groups = laptop.places().groups();
    fs::create_dir(groups.join("G2 (conflicted copy)")).unwrap();
    fs::create_dir(groups.join(".stfolder")).unwrap();
    fs::write(groups.join("g3"), "").unwrap();
    laptop.put("d1", "p1 (1).ron", "what");
    let store = laptop.store();
    assert_eq!(store.groups().unwrap(), [id("g1")]);
    assert_eq!(read_session(&store).troubles, []);
}

#[test]
fn what_an_interrupted_save_left_is_passed_by_and_then_removed() {
    let laptop = Laptop::with_records();
    let left = laptop.put("d1", ".smil-x7f.tmp", "half a note");
    let foreign = laptop.put("d2", ".smil-x7f.tmp", "half a note");
    let store = laptop.store();
    assert_eq!(read_session(&store).troubles, []);
    assert!(left.exists());
    let _lock = lock_when_free(&store, "g1");
    assert!(!left.exists() && foreign.exists());
}

#[test]
fn what_an_interrupted_copy_left_among_the_known_versions_is_removed() {
    let laptop = Laptop::with_records();
    laptop.put("d2", "p1.ron", "what");
    let known = |device: &str| {
        let known = laptop.places().known(&id("g1"), &id(device), Which::Group);
        let folder = known.parent().unwrap();
        fs::create_dir_all(folder).unwrap();
        let left = folder.join(".smil-x7f.tmp");
        fs::write(&left, "half a note").unwrap();
        left
    };
    let left = ["d1", "d2"].map(known);
    let _lock = lock_when_free(&laptop.store(), "g1");
    assert!(!left.iter().any(|left| left.exists()));
    let whole = laptop.places().known(&id("g1"), &id("d1"), Which::Group);
    assert!(whole.exists());
}

#[cfg(unix)]
#[test]
fn files_and_folders_are_for_this_user_only_whatever_the_umask() {
    use rustix::fs::Mode;
    use std::os::unix::fs::PermissionsExt;

    fn look(path: &Path, found: &mut usize) {
        let mode = fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let wanted = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, wanted, "{}", path.display());
        *found += 1;
        if path.is_dir() {
            for entry in fs::read_dir(path).unwrap() {
                look(&entry.unwrap().path(), found);
            }
        }
    }
    // The umask is the whole process'; no other test depends on it.
    let old = rustix::process::umask(Mode::empty());
    let laptop = Laptop::with_records();
    let store = laptop.store();
    store.set_author(&id("g1"), &id("l1")).unwrap();
    rustix::process::umask(old);
    let mut found = 0;
    look(&laptop.places().data, &mut found);
    look(&laptop.places().state, &mut found);
    assert!(found >= 14, "{found}");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_what_it_leads_to_is_written() {
    let laptop = Laptop::with_records();
    let file = laptop.session_file();
    let elsewhere = laptop.disk.path().join("elsewhere.ron");
    fs::rename(&file, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &file).unwrap();
    save(
        &laptop.store(),
        &sample::group("d1"),
        &sample::small("linked"),
    );
    assert!(fs::symlink_metadata(&file).unwrap().is_symlink());
    assert!(fs::read_to_string(&elsewhere).unwrap().contains("linked"));
}

#[test]
fn threads_can_share_a_store() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Laptop::new().store());
}
