//! The questions of an evaluation: for everybody on every occasion, few enough to be answered, and in
//! words for a child where children answer.

use smil::domain::evaluation::{Occasion, Who};
use smil::domain::language::{Band, Lang};

use crate::lix::words_of;
use crate::none;
use crate::shipped::Shipped;

/// The longest word in a question that a child of eight reads alone, in letters.
const LONGEST_WORD: usize = 10;

#[test]
fn everybody_is_asked_on_every_occasion() {
    let sets = &Shipped::get().question_sets;
    for occasion in Occasion::ALL {
        for who in Who::ALL {
            let of = sets
                .iter()
                .filter(|(_, set)| (set.occasion, set.who) == (occasion, who));
            assert_eq!(of.count(), 1, "{occasion:?} {who:?}");
        }
    }
}

#[test]
fn after_a_session_children_are_asked_four_things_on_a_scale_and_one_in_own_words() {
    let sets = &Shipped::get().question_sets;
    let of = |who| {
        move |set: &&_| -> bool {
            let (_, set): &(_, smil::domain::evaluation::QuestionSet) = set;
            set.occasion == Occasion::Running && set.who == who
        }
    };
    let (_, children) = sets.iter().find(of(Who::Children)).unwrap();
    assert_eq!((children.scales.len(), children.open.len()), (4, 1));
    for (file, set) in sets {
        let count = set.scales.len() + set.open.len();
        assert!((2..=5).contains(&count), "{}", file.lacks("too many"));
    }
}

#[test]
fn what_is_asked_at_the_start_is_asked_again_at_the_end() {
    let sets = &Shipped::get().question_sets;
    for who in [Who::Children, Who::Parents] {
        let ids = |occasion| {
            let mut of = sets.iter().map(|(_, set)| set);
            let set = of.find(|set| (set.occasion, set.who) == (occasion, who));
            let scales = set.unwrap().scales.iter();
            scales.map(|scale| &scale.id).collect::<Vec<_>>()
        };
        assert_eq!(ids(Occasion::Start), ids(Occasion::Final), "{who:?}");
    }
}

#[test]
fn children_are_asked_in_short_words_and_each_age_in_its_own() {
    let mut faults = Vec::new();
    let sets = Shipped::get().question_sets.iter();
    for (file, set) in sets.filter(|(_, set)| set.who == Who::Children) {
        let scales = set.scales.iter().map(|scale| &scale.ask);
        for ask in scales.chain(set.open.iter().map(|question| &question.ask)) {
            for lang in Lang::ALL {
                let [younger, older] = Band::ALL.map(|band| ask.or_empty(lang, band));
                if younger == older {
                    faults.push(file.fault(younger, "the same for both ages"));
                }
                let long = words_of(younger).filter(|word| word.chars().count() > LONGEST_WORD);
                faults.extend(long.map(|word| file.fault(younger, word)));
            }
        }
    }
    none(faults);
}
