//! Looking through a protected group that several leaders share: who cannot read what another wrote,
//! who lies open, and who else may look in.
use super::disks::{Disk, Kind, apart};
use super::sharing::{Two, note, record, said};
use super::*;
use crate::domain::group::{Private, ReaderKind, Sharing};
use crate::store::doctor::{Care, Cure, What};

fn found(store: &Store, care: Care) -> Vec<(What, Cure)> {
    let examined = store.examine(care, &sample::now());
    let found = examined.findings.into_iter();
    found.map(|found| (found.what, found.cure)).collect()
}

fn is_told(what: What) -> Vec<(What, Cure)> {
    vec![(what, Cure::ByHand)]
}

fn leaves_out(store: &Store) -> Vec<(Private, ReaderKind)> {
    let found = found(store, Care::Look).into_iter();
    let readers = found.filter_map(|(what, _)| match what {
        What::LeavesOut(reader) => Some((reader.name, reader.kind)),
        _ => None,
    });
    readers.collect()
}

#[test]
fn a_leader_who_was_not_confirmed_is_told_on_both_sides_until_they_are() {
    let two = Two::new();
    assert_eq!(found(&two.anne, Care::Look), []);
    // Whose group it is not is told so with each file.
    let outside = found(&two.bjorn, Care::Look);
    let outside: Vec<_> = outside.into_iter().map(|(what, _)| what).collect();
    assert_eq!(outside, vec![What::File(TroubleKind::ForOthers, None); 2]);

    Two::confirm(&two.anne, &Two::key(&two.bjorn));
    Two::open(&two.bjorn);
    note(&two.bjorn, "d2");
    assert_eq!(leaves_out(&two.bjorn), [("".into(), ReaderKind::Leader)]);
    let told = kinds(&read_session(&two.anne).troubles);
    assert_eq!(told, [TroubleKind::Unconfirmed]);
    assert_eq!(
        found(&two.anne, Care::Look),
        is_told(What::LeftOut("".into()))
    );
    // What is recorded of the other's key says who it is.
    said(&two.anne, &Two::key(&two.bjorn), Sharing::Shared);
    assert_eq!(
        found(&two.anne, Care::Look),
        is_told(What::LeftOut("Bjørn".into()))
    );

    Two::confirm(&two.bjorn, &Two::key(&two.anne));
    assert_eq!(found(&two.anne, Care::Look), []);
    assert_eq!(found(&two.bjorn, Care::Look), []);
}

#[test]
fn a_paper_that_cannot_read_what_is_written_here_is_told() {
    let two = Two::both();
    let paper = Keyring::new().public().unwrap();
    Two::confirm(&two.anne, &paper);
    assert_eq!(leaves_out(&two.bjorn), [("".into(), ReaderKind::Leader)]);
    record(&two.anne, &paper, (ReaderKind::Recovery, Sharing::Shared));
    let (_, kind) = leaves_out(&two.bjorn).pop().unwrap();
    assert_eq!(kind, ReaderKind::Recovery);
    two.bjorn.close_identity();
    assert_eq!(leaves_out(&two.bjorn), [], "nothing is known without keys");
}

#[test]
fn a_key_whose_sharing_has_ended_is_missed_by_nobody() {
    let two = Two::both();
    let bjorn = Two::key(&two.bjorn);
    said(&two.anne, &bjorn, Sharing::Ended);
    Two::open(&two.anne);
    assert_eq!(leaves_out(&two.anne), []);
}

#[test]
fn files_of_others_that_lie_open_in_a_protected_group_are_told() {
    let two = Two::both();
    let other = two.anne.device_folder(&id("g1"), &id("d3"));
    fs::create_dir(&other).unwrap();
    fs::write(other.join("p1.ron"), "text").unwrap();
    // Nobody knows whose they are; and where they were there before the group was protected.
    let stranger = (What::File(TroubleKind::LiesOpen, None), Cure::ByHand);
    let colleague = (What::OthersLieOpen, Cure::ByHand);
    let told = found(&two.anne, Care::Mend);
    assert!(
        told.contains(&stranger) && !told.contains(&colleague),
        "{told:?}"
    );
    let was_there = |notes: &mut notes::Notes| notes.before.extend([id("d3")]);
    two.anne.note_change(&id("g1"), was_there).unwrap();
    let told = found(&two.anne, Care::Mend);
    assert!(
        told.contains(&colleague) && !told.contains(&stranger),
        "{told:?}"
    );
    assert!(other.join("p1.ron").exists());
}

#[cfg(unix)]
#[test]
fn what_others_can_look_into_is_closed_in_a_shared_folder_too() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let opened =
        |path: &Path| fs::set_permissions(path, fs::Permissions::from_mode(0o777)).unwrap();
    let laptop = Laptop::new();
    let store = laptop.store();
    let shared = laptop.disk.path().join("shared");
    fs::create_dir(&shared).unwrap();
    opened(&shared);
    store.found_in(&id("g1"), &shared).unwrap();
    save(&store, &sample::group("d1"), &sample::session("d1"));
    assert_eq!(found(&store, Care::Look), []);

    let folder = store.folder_of(&id("g1"));
    let own = store.path_of(&id("g1"), Which::Group);
    let other = store.device_folder(&id("g1"), &id("d2"));
    fs::create_dir(&other).unwrap();
    for path in [&folder, &own, &other] {
        opened(path);
    }
    fs::write(other.join("keys.txt"), "").unwrap();
    let open = |own| {
        vec![
            (What::Open, own),
            (What::Open, own),
            (What::Open, Cure::Elsewhere),
        ]
    };
    assert_eq!(found(&store, Care::Look), open(Cure::Possible));
    assert_eq!(found(&store, Care::Mend), open(Cure::Done));
    assert_eq!(
        [&folder, &own, &other, &shared].map(|p| mode(p)),
        [0o700, 0o600, 0o777, 0o777]
    );
    assert_eq!(found(&store, Care::Look), open(Cure::Done)[2..]);
}

#[test]
fn a_shared_disk_that_is_nearly_full_is_told_once_for_all_its_groups() {
    let name =
        "store::tests::left_out::a_shared_disk_that_is_nearly_full_is_told_once_for_all_its_groups";
    apart(name, Kind::Small, || {
        let disk = Disk::small(512);
        let laptop = Laptop::new();
        let store = laptop.store();
        for group in ["g1", "g2"] {
            store.found_in(&id(group), &disk.folder()).unwrap();
        }
        let room = found(&store, Care::Look).into_iter();
        let room = room.filter(|(what, _)| matches!(what, What::LittleRoom(_)));
        assert_eq!(room.collect::<Vec<_>>(), is_told(What::LittleRoom(0)));
    });
}
