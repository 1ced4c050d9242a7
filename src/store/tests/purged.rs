//! Concerns whose text is purged, on three leaders' laptops: what kind it was and where it went stays,
//! and no word of it in any file.
use super::sample::now;
use super::sealed::{CANARY, canaries};
use super::three::{
    Three, concern, files_of, from, hand_of, opens, plain_group, put_back, save_group, serious,
    the_concern,
};
use super::*;
use crate::domain::group::{Concern, ConcernPart, HandedOver, MadeFrom};
use crate::domain::happening::SeriousKind;
use crate::domain::kept::Occasion;
use crate::domain::stand_in::{Becomes, Remark, WithTold};

fn handed_over() -> HandedOver {
    HandedOver {
        to: "the municipality".into(),
        on: None,
        reference: "27/14".into(),
    }
}

/// Purges the concern as Anne, once it is handed over.
fn purge(three: &Three, with: WithTold) {
    let mut book = read_group(&three.anne).book;
    let mut hand = hand_of(&three.anne);
    book.revisions().for_each(|r| hand.maker.saw(&r.at));
    let (record, was) = the_concern(&three.anne).unwrap();
    let handed_over = Some(handed_over());
    let what = GroupRecord::Concern(Concern { handed_over, ..was });
    hand.write(&mut book, record, Some(what));
    save_group(&three.anne, &book).unwrap();
    three.becomes(&three.anne, &Becomes::Purged(with)).unwrap();
}

#[test]
fn a_purged_concern_leaves_what_kind_it_was_and_where_it_went_and_no_word_anywhere() {
    let three = Three::with_concern();
    // What he writes meanwhile is purged too, though nobody has seen it.
    let file = three.bjorn.path_of(&id("g1"), Which::Group);
    let seen = fs::read(&file).unwrap();
    three.write(&three.bjorn, &from().concern_id(), "written on the train");
    let unseen = fs::read(&file).unwrap();
    fs::write(&file, seen).unwrap();
    purge(&three, WithTold::Goes);
    fs::write(&file, unseen).unwrap();
    let hers = three.disk.path().join("anne");
    assert!(
        three
            .traces(&three.all())
            .iter()
            .all(|path| !path.starts_with(&hers))
    );
    three.open_all();
    assert_eq!(three.traces(&three.all()), Vec::<PathBuf>::new());
    for store in three.all() {
        let (record, left) = the_concern(store).unwrap();
        assert!(left.told.is_empty() && left.purged.is_some() && left.from.is_none());
        assert_eq!(left.about, Some(SeriousKind::Violence));
        assert_eq!(left.child, Some(id("c1")));
        assert_eq!(left.handed_over, Some(handed_over()));
        assert_eq!(read_group(store).book.history(&record).len(), 1);
        assert!(read_session(store).book.serious().is_empty());
        assert_eq!(read_session(store).book.notes().len(), 1, "all else stays");
    }
}

#[test]
fn what_was_told_can_stay_when_its_concern_is_purged() {
    let three = Three::with_concern();
    purge(&three, WithTold::Stays);
    three.open_all();
    for store in three.all() {
        let (_, left) = the_concern(store).unwrap();
        assert!(left.told.is_empty());
        assert_eq!(left.from, Some(from()));
        assert_eq!(read_session(store).book.serious().len(), 1);
    }
}

#[test]
fn a_limited_concern_is_purged_for_few_eyes_alone() {
    let three = Three::with_concern();
    three.limit();
    three.open_all();
    purge(&three, WithTold::Goes);
    three.open_all();
    assert_eq!(three.traces(&three.all()), Vec::<PathBuf>::new());
    assert_eq!(the_concern(&three.carl), None);
    assert!(the_concern(&three.bjorn).unwrap().1.purged.is_some());
}

#[test]
fn in_a_group_that_is_not_protected_the_text_goes_too() {
    let laptop = Laptop::new();
    let store = laptop.store();
    let mut told = sample::small("stays");
    let mut hand = hand_of(&store);
    told.revisions().for_each(|r| hand.maker.saw(&r.at));
    hand.write(&mut told, id("t1"), Some(SessionRecord::Serious(serious())));
    let mut group = plain_group();
    group.revisions().for_each(|r| hand.maker.saw(&r.at));
    for text in [CANARY, "last words"] {
        let mut concern = concern();
        concern.handed_over = Some(handed_over());
        concern.told.insert(ConcernPart::Facts, text.into());
        let what = GroupRecord::Concern(concern);
        hand.write(&mut group, from().concern_id(), Some(what));
    }
    save(&store, &group, &told);
    let lock = lock_when_free(&store, "g1");
    let keep = |occasion| store.keep(&lock, occasion, &now()).unwrap();
    keep(Occasion::Opening);
    assert!(canaries(laptop.disk.path()).len() >= 4);
    let (record, _) = the_concern(&store).unwrap();
    let becomes = Becomes::Purged(WithTold::Goes);
    let fresh = id("fresh");
    let left = store.stand_in(&lock, &record, &becomes, fresh, &now());
    assert_eq!(left, Ok(Left::default()));
    assert_eq!(canaries(laptop.disk.path()), Vec::<PathBuf>::new());
    assert_eq!(
        the_concern(&store).unwrap().1.handed_over,
        Some(handed_over())
    );
    assert_eq!(read_session(&store).book.notes().len(), 1);
}

/// Anne limits the concern while Bjørn, who has not seen that, purges it; then the laptops are opened
/// in this order, twice.
fn limited_and_purged_at_once(with: WithTold, order: [usize; 3]) -> Three {
    let three = Three::with_concern();
    let before = files_of(&three.anne);
    three.limit();
    let after = files_of(&three.anne);
    put_back(&three.anne, &before);
    three.becomes(&three.bjorn, &Becomes::Purged(with)).unwrap();
    put_back(&three.anne, &after);
    for _ in 0..2 {
        order.iter().for_each(|n| opens(three.all()[*n]));
    }
    three
}

/// The orders in which three laptops can be opened.
pub(super) const ORDERS: [[usize; 3]; 6] = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
];

#[test]
fn purging_takes_what_was_limited_at_the_same_time_in_whatever_order_they_hear_of_it() {
    for order in ORDERS {
        let three = limited_and_purged_at_once(WithTold::Goes, order);
        assert_eq!(three.traces(&three.all()), Vec::<PathBuf>::new());
        for store in three.all() {
            let (_, left) = the_concern(store).unwrap();
            assert!(left.purged.is_some() && left.told.is_empty());
            assert!(read_session(store).book.serious().is_empty());
        }
    }
}

#[test]
fn what_was_told_stays_for_those_it_was_limited_to_where_purging_leaves_it() {
    let three = limited_and_purged_at_once(WithTold::Stays, [0, 1, 2]);
    for store in three.all() {
        let (_, left) = the_concern(store).unwrap();
        assert!(left.purged.is_some() && left.told.is_empty());
    }
    let told = three
        .all()
        .map(|store| read_session(store).book.serious().len());
    assert_eq!(told, [1, 1, 0]);
    // The page says so, though what the concern was made from is not there any more.
    for store in three.all() {
        let (record, left) = the_concern(store).unwrap();
        assert_eq!(left.from, Some(from()));
        let remarks = read_group(store).book.remarks_on(&record, &left);
        assert_eq!(remarks, [Remark::WordsGone]);
    }
}

#[test]
fn another_concern_can_be_made_of_the_words_that_purging_left() {
    for at_once in [true, false] {
        let three = if at_once {
            limited_and_purged_at_once(WithTold::Stays, [0, 1, 2])
        } else {
            let three = Three::with_concern();
            purge(&three, WithTold::Stays);
            three.open_all();
            three
        };
        let told = read_session(&three.anne).book;
        let (record, it) = told.serious()[0];
        let from = MadeFrom {
            planned: id("p1"),
            record: record.clone(),
        };
        let new =
            [&three.anne, &three.bjorn].map(|store| read_group(store).book.free_concern_id(&from));
        assert_eq!(new[0], new[1], "two laptops make one");
        let mut book = read_group(&three.anne).book;
        let mut hand = hand_of(&three.anne);
        book.revisions().for_each(|r| hand.maker.saw(&r.at));
        let anew = Concern {
            from: Some(from.clone()),
            only_for: it.only_for.clone(),
            ..Concern::new(now().wall)
        };
        hand.write(&mut book, new[0].clone(), Some(GroupRecord::Concern(anew)));
        save_group(&three.anne, &book).unwrap();
        three.open_all();
        for store in [&three.anne, &three.bjorn] {
            let book = read_group(store).book;
            assert_eq!(book.concern_from(&from).map(|(id, _)| id), Some(&new[0]));
        }
    }
}

#[test]
fn of_two_who_purge_at_once_one_purged_concern_is_left() {
    for order in ORDERS {
        let three = Three::with_concern();
        let before = files_of(&three.anne);
        three
            .becomes(&three.anne, &Becomes::Purged(WithTold::Goes))
            .unwrap();
        let after = files_of(&three.anne);
        put_back(&three.anne, &before);
        let (record, _) = the_concern(&three.bjorn).unwrap();
        let lock = lock_when_free(&three.bjorn, "g1");
        let becomes = Becomes::Purged(WithTold::Stays);
        three
            .bjorn
            .stand_in(&lock, &record, &becomes, id("other"), &now())
            .unwrap();
        drop(lock);
        put_back(&three.anne, &after);
        for _ in 0..2 {
            order.iter().for_each(|n| opens(three.all()[*n]));
        }
        let left = three.all().map(|store| the_concern(store).unwrap().0);
        assert_eq!(left, [left[0].clone(), left[0].clone(), left[0].clone()]);
        assert_eq!(three.traces(&three.all()), Vec::<PathBuf>::new());
    }
}
