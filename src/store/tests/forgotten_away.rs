//! Who was read to be forgotten is not shown again, though the folder is away and nobody has opened
//! the group here since.
use super::forgetting::{CANARY, Two, forget, texts};
use super::*;
use crate::domain::group::Role;

/// The names of the children whom a laptop shows.
fn children(store: &Store) -> Vec<Id> {
    let book = read_group(store).book;
    let people = book.people(Role::Child).into_iter();
    people.map(|(id, _)| id.clone()).collect()
}

#[test]
fn while_the_folder_is_away_who_was_read_to_be_forgotten_is_not_shown_again() {
    let two = Two::new();
    let (first, second) = (two.first(), two.second());
    assert!(children(&second).contains(&id("fox")));
    assert_eq!(texts(&second), [CANARY, "stays"]);
    let before = children(&second);
    forget(&first);
    // Read and not opened: nothing but what is known here may change.
    let left: Vec<Id> = before
        .into_iter()
        .filter(|child| *child != id("fox"))
        .collect();
    assert_eq!(children(&two.second()), left);
    let folder = two.disk.disk.path().join("shared");
    fs::rename(&folder, folder.with_extension("away")).unwrap();
    let second = two.second();
    assert_eq!(read_group(&second).access, Access::ReadOnly(Reason::Away));
    assert_eq!(children(&second), left);
    assert_eq!(texts(&second), ["stays"]);
}

#[test]
fn that_somebody_is_forgotten_is_known_though_something_else_has_vanished() {
    let two = Two::new();
    let (first, second) = (two.first(), two.second());
    let old = fs::read(two.file("d1/group.ron")).unwrap();
    two.write(&first, "d1", "owl", |_, _| {});
    assert!(children(&second).contains(&id("owl")));
    // An earlier version comes back, and in it a child is forgotten that it knows.
    fs::write(two.file("d1/group.ron"), old).unwrap();
    let state = two.disk.places().state.join("known");
    fs::remove_dir_all(state).unwrap();
    forget(&two.first());
    let read = read_group(&two.second());
    assert!(!read.vanished.is_empty(), "the owl is asked about");
    let folder = two.disk.disk.path().join("shared");
    fs::rename(&folder, folder.with_extension("away")).unwrap();
    let seen = children(&two.second());
    assert!(seen.contains(&id("owl")) && !seen.contains(&id("fox")));
}
