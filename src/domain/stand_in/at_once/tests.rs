//! Several limits of one concern, made at the same time: whoever is named in all of them reads on,
//! nobody else does, and no text is lost, in whatever order the laptops hear of each other.
use proptest::prelude::*;

use super::super::tests::{id, now, said};
use super::super::{Becomes, Remark, said_late};
use super::*;
use crate::domain::group::ConcernPart;
use crate::domain::key::PublicKey;
use crate::domain::record::Book;
use crate::domain::stamp::StampMaker;

const LAPTOPS: usize = 3;

/// Three laptops that share a folder. Each writes its own file, and has copies of the others' as
/// they were when it last heard of them.
struct Folder {
    files: Vec<GroupBook>,
    copies: Vec<Vec<GroupBook>>,
    /// How often somebody wrote: a minute passes each time.
    minutes: i64,
}

fn device(n: usize) -> Id {
    id(&format!("d{n}"))
}

fn key(n: usize) -> PublicKey {
    let letter = ["q", "p", "z"][n];
    let text = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7p";
    format!("{text}{letter}").parse().unwrap()
}

fn eyes(of: &[bool]) -> FewEyes {
    FewEyes::new((0..LAPTOPS).filter(|n| of[*n]).map(key))
}

impl Folder {
    /// All of them know a concern.
    fn new() -> Self {
        let empty = || vec![GroupBook::default(); LAPTOPS];
        let mut all = Self {
            files: empty(),
            copies: vec![empty(); LAPTOPS],
            minutes: 0,
        };
        let begun = Concern::new(now().wall);
        all.write(0, &id("c"), begun, "begun");
        all.hear_all();
        all
    }

    fn hear(&mut self, n: usize, of: usize) {
        self.copies[n][of] = self.files[of].clone();
    }

    fn hear_all(&mut self) {
        for n in 0..LAPTOPS {
            (0..LAPTOPS).for_each(|of| self.hear(n, of));
        }
    }

    /// Everything that a laptop can read.
    fn everything(&self, n: usize) -> GroupBook {
        let mut book = self.files[n].clone();
        for copy in &self.copies[n] {
            let limits = copy.limits();
            let mine = |record: &Id| limits.get(record).is_none_or(|eyes| eyes.contains(&key(n)));
            let readable = copy.revisions().filter(|r| mine(&r.id)).cloned();
            let readable: Vec<_> = readable.collect();
            readable.into_iter().for_each(|r| book.insert(r));
        }
        book
    }

    fn read(&self, n: usize) -> GroupBook {
        let book = self.everything(n);
        AllForgotten::of(&book).leave_out(&in_group(), book)
    }

    fn stamps(&self, n: usize) -> StampMaker {
        let mut stamps = StampMaker::new(device(n));
        self.everything(n)
            .revisions()
            .for_each(|r| stamps.saw(&r.at));
        stamps
    }

    /// Saves what is a laptop's own of a book.
    fn save(&mut self, n: usize, book: &GroupBook) {
        let own = book.revisions().filter(|r| r.at.device == device(n));
        let mut file: GroupBook = Book::default();
        own.for_each(|r| file.insert(r.clone()));
        self.files[n] = file;
    }

    fn write(&mut self, n: usize, record: &Id, was: Concern, text: &str) {
        self.minutes += 1;
        let wall = now().wall + chrono::TimeDelta::minutes(self.minutes);
        let mut book = self.read(n);
        let told = [(ConcernPart::Facts, text.into())].into();
        book.insert(Revision {
            id: record.clone(),
            at: self.stamps(n).next(wall),
            author: Some(device(n)),
            replaces: book.seen(record),
            what: Some(GroupRecord::Concern(Concern { told, ..was })),
        });
        self.save(n, &book);
    }

    /// Writes into the concern that a laptop sees.
    fn edit(&mut self, n: usize, text: &str) {
        let seen = self.seen(n).into_iter().next();
        if let Some((record, was)) = seen {
            self.write(n, &record, was, text);
        }
    }

    fn by<'a>(&self, n: usize) -> By<'a> {
        By {
            author: None,
            stamps: self.stamps(n),
            now: now(),
        }
    }

    fn limit(&mut self, n: usize, to: FewEyes) {
        let mut book = self.read(n);
        let becomes = Becomes::OnlyFor(Some(to));
        let fresh = id(&format!("few-{n}"));
        let stands = StandIn::of(&id("c"), &becomes, &fresh, &book, None, self.by(n)).unwrap();
        stands.of_group.into_iter().for_each(|r| book.insert(r));
        let book = AllForgotten::of(&book).leave_out(&in_group(), book);
        self.save(n, &book);
    }

    /// What a laptop does when somebody opens the group.
    fn open(&mut self, n: usize) {
        let (mut book, everything) = (self.read(n), self.everything(n));
        let late = said_late(&book, &everything, &mut self.stamps(n), &now());
        late.into_iter().for_each(|r| book.insert(r));
        self.save(n, &book);
        for these in at_once(&book) {
            let stands = StandIn::of_all(&these, &book, None, self.by(n));
            let of_group = stands.into_iter().flat_map(|it| it.of_group);
            of_group.for_each(|r| book.insert(r));
            book = AllForgotten::of(&book).leave_out(&in_group(), book);
            self.save(n, &book);
        }
    }

    /// The concerns that a laptop sees.
    fn seen(&self, n: usize) -> Vec<(Id, Concern)> {
        let book = self.read(n);
        let concerns = book.live().filter_map(|(r, what)| match what {
            GroupRecord::Concern(it) => Some((r.id.clone(), it.clone())),
            _ => None,
        });
        concerns.collect()
    }

    /// All hear of everything, and open the group.
    fn settle(&mut self) {
        for _ in 0..4 {
            self.hear_all();
            (0..LAPTOPS).for_each(|n| self.open(n));
        }
        self.hear_all();
    }

    fn texts(&self, n: usize, record: &Id) -> Vec<String> {
        let said = said(&self.read(n), record.as_str()).into_iter();
        said.map(|(_, text)| text).collect()
    }
}

/// What happens once the limits are made.
#[derive(Debug, Clone)]
enum Deed {
    Hear(usize, usize),
    Open(usize),
    Edit(usize),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let laptop = || 0..LAPTOPS;
    let deed = prop_oneof![
        4 => (laptop(), laptop()).prop_map(|(n, of)| Deed::Hear(n, of)),
        2 => laptop().prop_map(Deed::Open),
        1 => laptop().prop_map(Deed::Edit),
    ];
    prop::collection::vec(deed, 0..16)
}

/// For whom each laptop limits the concern, if it does: whoever limits it is among them.
fn limits() -> impl Strategy<Value = Vec<Option<Vec<bool>>>> {
    let one = |n: usize| {
        let named = prop::collection::vec(any::<bool>(), LAPTOPS);
        let named = named.prop_map(move |mut named| {
            named[n] = true;
            named
        });
        prop::option::weighted(0.7, named)
    };
    (0..LAPTOPS).map(one).collect::<Vec<_>>()
}

proptest! {
    #[test]
    fn those_who_are_named_in_all_read_on_and_no_text_is_lost(
        limits in limits(),
        written in prop::collection::vec(0usize..3, LAPTOPS),
        deeds in deeds(),
    ) {
        let named: Vec<(usize, &Vec<bool>)> = limits
            .iter()
            .enumerate()
            .filter_map(|(n, of)| Some((n, of.as_ref()?)))
            .collect();
        prop_assume!(!named.is_empty());
        let mut all = Folder::new();
        let mut texts = vec!["begun".to_owned()];
        for (n, of) in &named {
            all.limit(*n, eyes(of));
            for text in 0..written[*n] {
                let text = format!("{n}: {text}");
                all.edit(*n, &text);
                texts.push(text);
            }
        }
        let in_all = |n: usize| named.iter().all(|(_, of)| of[n]);
        for (at, deed) in deeds.into_iter().enumerate() {
            match deed {
                Deed::Hear(n, of) => all.hear(n, of),
                Deed::Open(n) => all.open(n),
                Deed::Edit(n) if in_all(n) && !all.seen(n).is_empty() => {
                    // What came over is carried out before anything is written.
                    all.open(n);
                    let text = format!("later {n}: {at}");
                    all.edit(n, &text);
                    texts.push(text);
                }
                Deed::Edit(_) => {}
            }
        }
        all.settle();
        let common: Vec<bool> = (0..LAPTOPS).map(in_all).collect();
        let seen: Vec<_> = (0..LAPTOPS).map(|n| all.seen(n)).collect();
        prop_assert!(seen.iter().all(|them| them.len() <= 1), "{seen:?}");
        if !common.contains(&true) {
            return Ok(());
        }
        let mut ids = BTreeSet::new();
        for n in 0..LAPTOPS {
            let Some((record, concern)) = seen[n].first() else {
                prop_assert!(!common[n], "{n} reads nothing");
                continue;
            };
            prop_assert!(common[n], "{n} reads {record}");
            prop_assert_eq!(&concern.only_for, &Some(eyes(&common)));
            ids.insert(record.clone());
            let is = all.texts(n, record);
            for text in &texts {
                prop_assert!(is.contains(text), "{text:?} is lost: {is:?}");
            }
        }
        prop_assert_eq!(ids.len(), 1);
    }
}

#[test]
fn where_nobody_is_named_in_both_each_stays_and_says_so() {
    let mut all = Folder::new();
    all.limit(0, eyes(&[true, false, false]));
    all.limit(2, eyes(&[false, true, true]));
    all.edit(0, "hers");
    all.settle();
    for (n, text) in [(0, "hers"), (1, "begun"), (2, "begun")] {
        let (record, concern) = all.seen(n).remove(0);
        assert_eq!(concern.says(ConcernPart::Facts), text);
        let remarks = all.read(n).remarks_on(&record, &concern);
        assert_eq!(remarks, [Remark::AlsoElsewhere]);
    }
}

#[test]
fn what_was_settled_shows_the_newer_text_and_says_for_whom_it_is() {
    for first in [0, 2] {
        let mut all = Folder::new();
        all.limit(0, eyes(&[true, true, false]));
        all.limit(2, eyes(&[false, true, true]));
        let second = 2 - first;
        all.edit(first, "older");
        all.edit(second, "newer");
        all.settle();
        let (record, concern) = all.seen(1).remove(0);
        assert_eq!(concern.says(ConcernPart::Facts), "newer");
        assert!(all.texts(1, &record).contains(&"older".to_owned()));
        let remarks = all.read(1).remarks_on(&record, &concern);
        assert_eq!(remarks, [Remark::ForThoseInAll]);
        assert!(all.seen(0).is_empty() && all.seen(2).is_empty());
    }
}

#[test]
fn two_laptops_that_settle_at_once_make_one_and_no_remark_is_left_of_it() {
    let mut all = Folder::new();
    all.limit(0, eyes(&[true, true, true]));
    all.limit(2, eyes(&[false, true, true]));
    all.hear_all();
    all.open(1);
    all.open(2);
    all.settle();
    let [one, other] = [1, 2].map(|n| all.seen(n).remove(0));
    assert_eq!(one, other);
    let (record, concern) = one;
    let remarks = all.read(1).remarks_on(&record, &concern);
    assert_eq!(remarks, [Remark::ForThoseInAll]);
    assert!(all.seen(0).is_empty());
}

#[test]
fn what_somebody_wrote_before_they_knew_comes_into_what_is_settled() {
    let mut all = Folder::new();
    all.limit(0, eyes(&[true, true, false]));
    all.limit(2, eyes(&[false, true, true]));
    all.edit(1, "written on the train");
    all.settle();
    let (record, _) = all.seen(1).remove(0);
    let texts = all.texts(1, &record);
    assert!(texts.contains(&"written on the train".to_owned()));
}

#[test]
fn what_another_wrote_over_comes_too_where_it_is_heard_of_late() {
    let mut all = Folder::new();
    all.limit(0, eyes(&[true, false, true]));
    all.limit(1, eyes(&[true, true, true]));
    all.edit(1, "the first words");
    all.hear(2, 1);
    all.open(2);
    all.edit(2, "written over them");
    // The first words have not come when it is settled.
    all.hear(0, 2);
    all.open(0);
    all.settle();
    let (record, _) = all.seen(0).remove(0);
    let texts = all.texts(0, &record);
    for text in ["the first words", "written over them"] {
        assert!(texts.contains(&text.to_owned()), "{texts:?}");
    }
}
