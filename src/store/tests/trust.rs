//! Somebody who reaches the folder of a protected group and cannot read it puts files there: they are
//! told, and nothing of them is shown, obeyed, kept, or written.
use super::sample::{Hand, now};
use super::two::{Two, has_note, key, notes, opens, protects};
use super::*;
use crate::domain::forget::in_group;
use crate::domain::group::{
    GroupBook, Person, Private, Reader, ReaderKind, Role, Sharing, frame_id,
};
use crate::domain::kept::Occasion;
use crate::domain::key::PublicKey;
use crate::domain::stand_in::{Gone, gone_id};
use crate::store::word::{Word, with_word};

/// What somebody would write to do harm: the frame is gone, nobody reads along any more, and there
/// is a child.
fn forged(store: &Store, device: &str) -> String {
    let mut book = GroupBook::default();
    let mut hand = Hand::of(device);
    let records = [(in_group(), [frame_id()].into())].into();
    let gone = GroupRecord::Gone(Gone { records });
    hand.write(&mut book, gone_id(&frame_id()), Some(gone));
    for key in store.circle(&id("g1")).unwrap().unwrap() {
        let ended = Reader {
            key: key.clone(),
            name: Private::default(),
            kind: ReaderKind::Leader,
            sharing: Sharing::Ended,
        };
        let record = Reader::id_of(&key).unwrap();
        hand.write(&mut book, record, Some(GroupRecord::Reader(ended)));
    }
    let person = Person {
        name: "nobody".into(),
        role: Role::Child,
        place: 9,
        room_name: Private::default(),
    };
    hand.write(&mut book, id("nobody"), Some(GroupRecord::Person(person)));
    let seen = book.revisions().map(|r| &r.at).max().cloned();
    form::write(
        &book,
        seen,
        Some(&sample::group("d1").home("Forged").unwrap()),
    )
    .unwrap()
}

/// The same as bytes of every kind that can be made without reading the group: each with the name
/// that its file has, and what is said of it.
fn forgeries(store: &Store, device: &str) -> Vec<(&'static str, Vec<u8>, TroubleKind)> {
    let text = forged(store, device);
    let keys: Vec<PublicKey> = store
        .circle(&id("g1"))
        .unwrap()
        .unwrap()
        .into_iter()
        .collect();
    let sealed =
        |word: Option<&Word>| seal::seal(&with_word(word, text.as_bytes()), &keys).unwrap();
    vec![
        (
            "group.ron",
            text.clone().into_bytes(),
            TroubleKind::LiesOpen,
        ),
        ("group.ron.age", sealed(None), TroubleKind::NotByReader),
        (
            "group.ron.age",
            sealed(Some(&Word::new())),
            TroubleKind::NotByReader,
        ),
    ]
}

#[test]
fn what_a_stranger_puts_there_changes_nothing_and_is_told() {
    for n in 0..3 {
        let two = Two::protected();
        let before = read_group(&two.anne).book;
        let circle = two.anne.circle(&id("g1"));
        let (name, bytes, kind) = forgeries(&two.anne, "d9").remove(n);
        let file = two.put("d9", name, &bytes);

        for _ in 0..2 {
            let read = opens(&two.anne);
            assert_eq!(kinds(&read.troubles), [kind], "{name}");
            assert_eq!(read.troubles[0].path, file);
            assert_eq!((read.book, read.access), (before.clone(), Access::Write));
        }
        assert_eq!(two.anne.circle(&id("g1")), circle);
        let home = two.anne.home(&id("g1"));
        assert_eq!(home.home, before.home("Guide"));
        assert_eq!(kinds(&home.troubles), [kind]);
        notes(&two.anne, "goes-on").unwrap();
        assert_eq!(fs::read(&file).unwrap(), bytes, "it was not touched");
        let found = two.anne.examine(Care::Mend, &now()).findings;
        let told =
            |finding: &Finding| finding.what == What::File(kind, None) && finding.path == file;
        assert!(found.iter().any(told), "{found:?}");
        assert_eq!(fs::read(&file).unwrap(), bytes);
        // Nor is anything of it in what is kept here.
        for copy in two.anne.kept(&id("g1")).unwrap() {
            let kept = two.anne.kept_books(&id("g1"), &copy).unwrap();
            assert!(kept.group.unwrap().frame().is_some());
        }
        assert!(!two.anne.places.all_known(&id("g1")).join("d9").exists());
    }
}

#[test]
fn what_a_stranger_puts_openly_into_the_own_folder_is_not_ours() {
    let two = Two::protected();
    let before = read_group(&two.anne).book;
    let text = forged(&two.anne, "d1");
    let group = two.put("d1", "group.ron", &text);
    let session = two.put(
        "d1",
        "p9.ron",
        form::write(&sample::small("forged"), None, None).unwrap(),
    );
    let read = opens(&two.anne);
    assert_eq!(kinds(&read.troubles), [TroubleKind::LiesOpen]);
    assert_eq!((read.book, read.access), (before.clone(), Access::Write));
    notes(&two.anne, "goes-on").unwrap();
    let mut found = two.anne.examine(Care::Mend, &now()).findings;
    found.retain(|finding| finding.what != What::Open);
    let told = What::File(TroubleKind::LiesOpen, None);
    assert!(
        found
            .iter()
            .all(|f| f.what == told && f.cure == Cure::ByHand)
    );
    assert_eq!(found.len(), 2, "{found:?}");
    protects(&two.anne).unwrap();
    assert_eq!(fs::read_to_string(group).unwrap(), text);
    assert!(
        session.exists() && !two.file("d1", "p9.ron.age").exists(),
        "not sealed as ours"
    );
    let read = two.anne.read_session(&id("g1"), &id("p9")).unwrap();
    assert!(read.book.is_empty());
    assert_eq!(read_group(&two.anne).book, before);
    // Nor does it come back with a kept copy.
    let lock = lock_when_free(&two.anne, "g1");
    let copy = two
        .anne
        .keep(&lock, Occasion::Restoring, &now())
        .unwrap()
        .unwrap();
    let kept = two.anne.kept_books(&id("g1"), &copy).unwrap();
    assert!(kept.group.unwrap().person(&id("nobody")).is_none());
}

#[test]
fn an_own_file_that_somebody_exchanged_is_told_and_brought_back_from_what_is_kept() {
    for n in 1..3 {
        let two = Two::protected();
        let before = read_group(&two.anne).book;
        let (name, bytes, kind) = forgeries(&two.anne, "d1").remove(n);
        let file = two.put("d1", name, &bytes);
        let read = read_group(&two.anne);
        assert_eq!(kinds(&read.troubles), [kind]);
        assert_eq!(read.book, before, "what was known of it is shown");
        assert_eq!(read.access, Access::ReadOnly(Reason::Unreadable));
        let lock = lock_when_free(&two.anne, "g1");
        assert!(two.anne.follow(&lock, &read.book).is_ok());
        assert_eq!(fs::read(&file).unwrap(), bytes);
        let copy = two
            .anne
            .keep(&lock, Occasion::Restoring, &now())
            .unwrap()
            .unwrap();
        let kept = two
            .anne
            .kept_books(&id("g1"), &copy)
            .unwrap()
            .group
            .unwrap();
        assert_eq!(kept.home("Guide"), before.home("Guide"));
        let home = before.home("Guide").unwrap();
        two.anne
            .restore_group(&lock, &copy, &before, &home)
            .unwrap();
        drop(lock);
        let read = opens(&two.anne);
        assert_eq!(
            (read.book, read.troubles, read.access),
            (before, vec![], Access::Write)
        );
    }
}

#[test]
fn a_copy_beside_a_file_is_seen_only_where_it_bears_the_word() {
    let two = Two::shared();
    notes(&two.bjorn, "bjorn-1").unwrap();
    let whole = fs::read(two.file("d2", "p1.ron.age")).unwrap();
    notes(&two.bjorn, "bjorn-2").unwrap();
    let newer = fs::read(two.file("d2", "p1.ron.age")).unwrap();
    // A service put the newer one beside the older.
    two.put("d2", "p1.ron.age", whole);
    two.put(
        "d2",
        "p1.ron.sync-conflict-20270126-143000-ABCDEFG.age",
        newer,
    );
    two.put("d2", "group-PC.ron", forged(&two.anne, "d2"));
    for (_, bytes, _) in forgeries(&two.anne, "d2").into_iter().skip(1) {
        two.put("d2", "group.ron-PC.age", bytes);
        assert!(has_note(&two.anne, "bjorn-2"));
        assert!(opens(&two.anne).book.person(&id("nobody")).is_none());
    }
}

#[test]
fn what_is_said_to_be_for_few_eyes_needs_the_word_too() {
    let two = Two::protected();
    let text = forged(&two.anne, "d9");
    let bytes = seal::seal(text.as_bytes(), &[key(&two.anne)]).unwrap();
    two.put("d9", "group.few-0123456789abcdef.ron.age", bytes);
    let read = opens(&two.anne);
    assert_eq!(kinds(&read.troubles), [TroubleKind::NotByReader]);
    assert!(read.book.person(&id("nobody")).is_none() && read.book.frame().is_some());
}

#[test]
fn the_word_stands_before_everything_that_is_sealed_and_nowhere_else() {
    let two = Two::shared();
    notes(&two.bjorn, "bjorn").unwrap();
    let word = two.anne.words().get(&id("g1")).cloned().unwrap();
    let mut folders = vec![two.disk.path().to_owned()];
    let mut sealed = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            assert!(!bytes.windows(64).any(|w| w == word.letters()), "{path:?}");
            let opened = two.anne.with_keys(|keys| keys.open(&bytes));
            if let Some(opened) = opened
                .ok()
                .filter(|_| path.starts_with(two.disk.path().join("data")))
            {
                assert_eq!(Word::before(&opened).as_ref(), Some(&word), "{path:?}");
                sealed += 1;
            }
        }
    }
    assert!(sealed >= 3, "{sealed}");
    // What lies open again has no trace of it.
    let lock = lock_when_free(&two.anne, "g1");
    two.anne.unprotect(&lock).unwrap();
    drop(lock);
    let text = fs::read_to_string(two.file("d1", "group.ron")).unwrap();
    assert!(text.starts_with("// smil writes"), "{text}");
    assert_eq!(two.anne.notes(&id("g1")), Ok(None));
}
