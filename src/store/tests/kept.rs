//! Kept copies: made, thinned out, read, brought back.
use chrono::TimeDelta;

use super::*;
use crate::domain::kept::{Copy, Occasion};
use crate::domain::time::Now;

fn later(hours: i64) -> Now {
    let now = sample::now();
    Now {
        wall: now.wall + TimeDelta::hours(hours),
        ..now
    }
}

fn saved(store: &Store, text: &str) {
    save(store, &sample::group("d1"), &sample::small(text));
}

fn keep(store: &Store, occasion: Occasion, hours: i64) -> Option<Copy> {
    let lock = lock_when_free(store, "g1");
    store.keep(&lock, occasion, &later(hours)).unwrap()
}

fn session_in(store: &Store, copy: &Copy) -> Book<SessionRecord> {
    let books = store.kept_books(&id("g1"), copy).unwrap();
    assert_eq!(books.troubles, []);
    books.sessions[&id("p1")].clone()
}

#[test]
fn a_copy_says_what_the_files_said_when_it_was_made() {
    let laptop = Laptop::new();
    let store = laptop.store();
    saved(&store, "one");
    let first = keep(&store, Occasion::Opening, 0).unwrap();
    saved(&store, "two");
    let second = keep(&store, Occasion::Opening, 1).unwrap();
    assert_eq!(store.kept(&id("g1")).unwrap(), [second, first]);
    assert_eq!(session_in(&store, &first), sample::small("one"));
    assert_eq!(session_in(&store, &second), sample::small("two"));
    let group = store.kept_books(&id("g1"), &first).unwrap().group.unwrap();
    assert_eq!(group, read_group(&store).book);
}

#[test]
fn an_opening_that_found_nothing_new_needs_no_copy() {
    let laptop = Laptop::new();
    let store = laptop.store();
    assert_eq!(keep(&store, Occasion::Opening, 0), None, "nothing there");
    saved(&store, "one");
    assert!(keep(&store, Occasion::Opening, 1).is_some());
    assert_eq!(keep(&store, Occasion::Opening, 2), None);
    assert!(keep(&store, Occasion::Restoring, 3).is_some());
}

#[test]
fn copies_go_by_the_rule_and_lie_in_no_synced_folder() {
    let laptop = Laptop::new();
    let store = laptop.store();
    for hour in 0..30 {
        saved(&store, &format!("{hour}"));
        keep(&store, Occasion::Opening, hour * 24).unwrap();
    }
    let kept = store.kept(&id("g1")).unwrap();
    assert_eq!(kept.len(), 14);
    assert_eq!(session_in(&store, &kept[13]), sample::small("16"));
    let beside = fs::read_dir(layout::device_in(
        &laptop.places().group(&id("g1")),
        &id("d1"),
    ));
    assert_eq!(beside.unwrap().count(), 2);
}

#[cfg(unix)]
#[test]
fn copies_are_for_this_user_only() {
    use std::os::unix::fs::PermissionsExt;
    let laptop = Laptop::with_records();
    let store = laptop.store();
    let copy = keep(&store, Occasion::Adoption, 0).unwrap();
    let folder = store.folder_of_copy(&id("g1"), &copy);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(folder.parent().unwrap()), 0o700);
    for entry in fs::read_dir(&folder).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
    }
}

#[test]
fn two_copies_in_one_moment_are_two() {
    let laptop = Laptop::with_records();
    let store = laptop.store();
    let one = keep(&store, Occasion::Restoring, 0).unwrap();
    let two = keep(&store, Occasion::Restoring, 0).unwrap();
    assert!(two > one);
    assert_eq!(store.kept(&id("g1")).unwrap().len(), 2);
}

#[test]
fn what_was_known_before_an_edit_by_hand_is_kept_with_the_edit() {
    let laptop = Laptop::new();
    let store = laptop.store();
    saved(&store, "as it was");
    let file = laptop.session_file();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("as it was", "edited")).unwrap();
    let lock = lock_when_free(&store, "g1");
    let edited = store.edited_session(&id("g1"), &id("p1")).unwrap().unwrap();
    store.adopt_session(&lock, &edited, &sample::now()).unwrap();
    drop(lock);
    let [copy] = store.kept(&id("g1")).unwrap()[..] else {
        panic!("one copy")
    };
    assert_eq!(copy.occasion, Occasion::Adoption);
    assert_eq!(session_in(&store, &copy), sample::small("as it was"));
    let folder = store.folder_of_copy(&id("g1"), &copy);
    let bytes = fs::read_to_string(folder.join("p1.ron")).unwrap();
    assert!(bytes.contains("edited"), "the file itself lies there too");
}

#[test]
fn a_damaged_file_is_written_over_only_when_it_lies_in_the_copy() {
    let laptop = Laptop::new();
    saved(&laptop.store(), "one");
    let file = laptop.session_file();
    let store = laptop.store();
    let lock = lock_when_free(&store, "g1");
    let keep = || store.keep(&lock, Occasion::Restoring, &later(0));
    let whole = keep().unwrap().unwrap();
    fs::write(&file, "damaged").unwrap();
    read_session(&store);
    let book = sample::small("one");
    let restore = |before: &Copy| store.restore_session(&lock, before, &id("p1"), &book);
    assert_eq!(
        restore(&whole).unwrap_err().kind,
        SaveKind::ReadOnly(Reason::Unreadable)
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), "damaged");
    let damaged = keep().unwrap().unwrap();
    restore(&damaged).unwrap();
    let read = read_session(&store);
    assert_eq!((read.access, read.troubles), (Access::Write, vec![]));
    assert_eq!(read.book, book);
    let kept = store.kept_bytes(&id("g1"), &damaged, "p1.ron");
    assert_eq!(kept.unwrap(), b"damaged");
}

#[test]
fn what_a_newer_version_wrote_is_not_restored_over() {
    let laptop = Laptop::with_records();
    let newer = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/store/group-newer.ron"
    ));
    fs::write(laptop.group_file(), newer).unwrap();
    let store = laptop.store();
    let lock = lock_when_free(&store, "g1");
    let before = store.keep(&lock, Occasion::Restoring, &later(0)).unwrap();
    let book = read_group(&store).book;
    let home = book.home("").unwrap();
    let restored = store.restore_group(&lock, &before.unwrap(), &book, &home);
    assert_eq!(
        restored.unwrap_err().kind,
        SaveKind::ReadOnly(Reason::Newer)
    );
    assert_eq!(fs::read_to_string(laptop.group_file()).unwrap(), newer);
}

#[test]
fn half_a_copy_goes_with_the_next_lock_and_is_never_listed() {
    let laptop = Laptop::with_records();
    let half = laptop.places().kept(&id("g1")).join(".smil-x7f.tmp");
    fs::create_dir_all(&half).unwrap();
    fs::write(half.join("group.ron"), "half").unwrap();
    let store = laptop.store();
    assert_eq!(store.kept(&id("g1")).unwrap(), []);
    let _lock = lock_when_free(&store, "g1");
    assert!(!half.exists());
}
