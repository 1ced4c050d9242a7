//! The laws of putting together, over generated histories of three devices.
use super::*;
use crate::domain::stamp::StampMaker;
use chrono::DateTime;
use proptest::prelude::*;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Words(String);
impl Keeps for Words {
    fn keeps_history(&self) -> bool {
        self.0.starts_with('k')
    }

    fn is_one_of_many(&self) -> bool {
        self.0.ends_with('a')
    }
}

/// What one device does in a history.
#[derive(Debug, Clone)]
enum Deed {
    Write {
        device: usize,
        record: u8,
        text: String,
    },
    Delete {
        device: usize,
        record: u8,
    },
    Hear {
        device: usize,
        from: usize,
    },
    Compact {
        device: usize,
    },
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        (0..3usize, 0..3u8, "[kx][a-c]").prop_map(|(device, record, text)| Deed::Write {
            device,
            record,
            text
        }),
        (0..3usize, 0..3u8).prop_map(|(device, record)| Deed::Delete { device, record }),
        (0..3usize, 0..3usize).prop_map(|(device, from)| Deed::Hear { device, from }),
        (0..3usize).prop_map(|device| Deed::Compact { device }),
    ];
    prop::collection::vec(deed, 0..40)
}

fn id(n: u8) -> Id {
    format!("r{n}").parse().unwrap()
}

/// What each device ends up with. Each holds its own revisions and what it heard.
fn play(deeds: &[Deed]) -> Vec<Book<Words>> {
    let mut makers: Vec<_> = (0..3)
        .map(|d| StampMaker::new(format!("d{d}").parse().unwrap()))
        .collect();
    let mut books = vec![Book::default(); 3];
    for (n, deed) in deeds.iter().enumerate() {
        let wall = DateTime::from_timestamp_millis(1_000 * (n as i64 % 7)).unwrap();
        match deed {
            Deed::Write {
                device,
                record,
                text,
            } => {
                let book: &mut Book<Words> = &mut books[*device];
                let replaces = book.seen(&id(*record));
                let at = makers[*device].next(wall);
                book.insert(Revision {
                    id: id(*record),
                    at,
                    author: None,
                    replaces,
                    what: Some(Words(text.clone())),
                });
            }
            Deed::Delete { device, record } => {
                let book = &mut books[*device];
                let replaces = book.seen(&id(*record));
                let at = makers[*device].next(wall);
                book.insert(Revision {
                    id: id(*record),
                    at,
                    author: None,
                    replaces,
                    what: None,
                });
            }
            Deed::Hear { device, from } => {
                let heard = books[*from].clone();
                for r in heard.revisions() {
                    makers[*device].saw(&r.at);
                }
                books[*device].merge(heard);
            }
            Deed::Compact { device } => {
                let own = format!("d{device}").parse().unwrap();
                books[*device].compact(&own);
            }
        }
    }
    books
}

fn together<'a>(books: impl IntoIterator<Item = &'a Book<Words>>) -> Book<Words> {
    let mut all = Book::default();
    for book in books {
        all.merge(book.clone());
    }
    all
}

fn seen_by_all(book: &Book<Words>) -> Vec<(Id, Vec<Option<Words>>)> {
    (0..3)
        .map(|n| {
            (
                id(n),
                book.heads(&id(n))
                    .into_iter()
                    .map(|r| r.what.clone())
                    .collect(),
            )
        })
        .collect()
}

proptest! {
    #[test]
    fn the_order_and_number_of_arrivals_does_not_matter(deeds in deeds()) {
        let books = play(&deeds);
        let forward = together(&books);
        prop_assert_eq!(&forward, &together(books.iter().rev()));
        prop_assert_eq!(&forward, &together(books.iter().chain(&books)));
    }

    #[test]
    fn what_is_shown_is_the_latest_that_nothing_replaces(deeds in deeds()) {
        for book in play(&deeds) {
            for id in (0..3).map(id) {
                let shown = book.current(&id);
                prop_assert_eq!(shown, book.heads(&id).pop());
                let says = shown.and_then(|revision| revision.what.as_ref());
                prop_assert_eq!(book.the_only(id.as_str()), says);
            }
        }
    }

    #[test]
    fn all_is_found_that_is_not_one_of_many(deeds in deeds()) {
        for book in play(&deeds) {
            let without_x = |r: Revision<Words>| {
                let is_x = r.what.as_ref().is_some_and(|it| it.0.starts_with('x'));
                (!is_x).then_some(r)
            };
            for book in [book.clone(), book.filter_map(without_x)] {
                let all = book.live().filter(|(_, what)| !what.is_one_of_many());
                prop_assert!(book.live_but_many().eq(all));
            }
        }
    }

    #[test]
    fn compacting_changes_nothing_that_is_seen(deeds in deeds()) {
        let without: Vec<_> = deeds
            .iter()
            .map(|deed| match deed {
                Deed::Compact { device } => Deed::Hear { device: *device, from: *device },
                other => other.clone(),
            })
            .collect();
        prop_assert_eq!(seen_by_all(&together(&play(&deeds))), seen_by_all(&together(&play(&without))));
    }

    #[test]
    fn a_deletion_never_beats_an_edit_that_it_had_not_seen(deeds in deeds()) {
        let all = together(&play(&deeds));
        for revision in all.revisions().filter(|r| r.what.is_some()) {
            let seen = all.revisions().any(|o| o.id == revision.id && o.covers(revision));
            prop_assert!(seen || all.what(&revision.id).is_some());
        }
    }
}

#[test]
fn two_edits_that_had_not_seen_each_other_both_stand() {
    let books = play(&[
        Deed::Write {
            device: 0,
            record: 0,
            text: "xa".into(),
        },
        Deed::Write {
            device: 1,
            record: 0,
            text: "xb".into(),
        },
    ]);
    assert_eq!(together(&books).heads(&id(0)).len(), 2);
}

#[test]
fn a_deletion_leaves_no_text_behind() {
    let books = play(&[
        Deed::Write {
            device: 0,
            record: 0,
            text: "ka".into(),
        },
        Deed::Write {
            device: 0,
            record: 0,
            text: "kb".into(),
        },
        Deed::Delete {
            device: 0,
            record: 0,
        },
        Deed::Compact { device: 0 },
    ]);
    assert!(books[0].revisions().all(|r| r.what.is_none()));
}

#[test]
fn a_kind_with_history_keeps_its_earlier_texts() {
    let books = play(&[
        Deed::Write {
            device: 0,
            record: 0,
            text: "ka".into(),
        },
        Deed::Write {
            device: 0,
            record: 0,
            text: "kb".into(),
        },
        Deed::Write {
            device: 0,
            record: 1,
            text: "xa".into(),
        },
        Deed::Write {
            device: 0,
            record: 1,
            text: "xb".into(),
        },
        Deed::Compact { device: 0 },
    ]);
    assert_eq!(books[0].revisions().count(), 3);
}
