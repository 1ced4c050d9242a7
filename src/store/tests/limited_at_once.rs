//! Concerns that two leaders limit at the same time, on three laptops in one shared folder: whom both
//! named reads on, with the words of both, and nobody else's files have any of them.
use super::three::{Three, files_of, key, opens, put_back, read_concern, the_concern};
use super::*;
use crate::domain::few_eyes::FewEyes;
use crate::domain::group::ConcernPart;
use crate::domain::stand_in::{Becomes, Remark};

use super::purged::ORDERS;
use super::sample::now;

/// Limits the concern, and writes in what stands in its place.
fn limits(store: &Store, three: &Three, to: &[&Store], text: &str) {
    let (record, _) = the_concern(store).unwrap();
    let eyes = FewEyes::new(to.iter().map(|store| key(store)));
    let becomes = Becomes::OnlyFor(Some(eyes));
    let fresh = id(&format!("fresh-{}", store.device()));
    let lock = lock_when_free(store, "g1");
    store
        .stand_in(&lock, &record, &becomes, fresh, &now())
        .unwrap();
    drop(lock);
    let (record, _) = the_concern(store).unwrap();
    three.write(store, &record, text);
}

/// Anne limits it to these, and Carl, who has not seen that, to those; then the laptops are opened in
/// this order, three times.
fn at_once(three: &Three, hers: &[&Store], his: &[&Store], order: [usize; 3]) {
    let before = files_of(&three.anne);
    limits(&three.anne, three, hers, "as Anne wrote on");
    let after = files_of(&three.anne);
    put_back(&three.anne, &before);
    limits(&three.carl, three, his, "as Carl wrote on");
    put_back(&three.anne, &after);
    for _ in 0..3 {
        order.iter().for_each(|n| opens(three.all()[*n]));
    }
}

#[test]
fn whom_both_named_reads_on_with_the_words_of_both_and_the_others_have_none() {
    for order in ORDERS {
        let three = Three::with_concern();
        let Three {
            anne, bjorn, carl, ..
        } = &three;
        at_once(&three, &[anne, bjorn], &[bjorn, carl], order);
        assert_eq!(three.traces(&[anne, carl]), Vec::<PathBuf>::new());
        assert_eq!([anne, carl].map(the_concern), [None, None]);
        let (record, concern) = the_concern(bjorn).unwrap();
        assert_eq!(concern.only_for, Some(FewEyes::new([key(bjorn)])));
        let said = read_concern(bjorn, &record);
        for text in [
            "first words",
            "second words",
            "as Anne wrote on",
            "as Carl wrote on",
        ] {
            assert!(said.iter().any(|it| it.ends_with(text)), "{text}: {said:?}");
        }
        assert!(concern.says(ConcernPart::Facts).ends_with("wrote on"));
        let book = read_group(bjorn).book;
        assert_eq!(book.remarks_on(&record, &concern), [Remark::ForThoseInAll]);
        // What was told follows it, once.
        let told = read_session(bjorn).book;
        let told: Vec<&Id> = told.serious().into_iter().map(|(id, _)| id).collect();
        assert_eq!(told, [&concern.from.unwrap().record]);
        assert_eq!(read_session(anne).book.serious().len(), 0);
        // It stays as it is, and can be written on.
        three.write(bjorn, &record, "on and on");
        three.open_all();
        assert_eq!(the_concern(bjorn).unwrap().0, record);
    }
}

#[test]
fn where_nobody_is_named_in_both_each_stays_for_its_own_and_says_so() {
    let three = Three::with_concern();
    let Three {
        anne, bjorn, carl, ..
    } = &three;
    at_once(&three, &[anne], &[bjorn, carl], [0, 1, 2]);
    for (store, text) in [(anne, "Anne"), (bjorn, "Carl"), (carl, "Carl")] {
        let (record, concern) = the_concern(store).unwrap();
        assert!(concern.says(ConcernPart::Facts).contains(text));
        let remarks = read_group(store).book.remarks_on(&record, &concern);
        assert_eq!(remarks, [Remark::AlsoElsewhere]);
    }
}

#[test]
fn two_who_both_settle_make_one_concern() {
    for order in ORDERS {
        let three = Three::with_concern();
        let Three {
            anne, bjorn, carl, ..
        } = &three;
        at_once(&three, &[anne, bjorn, carl], &[bjorn, carl], order);
        assert_eq!(the_concern(anne), None);
        assert_eq!(three.traces(&[anne]), Vec::<PathBuf>::new());
        assert_eq!(the_concern(bjorn), the_concern(carl));
    }
}
