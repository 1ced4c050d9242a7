//! Files for few eyes that something happened to: told, left as they are, shown as they were last
//! known, and brought back from a kept copy.
use super::sample::now;
use super::sealed::CANARY;
use super::three::{Three, facts, opens, save_group, the_concern};
use super::*;
use crate::domain::kept::Occasion;
use crate::store::doctor::{Care, Cure, What};

/// Everybody has opened the group in which the concern is limited to Anne and Bjørn.
fn limited() -> Three {
    let three = Three::with_concern();
    three.limit();
    three.open_all();
    three
}

/// Anne's file with the concern.
fn file_of_few(three: &Three) -> PathBuf {
    let folder = three.anne.device_folder(&id("g1"), three.anne.device());
    let names = disk::names(&folder).unwrap().into_iter();
    let mut few = names.filter(|name| name.starts_with("group.few-"));
    folder.join(few.next().unwrap())
}

/// What is found, but for that Bjørn and Carl have not confirmed each other.
fn found(store: &Store, care: Care) -> Vec<(PathBuf, What, Cure)> {
    let findings = store.examine(care, &now()).findings.into_iter();
    let findings = findings.map(|it| (it.path, it.what, it.cure));
    let of_files = |(_, what, _): &(PathBuf, What, Cure)| {
        !matches!(what, What::LeavesOut(_) | What::LeftOut(_))
    };
    findings.filter(of_files).collect()
}

/// What can happen to a file: a flipped bit early, in the middle and late; an end that is missing.
fn damages(whole: &[u8]) -> Vec<Vec<u8>> {
    let flips = [30, whole.len() / 4, whole.len() / 2, whole.len() - 2];
    let flipped = flips.map(|at| {
        let mut bytes = whole.to_vec();
        bytes[at] ^= 1;
        bytes
    });
    let cut = [0, 1, whole.len() / 2, whole.len() - 1].map(|end| whole[..end].to_vec());
    flipped.into_iter().chain(cut).collect()
}

#[test]
fn a_damaged_one_is_told_left_as_it_is_and_shown_as_it_was_last_known() {
    let three = limited();
    let file = file_of_few(&three);
    let whole = fs::read(&file).unwrap();
    for bytes in damages(&whole) {
        fs::write(&file, &bytes).unwrap();
        for store in [&three.anne, &three.bjorn] {
            for care in [Care::Look, Care::Mend] {
                let told = found(store, care);
                let [(path, What::File(..), Cure::ByHand)] = &told[..] else {
                    panic!("{told:?}")
                };
                assert_eq!(*path, file);
            }
            let read = read_group(store);
            let [trouble] = &read.troubles[..] else {
                panic!("{:?}", read.troubles)
            };
            assert_eq!((&trouble.path, trouble.shown), (&file, Shown::Known));
            assert_eq!(facts(store), Some(format!("{CANARY} second words")));
            opens(store);
        }
        // Who cannot read it is told nothing of it.
        assert_eq!(found(&three.carl, Care::Look), []);
        // All else can be written, and it stays as it is.
        save_group(&three.anne, &read_group(&three.anne).book).unwrap();
        assert_eq!(fs::read(&file).unwrap(), bytes);
    }
    fs::write(&file, whole).unwrap();
    assert_eq!(found(&three.anne, Care::Look), []);
    assert_eq!(three.traces(&[&three.carl]), Vec::<PathBuf>::new());
}

#[test]
fn one_that_is_gone_or_old_is_shown_as_it_was_last_known() {
    let three = limited();
    let file = file_of_few(&three);
    let old = fs::read(&file).unwrap();
    let (record, _) = the_concern(&three.anne).unwrap();
    three.write(&three.anne, &record, "third words");
    three.open_all();
    for bytes in [Some(old), None] {
        match bytes {
            Some(old) => fs::write(&file, old).unwrap(),
            None => fs::remove_file(&file).unwrap(),
        }
        let read = read_group(&three.bjorn);
        assert!(!read.vanished.is_empty());
        assert_eq!(facts(&three.bjorn), Some(format!("{CANARY} third words")));
    }
}

#[test]
fn a_damaged_one_is_brought_back_with_a_kept_copy() {
    let three = limited();
    let file = file_of_few(&three);
    fs::write(&file, b"damaged").unwrap();
    let lock = lock_when_free(&three.anne, "g1");
    let book = read_group(&three.anne).book;
    let before = three.anne.keep(&lock, Occasion::Restoring, &now());
    let before = before.unwrap().unwrap();
    let kept = three.anne.kept_books(&id("g1"), &before).unwrap();
    assert_eq!(kept.troubles, []);
    let (record, _) = the_concern(&three.anne).unwrap();
    assert!(kept.group.unwrap().concern(&record).is_some());
    let home = book.home("Guide").unwrap();
    three
        .anne
        .restore_group(&lock, &before, &book, &home)
        .unwrap();
    drop(lock);
    assert_eq!(found(&three.anne, Care::Look), []);
    assert_eq!(facts(&three.bjorn), Some(format!("{CANARY} second words")));
    assert_eq!(three.traces(&[&three.carl]), Vec::<PathBuf>::new());
}

#[cfg(unix)]
#[test]
fn what_is_open_or_left_of_a_save_is_mended() {
    use std::os::unix::fs::PermissionsExt;
    let three = limited();
    let file = file_of_few(&three);
    let left = file.with_file_name(".smil-x7f.tmp");
    fs::write(&left, b"half").unwrap();
    for path in [&file, &left] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o644)).unwrap();
    }
    let told = found(&three.anne, Care::Look);
    let is = |path: &PathBuf, what| told.contains(&(path.clone(), what, Cure::Possible));
    assert!(
        is(&file, What::Open) && is(&left, What::Unfinished),
        "{told:?}"
    );
    found(&three.anne, Care::Mend);
    assert_eq!(found(&three.anne, Care::Look), []);
    assert!(!left.exists());
    assert_eq!(facts(&three.anne), Some(format!("{CANARY} second words")));
}
