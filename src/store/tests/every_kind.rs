//! The laws of putting together and of forgetting, for every kind of record there is, each through
//! its file: the order of arrivals does not matter, a deletion never beats an edit that it had not
//! seen, and forgetting beats every edit, seen or not.
use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestError, TestRunner};

use super::sample::{self, wall};
use super::*;
use crate::domain::forget::{AllForgotten, Forgotten, forgotten_id, in_group};
use crate::domain::group::{Reader, ReaderKind, Sharing};
use crate::domain::record::Revision;
use crate::domain::stamp::{Stamp, StampMaker};
use crate::domain::stand_in::{Gone, gone_id};
use crate::parse::{Ask, asked};
use crate::store::form::{self, Found, Recorded};

const LAPTOPS: [&str; 3] = ["d0", "d1", "d2"];

/// The child in the samples about whom there are records.
const CHILD: &str = "c1";

/// What one laptop does with a record of some kind.
#[derive(Debug, Clone)]
enum Deed {
    Write { laptop: usize, sample: usize },
    Delete { laptop: usize, sample: usize },
    Hear { laptop: usize, from: usize },
}

/// Few kinds at a time, so that laptops meet at one record.
fn deeds(samples: usize) -> impl Strategy<Value = Vec<Deed>> {
    let few = prop::collection::vec(0..samples, 1..4);
    few.prop_flat_map(|few| {
        let laptop = || 0..LAPTOPS.len();
        let sample = || prop::sample::select(few.clone());
        let deed = prop_oneof![
            4 => (laptop(), sample()).prop_map(|(laptop, sample)| Deed::Write { laptop, sample }),
            2 => (laptop(), sample()).prop_map(|(laptop, sample)| Deed::Delete { laptop, sample }),
            3 => (laptop(), laptop()).prop_map(|(laptop, from)| Deed::Hear { laptop, from }),
        ];
        prop::collection::vec(deed, 0..20)
    })
}

/// Records of every kind that lie in a group's file.
pub(super) fn of_group() -> Vec<(Id, GroupRecord)> {
    let book = sample::group("d0");
    let mut all: Vec<_> = book
        .live()
        .map(|(r, what)| (r.id.clone(), what.clone()))
        .collect();
    let key = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";
    let key: crate::domain::key::PublicKey = key.parse().unwrap();
    let reader = Reader {
        key: key.clone(),
        name: "Bjørn".into(),
        kind: ReaderKind::Leader,
        sharing: Sharing::Shared,
    };
    let forgotten = Forgotten {
        child: id("c9"),
        records: [(id("p0"), [id("n9")].into())].into(),
    };
    all.push((Reader::id_of(&key).unwrap(), GroupRecord::Reader(reader)));
    all.push((
        forgotten_id(&id("c9")),
        GroupRecord::Forgotten(forgotten.clone()),
    ));
    let gone = Gone {
        records: [(id("p0"), [id("n8")].into())].into(),
    };
    all.push((gone_id(&id("concern-n8")), GroupRecord::Gone(gone)));
    let day = wall().date_naive();
    all.push((id("keep-until"), GroupRecord::KeepUntil(day)));
    all
}

/// Records of every kind that lie in a session's file.
pub(super) fn of_session() -> Vec<(Id, SessionRecord)> {
    let book = sample::session("d0");
    let live = book.live();
    live.map(|(r, what)| (r.id.clone(), what.clone())).collect()
}

/// The kinds that a type has, and those that occur among samples.
fn kinds_of<T: Recorded>(samples: &[(Id, T)]) -> (BTreeSet<String>, BTreeSet<String>) {
    let Some(Ask::Enum(_, variants)) = asked::<T>() else {
        panic!("no kinds");
    };
    let all = variants.iter().map(|name| (*name).to_owned()).collect();
    let name = |what: &T| {
        let text = ron::to_string(what).unwrap();
        text.split('(').next().unwrap().to_owned()
    };
    (all, samples.iter().map(|(_, what)| name(what)).collect())
}

#[test]
fn no_kind_of_record_is_left_out_here() {
    let (all, here) = kinds_of(&of_group());
    assert_eq!(all, here);
    let (all, here) = kinds_of(&of_session());
    assert_eq!(all, here);
}

/// What the laptops did: what each knows, and every revision that was ever written.
struct Played<T> {
    books: Vec<Book<T>>,
    ever: Book<T>,
}

fn play<T: Recorded>(samples: &[(Id, T)], deeds: &[Deed]) -> Played<T> {
    let mut makers = LAPTOPS.map(|name| StampMaker::new(id(name)));
    let mut books = vec![Book::default(); LAPTOPS.len()];
    let mut ever = Book::default();
    for deed in deeds {
        let (laptop, sample, is_there) = match *deed {
            Deed::Write { laptop, sample } => (laptop, sample, true),
            Deed::Delete { laptop, sample } => (laptop, sample, false),
            Deed::Hear { laptop, from } => {
                let heard = in_files(&books[from]);
                heard.revisions().for_each(|r| makers[laptop].saw(&r.at));
                books[laptop].merge(heard);
                continue;
            }
        };
        let (record, what) = &samples[sample];
        let revision = Revision {
            at: makers[laptop].next(wall()),
            replaces: books[laptop].seen(record),
            id: record.clone(),
            author: None,
            what: is_there.then(|| what.clone()),
        };
        ever.insert(revision.clone());
        books[laptop].insert(revision);
    }
    Played { books, ever }
}

/// A book as it is written, a file for each device, and read again.
fn in_files<T: Recorded>(book: &Book<T>) -> Book<T> {
    let mut all = Book::default();
    for device in LAPTOPS.map(id) {
        let mut own = Book::default();
        let of_device = book.revisions().filter(|r| r.at.device == device);
        of_device.for_each(|r| own.insert(r.clone()));
        own.compact(&device);
        let text = form::write(&own, None, None).unwrap();
        let Ok(Found::Whole(content)) = form::read::<T>(&text, &device) else {
            panic!("not as it was written: {text}");
        };
        all.merge(content.book);
    }
    all
}

/// How books are put together.
type Merge<T> = fn(&[Book<T>]) -> Book<T>;

fn ours<T: Recorded>(books: &[Book<T>]) -> Book<T> {
    let mut all = Book::default();
    books.iter().for_each(|book| all.merge(in_files(book)));
    all
}

/// What some programs do: what anybody has deleted is gone.
fn deletions_win<T: Recorded>(books: &[Book<T>]) -> Book<T> {
    let all = ours(books);
    let gone = |id: &Id| all.revisions_of(id).iter().any(|r| r.what.is_none());
    all.clone().filter_map(|r| {
        let what = r.what.clone().filter(|_| !gone(&r.id));
        Some(Revision { what, ..r })
    })
}

/// What stands of each record. What was replaced may be left out of a file, and says nothing.
fn stands<T: Recorded>(book: &Book<T>) -> Book<T> {
    let mut all = Book::default();
    for revision in book.revisions() {
        let heads = book.heads(&revision.id).into_iter();
        heads.for_each(|r| all.insert(r.clone()));
    }
    all
}

fn holds<T: Recorded + PartialEq + std::fmt::Debug>(
    samples: &[(Id, T)],
    place: &Id,
    together: Merge<T>,
    deeds: &[Deed],
) -> Result<(), TestCaseError> {
    let Played { books, ever } = play(samples, deeds);
    let all = together(&books);
    let mut turned = books.clone();
    turned.reverse();
    prop_assert_eq!(&all, &together(&turned), "commutative");
    let twice = [books.clone(), books.clone()].concat();
    prop_assert_eq!(&all, &together(&twice), "idempotent");
    let grouped = [books[0].clone(), together(&books[1..])];
    prop_assert_eq!(stands(&all), stands(&together(&grouped)), "associative");
    for edit in ever.revisions().filter(|r| r.what.is_some()) {
        let of_record = || ever.revisions().filter(|r| r.id == edit.id);
        let is_seen = |s: &Stamp| {
            s.device == edit.at.device && (s.millis, s.count) >= (edit.at.millis, edit.at.count)
        };
        let was_seen = of_record().any(|r| r.replaces.iter().any(is_seen));
        let mut heads = all.heads(&edit.id).into_iter();
        prop_assert!(
            was_seen || heads.any(|r| r.at == edit.at && r.what == edit.what),
            "{:?} is lost",
            edit.id
        );
    }
    forgets(&books, &all, place)
}

/// Whenever each laptop heard that the child is forgotten, the same is left, and nothing of it.
fn forgets<T: Recorded + PartialEq + std::fmt::Debug>(
    books: &[Book<T>],
    all: &Book<T>,
    place: &Id,
) -> Result<(), TestCaseError> {
    let mut forgotten = AllForgotten::default();
    forgotten.add(&Forgotten {
        child: id(CHILD),
        records: Default::default(),
    });
    // Each lists what it has seen, and all hear of it.
    books.iter().for_each(|book| forgotten.list(place, book));
    let left = |book: &Book<T>| forgotten.leave_out(place, book.clone());
    let after = left(all);
    let before: Vec<_> = books.iter().map(left).collect();
    prop_assert_eq!(
        stands(&left(&ours(&before))),
        stands(&after),
        "heard before"
    );
    let late = [before[0].clone(), books[1].clone(), before[2].clone()];
    prop_assert_eq!(
        stands(&left(&ours(&late))),
        stands(&after),
        "one heard late"
    );
    prop_assert_eq!(&left(&after), &after, "twice");
    let text = ron::to_string(&after.revisions().collect::<Vec<_>>()).unwrap();
    let names = [format!("\"{CHILD}\""), format!("-{CHILD}\"")];
    prop_assert!(!names.iter().any(|name| text.contains(name)), "{}", text);
    Ok(())
}

fn run<T: Recorded + PartialEq + std::fmt::Debug>(
    samples: &[(Id, T)],
    place: &Id,
    together: Merge<T>,
) -> Result<(), TestError<Vec<Deed>>> {
    let config = Config {
        cases: 200,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config).run(&deeds(samples.len()), |deeds| {
        holds(samples, place, together, &deeds)
    })
}

#[test]
fn the_laws_hold_for_every_kind_of_record_of_a_group() {
    run(&of_group(), &in_group(), ours).unwrap();
}

#[test]
fn the_laws_hold_for_every_kind_of_record_of_a_session() {
    run(&of_session(), &id("p0"), ours).unwrap();
}

#[test]
fn that_is_noticed_of_a_merge_in_which_deletions_win() {
    let group = run(&of_group(), &in_group(), deletions_win);
    assert!(matches!(group, Err(TestError::Fail(..))));
    let session = run(&of_session(), &id("p0"), deletions_win);
    assert!(matches!(session, Err(TestError::Fail(..))));
}
