//! Bytes from anywhere in a group's folder: nothing panics, nothing of it is written over.
use proptest::prelude::*;

use super::*;

/// A file of ours with some of it cut out, doubled, or replaced by other bytes.
fn mangled(whole: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let length = whole.len();
    let noise = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..6),
        "[(){}\\[\\]\",:#r/*'\\\\ \n0-9a-zæ-]{0,12}".prop_map(String::into_bytes),
    ];
    (0..length, 0..200usize, noise, any::<bool>()).prop_map(move |(at, cut, noise, double)| {
        let end = (at + cut).min(length);
        let mut bytes = whole[..end].to_vec();
        if !double {
            bytes.truncate(at);
        }
        bytes.extend(noise);
        bytes.extend(&whole[if double { at } else { end }..]);
        bytes
    })
}

fn strange(whole: &'static str) -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..300),
        mangled(whole.into()),
    ]
}

/// Everything that can be done with a group's files. What is saved must not arrive.
fn use_all(store: &Store) {
    let (group, planned) = (id("g1"), id("p1"));
    store.groups().unwrap();
    let _ = store.home(&group);
    let lock = store.lock(&group).unwrap();
    let read = read_group(store);
    if read.access != Access::Write {
        let book = sample::group("d1");
        let home = book.home("").unwrap();
        store.save_group(&lock, &book, &home).unwrap_err();
    }
    let read = read_session(store);
    if read.access != Access::Write {
        let saved = store.save_session(&lock, &planned, &sample::small(""));
        saved.unwrap_err();
    }
    store.edited_group(&group).ok();
    store.edited_session(&group, &planned).ok();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]
    #[test]
    fn nothing_panics_and_nothing_is_written_over(
        group in strange(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/store/group-1.ron"))),
        session in strange(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/store/session-1.ron"))),
        device in prop_oneof![Just("d1"), Just("d2")],
    ) {
        let laptop = Laptop::new();
        let files = [
            (laptop.put(device, "group.ron", &group), group),
            (laptop.put(device, "p1.ron", &session), session),
        ];
        use_all(&laptop.store());
        for (path, bytes) in files {
            prop_assert_eq!(fs::read(path).unwrap(), bytes);
        }
    }
}
