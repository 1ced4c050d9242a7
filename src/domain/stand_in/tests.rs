//! What stands in the place of a concern: everything that was said of it, in its order, or nothing
//! of it; and what comes late is not lost.
use chrono::DateTime;
use proptest::prelude::*;

use super::*;
use crate::domain::group::{ConcernPart, HandedOver};
use crate::domain::happening::SeriousKind;

pub(super) fn id(text: &str) -> Id {
    text.parse().unwrap()
}

pub(super) fn now() -> Now {
    Now {
        steady: std::time::Duration::ZERO,
        wall: DateTime::from_timestamp_millis(1_800_000_100_000).unwrap(),
        zone: |utc| utc.naive_utc(),
        rate: 1,
    }
}

const LAPTOPS: [&str; 3] = ["d0", "d1", "d2"];

/// Somebody writes of the concern, or hears what another has.
#[derive(Debug, Clone)]
enum Deed {
    Write(usize, u8),
    Hear(usize, usize),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let laptop = || 0..LAPTOPS.len();
    let deed = prop_oneof![
        3 => (laptop(), 0u8..20).prop_map(|(laptop, n)| Deed::Write(laptop, n)),
        2 => (laptop(), laptop()).prop_map(|(laptop, from)| Deed::Hear(laptop, from)),
    ];
    prop::collection::vec(deed, 0..12)
}

struct Laptops {
    books: Vec<GroupBook>,
    stamps: Vec<StampMaker>,
}

impl Laptops {
    /// All have heard of the concern.
    fn new() -> Self {
        let mut all = Self {
            books: vec![GroupBook::default(); LAPTOPS.len()],
            stamps: LAPTOPS.map(|name| StampMaker::new(id(name))).into(),
        };
        all.write(0, "begun");
        all.hear(1, 0);
        all.hear(2, 0);
        all
    }

    fn write(&mut self, laptop: usize, text: &str) {
        let record = id("c");
        let mut concern = Concern::new(now().wall);
        concern.about = Some(SeriousKind::Hard);
        concern.told.insert(ConcernPart::Facts, text.into());
        concern.handed_over = Some(HandedOver {
            to: "there".into(),
            on: None,
            reference: "7".into(),
        });
        let revision = Revision {
            at: self.stamps[laptop].next(now().wall - chrono::TimeDelta::hours(1)),
            replaces: self.books[laptop].seen(&record),
            id: record,
            author: Some(id(LAPTOPS[laptop])),
            what: Some(GroupRecord::Concern(concern)),
        };
        self.books[laptop].insert(revision);
    }

    fn hear(&mut self, laptop: usize, from: usize) {
        let heard = self.books[from].clone();
        heard
            .revisions()
            .for_each(|r| self.stamps[laptop].saw(&r.at));
        self.books[laptop].merge(heard);
    }

    fn play(&mut self, deeds: &[Deed]) {
        for deed in deeds {
            match *deed {
                Deed::Write(laptop, n) => self.write(laptop, &format!("{laptop}-{n}")),
                Deed::Hear(laptop, from) => self.hear(laptop, from),
            }
        }
    }

    /// A laptop puts another concern in the place of one.
    fn put(&mut self, laptop: usize, concern: &str, becomes: &Becomes, fresh: &str) {
        let by = By {
            author: None,
            stamps: self.stamps[laptop].clone(),
            now: now(),
        };
        let book = &self.books[laptop];
        let stands = StandIn::of(&id(concern), becomes, &id(fresh), book, None, by).unwrap();
        self.books[laptop] = with(book, &stands);
        self.carry_out(laptop);
    }

    /// What a laptop does when it opens the group: it says what goes, and leaves it out.
    fn carry_out(&mut self, laptop: usize) {
        let mut book = self.books[laptop].clone();
        book.revisions()
            .for_each(|r| self.stamps[laptop].saw(&r.at));
        let all = crate::domain::forget::AllForgotten::of(&book);
        for (id, gone) in gone_with_purged(&book) {
            book.insert(Revision {
                at: self.stamps[laptop].next(now().wall),
                replaces: book.seen(&id),
                id,
                author: None,
                what: Some(GroupRecord::Gone(gone)),
            });
        }
        self.books[laptop] = all.leave_out(&in_group(), book);
    }

    /// The first laptop puts another concern in its place.
    fn becomes(&self, becomes: &Becomes) -> StandIn {
        let by = By {
            author: None,
            stamps: self.stamps[0].clone(),
            now: now(),
        };
        StandIn::of(&id("c"), becomes, &id("fresh"), &self.books[0], None, by).unwrap()
    }
}

/// What a record says and has said, in its order, and by whom.
pub(super) fn said(book: &GroupBook, record: &str) -> Vec<(Option<Id>, String)> {
    let history = book.history(&id(record)).into_iter();
    let said = history.filter_map(|r| match &r.what {
        Some(GroupRecord::Concern(it)) => {
            Some((r.author.clone(), it.says(ConcernPart::Facts).to_owned()))
        }
        _ => None,
    });
    said.collect()
}

fn with(book: &GroupBook, stands: &StandIn) -> GroupBook {
    let mut book = book.clone();
    stands.of_group.iter().for_each(|r| book.insert(r.clone()));
    book
}

proptest! {
    #[test]
    fn everything_that_was_said_of_it_is_said_of_what_stands_in_its_place(deeds in deeds()) {
        let mut all = Laptops::new();
        all.play(&deeds);
        let before = &all.books[0];
        let after = with(before, &all.becomes(&Becomes::OnlyFor(None)));
        let (was, is) = (said(before, "c"), said(&after, "fresh"));
        prop_assert_eq!(&is[..was.len()], &was[..]);
        let texts = |book: &GroupBook, record: &str| book.concern(&id(record)).cloned().unwrap().told;
        prop_assert_eq!(texts(before, "c"), texts(&after, "fresh"));
        prop_assert_eq!(after.heads(&id("fresh")).len(), 1);
    }

    #[test]
    fn a_purged_one_says_nothing_and_has_never_said_anything(deeds in deeds()) {
        let mut all = Laptops::new();
        all.play(&deeds);
        let stands = all.becomes(&Becomes::Purged(WithTold::Goes));
        let after = with(&all.books[0], &stands);
        prop_assert_eq!(said(&after, "fresh"), [(None, String::new())]);
        let left = after.concern(&id("fresh")).unwrap();
        let before = all.books[0].concern(&id("c")).unwrap();
        prop_assert_eq!((&left.about, &left.handed_over), (&before.about, &before.handed_over));
        prop_assert_eq!(left.purged, Some(now().wall));
        // What others wrote of it meanwhile does not come back.
        let mut stamps = all.stamps[0].clone();
        prop_assert!(said_late(&after, &all.books[1], &mut stamps, &now()).is_empty());
    }

    #[test]
    fn purging_takes_all_that_was_put_in_its_place_meanwhile_in_whatever_order_it_is_heard(
        deeds in deeds(),
        turns in prop::collection::vec((0..LAPTOPS.len(), 0..LAPTOPS.len()), 0..12),
        told in prop_oneof![Just(WithTold::Goes), Just(WithTold::Stays)],
    ) {
        let mut all = Laptops::new();
        all.play(&deeds);
        // One limits it, a second purges it, a third gives the limited one to everybody again.
        let eyes = FewEyes::new([]);
        all.put(0, "c", &Becomes::OnlyFor(Some(eyes)), "few");
        all.put(1, "c", &Becomes::Purged(told), "purged");
        all.hear(2, 0);
        all.put(2, "few", &Becomes::OnlyFor(None), "again");
        for (laptop, from) in turns {
            all.hear(laptop, from);
            all.carry_out(laptop);
        }
        for (laptop, from) in [(0, 1), (0, 2), (1, 0), (2, 0)] {
            all.hear(laptop, from);
            all.carry_out(laptop);
        }
        for book in &all.books {
            let left: Vec<&Id> = book.live().filter_map(|(r, what)| {
                matches!(what, GroupRecord::Concern(_)).then_some(&r.id)
            }).collect();
            prop_assert_eq!(left, [&id("purged")]);
            prop_assert_eq!(said(book, "purged"), [(None, String::new())]);
        }
    }

    #[test]
    fn of_several_purged_at_once_one_is_left_in_whatever_order_it_is_heard(
        deeds in deeds(),
        turns in prop::collection::vec((0..LAPTOPS.len(), 0..LAPTOPS.len()), 0..12),
        told in prop::collection::vec(prop_oneof![Just(WithTold::Goes), Just(WithTold::Stays)], 3),
    ) {
        let mut all = Laptops::new();
        all.play(&deeds);
        for (laptop, fresh) in ["p0", "p1", "p2"].into_iter().enumerate() {
            all.put(laptop, "c", &Becomes::Purged(told[laptop]), fresh);
        }
        for (laptop, from) in turns.into_iter().chain([(0, 1), (0, 2), (1, 0), (2, 0)]) {
            all.hear(laptop, from);
            all.carry_out(laptop);
        }
        let left = all.books.iter().map(|book| {
            let concerns = book.live().filter(|(_, what)| matches!(what, GroupRecord::Concern(_)));
            concerns.map(|(r, _)| r.id.clone()).collect::<Vec<_>>()
        }).collect::<Vec<_>>();
        prop_assert_eq!(left[0].len(), 1);
        prop_assert!(left.iter().all(|ids| *ids == left[0]));
    }

    #[test]
    fn what_others_wrote_meanwhile_comes_into_it_once(deeds in deeds(), later in deeds()) {
        let mut all = Laptops::new();
        all.play(&deeds);
        let mut standing = with(&all.books[0], &all.becomes(&Becomes::OnlyFor(None)));
        let then = all.books[0].clone();
        all.play(&later);
        let mut everything = then;
        all.books.iter().for_each(|book| everything.merge(book.clone()));
        let shown = standing.concern(&id("fresh")).unwrap().told.clone();
        let mut stamps = all.stamps[0].clone();
        standing.revisions().for_each(|r| stamps.saw(&r.at));
        let late = said_late(&standing, &everything, &mut stamps, &now());
        late.into_iter().for_each(|r| standing.insert(r));
        let is = said(&standing, "fresh");
        for words in said(&everything, "c") {
            prop_assert!(is.contains(&words), "{:?} is lost", words);
        }
        prop_assert_eq!(&standing.concern(&id("fresh")).unwrap().told, &shown);
        prop_assert_eq!(standing.heads(&id("fresh")).len(), 1);
        let again = said_late(&standing, &everything, &mut stamps, &now());
        prop_assert!(again.is_empty());
    }
}

#[test]
fn what_comes_late_comes_into_the_last_of_several_in_its_place() {
    let mut all = Laptops::new();
    let mut standing = with(&all.books[0], &all.becomes(&Becomes::OnlyFor(None)));
    let mut stamps = all.stamps[0].clone();
    standing.revisions().for_each(|r| stamps.saw(&r.at));
    let by = By {
        author: None,
        stamps: stamps.clone(),
        now: now(),
    };
    let again = StandIn::of(
        &id("fresh"),
        &Becomes::OnlyFor(None),
        &id("again"),
        &standing,
        None,
        by,
    )
    .unwrap();
    standing = with(&standing, &again);
    standing = crate::domain::forget::AllForgotten::of(&standing).leave_out(&in_group(), standing);
    all.write(1, "on the train");
    standing.revisions().for_each(|r| stamps.saw(&r.at));
    let late = said_late(&standing, &all.books[1], &mut stamps, &now());
    late.into_iter().for_each(|r| standing.insert(r));
    let texts: Vec<String> = said(&standing, "again")
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    assert!(texts.contains(&"on the train".to_owned()));
    assert_eq!(texts.last().map(String::as_str), Some("begun"));
}
