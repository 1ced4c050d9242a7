//! Concerns for few eyes, on three leaders' laptops in one shared folder: who is named reads them,
//! nobody else sees anything of them, and nothing is lost on the way.
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::sample::now;
use super::sealed::{CANARY, passphrase, with_keys};
use super::three::{
    Three, facts, files_in, from, hand_of, key, opens, plain_group, save_group, the_concern,
};
use super::*;
use crate::domain::few_eyes::FewEyes;
use crate::domain::group::{Concern, ConcernPart, Open};
use crate::domain::kept::Occasion;
use crate::domain::key::PublicKey;
use crate::domain::stand_in::Becomes;

#[test]
fn a_limited_concern_is_read_by_those_who_are_named_and_nobody_else_sees_anything_of_it() {
    let three = Three::with_concern();
    let before = read_group(&three.carl).book;
    assert!(three.traces(&[&three.carl]).len() >= 3);
    three.limit();
    // Before Carl's laptop has done anything about it.
    let seen = read_group(&three.carl);
    assert_eq!((the_concern(&three.carl), seen.troubles), (None, vec![]));
    assert!(read_session(&three.carl).book.serious().is_empty());
    three.open_all();
    assert_eq!(three.traces(&[&three.carl]), Vec::<PathBuf>::new());
    let home = three.carl.home(&id("g1")).home.unwrap();
    assert_eq!(home.to_do, Open::of(&plain_group().open_for_all()));
    assert_ne!(
        before.still_to_do().len(),
        plain_group().still_to_do().len()
    );

    for store in [&three.anne, &three.bjorn] {
        let words = facts(store).unwrap();
        assert_eq!(words, format!("{CANARY} second words"));
        // What was told follows it.
        let (record, concern) = the_concern(store).unwrap();
        let from = concern.from.unwrap();
        assert_ne!(from.record, id("t1"));
        assert_eq!(from.concern_id(), record);
        let told = read_session(store).book;
        let told = told.serious();
        assert_eq!(told.len(), 1);
        assert_eq!(*told[0].0, from.record);
        // And what stood there before, in its order.
        let book = read_group(store).book;
        let history: Vec<String> = book
            .history(&record)
            .into_iter()
            .filter_map(|r| match &r.what {
                Some(GroupRecord::Concern(it)) => Some(it.says(ConcernPart::Facts).to_owned()),
                _ => None,
            })
            .collect();
        assert_eq!(history[0], format!("{CANARY} first words"));
        assert_eq!(history.last(), Some(&words));
    }
}

#[test]
fn those_who_are_named_go_on_writing_it_and_both_are_kept() {
    let three = Three::with_concern();
    three.limit();
    three.open_all();
    let (record, _) = the_concern(&three.anne).unwrap();
    three.write(&three.bjorn, &record, "third words");
    assert_eq!(facts(&three.anne), Some(format!("{CANARY} third words")));
    three.write(&three.anne, &record, "fourth words");
    three.open_all();
    assert_eq!(facts(&three.bjorn), Some(format!("{CANARY} fourth words")));
    assert_eq!(three.traces(&[&three.carl]), Vec::<PathBuf>::new());
    // Deleted, it leaves no words, and stays deleted when it is read again.
    let mut book = read_group(&three.anne).book;
    let mut hand = hand_of(&three.anne);
    book.revisions().for_each(|r| hand.maker.saw(&r.at));
    hand.write(&mut book, record, None);
    save_group(&three.anne, &book).unwrap();
    assert_eq!(the_concern(&three.bjorn), None);
    save_group(&three.anne, &read_group(&three.anne).book).unwrap();
    assert_eq!(the_concern(&three.anne), None);
}

#[test]
fn what_somebody_who_is_named_wrote_meanwhile_comes_into_it() {
    let three = Three::with_concern();
    // Bjørn was away: his file has words that Anne has not seen.
    let file = three.bjorn.path_of(&id("g1"), Which::Group);
    let seen = fs::read(&file).unwrap();
    three.write(&three.bjorn, &from().concern_id(), "written on the train");
    let unseen = fs::read(&file).unwrap();
    fs::write(&file, seen).unwrap();
    three.limit();
    fs::write(&file, unseen).unwrap();
    opens(&three.bjorn);
    three.open_all();
    assert_eq!(three.traces(&[&three.carl]), Vec::<PathBuf>::new());
    for store in [&three.anne, &three.bjorn] {
        let (record, _) = the_concern(store).unwrap();
        let book = read_group(store).book;
        let said = book.history(&record).into_iter().any(|r| match &r.what {
            Some(GroupRecord::Concern(it)) => it.says(ConcernPart::Facts).ends_with("on the train"),
            _ => false,
        });
        assert!(said);
        let count = book.history(&record).len();
        opens(store);
        let again = read_group(store).book.history(&record).len();
        assert_eq!(again, count, "it comes into it once");
    }
}

#[test]
fn a_concern_can_be_given_to_everybody_again() {
    let three = Three::with_concern();
    three.limit();
    three.open_all();
    three
        .becomes(&three.bjorn, &Becomes::OnlyFor(None))
        .unwrap();
    three.open_all();
    for store in three.all() {
        assert_eq!(facts(store), Some(format!("{CANARY} second words")));
        assert_eq!(read_session(store).book.serious().len(), 1);
    }
    let mut files = Vec::new();
    files_in(&three.disk.path().join("data"), &mut files);
    let few = files.iter().filter(|path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        super::super::few_eyes::is_for_few(name)
    });
    assert_eq!(few.count(), 0);
}

#[test]
fn a_concern_is_limited_only_where_that_holds() {
    let three = Three::with_concern();
    let refused = |keys: Vec<PublicKey>| {
        let eyes = FewEyes::new(keys);
        let done = three.becomes(&three.anne, &Becomes::OnlyFor(Some(eyes)));
        done.unwrap_err().kind
    };
    assert_eq!(refused(vec![key(&three.bjorn)]), SaveKind::NoOwnKey);
    let stranger = Keyring::new().public().unwrap();
    let with_stranger = vec![key(&three.anne), stranger];
    assert_eq!(refused(with_stranger), SaveKind::BadKey);
    assert_eq!(facts(&three.carl), Some(format!("{CANARY} second words")));

    let laptop = Laptop::with_records();
    let store = laptop.store();
    let own = with_keys(&store);
    let lock = lock_when_free(&store, "g1");
    let eyes = Becomes::OnlyFor(Some(FewEyes::new([own])));
    let (record, before) = the_concern(&store).unwrap();
    let done = store.stand_in(&lock, &record, &eyes, id("fresh"), &now());
    assert_eq!(done.unwrap_err().kind, SaveKind::NotProtected);
    assert_eq!(the_concern(&store), Some((record, before)));
}

#[test]
fn who_reads_the_group_no_more_reads_what_is_limited_no_more_and_who_comes_again_does() {
    use crate::domain::group::{Reader, ReaderKind, Sharing};
    let three = Three::with_concern();
    three.limit();
    three.open_all();
    let said = |sharing: Sharing| {
        let mut book = read_group(&three.anne).book;
        let mut hand = hand_of(&three.anne);
        book.revisions().for_each(|r| hand.maker.saw(&r.at));
        let reader = Reader {
            key: key(&three.bjorn),
            name: "Bjørn".into(),
            kind: ReaderKind::Leader,
            sharing,
        };
        let record = Reader::id_of(&reader.key).unwrap();
        hand.write(&mut book, record, Some(GroupRecord::Reader(reader)));
        save_group(&three.anne, &book).unwrap();
        opens(&three.anne);
    };
    said(Sharing::Ended);
    let hers: Vec<_> = three.traces(&[&three.bjorn]);
    let in_her_folder = three.disk.path().join("data/groups/g1/d1");
    assert!(hers.iter().all(|path| !path.starts_with(&in_her_folder)));
    assert_eq!(facts(&three.anne), Some(format!("{CANARY} second words")));
    let (record, _) = the_concern(&three.anne).unwrap();
    three.write(&three.anne, &record, "alone");
    said(Sharing::Shared);
    let lock = lock_when_free(&three.anne, "g1");
    three.anne.confirm(&lock, &key(&three.bjorn)).unwrap();
    drop(lock);
    let hers = three.traces(&[&three.bjorn]);
    assert!(hers.iter().any(|path| path.starts_with(&in_her_folder)));
    assert_eq!(facts(&three.anne), Some(format!("{CANARY} alone")));
}

#[test]
fn a_group_with_something_for_few_eyes_in_it_cannot_be_laid_open() {
    let three = Three::with_concern();
    three.limit();
    let lock = lock_when_free(&three.anne, "g1");
    let refused = three.anne.unprotect(&lock);
    assert_eq!(refused.unwrap_err().kind, SaveKind::ForFew);
    drop(lock);
    assert_eq!(three.anne.cover(&id("g1")), Ok(Cover::Sealed));
    three.becomes(&three.anne, &Becomes::OnlyFor(None)).unwrap();
    let lock = lock_when_free(&three.anne, "g1");
    three.anne.unprotect(&lock).unwrap();
}

#[test]
fn what_is_limited_moves_along_and_comes_back_from_a_kept_copy() {
    let three = Three::with_concern();
    three.limit();
    three.open_all();
    let before = (read_group(&three.anne).book, read_session(&three.anne).book);
    let there = three.disk.path().join("there");
    fs::create_dir(&there).unwrap();
    let lock = lock_when_free(&three.anne, "g1");
    three.anne.move_to(&lock, &there).unwrap();
    let after = (read_group(&three.anne).book, read_session(&three.anne).book);
    assert_eq!(before, after);
    assert_eq!(three.traces(&[&three.carl]), Vec::<PathBuf>::new());
    let copy = three.anne.keep(&lock, Occasion::Restoring, &now());
    let books = three.anne.kept_books(&id("g1"), &copy.unwrap().unwrap());
    let books = books.unwrap();
    assert_eq!(books.troubles, []);
    let (record, _) = the_concern(&three.anne).unwrap();
    assert!(books.group.unwrap().concern(&record).is_some());
    assert_eq!(books.sessions[&id("p1")].serious().len(), 1);
}

#[test]
fn a_copy_elsewhere_keeps_apart_what_is_for_few_eyes() {
    let three = Three::with_concern();
    three.limit();
    three.open_all();
    let stick = three.disk.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let (group, home) = {
        let book = read_group(&three.anne).book;
        let home = book.home("Guide").unwrap();
        (book, home)
    };
    three
        .anne
        .group_elsewhere(&stick, &id("g1"), &group, &home)
        .unwrap();
    let told = read_session(&three.anne).book;
    three
        .anne
        .session_elsewhere(&stick, &id("g1"), &id("p1"), &told)
        .unwrap();
    assert_eq!(three.traces(&[&three.carl]), Vec::<PathBuf>::new());
    let on_stick = three.traces(&[&three.bjorn]).into_iter();
    assert_eq!(on_stick.filter(|path| path.starts_with(&stick)).count(), 2);
}

#[test]
fn a_child_who_is_forgotten_is_forgotten_there_too() {
    let three = Three::with_concern();
    three.limit();
    three.open_all();
    let lock = lock_when_free(&three.bjorn, "g1");
    three.bjorn.forget(&lock, &id("c1"), &now()).unwrap();
    drop(lock);
    three.open_all();
    let all = three.all();
    assert_eq!(three.traces(&all), Vec::<PathBuf>::new());
    assert_eq!(the_concern(&three.anne), None);
}

#[test]
fn while_people_are_hidden_what_was_open_is_still_saved_for_few_eyes_alone() {
    let three = Three::with_concern();
    three.limit();
    let (record, was) = the_concern(&three.anne).unwrap();
    let mut book = read_group(&three.anne).book;
    three.anne.close_identity();
    let mut hand = hand_of(&three.anne);
    book.revisions().for_each(|r| hand.maker.saw(&r.at));
    let mut told = was.told.clone();
    told.insert(ConcernPart::Done, CANARY.into());
    let what = GroupRecord::Concern(Concern { told, ..was });
    hand.write(&mut book, record, Some(what));
    save_group(&three.anne, &book).unwrap();
    super::sealed::unlock(&three.anne);
    three.open_all();
    let (_, concern) = the_concern(&three.bjorn).unwrap();
    assert_eq!(concern.says(ConcernPart::Done), CANARY);
    assert_eq!(three.traces(&[&three.carl]), Vec::<PathBuf>::new());
}

#[test]
fn limiting_that_dies_anywhere_loses_nothing_and_can_be_done_again() {
    for at in (0..).step_by(4) {
        let mut three = Three::with_concern();
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        three.anne.saver.faulty.probe = Some(Box::new(move |_| {
            match counted.fetch_add(1, Ordering::Relaxed) {
                n if n >= at => Err(io::ErrorKind::StorageFull.into()),
                _ => Ok(()),
            }
        }));
        let eyes = FewEyes::new([key(&three.anne), key(&three.bjorn)]);
        let becomes = Becomes::OnlyFor(Some(eyes));
        let done = three.becomes(&three.anne, &becomes);
        if count.load(Ordering::Relaxed) <= at {
            assert!(done.is_ok() && at > 10, "{at}");
            return;
        }
        let places = three.anne.places().clone();
        three.anne = open(places, "d1");
        let sealed = three.anne.identity().unwrap().unwrap();
        let keys = sealed.open(&passphrase()).unwrap();
        three.anne.open_identity(keys).unwrap();
        opens(&three.anne);
        // Nothing was lost, though some of it may stand twice.
        let book = read_group(&three.anne).book;
        let mut concerns = book.to_do().into_iter().filter_map(|(id, _)| {
            let concern = book.concern(id)?;
            Some((id.clone(), concern.clone()))
        });
        let (_, last) = concerns.next_back().unwrap();
        let words = last.says(ConcernPart::Facts);
        assert_eq!(words, format!("{CANARY} second words"), "died at {at}");
        let waiting: Vec<Id> = book
            .to_do()
            .into_iter()
            .filter(|(id, _)| book.concern(id).is_some_and(|it| it.only_for.is_none()))
            .map(|(id, _)| id.clone())
            .collect();
        let lock = lock_when_free(&three.anne, "g1");
        for record in waiting {
            let fresh = id("fresh-again");
            let done = three.anne.stand_in(&lock, &record, &becomes, fresh, &now());
            done.unwrap();
        }
        drop(lock);
        three.open_all();
        assert_eq!(three.traces(&[&three.carl]), Vec::<PathBuf>::new());
    }
}
