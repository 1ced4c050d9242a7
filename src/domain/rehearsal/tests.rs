//! The laws of a rehearsal: the same seed and the same deeds give the same course, every event ends,
//! and none is lost.

use std::time::Duration;

use proptest::prelude::*;

use super::{Course, Event, Hands, MOST_EVENTS, Means, PATIENCE, Past, Running, Seen, Tally, Turn};
use crate::domain::happening::RunStep;
use crate::domain::language::Band;
use crate::domain::step::StepKind;

const KINDS: [StepKind; 4] = [
    StepKind::NameTags,
    StepKind::Meal,
    StepKind::TopAndBottom,
    StepKind::Activity,
];

fn event(id: &str, steps: &str, when: &str) -> Event {
    ron::from_str(&format!(
        r#"(
            format: 1, id: "{id}", title: "T", tell: "Tell", steps: [{steps}], when: {when},
            outcomes: [
                (means: [listen, aside], title: "A", why: "a"),
                (means: [next], title: "B", why: "b"),
                (title: "C", why: "c"),
            ],
        )"#
    ))
    .unwrap()
}

fn events() -> Vec<Event> {
    vec![
        event("one", "name_tags, meal", "begins"),
        event("two", "meal, top_and_bottom", "middle"),
        event("three", "top_and_bottom", "over"),
        event("four", "activity, meal", "middle"),
    ]
}

fn steps() -> Vec<RunStep> {
    let steps = KINDS.into_iter().enumerate();
    steps
        .map(|(n, kind)| RunStep {
            id: format!("s{n}"),
            kind,
            title: String::new(),
            minutes: 10,
        })
        .collect()
}

/// What leaders do between two looks.
#[derive(Debug, Clone, Copy)]
enum Deed {
    Wait(u16),
    Use(Means),
    GoOn,
    Hands(Hands),
    LeaveIt,
}

fn any_deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (1u16..200).prop_map(Deed::Wait),
        2 => prop::sample::select(&Means::ALL).prop_map(Deed::Use),
        2 => Just(Deed::GoOn),
        1 => Just(Deed::Hands(Hands::Full)),
        2 => Just(Deed::Hands(Hands::Free)),
        1 => Just(Deed::LeaveIt),
    ]
}

/// A session as far as a rehearsal sees it.
struct Session {
    course: Course,
    ids: Vec<String>,
    step: usize,
    began: Duration,
    at: Duration,
    hands: Hands,
    used: Tally,
    turns: Vec<Turn>,
}

impl Session {
    fn new(seed: u64) -> Self {
        Self {
            course: Course::lay_out(events(), &steps(), Band::Younger, seed),
            ids: steps().into_iter().map(|step| step.id).collect(),
            step: 0,
            began: Duration::ZERO,
            at: Duration::ZERO,
            hands: Hands::Free,
            used: Tally::default(),
            turns: Vec::new(),
        }
    }

    fn look(&mut self, session: Running) {
        let seen = Seen {
            step: &self.ids[self.step],
            next: self.ids.get(self.step + 1).map(String::as_str),
            in_step: self.at.saturating_sub(self.began),
            allotted: Duration::from_secs(600),
            at: self.at,
            hands: self.hands,
            used: &self.used,
            session,
        };
        self.turns.extend(self.course.look(&seen));
    }

    fn does(&mut self, deed: Deed) {
        match deed {
            Deed::Wait(seconds) => self.at += Duration::from_secs(seconds.into()),
            Deed::Use(means) => self.used.add(means),
            Deed::GoOn if self.step + 1 < self.ids.len() => {
                self.step += 1;
                self.began = self.at;
            }
            Deed::GoOn => {}
            Deed::Hands(hands) => self.hands = hands,
            Deed::LeaveIt => {
                let used = self.used.clone();
                self.turns.extend(self.course.leave_it(&used));
            }
        }
        self.look(Running::On);
    }
}

/// Goes on to the step in which the first event happens, and waits for it.
fn until_something_happens(session: &mut Session) {
    for _ in 0..200 {
        if session.course.in_hand().is_some() {
            return;
        }
        session.does(Deed::Wait(30));
        if session.at.saturating_sub(session.began) > Duration::from_secs(660) {
            session.does(Deed::GoOn);
        }
    }
    panic!("nothing happened");
}

fn last(session: &Session) -> Past {
    session.course.past().last().unwrap().clone()
}

#[test]
fn what_the_leaders_do_decides_what_comes_of_it() {
    for (deeds, outcome) in [
        (vec![Deed::Use(Means::Listen)], 0),
        (vec![Deed::Use(Means::Aside)], 0),
        (vec![Deed::Use(Means::Note), Deed::LeaveIt], 2),
        (vec![Deed::Wait(180)], 2),
    ] {
        let mut session = Session::new(3);
        until_something_happens(&mut session);
        deeds.into_iter().for_each(|deed| session.does(deed));
        assert_eq!(last(&session).outcome, outcome);
        assert!(session.course.in_hand().is_none());
    }
}

#[test]
fn who_listens_is_not_told_anything_before_they_go_on() {
    let mut session = Session::new(3);
    until_something_happens(&mut session);
    session.does(Deed::Hands(Hands::Full));
    session.does(Deed::Use(Means::Listen));
    session.does(Deed::Wait(199));
    assert!(session.course.in_hand().is_some());
    session.does(Deed::Hands(Hands::Free));
    assert_eq!(last(&session).outcome, 0);
}

#[test]
fn going_on_is_an_answer_where_the_event_says_so() {
    let mut session = Session::new(1);
    while session.step == 3 || session.course.in_hand().is_none() {
        session = Session::new(session.turns.len() as u64 + 2);
        until_something_happens(&mut session);
    }
    session.does(Deed::GoOn);
    assert_eq!(last(&session).outcome, 1);
}

proptest! {
    #[test]
    fn the_same_seed_and_deeds_give_the_same_course(
        seed: u64,
        deeds in prop::collection::vec(any_deed(), 0..60),
    ) {
        let (mut one, mut other) = (Session::new(seed), Session::new(seed));
        for deed in deeds {
            one.does(deed);
            other.does(deed);
        }
        prop_assert_eq!(one.course, other.course);
        prop_assert_eq!(one.turns, other.turns);
    }

    #[test]
    fn every_event_ends_and_none_is_lost(
        seed: u64,
        deeds in prop::collection::vec(any_deed(), 0..80),
    ) {
        let mut session = Session::new(seed);
        let all = session.course.to_come();
        prop_assert!(all <= MOST_EVENTS && all > 0);
        for deed in deeds {
            session.does(deed);
            let in_hand = usize::from(session.course.in_hand().is_some());
            prop_assert_eq!(session.course.to_come() + in_hand + session.course.past().len(), all);
        }
        let happened = session.turns.iter().filter(|turn| **turn == Turn::Happens).count();
        session.does(Deed::Hands(Hands::Free));
        let waits = session.course.in_hand().is_some();
        session.does(Deed::Wait(u16::try_from(PATIENCE.as_secs()).unwrap()));
        prop_assert!(!waits || session.course.past().len() >= happened);
        session.look(Running::Ended);
        prop_assert!(session.course.in_hand().is_none());
    }

    #[test]
    fn an_event_always_comes_to_one_of_its_outcomes(
        used in prop::collection::vec(prop::sample::select(&Means::ALL), 0..6),
    ) {
        let mut tally = Tally::default();
        used.iter().for_each(|means| tally.add(*means));
        let event = &events()[0];
        let outcome = event.outcome(&tally);
        prop_assert!(outcome < event.outcomes.len());
        let meant = &event.outcomes[outcome].means;
        let met = meant.is_empty() || meant.iter().any(|means| used.contains(means));
        prop_assert!(met);
    }
}
