//! What was said is not dropped, and what children chose is known.
use chrono::DateTime;
use proptest::prelude::*;

use super::*;
use crate::domain::group::{Frame, Pace, Switch};
use crate::domain::record::Revision;
use crate::domain::stamp::{Id, StampMaker};

fn wall(second: i64) -> chrono::DateTime<chrono::Utc> {
    DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
}

fn word(settled: Option<Settled>) -> HeldWord {
    HeldWord {
        word: "mor".into(),
        child: None,
        wall: wall(0),
        step: None,
        after: None,
        settled,
        decided_in: None,
    }
}

fn book(records: Vec<(Id, SessionRecord)>) -> SessionBook {
    let mut book = SessionBook::default();
    let mut maker = StampMaker::new(Id::only("d"));
    for (id, what) in records {
        book.insert(Revision {
            replaces: book.seen(&id),
            id,
            at: maker.next(wall(0)),
            author: None,
            what: Some(what),
        });
    }
    book
}

fn words(settled: &[Option<Settled>]) -> SessionBook {
    let ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let records = settled.iter().zip(ids);
    let records = records.map(|(s, id)| (Id::only(id), SessionRecord::HeldWord(word(*s))));
    book(records.collect())
}

#[test]
fn what_was_put_off_is_still_held_and_what_was_let_go_stays_in_the_log() {
    let book = words(&[
        None,
        Some(Settled::AfterSession),
        Some(Settled::NextTime),
        Some(Settled::LetGo),
        Some(Settled::CameBack),
    ]);
    assert_eq!(book.open_words().len(), 1);
    assert_eq!(book.still_held().len(), 3);
    assert_eq!(book.held_words().len(), 5);
}

#[test]
fn small_signs_are_ticked_and_unticked() {
    let fox = Id::only("fox");
    let hungry = SmallSigns::none_of(fox.clone()).turned(SmallSign::Hungry);
    let id = small_signs_id(&fox);
    let book = book(vec![(id, SessionRecord::SmallSigns(hungry.clone()))]);
    assert_eq!(book.small_signs(&fox), Some(&hungry));
    assert!(hungry.turned(SmallSign::Hungry).seen.is_empty());
}

#[test]
fn what_the_children_chose_is_what_the_group_likes() {
    let choice = |id: &str, hands| SayChoice {
        title: id.into(),
        choice: Some(format!("toolbox/{id}")),
        hands,
    };
    let mut say = Say {
        wall: wall(0),
        step: None,
        after: None,
        choices: vec![choice("mirror", 2), choice("tail-tag", 2)],
        chosen: None,
    };
    assert_eq!(say.most(), [0, 1]);
    say.raise(1);
    assert_eq!(say.most(), [1]);
    say.lower(0);
    say.chosen = Some(1);
    let id = Id::only("s");
    let book = book(vec![(id, SessionRecord::Say(say))]);
    let liked = liked([&book, &book]);
    let liked: Vec<_> = liked.iter().map(|(id, n)| (id.as_str(), *n)).collect();
    assert_eq!(liked, [("tail-tag", 2)]);
}

#[test]
fn where_nobody_raises_a_hand_nothing_is_chosen_and_nothing_is_learnt() {
    let mut say = Say {
        wall: wall(0),
        step: None,
        after: None,
        choices: vec![SayChoice {
            title: "x".into(),
            choice: Some("toolbox/mirror".into()),
            hands: 0,
        }],
        chosen: None,
    };
    say.add("outdoors".into());
    say.choose(0);
    assert_eq!(say.chosen, None);
    // As it was kept before: chosen without a hand.
    say.chosen = Some(0);
    let before = book(vec![(Id::only("s"), SessionRecord::Say(say.clone()))]);
    assert!(liked([&before]).is_empty());
    // The leaders took what no hand was raised for.
    say.raise(1);
    say.choose(0);
    assert_eq!(say.chosen, Some(0));
    let book = book(vec![(Id::only("s"), SessionRecord::Say(say.clone()))]);
    assert!(liked([&book]).is_empty());
    say.choose(2);
    assert_eq!(say.chosen, None, "there is no such place");
}

#[test]
fn a_frame_of_before_says_nothing_of_what_is_new() {
    let old = r#"(name: "G", programme: "p", band: younger, language: nb, country: norway,
        time: "14:30:00", every_weeks: 1, cue: bell)"#;
    let frame: Frame = ron::from_str(old).unwrap();
    assert_eq!(frame.pace, Pace::GentleWithBell);
    assert_eq!(frame.uses.held_words, Switch::On);
    assert_eq!(frame.uses.small_signs, Switch::Off);
    assert!(frame.may_give.is_empty());
}

fn any_settled() -> impl Strategy<Value = Option<Settled>> {
    prop::option::of(prop::sample::select(Settled::ALL.to_vec()))
}

proptest! {
    #[test]
    fn every_word_is_settled_or_comes_over(
        first in prop::collection::vec(any_settled(), 0..8),
        second in prop::collection::vec(any_settled(), 0..8),
    ) {
        let (one, two) = (Id::only("p1"), Id::only("p2"));
        let books = [(&one, &words(&first)), (&two, &words(&second))];
        let over = comes_over(books);
        let all = first.iter().chain(&second);
        let settled = all.clone().flatten().filter(|s| s.is_the_end()).count();
        prop_assert_eq!(over.len() + settled, all.count());
    }
}
