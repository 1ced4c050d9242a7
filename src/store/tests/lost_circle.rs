//! The list of those for whom a group is sealed is gone from this laptop: nobody is shut out unseen.
use super::sample::now;
use super::two::{Two, has_note, key, notes, opens, protects};
use super::*;
use crate::store::circle::Keys;

fn readers(store: &Store) -> Keys {
    store.keys_of(&id("g1"), &id("d1")).unwrap().unwrap()
}

/// Whether the recovery key and Bjørn still open what Anne writes.
fn is_sealed_for(two: &Two, store: &Store) -> bool {
    let bytes = fs::read(two.file("d1", "p1.ron.age")).unwrap();
    store.with_keys(|keys| keys.open(&bytes)).is_ok()
}

#[test]
fn where_nobody_knows_for_whom_nothing_is_written_until_somebody_has_looked_at_the_keys() {
    for damaged in [None, Some("not a key\n")] {
        let two = Two::shared();
        let before = readers(&two.anne);
        assert_eq!(before.len(), 3);
        let list = two.anne.places.circle(&id("g1"));
        match damaged {
            None => fs::remove_file(&list).unwrap(),
            Some(text) => fs::write(&list, text).unwrap(),
        }
        let files = || {
            ["group.ron.age", "p1.ron.age", "keys.txt"]
                .map(|n| fs::read(two.file("d1", n)).unwrap())
        };
        let were = files();
        let read = read_group(&two.anne);
        assert_eq!(read.access, Access::ReadOnly(Reason::NoCircle));
        assert!(read.book.frame().is_some());
        let lock = lock_when_free(&two.anne, "g1");
        assert_eq!(two.anne.follow(&lock, &read.book), Ok(Followed::Nothing));
        let circle = two.anne.circle_of(&id("g1"), &read.book).unwrap().unwrap();
        assert_eq!((circle.confirmed, circle.waiting), (vec![], vec![]));
        let refused = SaveKind::ReadOnly(Reason::NoCircle);
        let confirmed = two.anne.confirm(&lock, &key(&two.bjorn));
        assert_eq!(confirmed.unwrap_err().kind, refused);
        drop(lock);
        assert_eq!(notes(&two.anne, "new").unwrap_err().kind, refused);
        assert_eq!(protects(&two.anne).unwrap_err().kind, refused);
        let found = two.anne.examine(Care::Mend, &now()).findings;
        assert!(
            found
                .iter()
                .any(|f| f.what == What::NoCircle && f.path == list),
            "{found:?}"
        );
        assert_eq!(files(), were);

        let listed = two.anne.listed_keys(&id("g1"));
        assert_eq!(listed.iter().cloned().collect::<Keys>(), before);
        let lock = lock_when_free(&two.anne, "g1");
        two.anne.restore_circle(&lock, &listed).unwrap();
        drop(lock);
        assert_eq!(opens(&two.anne).access, Access::Write);
        notes(&two.anne, "new").unwrap();
        assert_eq!(readers(&two.anne), before);
        assert!(is_sealed_for(&two, &two.bjorn) && has_note(&two.bjorn, "new"));
    }
}

#[test]
fn who_opens_a_group_for_the_first_time_has_lost_nothing() {
    let two = Two::protected();
    assert!(!two.bjorn.has_lost_circle(&id("g1")));
    opens(&two.bjorn);
    assert!(!two.bjorn.has_lost_circle(&id("g1")) && !two.anne.has_lost_circle(&id("g1")));
}
