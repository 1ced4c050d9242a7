//! How a device comes to know the word of a protected group: it makes it, or hears it from those who
//! have let it in; and what is read meanwhile.
use super::sample::now;
use super::two::{Two, confirms, has_note, key, notes, opens, protects};
use super::*;
use crate::domain::kept::Occasion;
use crate::store::word::{Word, with_word};

fn word(store: &Store) -> Option<Word> {
    let notes = store.notes(&id("g1")).unwrap()?;
    store.kept_word(&id("g1"), &notes.word?).ok()
}

fn may_be_without(store: &Store) -> Vec<Id> {
    let notes = store.notes(&id("g1")).unwrap();
    notes.into_iter().flat_map(|notes| notes.before).collect()
}

#[test]
fn who_is_let_in_hears_the_word_and_is_read() {
    let two = Two::shared();
    assert!(word(&two.anne).is_some());
    assert_eq!(word(&two.bjorn), word(&two.anne));
    notes(&two.bjorn, "bjorn").unwrap();
    assert!(has_note(&two.anne, "bjorn"));
    assert_eq!(may_be_without(&two.anne), Vec::<Id>::new());
    assert_eq!(may_be_without(&two.bjorn), Vec::<Id>::new());
}

#[test]
fn who_opens_it_before_being_let_in_makes_no_word_and_hears_it_then() {
    let two = Two::protected();
    opens(&two.bjorn);
    assert_eq!(word(&two.bjorn), None);
    confirms(&two.anne, &two.bjorn);
    // Without opening it again: it came over while the group was open.
    assert!(read_group(&two.bjorn).book.frame().is_some());
    notes(&two.bjorn, "bjorn").unwrap();
    confirms(&two.bjorn, &two.anne);
    assert_eq!(word(&two.bjorn), word(&two.anne));
    assert!(has_note(&two.anne, "bjorn"));
}

#[test]
fn where_there_are_two_words_neither_is_taken_up_and_both_are_told() {
    let two = Two::protected();
    confirms(&two.anne, &two.bjorn);
    let text = form::write(&sample::group("d9"), None, None).unwrap();
    let forged = with_word(Some(&Word::new()), text.as_bytes());
    let forged = seal::seal(&forged, &[key(&two.bjorn)]).unwrap();
    let file = two.put("d9", "group.ron.age", forged);
    let read = read_group(&two.bjorn);
    assert!(read.book.is_empty());
    assert_eq!(kinds(&read.troubles), [TroubleKind::SeveralWords; 2]);
    let lock = lock_when_free(&two.bjorn, "g1");
    let followed = two.bjorn.follow(&lock, &read.book);
    assert_eq!(followed.unwrap_err().kind, SaveKind::SeveralWords);
    drop(lock);
    let saved = notes(&two.bjorn, "bjorn");
    assert_eq!(saved.unwrap_err().kind, SaveKind::SeveralWords);
    assert!(!two.file("d2", "p1.ron.age").exists() && !two.file("d2", "p1.ron").exists());
    // Once it is away all is well.
    fs::remove_file(file).unwrap();
    let read = opens(&two.bjorn);
    assert!(read.book.frame().is_some() && read.troubles.is_empty());
    assert_eq!(word(&two.bjorn), word(&two.anne));
}

/// Two laptops on a plain group, of which Anne protects hers.
fn half_protected() -> Two {
    let two = Two::new();
    save(&two.anne, &sample::group("d1"), &sample::small("Anne's"));
    read_group(&two.bjorn);
    notes(&two.bjorn, "before").unwrap();
    protects(&two.anne).unwrap();
    two
}

#[test]
fn what_a_known_device_writes_openly_is_read_until_it_is_seen_with_the_word() {
    let two = half_protected();
    assert!(has_note(&two.anne, "before"));
    confirms(&two.anne, &two.bjorn);
    notes(&two.bjorn, "meanwhile").unwrap();
    assert!(two.file("d2", "p1.ron").exists());
    opens(&two.anne);
    assert!(has_note(&two.anne, "before") && has_note(&two.anne, "meanwhile"));
    // Anybody else's open file is not.
    let text = form::write(&sample::small("forged"), None, None).unwrap();
    let stranger = text.replace(" d1\"", " d9\"");
    let stranger = form::sealed_anew(stranger.as_bytes());
    let file = two.put("d9", "p1.ron", stranger);
    assert_eq!(
        kinds(&read_session(&two.anne).troubles),
        [TroubleKind::LiesOpen]
    );
    fs::remove_file(file).unwrap();

    // Bjørn follows: with the same word.
    let open = fs::read(two.file("d2", "p1.ron")).unwrap();
    read_group(&two.bjorn);
    let mut book = read_group(&two.bjorn).book;
    let mut hand = sample::Hand::of("d2");
    book.revisions().for_each(|r| hand.maker.saw(&r.at));
    hand.write(
        &mut book,
        crate::domain::group::keep_until_id(),
        Some(GroupRecord::KeepUntil(sample::wall().date_naive())),
    );
    save(&two.bjorn, &book, &read_session(&two.bjorn).book);
    protects(&two.bjorn).unwrap();
    confirms(&two.bjorn, &two.anne);
    assert_eq!(word(&two.bjorn), word(&two.anne));
    opens(&two.anne);
    assert!(has_note(&two.anne, "before") && has_note(&two.anne, "meanwhile"));
    assert_eq!(may_be_without(&two.anne), Vec::<Id>::new());
    // From now on what lies there openly is not his.
    two.put("d2", "p1.ron", open);
    let read = read_session(&two.anne);
    assert_eq!(kinds(&read.troubles), [TroubleKind::LiesOpen]);
    notes(&two.bjorn, "later").unwrap();
    assert!(has_note(&two.anne, "later"));
}

#[test]
fn who_protects_before_being_let_in_is_read_and_takes_the_word_up_then() {
    let two = half_protected();
    protects(&two.bjorn).unwrap();
    assert_eq!(word(&two.bjorn), None, "Anne's is not to be read yet");
    confirms(&two.bjorn, &two.anne);
    notes(&two.bjorn, "waiting").unwrap();
    opens(&two.anne);
    assert!(has_note(&two.anne, "before") && has_note(&two.anne, "waiting"));
    confirms(&two.anne, &two.bjorn);
    opens(&two.bjorn);
    assert_eq!(word(&two.bjorn), word(&two.anne));
    assert_eq!(may_be_without(&two.bjorn), Vec::<Id>::new());
    assert!(has_note(&two.anne, "waiting") && has_note(&two.bjorn, "before"));
}

#[test]
fn protected_again_a_group_has_another_word_and_its_kept_copies_still_open() {
    let two = Two::protected();
    let first = word(&two.anne);
    let lock = lock_when_free(&two.anne, "g1");
    two.anne.keep(&lock, Occasion::Restoring, &now()).unwrap();
    two.anne.unprotect(&lock).unwrap();
    drop(lock);
    read_group(&two.anne);
    protects(&two.anne).unwrap();
    assert!(word(&two.anne).is_some() && word(&two.anne) != first);
    let before = read_group(&two.anne);
    assert_eq!((before.access, before.troubles), (Access::Write, vec![]));
    for copy in two.anne.kept(&id("g1")).unwrap() {
        let kept = two.anne.kept_books(&id("g1"), &copy).unwrap();
        assert_eq!(kept.troubles, []);
        assert!(kept.group.unwrap().frame().is_some());
    }
    notes(&two.anne, "goes-on").unwrap();
}

#[test]
fn there_is_another_word_only_once_nobody_has_the_old_one_any_more() {
    let two = Two::shared();
    notes(&two.bjorn, "bjorn").unwrap();
    let mut book = read_group(&two.bjorn).book;
    let mut hand = sample::Hand::of("d2");
    book.revisions().for_each(|r| hand.maker.saw(&r.at));
    let day = Some(GroupRecord::KeepUntil(sample::wall().date_naive()));
    hand.write(&mut book, crate::domain::group::keep_until_id(), day);
    save(&two.bjorn, &book, &read_session(&two.bjorn).book);
    let first = word(&two.anne);
    let unprotects = |store: &Store| {
        let lock = lock_when_free(store, "g1");
        store.unprotect(&lock).unwrap();
        drop(lock);
        read_group(store);
        read_session(store);
    };
    unprotects(&two.anne);
    protects(&two.anne).unwrap();
    assert_eq!(word(&two.anne), first);
    unprotects(&two.anne);
    unprotects(&two.bjorn);
    protects(&two.anne).unwrap();
    assert!(word(&two.anne).is_some() && word(&two.anne) != first);
    assert!(has_note(&two.anne, "bjorn"));
}

#[test]
fn a_group_that_was_protected_before_there_were_words_stays_as_it_was() {
    let two = Two::shared();
    notes(&two.bjorn, "bjorn").unwrap();
    // As such a version left it: sealed, and no word anywhere.
    for (store, device) in [(&two.anne, "d1"), (&two.bjorn, "d2")] {
        for name in ["group.ron.age", "p1.ron.age"] {
            let file = two.file(device, name);
            let Ok(bytes) = fs::read(&file) else { continue };
            let text = store.uncovered(Cover::Sealed, bytes).unwrap();
            let readers: Vec<_> = store
                .circle(&id("g1"))
                .unwrap()
                .unwrap()
                .into_iter()
                .collect();
            fs::write(&file, seal::seal(&text, &readers).unwrap()).unwrap();
        }
        store.drop_notes(&id("g1")).unwrap();
    }
    for store in [&two.anne, &two.bjorn] {
        assert_eq!(kinds(&opens(store).troubles), []);
        assert!(has_note(store, "bjorn"));
        assert_eq!(word(store), None);
    }
    notes(&two.bjorn, "later").unwrap();
    assert!(has_note(&two.anne, "later"));
}
